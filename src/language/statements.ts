import type { Block, CodeBlock, ListItem, ParagraphBlock, RowBlock } from '../markdown/blocks.js'
import type { Chunk } from '../markdown/document.js'
import { flatten, type InlineText } from '../markdown/inline.js'
import { placeOf } from '../markdown/place-of.js'
import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { everyMatch } from './every-match.js'
import { KeptAnswers, Questions } from './kept-answers.js'
import { splitSentences } from './sentences.js'
import { wordCount } from './words.js'

export type StatementKind = 'sentence' | 'item' | 'row' | 'story' | 'step'

/** The parts of "As a …, I want …, so that …" or "When …, I want …, so I can …". Offsets are into the statement's text. */
export interface Story {
  actor: string
  want: string
  wantStart: number
  why: string | undefined
}

/** Where a statement stands, as far as a reading may know: its role, the heading above it with the role of its section, and the heading above that. */
export interface Place {
  role: string
  section: { title: string; role: string; parent: { title: string } | undefined }
}

/** How many sentences to each side belong together: without an end to it, reading a paragraph would cost the square of its length. */
const around = 40
/** So many statements stand right behind another one. */
const beside = 3
const readings = new Questions<unknown>()
const placedReadings = new Questions<unknown>()
/** Kept for a reading that came to nothing: one look tells then that it was read. */
const nothing = Symbol('nothing')

/**
 * One thing that the document says: a sentence, a list item's first sentence, a table row, a story.
 * Offsets `start` and `end` are relative to the chunk; those into `text` are relative to the statement.
 */
export class Statement {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Statements of the same paragraph, item or row, in order. */
  siblings: readonly Statement[] = []
  /** Position among the siblings. */
  index = 0
  /** Of what stands right behind it, that which is nested beneath its list item. */
  beneath: readonly Statement[] = []
  readonly #memo = new KeptAnswers<unknown, unknown>(readings)
  /** Apart from the others: one reading may be asked for both with and without its place. */
  readonly #inPlaces = new KeptAnswers<unknown, { place: Place; value: unknown }>(placedReadings)
  /** Where it stood when something was last read; readings of one place share it. */
  #place: Place | undefined
  #paragraph: string | undefined
  #after: string | undefined

  constructor(
    readonly kind: StatementKind,
    readonly block: Block,
    readonly inline: InlineText,
    readonly from: number,
    readonly to: number,
    /** `Why` in "**Why:** because …". */
    readonly label: string | undefined,
    readonly story: Story | undefined,
  ) {
    this.text = inline.text.slice(from, to).replace(/[\n\r\t]/g, ' ')
    this.start = inline.toSource(from)
    this.end = inline.toSource(to, true)
  }

  get item(): ListItem | undefined {
    return this.block.item
  }

  /** Does it stand in a list or in a table? */
  get isEntry(): boolean {
    return this.item !== undefined || this.kind === 'row'
  }

  /** The words in bold that open its paragraph, if it does so itself. */
  get boldOpening(): string | undefined {
    const { inline, from } = this
    const bold = this.index === 0 ? inline.spansIn(from, from + 1, 'strong').find(({ start }) => start === from) : undefined
    return bold && inline.text.slice(bold.start, bold.end)
  }

  /** Everything its paragraph, item or row says; of one that never ends, what stands around. */
  get paragraph(): string {
    if (this.siblings.length <= 1) return this.text
    this.#paragraph ??= this.#said(this.index - around, this.index + around + 1)
    return this.#paragraph
  }

  /** What its paragraph, item or row goes on to say, as far as anybody would look. */
  get after(): string {
    this.#after ??= this.#said(this.index + 1, this.index + around + 1)
    return this.#after
  }

  #said(from: number, to: number): string {
    return this.siblings
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ')
  }

  get next(): Statement | undefined {
    return this.siblings[this.index + 1]
  }

  get previous(): Statement | undefined {
    return this.siblings[this.index - 1]
  }

  /** Source range (relative to the chunk) of a stretch of `text`. */
  range(start: number, end: number): TextRange {
    return { start: this.inline.toSource(this.from + start), end: this.inline.toSource(this.from + Math.max(end, start + 1), true) }
  }

  spans(kind?: Parameters<InlineText['spansIn']>[2]) {
    return this.inline.spansIn(this.from, this.to, kind)
  }

  /** Is the stretch of `text` inside inline code? */
  inCode(start: number, end: number): boolean {
    return this.inline.spansIn(this.from + start, this.from + end, 'code').some((span) => span.start <= this.from + start && span.end >= this.from + end)
  }

  /** A reading of this statement that is worked out once: rules and risks ask for the same ones. */
  read<T>(reading: (statement: Statement) => T): T {
    const known = this.#memo.get(reading)
    if (known !== undefined) return (known === nothing ? undefined : known) as T
    const value = reading(this)
    this.#memo.set(reading, value === undefined ? nothing : value)
    return value
  }

  /** The same for a reading that also depends on where the statement stands: it is repeated when that changes. */
  readIn<T>(place: Place, reading: unknown, read: () => T): T {
    const known = this.#inPlaces.get(reading)
    if (known && isSamePlace(known.place, place)) return known.value as T
    const value = read()
    if (!this.#place || !isSamePlace(this.#place, place)) this.#place = copyOf(place)
    this.#inPlaces.set(reading, { place: this.#place, value })
    return value
  }
}

