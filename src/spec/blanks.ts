import { everyMatch } from '../language/every-match.js'
import type { Statement } from '../language/statements.js'
import type { TextRange } from '../markdown/text-range.js'

/** Something in brackets that is no link's text (a link that was read has lost its brackets). */
const bracketed = /(?<!\])\[([^\]\n]{1,80})\](?![[(:])/g
/** Boxes, citations, footnotes, tickets, priorities, abbreviations and notes wait for nothing. */
const settled =
  /^(?:\s*[xX]?\s*|\d+|[\^@].*|(?:see|sic|cf|and|i\.e)\b.*|(?:[Mm]ust|[Ss]hould|[Cc]ould|[Ww]on['’]t|[Hh]igh|[Mm]edium|[Ll]ow|[Nn]ew|[Dd]one|[Dd]raft|[Oo]pen|[Oo]ptional|[Rr]equired|[Bb]eta|[Ss]tretch)|\p{Lu}{1,6}[-\s.]?\d.*|\p{Lu}{2,5})$/u
/** "…", "e.g. …", "x of y", "who": what templates write for a fact that is missing. Anything with a figure or a name in it is filled in. */
const waiting = /^(?:…|\.{3}|(?:[Ee]\.g\.|[Ff]or example|[Dd]escribe|[Ii]nsert|[Yy]our|[Tt]bd|TBD|[Tt]odo|TODO)(?![\p{L}\d]).*|\p{L}[\p{Ll} ,'’/-]*…?)$/u

/** "Your Name", "DATE", "Company Name": what a form asks for, in capitals. */
const asked =
  /^(?:[\p{L}'’]+ ){0,3}(?:NAME|DATE|TITLE|CITY|STATE|LOCATION|COMPANY|PRODUCT|ADDRESS|NUMBER|AMOUNT|URL|E-?MAIL|AUTHOR|OWNER|ROLE|DEPARTMENT|MONTH|YEAR|Name|Date|Title|City|Location|Company|Address|Number|Amount|E-?[Mm]ail|Author|Department)$/u
/** "[Android] The lock opens": a tag in front of a sentence. */
const tags = /^\s\p{Lu}/u

/** A template's blanks in a text, with their brackets: `[who]`, `[x of y]`, `[Describe …]`. */
export function blanksIn(text: string): TextRange[] {
  return everyMatch(bracketed, text).flatMap(({ index, 0: whole, 1: content = '' }) => {
    const end = index + whole.length
    const isTag = index === 0 && !/\s/.test(content) && tags.test(text.slice(end, end + 2))
    return !isTag && (asked.test(content) || (!settled.test(content) && waiting.test(content))) ? [{ start: index, end }] : []
  })
}

/** Does a statement still wait for a fact? What stands in code is no blank. */
export function hasBlank(statement: Statement): boolean {
  return statement.read(readsBlank)
}

function readsBlank(statement: Statement): boolean {
  return blanksIn(statement.text).some(({ start, end }) => !statement.inCode(start, end))
}
