import { type Role, roleOfHeading } from '../spec/roles.js'
import type { Section } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import { parsePart } from './parts.js'
import { endsInBlankLine, lineAbove, lineEndingOf, lineStart } from './surroundings.js'
import type { TextEdit } from './text-edit.js'

/** The order in which a spec is read: why, for whom, to what end, what, with what risks, then what. */
const order: readonly (readonly Role[])[] = [
  ['background', 'problem'],
  ['user'],
  ['evidence'],
  ['goal'],
  ['metric'],
  ['out-of-scope'],
  ['story', 'wish', 'requirement', 'solution', 'option'],
  ['constraint', 'technical'],
  ['assumption'],
  ['risk'],
  ['stakeholder'],
  ['launch', 'timeline'],
]
/** Sections of no known role are taken for the body of the spec. */
const middle = order.findIndex((roles) => roles.includes('solution'))
/** What closes a document: nothing new goes behind it. */
const closing: ReadonlySet<Role> = new Set<Role>(['question', 'faq', 'reference', 'history'])

/** Puts a section of its own where it belongs. The text starts with its heading; its level becomes that of the sections around. */
export function newSection(source: string, spec: Spec, related: Section | undefined): TextEdit | undefined {
  const { text } = spec
  const eol = lineEndingOf(text)
  const sections = spec.title.children.filter(({ heading }) => heading && !heading.block.item && heading.block.quoteDepth === 0 && !heading.block.details)
  const index = indexFor(source, sections, related)
  const next = sections[index]
  const level = (next ?? sections[index - 1])?.level ?? levelBelowTitle(spec)
  const block = atLevel(source, level).split('\n').join(eol)
  if (next) {
    const at = aboveComments(text, lineStart(text, next.start))
    return { range: { start: at, end: at }, text: `${gap(text.slice(0, at), eol)}${block}${eol}${eol}` }
  }
  const last = spec.sections[spec.sections.length - 1]
  if (last && takesAll(text.slice(last.start))) return undefined
  return { range: { start: text.length, end: text.length }, text: `${gap(text, eol)}${block}${eol}` }
}

/** What goes beneath the heading of a section that is there for the same thing already; undefined where it is there for another. */
export function bodyFor(source: string, section: Section): string | undefined {
  const title = titleOf(source)
  if (!title || roleOfHeading(title) !== section.role) return undefined
  return source.slice(source.search(/\n|$/)).trim()
}

/** The section that the new one goes in front of, by index; the number of sections for the document's end. */
function indexFor(source: string, sections: readonly Section[], related: Section | undefined): number {
  const rank = rankOf(roleOfHeading(titleOf(source)))
  const end = closingIndex(sections)
  const main = sections.slice(0, end)
  const home = main.findIndex((section) => isWithin(related, section))
  if (rank === undefined) return home < 0 ? end : home + 1
  const later = main.findIndex(({ role }) => (rankOf(role) ?? -1) > rank)
  const limit = later < 0 ? end : later
  const earlier = main.slice(0, limit).findLastIndex(({ role }) => (rankOf(role) ?? (closing.has(role) ? -1 : middle)) <= rank)
  if (earlier >= 0) return earlier + 1
  return limit
}

function rankOf(role: Role | undefined): number | undefined {
  const rank = order.findIndex((roles) => role !== undefined && roles.includes(role))
  return rank < 0 ? undefined : rank
}

/** Where open questions, references and history begin at the document's end; a change log at its top is none of them. */
function closingIndex(sections: readonly Section[]): number {
  let index = sections.length
  while (index > sections.length / 2 && closing.has(sections[index - 1]?.role ?? 'other')) index--
  return index
}

function isWithin(section: Section | undefined, outer: Section): boolean {
  for (let at = section; at; at = at.parent) if (at === outer) return true
  return false
}

function titleOf(source: string): string {
  return /^#{1,6}\s+(.+)/.exec(source)?.[1] ?? ''
}

function levelBelowTitle({ title }: Spec): number {
  return title.heading?.block.kind === 'heading' ? title.heading.block.depth + 1 : 2
}

/** Moves all headings of the text so that the first one has the level; level 7 is a line in bold, as its neighbours are. */
function atLevel(source: string, level: number): string {
  const own = /^(#{1,6})\s/.exec(source)?.[1]?.length
  if (own === undefined) return source
  return source.replace(/^(#{1,6})[ \t]+(.+)$/gm, (_, marks: string, title: string) => {
    const depth = marks.length - own + level
    return depth > 6 ? `**${title}**` : `${'#'.repeat(Math.max(1, depth))} ${title}`
  })
}

/** A comment straight above a heading belongs to it. */
function aboveComments(text: string, start: number): number {
  let at = start
  while (at > 0) {
    const above = lineAbove(text, at)
    if (!/^[ \t]*<!--(?:(?!-->).)*-->$/.test(text.slice(above, at).trimEnd())) return at
    at = above
  }
  return at
}

/** What parts a new block from the text before it: a blank line, if there is none yet. */
function gap(before: string, eol: string): string {
  if (endsInBlankLine(before)) return ''
  return /[\r\n]$/.test(before) ? eol : eol + eol
}

/** Does an open fence or comment swallow whatever is put behind it? */
function takesAll(source: string): boolean {
  return parsePart(`${source}\n\n# next\n`)?.children.at(-1)?.type !== 'heading'
}
