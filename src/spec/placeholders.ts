import { isQuestion } from '../language/signals.js'
import { hasBlank } from './blanks.js'
import { lineDepth } from './branches.js'
import type { ReadSection, SectionReading } from './reading.js'
import { type Role, roleOfHeading } from './roles.js'
import type { PlacedBlock, Section } from './sections.js'
import type { Spec } from './spec.js'

type Paragraph = Extract<PlacedBlock['block'], { kind: 'paragraph' }>

/** How many sections without sub-sections there are, with those whose own text waits, and which of them wait. */
export function sectionsToFill({ statements }: Spec): { count: number; empty: readonly Section[] } {
  const empty = statements.sectionsThat(isUnfilled).filter(isPlaceholderSection)
  return { count: statements.countSections(isLowest) + empty.filter(({ isLeaf }) => !isLeaf).length, empty }
}

const isLowest: SectionReading = ({ level, isLeaf }) => level > 0 && isLeaf
const isUnfilled: SectionReading = (section) => section.level > 0 && section.read(fillingOf) !== undefined

const filler =
  /^\W*(?:❓+|_{3,}|\[ ?\]|n\.\s?a\.?|\(?(?:left )?(?:blank|empty)\)?|not applicable|under construction|no content(?: yet)?|still (?:to come|missing|open)|to decide|in progress|(?:we will|we['’]ll|will) (?:add|fill|write|define|decide|complete) (?:this|it|these)(?: in)?(?: later| soon)?|not (?:yet )?(?:defined|decided|specified|written|started|available)(?: yet)?|not yet (?:known|clear)|will add|t\.?b\.?[acdsw]\.?|n\.?t\.?b\.?|please fill(?: (?:in|out))?|(?:\p{L}+ ){0,3}goes here|insert (?:\p{L}+ ){0,2}\p{L}+|(?:\p{L}+ ){1,3}to (?:provide|supply|complete|fill in|write|send|advise)|placeholder text|will be (?:provided|defined|decided|completed|filled in|written|updated)(?: later| soon)?|tbd|tba|tbc|todo|to do|wip|work in progress|coming soon|to follow|to come|to be (?:defined|determined|decided|added|completed|written|filled(?: in| out)?|discussed|confirmed|announced|continued)|will (?:be added|follow)(?: later| soon)?|pending|placeholder|lorem ipsum.*|xx+|\?+|\.{3,}|…|[–—-]+|n\/?a|none yet|nothing yet|not yet|fill (?:this )?(?:in|out).*|insert .* here|add .* here|your .* here|description(?: here)?|details (?:to follow|tbd)|see (?:above|below)\b.{0,3})\W*$/iu
/** "- ." */
const onlyMarks = /^\s*[.·•*]\s*$/u
const startsWithFiller =
  /^\W*(?:tbd|tba|todo|wip|work in progress|coming soon|awaiting|pending|to be (?:filled|defined|determined|decided|added|completed|written|provided|specified|discussed|confirmed|announced|agreed))\b(?! (?:is|are|was|were)\b)(?:\W+(?:\S+(?:\s+|$)){0,12})?$/i
/** `[Describe the problem]`, `<name>`, `{{metric}}`: brackets that wait for a fact; a link is none. */
const bracketed = /^\W*(?:\[[^\]]{2,}\](?!\()|<[^>]{2,}>|\{+[^}]{2,}\}+)\W*$/
const prompt =
  /^\W*if (?:there|you|your|this|the)\b[^.]{0,160}, (?:please )?(?:list|include|tag|add|describe|explain|provide|link|note|mention|specify)\b|^\W*create a list of\b|\[(?:e\.g\.|for example|insert|your|describe|name|x\b|number|date|tbd)[^\]]*\]|^\W*(?:e\.g\.|(?:for )?example\s?:|optional\b)|^\W*(?:(?:in|write|max(?:imum)?|up to|about) )*(?:one|two|three|a few|\d+)(?: ?[-–] ?\d+)? (?:short )?(?:sentences?|words|paragraphs?|lines?|bullets?|bullet points)\b|^\W*(?:describe|explain|outline|summari[sz]e|fill in|there(?:'s| is)? no point|use this section|in this section|this section (?:should|describes|is for)|please)\b|^\W*(?:list|provide|state|specify|define|identify|write|add|enter|include|note|mention|highlight|indicate|attach|share)\b.{0,25}\b(?:here|your|you|what|whom?|why|how|which|whether|any|links?|details?|sections?|brief(?:ly)?|relevant|applicable|e\.g|all|\d+|one|two|three|a few|the (?:main|key|user|problem|goals?|risks?|metrics?))\b/i

/** A section with nothing in it, nor beneath it, or only what a template put there. A section that says why it is empty is not one. */
export function isPlaceholderSection(section: Section): boolean {
  if (section.read(fillingOf) === 'nothing')
    return section.isLeaf && !opensNext(section) && !isEmphasis(section) && !isSubtitle(section) && !isDeepTitle(section)
  return isOnlyFiller(section)
}

/** A section with text that says nothing. */
export function isOnlyFiller(section: ReadSection): boolean {
  return section.read(fillingOf) === 'filler' && (section.isLeaf || section.blocks.length >= moreThanIntroduction)
}

/** A line that a template left above sub-sections is no place that waits; so many blocks are. */
const moreThanIntroduction = 2

/** What a tool fills in. */
const listed = /^\W*(?:table of )?contents\W*$|^\W*toc\W*$/i

/** "Signature: ______": a line to sign on is filled in on paper. */
export function isSigningLine(text: string): boolean {
  return /^\W*(?:signatures?|signed(?: by)?|sign(?:ed)?[ -]?off|name|date|place|approved by|approver|witness)\b[^:\n]{0,30}:?\s*_{3,}\s*$/i.test(text)
}

/** What keeps a place: nothing at all, or what a template put there. */
function fillingOf(section: Section): 'nothing' | 'filler' | undefined {
  if (!section.title.trim()) return undefined
  const content = section.blocks.filter(
    ({ block }) => block.kind !== 'comment' && block.kind !== 'rule' && !(block.kind === 'html' && section.statements.length > 0),
  )
  if (listed.test(section.title)) return undefined
  if (section.role === 'history') return content.length > 0 && content.every(saysOnlyFiller) ? 'filler' : undefined
  if (section.role === 'reference' && section.blocks.length > 0 && !(content.length > 0 && content.every(saysOnlyFiller))) return undefined
  if (content.length > 0 && content.every(({ block }) => block.kind === 'paragraph' && isSigningLine(block.inline.text))) return undefined
  if (content.length === 0) return !/\?$/.test(section.title) || section.blocks.length === 0 ? 'nothing' : undefined
  if (
    content.some(({ block }) => (block.kind === 'code' && !isPromptInCode(block)) || block.kind === 'image' || block.kind === 'unread' || block.kind === 'html')
  )
    return undefined
  return content.every(isFiller) ||
    isOpenForm(content) ||
    isNoteOnly(content) ||
    isPromptOnly(section) ||
    isUntouched(content) ||
    isBlankOnly(section) ||
    isUnanswered(section, content) ||
    isMarkOnly(content)
    ? 'filler'
    : undefined
}

/** A line that serves as a heading of others: a plan above its steps, a numbered line above bold ones. */
function opensNext({ level, parent, heading, role }: Section): boolean {
  if (level < lineDepth || !parent) return false
  const next = parent.children.find((other) => other.heading && heading && other.heading.start > heading.start)
  return next !== undefined && next.level >= lineDepth && (next.role === role || next.role === parent.role)
}

/** A sentence, or a bold line that names no part of a spec, with nothing of its own beneath: words that are set off, and no heading. */
function isEmphasis({ level, title }: Section): boolean {
  if (/\p{L}[.!]\W*$/u.test(title) && title.trim().split(/\s+/).length > 3) return true // a motto
  return level >= lineDepth && (roleOfHeading(title) === undefined || /^for immediate release\W*$/i.test(title))
}

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
function isDeepTitle({ parent, heading, level }: Section): boolean {
  const [first, next] = parent?.children ?? []
  return parent?.parent === undefined && parent?.heading === undefined && first?.heading === heading && next !== undefined && next.level < level
}

/** Text that only keeps a place: "tbd", "???", "to follow", "tbd with design". */
export function isFillerText(text: string): boolean {
  return filler.test(text) || onlyMarks.test(text) || (startsWithFiller.test(text) && text.split(/\s+/).length <= 14)
}

/** A row that names what is asked for and answers nothing: "| Activation | | |". */
function isOpenRow(cells: readonly { inline: { text: string } }[]): boolean {
  const open = cells.map(({ inline: { text } }) => text.trim() === '' || filler.test(text) || bracketed.test(text))
  return open.slice(1).every((isOpen) => isOpen) && (open[0] === true || cells.length > 1)
}

/** Nothing but a paragraph or an item that says in words that nothing is there: "N/A". */
function saysOnlyFiller({ block }: PlacedBlock): boolean {
  return block.kind === 'paragraph' && isFillerText(block.inline.text.trim())
}

/** The template's question, and "N/A" or "TBD" for an answer. */
function isUnanswered({ role, statements }: Section, content: readonly PlacedBlock[]): boolean {
  if (role === 'question' || role === 'faq') return false
  const asked = content.filter(({ block }) => block.kind === 'paragraph' && !block.item && isQuestion(block.inline.text.trim()))
  return asked.length > 0 && asked.length < content.length && statements.length <= 8 && content.every((placed) => asked.includes(placed) || isFiller(placed))
}

function isFiller({ block }: PlacedBlock): boolean {
  if (block.kind === 'empty-item') return true
  if (block.kind === 'row') return isOpenRow(block.cells)
  if (block.kind === 'code') return isPromptInCode(block)
  if (block.kind !== 'paragraph') return false
  const text = block.inline.text.trim()
  return isFillerText(text) || openName.test(text) || (bracketed.test(text) && !block.inline.spansIn(0, text.length, 'link').length) || isItalicPrompt(block)
}

/**
 * A template's own words in italics, with nothing written among them: questions and instructions, labels without an answer, empty rows,
 * links to further templates. Every second one at least has to ask, for answers may be set in italics as well.
 */
function isUntouched(content: readonly PlacedBlock[]): boolean {
  let asks = 0
  let others = 0
  for (const placed of content) {
    const { block } = placed
    if (isItalicPrompt(block)) asks++
    else if (block.kind === 'paragraph' && (isSlanted(block) || isLink(block))) others++
    else if (!isFiller(placed) && !isHeadOfOpenRows(placed, content)) return false
  }
  return asks > 0 && asks >= others
}
/** "Owner: TBD", "Date: TBD" and the like, and nothing else. Where there is only one, it waits by itself. */
function isOpenForm(content: readonly PlacedBlock[]): boolean {
  const waits = content.filter(({ block }) => block.kind === 'paragraph' && isFillerText(field.exec(block.inline.text.trim())?.[1] ?? 'said'))
  return waits.length > 1 && content.every((placed) => waits.includes(placed) || isFiller(placed))
}
const field = /^[^:\n]{2,50}:\s+(\S[^\n]{0,40})$/

/** "🚧", or the number of a clause, and nothing else. */
function isMarkOnly([only, ...more]: readonly PlacedBlock[]): boolean {
  return only?.block.kind === 'paragraph' && more.length === 0 && marks.test(only.block.inline.text)
}
const marks = /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\s)+|\s*\d{1,2}(?:\.\d{1,2}){1,2}\.?\s*)$/u

/** A note in italics, and "TBD" beneath it. */
function isNoteOnly(content: readonly PlacedBlock[]): boolean {
  return content.some(saysOnlyFiller) && content.every((placed) => isFiller(placed) || (placed.block.kind === 'paragraph' && isSlanted(placed.block)))
}

const sentence = /^\W*\p{Lu}.*[.:)?]\s*$/u

