import { basename, resolve } from 'node:path'
import { type Earlier, readEarlier } from '../formats/earlier.js'
import { overviewOf } from '../formats/overview.js'
import { printable } from '../formats/printable.js'
import { formatReportHtml } from '../formats/report-html.js'
import { formatReportMarkdown } from '../formats/report-markdown.js'
import { english } from '../localiser.js'
import { checklistQuestions } from '../spec/checklist-questions.js'
import { type ConfigFlags, RunConfiguration } from './config-files.js'
import { type ExitCode, exitCodes, type Io } from './io.js'
import { lintFiles } from './lint-files.js'
import type { Parts } from './parts.js'
import { Problem } from './problem.js'
import { readFileText } from './read-text.js'
import { findTargets } from './targets.js'

/** The options of `rightspec report`, as the command line reads them. */
export interface ReportFlags extends ConfigFlags {
  format: 'markdown' | 'html'
  since?: string
  all?: true
}

/** `rightspec report`: reads, lints, prints where all specs stand, and answers with the exit code. Findings are no failure here. */
export async function reportCommand(args: readonly string[], flags: ReportFlags, io: Io, parts: Parts): Promise<ExitCode> {
  const { format, since, all } = flags
  const earlier = since === undefined ? undefined : await readSince(since, io)
  if (earlier instanceof Problem) {
    io.stderr.write(`rightspec: ${printable(since ?? '')}: ${printable(earlier.message)}\n`)
    return exitCodes.failure
  }
  const targets = await findTargets(args, { cwd: io.cwd })
  const configuration = new RunConfiguration(flags, io, parts)
  const files = await lintFiles(targets, parts.createEngine(), io, { all: all === true, configuration })
  const hasProblems = configuration.tell()
  for (const { shown, result } of files) {
    if (result.error) io.stderr.write(`rightspec: ${printable(shown)}: ${printable(result.error.message)}\n`)
  }
  const overview = overviewOf(
    files.map(({ result }) => result),
    checklistQuestions,
    earlier,
  )
  const options = { l10n: english, since: since === undefined ? undefined : basename(since) }
  io.stdout.write(format === 'html' ? formatReportHtml(overview, { ...options, language: 'en' }) : formatReportMarkdown(overview, options))
  return hasProblems || overview.failed.length > 0 ? exitCodes.failure : exitCodes.clean
}

/** The earlier report, or why there is none. */
async function readSince(path: string, { cwd }: Io): Promise<Earlier | Problem> {
  try {
    return (
      readEarlier(await readFileText(resolve(cwd, path))) ?? new Problem('not-text', "not an output of 'rightspec lint --format json'; name one for --since")
    )
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}
