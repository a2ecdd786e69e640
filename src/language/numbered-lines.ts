import type { Statement } from './statements.js'

/** "C.2", "§ 4", "(ii)", "WP3.": numbers of entries that no list holds. */
const number =
  /^\W{0,3}[☐□▢◻]|^\W{0,3}(?:§ ?\d{1,2}|[A-Z]{1,4}[-.]?\d{1,2}(?:\.\d{1,2}){0,2}|\d{1,2}(?:\.\d{1,2}){1,3}|\d{1,2}(?=[.)])|[ivx]{1,4}(?=[.)])|[a-z](?=[.)]))[.):]?(?:\s|$)/

const isNumbered = ({ text }: Statement): boolean => number.test(text)

/** Nothing but the number: "WP4." in front of what it numbers. */
const alone = /^\W{0,3}[A-Za-z]{0,4}[-.]?[\d.]{1,6}[.):]?\W{0,2}$/

/** Does a statement open an entry: of a list, of a table, or a numbered line of a paragraph? */
export function opensEntry(statement: Statement): boolean {
  const { isEntry, index, siblings, previous } = statement
  if (isNumbered(statement) || (index > 0 && previous && alone.test(previous.text))) return true
  return siblings.slice(0, index).every(isNumbered) && (index > 0 || isEntry)
}

/** All that is said along with a statement: its paragraph, but of numbered lines no more than its own; they do not lend each other their reasons. */
export function saidAlong({ text, paragraph, siblings }: Statement): string {
  return siblings.filter(isNumbered).length > 1 ? text : paragraph
}
