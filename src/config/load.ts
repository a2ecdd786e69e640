import type { Localiser } from '../localiser.js'
import { checkSettings } from './check.js'
import { messageOf } from './message-of.js'
import { type ParseConfig, type ParsedConfig, type Place, placeOfKey } from './parsed.js'
import { folderOf, foldersUp, nameOf, pathFrom, pathWithin } from './paths.js'
import type { Layer } from './resolve.js'
import { configSchemas } from './schema.js'
import { type ConfigFile, listOf } from './settings.js'

/** What a configuration file is called; in one folder, the first of these that is there counts. */
export const configNames = ['rightspec.config.json', 'rightspec.config.yml', 'rightspec.config.yaml'] as const

/** What reading configuration needs of a file system. Paths have forward slashes. A failure's message says what to do about it. */
export interface ConfigFileSystem {
  /** What lies at a path, without following a link; its size in bytes. */
  look(path: string): Promise<{ kind: 'file' | 'folder' | 'link' | 'other' | 'nothing'; size: number }>
  /** The first `most` bytes, or all of them where they are not much more. */
  read(path: string, most: number): Promise<Uint8Array>
}

/** Something in a configuration file that does not count, or the whole file. */
export interface ConfigProblem {
  path: string
  /** Where in the file, where that is known. */
  place?: Place
  message: string
}

/** All configuration that counts in a folder. */
export interface Configuration {
  /** The folder that everything is looked for in, the repository or the folder that is worked in; undefined for a document in neither. */
  root: string | undefined
  /** The outermost first. */
  layers: readonly Layer[]
  problems: readonly ConfigProblem[]
  /** Files that others name, there or not. */
  extended: readonly string[]
}

/** No configuration is this long, in bytes, or made of this many files; a data file is, and a loop. */
const longestFile = 64 * 1024
const mostFiles = 30

/** What one configuration file comes to, with those that it extends in front. */
type Loaded = Omit<Configuration, 'root'>

/** Reads configuration files; what it has read it keeps. `names` are those of all rules and categories. */
export class ConfigReader {
  readonly #folders = new Map<string, Promise<Configuration>>()
  readonly #files = new Map<string, Promise<Loaded>>()
  readonly #kinds = new Map<string, Promise<string>>()
  readonly #schema

  constructor(
    private readonly files: ConfigFileSystem,
    private readonly names: readonly string[],
    private readonly l10n: Localiser,
    private readonly parse: ParseConfig,
  ) {
    this.#schema = configSchemas(names).file
  }

