import type { TextRange } from '../markdown/text-range.js'

/** A fix's text, its names filled in. */
export interface Wording {
  text: string
  snippet: boolean
}

/** What stands in a stretch of the text instead. */
export interface TextEdit {
  range: TextRange
  text: string
}
