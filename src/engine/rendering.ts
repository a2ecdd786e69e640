import type { Nodes } from 'mdast'
import { withoutClosedComments } from '../markdown/html.js'
import { parseMarkdown, unreadable } from '../markdown/parse.js'
import type { TextRange } from '../markdown/text-range.js'
import { parsePart, partsOf } from './parts.js'
import { endOf, lineEnd, lineStart, startOf } from './surroundings.js'
import type { TextEdit } from './text-edit.js'

/**
 * Does a document show the same after a comment was put in or taken out? What readers see is compared in the blocks that the edit touches and
 * in their neighbours, a list counting item by item: a comment changes nothing beyond them. False where that cannot be read.
 */
export function keepsRendering(text: string, { range, text: instead }: TextEdit): boolean {
  const window = windowAround(text, range)
  if (!window) return false
  const { start, end, definitions } = window
  const show = (shown: string) => `${shown}\n\n${definitions}`
  return rendersAlike(show(text.slice(start, end)), show(text.slice(start, range.start) + instead + text.slice(range.end, end)))
}

/** The stretch to compare, with what links and footnotes in it refer to. */
function windowAround(text: string, range: TextRange): (TextRange & { definitions: string }) | undefined {
  const all = partsOf(text).filter(({ kind }) => kind === 'body')
  const first = Math.max(
    0,
    all.findLastIndex(({ start }) => start < range.start),
  )
  const touched = all.filter(({ start }, index) => index >= first && (index === first || start <= range.end))
  const blocks: TextRange[] = []
  const definitions: string[] = []
  for (const { start: offset, end } of touched) {
    const root = parsePart(text.slice(offset, end))
    if (!root) return undefined
    const place = (node: Nodes) => ({ start: startOf(node) + offset, end: endOf(node) + offset })
    for (const node of root.children) {
      blocks.push(...(node.type === 'list' ? node.children : [node]).map(place))
      if (node.type === 'definition') definitions.push(text.slice(place(node).start, place(node).end))
      if (node.type === 'footnoteDefinition') definitions.push(`[^${node.label ?? node.identifier}]: text`)
    }
  }
  const before = blocks.findLastIndex(({ start }) => start <= range.start) - 1
  const after = blocks.findLastIndex(({ start }) => start <= range.end) + 1
  const [from, to] = [before > 0 ? blocks[before] : undefined, blocks[after]]
  return {
    start: from ? lineStart(text, from.start) : Math.min(touched[0]?.start ?? 0, range.start),
    end: to && after < blocks.length - 1 ? lineEnd(text, to.end) : Math.max(touched.at(-1)?.end ?? text.length, range.end),
    definitions: definitions.join('\n\n'),
  }
}

/**
 * Do two pieces of Markdown show the same to a reader? Comments are left out, white space counts as one space, as in a browser.
 * False where one of them cannot be read.
 */
function rendersAlike(before: string, after: string): boolean {
  if (unreadable(before) || unreadable(after)) return false
  return JSON.stringify(visible(parseMarkdown(before))) === JSON.stringify(visible(parseMarkdown(after)))
}

type Visible = { [key: string]: unknown; type: string; value?: string; children?: Visible[] }

/** The tree without positions, comments and the seams that they leave. */
function visible(node: Nodes): Visible {
  const { position: _, ...rest } = node
  if (!('children' in node)) return rest as Visible
  return {
    ...rest,
    children: mend(
      node.children.map((child) => visible(withoutComments(child))).filter((child) => !isNothing(child)),
      node.type,
    ),
  } as Visible
}

function withoutComments(node: Nodes): Nodes {
  return node.type === 'html' ? { ...node, value: withoutClosedComments(node.value).replace(/\s+/g, ' ').trim() } : node
}

function isNothing(node: Visible): boolean {
  return (node.type === 'html' && node.value === '') || (node.type === 'paragraph' && node.children?.length === 0)
}

const lines: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/** Joins neighbouring texts; a line's outer spaces are not seen. */
function mend(children: Visible[], parent: string): Visible[] {
  const joined: Visible[] = []
  for (const child of children) {
    const last = joined[joined.length - 1]
    if (child.type === 'text' && last?.type === 'text') last.value = `${last.value}${child.value}`
    else joined.push(child)
  }
  joined.forEach((child, index) => {
    if (child.type !== 'text') return
    child.value = child.value?.replace(/\s+/g, ' ') ?? ''
    const outer = lines.has(parent)
    if ((outer && index === 0) || joined[index - 1]?.type === 'break') child.value = child.value.trimStart()
    if ((outer && index === joined.length - 1) || joined[index + 1]?.type === 'break') child.value = child.value.trimEnd()
  })
  return joined.filter((child) => child.type !== 'text' || child.value !== '')
}
