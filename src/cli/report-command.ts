import { basename, resolve } from 'node:path'
import { type Earlier, readEarlier } from '../formats/earlier.js'
import { overviewOf } from '../formats/overview.js'
import { printable } from '../formats/printable.js'
import { formatReportHtml } from '../formats/report-html.js'
import { formatReportMarkdown } from '../formats/report-markdown.js'
import { english } from '../localiser.js'
import { checklistQuestions } from '../spec/checklist-questions.js'
import { type ExitCode, exitCodes, type Io } from './io.js'
import { type LintingFlags, lintTargets } from './lint-targets.js'
import type { Parts } from './parts.js'
import { Problem } from './problem.js'
import { readFileText } from './read-text.js'

/** The options of `rightspec report`, as the command line reads them. */
export interface ReportFlags extends LintingFlags {
  format: 'markdown' | 'html'
  since?: string
}

/** `rightspec report`: reads, lints, prints where all specs stand, and answers with the exit code. Findings are no failure here. */
export async function reportCommand(args: readonly string[], flags: ReportFlags, io: Io, parts: Parts): Promise<ExitCode> {
  const { format, since } = flags
  const earlier = since === undefined ? undefined : await readSince(since, io)
  if (earlier instanceof Problem) {
    io.stderr.write(`rightspec: ${printable(since ?? '')}: ${printable(earlier.message)}\n`)
    return exitCodes.failure
  }
  const { files, configProblems } = await lintTargets(args, flags, io, parts)
  const overview = overviewOf(
    files.map(({ result }) => result),
    checklistQuestions,
    earlier,
  )
  const options = { l10n: english, since: since === undefined ? undefined : basename(since) }
  io.stdout.write(format === 'html' ? formatReportHtml(overview, { ...options, language: 'en' }) : formatReportMarkdown(overview, options))
  return configProblems.length > 0 || overview.failed.length > 0 ? exitCodes.failure : exitCodes.clean
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
