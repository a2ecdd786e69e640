import type { BlockContent, DefinitionContent, List as MdastList, ListItem as MdastListItem, Table as MdastTable, Nodes, Paragraph, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { Block, BlockBase, Cell, List, ListItem, Table } from './blocks.js'
import { detailsBehind, isOnlyComments, proseIn } from './html.js'
import { flatten, InlineText } from './inline.js'
import { parseMarkdown, unreadable } from './parse.js'
import { parseQuickly } from './quick-parse.js'

/** What a chunk has to be told of the rest of its document. */
export interface ChunkContext {
  /** Definitions that stand elsewhere, so that references to them are read as such. */
  definitions: string
  /** How many `<details>` are open where the chunk starts. */
  details: number
}

export interface ReadBlocks {
  blocks: Block[]
  /** How many `<details>` are open where the chunk ends. */
  details: number
}

/** Reads one chunk of Markdown into a flat list of blocks in document order; offsets count from the chunk's start. */
export function readBlocks(source: string, context: ChunkContext = { definitions: '', details: 0 }): ReadBlocks {
  const { definitions, details } = context
  const why = unreadable(source) ?? unreadable(definitions)
  if (why) {
    const block: Block = { kind: 'unread', why, start: 0, end: source.length, item: undefined, quoteDepth: 0, details }
    return { blocks: [block], details: detailsBehind(source, details) }
  }
  const reader = new BlockReader(source)
  const open = reader.readAll(parseWith(source, definitions), { item: undefined, quoteDepth: 0, details, depth: 0 })
  return { blocks: reader.blocks, details: open }
}

/**
 * The nodes of a chunk alone, read with the definitions put behind it; without them where an open fence or comment would swallow them. What can be read
 * quickly has nothing that a definition could change.
 */
function parseWith(source: string, definitions: string): RootContent[] {
  const quick = parseQuickly(source)
  if (quick) return quick.children
  if (definitions === '') return parseMarkdown(source).children
  const { children } = parseMarkdown(`${source}\n\n${definitions}\n`)
  const own = children.filter((node) => (node.position?.start.offset ?? 0) < source.length)
  if (own.length === children.length) return parseMarkdown(source).children
  endWithin(own, source.length)
  return own
}

/** A fence that its list item ends takes blank lines with it: the last nodes end with the chunk. */
function endWithin(nodes: readonly Nodes[], end: number): void {
  const last = nodes[nodes.length - 1]
  if (!last?.position || (last.position.end.offset ?? 0) <= end) return
  last.position.end.offset = end
  if ('children' in last) endWithin(last.children, end)
}

interface Place {
  item: ListItem | undefined
  quoteDepth: number
  details: number
  /** List depth. */
  depth: number
}

class BlockReader {
  readonly blocks: Block[] = []

  constructor(readonly source: string) {}

  /** Gives the number of `<details>` that are open behind the nodes. */
  readAll(nodes: readonly RootContent[], place: Place): number {
    let details = place.details
    let leadIn: Block | undefined
    for (const node of nodes) {
      leadIn = this.#read(node, { ...place, details }, leadIn)
      if (node.type === 'html') details = detailsBehind(node.value, details)
    }
    return details
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
        const from = /[`~]/.test(this.source[start] ?? '') ? start + Math.max(0, this.source.slice(start, end).search(/[\r\n]/)) : start
        const inner = this.source.indexOf(node.value.split(/[\r\n]/)[0] ?? '', from)
        this.blocks.push({ kind: 'code', ...base, language: (node.lang ?? '').toLowerCase(), value: node.value, valueStart: inner < 0 ? start : inner })
        return undefined
      }
      case 'html':
        return this.#html(base, leadIn)
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

  #html(base: BlockBase, leadIn: Block | undefined): Block | undefined {
    const html = this.source.slice(base.start, base.end)
    if (isOnlyComments(html)) {
      const text = html.replace(/^<!--|-->\s*$/g, '').trim()
      // our own directives are no content: a section that holds nothing else is empty
      if (!text.startsWith('rightspec-')) this.blocks.push({ kind: 'comment', ...base, text })
      return leadIn
    }
    let last: Block | undefined
    let { start: at, details } = base
    for (const { kind, nodes, start, end } of proseIn(this.source, base.start, base.end)) {
      details = detailsBehind(this.source.slice(at, start), details)
      at = start
      const place = { ...base, start, end, details }
      const inline = flatten(nodes, this.source, place)
      const block: Block =
        kind === 'text'
          ? { kind: 'paragraph', ...place, inline }
          : { kind: 'heading', ...place, depth: 7, text: inline.text, inline, form: place.details > 0 ? 'summary' : 'line' }
      this.blocks.push(block)
      last = block
    }
    if (!last) this.blocks.push({ kind: /<img\b/i.test(html) ? 'image' : 'html', ...base, details: detailsBehind(html, base.details) })
    return last
  }

  #paragraph(node: Paragraph, base: BlockBase, place: Place): Block {
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
    // "2. Related work": it goes on with a list, or numbers a part of the text; what stands above does not introduce it.
    const goesOn = Boolean(node.ordered) && (node.start ?? 1) > 1
    const end = node.position?.end.offset ?? start
    const list: List = { ordered: Boolean(node.ordered), start, end, leadIn: goesOn ? undefined : leadIn, depth: place.depth + 1 }
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

  #table(node: MdastTable, base: BlockBase, leadIn: Block | undefined): void {
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
        inline: InlineText.join(
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
