/**
 * What the engine says about one document. The faces (editor, command line, agents) only show it.
 * Offsets are UTF-16 code units from the start of the text, as in VS Code's `positionAt`; ends are exclusive.
 */

import type { Context } from '../config/context.js'
import type { FindingSeverity } from '../config/severity.js'
import type { LineIndex } from '../markdown/line-index.js'
import type { TextRange } from '../markdown/text-range.js'
import type { Answers } from '../spec/answers.js'
import type { ChecklistEntry } from '../spec/checklist.js'
import type { GenreVerdict } from '../spec/genre.js'
import type { RiskStates } from '../spec/risks.js'
import type { Suppression } from './suppressions.js'

export interface RelatedPlace {
  message: string
  range: TextRange
  /** The rule that speaks of this place alone, where a finding groups several. */
  ruleId?: string
}

export interface Finding {
  ruleId: string
  category: string
  severity: FindingSeverity
  /** One line, at most 100 characters, about the document. */
  message: string
  range: TextRange
  /** `document` findings speak of the whole spec and stand on its title or a heading. */
  scope: 'line' | 'document'
  related: RelatedPlace[]
  /** The rule's page. */
  url: string
}

/** One change to the text; `snippet` texts hold tab stops in VS Code's snippet syntax. */
export interface Fix {
  title: string
  ruleId: string
  range: TextRange
  text: string
  snippet: boolean
  preferred: boolean
}

/** A fix by its title. What it changes is worked out only when somebody takes it, as that means reading its part of the document again. */
export interface FixOffer {
  title: string
  ruleId: string
  preferred: boolean
  /** The fix; undefined where the document turns out to have no place for it. */
  make: () => Fix | undefined
}

/** Where the parts of a spec stand. */
export interface SpecPlaces {
  /** The title, or what stands for it: the first heading, or the first line with text. */
  title: TextRange
  /** The sections that hold requirements, each from its heading to the end of what is beneath it; in document order. */
  requirements: TextRange[]
}

export interface Report {
  text: string
  lines: LineIndex
  genre: GenreVerdict
  /** Who writes where, and what kind of spec, as far as the settings and the document say. */
  context: Context
  /** False where the document is left alone; `genre.reason` says why. */
  linted: boolean
  /** In document order. */
  findings: Finding[]
  suppressed: { finding: Finding; suppression: Suppression }[]
  risks: RiskStates
  answers: Answers
  checklist: ChecklistEntry[]
}
