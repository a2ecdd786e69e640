import type { TreeCursor } from '@lezer/common'
import type { PhrasingContent } from 'mdast'
import { eachChild } from './each-child.js'
import { placeOf } from './place-of.js'

/** Reads what stands between two offsets within the node that the cursor is on: its children, and the text around them. Undefined where it is not sure. */
export function readInline(cursor: TreeCursor, source: string, start: number, end: number): PhrasingContent[] | undefined {
  const inline = new QuickInline(source, start)
  return inline.read(cursor, end) ? inline.nodes : undefined
}

/** A mark that opens or closes nothing, of which remark may think otherwise; between spaces, or in a name, it is none. */
const strayMark = /`|\*(?!\s)|(?<!\s)\*|_(?![a-zA-Z0-9])|(?<![a-zA-Z0-9])_/

class QuickInline {
  readonly nodes: PhrasingContent[] = []
  /** The text that is being read: of some lines, without the spaces and marks at their ends. */
  #text = ''
  #textStart = 0
  #textEnd = 0
  /** Has only what belongs to the container of the line been read of it so far? */
  #opensLine = false

  constructor(
    readonly source: string,
    /** Up to where it has been read. */
    private at: number,
  ) {}

  /** Is it sure of all of it? */
  read(cursor: TreeCursor, end: number): boolean {
    let sure = true
    eachChild(cursor, () => {
      if (cursor.from >= this.at && cursor.to <= end) sure = this.#child(cursor)
      return sure
    })
    this.#takeText(end)
    return this.#endText() && sure
  }

  #child(cursor: TreeCursor): boolean {
    const { from, to } = cursor
    this.#takeText(from)
    this.at = to
    const node = this.#endText() && this.#node(cursor, from, to)
    if (!node) return false
    this.nodes.push(node)
    this.#opensLine = node.type === 'break'
    return true
  }

  #node(cursor: TreeCursor, from: number, to: number): PhrasingContent | undefined {
    const position = placeOf(from, to)
    switch (cursor.name) {
      case 'HardBreak':
        return { type: 'break', position }
      case 'Emphasis': {
        const children = readInline(cursor, this.source, from + 1, to - 1)
        return children && { type: 'emphasis', children, position }
      }
      case 'StrongEmphasis': {
        const children = readInline(cursor, this.source, from + 2, to - 2)
        return children && { type: 'strong', children, position }
      }
      case 'InlineCode': {
        const marks = /^`+/.exec(this.source.slice(from, to))?.[0].length ?? 0
        const value = this.source.slice(from + marks, to - marks)
        if (value.includes('\n') || value.trim() === '') return undefined
        return { type: 'inlineCode', value: value.startsWith(' ') && value.endsWith(' ') ? value.slice(1, -1) : value, position }
      }
      case 'Link':
      case 'Image': {
        const isImage = cursor.name === 'Image'
        const start = from + (isImage ? 2 : 1)
        const closing = this.source.indexOf('](', start)
        if (closing < 0 || closing > to) return undefined
        const children = readInline(cursor, this.source, start, closing)
        const target = { title: null, url: this.source.slice(closing + 2, to - 1), position }
        if (!isImage) return children && { type: 'link', children, ...target }
        const alt = this.source.slice(start, closing)
        return children?.every(({ type }) => type === 'text') ? { type: 'image', alt, ...target } : undefined
      }
      default:
        return undefined
    }
  }

  #takeText(end: number): void {
    let start = this.at
    if (this.#opensLine) while (start < end && this.source[start] === ' ') start++
    this.at = end
    if (start >= end) return
    const written = this.source.slice(start, end)
    const text = written.includes('\n') ? withoutMargins(written) : written
    if (this.#text === '') this.#textStart = text.startsWith('\n') ? start + written.indexOf('\n') : start
    this.#text += text
    this.#opensLine = text.endsWith('\n')
    this.#textEnd = this.#opensLine ? start + written.lastIndexOf('\n') + 1 : end
  }

  #endText(): boolean {
    const text = this.#text
    if (text !== '') this.nodes.push({ type: 'text', value: text, position: placeOf(this.#textStart, this.#textEnd) })
    this.#text = ''
    return !strayMark.test(text)
  }
}

/** Lines without the spaces at their ends, but for those in front of the first one and behind the last one. */
function withoutMargins(text: string): string {
  return text
    .split('\n')
    .map((line, at, { length }) => {
      let [start, end] = [0, line.length]
      if (at > 0) while (line[start] === ' ') start++
      if (at < length - 1) while (end > start && line[end - 1] === ' ') end--
      return line.slice(start, end)
    })
    .join('\n')
}
