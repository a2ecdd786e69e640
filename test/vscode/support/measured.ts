import { appendFileSync } from 'node:fs'

/** Writes a figure down where `RIGHTSPEC_FIGURES` names a file, for docs/performance.md; gives it back. */
export function measured(what: string, figure: number): number {
  const file = process.env['RIGHTSPEC_FIGURES']
  if (file) appendFileSync(file, `${what}: ${figure.toFixed(1)}\n`)
  return figure
}
