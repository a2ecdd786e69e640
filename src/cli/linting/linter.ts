import type { LintOptions } from '../../engine/engine.js'
import type { FileResult } from '../../formats/result.js'

/** A document as the command line has read it. */
export interface ReadDocument {
  /** As it stands in results, with forward slashes. */
  path: string
  text: string
  options: LintOptions
}

/** What lints documents for the command line, several at a time. */
export interface Linter {
  /** Rejects where Rightspec itself fails on the document. */
  lint(document: ReadDocument): Promise<FileResult>
  /** Nothing is linted any more. */
  end(): void
}
