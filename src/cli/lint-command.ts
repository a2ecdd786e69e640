import type { ConfigProblem } from '../config/load.js'
import { formatJson } from '../formats/json.js'
import { printable } from '../formats/printable.js'
import { type FindingSeverity, reaches } from '../formats/summary.js'
import { formatText, type ShownFile } from '../formats/text.js'
import { type ConfigFlags, RunConfiguration } from './config-files.js'
import { colorsOf, type ExitCode, exitCodes, type Io } from './io.js'
import { lintFiles } from './lint-files.js'
import type { Parts } from './parts.js'
import { findTargets } from './targets.js'

export type Format = 'text' | 'json'

/** The options of `rightspec lint`, as the command line reads them. */
export interface LintFlags extends ConfigFlags {
  format: Format
  failLevel: FindingSeverity
  stdinFilename?: string
  all?: true
  quiet?: true
  verbose?: true
}

/** `rightspec lint`: reads, lints, prints, and answers with the exit code. */
export async function lintCommand(args: readonly string[], flags: LintFlags, io: Io, parts: Parts): Promise<ExitCode> {
  const { stdinFilename } = flags
  const targets = await findTargets(args, { cwd: io.cwd, stdinFilename })
  const configuration = new RunConfiguration(flags, io, parts)
  const files = await lintFiles(targets, parts.createEngine(), io, { all: flags.all === true, stdinFilename, configuration })
  const hasProblems = configuration.tell()
  for (const { shown, result } of files) {
    if (result.error) io.stderr.write(`rightspec: ${printable(shown)}: ${printable(result.error.message)}\n`)
  }
  io.stdout.write(format(files, configuration.problems, flags, io))
  return hasProblems ? exitCodes.failure : exitCode(files, flags.failLevel)
}

function format(files: readonly ShownFile[], problems: readonly ConfigProblem[], flags: LintFlags, io: Io): string {
  if (flags.format === 'json')
    return formatJson(
      files.map(({ result }) => result),
      problems,
    )
  return formatText(files, {
    colors: colorsOf(io),
    verbose: flags.verbose === true,
    only: flags.quiet ? flags.failLevel : undefined,
  })
}

function exitCode(files: readonly ShownFile[], failLevel: FindingSeverity): ExitCode {
  if (files.some(({ result }) => result.error)) return exitCodes.failure
  return files.some(({ result }) => result.findings.some((finding) => reaches(finding, failLevel))) ? exitCodes.findings : exitCodes.clean
}