/** A statement outlives the documents that it stands in, and must hold on to none of them. */
function copyOf({ role, section: { title, role: around, parent } }: Place): Place {
  return { role, section: { title, role: around, parent: parent && { title: parent.title } } }
}

function isSamePlace(one: Place, other: Place): boolean {
  return (
    one.role === other.role &&
    one.section.title === other.section.title &&
    one.section.role === other.section.role &&
    one.section.parent?.title === other.section.parent?.title
  )
}

export interface ReadChunk extends Chunk {
  statements: readonly Statement[]
}

/** All statements of a chunk's blocks, in order. */
export function readStatements(chunk: Chunk): ReadChunk {
  const statements: Statement[] = []
  for (const block of chunk.blocks) {
    const group = statementsOf(block, chunk.source)
    group.forEach((statement, index) => {
      statement.siblings = group
      statement.index = index
      statements.push(statement)
    })
  }
  for (const [at, statement] of statements.entries()) {
    const { item } = statement
    if (item) statement.beneath = statements.slice(at + 1, at + 1 + beside).filter((other) => other.item?.parent === item)
  }
  return { ...chunk, statements }
}

function statementsOf(block: Block, source: string): Statement[] {
  if (block.kind === 'row') return rowStatements(block)
  if (block.kind === 'paragraph') return paragraphStatements(block)
  if (block.kind === 'code' && isFeature(block)) return gherkinStories(block, source)
  return []
}

/** "US-3", "FR 4.1", "12", "#7": a cell that only counts. */
const rowId = /^\W*(?:\p{L}{1,6}[\s.-]?)?\d{1,4}(?:[.-]\d{1,3}){0,3}[a-z]?\W*$/u

/** A row is one statement; a cell in front that only counts its rows is left out of it. */
function rowStatements(block: RowBlock): Statement[] {
  const { text } = block.inline
  if (!text.trim()) return []
  const [first] = block.cells
  const id = first && block.cells.length > 1 && rowId.test(first.inline.text) ? first.inline.text : undefined
  const from = id === undefined ? 0 : id.length + ' | '.length
  const story = storyOfColumns(block, from) ?? storyInCell(block, from) ?? storyOf(text.slice(from))
  return [new Statement('row', block, block.inline, from, text.length, undefined, story)]
}

/** A whole story in one of the cells: what stands in those behind it is none of its reason. */
function storyInCell({ cells }: RowBlock, from: number): Story | undefined {
  let before = 0
  for (const { inline } of cells) {
    const story = before >= from ? storyOf(inline.text) : undefined
    if (story) return { ...story, wantStart: before - from + story.wantStart }
    before += inline.text.length + ' | '.length
  }
  return undefined
}

const actorColumn = /^(?:as(?: an?\b.*)?|role|actor|user|persona|who|user type)\W*$/i
const wantColumn = anyCase(/^(?:i (?:want|need|would like|can)\b.*|want(?:s)?(?: to)?|need|goal|action|what|feature|(?:user )?story)\W*$/)
const whyColumn = /^(?:so that\b.*|so i can\b.*|in order to|because|benefit|why|reason|value)\W*$/i

/** A story told in columns: "As a …", "I want …", "So that …". */
function storyOfColumns({ table, cells, inline: { text } }: RowBlock, from: number): Story | undefined {
  const actorAt = table.header.findIndex((name) => actorColumn.test(name))
  const wantAt = table.header.findIndex((name) => wantColumn.test(name))
  const whyAt = table.header.findIndex((name) => whyColumn.test(name))
  const want = cells[wantAt]?.inline.text.trim()
  if (actorAt < 0 || wantAt <= actorAt || !want) return undefined
  if (!/^(?:i |want)/i.test(table.header[wantAt] ?? '')) {
    const told = storyOf(`As ${cells[actorAt]?.inline.text.trim() ?? ''}, ${want}`)
    return told && { ...told, wantStart: text.indexOf(told.want, from) - from }
  }
  const before = cells.slice(0, wantAt).reduce((length, cell) => length + cell.inline.text.length + ' | '.length, 0)
  return { actor: cells[actorAt]?.inline.text.trim() ?? '', want, wantStart: before - from, why: cells[whyAt]?.inline.text.trim() || undefined }
}

