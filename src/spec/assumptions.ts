import type { SectionReading } from './reading.js'
import type { Risk } from './risks.js'
import type { Spec } from './spec.js'

/**
 * A risk as an open assumption, as snippet text: whose it is and until when it holds are blanks, too. In other words than these `readRisks`
 * might not take it for one. Guide: "Skill 1: Self-Awareness".
 */
const wordings: Readonly<Record<Risk, string>> = {
  valuable: 'Assumption: we believe that users will choose this over ${1:[what they do today]}, because ${2:[…]} (owner: ${3:[who]}, by ${4:[date]}).\n',
  usable: 'Assumption: ${1:[who]} can work this out without help, because ${2:[…]} (owner: ${3:[who]}, by ${4:[date]}).\n',
  feasible: 'Assumption: it is technically feasible within ${1:[limit]}, because ${2:[…]} (owner: ${3:[who]}, by ${4:[date]}).\n',
  viable: 'Assumption: legal, privacy, cost and support can live with this, because ${1:[…]} (owner: ${2:[who]}, by ${3:[date]}).\n',
}

/** The risk as an assumption where it belongs: behind the other assumptions, else in a section of its own at `offset`. */
export function assumptionOf(risk: Risk, spec: Spec, offset: number): { offset: number; text: string } {
  const home = spec.statements.sectionsThat(holdsAssumptions).at(-1)
  return home ? { offset: home.end, text: wordings[risk] } : { offset, text: `## Assumptions\n\n${wordings[risk]}` }
}

const holdsAssumptions: SectionReading = ({ role, heading }) =>
  role === 'assumption' && heading?.block.kind === 'heading' && heading.block.quoteDepth === 0 && !heading.block.details
