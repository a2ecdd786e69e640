import { createReadStream } from 'node:fs'
import { lstat } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type ConfigFileSystem, type ConfigProblem, ConfigReader, type Configuration } from '../config/load.js'
import { severityNames } from '../config/names.js'
import type { ParseConfig } from '../config/parsed.js'
import { folderOf, pathWithin } from '../config/paths.js'
import { resolveSettings } from '../config/resolve.js'
import type { DocumentSettings } from '../config/settings.js'
import { printable } from '../formats/printable.js'
import { english } from '../localiser.js'
import type { Io } from './io.js'
import type { Parts } from './parts.js'
import { fileSystemProblem } from './problem.js'
import { forwardSlashes } from './slashes.js'

/** The options of commands that lint. */
export interface ConfigFlags {
  /** A configuration file instead of those beside the documents; false for none. */
  config?: string | false
}

/** What a target is linted with. */
export interface TargetSettings {
  settings: DocumentSettings
  /** The path by which a document's kind is guessed: from the root of the repository, or the folder that the command runs in; else the whole one. */
  path: string
}

/** The configuration of one run of the command line. */
export class RunConfiguration {
  readonly #reader: ConfigReader
  readonly #home: string
  readonly #problems = new Map<string, ConfigProblem>()

  constructor(
    private readonly flags: ConfigFlags,
    private readonly io: Pick<Io, 'cwd' | 'stderr'>,
    ruleNames: Parts['ruleNames'],
  ) {
    this.#reader = new ConfigReader(nodeFiles, severityNames(ruleNames), english, parseConfig)
    this.#home = forwardSlashes(io.cwd)
  }

  /** What was wrong with the files that were read so far; with paths as a person in the current folder writes them. */
  get problems(): ConfigProblem[] {
    return [...this.#problems.values()]
  }

  /** Says on standard error what was wrong. */
  tell(): void {
    for (const { path, place, message } of this.problems) {
      this.io.stderr.write(`rightspec: ${printable(`${path}${place ? `:${place.line}:${place.column}` : ''}: ${message}`)}\n`)
    }
  }

  /** The settings for the document at a path. */
  async of(path: string): Promise<TargetSettings> {
    const full = forwardSlashes(resolve(this.io.cwd, path))
    const { root, layers, problems } = await this.#configuration(folderOf(full))
    for (const problem of problems) this.#note(problem)
    return { settings: resolveSettings(layers, full), path: (root === undefined ? undefined : pathWithin(root, full)) ?? full }
  }

  async #configuration(folder: string): Promise<Pick<Configuration, 'root' | 'layers' | 'problems'>> {
    const { config } = this.flags
    if (config === undefined) return this.#reader.inFolder(folder, this.#home)
    const root = await this.#reader.root(folder, this.#home)
    if (config === false) return { root, layers: [], problems: [] }
    const { layers, problems } = await this.#reader.inFile(forwardSlashes(resolve(this.io.cwd, config)), this.#home)
    return { root, layers, problems }
  }

  #note({ path, ...problem }: ConfigProblem): void {
    const shown = forwardSlashes(relative(this.io.cwd, path))
    const short = shown.startsWith('../../') ? path : shown
    this.#problems.set(JSON.stringify([path, problem]), { path: short, ...problem })
  }
}

/** The parsers load only where there is a file. */
const parseConfig: ParseConfig = async (bytes, name) => (await import('../config/parse.js')).parseConfig(bytes, name)

const nodeFiles: ConfigFileSystem = {
  async look(path) {
    try {
      const found = await lstat(path)
      const { size } = found
      if (found.isSymbolicLink()) return { kind: 'link', size }
      return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other', size }
    } catch (error) {
      const problem = fileSystemProblem(error)
      if (problem.code === 'not-found') return { kind: 'nothing', size: 0 }
      throw problem
    }
  },
  async read(path, most) {
    try {
      return Buffer.concat(await createReadStream(path, { end: most - 1 }).toArray())
    } catch (error) {
      throw fileSystemProblem(error)
    }
  },
}
