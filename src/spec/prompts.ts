import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import type { Block, CodeBlock } from '../markdown/blocks.js'
import { isSlanted } from './paragraph-markup.js'
import type { Role } from './roles.js'
import type { PlacedBlock, Section } from './sections.js'

/** A template's questions, and what it tells the author to write. */

const prompt = anyCase(
  /^\W*if (?:there|you|your|this|the)\b[^.]{0,160}, (?:please )?(?:list|include|tag|add|describe|explain|provide|link|note|mention|specify)\b|^\W*create a list of\b|\[(?:e\.g\.|for example|insert|your|describe|name|x\b|number|date|tbd)[^\]]*\]|^\W*(?:e\.g\.|(?:for )?example\s?:|optional\b|(?:guidance|instructions?|tips?|hint)\s?:)|^\W*(?:(?:in|write|max(?:imum)?|up to|about) )*(?:one|two|three|a few|\d+)(?: ?[-–] ?\d+| (?:or|to) (?:two|three|four|five|\d+))? (?:short )?(?:sentences?|words|paragraphs?|lines?|bullets?|bullet points)\b|^\W*(?:describe|explain|outline|summari[sz]e|fill in|there(?:'s| is)? no point|use this section|in this section|this section (?:should|describes|is for)|please(?! (?:also )?(?:read|respect|see|refer|visit|contact|follow|find|reach|ask|join|speak|talk|get in touch)\b))\b|^\W*(?:list|provide|state|specify|define|identify|write|add|enter|include|note|mention|highlight|indicate|attach|share|tag|insert|paste)\b.{0,25}\b(?:here|your|you|what|whom?|why|how|which|whether|any|links?|details?|sections?|brief(?:ly)?|relevant|applicable|e\.g|all|\d+|one|two|three|a few|the (?:main|key|user|problem|goals?|risks?|metrics?))\b/,
)

const telling = anyCase(
  /\[(?:e\.g\.|for example|insert|your|describe|name|x\b|number|date|tbd)[^\]]*\]|^\W*(?:describe|explain|outline|summari[sz]e|fill in|use this section|in this section|this section (?:should|describes|is for))\b/,
)

/** What asks or tells the author something in a section of this role. */
export function promptsIn(role: Role): RegExp {
  return isTask(role) ? telling : prompt
}

/** Is an imperative there what the product is to do, and not what the author is to write? */
export const isTask = (role: Role): boolean => tasks.has(role)
const tasks: ReadonlySet<Role> = new Set<Role>(['requirement', 'solution', 'goal', 'technical', 'out-of-scope', 'wish'])

/** A whole paragraph in italics that asks or tells the author what to write. */
export function isItalicPrompt(block: Block): boolean {
  if (block.kind !== 'paragraph' || !isSlanted(block)) return false
  const text = block.inline.text.trim()
  return isQuestion(text) || prompt.test(text)
}

/** A paragraph in italics that asks something and says more to whoever answers. */
export function asksInSlant(block: Block): boolean {
  return block.kind === 'paragraph' && /\?\s/.test(block.inline.text) && isSlanted(block)
}

/** An item in italics that asks: one of a template's, but among open questions one of the author's. */
export const isAskingItem = ({ block }: PlacedBlock): boolean =>
  block.kind === 'paragraph' && block.item !== undefined && isSlanted(block) && isQuestion(block.inline.text.trim())

/** Questions of a template in italics behind what was written, and nobody has answered them: which blocks. A single one may be a note. */
export function promptsLeft({ role, level, blocks }: Section): readonly PlacedBlock[] {
  if (role === 'question' || role === 'faq' || role === 'risk' || level === 0) return []
  const written = blocks.filter(({ block }) => block.kind !== 'comment' && block.kind !== 'rule')
  const from = written.findLastIndex((placed) => !isAskingItem(placed)) + 1
  return from > 0 && written.length - from > 1 ? written.slice(from) : []
}

/** A template's instructions, indented so far that they are code. */
export function isPromptInCode({ value }: CodeBlock): boolean {
  const [first = '', ...more] = value.split('\n').filter((line) => line.trim())
  const depth = first.search(/\S/)
  const asks = (line: string) => isQuestion(line.trim()) || prompt.test(line)
  return sentence.test(first) && asks(first) && more.every((line) => asks(line) || line.search(/\S/) > depth)
}
const sentence = /^\W*\p{Lu}.*[.:)?]\s*$/u