const labelled = /^\s*(?:\[[ x]\]\s*)?((?:\p{Lu}|\d)[\p{L}\p{N} /&'’()#.-]{0,48}?|\p{L}{2,}[\p{L} /&'’-]{0,30}?)\s*(?::(?=\s|$)|(?:\s[–—-]+\s))/u

function paragraphStatements(block: ParagraphBlock): Statement[] {
  const inline = block.inline
  const statements: Statement[] = []
  for (const line of labelledLines(inline)) {
    const label = labelOf(inline, line.start, line.end)
    const start = label?.end ?? line.start
    const text = inline.text.slice(start, line.end)
    if (!text.trim()) {
      if (label) statements.push(new Statement(block.item ? 'item' : 'sentence', block, inline, line.start, line.end, undefined, undefined))
      continue
    }
    for (const sentence of splitSentences(text)) {
      const from = start + sentence.start
      const to = start + sentence.end
      const raw = inline.text.slice(from, to)
      const story = storyOf(raw)
      const kind: StatementKind = story ? 'story' : isStep(raw) && block.item ? 'step' : block.item && statements.length === 0 ? 'item' : 'sentence'
      statements.push(new Statement(kind, block, inline, from, to, label?.text, story))
    }
  }
  return statements
}

/** "As a …", "I want …" and "So that …" on lines of their own are one story. */
const isStoryInLines = /^\W{0,12}as an?\b[^\n]*\n\W{0,12}i (?:want|need|would like|can)\b/i

/** A line of a list that was typed, not marked up: "– …", "• …", "3.2 …", "b) …". */
export const typedBullet = /^(?:[–—•·▪◦‣→✓✗☐☑][ \t]{0,3}|\d{1,2}\.\t|\d{1,2}(?:\.\d{1,2})+\.? |\(?(?:\d{1,2}|[a-h])\) )(?=\S)/

/** A paragraph of several lines that each start with a bold label, `Label:` or a typed bullet is read line by line. */
function labelledLines(inline: InlineText): TextRange[] {
  const text = inline.text
  if (!text.includes('\n') || isStoryInLines.test(text)) return [{ start: 0, end: text.length }]
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const next = at + 1
    const bold = inline.spansIn(next, next + 1, 'strong').find((span) => span.start === next)
    const rest = text.slice(next, next + 60)
    if (bold || /^[\p{Lu}][\p{L} /&-]{1,30}:\s/u.test(rest) || typedBullet.test(rest)) starts.push(next)
  }
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
}

/** "KR1.2 …", "FR-04: …", "LS-06 …": a number of its own in front of what is said. Quarters, priorities and versions are none. */
const idLabel = /^\s*((?:OKR|KR|O|G|FR|NFR|US|REQ|R|BR|AC|UC|ST|NF|BO|UR|SR)[ -]?\d+(?:[.-]\d+)*[a-z]?|\p{Lu}{2,5}-\d+(?:[.-]\d+)*[a-z]?)[:.)]?\s+(?=\S)/u

/** "**Why:** …", "**Performance.** …", "Why: …", "**Why** – …": the label and where the text behind it starts. */
function labelOf(inline: InlineText, start: number, end: number): { text: string; end: number } | undefined {
  const text = inline.text.slice(start, end)
  const bold = inline.spansIn(start, start + 2).find((span) => (span.kind === 'strong' || span.kind === 'emphasis') && span.start <= start + 1)
  if (bold && bold.end < end && bold.end - bold.start <= 60 && wordCount(inline.text.slice(bold.start, bold.end).trim()) <= 6) {
    const inner = inline.text.slice(bold.start, bold.end)
    const behind = inline.text.slice(bold.end, end)
    const close = /^\s*(?:\([^)]{0,40}\)\s*)?[:–—-]\s*/.exec(behind)
    if (close || /[:.?]\s*$/.test(inner) || /^\.\s|^[ \t]*\n/.test(behind))
      return { text: inner.replace(/[:.]\s*$/, '').trim(), end: bold.end + (close?.[0].length ?? (behind.startsWith('.') ? 1 : 0)) }
  }
  const id = idLabel.exec(text)
  if (id?.[1]) return { text: id[1], end: start + id[0].length }
  const plain = labelled.exec(text)
  if (plain?.[1] && wordCount(plain[1]) <= 5 && !/^https?$/i.test(plain[1])) return { text: plain[1].trim(), end: start + plain[0].length }
  return undefined
}

