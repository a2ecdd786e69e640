import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import type { Statement } from '../language/statements.js'
import type { Cell } from '../markdown/blocks.js'
import { hasBlank } from './blanks.js'
import { lineDepth } from './branches.js'
import { isAdministrative, isDeferral, isDummy, isFieldHint, isFillerText, isFillerWord, isFrame, lacksFigure } from './filler-text.js'
import { type ReadSection, type SectionReading, withLabel } from './reading.js'
import { type Role, roleOfHeading } from './roles.js'
import type { PlacedBlock, Section } from './sections.js'
import type { Spec } from './spec.js'

type Paragraph = Extract<PlacedBlock['block'], { kind: 'paragraph' }>

/** How many sections without sub-sections there are, with those whose own text waits, and which of them wait. */
export function sectionsToFill(spec: Spec): { count: number; empty: readonly Section[] } {
  const { statements } = spec
  const found = new Set([...statements.sectionsThat(isUnfilled).filter(isPlaceholderSection), ...leftByTemplate(spec), ...cutOff(spec)])
  const empty = [...found].filter(({ level, parent }) => level < lineDepth || !parent || !found.has(parent)).sort((a, b) => a.at - b.at)
  return { count: statements.countSections(isLowest) + empty.filter(({ isLeaf }) => !isLeaf).length, empty }
}

/** So many sections in which italics ask show that a template writes its words in them. */
const asksOfTemplate = 3

/** Sections with nothing but italics, where a template writes its own words in italics: these are of its words as well. */
function leftByTemplate({ statements }: Spec): readonly Section[] {
  const slanted = statements.sectionsThat(isAllSlanted)
  return slanted.length > 0 && statements.countSections(asksInItalics) >= asksOfTemplate ? slanted : []
}

const isAllSlanted: SectionReading = ({ level, isLeaf, blocks }) =>
  level > 0 &&
  isLeaf &&
  blocks.some(({ block }) => block.kind === 'paragraph' && isSlanted(block)) &&
  blocks.every(
    (placed) =>
      placed.block.kind === 'comment' || placed.block.kind === 'rule' || isFiller(placed) || (placed.block.kind === 'paragraph' && isSlanted(placed.block)),
  )

const asksInItalics: SectionReading = ({ blocks }) => blocks.some(({ block }) => isItalicPrompt(block))

/** Headings with nothing beneath but a line across the page, which cuts them off from the deeper headings behind it. Where lines stand behind most headings, they only adorn. */
function cutOff({ statements }: Spec): readonly Section[] {
  const found = statements.sectionsThat(endsInLine).filter(({ isLeaf, children: [first], title }) => !isLeaf && first && !goesOn(title, first.title))
  return found.length > 0 && found.length <= statements.countSections(hasParts) ? found : []
}

const endsInLine: SectionReading = ({ level, heading, blocks: [first, ...more] }) =>
  level > 1 && level < lineDepth && first?.block.kind === 'rule' && more.length === 0 && heading !== undefined && first.start - heading.end > 1
const hasParts: SectionReading = ({ level, isLeaf, blocks }) => level > 1 && level < lineDepth && !isLeaf && blocks.every(({ block }) => block.kind !== 'rule')

/** "3. Features" goes on in "3.1 Lists", and "FAQ" in its first question. */
function goesOn(title: string, next: string): boolean {
  if (roleOfHeading(title) === 'faq' && isQuestion(next)) return true
  const number = /^\W*(\d+(?:\.\d+){0,3})/.exec(title)?.[1]
  return number !== undefined && next.replace(/^\W+/, '').startsWith(number)
}

const isLowest: SectionReading = ({ level, isLeaf }) => level > 0 && isLeaf
const isUnfilled: SectionReading = (section) => section.level > 0 && section.read(fillingOf) !== undefined

