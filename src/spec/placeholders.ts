import { standsForItself } from './bare-headings.js'
import { hasBlank } from './blanks.js'
import { lineDepth } from './branches.js'
import { cutOff } from './cut-off-headings.js'
import { isAside, isFiller, isNoteOnly, isOpenReference, saysOnlyFiller } from './filler-blocks.js'
import { isDeferral, isFillerText, isFillerWord, isFrame, lacksFigure } from './filler-text.js'
import { isLeftOpen, isPromptOnly, isUnanswered, isUntouched, leftByTemplate } from './left-by-template.js'
import { isFramework, isMarkOnly, isOpenForm, isOpenTable, isSigningLine } from './open-forms.js'
import { isAskingItem, isPromptInCode, isTask } from './prompts.js'
import type { ReadSection, SectionReading } from './reading.js'
import type { PlacedBlock, Section } from './sections.js'
import type { Spec } from './spec.js'

/** How many sections without sub-sections there are, with those whose own text waits, and which of them wait. */
export function sectionsToFill(spec: Spec): { count: number; empty: readonly Section[] } {
  const { statements } = spec
  const found = new Set([...statements.sectionsThat(isUnfilled).filter(isPlaceholderSection), ...leftByTemplate(spec), ...cutOff(spec)])
  const empty = [...found].filter(({ level, parent }) => level < lineDepth || !parent || !found.has(parent)).sort((a, b) => a.at - b.at)
  return { count: statements.countSections(isLowest) + empty.filter(({ isLeaf }) => !isLeaf).length, empty }
}

const isLowest: SectionReading = ({ level, isLeaf }) => level > 0 && isLeaf
const isUnfilled: SectionReading = (section) => section.level > 0 && section.read(fillingOf) !== undefined

/** A section with nothing in it, nor beneath it, or only what a template put there. A section that says why it is empty is not one. */
export function isPlaceholderSection(section: Section): boolean {
  if (isFillerLine(section)) return false
  if (section.read(fillingOf) === 'nothing') return section.children.every(isFillerLine) && !standsForItself(section)
  return isOnlyFiller(section) || (section.read(fillingOf) === 'filler' && section.children.every(isPlaceholderSection))
}

/** "**TBC**" beneath a heading: what waits is the part that it stands in. */
function isFillerLine({ level, title }: Section): boolean {
  return level >= lineDepth && isFillerText(title.trim())
}

/** A section with text that says nothing. */
export function isOnlyFiller(section: ReadSection): boolean {
  return section.read(fillingOf) === 'filler' && (section.isLeaf || section.blocks.length >= moreThanIntroduction)
}

/** A line that a template left above sub-sections is no place that waits; so many blocks are. */
const moreThanIntroduction = 2

/** What keeps a place: nothing at all, or what a template put there. */
function fillingOf(section: Section): 'nothing' | 'filler' | undefined {
  if (!section.title.trim()) return undefined
  const content = section.blocks.filter(
    ({ block }) => block.kind !== 'comment' && block.kind !== 'rule' && !(block.kind === 'html' && section.statements.length > 0),
  )
  if (listed.test(section.title) || (section.role === 'question' && content.length > 0 && content.every(isAskingItem))) return undefined
  if (section.role === 'history') return content.length > 0 && content.every(saysOnlyFiller) ? 'filler' : undefined
  if (section.role === 'reference' && section.blocks.length > 0 && !(content.length > 0 && content.every(isOpenReference))) return undefined
  if (content.length > 0 && content.every(({ block }) => block.kind === 'paragraph' && isSigningLine(block.inline.text))) return undefined
  if (content.length > 0 && content.every(isAside) && isFrame(section.title, true)) return 'filler'
  if (content.length === 0) return leadsElsewhere(section) || (/\?$/.test(section.title) && section.blocks.length > 0) ? undefined : 'nothing'
  // Behind the last line that serves as a heading stands how a letter ends, too.
  if (section.level >= lineDepth && content.length > 1 && isFillerWordAlone(content[0])) return 'filler'
  if (
    content.some(({ block }) => (block.kind === 'code' && !isPromptInCode(block)) || block.kind === 'image' || block.kind === 'unread' || block.kind === 'html')
  )
    return undefined
  return saysNothingYet(section, content) ? 'filler' : undefined
}

/** "### [Build documentation](Build.md)": what is due there stands elsewhere. With a space in it, the address makes no link. */
function leadsElsewhere({ heading, title }: ReadSection): boolean {
  return heading?.block.kind === 'heading' && (heading.block.inline.holds('link') || /\]\([^()\s][^()]*\.[^()]*\)/.test(title))
}

/** Does what stands there wait, all of it? */
function saysNothingYet(section: Section, content: readonly PlacedBlock[]): boolean {
  return (
    content.every(isFiller) ||
    isOpenForm(content) ||
    isLeftOpen(section, content) ||
    isOpenTable(content) ||
    isFramework(content) ||
    isOwed(section) ||
    isNoteOnly(content) ||
    isPromptOnly(section) ||
    isUntouched(content) ||
    isBlankOnly(section) ||
    isUnanswered(section, content) ||
    isMarkOnly(content)
  )
}

function isFillerWordAlone(first: PlacedBlock | undefined): boolean {
  return first?.block.kind === 'paragraph' && !first.block.item && isFillerWord(first.block.inline.text)
}

/** What a tool fills in. */
const listed = /^\W*(?:table of )?contents\W*$|^\W*toc\W*$/i

/** One sentence that puts off what is due there. */
function isOwed({ title, role, statements }: Section): boolean {
  if (role === 'problem' || role === 'evidence' || role === 'out-of-scope' || role === 'wish') return false
  const [only, ...more] = statements
  return (
    only !== undefined && more.length === 0 && only.statement.block.kind === 'paragraph' && isDeferral(only.statement.inline.text.trim(), title, isTask(role))
  )
}

/** In all that stands there a fact is still missing: "Today [who] cannot [do what]". */
function isBlankOnly({ statements }: Section): boolean {
  return statements.length > 0 && statements.every(({ statement }) => hasBlank(statement) || lacksFigure(statement.text))
}