/** "A2 As a member …", "Story 7. As a …": a sign of its own in front of a story. */
const storySign = /^\W{0,12}(?:[a-zà-ɏ]{1,4}|story|user story)[ .#-]?\d{1,3}(?:[.-]\d{1,3}){0,2}[a-z]?\W{1,6}(?=as\s)/i

const asStory = anyCase(
  /^\W{0,12}as (?:an? |the )?(.{2,100}?),?\s+i(?:['’]d| would)?\s+(?:(?:also |really |just |only )*(?:want|need|wish|like|expect)\b(?:\s+to be able)?(?:\s+to(?=\s))?|(?:can|could|(?:should|must)(?: be able to)?)\b)\s*(.+?)(?:[,;]?\s*(?:so that|so|in order to|because|since)\b\s*(.*))?$/s,
)
/** "As a musician, Ada would like to …": told of somebody by name. */
const storyOfOne =
  /^\W{0,12}As (?!(?:an? |the )?(?:result|consequence|rule|reminder|workaround|note|matter|example|first|next|last|replacement|follow-up|bonus|team|company|whole)\b)(?:an? |the )?([^.,;:|]{2,160}?),?\s+(?:(?!(?:We|I|It|They|You|The|This|That|These|Those|Our|My|Users?)\b)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,2}|s?he)\s+(?:(?:also|really|just|only|additionally) )?(?:(?:wants?|needs?|wish(?:es)?|would (?:(?:also|really|just|only|additionally) )?like)\b(?:\s+to be able)?(?:\s+to(?=\s))?|(?:should|must) be able to\b)\s*(.+?)(?:[,;]?\s*(?:so that|so|in order to|because)\b\s*(.*))?$/su
const jobStory = anyCase(/^\W{0,12}when (.{3,160}?),?\s+i\s+(?:want|need|would like)\b\s*(?:to\b)?\s*(.+?)(?:[,;]?\s*so\s+(?:that\s+)?(?:i can\s+)?(.*))?$/s)

/** Reads "As a …, I want …, so that …" or "When …, I want …, so I can …"; undefined where a text is none. */
export function storyOf(raw: string): Story | undefined {
  const whole = raw.replace(/[\n\r\t]/g, ' ')
  const sign = /^\W{0,12}\p{L}{1,10}[ .#-]?\d/u.test(whole) ? (storySign.exec(whole)?.[0].length ?? 0) : 0
  const text = whole.slice(sign)
  if (!/^\W{0,12}(?:as|when)\s/i.test(text)) return undefined
  const match = asStory.exec(text) ?? storyOfOne.exec(text) ?? jobStory.exec(text)
  if (!match?.[2]) return undefined
  return { actor: (match[1] ?? '').trim(), want: match[2].trim(), wantStart: sign + text.indexOf(match[2]), why: match[3]?.trim() || undefined }
}

function isStep(text: string): boolean {
  return /^\W*(?:given|then)\b|^\W*when\b[^,]*$|^\W*(?:and|but)\s+(?:the|an?|i|she|he|her|his)\b/i.test(text)
}

/** Is the code a feature file: examples of what a product does, written for people? */
export function isFeature({ language }: CodeBlock): boolean {
  return /^(?:gherkin|feature|cucumber)$/.test(language)
}

/** `As a / I want / So that` lines of a feature file are a story like any other. */
function gherkinStories(block: CodeBlock, source: string): Statement[] {
  const found: Statement[] = []
  const code = source.slice(block.valueStart, block.end)
  const pattern = /^[ \t]*As an? [^\n]+\n[ \t]*I (?:want|need)[^\n]+(?:\n[ \t]*So that[^\n]+)?/gim
  for (const match of everyMatch(pattern, code)) {
    const start = block.valueStart + match.index + (match[0].length - match[0].trimStart().length)
    const end = block.valueStart + match.index + match[0].trimEnd().length
    const value = source.slice(start, end)
    const inline = flatten([{ type: 'text', value, position: placeOf(start, end) }], source, { start, end })
    found.push(new Statement('story', block, inline, 0, inline.text.length, undefined, storyOf(value.replace(/\s*\n\s*/g, ', '))))
  }
  return found
}
