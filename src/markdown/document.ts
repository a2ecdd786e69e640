import type { Block } from './blocks.js'
import { splitChunks } from './chunks.js'
import { type FrontMatter, frontMatterOf } from './front-matter.js'
import { type ChunkContext, readBlocks } from './read-blocks.js'
import { finish, type Steps } from './steps.js'

/** A parsed piece of Markdown; it knows nothing of where it stands, so it can be kept and placed anywhere. */
export interface Chunk {
  source: string
  blocks: readonly Block[]
  /** How many `<details>` are open where it ends. */
  details: number
}

export interface PlacedChunk<T extends Chunk = Chunk> {
  chunk: T
  offset: number
}

/**
 * Keeps what was read, by content. Bounded by characters of source, least recently used out first: what is read takes about 60 bytes a
 * character, so this is less than 200 MB for many times the longest spec. Files that come once each fill it and push each other out, no more.
 */
export class ChunkCache<T> {
  readonly #entries = new Map<string, T>()
  #size = 0

  constructor(private readonly capacity = 3_000_000) {}

  get(key: string, read: (key: string) => T): T {
    const known = this.#entries.get(key)
    if (known !== undefined) {
      this.#entries.delete(key)
      this.#entries.set(key, known)
      return known
    }
    const value = read(key)
    this.#entries.set(key, value)
    this.#size += key.length
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.capacity || oldest === key) break
      this.#entries.delete(oldest)
      this.#size -= oldest.length
    }
    return value
  }
}

export interface MarkdownDocument<T extends Chunk = Chunk> {
  text: string
  frontMatter: FrontMatter | undefined
  chunks: readonly PlacedChunk<T>[]
}

/** Reads a document chunk by chunk; `read` goes on from a chunk's blocks, and is asked only for chunks that the cache does not hold. */
export function readDocument<T extends Chunk>(text: string, cache: ChunkCache<T>, read: (chunk: Chunk) => T): MarkdownDocument<T> {
  return finish(documentSteps(text, cache, read))
}

/** The same, a chunk a step. */
export function* documentSteps<T extends Chunk>(text: string, cache: ChunkCache<T>, read: (chunk: Chunk) => T): Steps<MarkdownDocument<T>> {
  const chunks: PlacedChunk<T>[] = []
  const definitions = referenceDefinitions(text)
  let details = 0
  for (const span of splitChunks(text)) {
    if (span.kind === 'frontmatter') continue
    const source = text.slice(span.start, span.end)
    const context = { definitions: definitionsFor(source, span, definitions), details }
    const chunk = cache.get(keyOf(source, context), (key) => read(readChunk(ownPart(key, source), context)))
    chunks.push({ chunk, offset: span.start })
    details = chunk.details
    yield
  }
  return { text, frontMatter: frontMatterOf(text), chunks }
}

/** Chunk source to blocks. */
export function readChunk(source: string, context?: ChunkContext): Chunk {
  return { source, ...readBlocks(source, context) }
}

/** The length in front keeps two keys apart, whatever the definitions and the source hold. */
function keyOf(source: string, { definitions, details }: ChunkContext): string {
  return `${details} ${definitions.length} ${definitions}${source}`
}

/** The source as a part of its key: a slice of the document would keep the whole document in memory for as long as the chunk is kept. */
function ownPart(key: string, source: string): string {
  return key.slice(key.length - source.length)
}

/** A definition that starts a line outside of lists and quotes; of those in fences this knows nothing. */
const definition = /^ {0,3}\[([^\]\r\n]{1,200})\]:[ \t]*(\S[^\r\n]*)?/gm

interface Definition {
  at: number
  text: string
}

/** The first definition of each label, as far as a reference needs it: a link's first line, of a footnote the label alone. */
function referenceDefinitions(text: string): Map<string, Definition> {
  const found = new Map<string, Definition>()
  if (!text.includes(']:')) return found
  for (const { 0: line, 1: label = '', 2: content, index } of text.matchAll(definition)) {
    const isFootnote = /^\^\S+$/.test(label)
    if (found.has(normalized(label)) || !(content || isFootnote)) continue
    found.set(normalized(label), { at: index, text: isFootnote ? `[${label}]: note` : line.trim() })
  }
  return found
}

/** Labels are compared without regard to case and to the kind of white space (CommonMark 4.7). */
function normalized(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** A reference may need a definition that stands in another chunk. */
function definitionsFor(source: string, span: { start: number; end: number }, definitions: ReadonlyMap<string, Definition>): string {
  if (definitions.size === 0 || !source.includes(']')) return ''
  const needed = new Set<string>()
  for (const [, label = ''] of source.matchAll(/\[([^\][]{1,200})\]/g)) {
    const known = definitions.get(normalized(label))
    if (known && (known.at < span.start || known.at >= span.end)) needed.add(known.text)
  }
  return [...needed].sort().join('\n\n')
}
