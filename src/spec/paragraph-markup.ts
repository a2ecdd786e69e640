import type { PlacedBlock } from './sections.js'

export type Paragraph = Extract<PlacedBlock['block'], { kind: 'paragraph' }>

export function isLink(paragraph: Paragraph): boolean {
  return lengthOf(paragraph, 'link') >= paragraph.inline.text.trim().length
}

export function isSlanted(paragraph: Paragraph): boolean {
  return lengthOf(paragraph, 'emphasis') >= paragraph.inline.text.trim().length * 0.9
}

/** How much of a paragraph is marked up like that. */
export function lengthOf({ inline }: Paragraph, kind: 'link' | 'emphasis' | 'strong'): number {
  return inline.spansIn(0, inline.text.length, kind).reduce((sum, span) => sum + span.end - span.start, 0)
}
