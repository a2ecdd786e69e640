import type { TreeCursor } from '@lezer/common'
import { parser, Table, TaskList } from '@lezer/markdown'
import type { BlockContent, Code, Heading, List, ListItem, Table as MdastTable, PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast'
import { eachChild } from './each-child.js'
import { placeOf } from './place-of.js'
import { readInline } from './quick-inline.js'
import { withReturns } from './with-returns.js'

const markdown = parser.configure([Table, TaskList])

/** What the two may read in different ways, or what is not worth reading twice. */
const uncertain = new RegExp(
  [
    /[\t\0\uFEFF\\]| {200}/, // tabs, escapes, spaces in a row, which take lezer the square of their number
    /<[A-Za-z/!?]|&[#A-Za-z]|~[^~]*~/, // HTML, references, strikethrough
    /\[(?!(?:[^[\]\n]*\]\([^()\s<>\\&]*\)|[ xX]\] \S))/, // links that are not plain
    /(?<!\[[^[\]\n]*\]\()[hH][tT]{2}[pP][sS]?:\/\/|[wW]{3}\.|@/, // addresses that are links without a mark
    /^[> ]*(?:[-*+]|\d+[.)])(?: *$| +(?:[-*+]|\d+[.)])(?: |$))/, // items without content, or with another item in their line
    /^>(?: *>|[> ]*(?:[-*+]|\d)|.*\n(?!>? *$))|^ +>|^ *(?:[-*+]|\d+[.)]) +>/, // quotes in quotes and items, of lists, of paragraphs of several lines
    /\| +$|^[> ]*:-|-: *$/, // tables with spaces behind their rows, or without a line between cells
    /[*_]{3}[^\s*_]|[^\s*_][*_]{3}|~[*_]|[*_]~/, // emphasis in emphasis, and beside what may strike out
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
)

