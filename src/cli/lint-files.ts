import { messageOf } from '../config/message-of.js'
import type { Engine, LintOptions } from '../engine/engine.js'
import { failedResult, fileResult } from '../formats/result.js'
import type { ShownFile } from '../formats/text.js'
import type { RunConfiguration } from './config-files.js'
import type { Io } from './io.js'
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

/** Reads and lints one target after the other. A target that fails is a result as well; it never hides the others. */
export async function lintFiles(targets: readonly Target[], engine: Engine, io: Io, options: LintFilesOptions): Promise<ShownFile[]> {
  const progress = new Progress(io.stderr, targets.length)
  const files: ShownFile[] = []
  for (const [index, target] of targets.entries()) {
    progress.step(index + 1, target.shown)
    files.push(await lintTarget(target, engine, io, options))
  }
  progress.clear()
  return files
}

async function lintTarget(target: Target, engine: Engine, io: Io, options: LintFilesOptions): Promise<ShownFile> {
  const { shown, named } = target
  const path = forwardSlashes(shown)
  try {
    const text = await readTarget(target, io)
    return { shown, named, result: fileResult(path, lintText(text, engine, await lintOptions(target, options))) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { shown, named, result: failedResult(path, error.failure) }
  }
}

function readTarget(target: Target, io: Io): Promise<string> {
  if (target.kind === 'problem') throw target.problem
  return target.kind === 'stdin' ? readText(io.stdin) : readFileText(target.path)
}

function lintText(text: string, engine: Engine, options: LintOptions) {
  try {
    return engine.lint(text, options)
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
