import { areSame, withNewest } from '../markdown/lists.js'
import { hasBlank } from './blanks.js'
import type { Stretch } from './outline.js'
import type { Making, Reading, SectionReading, Standing } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement, Section } from './sections.js'

/**
 * All that a document says, in its order; statements with a blank that still waits for a fact are only in their section.
 * It is asked by readings. What they find among the statements is kept section by section, and put together for parts of some sections in a row:
 * after an edit only the section with the edit is asked anew, and only its part is put together anew. What they find among the sections is kept
 * part by part.
 */
export class Said implements Iterable<PlacedStatement> {
  readonly length: number

  private constructor(
    /** What serves the next reading, too. */
    readonly parts: readonly PlacedPart[],
    private readonly sections: readonly Section[],
  ) {
    this.length = parts.reduce((sum, { part }) => sum + part.statements.length, 0)
  }

  static of(sections: readonly Section[]): Said {
    return new Said(
      cut(sections).map(({ from, to }) => ({ part: partOf(sections.slice(from, to)), from })),
      sections,
    )
  }

  /** The same after an edit that leaves all headings where they were: only parts with a section that has changed are put together anew. */
  static after(parts: readonly PlacedPart[], sections: readonly Section[], changed: readonly number[]): Said {
    return new Said(
      parts.map((known) => {
        const { from } = known
        const to = from + known.part.length
        return changed.some((at) => at >= from && at < to) ? { part: partOf(sections.slice(from, to)), from } : known
      }),
      sections,
    )
  }

  *[Symbol.iterator](): Generator<PlacedStatement, undefined> {
    for (const { part, from } of this.parts) for (const place of part.statements) yield this.#placed(place, from)
  }

  /** The statements for which it holds, up to a number of them. */
  that(reading: Reading, most = Infinity): PlacedStatement[] {
    const found: PlacedStatement[] = []
    for (const { part, from } of this.parts) {
      for (const place of part.that(reading)) {
        if (found.length >= most) return found
        found.push(this.#placed(place, from))
      }
    }
    return found
  }

  /** The first of them. */
  first(reading: Reading): PlacedStatement | undefined {
    return this.that(reading, 1)[0]
  }

  some(reading: Reading): boolean {
    return this.parts.some(({ part }) => part.that(reading).length > 0)
  }

  count(reading: Reading): number {
    return this.parts.reduce((sum, { part }) => sum + part.that(reading).length, 0)
  }

  /** Hands over all that is made of statements, each with the offset that its own count from. */
  takeMade<T>(making: Making<T>, take: (made: T, offset: number) => void): void {
    for (const { part, from } of this.parts) {
      for (const { made, section, statement } of part.made(making, this.sections, from)) {
        const offset = this.sections[from + section]?.chunkStartOf(statement)
        if (offset === undefined) throw notOwn()
        take(made, offset)
      }
    }
  }

  /** The sections for which it holds. */
  sectionsThat(reading: SectionReading): Section[] {
    return this.parts.flatMap(({ part, from }) => part.sectionsThat(reading, this.sections, from).flatMap((at) => this.sections[from + at] ?? []))
  }

  /** The first of them. */
  firstSection(reading: SectionReading): Section | undefined {
    for (const { part, from } of this.parts) {
      const [at] = part.sectionsThat(reading, this.sections, from)
      if (at !== undefined) return this.sections[from + at]
    }
    return undefined
  }

  countSections(reading: SectionReading): number {
    return this.parts.reduce((sum, { part, from }) => sum + part.sectionsThat(reading, this.sections, from).length, 0)
  }

  /** How many words they have together. */
  words(reading: Reading): number {
    return this.parts.reduce((sum, { part }) => sum + part.words(reading), 0)
  }

  /** Part by part, what a summary makes of its statements; a part is summed up once. One function a summary, as with readings. */
  summaries<T>(summarise: (statements: readonly Standing[]) => T): PartSummary<T>[] {
    return this.parts.map(({ part, from }) => ({
      summary: part.summary(summarise),
      startOf: (index) => {
        const place = part.statements[index]
        return (place && this.sections[from + place.section]?.startOf(place.statement)) ?? 0
      },
    }))
  }

  #placed({ section, statement }: Place, from: number): PlacedStatement {
    const placed = this.sections[from + section]?.statementAt(statement)
    if (!placed) throw notOwn()
    return placed
  }
}

