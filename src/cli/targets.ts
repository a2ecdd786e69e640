import { stat } from 'node:fs/promises'
import { isAbsolute, join, posix, relative, resolve } from 'node:path'
import { convertPathToPattern } from 'globby'
import picomatch from 'picomatch'
import { isFolder } from './folders.js'
import { fileSystemProblem, Problem } from './problem.js'
import { forwardSlashes } from './slashes.js'
import { isNeverWalked, markdownExtensions, type Walked, walk } from './walk.js'

/** Something to read, or an argument that led to nothing. `shown` is the path as the person wrote it. */
export type Target =
  | { kind: 'file'; shown: string; path: string; named: boolean }
  | { kind: 'stdin'; shown: string; named: true }
  | { kind: 'problem'; shown: string; problem: Problem; named: true }

export interface TargetOptions {
  cwd: string
  stdinFilename?: string | undefined
}

const extensions = markdownExtensions.join(', ')

/**
 * Arguments (files, folders, patterns, `-`, and `!patterns` that leave out) to what is to be read, each file once, in the order of the
 * arguments. Without arguments: the current folder.
 */
export async function findTargets(args: readonly string[], options: TargetOptions): Promise<Target[]> {
  const isExclusion = (arg: string) => arg.startsWith('!') && arg.length > 1
  const excluded = exclusions(
    args.filter(isExclusion).map((arg) => arg.slice(1)),
    options.cwd,
  )
  const wanted = args.filter((arg) => !isExclusion(arg))
  const targets = new Map<string, Target>()
  for (const arg of wanted.length > 0 ? wanted : ['.']) {
    for (const target of await targetsOf(arg, options)) {
      const key = target.kind === 'file' ? target.path : target.kind === 'stdin' ? '-' : `!${target.shown}`
      if (target.kind === 'file' && excluded(target.path)) continue
      const known = targets.get(key)
      if (!known || (target.named && !known.named)) targets.set(key, target)
    }
  }
  return [...targets.values()]
}

async function targetsOf(arg: string, { cwd, stdinFilename }: TargetOptions): Promise<Target[]> {
  if (arg === '-') return [{ kind: 'stdin', shown: stdinFilename ?? '<stdin>', named: true }]
  if (arg === '') return [failed("''", new Problem('not-found', 'an empty path; name a file, a folder or a pattern'))]
  const path = resolve(cwd, arg)
  try {
    if (!(await stat(path)).isDirectory()) return [{ kind: 'file', shown: arg, path, named: true }]
  } catch (error) {
    const { base, glob, isGlob } = readPattern(arg)
    const problem = fileSystemProblem(error)
    if (problem.code !== 'not-found' || !isGlob) return [failed(arg, problem)]
    return targetsIn(arg, base, cwd, glob)
  }
  return targetsIn(arg, arg, cwd)
}

/** The files beneath a folder, or those that match a pattern there. */
async function targetsIn(arg: string, folder: string, cwd: string, pattern?: string): Promise<Target[]> {
  if (isNeverWalked(folder, cwd)) {
    return [failed(arg, new Problem('no-markdown', 'node_modules and .git are never searched; name the files in them one by one'))]
  }
  let walked: Walked
  try {
    walked = await walk(resolve(cwd, folder), pattern)
  } catch (error) {
    const startsAtFile = pattern !== undefined && !(await isFolder(resolve(cwd, folder)))
    return [failed(arg, startsAtFile ? nothingFound(pattern) : fileSystemProblem(error))]
  }
  const show = (path: string) => (isAbsolute(path) ? folderOf(folder, relative(resolve(cwd, folder), path)) : folderOf(folder, path))
  const targets: Target[] = walked.files.map((file) => ({ kind: 'file', shown: show(file), path: resolve(cwd, folder, file), named: false }))
  for (const { path, problem } of walked.problems) targets.push(failed(show(path), problem))
  return targets.length > 0 ? targets : [failed(arg, nothingFound(pattern))]
}

function nothingFound(pattern: string | undefined): Problem {
  return pattern === undefined
    ? new Problem('no-markdown', `no Markdown (${extensions}) in this folder that .gitignore does not exclude; name the files to read`)
    : new Problem('no-match', `no Markdown file (${extensions}) matches this pattern, or .gitignore excludes them; check it, or name the files`)
}

function folderOf(folder: string, rest: string): string {
  return folder === '.' || folder === '' ? rest : join(folder, rest)
}

function failed(shown: string, problem: Problem): Target {
  return { kind: 'problem', shown, problem, named: true }
}

/** A pattern as the folder that it starts from and the rest. A backslash escapes, except on Windows, where it parts folders. */
function readPattern(arg: string): { base: string; glob: string; isGlob: boolean } {
  const { base, glob, isGlob } = picomatch.scan(forwardSlashes(arg))
  return { base: base.replace(/\\(?=[^\w/])/g, ''), glob, isGlob }
}

/** What `!` arguments leave out: the files that match, and everything in the folders that do. */
function exclusions(patterns: readonly string[], cwd: string): (path: string) => boolean {
  const root = convertPathToPattern(cwd)
  const all = patterns.flatMap((pattern) => {
    const slashed = forwardSlashes(pattern)
    const full = (isAbsolute(pattern) ? slashed : posix.join(root, slashed)).replace(/\/$/, '')
    return [full, `${full}/**`]
  })
  if (all.length === 0) return () => false
  const matches = picomatch(all, { dot: true })
  return (path) => matches(forwardSlashes(path))
}
