import picocolors from 'picocolors'
import type { Colors } from 'picocolors/types.js'

/** Where text goes: a stream, or what stands for one in a test. */
export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** Everything that the command line takes from the process it runs in. */
export interface Io {
  stdout: Output
  stderr: Output
  stdin: AsyncIterable<Uint8Array>
  env: Readonly<Record<string, string | undefined>>
  cwd: string
}

/** Findings are one thing, not having been able to look for them another. */
export const exitCodes = { clean: 0, findings: 1, failure: 2 } as const
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** The colours of what is printed: only on a terminal; `NO_COLOR` (no-color.org) and `FORCE_COLOR` overrule that, `NO_COLOR` first. */
export function colorsOf({ stdout, env }: Io): Colors {
  return picocolors.createColors(wantsColors(stdout, env))
}

function wantsColors(output: Output, env: Io['env']): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return output.isTTY === true && env.TERM !== 'dumb'
}
