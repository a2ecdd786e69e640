export type Risk = 'valuable' | 'usable' | 'feasible' | 'viable'
export const risks: readonly Risk[] = ['valuable', 'usable', 'feasible', 'viable']

/**
 * How far a spec answers one of the four product risks, best first: something was found out; a way of finding out is
 * planned; it is openly an assumption; it does not apply, with a reason; only an artefact or a bare statement; nothing.
 */
export type RiskState = 'evidenced' | 'planned' | 'assumed' | 'waived' | 'partial' | 'absent'
export const riskStates: readonly RiskState[] = ['evidenced', 'planned', 'assumed', 'waived', 'partial', 'absent']
