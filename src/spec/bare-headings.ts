import { anyCase } from '../language/any-case.js'
import { wordCount } from '../language/words.js'
import { lineDepth } from './branches.js'
import { isKindOfSpec } from './genre-names.js'
import { roleOfHeading } from './roles.js'
import type { Section } from './sections.js'

/** Does a heading with nothing of its own beneath stand for itself: a link, a title, a motto, a line above others? Then nothing is missing there. */
export function standsForItself(section: Section): boolean {
  if (isWayOut(section) || opensNext(section) || opensNumbered(section) || isDeepTitle(section) || isFlatTitle(section) || isByline(section)) return true
  return !asksAuthor(section) && (isEmphasis(section) || isSubtitle(section))
}

/** "Describe what is stored. (Where is it from?)": a template's words as a heading, which wait for an answer. */
function asksAuthor({ title, level }: Section): boolean {
  return level < lineDepth && (asks.test(title) || tells.test(title))
}
const asks = /\?.*[?.!]\W*$|[:.] +it should be\b/i
const tells = anyCase(
  /^\W*(?:\d[\d.]{0,5}\s+)?(?:please )?(?:describe|explain|list|state|outline|summari[sz]e|provide|specify) (?:what|how|who|which|why|where|the|your|all|any|each|in|as|briefly)\b/,
)

/** A heading that is a link to elsewhere: "Next: set it up". */
function isWayOut({ heading, title }: Section): boolean {
  if (heading?.block.kind !== 'heading') return false
  const [link] = heading.block.inline.spansIn(0, 1, 'link')
  return link !== undefined && link.end >= title.trim().length
}

/** A line that serves as a heading of others: a plan above its steps, a numbered line above bold ones, "Audience" above "Primary" and "Secondary". */
function opensNext({ level, parent, heading, role }: Section): boolean {
  if (level < lineDepth || !parent) return false
  const [next, second] = parent.children.filter((other) => other.heading && heading && other.heading.start > heading.start)
  if (!next || next.level < lineDepth) return false
  if (next.role === role || next.role === parent.role) return true
  return second !== undefined && second.level >= lineDepth && isSorting(next) && isSorting(second)
}

/** A bold line that names no part of a spec, with something beneath it: one sort of what the line above names. */
function isSorting({ title, statements }: Section): boolean {
  return statements.length > 0 && wordCount(title.trim()) <= 4 && roleOfHeading(title) === undefined
}

/** "Options", and behind it on the same level "Option A: …", "Option B: …": its parts have the wrong mark. */
function opensNumbered({ parent, heading, title }: Section): boolean {
  if (!parent || !heading || !/[a-zà-ɏ]s(?![a-zà-ɏ])/i.test(title)) return false
  const at = parent.children.findIndex((other) => other.heading === heading)
  const [first, second] = parent.children.slice(at + 1, at + 3).map((other) => numbered.exec(other.title))
  return first?.[1] !== undefined && first[1] === second?.[1] && /^[01a]$/i.test(first[2] ?? '')
}
const numbered = /^\W*(\p{L}+) ?#?(\d{1,2}|[A-Z])(?![\p{L}\p{N}'’])/u

/** A sentence, or a bold line that names no part of a spec, with nothing of its own beneath: words that are set off, and no heading. */
function isEmphasis({ level, title }: Section): boolean {
  if (/\p{L}[.!]\W*$/u.test(title) && wordCount(title.trim()) > 3) return true // a motto
  return level >= lineDepth && (roleOfHeading(title) === undefined || wordCount(title.trim()) > longestQuestion || /^for immediate release\W*$/i.test(title))
}

/** A question of more words names no part; it is asked of the reader. */
const longestQuestion = 9

/** The second line of a title: a heading right behind the title's that names no part of a spec. */
function isSubtitle({ parent, heading, title }: Section): boolean {
  return (
    parent?.parent === undefined &&
    parent?.heading !== undefined &&
    parent.children[0]?.heading === heading &&
    parent.blocks.length === 0 &&
    roleOfHeading(title) === undefined
  )
}

/** A document's first line, with a mark of a lower level than the headings behind it: its title all the same. */
function isDeepTitle(section: Section): boolean {
  const next = behindFirst(section)
  return next !== undefined && next.level < section.level
}

/** A document's first line on the same level as all other headings, which says what kind of document it is: "Product vision", and then "Product name". */
function isFlatTitle(section: Section): boolean {
  return behindFirst(section)?.level === section.level && isKindOfSpec(section.title)
}

/** The heading behind the document's first one, where no mark makes that the title. */
function behindFirst({ parent, heading }: Section): Section | undefined {
  const [first, next] = parent?.children ?? []
  return parent?.parent === undefined && parent?.heading === undefined && first?.heading === heading ? next : undefined
}

/** "Ada Lund, Institute of Ports, ada@ports.example" as a heading: who wrote it. */
function isByline({ title }: Section): boolean {
  return /\S@[\w-]+\.\w/.test(title)
}
