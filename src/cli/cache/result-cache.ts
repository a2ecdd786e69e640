import { existsSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import type { FileResult } from '../../formats/result.js'
import type { Linter, ReadDocument } from '../linting/linter.js'
import { fileSystemProblem } from '../problem.js'
import { forwardSlashes } from '../slashes.js'
import { cachePath, type Entry, readCacheFile, writeCacheFile } from './cache-file.js'
import { digestOfDocument } from './digest.js'
import { isKeptResult } from './kept-result.js'

/** A linter that knows the results of the documents that have not changed since they were last linted with the same settings. */
export class ResultCache implements Linter {
  readonly #seen = new Map<string, Entry>()
  #hasNews = false

  private constructor(
    private readonly linter: Linter,
    private readonly cwd: string,
    private readonly file: { path: string; code: string; isOurs: boolean },
    private readonly known: ReadonlyMap<string, Entry>,
    /** What a person should know of the file. */
    readonly notice: string | undefined,
  ) {}

  /** `code` stands for all that results depend on besides a document and its settings. */
  static async open(linter: Linter, location: string, code: string, cwd: string): Promise<ResultCache> {
    const path = await cachePath(location, cwd)
    const { isOurs, entries, notice } = await readCacheFile(path, code)
    return new ResultCache(linter, cwd, { path, code, isOurs }, new Map(entries.map((entry) => [entry.name, entry])), notice)
  }

  async lint(document: ReadDocument): Promise<FileResult> {
    const { path } = document
    const name = forwardSlashes(relative(dirname(this.file.path), resolve(this.cwd, path)))
    const digest = digestOfDocument(document)
    const known = this.known.get(name)
    if (known?.digest === digest && isKeptResult(known.result)) {
      this.#seen.set(name, known)
      return { path, ...known.result }
    }
    const result = await this.linter.lint(document)
    const { path: _, ...kept } = result
    this.#seen.set(name, { name, digest, result: kept })
    this.#hasNews = true
    return result
  }

  end(): void {
    this.linter.end()
  }

  /** Keeps what is new; answers with why that cannot be done, if it cannot. What this run did not ask for stays, as long as its file does. */
  async save(): Promise<string | undefined> {
    if (!this.file.isOurs || !this.#hasNews) return undefined
    const folder = dirname(this.file.path)
    const others = [...this.known.values()].filter(({ name, result }) => !this.#seen.has(name) && existsSync(resolve(folder, name)) && isKeptResult(result))
    const entries = [...this.#seen.values(), ...others].sort((one, other) => (one.name < other.name ? -1 : 1))
    try {
      await writeCacheFile(this.file.path, this.file.code, entries)
      return undefined
    } catch (error) {
      return `cannot be written (${fileSystemProblem(error).message}); nothing is kept this time`
    }
  }
}
