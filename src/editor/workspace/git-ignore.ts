import ignore, { type Ignore } from 'ignore'
import { matchableLines } from '../../config/git-ignore-lines.js'

/** A `.gitignore`: the path of the folder it lies in, with a slash at its end, and what it says. */
export interface IgnoreFile {
  folder: string
  content: string
}

/** What a set of `.gitignore` files leaves out together, as git reads them: the file nearest to a path has the last word. */
export class GitIgnore {
  readonly #files: readonly { folder: string; rules: Ignore }[]
  readonly #folders = new Map<string, boolean>()

  constructor(files: readonly IgnoreFile[]) {
    this.#files = [...files]
      .sort((a, b) => a.folder.length - b.folder.length)
      .map(({ folder, content }) => ({ folder, rules: ignore({ allowRelativePaths: true }).add(matchableLines(content)) }))
  }

  /** Whether a file is left out. The path has forward slashes and begins like those of the folders. */
  ignores(path: string): boolean {
    return this.#ignoresFolder(path.slice(0, path.lastIndexOf('/') + 1)) || this.#says(path)
  }

  /** In a folder that is left out, nothing can be taken in again. */
  #ignoresFolder(folder: string): boolean {
    if (!this.#files.some((file) => folder.startsWith(file.folder) && folder !== file.folder)) return false
    const known = this.#folders.get(folder)
    if (known !== undefined) return known
    const ignored = this.#ignoresFolder(folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1)) || this.#says(folder)
    this.#folders.set(folder, ignored)
    return ignored
  }

  #says(path: string): boolean {
    let ignored = false
    for (const { folder, rules } of this.#files) {
      if (!path.startsWith(folder) || path === folder) continue
      const said = rules.test(path.slice(folder.length))
      if (said.ignored) ignored = true
      else if (said.unignored) ignored = false
    }
    return ignored
  }
}
