import { hasBlank } from './blanks.js'
import type { Stretch } from './outline.js'
import { holds, type Reading, type Standing } from './reading.js'
import type { PlacedStatement, Section } from './sections.js'

/**
 * All that a document says, in its order; statements with a blank that still waits for a fact are only in their section.
 * It is asked by readings. Their answers are kept part by part, a part being some sections in a row, so that after an edit
 * only the part with the edit is asked anew.
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

/** Where a statement is found: which one, in which of the part's sections. */
interface Place {
  standing: Standing
  section: number
  statement: number
}

function placedAt({ section, statement }: Place, sections: readonly Section[]): PlacedStatement {
  const placed = sections[section]?.statements[statement]
  if (!placed) throw new Error('a part was asked about sections that are not its own')
  return placed
}

/** Some sections in a row and what readings found there. It knows nothing of where they stand, so it serves every document that has them. */
class Part {
  readonly statements: readonly Place[]
  readonly #sections: readonly { stretches: readonly Stretch[]; name: Standing['section']; opensDocument: boolean }[]
  readonly #found = new Map<Reading, readonly Place[]>()
  readonly #words = new Map<Reading, number>()
  readonly #summaries = new Map<unknown, unknown>()

  constructor(sections: readonly Section[]) {
    this.#sections = sections.map(({ stretches, title, role, parent, opensDocument }) => {
      return { stretches, name: { title, role, parent: parent && { title: parent.title } }, opensDocument }
    })
    this.statements = sections.flatMap(({ statements }, section) => {
      const name = this.#sections[section]?.name
      return statements.flatMap(({ statement, role }, at) =>
        name === undefined || hasBlank(statement) ? [] : [{ standing: { statement, role, section: name }, section, statement: at }],
      )
    })
  }

  that(reading: Reading): readonly Place[] {
    const known = this.#found.get(reading)
    if (known) return known
    const found = this.statements.filter(({ standing }) => holds(standing, reading))
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

  /** Do these sections say the same, under the same headings? */
  isOf(sections: readonly Section[]): boolean {
    return (
      sections.length === this.#sections.length &&
      this.#sections.every(({ stretches, name, opensDocument }, index) => {
        const section = sections[index]
        return (
          section !== undefined &&
          section.title === name.title &&
          section.role === name.role &&
          section.parent?.title === name.parent?.title &&
          section.opensDocument === opensDocument &&
          section.stretches.length === stretches.length &&
          section.stretches.every((stretch, at) => stretch === stretches[at])
        )
      })
    )
  }
}

/** By what its first section says; the same words can stand under several headings. */
const parts = new WeakMap<Stretch, readonly Part[]>()
const mostAlike = 4

function partOf(sections: readonly Section[]): Part {
  const key = sections[0]?.stretches[0]
  const known = (key && parts.get(key)) ?? []
  const part = known.find((candidate) => candidate.isOf(sections)) ?? new Part(sections)
  if (key) parts.set(key, [part, ...known.filter((other) => other !== part)].slice(0, mostAlike))
  return part
}

/** So many sections make a part, about and at most. */
const usual = 8
const most = 64

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
