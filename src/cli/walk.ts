import * as fs from 'node:fs'
import { basename, join, relative, resolve, sep } from 'node:path'
import { globby, isGitIgnored } from 'globby'
import { matchableLines } from '../config/git-ignore-lines.js'
import { fileSystemProblem, type Problem } from './problem.js'

/** What is taken from folders and patterns; any other file has to be named. */
export const markdownExtensions = ['.md', '.markdown'] as const

const neverWalked = ['node_modules', '.git']

export interface Walked {
  /** Relative to the folder, in order. */
  files: string[]
  /** Folders that could not be listed. */
  problems: { path: string; problem: Problem }[]
}

/** Whether a folder is one whose contents are never anybody's own specs. */
export function isNeverWalked(folder: string, cwd: string): boolean {
  return relative(cwd, resolve(cwd, folder))
    .split(sep)
    .some((part) => neverWalked.includes(part))
}

/**
 * The Markdown files beneath a folder, or those that match a pattern there. Ignored files (.gitignore, up to the root of the repository) are
 * left out, symbolic links are not followed, so that no file comes twice and no loop is walked.
 */
export async function walk(folder: string, pattern = '**/*'): Promise<Walked> {
  const problems: Walked['problems'] = []
  const note = (path: string, error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || problems.some((known) => known.path === path)) return
    problems.push({ path, problem: fileSystemProblem(error) })
  }
  const found = await globby(pattern, {
    cwd: folder,
    dot: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { ...ownFiles, readdir: notingReaddir(note) },
    gitignore: true,
    ignore: neverWalked.map((name) => `**/${name}/**`),
    suppressErrors: true,
  })
  const files = found.filter(isMarkdown).sort()
  return { files: sep === '/' ? files : files.map((file) => join(file)), problems: await notIgnored(problems, folder) }
}

/** Folders that .gitignore excludes may well be closed to us: a database's files, for example. */
async function notIgnored(problems: Walked['problems'], cwd: string): Promise<Walked['problems']> {
  if (problems.length === 0) return []
  const isIgnored = await isGitIgnored({ cwd, fs: ownFiles, suppressErrors: true })
  return problems.filter(({ path }) => !isIgnored(`${resolve(cwd, path)}/`))
}

/** The files of the disk, but of a `.gitignore` only the lines that can be matched in a moment. */
const ownFiles = {
  ...fs,
  promises: {
    ...fs.promises,
    async readFile(path: string, encoding: 'utf8'): Promise<string> {
      const content = await fs.promises.readFile(path, encoding)
      return basename(path) === '.gitignore' ? matchableLines(content).join('\n') : content
    },
  },
}

function isMarkdown(path: string): boolean {
  const lower = path.toLowerCase()
  return markdownExtensions.some((extension) => lower.endsWith(extension))
}

type Done<T> = (error: NodeJS.ErrnoException | null, entries: T[]) => void

interface Readdir {
  (path: string, options: { withFileTypes: true }, done: Done<fs.Dirent>): void
  (path: string, done: Done<string>): void
}

/** The walker passes over folders that cannot be listed; this tells of them. */
function notingReaddir(note: (path: string, error: NodeJS.ErrnoException) => void): Readdir {
  return (path: string, second: { withFileTypes: true } | Done<string>, third?: Done<fs.Dirent>) => {
    if (typeof second === 'function') {
      fs.readdir(path, (error, names) => {
        if (error) note(path, error)
        second(error, names)
      })
    } else {
      fs.readdir(path, second, (error, entries) => {
        if (error) note(path, error)
        third?.(error, entries)
      })
    }
  }
}
