import type { ConfigProblem } from '../config/load.js'
import { printable } from '../formats/printable.js'
import type { ShownFile } from '../formats/text.js'
import { cacheFileName } from './cache/cache-file.js'
import { ResultCache } from './cache/result-cache.js'
import { type ConfigFlags, RunConfiguration } from './config-files.js'
import type { Io } from './io.js'
import { lintFiles } from './lint-files.js'
import type { Parts } from './parts.js'
import { findTargets } from './targets.js'

/** The options of every command that lints. */
export interface LintingFlags extends ConfigFlags {
  all?: true
  cache?: true
  cacheLocation?: string
}

/** What a run has found. */
export interface Linted {
  files: ShownFile[]
  configProblems: readonly ConfigProblem[]
}

/** Finds, reads and lints what arguments name, and says on standard error what went wrong. */
export async function lintTargets(args: readonly string[], flags: LintingFlags & { stdinFilename?: string }, io: Io, parts: Parts): Promise<Linted> {
  const { stdinFilename, all } = flags
  const targets = await findTargets(args, { cwd: io.cwd, stdinFilename })
  const configuration = new RunConfiguration(flags, io, parts.ruleNames)
  const linter = parts.createLinter(targets.length)
  try {
    const cache = flags.cache && (await ResultCache.open(linter, cacheLocation(flags), await parts.codeDigest(), io.cwd))
    const files = await lintFiles(targets, cache ?? linter, io, { all: all === true, stdinFilename, configuration })
    configuration.tell()
    for (const { shown, result } of files) if (result.error) say(shown, result.error.message, io)
    if (cache) for (const notice of [cache.notice, await cache.save()]) if (notice !== undefined) say(cacheLocation(flags), notice, io)
    return { files, configProblems: configuration.problems }
  } finally {
    linter.end()
  }
}

function cacheLocation({ cacheLocation }: LintingFlags): string {
  return cacheLocation ?? cacheFileName
}

function say(about: string, message: string, io: Io): void {
  io.stderr.write(`rightspec: ${printable(about)}: ${printable(message)}\n`)
}
