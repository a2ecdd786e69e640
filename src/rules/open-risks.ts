import { type Risk, risks } from '../spec/risks.js'
import type { Facts, ReportHit } from './define.js'
import { onHead } from './places.js'

/** The rule that speaks of each risk where it is the only open one. */
export const ruleOfRisk: Record<Risk, string> = {
  valuable: 'value-risk-unaddressed',
  usable: 'usability-risk-unaddressed',
  feasible: 'feasibility-risk-unaddressed',
  viable: 'viability-risk-unaddressed',
}

/** Risks that the document neither answers nor plans, assumes or waives. */
export function openRisks(facts: Facts): Risk[] {
  return risks.filter((risk) => facts.risks[risk].state === 'absent' || facts.risks[risk].state === 'partial')
}

/** One open risk speaks for itself; several are one finding of `risks-unaddressed`. */
export function reportRisk(risk: Risk, facts: Facts, report: ReportHit): void {
  const open = openRisks(facts)
  if (open.length === 1 && open[0] === risk) report(onHead(facts.spec))
}
