import type { Block } from './blocks.js'
import { type ChunkSpan, splitAgain, splitChunks } from './chunks.js'
import { type Edit, editBetween } from './edit.js'
import { type FrontMatter, frontMatterOf } from './front-matter.js'
import { LineIndex } from './line-index.js'
import { withNewest } from './lists.js'
import { type ChunkContext, readBlocks } from './read-blocks.js'
import { finish, type Steps } from './steps.js'
import type { TextRange } from './text-range.js'

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
  /** What it shares with a document that was read before. */
  kept?: Kept<T>
}

/** So many chunks at the start and at the end of a document are those of another one, but for their places. */
export interface Kept<T extends Chunk = Chunk> {
  of: readonly PlacedChunk<T>[]
  front: number
  back: number
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
    const bodies = bodiesOf(spans)
    const sameDefinitions = known !== undefined && areSame(known.document.definitions, definitions, known.edit)
    const around = known && sameDefinitions ? keptAround(bodies, known.document, known.edit) : undefined
    const chunks = known?.document.chunks.slice(0, around?.front ?? 0) ?? []
    const contexts = known?.document.contexts.slice(0, around?.front ?? 0) ?? []
    let back = 0
    while (chunks.length < bodies.length) {
      const index = chunks.length
      const details = chunks[index - 1]?.chunk.details ?? 0
      if (around && index >= bodies.length - around.back && around.contextAt(index)?.details === details) {
        back = bodies.length - index
        for (const chunk of around.chunksFrom(index)) chunks.push(chunk)
        for (const context of around.contextsFrom(index)) contexts.push(context)
        break
      }
      const span = bodies[index] as ChunkSpan
      const source = text.slice(span.start, span.end)
      const context = { definitions: definitionsFor(source, span, definitions), details }
      const chunk = this.cache.get(keyOf(source, context), (key) => this.read(readChunk(ownPart(key, source), context)))
      chunks.push({ chunk, offset: span.start })
      contexts.push(context)
      yield
    }
    const kept = known && { of: known.document.chunks, front: around?.front ?? 0, back }
    const document = { text, lines, frontMatter: frontMatterOf(text), chunks, spans, definitions, contexts, ...(kept && { kept }) }
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

/** All but the front matter, which can only be the first. */
function bodiesOf(spans: readonly ChunkSpan[]): readonly ChunkSpan[] {
  return spans[0]?.kind === 'frontmatter' ? spans.slice(1) : spans
}

/** Is most of the text what it was? */
function isSmall({ start, newEnd }: Edit, text: string): boolean {
  return (newEnd - start) * 2 <= text.length
}

/** What an edit leaves of a document: chunks in front of it stay as they are, those behind it are moved. */
interface KeptAround<T extends Chunk> {
  front: number
  back: number
  /** What was there, by the places that chunks behind the edit have now. */
  contextAt: (index: number) => ChunkContext | undefined
  contextsFrom: (index: number) => readonly ChunkContext[]
  chunksFrom: (index: number) => readonly PlacedChunk<T>[]
}

function keptAround<T extends Chunk>(bodies: readonly ChunkSpan[], before: KnownDocument<T>, { start, oldEnd, newEnd }: Edit): KeptAround<T> {
  const shift = newEnd - oldEnd
  const old = bodiesOf(before.spans)
  const same = (span: ChunkSpan | undefined, other: ChunkSpan | undefined, by: number) =>
    span !== undefined && other !== undefined && span.start === other.start + by && span.end === other.end + by
  let front = 0
  while ((bodies[front]?.end ?? Infinity) <= start && same(bodies[front], old[front], 0)) front++
  let back = 0
  while ((bodies[bodies.length - 1 - back]?.start ?? -1) >= newEnd && same(bodies[bodies.length - 1 - back], old[old.length - 1 - back], shift)) back++
  const by = old.length - bodies.length
  return {
    front,
    back: Math.min(back, bodies.length - front),
    contextAt: (index) => before.contexts[index + by],
    contextsFrom: (index) => before.contexts.slice(index + by),
    chunksFrom: (index) => {
      const kept = before.chunks.slice(index + by)
      return shift === 0 ? kept : kept.map(({ chunk, offset }) => ({ chunk, offset: offset + shift }))
    },
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
function definitionsFor(source: string, span: TextRange, definitions: ReadonlyMap<string, Definition>): string {
  if (definitions.size === 0 || !source.includes(']')) return ''
  const needed = new Set<string>()
  for (const [, label = ''] of source.matchAll(/\[([^\][]{1,200})\]/g)) {
    const known = definitions.get(normalized(label))
    if (known && (known.at < span.start || known.at >= span.end)) needed.add(known.text)
  }
  return [...needed].sort().join('\n\n')
}
