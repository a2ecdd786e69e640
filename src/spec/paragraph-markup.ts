import type { ParagraphBlock } from '../markdown/blocks.js'

/** Nothing but links. */
export function isLink(paragraph: ParagraphBlock): boolean {
  return lengthOf(paragraph, 'link') >= paragraph.inline.text.trim().length
}

/** In italics, all but a mark or two. */
export function isSlanted(paragraph: ParagraphBlock): boolean {
  return lengthOf(paragraph, 'emphasis') >= paragraph.inline.text.trim().length * 0.9
}

/** How much of a paragraph is marked up like that. */
export function lengthOf({ inline }: ParagraphBlock, kind: 'link' | 'emphasis' | 'strong'): number {
  return inline.spansIn(0, inline.text.length, kind).reduce((sum, span) => sum + span.end - span.start, 0)
}
