import type { ParagraphBlock } from '../markdown/blocks.js'
import { isFiller, isUnwritten, openName } from './filler-blocks.js'
import { isAdministrative, isDummy, isFieldHint, isFillerText, isFrame } from './filler-text.js'
import { lengthOf } from './paragraph-markup.js'
import type { PlacedBlock } from './sections.js'

/** "Owner: TBD", "Date: TBD" and the like, and nothing else. Where there is only one, it waits by itself. */
export function isOpenForm(content: readonly PlacedBlock[]): boolean {
  const waits = content.filter(({ block }) => block.kind === 'paragraph' && block.inline.text.trim().split('\n').every(isOpenField))
  const fields = waits.reduce((sum, { block }) => sum + (block.kind === 'paragraph' ? block.inline.text.trim().split('\n').length : 0), 0)
  return fields > 1 && content.every((placed) => waits.includes(placed) || isFiller(placed))
}

function isOpenField(line: string): boolean {
  const answer = field.exec(line.trim())?.[1]
  return answer === undefined ? openName.test(line) : isFillerText(answer) || isFieldHint(answer)
}
const field = /^[^:\n]{2,50}:\s+(\S[^\n]{0,40})$/

/** A form to sign: in each row the same column is printed, and all others wait. */
export function isOpenTable(content: readonly PlacedBlock[]): boolean {
  const printed = content.map(({ block }) => {
    const filled = block.kind === 'row' ? block.cells.flatMap((cell, at) => (isUnwritten(cell) ? [] : [at])) : []
    return filled.length === 1 ? filled[0] : undefined
  })
  return printed.length > 1 && printed[0] !== undefined && printed.every((at) => at === printed[0]) && content.every(hasSeveralCells)
}
const hasSeveralCells = ({ block }: PlacedBlock): boolean => block.kind === 'row' && block.cells.length > 1

/** The first row names the columns; all others wait. */
export function isHeadOfOpenRows({ block }: PlacedBlock, content: readonly PlacedBlock[]): boolean {
  const rows = content.filter((other) => other.block.kind === 'row')
  return block.kind === 'row' && rows[0]?.block === block && rows.length > 1 && rows.slice(1).every(isFiller)
}

/** "**We believe that** / **will** / **because**": the frame of a sentence, or "Step 1", "Step 2", and nothing in it. */
export function isFramework(content: readonly PlacedBlock[]): boolean {
  const said = content.flatMap(({ block }) => (block.kind === 'paragraph' && !isAdministrative(block.inline.text.trim()) ? [block] : []))
  if (said.length === 0 || said.length + content.filter(({ block }) => block.kind === 'paragraph').length < content.length) return false
  const lines = said.reduce((sum, { inline }) => sum + inline.text.trim().split('\n').length, 0)
  if (content.some(({ block }) => block.kind !== 'paragraph')) return false
  const isBare = (block: ParagraphBlock) => lines > 1 && (block.item !== undefined || lengthOf(block, 'strong') >= block.inline.text.trim().length * 0.9)
  return said.every((block) => isFrame(block.inline.text, isBare(block))) || (said.length > 1 && said.every(({ inline, item }) => item && isDummy(inline.text)))
}

/** "🚧", or the number of a clause, and nothing else. */
export function isMarkOnly([only, ...more]: readonly PlacedBlock[]): boolean {
  return only?.block.kind === 'paragraph' && more.length === 0 && marks.test(only.block.inline.text)
}
const marks = /^(?:(?:\p{Extended_Pictographic}|\uFE0F|\s)+|\s*\d{1,2}(?:\.\d{1,2}){1,2}\.?\s*)$/u

/** "Signature: ______": a line to sign on is filled in on paper. */
export function isSigningLine(text: string): boolean {
  return /^\W*(?:signatures?|signed(?: by)?|sign(?:ed)?[ -]?off|name|date|place|approved by|approver|witness)\b[^:\n]{0,30}:?\s*_{3,}\s*$/i.test(text)
}