/** `[Describe the problem]`, `<name>`, `{{metric}}`: brackets that wait for a fact; a link is none. */
const bracketed = /^\W*(?:\[[^\]]{2,}\](?!\()|<[^>]{2,}>|\{+[^}]{2,}\}+)\W*$/
const prompt = anyCase(
  /^\W*if (?:there|you|your|this|the)\b[^.]{0,160}, (?:please )?(?:list|include|tag|add|describe|explain|provide|link|note|mention|specify)\b|^\W*create a list of\b|\[(?:e\.g\.|for example|insert|your|describe|name|x\b|number|date|tbd)[^\]]*\]|^\W*(?:e\.g\.|(?:for )?example\s?:|optional\b|(?:guidance|instructions?|tips?|hint)\s?:)|^\W*(?:(?:in|write|max(?:imum)?|up to|about) )*(?:one|two|three|a few|\d+)(?: ?[-–] ?\d+| (?:or|to) (?:two|three|four|five|\d+))? (?:short )?(?:sentences?|words|paragraphs?|lines?|bullets?|bullet points)\b|^\W*(?:describe|explain|outline|summari[sz]e|fill in|there(?:'s| is)? no point|use this section|in this section|this section (?:should|describes|is for)|please(?! (?:also )?(?:read|respect|see|refer|visit|contact|follow|find|reach|ask|join|speak|talk|get in touch)\b))\b|^\W*(?:list|provide|state|specify|define|identify|write|add|enter|include|note|mention|highlight|indicate|attach|share)\b.{0,25}\b(?:here|your|you|what|whom?|why|how|which|whether|any|links?|details?|sections?|brief(?:ly)?|relevant|applicable|e\.g|all|\d+|one|two|three|a few|the (?:main|key|user|problem|goals?|risks?|metrics?))\b/,
)

/** A section with nothing in it, nor beneath it, or only what a template put there. A section that says why it is empty is not one. */
export function isPlaceholderSection(section: Section): boolean {
  if (isFillerLine(section)) return false
  if (section.read(fillingOf) === 'nothing')
    return (
      section.children.every(isFillerLine) &&
      !isWayOut(section) &&
      !opensNext(section) &&
      !opensNumbered(section) &&
      !isEmphasis(section) &&
      !isSubtitle(section) &&
      !isDeepTitle(section) &&
      !isByline(section)
    )
  return isOnlyFiller(section) || (section.read(fillingOf) === 'filler' && section.children.every(isPlaceholderSection))
}

/** "**TBC**" beneath a heading: what waits is the part that it stands in. */
function isFillerLine({ level, title }: Section): boolean {
  return level >= lineDepth && isFillerText(title.trim())
}

/** A heading that is a link to elsewhere: "Next: set it up". */
function isWayOut({ heading, title }: Section): boolean {
  if (heading?.block.kind !== 'heading') return false
  const [link] = heading.block.inline.spansIn(0, 1, 'link')
  return link !== undefined && link.end >= title.trim().length
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
  if (listed.test(section.title) || (section.role === 'question' && content.length > 0 && content.every(isAskingItem))) return undefined
  if (section.role === 'history') return content.length > 0 && content.every(saysOnlyFiller) ? 'filler' : undefined
  if (section.role === 'reference' && section.blocks.length > 0 && !(content.length > 0 && content.every(isOpenReference))) return undefined
  if (content.length > 0 && content.every(({ block }) => block.kind === 'paragraph' && isSigningLine(block.inline.text))) return undefined
  if (content.length > 0 && content.every(isAside) && isFrame(section.title, true)) return 'filler'
  if (content.length === 0) return !/\?$/.test(section.title) || section.blocks.length === 0 ? 'nothing' : undefined
  if (
    content.some(({ block }) => (block.kind === 'code' && !isPromptInCode(block)) || block.kind === 'image' || block.kind === 'unread' || block.kind === 'html')
  )
    return undefined
  return content.every(isFiller) ||
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
    ? 'filler'
    : undefined
}

/** An item in italics that asks: one of a template's, but among open questions one of the author's. */
const isAskingItem = ({ block }: PlacedBlock): boolean =>
  block.kind === 'paragraph' && block.item !== undefined && isSlanted(block) && isQuestion(block.inline.text.trim())

/** Questions of a template in italics behind what was written, and nobody has answered them: which blocks. A single one may be a note. */
export function promptsLeft({ role, level, blocks }: Section): readonly PlacedBlock[] {
  if (role === 'question' || role === 'faq' || role === 'risk' || level === 0) return []
  const written = blocks.filter(({ block }) => block.kind !== 'comment' && block.kind !== 'rule')
  const from = written.findLastIndex((placed) => !isAskingItem(placed)) + 1
  return from > 0 && written.length - from > 1 ? written.slice(from) : []
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
  return statements.length > 0 && title.trim().split(/\s+/).length <= 4 && roleOfHeading(title) === undefined
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
  if (/\p{L}[.!]\W*$/u.test(title) && title.trim().split(/\s+/).length > 3) return true // a motto
  return (
    level >= lineDepth &&
    (roleOfHeading(title) === undefined || title.trim().split(/\s+/).length > longestQuestion || /^for immediate release\W*$/i.test(title))
  )
}

/** A question of more words names no part; it is asked of the reader. */
const longestQuestion = 9

/** "Ada Lund, Institute of Ports, ada@ports.example" as a heading: who wrote it. */
function isByline({ title }: Section): boolean {
  return /\S@[\w-]+\.\w/.test(title)
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

/** A row that names what is asked for and answers nothing: "| Activation | | |". */
function isOpenRow(cells: readonly Cell[]): boolean {
  if (cells.some(({ inline }) => inline.holds('image'))) return false
  const open = cells.map(({ inline: { text } }) => text.trim() === '' || isFillerWord(text) || isFieldHint(text) || bracketed.test(text))
  return open.slice(1).every((isOpen) => isOpen) && (open[0] === true || cells.length > 1)
}

function isUnwritten({ inline }: Cell): boolean {
  return (inline.text.trim() === '' || isFillerWord(inline.text)) && !inline.holds('image')
}

/** A form to sign: in each row the same column is printed, and all others wait. */
function isOpenTable(content: readonly PlacedBlock[]): boolean {
  const printed = content.map(({ block }) => {
    const filled = block.kind === 'row' ? block.cells.flatMap((cell, at) => (isUnwritten(cell) ? [] : [at])) : []
    return filled.length === 1 ? filled[0] : undefined
  })
  return printed.length > 1 && printed[0] !== undefined && printed.every((at) => at === printed[0]) && content.every(hasSeveralCells)
}
const hasSeveralCells = ({ block }: PlacedBlock): boolean => block.kind === 'row' && block.cells.length > 1

/** Nothing but a paragraph or an item that says in words that nothing is there: "N/A". */
function saysOnlyFiller({ block }: PlacedBlock): boolean {
  return block.kind === 'paragraph' && isFillerText(block.inline.text.trim())
}

/** Where links are due: a word that says that there are none, a name or a link that leads nowhere. */
function isOpenReference(placed: PlacedBlock): boolean {
  const { block } = placed
  return saysOnlyFiller(placed) || (block.kind === 'paragraph' && (openName.test(block.inline.text) || isDeadLink(block)))
}

/** The template's question, and "N/A" or "TBD" for an answer. */
function isUnanswered({ role, statements }: Section, content: readonly PlacedBlock[]): boolean {
  if (role === 'question' || role === 'faq') return false
  const asked = content.filter(({ block }) => block.kind === 'paragraph' && !block.item && isQuestion(block.inline.text.trim()))
  return (
    asked.length > 0 &&
    asked.length < content.length &&
    statements.length <= mostPrompts &&
    content.every((placed) => asked.includes(placed) || isFiller(placed))
  )
}

function isFiller({ block }: PlacedBlock): boolean {
  if (block.kind === 'empty-item') return true
  if (block.kind === 'row') return isOpenRow(block.cells)
  if (block.kind === 'code') return isPromptInCode(block)
  if (block.kind !== 'paragraph') return false
  const text = block.inline.text.trim()
  return (
    text === '' ||
    (isFillerText(text) && block.inline.spansIn(0, 1, 'code').length === 0) || // `pending` is a state
    openName.test(text) ||
    isDeadLink(block) ||
    (bracketed.test(text) && !block.inline.spansIn(0, text.length, 'link').length) ||
    isItalicPrompt(block)
  )
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
  const waits = content.filter(({ block }) => block.kind === 'paragraph' && block.inline.text.trim().split('\n').every(isOpenField))
  const fields = waits.reduce((sum, { block }) => sum + (block.kind === 'paragraph' ? block.inline.text.trim().split('\n').length : 0), 0)
  return fields > 1 && content.every((placed) => waits.includes(placed) || isFiller(placed))
}
const field = /^[^:\n]{2,50}:\s+(\S[^\n]{0,40})$/

/** Nothing that stands there answers: gaps, with a template's questions and notes around them, and who is to fill them. */
function isLeftOpen({ role, statements }: Section, content: readonly PlacedBlock[]): boolean {
  if (content.length < 2 || statements.length > mostPrompts || role === 'question' || role === 'faq') return false
  const asks = tasks.has(role) ? telling : prompt
  const hasEmptyItems = content.some(({ block }) => block.kind === 'empty-item')
  let gaps = 0
  for (const placed of content) {
    const { block } = placed
    if (isFiller(placed)) gaps += Number(!isItalicPrompt(block))
    else if (block.kind !== 'paragraph') return false
    else {
      const text = block.inline.text.trim()
      if (!isAdministrative(text) && !asks.test(text) && !(isSlanted(block) || (isQuestion(text) && (!block.item || hasEmptyItems)))) return false
    }
  }
  return gaps > 0
}

/** "**We believe that** / **will** / **because**": the frame of a sentence, or "Step 1", "Step 2", and nothing in it. */
function isFramework(content: readonly PlacedBlock[]): boolean {
  const said = content.flatMap(({ block }) => (block.kind === 'paragraph' && !isAdministrative(block.inline.text.trim()) ? [block] : []))
  if (said.length === 0 || said.length + content.filter(({ block }) => block.kind === 'paragraph').length < content.length) return false
  const lines = said.reduce((sum, { inline }) => sum + inline.text.trim().split('\n').length, 0)
  if (content.some(({ block }) => block.kind !== 'paragraph')) return false
  const isBare = (block: Paragraph) => lines > 1 && (block.item !== undefined || lengthOf(block, 'strong') >= block.inline.text.trim().length * 0.9)
  return said.every((block) => isFrame(block.inline.text, isBare(block))) || (said.length > 1 && said.every(({ inline, item }) => item && isDummy(inline.text)))
}

/** One sentence that puts off what is due there. */
function isOwed({ title, role, statements }: Section): boolean {
  if (role === 'problem' || role === 'evidence' || role === 'out-of-scope' || role === 'wish') return false
  const [only, ...more] = statements
  return (
    only !== undefined &&
    more.length === 0 &&
    only.statement.block.kind === 'paragraph' &&
    isDeferral(only.statement.inline.text.trim(), title, tasks.has(role))
  )
}

/** "Status: idea", "Owner: Ada": beside the matter. */
function isAside({ block }: PlacedBlock): boolean {
  return block.kind === 'paragraph' && isAdministrative(block.inline.text.trim())
}

function isOpenField(line: string): boolean {
  const answer = field.exec(line.trim())?.[1]
  return answer === undefined ? openName.test(line) : isFillerText(answer) || isFieldHint(answer)
}

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

/** "Objective:", "Rivals (who else does it?):", and nothing behind it. */
const openName = /^(?:[^:]{2,50}|[^:\n]{2,70}?\([^()\n]{2,140}\)\s?)(?::|\s[–—-])\s*$/

/** The first row names the columns; all others wait. */
function isHeadOfOpenRows({ block }: PlacedBlock, content: readonly PlacedBlock[]): boolean {
  const rows = content.filter((other) => other.block.kind === 'row')
  return block.kind === 'row' && rows[0]?.block === block && rows.length > 1 && rows.slice(1).every(isFiller)
}

/** "[Figma](#)", with hardly a word beside it: nobody has put the address there. */
function isDeadLink({ inline }: Paragraph): boolean {
  const links = inline.spansIn(0, inline.text.length + 1, 'link')
  if (links.length === 0 || !links.every(({ url }) => url === '' || url === '#') || /\b(?:back|top|up|home|contents)\b/i.test(inline.text)) return false
  const beside = links.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), inline.text)
  return (beside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= mostWordsBesideLink
}
const mostWordsBesideLink = 2

function isLink(paragraph: Paragraph): boolean {
  return lengthOf(paragraph, 'link') >= paragraph.inline.text.trim().length
}

function isSlanted(paragraph: Paragraph): boolean {
  return lengthOf(paragraph, 'emphasis') >= paragraph.inline.text.trim().length * 0.9
}

/** How much of a paragraph is marked up like that. */
function lengthOf({ inline }: Paragraph, kind: 'link' | 'emphasis' | 'strong'): number {
  return inline.spansIn(0, inline.text.length, kind).reduce((sum, span) => sum + span.end - span.start, 0)
}

/** A whole paragraph in italics that asks or tells the author what to write. */
export function isItalicPrompt(block: PlacedBlock['block']): boolean {
  if (block.kind !== 'paragraph' || !isSlanted(block)) return false
  const text = block.inline.text.trim()
  return isQuestion(text) || prompt.test(text)
}

/** A paragraph in italics that asks something and says more to whoever answers. */
export function asksInSlant(block: PlacedBlock['block']): boolean {
  return block.kind === 'paragraph' && /\?\s/.test(block.inline.text) && isSlanted(block)
}

/** In all that stands there a fact is still missing: "Today [who] cannot [do what]". */
function isBlankOnly({ statements }: Section): boolean {
  return statements.length > 0 && statements.every(({ statement }) => hasBlank(statement) || lacksFigure(statement.text))
}

/** A template seldom asks more in one place. */
const mostPrompts = 8

/** In these an imperative is what the product is to do, not what the author is to write. */
const tasks: ReadonlySet<Role> = new Set<Role>(['requirement', 'solution', 'goal', 'technical', 'out-of-scope', 'wish'])
const telling = anyCase(
  /\[(?:e\.g\.|for example|insert|your|describe|name|x\b|number|date|tbd)[^\]]*\]|^\W*(?:describe|explain|outline|summari[sz]e|fill in|use this section|in this section|this section (?:should|describes|is for))\b/,
)

/** All that stands there is a template's questions and instructions to the author. */
function isPromptOnly(section: Section): boolean {
  if (
    section.role === 'question' ||
    section.role === 'faq' ||
    section.role === 'assumption' ||
    /\?$|\b(?:edge|corner|error) cases\b|\bexamples?\b/i.test(section.title)
  )
    return false
  const statements = section.statements.map((placed) => placed.statement)
  if (statements.length === 0 || statements.length > mostPrompts) return false
  const asks = tasks.has(section.role) ? telling : prompt
  const tells = (statement: Statement) => asks.test(statement.text) || asks.test(withLabel(statement))
  const prompts = statements.filter((statement) => isQuestion(statement.text) || tells(statement))
  return (
    prompts.length === statements.length &&
    statements.some((statement) => tells(statement) || /^\W*(?:what|who|why|how|which|when|are|is|do|does|was|were)\b/i.test(statement.text))
  )
}