/** A template's instructions, indented so far that they are code. */
function isPromptInCode({ value }: Extract<PlacedBlock['block'], { kind: 'code' }>): boolean {
  const [first = '', ...more] = value.split('\n').filter((line) => line.trim())
  const depth = first.search(/\S/)
  const asks = (line: string) => isQuestion(line.trim()) || prompt.test(line)
  return sentence.test(first) && asks(first) && more.every((line) => asks(line) || line.search(/\S/) > depth)
}

/** "Objective:", and nothing behind it. */
const openName = /^[^:]{2,50}:\s*$/

/** The first row names the columns; all others wait. */
function isHeadOfOpenRows({ block }: PlacedBlock, content: readonly PlacedBlock[]): boolean {
  const rows = content.filter((other) => other.block.kind === 'row')
  return block.kind === 'row' && rows[0]?.block === block && rows.length > 1 && rows.slice(1).every(isFiller)
}

function isLink(paragraph: Paragraph): boolean {
  return lengthOf(paragraph, 'link') >= paragraph.inline.text.trim().length
}

function isSlanted(paragraph: Paragraph): boolean {
  return lengthOf(paragraph, 'emphasis') >= paragraph.inline.text.trim().length * 0.9
}

/** How much of a paragraph is marked up like that. */
function lengthOf({ inline }: Paragraph, kind: 'link' | 'emphasis'): number {
  return inline.spansIn(0, inline.text.length, kind).reduce((sum, span) => sum + span.end - span.start, 0)
}

