import { KeptAnswers, Questions } from '../language/kept-answers.js'
import { wordCount } from '../language/words.js'
import { areSame, withNewest } from '../markdown/lists.js'
import { hasBlank } from './blanks.js'
import type { Stretch } from './outline.js'
import type { Making, Reading, SectionReading, Standing, Summing } from './reading.js'
import type { Role } from './roles.js'
import type { Section } from './sections.js'

/** A statement by its place in its section. */
interface OwnPlace {
  standing: Standing
  statement: number
}

/** The same, with the section's place in the document. */
export interface Place extends OwnPlace {
  section: number
}

/** What was made of a statement, with the statement's place. */
interface MadePlace<T> {
  made: T
  statement: number
  section: number
}

/**
 * One section or some in a row, and what questions found there: each is asked once. It knows nothing of where it stands, so it serves every document
 * that has these sections; the first one's place in a document comes with the question where it matters.
 */
interface Saying {
  /** How many sections they are. */
  readonly length: number
  /** How many statements they have. */
  readonly size: number
  /** How many of these it holds for. */
  count(reading: Reading): number
  /** Those for which it holds; `from`: where its first section stands in the document. */
  that(reading: Reading, from: number): Iterable<Place>
  /** Its statement of a number, which is below its size. */
  at(index: number, from: number): Place | undefined
  made<T>(making: Making<T>, document: readonly Section[], from: number): readonly MadePlace<T>[]
  /** Which of its sections, by their places in it. */
  sectionsThat(reading: SectionReading, document: readonly Section[], from: number): readonly number[]
  words(reading: Reading): number
  /** Parts that it opens. */
  parts: readonly Part[]
}

/** Keeps an answer, and hands it on: `answers.get(question) ?? keep(…)` makes nothing where it is kept. Each part is asked hundreds of questions after each key. */
export function keep<K, V>(answers: { set(question: K, answer: V): void }, question: K, answer: V): V {
  answers.set(question, answer)
  return answer
}

const readings = new Questions<Reading>()
const sectionReadings = new Questions<SectionReading>()
const makings = new Questions<unknown>()

const none: readonly never[] = []
const itself: readonly number[] = [0]

/** Most questions find nothing: all of these share what they found. */
function unlessEmpty<T>(found: readonly T[]): readonly T[] {
  return found.length > 0 ? found : none
}

/** What a section says. */
export class SectionSaid implements Saying {
  readonly length = 1
  readonly size: number
  readonly statements: readonly OwnPlace[]
  parts: readonly Part[] = none
  readonly #stretches: readonly Stretch[]
  readonly #name: Standing['section']
  readonly #parentRole: Role | undefined
  readonly #parentOpens: boolean | undefined
  readonly #opensDocument: boolean
  readonly #isLeaf: boolean
  readonly #found = new KeptAnswers<Reading, readonly OwnPlace[]>(readings)
  readonly #isSo = new KeptAnswers<SectionReading, readonly number[]>(sectionReadings)
  readonly #made = new KeptAnswers<unknown, readonly MadePlace<unknown>[]>(makings)

  constructor({ stretches, title, role, parent, opensDocument, isLeaf, statements }: Section) {
    const name = { title, role, parent: parent && { title: parent.title } }
    this.#stretches = stretches
    this.#name = name
    this.#parentRole = parent?.role
    this.#parentOpens = parent?.opensDocument
    this.#opensDocument = opensDocument
    this.#isLeaf = isLeaf
    this.statements = statements.flatMap(({ statement, role: own }, at) =>
      hasBlank(statement) ? [] : [{ standing: { statement, role: own, section: name }, statement: at }],
    )
    this.size = this.statements.length
  }

  count(reading: Reading): number {
    return this.#that(reading).length
  }

  that(reading: Reading, from: number): Place[] {
    return this.#that(reading).map((place) => ({ ...place, section: from }))
  }

  at(index: number, from: number): Place | undefined {
    const place = this.statements[index]
    return place && { ...place, section: from }
  }

