import type { Context } from '../config/context.js'
import type { Localiser } from '../localiser.js'
import type { LineIndex } from '../markdown/line-index.js'
import { movedBy, type TextRange } from '../markdown/text-range.js'
import type { AnsweringStatements } from '../spec/answers.js'
import type { Genre } from '../spec/genre.js'
import type { Reading, SectionReading, StatementInSection } from '../spec/reading.js'
import type { RiskStates } from '../spec/risks.js'
import type { Section, StatementPlace } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'

/** What a rule may know of the document beyond the place that it looks at. */
export interface Facts {
  spec: Spec
  genre: Genre
  /** Who writes where, and what kind of spec, as far as it is said. */
  context: Context
  /** Does a rule apply in this context? */
  applies: (rule: string) => boolean
  risks: RiskStates
  answers: AnsweringStatements
  lines: LineIndex
  /** For the rule's own words in values and related places; the page's texts are localised elsewhere. */
  l10n: Localiser
}

/** A finding before the engine gives it a severity and a message. */
export interface Hit extends TextRange {
  /** Fills the `{name}`s of the rule's message and fixes. */
  values?: Record<string, string>
  scope?: 'line' | 'document'
  related?: (TextRange & { message: string; ruleId?: string })[]
  /** What the fixes work on; the range where nothing is said. */
  statement?: StatementPlace
  section?: Section
  /** The part of the statement that a fix puts its text in the place of, where that is not all of it; empty at its end where the text is to be added. */
  replaced?: TextRange
}

export type ReportHit = (hit: Hit) => void

/** What a rule finds in a statement: a place in it, which it keeps when it moves. Its offsets come from the statement alone. */
export type StatementHit = Omit<Hit, 'related' | 'section'> & { related?: never; section?: never }

export interface RuleBody {
  /** Which statements the rule is asked about; every one where this is missing. */
  looksAt?: Reading
  /** Asked about each of these statements, and not again while its section stays: what the section says is all that may count. */
  statement?: (placed: StatementInSection, report: (hit: StatementHit) => void) => void
  /** Which sections the rule is asked about; every one where this is missing. The answer is kept with the section: the more it decides, the less is asked after each key. */
  looksInto?: SectionReading
  /** Asked for each of these sections that has a heading, in each reading of the document. */
  section?: (section: Section, report: ReportHit, facts: Facts) => void
  /** Asked once. */
  document?: (facts: Facts, report: ReportHit) => void
}

export interface Rule extends RuleBody {
  id: string
}

/** Names a rule's code. Its page `rules/<category>/<id>.md` holds all the rest: severity, message, reasons, fixes, examples. */
export function defineRule(id: string, body: RuleBody): Rule {
  return { id, ...body }
}

/** A hit on a stretch of a statement's text, or on the whole statement. */
export function hitOn(placed: StatementPlace, stretch?: TextRange): TextRange & { statement: StatementPlace } {
  if (!stretch) return { start: placed.start, end: placed.end, statement: placed }
  return { ...rangeIn(placed, stretch.start, stretch.end), statement: placed }
}

/** The same hit where its statement stands `by` further down; related places are only in hits of whole documents, which stay where they are. */
export function movedHit<T extends Omit<Hit, 'related' | 'section'>>(hit: T, by: number): T {
  const { statement, replaced } = hit
  return {
    ...hit,
    ...movedBy(hit, by),
    ...(statement ? { statement: { statement: statement.statement, offset: statement.offset + by, ...movedBy(statement, by) } } : {}),
    ...(replaced ? { replaced: movedBy(replaced, by) } : {}),
  }
}

/** Where a stretch of a statement's text stands in the document. */
export function rangeIn({ statement, offset }: StatementPlace, start: number, end = start): TextRange {
  return movedBy(statement.range(start, end), offset)
}