function notOwn(): Error {
  return new Error('a part was asked about sections that are not its own')
}

/** A part, and which of the document's sections is its first one. */
export interface PlacedPart {
  part: Part
  from: number
}

/** A part summed up, and where its statements stand. */
export interface PartSummary<T> {
  summary: T
  startOf: (index: number) => number
}

/** A statement by its place in its section. */
interface Entry {
  standing: Standing
  statement: number
}

/** The same, with the section's place in the part. */
interface Place extends Entry {
  section: number
}

const none: readonly Entry[] = []

/** What was made of a statement, by the statement's place in its section, and in a part of the document. */
interface MadeEntry<T> {
  made: T
  statement: number
}
interface MadePlace<T> extends MadeEntry<T> {
  section: number
}

/** What a section says, and what readings found there. It knows nothing of where it stands, so it serves every document that has the section. */
export class SectionSaid {
  readonly entries: readonly Entry[]
  readonly #stretches: readonly Stretch[]
  readonly #name: Standing['section']
  readonly #parentRole: Role | undefined
  readonly #parentOpens: boolean | undefined
  readonly #opensDocument: boolean
  readonly #isLeaf: boolean
  readonly #found = new Map<Reading, readonly Entry[]>()
  readonly #made = new Map<unknown, readonly MadeEntry<unknown>[]>()
  /** Parts that it opens. */
  parts: readonly Part[] = []

  constructor({ stretches, title, role, parent, opensDocument, isLeaf, statements }: Section) {
    const name = { title, role, parent: parent && { title: parent.title } }
    this.#stretches = stretches
    this.#name = name
    this.#parentRole = parent?.role
    this.#parentOpens = parent?.opensDocument
    this.#opensDocument = opensDocument
    this.#isLeaf = isLeaf
    this.entries = statements.flatMap(({ statement, role: own }, at) =>
      hasBlank(statement) ? [] : [{ standing: { statement, role: own, section: name }, statement: at }],
    )
  }

  that(reading: Reading): readonly Entry[] {
    const known = this.#found.get(reading)
    if (known) return known
    const found = this.entries.filter(({ standing }) => reading(standing))
    this.#found.set(reading, found.length > 0 ? found : none)
    return found
  }

  /** `section` is one that says this, wherever it stands. */
  made<T>(making: Making<T>, section: Section): readonly MadeEntry<T>[] {
    const known = this.#made.get(making)
    if (known) return known as readonly MadeEntry<T>[]
    const made = this.that(making.of).flatMap(({ statement }) => {
      const placed = section.statementAt(statement)
      return placed ? making.make(placed).map((one) => ({ made: one, statement })) : []
    })
    this.#made.set(making, made)
    return made
  }

  /** Does the section say the same, under the same headings? Its level goes with its first stretch, which holds the heading. */
  isOf({ stretches, title, role, parent, opensDocument, isLeaf }: Section): boolean {
    const name = this.#name
    return (
      title === name.title &&
      role === name.role &&
      parent?.title === name.parent?.title &&
      // What stands beside the section's heading has the parent's role.
      parent?.role === this.#parentRole &&
      parent?.opensDocument === this.#parentOpens &&
      opensDocument === this.#opensDocument &&
      isLeaf === this.#isLeaf &&
      areSame(stretches, this.#stretches)
    )
  }
}

/** Some sections in a row. */
class Part {
  readonly statements: readonly Place[]
  readonly #found = new Map<Reading, readonly Place[]>()
  readonly #sectionsFound = new Map<SectionReading, readonly number[]>()
  readonly #made = new Map<unknown, readonly MadePlace<unknown>[]>()
  readonly #words = new Map<Reading, number>()
  readonly #summaries = new Map<unknown, unknown>()

