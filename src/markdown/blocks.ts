import type { InlineText } from './inline.js'

/** A list item and where it hangs. Offsets are relative to the chunk, as everywhere below. */
export interface ListItem {
  list: List
  /** The item that this one is nested in. */
  parent: ListItem | undefined
  index: number
  checked: boolean | undefined
  start: number
  end: number
}

export interface List {
  ordered: boolean
  start: number
  end: number
  /** The paragraph (or heading-like line) that introduces the list, if it stands directly before it. */
  leadIn: Block | undefined
  depth: number
}

export interface Table {
  header: readonly string[]
  start: number
  end: number
  rows: number
  leadIn: Block | undefined
}

interface Base {
  start: number
  end: number
  item: ListItem | undefined
  /** How many block quotes it stands in. */
  quoteDepth: number
  /** Inside `<details>`. */
  details: boolean
}

export interface HeadingBlock extends Base {
  kind: 'heading'
  depth: number
  text: string
  inline: InlineText
  /** `line`: a bold line, or a line that ends in a colon, used as a heading. */
  form: 'atx' | 'setext' | 'line'
}
export interface ParagraphBlock extends Base {
  kind: 'paragraph'
  inline: InlineText
}
export interface Cell {
  inline: InlineText
  start: number
  end: number
}
export interface RowBlock extends Base {
  kind: 'row'
  table: Table
  index: number
  cells: readonly Cell[]
  inline: InlineText
}
export interface CodeBlock extends Base {
  kind: 'code'
  language: string
  value: string
  /** Offset of the first character of the code itself. */
  valueStart: number
}
export interface CommentBlock extends Base {
  kind: 'comment'
  text: string
}
/** Anything without prose: HTML, rules, definitions, images alone. */
export interface OtherBlock extends Base {
  kind: 'html' | 'rule' | 'image' | 'empty-item'
}
/** A part that is too deep or too large to be parsed. */
export interface UnreadBlock extends Base {
  kind: 'unread'
  why: 'deep' | 'large'
}

export type Block = HeadingBlock | ParagraphBlock | RowBlock | CodeBlock | CommentBlock | OtherBlock | UnreadBlock
