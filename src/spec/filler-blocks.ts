import type { Cell, ParagraphBlock } from '../markdown/blocks.js'
import { isAdministrative, isFieldHint, isFillerText, isFillerWord } from './filler-text.js'
import { isSlanted } from './paragraph-markup.js'
import { isItalicPrompt, isPromptInCode } from './prompts.js'
import type { PlacedBlock } from './sections.js'

/** A block that only keeps a place: an empty item or row, "TBD", a name with nothing behind it, brackets, a link to nowhere, a prompt. */
export function isFiller({ block }: PlacedBlock): boolean {
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

/** `[Describe the problem]`, `<name>`, `{{metric}}`: brackets that wait for a fact; a link is none. */
const bracketed = /^\W*(?:\[[^\]]{2,}\](?!\()|<[^>]{2,}>|\{+[^}]{2,}\}+)\W*$/

/** "Objective:", "Rivals (who else does it?):", and nothing behind it. */
export const openName = /^(?:[^:]{2,50}|[^:\n]{2,70}?\([^()\n]{2,140}\)\s?)(?::|\s[–—-])\s*$/

/** A row that names what is asked for and answers nothing: "| Activation | | |". */
function isOpenRow(cells: readonly Cell[]): boolean {
  if (cells.some(({ inline }) => inline.holds('image'))) return false
  const open = cells.map(({ inline: { text } }) => text.trim() === '' || isFillerWord(text) || isFieldHint(text) || bracketed.test(text))
  return open.slice(1).every((isOpen) => isOpen) && (open[0] === true || cells.length > 1)
}

/** A cell with nothing in it, or a word that says so. */
export function isUnwritten({ inline }: Cell): boolean {
  return (inline.text.trim() === '' || isFillerWord(inline.text)) && !inline.holds('image')
}

/** "[Figma](#)", with hardly a word beside it: nobody has put the address there. */
function isDeadLink({ inline }: ParagraphBlock): boolean {
  const links = inline.spansIn(0, inline.text.length + 1, 'link')
  if (links.length === 0 || !links.every(({ url }) => url === '' || url === '#') || /\b(?:back|top|up|home|contents)\b/i.test(inline.text)) return false
  const beside = links.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), inline.text)
  return (beside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= mostWordsBesideLink
}
const mostWordsBesideLink = 2

/** Nothing but a paragraph or an item that says in words that nothing is there: "N/A". */
export function saysOnlyFiller({ block }: PlacedBlock): boolean {
  return block.kind === 'paragraph' && isFillerText(block.inline.text.trim())
}

/** A note in italics, and "TBD" beneath it. */
export function isNoteOnly(content: readonly PlacedBlock[]): boolean {
  return content.some(saysOnlyFiller) && content.every((placed) => isFiller(placed) || (placed.block.kind === 'paragraph' && isSlanted(placed.block)))
}

/** Where links are due: a word that says that there are none, a name or a link that leads nowhere. */
export function isOpenReference(placed: PlacedBlock): boolean {
  const { block } = placed
  return saysOnlyFiller(placed) || (block.kind === 'paragraph' && (openName.test(block.inline.text) || isDeadLink(block)))
}

/** "Status: idea", "Owner: Ada": beside the matter. */
export function isAside({ block }: PlacedBlock): boolean {
  return block.kind === 'paragraph' && isAdministrative(block.inline.text.trim())
}
