import { hasBlank } from './blanks.js'
import type { Stretch } from './outline.js'
import type { Reading, Standing } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement, Section } from './sections.js'

/**
 * All that a document says, in its order; statements with a blank that still waits for a fact are only in their section.
 * It is asked by readings. Their answers are kept section by section, and put together for parts of some sections in a row: after an
 * edit only the section with the edit is asked anew, and only its part is put together anew.
 */
export class Said implements Iterable<PlacedStatement> {
  readonly #parts: readonly { part: Part; sections: readonly Section[] }[]
  readonly length: number

  constructor(sections: readonly Section[]) {
    this.#parts = cut(sections.filter((section) => !section.saysNothing)).map((some) => ({ part: partOf(some), sections: some }))
    this.length = this.#parts.reduce((sum, { part }) => sum + part.statements.length, 0)
  }

  *[Symbol.iterator](): Generator<PlacedStatement, undefined> {
    for (const { part, sections } of this.#parts) for (const place of part.statements) yield placedAt(place, sections)
  }

  /** The statements for which it holds, up to a number of them. */
  that(reading: Reading, most = Infinity): PlacedStatement[] {
    const found: PlacedStatement[] = []
    for (const { part, sections } of this.#parts) {
      for (const place of part.that(reading)) {
        if (found.length >= most) return found
        found.push(placedAt(place, sections))
      }
    }
    return found
  }

  /** The first of them. */
  first(reading: Reading): PlacedStatement | undefined {
    return this.that(reading, 1)[0]
  }

  some(reading: Reading): boolean {
    return this.#parts.some(({ part }) => part.that(reading).length > 0)
  }

  count(reading: Reading): number {
    return this.#parts.reduce((sum, { part }) => sum + part.that(reading).length, 0)
  }

  /** How many words they have together. */
  words(reading: Reading): number {
    return this.#parts.reduce((sum, { part }) => sum + part.words(reading), 0)
  }

  /** Part by part, what a summary makes of its statements; a part is summed up once. One function a summary, as with readings. */
  summaries<T>(summarise: (statements: readonly Standing[]) => T): PartSummary<T>[] {
    return this.#parts.map(({ part, sections }) => ({
      summary: part.summary(summarise),
      startOf: (index) => {
        const place = part.statements[index]
        return place ? placedAt(place, sections).start : 0
      },
    }))
  }
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

function placedAt({ section, statement }: Place, sections: readonly Section[]): PlacedStatement {
  const placed = sections[section]?.statementAt(statement)
  if (!placed) throw new Error('a part was asked about sections that are not its own')
  return placed
}

const none: readonly Entry[] = []

/** What a section says, and what readings found there. It knows nothing of where it stands, so it serves every document that has the section. */
export class SectionSaid {
  readonly entries: readonly Entry[]
  readonly #stretches: readonly Stretch[]
  readonly #name: Standing['section']
  readonly #parentRole: Role | undefined
  readonly #opensDocument: boolean
  readonly #found = new Map<Reading, readonly Entry[]>()
  /** Parts that it opens. */
  parts: readonly Part[] = []

  constructor({ stretches, title, role, parent, opensDocument, statements }: Section) {
    const name = { title, role, parent: parent && { title: parent.title } }
    this.#stretches = stretches
    this.#name = name
    this.#parentRole = parent?.role
    this.#opensDocument = opensDocument
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

  /** Does the section say the same, under the same headings? */
  isOf({ stretches, title, role, parent, opensDocument }: Section): boolean {
    const name = this.#name
    return (
      title === name.title &&
      role === name.role &&
      parent?.title === name.parent?.title &&
      // What stands beside the section's heading has the parent's role.
      parent?.role === this.#parentRole &&
      opensDocument === this.#opensDocument &&
      stretches.length === this.#stretches.length &&
      stretches.every((stretch, at) => stretch === this.#stretches[at])
    )
  }
}

/** Some sections in a row. */
class Part {
  readonly statements: readonly Place[]
  readonly #found = new Map<Reading, readonly Place[]>()
  readonly #words = new Map<Reading, number>()
  readonly #summaries = new Map<unknown, unknown>()

  constructor(private readonly sections: readonly SectionSaid[]) {
    this.statements = sections.flatMap(({ entries }, section) => entries.map((entry) => ({ ...entry, section })))
  }

  that(reading: Reading): readonly Place[] {
    const known = this.#found.get(reading)
    if (known) return known
    const found: Place[] = []
    for (const [section, said] of this.sections.entries()) for (const entry of said.that(reading)) found.push({ ...entry, section })
    this.#found.set(reading, found)
    return found
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
    return sections.length === this.sections.length && this.sections.every((said, index) => said === sections[index])
  }
}

/** The same words can stand under several headings, and the same section in front of several others. */
const mostAlike = 4

/** What was made before and still fits, or something new, with what is to be kept of what is alike. */
function keptOrNew<T>(known: readonly T[], fits: (known: T) => boolean, make: () => T): { found: T; kept: readonly T[] } {
  const found = known.find(fits) ?? make()
  return { found, kept: found === known[0] ? known : [found, ...known.filter((other) => other !== found)].slice(0, mostAlike) }
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

/** Where a part ends depends on what its last section says alone, so that an edit moves no other end than its own. */
function cut(sections: readonly Section[]): Section[][] {
  const all: Section[][] = []
  let part: Section[] = []
  for (const section of sections) {
    part.push(section)
    const last = section.stretches.at(-1)
    if ((last?.mark ?? 0) % usual > 0 && part.length < most) continue
    all.push(part)
    part = []
  }
  return part.length > 0 ? [...all, part] : all
}
