import type { Nodes } from 'mdast'
import { parseMarkdown, unreadable } from '../markdown/parse.js'

/**
 * Do two pieces of Markdown show the same to a reader? Comments are left out, white space counts as one space, as in a browser.
 * False where one of them cannot be read.
 */
export function rendersAlike(before: string, after: string): boolean {
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
  return node.type === 'html'
    ? {
        ...node,
        value: node.value
          .replace(/<!--(?:-?>|[\s\S]*?-->)/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      }
    : node
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
