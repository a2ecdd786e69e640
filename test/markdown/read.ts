import { readStatements, type Statement } from '../../src/language/statements.js'
import type { Block } from '../../src/markdown/blocks.js'
import { type Chunk, DocumentReader } from '../../src/markdown/document.js'
import type { InlineText } from '../../src/markdown/inline.js'

export interface Placed<T> {
  what: T
  /** Start of its chunk. */
  offset: number
}

export function blocksOf(text: string): Placed<Block>[] {
  return new DocumentReader((chunk: Chunk) => chunk).document(text).chunks.flatMap(({ chunk, offset }) => chunk.blocks.map((what) => ({ what, offset })))
}

export function statementsOf(text: string): Placed<Statement>[] {
  return new DocumentReader(readStatements).document(text).chunks.flatMap(({ chunk, offset }) => chunk.statements.map((what) => ({ what, offset })))
}

export function inlineOf(block: Block): InlineText | undefined {
  return 'inline' in block ? block.inline : undefined
}

/** A block on one line: what it is and what it says. */
export function shown(block: Block): string {
  if (block.kind === 'heading') return `${block.kind} ${block.depth} ${block.text}`
  if (block.kind === 'comment') return `${block.kind} ${block.text}`
  if (block.kind === 'code') return `${block.kind} ${block.value}`.trimEnd() // of a fence that never closes, blank lines below belong to it or not
  return `${block.kind} ${inlineOf(block)?.text ?? ''}`.trim()
}
