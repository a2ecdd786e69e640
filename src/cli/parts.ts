import type { RulePage } from '../engine/engine.js'
import type { Linter } from './linting/linter.js'

/** The rules' pages, for people to read. */
export interface Pages {
  rulePage(id: string): RulePage | undefined
  rulePages(): readonly RulePage[]
}

/** What the command line is put together from; tests bring their own. Whatever is large loads when it is asked for. */
export interface Parts {
  version: string
  ruleNames: readonly { id: string; category: string }[]
  pages(): Promise<Pages>
  /** `documents` is how many there may be to lint. */
  createLinter(documents: number): Linter
  /** What results depend on besides a document and its settings: another code gives other results. */
  codeDigest(): Promise<string>
}
