import type { TextRange } from './report.js'

/** A comment that silences rules: `<!-- rightspec-disable-next-line RULE … -- reason -->` and its kin. */
export interface Suppression {
  directive: 'disable-next-line' | 'disable-line' | 'disable-block' | 'disable-section' | 'disable-file' | 'disable' | 'enable'
  /** Empty means every rule. */
  rules: string[]
  reason: string | undefined
  /** The comment itself. */
  comment: TextRange
  /** The text it covers. */
  covers: TextRange
}
