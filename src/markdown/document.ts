import type { Block } from './blocks.js'
import { type ChunkSpan, splitAgain, splitChunks } from './chunks.js'
import { type Edit, editBetween } from './edit.js'
import { type FrontMatter, frontMatterOf } from './front-matter.js'
import { LineIndex } from './line-index.js'
import { withNewest } from './lists.js'
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
  lines: LineIndex
  frontMatter: FrontMatter | undefined
  chunks: readonly PlacedChunk<T>[]
}

/** A document with what it takes to read the next one like it. */
interface KnownDocument<T extends Chunk> extends MarkdownDocument<T> {
  spans: readonly ChunkSpan[]
  definitions: ReadonlyMap<string, Definition>
  /** Of each chunk: what its reading depended on beside its source. */
  contexts: readonly ChunkContext[]
}

/** So many documents are remembered as a whole: somebody types in one of them. */
const mostKnown = 3

/**
 * Reads documents chunk by chunk. What was read is kept by content, and of the last documents also where it stood, so that reading one
 * again after an edit costs what the edit touches and little more.
 */
export class DocumentReader<T extends Chunk> {
  #known: readonly KnownDocument<T>[] = []

  /** `read` goes on from a chunk's blocks, and is asked only for chunks that are not known. */
  constructor(
    private readonly read: (chunk: Chunk) => T,
    private readonly cache = new ChunkCache<T>(),
  ) {}

  /** All at once. */
  document(text: string): MarkdownDocument<T> {
    return finish(this.steps(text))
  }

  /** A chunk a step. */
  *steps(text: string): Steps<MarkdownDocument<T>> {
    const known = this.#mostAlike(text)
    const spans = known ? splitAgain(text, known.document, known.edit) : splitChunks(text)
    const lines = known ? known.document.lines.after(text, known.edit) : new LineIndex(text)
    const definitions = referenceDefinitions(text)
    const bodies = spans.filter(({ kind }) => kind === 'body')
    const keptAt = known ? keptChunks(bodies, known.document, known.edit) : () => undefined
    const sameDefinitions = known !== undefined && areSame(known.document.definitions, definitions, known.edit)
    const chunks: PlacedChunk<T>[] = []
    const contexts: ChunkContext[] = []
    let details = 0
    for (const [index, span] of bodies.entries()) {
      const kept = keptAt(index)
      if (kept && sameDefinitions && kept.context.details === details) {
        chunks.push(kept.chunk)
        contexts.push(kept.context)
      } else {
        const source = text.slice(span.start, span.end)
        const context = { definitions: definitionsFor(source, span, definitions), details }
        const chunk = this.cache.get(keyOf(source, context), (key) => this.read(readChunk(ownPart(key, source), context)))
        chunks.push({ chunk, offset: span.start })
        contexts.push(context)
        yield
      }
      details = chunks[index]?.chunk.details ?? 0
    }
    const document = { text, lines, frontMatter: frontMatterOf(text), chunks, spans, definitions, contexts }
    this.#known = withNewest(this.#known, document, mostKnown, known?.document)
    return document
  }

  /** The document that a small edit makes the text of. */
  #mostAlike(text: string): { document: KnownDocument<T>; edit: Edit } | undefined {
    for (const document of this.#known) {
      const edit = editBetween(document.text, text)
      if (isSmall(edit, text)) return { document, edit }
    }
    return undefined
  }
}

/** Is most of the text what it was? */
function isSmall({ start, newEnd }: Edit, text: string): boolean {
  return (newEnd - start) * 2 <= text.length
}

/** Chunks in front of an edit stay as they are, those behind it are moved; undefined for a chunk that it touches. */
function keptChunks<T extends Chunk>(
  bodies: readonly ChunkSpan[],
  before: KnownDocument<T>,
  { start, oldEnd, newEnd }: Edit,
): (index: number) => { chunk: PlacedChunk<T>; context: ChunkContext } | undefined {
  const shift = newEnd - oldEnd
  const old = before.spans.filter(({ kind }) => kind === 'body')
  const same = (span: ChunkSpan | undefined, other: ChunkSpan | undefined, by: number) =>
    span !== undefined && other !== undefined && span.start === other.start + by && span.end === other.end + by
  let front = 0
  while ((bodies[front]?.end ?? Infinity) <= start && same(bodies[front], old[front], 0)) front++
  let back = 0
  while ((bodies.at(-1 - back)?.start ?? -1) >= newEnd && same(bodies.at(-1 - back), old.at(-1 - back), shift)) back++
  return (index) => {
    const at = index < front ? index : index >= bodies.length - back ? index - bodies.length + old.length : -1
    const [chunk, context] = [before.chunks[at], before.contexts[at]]
    if (!chunk || !context) return undefined
    return { chunk: at < front || shift === 0 ? chunk : { chunk: chunk.chunk, offset: chunk.offset + shift }, context }
  }
}

/** Do all definitions stand where they stood, as far as an edit did not move them? */
function areSame(before: ReadonlyMap<string, Definition>, after: ReadonlyMap<string, Definition>, { start, oldEnd, newEnd }: Edit): boolean {
  if (before.size !== after.size) return false
  for (const [label, { at, text }] of before) {
    const now = after.get(label)
    if (now?.text !== text || now.at !== (at < start ? at : at + newEnd - oldEnd)) return false
  }
  return true
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
