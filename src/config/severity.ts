/** How loudly a finding speaks, from nothing at all to a failed check. */
export const severities = ['off', 'hint', 'info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** The quieter of two. */
export function quieter(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) <= severities.indexOf(other) ? one : other
}
