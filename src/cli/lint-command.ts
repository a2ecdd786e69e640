import type { FindingSeverity } from '../config/severity.js'
import { formatJson } from '../formats/json.js'
import { reaches } from '../formats/summary.js'
import { formatText } from '../formats/text.js'
import { colorsOf, type ExitCode, exitCodes, type Io } from './io.js'
import { type Linted, type LintingFlags, lintTargets } from './lint-targets.js'
import type { Parts } from './parts.js'

export type Format = 'text' | 'json'

/** The options of `rightspec lint`, as the command line reads them. */
export interface LintFlags extends LintingFlags {
  format: Format
  failLevel: FindingSeverity
  stdinFilename?: string
  quiet?: true
  verbose?: true
}

/** `rightspec lint`: reads, lints, prints, and answers with the exit code. */
export async function lintCommand(args: readonly string[], flags: LintFlags, io: Io, parts: Parts): Promise<ExitCode> {
  const linted = await lintTargets(args, flags, io, parts)
  io.stdout.write(format(linted, flags, io))
  return exitCode(linted, flags.failLevel)
}

function format({ files, configProblems }: Linted, flags: LintFlags, io: Io): string {
  if (flags.format === 'json')
    return formatJson(
      files.map(({ result }) => result),
      configProblems,
    )
  return formatText(files, {
    colors: colorsOf(io),
    verbose: flags.verbose === true,
    only: flags.quiet ? flags.failLevel : undefined,
  })
}

function exitCode({ files, configProblems }: Linted, failLevel: FindingSeverity): ExitCode {
  if (configProblems.length > 0 || files.some(({ result }) => result.error)) return exitCodes.failure
  return files.some(({ result }) => result.findings.some((finding) => reaches(finding, failLevel))) ? exitCodes.findings : exitCodes.clean
}
