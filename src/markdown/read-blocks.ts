import type { BlockContent, DefinitionContent, List as MdastList, ListItem as MdastListItem, Table as MdastTable, Paragraph, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Block, Cell, List, ListItem, ParagraphBlock, Table } from './blocks.js'
import { flatten, joinInline } from './inline.js'
import { parseMarkdown, unreadable } from './parse.js'

/** Reads one chunk of Markdown into a flat list of blocks in document order; offsets count from the chunk's start. */
export function readBlocks(source: string): Block[] {
  const why = unreadable(source)
  if (why) return [{ kind: 'unread', why, start: 0, end: source.length, item: undefined, quoteDepth: 0, details: false }]
  const reader = new BlockReader(source)
  reader.readAll(parseMarkdown(source).children, { item: undefined, quoteDepth: 0, details: false, depth: 0 })
  return reader.blocks
}

interface Place {
  item: ListItem | undefined
  quoteDepth: number
  details: boolean
  /** List depth. */
  depth: number
}

class BlockReader {
  readonly blocks: Block[] = []

  constructor(readonly source: string) {}

  readAll(nodes: readonly RootContent[], place: Place): void {
    let details = place.details
    let leadIn: Block | undefined
    for (const node of nodes) {
      if (node.type === 'html') details = opensDetails(node.value, details)
      leadIn = this.#read(node, { ...place, details }, leadIn)
    }
  }

  /** Reads one node; gives the block that can introduce a list or table which follows it. */
  #read(node: RootContent, place: Place, leadIn: Block | undefined): Block | undefined {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const base = { start, end, item: place.item, quoteDepth: place.quoteDepth, details: place.details }
    switch (node.type) {
      case 'heading': {
        const inline = flatten(node.children, this.source, base)
        const form = this.source.charCodeAt(start) === 35 ? 'atx' : 'setext'
        const block: Block = { kind: 'heading', ...base, depth: node.depth, text: plainText(node).trim(), inline, form }
        this.blocks.push(block)
        return block
      }
      case 'paragraph':
        return this.#paragraph(node, base, place)
      case 'list':
        this.#list(node, place, leadIn)
        return undefined
      case 'table':
        this.#table(node, base, leadIn)
        return undefined
      case 'blockquote':
        this.readAll(node.children as RootContent[], { ...place, quoteDepth: place.quoteDepth + 1 })
        return undefined
      case 'code': {
        const inner = this.source.indexOf(node.value.split('\n')[0] ?? '', start + (node.lang ? this.source.slice(start, end).indexOf('\n') + 1 : 0))
        this.blocks.push({ kind: 'code', ...base, language: (node.lang ?? '').toLowerCase(), value: node.value, valueStart: inner < 0 ? start : inner })
        return undefined
      }
      case 'html':
        return this.#html(node.value, base, leadIn)
      case 'thematicBreak':
        this.blocks.push({ kind: 'rule', ...base })
        return undefined
      case 'footnoteDefinition':
        this.readAll(node.children as RootContent[], place)
        return undefined
      default:
        return leadIn
    }
  }

  #html(value: string, base: Omit<ParagraphBlock, 'kind' | 'inline'>, leadIn: Block | undefined): Block | undefined {
    const summary = /<summary[^>]*>\s*(?:<[^>]+>\s*)*([^<]+)/i.exec(value)
    if (summary?.[1]) {
      const from = base.start + (summary.index + summary[0].length - summary[1].length)
      const text = summary[1].trim()
      const inline = flatten([{ type: 'text', value: text, position: place(from, from + text.length) } as RootContent & { type: 'text' }], this.source, {
        start: from,
        end: from + text.length,
      })
      const block: Block = { kind: 'heading', ...base, depth: 7, text, inline, form: 'line' }
      this.blocks.push(block)
      return block
    }
    if (/^\s*<!--/.test(value)) {
      const text = value.replace(/^\s*<!--|-->\s*$/g, '').trim()
      // our own directives are no content: a section that holds nothing else is empty
      if (!text.startsWith('rightspec-')) this.blocks.push({ kind: 'comment', ...base, text })
      return leadIn
    }
    this.blocks.push({ kind: /<img\b/i.test(value) ? 'image' : 'html', ...base })
    return undefined
  }

  #paragraph(node: Paragraph, base: Omit<ParagraphBlock, 'kind' | 'inline'>, place: Place): Block {
    const inline = flatten(node.children, this.source, base)
    const text = inline.text.trim()
    if (!text) {
      const block: Block = { kind: 'image', ...base }
      this.blocks.push(block)
      return block
    }
    if (!place.item && place.quoteDepth === 0 && isHeadingLine(node, text)) {
      const block: Block = { kind: 'heading', ...base, depth: 7, text: text.replace(/:$/, ''), inline, form: 'line' }
      this.blocks.push(block)
      return block
    }
    const block: Block = { kind: 'paragraph', ...base, inline }
    this.blocks.push(block)
    return block
  }

  #list(node: MdastList, place: Place, leadIn: Block | undefined): void {
    const start = node.position?.start.offset ?? 0
    const list: List = { ordered: Boolean(node.ordered), start, end: node.position?.end.offset ?? start, leadIn, depth: place.depth + 1 }
    node.children.forEach((child, index) => {
      this.#item(child, index, list, place)
    })
  }

  #item(node: MdastListItem, index: number, list: List, place: Place): void {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    const item: ListItem = { list, parent: place.item, index, checked: node.checked ?? undefined, start, end }
    if (node.children.length === 0) this.blocks.push({ kind: 'empty-item', start, end, item, quoteDepth: place.quoteDepth, details: place.details })
    else this.readAll(node.children as (BlockContent | DefinitionContent)[], { ...place, item, depth: list.depth })
  }

  #table(node: MdastTable, base: Omit<ParagraphBlock, 'kind' | 'inline'>, leadIn: Block | undefined): void {
    const [head, ...rows] = node.children
    const table: Table = { header: head?.children.map((cell) => plainText(cell).trim()) ?? [], start: base.start, end: base.end, rows: rows.length, leadIn }
    rows.forEach((row, index) => {
      const start = row.position?.start.offset ?? base.start
      const end = row.position?.end.offset ?? start
      const cells: Cell[] = row.children.map((cell) => {
        const range = { start: cell.position?.start.offset ?? start, end: cell.position?.end.offset ?? end }
        return { inline: flatten(cell.children, this.source, range), ...range }
      })
      this.blocks.push({
        kind: 'row',
        ...base,
        start,
        end,
        table,
        index,
        cells,
        inline: joinInline(
          cells.map((cell) => cell.inline),
          ' | ',
          { start, end },
        ),
      })
    })
  }
}

/** A bold line, or a short line that ends in a colon, standing alone: people use both as headings. */
function isHeadingLine(node: Paragraph, text: string): boolean {
  if (text.includes('\n')) return false
  const words = text.split(/\s+/).length
  const [first, second, ...rest] = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''))
  const bold = first?.type === 'strong' && (!second || (second.type === 'text' && /^\s*:?\s*$/.test(second.value))) && rest.length === 0
  if (bold) return words <= 16 && !/[.!]$/.test(text)
  return words <= 4 && text.endsWith(':') && /^[\p{Lu}\p{Extended_Pictographic}\d]/u.test(text) && !node.children.some((child) => child.type === 'link')
}

function opensDetails(html: string, before: boolean): boolean {
  const open = html.toLowerCase().lastIndexOf('<details')
  const close = html.toLowerCase().lastIndexOf('</details')
  return open === close ? before : open > close
}

function place(start: number, end: number) {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } }
}
