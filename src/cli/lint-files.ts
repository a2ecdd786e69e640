import { messageOf } from '../config/message-of.js'
import type { LintOptions } from '../engine/engine.js'
import { type FileResult, failedResult } from '../formats/result.js'
import type { ShownFile } from '../formats/text.js'
import type { RunConfiguration } from './config-files.js'
import { inOrder } from './in-order.js'
import type { Io } from './io.js'
import type { Linter, ReadDocument } from './linting/linter.js'
import { Problem } from './problem.js'
import { Progress } from './progress.js'
import { readFileText, readText } from './read-text.js'
import { forwardSlashes } from './slashes.js'
import type { Target } from './targets.js'

export interface LintFilesOptions {
  /** Read every document as a spec. */
  all: boolean
  stdinFilename?: string | undefined
  configuration: RunConfiguration
}

/** Enough for every thread to find work when it is done, and few enough to hold in memory. */
const atOnce = 32

/** Reads and lints targets. One that fails is a result as well; it never hides the others. */
export async function lintFiles(targets: readonly Target[], linter: Linter, io: Io, options: LintFilesOptions): Promise<ShownFile[]> {
  const progress = new Progress(io.stderr, targets.length)
  let done = 0
  try {
    return await inOrder(targets, atOnce, async (target) => {
      const file = await lintTarget(target, linter, io, options)
      progress.step(++done, target.shown)
      return file
    })
  } finally {
    progress.clear()
  }
}

async function lintTarget(target: Target, linter: Linter, io: Io, options: LintFilesOptions): Promise<ShownFile> {
  const { shown, named } = target
  const path = forwardSlashes(shown)
  try {
    const text = await readTarget(target, io)
    return { shown, named, result: await lintDocument({ path, text, options: await lintOptions(target, options) }, linter) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { shown, named, result: failedResult(path, error.failure) }
  }
}

function readTarget(target: Target, io: Io): Promise<string> {
  if (target.kind === 'problem') throw target.problem
  return target.kind === 'stdin' ? readText(io.stdin) : readFileText(target.path)
}

async function lintDocument(document: ReadDocument, linter: Linter): Promise<FileResult> {
  try {
    return await linter.lint(document)
  } catch (error) {
    throw new Problem('internal', `Rightspec itself failed on this file (${messageOf(error)}); please report it, with the file if you may`)
  }
}

/** Text without a name is read with the settings of the folder that the command runs in, and its kind is not guessed by a path. */
async function lintOptions(target: Target, { all, stdinFilename, configuration }: LintFilesOptions): Promise<LintOptions> {
  const named = target.kind === 'file' ? target.path : stdinFilename
  const { settings, path } = await configuration.of(named ?? 'stdin')
  return { settings, ...(named === undefined ? {} : { path }), ...(all ? { asSpec: true } : {}) }
}
