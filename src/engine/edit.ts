import type { TextRange } from '../markdown/text-range.js'

/** A fix's text, its names filled in. */
export interface Wording {
  text: string
  snippet: boolean
}

export interface Edit {
  range: TextRange
  text: string
}
