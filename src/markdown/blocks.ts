import type { InlineText } from './inline.js'
import type { TextRange } from './text-range.js'

/** A list item and where it hangs. Offsets are relative to the chunk, as everywhere below. */
export interface ListItem extends TextRange {
  list: List
  /** The item that this one is nested in. */
  parent: ListItem | undefined
  index: number
  checked: boolean | undefined
}

export interface List extends TextRange {
  ordered: boolean
  /** The paragraph (or heading-like line) that introduces the list, if it stands directly before it. */
  leadIn: Block | undefined
  depth: number
}

export interface Table extends TextRange {
  header: readonly string[]
  rows: number
  leadIn: Block | undefined
}

export interface BlockBase extends TextRange {
  item: ListItem | undefined
  /** How many block quotes it stands in. */
  quoteDepth: number
  /** How many `<details>` it stands in. */
  details: number
}

export interface HeadingBlock extends BlockBase {
  kind: 'heading'
  depth: number
  text: string
  inline: InlineText
  /** `line`: a bold line, or a line that ends in a colon, used as a heading. `summary`: that of `<details>`. Both have depth 7. */
  form: 'atx' | 'setext' | 'line' | 'summary'
}
export interface ParagraphBlock extends BlockBase {
  kind: 'paragraph'
  inline: InlineText
}
export interface Cell extends TextRange {
  inline: InlineText
}
export interface RowBlock extends BlockBase {
  kind: 'row'
  table: Table
  index: number
  cells: readonly Cell[]
  inline: InlineText
}
export interface CodeBlock extends BlockBase {
  kind: 'code'
  language: string
  value: string
  /** Offset of the first character of the code itself. */
  valueStart: number
}
export interface CommentBlock extends BlockBase {
  kind: 'comment'
  text: string
}
/** Anything without prose: HTML, rules, definitions, images alone. */
export interface OtherBlock extends BlockBase {
  kind: 'html' | 'rule' | 'image' | 'empty-item'
}
/** A part that is too deep or too large to be parsed. */
export interface UnreadBlock extends BlockBase {
  kind: 'unread'
  why: 'deep' | 'large'
}

export type Block = HeadingBlock | ParagraphBlock | RowBlock | CodeBlock | CommentBlock | OtherBlock | UnreadBlock
