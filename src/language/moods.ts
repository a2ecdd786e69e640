import { isQuotation } from './quotations.js'
import type { Statement } from './statements.js'

/** Does the text ask, rather than say something? */
export function isQuestion(text: string): boolean {
  return /\?\s*$/.test(text)
}

/** Only if, when, once …: nothing that has happened. */
export function isConditional(text: string): boolean {
  return (
    /^\W*(?:(?:or|and|but|even|for example|for instance|e\.g\.),? )?(?:if|when|whenever|once|after|before|unless|until|as soon as|should|where|in case|while)\b/i.test(
      text,
    ) ||
    /\b(?:if|when|whenever|once) (?:an?|the|any|some|our|their)?\s*(?:\w+ ){0,2}(?:user|customer|client|admin|buyer|person|caller|people|somebody|someone)s?\b/i.test(
      text,
    )
  )
}

/** Does the text demand something, as requirements do? */
export function isDemand(text: string): boolean {
  return /\b(?:must|shall|should|will|needs? to|has to|have to)\b/i.test(text)
}

/** Is it the author's own word, and no quotation, question or condition? */
export function isAsserted(statement: Statement): boolean {
  return statement.read(readAsserted)
}

const readAsserted = (statement: Statement): boolean => !isQuotation(statement) && !isQuestion(statement.text) && !isConditional(statement.text)