  constructor(private readonly sections: readonly SectionSaid[]) {
    this.statements = sections.flatMap(({ entries }, section) => entries.map((entry) => ({ ...entry, section })))
  }

  /** How many sections they are. */
  get length(): number {
    return this.sections.length
  }

  that(reading: Reading): readonly Place[] {
    const known = this.#found.get(reading)
    if (known) return known
    const found: Place[] = []
    for (const [section, said] of this.sections.entries()) for (const entry of said.that(reading)) found.push({ ...entry, section })
    this.#found.set(reading, found)
    return found
  }

  /** Which of its sections, by their places in it: those of the document from `from` on. */
  sectionsThat(reading: SectionReading, document: readonly Section[], from: number): readonly number[] {
    const known = this.#sectionsFound.get(reading)
    if (known) return known
    const found = document.slice(from, from + this.length).flatMap((section, at) => (reading(section) ? at : []))
    this.#sectionsFound.set(reading, found)
    return found
  }

  made<T>(making: Making<T>, document: readonly Section[], from: number): readonly MadePlace<T>[] {
    const known = this.#made.get(making)
    if (known) return known as readonly MadePlace<T>[]
    const made = this.sections.flatMap((said, at) => {
      const section = document[from + at]
      return section ? said.made(making, section).map((entry) => ({ ...entry, section: at })) : []
    })
    this.#made.set(making, made)
    return made
  }

  words(reading: Reading): number {
    const known = this.#words.get(reading)
    if (known !== undefined) return known
    const words = this.that(reading).reduce((sum, { standing }) => sum + standing.statement.text.split(/\s+/).length, 0)
    this.#words.set(reading, words)
    return words
  }

  summary<T>(summarise: (statements: readonly Standing[]) => T): T {
    if (this.#summaries.has(summarise)) return this.#summaries.get(summarise) as T
    const summary = summarise(this.statements.map(({ standing }) => standing))
    this.#summaries.set(summarise, summary)
    return summary
  }

  isOf(sections: readonly SectionSaid[]): boolean {
    return areSame(sections, this.sections)
  }
}

/** The same words can stand under several headings, and the same section in front of several others. */
const mostAlike = 4

/** What was made before and still fits, or something new, with what is to be kept of what is alike. */
function keptOrNew<T>(known: readonly T[], fits: (known: T) => boolean, make: () => T): { found: T; kept: readonly T[] } {
  const found = known.find(fits) ?? make()
  return { found, kept: found === known[0] ? known : withNewest(known, found, mostAlike) }
}

function saidIn(section: Section): SectionSaid {
  const make = () => new SectionSaid(section)
  const [opening] = section.stretches
  if (!opening) return make()
  const { found, kept } = keptOrNew(opening.said, (known) => known.isOf(section), make)
  opening.said = kept
  return found
}

function partOf(sections: readonly Section[]): Part {
  const said = sections.map(saidIn)
  const make = () => new Part(said)
  const [opening] = said
  if (!opening) return make()
  const { found, kept } = keptOrNew(opening.parts, (known) => known.isOf(said), make)
  opening.parts = kept
  return found
}

/** So many sections make a part, about and at most. */
const usual = 32
const most = 256

/**
 * Which sections make a part; a title under which nothing stands is in none. Where a part ends depends on what its last section says alone, so that
 * a heading that comes or goes moves no other end than its own. Nothing may depend on the cuts: after other edits they stay where they were.
 */
function cut(sections: readonly Section[]): { from: number; to: number }[] {
  const all: { from: number; to: number }[] = []
  let from = sections[0]?.stretches.length === 0 ? 1 : 0
  for (let to = from + 1; to <= sections.length; to++) {
    const mark = sections[to - 1]?.stretches.at(-1)?.mark ?? 0
    if (mark % usual > 0 && to - from < most && to < sections.length) continue
    all.push({ from, to })
    from = to
  }
  return all
}