  #that(reading: Reading): readonly OwnPlace[] {
    return this.#found.get(reading) ?? keep(this.#found, reading, this.#ask(reading))
  }

  #ask(reading: Reading): readonly OwnPlace[] {
    let found: OwnPlace[] | undefined
    for (const place of this.statements) {
      if (!reading(place.standing)) continue
      found ??= []
      found.push(place)
    }
    return found ?? none
  }

  made<T>(making: Making<T>, document: readonly Section[], from: number): readonly MadePlace<T>[] {
    const known = this.#made.get(making) ?? keep(this.#made, making, unlessEmpty(this.#make(making, document[from])))
    return known as readonly MadePlace<T>[]
  }

  #make<T>(making: Making<T>, section: Section | undefined): MadePlace<T>[] {
    return this.#that(making.of).flatMap(({ statement }) => {
      const placed = section?.statementAt(statement)
      return placed ? making.make(placed).map((one) => ({ made: one, statement, section: 0 })) : []
    })
  }

  sectionsThat(reading: SectionReading, document: readonly Section[], from: number): readonly number[] {
    const section = document[from]
    return this.#isSo.get(reading) ?? keep(this.#isSo, reading, section && reading(section) ? itself : none)
  }

  words(reading: Reading): number {
    return this.#that(reading).reduce((sum, { standing }) => sum + wordCount(standing.statement.text), 0)
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

/** What some sections in a row say, put together from what each of them says or from smaller parts. */
export class Part implements Saying {
  readonly length: number
  readonly size: number
  parts: readonly Part[] = none
  /** Of each child, how many sections stand in front of it. */
  readonly #starts: readonly number[]
  readonly #counts = new KeptAnswers<Reading, number>(readings)
  readonly #sectionsFound = new KeptAnswers<SectionReading, readonly number[]>(sectionReadings)
  readonly #made = new KeptAnswers<unknown, readonly MadePlace<unknown>[]>(makings)
  readonly #words = new Map<Reading, number>()
  readonly #summaries = new Map<unknown, unknown>()

  constructor(readonly children: readonly SectionSaid[] | readonly Part[]) {
    const starts: number[] = []
    let [length, size] = [0, 0]
    for (const child of children) {
      starts.push(length)
      length += child.length
      size += child.size
    }
    this.#starts = starts
    this.length = length
    this.size = size
  }

  /** Those that it is made of that hold sections, not parts. */
  *smallest(): Generator<Part, undefined> {
    let isSmall = true
    for (const child of this.children) {
      if (!(child instanceof Part)) break
      isSmall = false
      yield* child.smallest()
    }
    if (isSmall) yield this
  }

  count(reading: Reading): number {
    return this.#counts.get(reading) ?? keep(this.#counts, reading, this.#sum('count', reading))
  }

  *that(reading: Reading, from: number): Generator<Place, undefined> {
    for (const [at, child] of this.children.entries()) if (child.count(reading) > 0) yield* child.that(reading, from + (this.#starts[at] ?? 0))
  }

  at(index: number, from: number): Place | undefined {
    let [left, at] = [index, 0]
    for (const child of this.children) {
      if (left < child.size) return child.at(left, from + (this.#starts[at] ?? 0))
      left -= child.size
      at += 1
    }
    return undefined
  }

  made<T>(making: Making<T>, document: readonly Section[], from: number): readonly MadePlace<T>[] {
    const known = this.#made.get(making) ?? keep(this.#made, making, unlessEmpty(this.#allMade(making, document, from)))
    return known as readonly MadePlace<T>[]
  }

  #allMade<T>(making: Making<T>, document: readonly Section[], from: number): MadePlace<T>[] {
    const all: MadePlace<T>[] = []
    for (const [at, child] of this.children.entries()) {
      const start = this.#starts[at] ?? 0
      for (const one of child.made(making, document, from + start)) all.push(start === 0 ? one : { ...one, section: one.section + start })
    }
    return all
  }

  sectionsThat(reading: SectionReading, document: readonly Section[], from: number): readonly number[] {
    return this.#sectionsFound.get(reading) ?? keep(this.#sectionsFound, reading, unlessEmpty(this.#allSections(reading, document, from)))
  }

  #allSections(reading: SectionReading, document: readonly Section[], from: number): number[] {
    const found: number[] = []
    for (const [at, child] of this.children.entries()) {
      const start = this.#starts[at] ?? 0
      for (const section of child.sectionsThat(reading, document, from + start)) found.push(start + section)
    }
    return found
  }

  words(reading: Reading): number {
    return this.#words.get(reading) ?? keep(this.#words, reading, this.#sum('words', reading))
  }

  summary<T>(summing: Summing<T>): T {
    return (this.#summaries.get(summing) ?? keep(this.#summaries, summing, this.#sumUp(summing))) as T
  }

  #sumUp<T>(summing: Summing<T>): T {
    let from = 0
    const parts: { summary: T; from: number }[] = []
    for (const child of this.children) {
      if (!(child instanceof Part)) return summing.of(this.#standings()) // its sections are summed up together
      parts.push({ summary: child.summary(summing), from })
      from += child.size
    }
    return summing.join(parts)
  }

  #sum(of: 'count' | 'words', reading: Reading): number {
    let sum = 0
    for (const child of this.children) sum += child[of](reading)
    return sum
  }

  #standings(): Standing[] {
    return this.children.flatMap((child) => (child instanceof Part ? child.#standings() : child.statements.map(({ standing }) => standing)))
  }

  isOf(children: readonly Saying[]): boolean {
    return areSame<Saying>(children, this.children)
  }

  /** The same where some sections of a document have changed: only what holds one of them is put together anew. `from`: where its first one stands. */
  after(document: readonly Section[], from: number, changed: readonly number[]): Part {
    if (!changed.some((at) => at >= from && at < from + this.length)) return this
    const renewed = this.children.map((child: SectionSaid | Part, at) => {
      const start = from + (this.#starts[at] ?? 0)
      if (child instanceof Part) return child.after(document, start, changed)
      const section = document[start]
      return section && changed.includes(start) ? saidIn(section) : child
    })
    return partOf(renewed as SectionSaid[] | Part[])
  }
}

/** The same words can stand under several headings, and the same section in front of several others. */
const mostAlike = 4

/** What was made before and still fits, or something new, with what is to be kept of what is alike. */
function keptOrNew<T>(known: readonly T[], fits: (known: T) => boolean, make: () => T): { found: T; kept: readonly T[] } {
  const found = known.find(fits) ?? make()
  return { found, kept: found === known[0] ? known : withNewest(known, found, mostAlike) }
}

/** What a section says, as it was read before where it was. */
export function saidIn(section: Section): SectionSaid {
  const make = () => new SectionSaid(section)
  const [opening] = section.stretches
  if (!opening) return make()
  const { found, kept } = keptOrNew(opening.said, (known) => known.isOf(section), make)
  opening.said = kept
  return found
}

/** What these say together, as it was put together before where it was. */
export function partOf(children: readonly SectionSaid[] | readonly Part[]): Part {
  const make = () => new Part(children)
  const opening: Saying | undefined = children[0]
  if (!opening) return make()
  const { found, kept } = keptOrNew(opening.parts, (known) => known.isOf(children), make)
  opening.parts = kept
  return found
}
