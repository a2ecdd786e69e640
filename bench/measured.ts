/** A line of the table: ours against something else's, both in the same unit. */
export interface Measured {
  what: string
  ours: number
  theirs: number
  unit: 'ms' | 'MB'
  /** What `ours / theirs` may be at most. */
  limit: number
  /** Of ours, in milliseconds. */
  p95?: number
}

/** Whether the ratio is within its limit. */
export function isWithinLimit({ ours, theirs, limit }: Measured): boolean {
  return ours / theirs <= limit
}

/** A line for people. */
export function inWords(measured: Measured): string {
  const { what, ours, theirs, unit, limit, p95 } = measured
  const ratio = ours / theirs
  const detail = `limit ${limit}; ${ours.toFixed(1)} ${unit} against ${theirs.toFixed(1)} ${unit}${p95 === undefined ? '' : `; p95 ${p95.toFixed(1)} ms`}`
  return `${isWithinLimit(measured) ? 'ok  ' : 'SLOW'} ${what}: ${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)} (${detail})`
}