/** A whole paragraph in italics that asks or tells the author what to write. */
function isItalicPrompt(block: PlacedBlock['block']): boolean {
  if (block.kind !== 'paragraph' || !isSlanted(block)) return false
  const text = block.inline.text.trim()
  return isQuestion(text) || prompt.test(text)
}

/** In all that stands there a fact is still missing: "Today [who] cannot [do what]". */
function isBlankOnly({ statements }: Section): boolean {
  return statements.length > 0 && statements.every(({ statement }) => hasBlank(statement))
}

/** In these an imperative is what the product is to do, not what the author is to write. */
const tasks: ReadonlySet<Role> = new Set<Role>(['requirement', 'solution', 'goal', 'technical', 'out-of-scope', 'wish'])
const telling =
  /\[(?:e\.g\.|for example|insert|your|describe|name|x\b|number|date|tbd)[^\]]*\]|^\W*(?:describe|explain|outline|summari[sz]e|fill in|use this section|in this section|this section (?:should|describes|is for))\b/i

/** All that stands there is a template's questions and instructions to the author. */
function isPromptOnly(section: Section): boolean {
  if (section.role === 'question' || section.role === 'faq' || section.role === 'assumption' || /\?$|\b(?:edge|corner|error) cases\b/i.test(section.title))
    return false
  const statements = section.statements.map((placed) => placed.statement)
  if (statements.length === 0 || statements.length > 8) return false
  const asks = tasks.has(section.role) ? telling : prompt
  const prompts = statements.filter(({ text }) => isQuestion(text) || asks.test(text))
  return (
    prompts.length === statements.length &&
    statements.some(({ text }) => asks.test(text) || /^\W*(?:what|who|why|how|which|when|are|is|do|does|was|were)\b/i.test(text))
  )
}
