import type { Nodes, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect } from 'vitest'
import type { Fix } from '../../src/engine/report.js'
import { withoutFrontMatter } from './rendered.js'

const markdown = unified().use(remarkParse).use(remarkGfm)

function blocksOf(text: string): RootContent[] {
  return (markdown.parse(withoutFrontMatter(text)) as Root).children
}

/** A tree without its places in the text. */
function plain(node: Nodes): unknown {
  const { position: _, ...rest } = node
  if (node.type === 'html') return { ...rest, value: node.value.trim() }
  return 'children' in node ? { ...rest, children: node.children.map(plain) } : rest
}

const same = (a: Nodes | undefined, b: Nodes | undefined) => a !== undefined && b !== undefined && JSON.stringify(plain(a)) === JSON.stringify(plain(b))

const inlineTypes = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference', 'image', 'html'])

/** The blocks in a block: lists and items with their numbers and boxes, tables with their rows and cells. */
function shape(node: Nodes): unknown {
  const { position: _, ...rest } = node
  if (node.type === 'code') return { ...rest, value: '' }
  if (!('children' in node)) return rest
  return {
    ...rest,
    children: node.children
      .filter(({ type }) => !inlineTypes.has(type) || (type === 'html' && node.type !== 'paragraph' && node.type !== 'tableCell'))
      .map(shape),
  }
}

/** How often each kind of mark-up occurs. */
function markup(node: Nodes, counts: Record<string, number> = {}): Record<string, number> {
  if (inlineTypes.has(node.type) && node.type !== 'text' && node.type !== 'html') counts[node.type] = (counts[node.type] ?? 0) + 1
  if ('children' in node) for (const child of node.children) markup(child, counts)
  return counts
}

/** Expects that a fix has touched one block, whose structure stays, or put new ones in or taken one out, and left all others as they were. */
export function expectOneBlockTouched(text: string, changed: string, fix: Pick<Fix, 'range' | 'text'>): void {
  const [before, after] = [blocksOf(text), blocksOf(changed)]
  let first = 0
  while (same(before[first], after[first])) first++
  let last = 0
  while (last < before.length - first && last < after.length - first && same(before.at(-1 - last), after.at(-1 - last))) last++
  const [touched, instead] = [before.slice(first, before.length - last), after.slice(first, after.length - last)]
  if (fix.text.trim() === '') {
    expect(instead).toEqual([])
  } else if (touched.length > 0) {
    expect(touched).toHaveLength(1)
    expect(instead).toHaveLength(1)
    const [old, fresh] = [touched[0] as RootContent, instead[0] as RootContent]
    expect(shape(fresh)).toEqual(shape(old))
    const inserted = fix.range.start === fix.range.end || fix.text.includes('\n')
    if (inserted) expect(markup(fresh)).toEqual(markup(old))
  }
}
