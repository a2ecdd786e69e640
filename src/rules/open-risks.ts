import { type Risk, type RiskStates, risks } from '../spec/risks.js'
import type { Facts, ReportHit } from './define.js'
import { onHead } from './places.js'

/** The rule that speaks of each risk where it is the only open one. */
export const ruleOfRisk: Record<Risk, string> = {
  valuable: 'value-risk-unaddressed',
  usable: 'usability-risk-unaddressed',
  feasible: 'feasibility-risk-unaddressed',
  viable: 'viability-risk-unaddressed',
}

/** Risks that the document neither answers nor plans, assumes or waives, without those that are nobody's question in its context. */
export function openRisks(facts: Facts): Risk[] {
  const isOpen = ({ state }: RiskStates[Risk]) => state === 'absent' || state === 'partial'
  return risks.filter((risk) => isOpen(facts.risks[risk]) && facts.applies(ruleOfRisk[risk]))
}

/** One open risk speaks for itself; several are one finding of `risks-unaddressed`. */
export function reportRisk(risk: Risk, facts: Facts, report: ReportHit): void {
  const open = openRisks(facts)
  if (open.length === 1 && open[0] === risk) report(onHead(facts.spec))
}
