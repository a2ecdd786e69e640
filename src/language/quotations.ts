import type { TextRange } from '../markdown/text-range.js'
import { everyMatch } from './every-match.js'
import type { Statement } from './statements.js'

const quotes = /["“„«]/
const none: readonly TextRange[] = []
const quotation = /["“„«]([^"“”„»]{2,600})["”“»]/g

/** What stands in quotation marks is somebody else's. */
export function quotedStretches(text: string): readonly TextRange[] {
  return quotes.test(text) ? everyMatch(quotation, text).map(({ index, 0: quoted }) => ({ start: index, end: index + quoted.length })) : none
}

/** The text with its quotations blanked out, every offset kept. */
export function withoutQuotes(text: string): string {
  let unquoted = text
  for (const { start, end } of quotedStretches(text)) unquoted = unquoted.slice(0, start) + ' '.repeat(end - start) + unquoted.slice(end)
  return unquoted
}

/** Is a whole statement a quotation, with or without the name of who said it? */
export function isQuotation(statement: Statement): boolean {
  if (statement.block.quoteDepth > 0 && /["“”]|(?:^|\s)[—–-]{1,2}\s*\p{Lu}/u.test(statement.paragraph)) return true
  const stretches = quotedStretches(statement.text)
  const quoted = stretches.reduce((sum, { start, end }) => sum + end - start, 0)
  return quoted > statement.text.length * 0.6
}

/** Are these not the author's own words: set off as a quotation, or in quotation marks? */
export function isQuoted(statement: Statement): boolean {
  return statement.block.quoteDepth > 0 || isQuotation(statement)
}
