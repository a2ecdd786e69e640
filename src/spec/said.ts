import { anything, type Making, type Reading, type SectionReading, type Standing, type Summing } from './reading.js'
import { keep, type Part, type Place, partOf, saidIn } from './said-parts.js'
import type { PlacedStatement, Section } from './sections.js'

/**
 * All that a document says, in its order; statements with a blank that still waits for a fact are only in their section.
 * It is asked by readings. What they find is kept section by section, and put together for parts of some sections in a row and for larger parts of
 * these: after an edit only the section with the edit is asked anew, and only the parts that hold it are put together anew.
 */
export class Said implements Iterable<PlacedStatement> {
  readonly length: number

  private constructor(
    /** What serves the next reading, too. */
    readonly parts: readonly PlacedPart[],
    private readonly sections: readonly Section[],
  ) {
    this.length = parts.reduce((sum, { part }) => sum + part.size, 0)
  }

  static of(sections: readonly Section[]): Said {
    return new Said(partsOf(sections), sections)
  }

  /** The same after an edit within sections that leaves all headings where they were: only parts with a section that has changed are put together anew. */
  static after(parts: readonly PlacedPart[], sections: readonly Section[], changed: readonly number[]): Said {
    const after = (known: PlacedPart) => {
      const part = known.part.after(sections, known.from, changed)
      return part === known.part ? known : placed(part, known.from)
    }
    return new Said(parts.map(after), sections)
  }

  *[Symbol.iterator](): Generator<PlacedStatement, undefined> {
    for (const place of this.#places(anything)) yield this.#placed(place)
  }

  /** The statements for which it holds, up to a number of them. */
  that(reading: Reading, most = Infinity): PlacedStatement[] {
    const found: PlacedStatement[] = []
    for (const place of this.#places(reading)) {
      if (found.length >= most) return found
      found.push(this.#placed(place))
    }
    return found
  }

  /** The same one after the other, without their places: for whoever may have heard enough. */
  *standings(reading: Reading): Generator<Standing, undefined> {
    for (const { standing } of this.#places(reading)) yield standing
  }

  /** The first of them. */
  first(reading: Reading): PlacedStatement | undefined {
    return this.that(reading, 1)[0]
  }

  some(reading: Reading): boolean {
    return this.parts.some(({ part }) => part.count(reading) > 0)
  }

  count(reading: Reading): number {
    return this.parts.reduce((sum, { part }) => sum + part.count(reading), 0)
  }

  /** The smallest parts from the first one on that hold so many statements, which stay what they are while these do; undefined where there are fewer. */
  opening(statements: number): Part[] | undefined {
    const found: Part[] = []
    let left = statements
    for (const { part } of this.parts) {
      for (const small of part.smallest()) {
        found.push(small)
        left -= small.size
        if (left <= 0) return found
      }
    }
    return undefined
  }

  /** Hands over all that is made of statements, each with the offset that its own count from. */
  takeMade<T>(making: Making<T>, take: (made: T, offset: number) => void): void {
    for (const { part, from, offsets } of this.parts) {
      const made = part.made(making, this.sections, from)
      if (made.length === 0) continue
      const start = this.sections[from]?.chunkStart ?? 0
      const own =
        offsets.get(making) ??
        keep(
          offsets,
          making,
          made.map(({ section, statement }) => this.#chunkStartOf(from + section, statement) - start),
        )
      for (const [at, { made: one }] of made.entries()) take(one, start + (own[at] ?? 0))
    }
  }

  #chunkStartOf(section: number, statement: number): number {
    const offset = this.sections[section]?.chunkStartOf(statement)
    if (offset === undefined) throw notOwn()
    return offset
  }

  /** The sections for which it holds. */
  sectionsThat(reading: SectionReading): Section[] {
    return [...this.eachSection(reading)]
  }

  /** The same one after the other: for whoever may have seen enough. */
  *eachSection(reading: SectionReading): Generator<Section, undefined> {
    for (const { part, from } of this.parts) {
      for (const at of part.sectionsThat(reading, this.sections, from)) {
        const section = this.sections[from + at]
        if (section) yield section
      }
    }
  }

  /** The first of them. */
  firstSection(reading: SectionReading): Section | undefined {
    return this.eachSection(reading).next().value
  }

  countSections(reading: SectionReading): number {
    return this.parts.reduce((sum, { part, from }) => sum + part.sectionsThat(reading, this.sections, from).length, 0)
  }

  /** How many words they have together. */
  words(reading: Reading): number {
    return this.parts.reduce((sum, { part }) => sum + part.words(reading), 0)
  }

  /** Part by part, what a summary makes of its statements; a part is summed up once. */
  summaries<T>(summing: Summing<T>): PartSummary<T>[] {
    return this.parts.map(({ part, from, starts }) => {
      const start = this.sections[from]?.chunkStart ?? 0
      return {
        summary: part.summary(summing),
        startOf: (index) => start + (starts.get(index) ?? keep(starts, index, this.#startOf(part.at(index, from)) - start)),
      }
    })
  }

  #startOf(place: Place | undefined): number {
    return (place && this.sections[place.section]?.startOf(place.statement)) ?? 0
  }

  *#places(reading: Reading): Generator<Place, undefined> {
    for (const { part, from } of this.parts) if (part.count(reading) > 0) yield* part.that(reading, from)
  }

  #placed({ section, statement }: Place): PlacedStatement {
    const found = this.sections[section]?.statementAt(statement)
    if (!found) throw notOwn()
    return found
  }
}

function notOwn(): Error {
  return new Error('a part was asked about sections that are not its own')
}

/** A part, and which of the document's sections is its first one. */
export interface PlacedPart {
  part: Part
  from: number
  /** Of all that was made of its statements, where the chunks of these start, counted from the start of the part's first one. */
  offsets: Map<unknown, readonly number[]>
  /** Of its statements by their numbers, where they start, counted from there, too. */
  starts: Map<number, number>
}

function placed(part: Part, from: number): PlacedPart {
  return { part, from, offsets: new Map(), starts: new Map() }
}

/** A part summed up, and where its statements stand. */
export interface PartSummary<T> {
  summary: T
  startOf: (index: number) => number
}

/** About so many sections make a part, and so many of these a larger one; never more than so many. */
const usual = 16
const most = 128

/**
 * Sections in parts of parts; a title under which nothing stands is in none. Where a part ends depends on what its last section says alone, so that
 * a heading that comes or goes moves no other end than its own. Nothing may depend on the cuts: after other edits they stay where they were.
 */
function partsOf(sections: readonly Section[]): PlacedPart[] {
  let from = sections[0]?.stretches.length === 0 ? 1 : 0
  const small = runsOf(sections.slice(from), (section) => markOf(section) % usual === 0).map((run) => ({ part: partOf(run.map(saidIn)), last: run.at(-1) }))
  return runsOf(small, ({ last }) => markOf(last) % usual ** 2 === 0).map((run) => {
    const larger = placed(partOf(run.map(({ part }) => part)), from)
    from += larger.part.length
    return larger
  })
}

function markOf(section: Section | undefined): number {
  return section?.stretches.at(-1)?.mark ?? 0
}

/** Cuts a list behind each item that ends a run. */
function runsOf<T>(items: readonly T[], ends: (item: T) => boolean): T[][] {
  const runs: T[][] = []
  let run: T[] = []
  for (const item of items) {
    run.push(item)
    if (!ends(item) && run.length < most) continue
    runs.push(run)
    run = []
  }
  return run.length > 0 ? [...runs, run] : runs
}