/** A line of a paragraph that looks as if it began something else. */
const opensOther = /\n *(?:[-+*](?:\s|$)|[=#|>]|-[-|:]|\d+[.)])/

/**
 * The same tree as remark's for most of what people write in specs, in a fraction of the time; undefined where it is not sure to be the same. Nodes have what
 * `BlockReader` asks for: offsets without lines and columns, and nothing of how lists are spaced and cells aligned. A test holds it to remark.
 */
export function parseQuickly(source: string): Root | undefined {
  if (!source.includes('\r')) return parsePlain(source)
  if (/\r(?!\n)|(?<!\r)\n/.test(source)) return undefined
  const plain = source.replaceAll('\r\n', '\n')
  const root = parsePlain(plain)
  return root && withReturns(root, plain)
}

function parsePlain(source: string): Root | undefined {
  if (uncertain.test(source)) return undefined
  const reader = new QuickReader(source)
  const children = reader.blocks(markdown.parse(source).cursor())
  return reader.isSure ? { type: 'root', children } : undefined
}

class QuickReader {
  isSure = true

  constructor(readonly source: string) {}

  /** The blocks in the node that the cursor is on. */
  blocks(cursor: TreeCursor): RootContent[] {
    return this.#each(cursor, () => this.#block(cursor))
  }

  #each<T>(cursor: TreeCursor, read: () => T | undefined): T[] {
    const found: T[] = []
    this.#visit(cursor, () => {
      const one = read()
      if (one) found.push(one)
    })
    return found
  }

  #visit(cursor: TreeCursor, see: () => void): void {
    eachChild(cursor, () => {
      see()
      return this.isSure
    })
  }

  #block(cursor: TreeCursor): RootContent | undefined {
    const { name, from, to } = cursor
    switch (name) {
      case 'QuoteMark':
      case 'ListMark':
        return undefined
      case 'Paragraph':
        return { type: 'paragraph', children: this.#inline(cursor, from, to), position: placeOf(from, to) }
      case 'Task':
        return this.#task(cursor)
      case 'BulletList':
        return this.#list(cursor, false)
      case 'OrderedList':
        return this.#list(cursor, true)
      case 'Blockquote':
        return { type: 'blockquote', children: this.blocks(cursor) as BlockContent[], position: placeOf(from, to) }
      case 'HorizontalRule':
        return { type: 'thematicBreak', position: placeOf(from, to) }
      case 'FencedCode':
        return this.#code(cursor)
      case 'Table':
        return this.#table(cursor)
      default:
        return name.startsWith('ATXHeading') ? this.#heading(cursor, Number(name.at(-1)) as Heading['depth']) : this.#doubt()
    }
  }

  #doubt(): undefined {
    this.isSure = false
  }

  /** Of what stands between two places in the node that the cursor is on, without the spaces around it. */
  #inline(cursor: TreeCursor, start: number, end: number): PhrasingContent[] {
    let [from, to] = [start, end]
    if (opensOther.test(this.source.slice(from, to))) this.#doubt()
    while (from < to && this.source[from] === ' ') from++
    while (to > from && this.source[to - 1] === ' ') to--
    return readInline(cursor, this.source, from, to) ?? this.#doubt() ?? []
  }

  #heading(cursor: TreeCursor, depth: Heading['depth']): Heading {
    const { from, to } = cursor
    let end = to
    if (cursor.lastChild()) {
      if (cursor.name === 'HeaderMark' && cursor.from > from) end = cursor.from
      cursor.parent()
    }
    return { type: 'heading', depth, children: this.#inline(cursor, Math.min(from + depth, end), end), position: placeOf(from, to) }
  }

  #list(cursor: TreeCursor, ordered: boolean): List {
    const { from, to } = cursor
    const children = this.#each(cursor, () => (cursor.name === 'ListItem' ? this.#item(cursor) : undefined))
    const start = ordered ? Number.parseInt(this.source.slice(from, to), 10) : null
    if (start !== null && start !== 1 && this.#goesOn(from)) this.#doubt() // only a list that starts with 1 ends a paragraph
    return { type: 'list', ordered, start, children, position: placeOf(children[0]?.position?.start.offset ?? from, to) }
  }

  /** Is the line in front of the one with this offset not blank? */
  #goesOn(offset: number): boolean {
    const end = this.source.lastIndexOf('\n', offset - 1)
    return end > 0 && this.source.slice(this.source.lastIndexOf('\n', end - 1) + 1, end).trim() !== ''
  }

  #startsLine(offset: number): boolean {
    return offset === 0 || this.source[offset - 1] === '\n'
  }

  #item(cursor: TreeCursor): ListItem {
    const { to } = cursor
    let { from } = cursor
    let checked: boolean | null = null
    const children = this.#each(cursor, () => {
      if (cursor.name === 'ListMark') from = cursor.from
      if (cursor.name === 'Task') {
        checked = this.source[cursor.from + 1] !== ' '
        if (this.source.slice(from, cursor.from).includes('\n')) this.#doubt() // a box counts in the first paragraph alone
      }
      return this.#block(cursor)
    })
    return { type: 'listItem', checked, children: children as BlockContent[], position: placeOf(from, to) }
  }

  /** The paragraph behind a box. It starts behind the box where text follows. */
  #task(cursor: TreeCursor): RootContent {
    const { from, to } = cursor
    const start = from + '[x] '.length
    const children = this.#inline(cursor, start, to)
    return { type: 'paragraph', children, position: placeOf(children[0]?.type === 'text' ? start : from, to) }
  }

  /** Between fences at the start of their lines, so that no line in it is indented for its container. */
  #code(cursor: TreeCursor): Code | undefined {
    const { from, to } = cursor
    let [info, closing] = [from, from]
    this.#visit(cursor, () => {
      if (cursor.name === 'CodeMark') [info, closing] = [info === from ? cursor.to : info, cursor.from]
    })
    const start = this.source.indexOf('\n', info) + 1
    if (!this.#startsLine(from) || closing === from || !this.#startsLine(closing)) return this.#doubt()
    const lang = /[^ \n]+/.exec(this.source.slice(info, start))?.[0] ?? null
    return { type: 'code', lang, value: this.source.slice(start, Math.max(start, closing - 1)), position: placeOf(from, to) }
  }

  /** Of rows that each start with a line, in the first column: what else looks like a row may be a block of another kind. */
  #table(cursor: TreeCursor): MdastTable {
    const { from, to } = cursor
    if (this.#goesOn(from)) this.#doubt()
    const children = this.#each(cursor, () => {
      if (this.source[cursor.from] !== '|' || !this.#startsLine(cursor.from)) return this.#doubt()
      return cursor.name === 'TableDelimiter' ? undefined : this.#row(cursor)
    })
    return { type: 'table', children, position: placeOf(from, to) }
  }

  /** A cell starts with the line in front of it, and the last one ends with the line behind it. */
  #row(cursor: TreeCursor): TableRow {
    const { from, to } = cursor
    const children: TableCell[] = []
    let start = from
    let content: PhrasingContent[] = []
    const endCell = (end: number) => {
      children.push({ type: 'tableCell', children: content, position: placeOf(start, end) })
      start = end
      content = []
    }
    this.#visit(cursor, () => {
      if (cursor.name === 'TableCell') content = this.#inline(cursor, cursor.from, cursor.to)
      else if (cursor.from > from) endCell(cursor.from)
    })
    const last = children.at(-1)
    if (start < to - 1 || !last) endCell(to)
    else last.position = placeOf(last.position?.start.offset ?? start, to)
    return { type: 'tableRow', children, position: placeOf(from, to) }
  }
}