  /**
   * The configuration for the documents in a folder: one file in each folder from the root down. `home` is the folder that is worked in; it
   * stands for the root where no repository is.
   */
  inFolder(folder: string, home: string | undefined): Promise<Configuration> {
    return remembered(this.#folders, `${home}\n${folder}`, async () => {
      const root = await this.root(folder, home)
      const top = root ?? folder
      const folders = foldersUp(folder).filter((each) => pathWithin(top, each) !== undefined)
      const loaded = await Promise.all(folders.reverse().map((each) => this.#inOneFolder(each, top)))
      return { root, ...together(loaded) }
    })
  }

  /** The configuration in a file that somebody names, whatever it is called. Its globs count from the home. */
  async inFile(path: string, home: string): Promise<Configuration> {
    const root = await this.root(folderOf(path), home)
    return { root, ...(await remembered(this.#files, `named\n${path}`, () => this.#load(path, home, new Extending(root ?? folderOf(path)), 'named'))) }
  }

  /** The repository that a folder belongs to; else the home, where it lies in that. */
  async root(folder: string, home: string | undefined): Promise<string | undefined> {
    const folders = foldersUp(folder)
    const isRepository = await Promise.all(folders.map(async (each) => (await this.#kindOf(pathFrom(each, '.git'))) !== 'nothing'))
    return folders.find((_, index) => isRepository[index]) ?? (home === undefined || pathWithin(home, folder) === undefined ? undefined : home)
  }

  async #inOneFolder(folder: string, root: string): Promise<Loaded> {
    const paths = configNames.map((name) => pathFrom(folder, name))
    const kinds = await Promise.all(paths.map((path) => this.#kindOf(path)))
    const [path, ...others] = paths.filter((_, index) => kinds[index] !== 'nothing')
    if (path === undefined) return nothing
    const loaded = await remembered(this.#files, path, () => this.#load(path, folder, new Extending(root), 'found'))
    const message = this.l10n.t('not read, as "{0}" stands beside it; delete one of them', nameOf(path))
    return together([loaded, { ...nothing, problems: others.map((other) => ({ path: other, message })) }])
  }

  /** What cannot be looked at is not there for us; where it is a file of ours, reading it tells why. */
  #kindOf(path: string): Promise<string> {
    return remembered(this.#kinds, path, async () => {
      try {
        return (await this.files.look(path)).kind
      } catch {
        return configNames.some((name) => name === nameOf(path)) ? 'other' : 'nothing'
      }
    })
  }

  async #load(path: string, folder: string, extending: Extending, as: 'named' | 'found'): Promise<Loaded> {
    const whole = (message: string, place?: Place): Loaded => ({ ...nothing, problems: [{ path, message, ...(place ? { place } : {}) }] })
    const bytes = await this.#read(path, as)
    if (typeof bytes === 'string') return whole(bytes)
    const parsed = await this.parse(bytes, path)
    if (parsed.fault) return whole(this.#faultText(parsed.fault), parsed.fault.place)
    const { value, misfits } = checkSettings(this.#schema, parsed.value, this.names, this.l10n)
    const problems = misfits.map((misfit) => problemAt(path, misfit.message, placeOfKey(parsed, misfit.path))).sort(byPlace)
    const { extends: bases, ...settings } = value as ConfigFile
    const extended = await this.#extend(listOf(bases), { path, folder, parsed, extending: extending.by(path) })
    return together([extended, { layers: [{ folder, settings }], problems, extended: [] }])
  }

  #faultText({ kind, detail }: NonNullable<ParsedConfig['fault']>): string {
    switch (kind) {
      case 'encoding':
        return this.l10n.t('not valid UTF-8; save it as UTF-8')
      case 'yaml':
        return this.l10n.t('not valid YAML: {0}', detail)
      case 'json':
        return this.l10n.t('not valid JSON: {0}', detail)
      case 'settings':
        return this.l10n.t('not valid settings: {0}', detail)
    }
  }

  async #extend(bases: readonly string[], from: { path: string; folder: string; parsed: ParsedConfig; extending: Extending }): Promise<Loaded> {
    const { path, folder, parsed, extending } = from
    const loaded: Loaded[] = []
    for (const [index, written] of bases.entries()) {
      const place = placeOfKey(parsed, ['extends', index])
      if (extending.isFull) {
        const tooMany = this.l10n.t('more than {0} files are extended in all, from here on they are not read; make it fewer', mostFiles)
        return together([...loaded, { ...nothing, problems: extending.tell(problemAt(path, tooMany, place)) }])
      }
      const base = pathFrom(folderOf(path), written)
      const wrong = await this.#whyNotExtended(written, base, extending)
      if (wrong === undefined) loaded.push({ ...nothing, extended: [base] }, await this.#load(base, folder, extending, 'found'))
      else loaded.push({ layers: [], problems: [problemAt(path, wrong, place)], extended: extending.isInside(base) ? [base] : [] })
    }
    return together(loaded)
  }

  /** Only files in the repository, by a path from the file that names them; no loops, no links out of it. */
  async #whyNotExtended(written: string, base: string, extending: Extending): Promise<string | undefined> {
    const { l10n } = this
    if (/^(?:\/|\w+:|\\)/.test(written)) return l10n.t('extends "{0}", which is no relative path; only files of the same repository can be extended', written)
    if (!/\.(?:json|ya?ml)$/.test(base)) return l10n.t('extends "{0}", which is no .json, .yml or .yaml file', written)
    if (!extending.isInside(base)) return l10n.t('extends "{0}", which lies outside of "{1}"; copy it into there', written, extending.root)
    if (extending.isLoop(base)) return l10n.t('extends "{0}", which extends this file in turn; take one of the two out', written)
    const onTheWay = foldersUp(folderOf(base)).filter((each) => each !== extending.root && extending.isInside(each))
    const kinds = await Promise.all([base, ...onTheWay].map((each) => this.#kindOf(each)))
    if (kinds.includes('link')) return l10n.t('extends "{0}", which is reached by a symbolic link; name the file itself', written)
    if (kinds[0] === 'nothing') return l10n.t('extends "{0}", which is not there; check the path', written)
    return undefined
  }

  /** The bytes of a file, or why there are none. A file that was named is read whatever it is. */
  async #read(path: string, as: 'named' | 'found'): Promise<Uint8Array | string> {
    const { l10n } = this
    const tooLong = () => l10n.t('larger than 64 KB; take out what is not configuration')
    try {
      const { kind, size } = await this.files.look(path)
      if (kind === 'nothing') return l10n.t('no such file; check the path')
      if (kind === 'folder') return l10n.t('a folder; a configuration is a file')
      if (as === 'found' && kind === 'link') return l10n.t('a symbolic link, which is not followed; put the file itself here, or extend it')
      if (as === 'found' && kind !== 'file') return l10n.t('no file that can be read; put a file here')
      if (size > longestFile) return tooLong()
      const bytes = await this.files.read(path, longestFile + 1)
      return bytes.byteLength > longestFile ? tooLong() : bytes
    } catch (error) {
      return messageOf(error)
    }
  }
}

/** Which files are being extended by which, from the first one on. */
class Extending {
  constructor(
    readonly root: string,
    private readonly chain: readonly string[] = [],
    private readonly count = { files: 0, told: false },
  ) {}

  by(path: string): Extending {
    this.count.files += 1
    return new Extending(this.root, [...this.chain, path], this.count)
  }

  isInside(path: string): boolean {
    return pathWithin(this.root, path) !== undefined
  }

  isLoop(path: string): boolean {
    return this.chain.includes(path)
  }

  get isFull(): boolean {
    return this.count.files >= mostFiles
  }

  /** A problem that is told only once. */
  tell(problem: ConfigProblem): ConfigProblem[] {
    if (this.count.told) return []
    this.count.told = true
    return [problem]
  }
}

const nothing: Loaded = { layers: [], problems: [], extended: [] }

function together(loaded: readonly Loaded[]): Loaded {
  return {
    layers: loaded.flatMap(({ layers }) => layers),
    problems: loaded.flatMap(({ problems }) => problems),
    extended: loaded.flatMap(({ extended }) => extended),
  }
}

function problemAt(path: string, message: string, place: Place | undefined): ConfigProblem {
  return { path, message, ...(place ? { place } : {}) }
}

function byPlace({ place: one }: ConfigProblem, { place: other }: ConfigProblem): number {
  return one && other ? one.line - other.line || one.column - other.column : 0
}

function remembered<T>(memory: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const known = memory.get(key)
  if (known) return known
  const made = make()
  memory.set(key, made)
  return made
}
