import { anyCase } from '../language/any-case.js'
import { remember } from '../language/remember.js'
import { isFillerText } from './filler-text.js'
import type { PlacedBlock } from './sections.js'

/** Brackets that wait for words, and marks that keep a place: `[who, when]`, `<name>`, `{{metric}}`, `…`, `____`, `YYYY-MM-DD`. */
const slot = anyCase(
  /\[(?:(?=[^[\]]{0,300}[a-zà-ɏ]{2})[^[\]]{2,400}|\s?(?:…|\.{3})\s?)\](?!\()|<(?=[^<>]{0,100}[a-zà-ɏ]{2})[^<>]{2,200}>|\{\{[^{}]{0,200}\}\}|…|\.{3}|_{3,}|\byyyy[-/]mm[-/]dd\b/g,
)
/** Words that may stand beside a slot and still leave it the whole content: "Beta: [who, when]". */
const mostWordsBeside = 3

/** Does a text only keep a place for words to come? A question before its slot is the template's: "Who has it? [Be specific]". */
export const isBlank = remember((text): boolean => {
  if (isFillerText(text)) return true
  const beside = text.replace(slot, ' ')
  if (beside === text) return false
  return beside.trim().endsWith('?') || (beside.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= mostWordsBeside
})

/** Does a block wait to be filled in? A row of a table does where at least half of its cells are empty or blank; undefined where a block holds no words. */
export function waits({ block }: PlacedBlock): boolean | undefined {
  switch (block.kind) {
    case 'empty-item':
      return true
    case 'paragraph':
      return isBlank(block.inline.text)
    case 'row': {
      const blank = block.cells.filter(({ inline }) => inline.text.trim() === '' || isBlank(inline.text)).length
      return block.cells.length > 0 && blank * 2 >= block.cells.length
    }
    default:
      return undefined
  }
}
