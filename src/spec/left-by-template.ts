import { isQuestion } from '../language/moods.js'
import type { Statement } from '../language/statements.js'
import { isFiller } from './filler-blocks.js'
import { isAdministrative } from './filler-text.js'
import { isHeadOfOpenRows } from './open-forms.js'
import { isLink, isSlanted } from './paragraph-markup.js'
import { isItalicPrompt, promptsIn } from './prompts.js'
import { type SectionReading, withLabel } from './reading.js'
import type { PlacedBlock, Section } from './sections.js'
import type { Spec } from './spec.js'

/** Sections with nothing but italics, where a template writes its own words in italics: these are of its words as well. */
export function leftByTemplate({ statements }: Spec): readonly Section[] {
  const slanted = statements.sectionsThat(isAllSlanted)
  return slanted.length > 0 && statements.countSections(asksInItalics) >= asksOfTemplate ? slanted : []
}

/** So many sections in which italics ask show that a template writes its words in them. */
const asksOfTemplate = 3

const isAllSlanted: SectionReading = ({ level, isLeaf, blocks }) =>
  level > 0 &&
  isLeaf &&
  blocks.some(({ block }) => block.kind === 'paragraph' && isSlanted(block)) &&
  blocks.every(
    (placed) =>
      placed.block.kind === 'comment' || placed.block.kind === 'rule' || isFiller(placed) || (placed.block.kind === 'paragraph' && isSlanted(placed.block)),
  )

const asksInItalics: SectionReading = ({ blocks }) => blocks.some(({ block }) => isItalicPrompt(block))

/**
 * A template's own words in italics, with nothing written among them: questions and instructions, labels without an answer, empty rows,
 * links to further templates. Every second one at least has to ask, for answers may be set in italics as well.
 */
export function isUntouched(content: readonly PlacedBlock[]): boolean {
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

/** All that stands there is a template's questions and instructions to the author. */
export function isPromptOnly(section: Section): boolean {
  if (
    section.role === 'question' ||
    section.role === 'faq' ||
    section.role === 'assumption' ||
    /\?$|\b(?:edge|corner|error) cases\b|\bexamples?\b/i.test(section.title)
  )
    return false
  const statements = section.statements.map((placed) => placed.statement)
  if (statements.length === 0 || statements.length > mostPrompts) return false
  const asks = promptsIn(section.role)
  const tells = (statement: Statement) => asks.test(statement.text) || asks.test(withLabel(statement))
  const prompts = statements.filter((statement) => isQuestion(statement.text) || tells(statement))
  return (
    prompts.length === statements.length &&
    statements.some((statement) => tells(statement) || /^\W*(?:what|who|why|how|which|when|are|is|do|does|was|were)\b/i.test(statement.text))
  )
}

/** A template seldom asks more in one place. */
const mostPrompts = 8

/** Nothing that stands there answers: gaps, with a template's questions and notes around them, and who is to fill them. */
export function isLeftOpen({ role, statements }: Section, content: readonly PlacedBlock[]): boolean {
  if (content.length < 2 || statements.length > mostPrompts || role === 'question' || role === 'faq') return false
  const asks = promptsIn(role)
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

/** The template's question, and "N/A" or "TBD" for an answer. */
export function isUnanswered({ role, statements }: Section, content: readonly PlacedBlock[]): boolean {
  if (role === 'question' || role === 'faq') return false
  const asked = content.filter(({ block }) => block.kind === 'paragraph' && !block.item && isQuestion(block.inline.text.trim()))
  return (
    asked.length > 0 &&
    asked.length < content.length &&
    statements.length <= mostPrompts &&
    content.every((placed) => asked.includes(placed) || isFiller(placed))
  )
}
