/** How loudly a finding speaks: the loudest fails a check. */
export const findingSeverities = ['hint', 'info', 'warning', 'error'] as const
export type FindingSeverity = (typeof findingSeverities)[number]

/** How loudly a rule may be set to speak, from nothing at all on. */
export const severities = ['off', ...findingSeverities] as const
export type Severity = (typeof severities)[number]

/** Grows with how loud a severity is. */
export function loudnessOf(severity: Severity): number {
  return severities.indexOf(severity)
}

/** The quieter of two. */
export function quieter(one: Severity, other: Severity): Severity {
  return loudnessOf(one) <= loudnessOf(other) ? one : other
}
