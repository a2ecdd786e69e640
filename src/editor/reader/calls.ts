import type { ParsedConfig } from '../../config/parsed.js'
import type { LintOptions, RulePage } from '../../engine/engine.js'
import type { Fix, FixOffer, Report, SpecPlaces } from '../../engine/report.js'
import type { SuppressionComment } from '../../engine/suppressions.js'
import type { TextEdit } from '../../engine/text-edit.js'
import type { Question } from '../../formats/overview.js'
import type { FixSource } from '../../rules/page.js'

/** A reading that the thread keeps, until the next one of the same document. */
export interface KeptReading {
  /** The document's address. */
  document: string
  reading: number
}

/** A finding of a reading that is kept, by its index. */
export interface KeptFinding extends KeptReading {
  finding: number
}

/** A report without what the editor has already. */
export type PlainReport = Omit<Report, 'text' | 'lines'>
export type PlainOffer = Omit<FixOffer, 'make'>
export type OfferKind = 'fixes' | 'suppressions'

/** A table of the four risks as a snippet, and what it is called. */
export type RiskTable = Pick<FixSource, 'title' | 'text'>

/** What the reading thread does for the editor. All of it is plain data, as it goes from one thread to the other. */
export interface Calls {
  /** Undefined where it was called off. */
  lint: { asks: { text: string; options: LintOptions; keep?: KeptReading }; answers: PlainReport | undefined }
  /** The document is closed. */
  forget: { asks: string; answers: undefined }
  offers: { asks: KeptFinding; answers: Record<OfferKind, PlainOffer[]> }
  fix: { asks: KeptFinding & { kind: OfferKind; offer: number }; answers: Fix | undefined }
  commentAt: { asks: KeptReading & { offset: number }; answers: SuppressionComment | undefined }
  places: { asks: KeptReading; answers: SpecPlaces | undefined }
  waive: { asks: { text: string; question: string; reason: string }; answers: TextEdit | 'toml' | 'unreadable' }
  parseConfig: { asks: { bytes: Uint8Array; name: string }; answers: ParsedConfig }
  pages: { asks: undefined; answers: RulePage[] }
  questions: { asks: undefined; answers: Question[] }
  riskTable: { asks: undefined; answers: RiskTable | undefined }
}

export type CallName = keyof Calls

/** What goes to the thread: first what English texts are in the editor's language, then a call, or that nobody waits for one any more. */
export type ToThread = { translations: Readonly<Record<string, string>> } | { id: number; call: CallName; asks: unknown } | { calledOff: number }
/** What comes back: the answer, or why there is none. And a rule that failed while a document was read: the others go on. */
export type FromThread = { id: number; answer: unknown } | { id: number; failed: string } | { failedRule: string; error: string }
