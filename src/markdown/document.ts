import type { Block } from './blocks.js'
import { splitChunks } from './chunks.js'
import { type FrontMatter, frontMatterOf } from './front-matter.js'
import { readBlocks } from './read-blocks.js'

/** A parsed piece of Markdown; it knows nothing of where it stands, so it can be kept and placed anywhere. */
export interface Chunk {
  source: string
  blocks: readonly Block[]
}

export interface PlacedChunk<T extends Chunk = Chunk> {
  chunk: T
  offset: number
}

/** Keeps what was read, by content. Bounded by characters, least recently used out first. */
export class ChunkCache<T> {
  readonly #entries = new Map<string, T>()
  #size = 0

  constructor(private readonly capacity = 24_000_000) {}

  get(source: string, read: (source: string) => T): T {
    const known = this.#entries.get(source)
    if (known !== undefined) {
      this.#entries.delete(source)
      this.#entries.set(source, known)
      return known
    }
    const value = read(source)
    this.#entries.set(source, value)
    this.#size += source.length
    for (const key of this.#entries.keys()) {
      if (this.#size <= this.capacity || key === source) break
      this.#entries.delete(key)
      this.#size -= key.length
    }
    return value
  }
}

export interface MarkdownDocument<T extends Chunk = Chunk> {
  text: string
  frontMatter: FrontMatter | undefined
  chunks: readonly PlacedChunk<T>[]
}

/** Reads a document chunk by chunk; `read` is asked only for chunks that the cache does not hold. */
export function readDocument<T extends Chunk>(text: string, cache: ChunkCache<T>, read: (source: string) => T): MarkdownDocument<T> {
  const chunks: PlacedChunk<T>[] = []
  const definitions = referenceDefinitions(text)
  for (const span of splitChunks(text)) {
    if (span.kind === 'frontmatter') continue
    const source = text.slice(span.start, span.end)
    chunks.push({ chunk: cache.get(withDefinitions(source, definitions), read), offset: span.start })
  }
  return { text, frontMatter: frontMatterOf(text), chunks }
}

/** Chunk source to blocks. */
export function readChunk(source: string): Chunk {
  return { source, blocks: readBlocks(source) }
}

const definition = /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*\S/gm

function referenceDefinitions(text: string): Map<string, string> {
  const found = new Map<string, string>()
  if (!text.includes(']:')) return found
  for (const match of text.matchAll(definition)) {
    const label = (match[1] as string).trim().toLowerCase()
    if (label.startsWith('^') || found.has(label)) continue
    const end = text.indexOf('\n', match.index)
    found.set(label, text.slice(match.index, end < 0 ? text.length : end).trim())
  }
  return found
}

/** A link may refer to a definition in another chunk: those that this chunk uses are put behind it. */
function withDefinitions(source: string, definitions: Map<string, string>): string {
  if (definitions.size === 0 || !source.includes(']')) return source
  const needed = new Set<string>()
  for (const match of source.matchAll(/\[([^\][\n]{1,200})\](?!\(|:)/g)) {
    const label = (match[1] as string).trim().toLowerCase()
    const text = definitions.get(label)
    if (text !== undefined && !source.includes(text)) needed.add(text)
  }
  return needed.size === 0 ? source : `${source}\n\n${[...needed].sort().join('\n')}\n`
}
