import type { TextRange } from './report.js'

/** A fix's text, its names filled in. */
export interface Wording {
  text: string
  snippet: boolean
  /** Makes text of the document fit to stand beside it in the same edit. */
  quote: (text: string) => string
}

export interface Edit {
  range: TextRange
  text: string
}
