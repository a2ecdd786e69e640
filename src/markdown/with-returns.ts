import type { Nodes, Root } from 'mdast'
import { LineIndex } from './line-index.js'
import { placeOf } from './place-of.js'

/** The tree of a text as it is where each line ends with CRLF instead of LF. */
export function withReturns(root: Root, text: string): Root {
  const lines = new LineIndex(text)
  const moved = (offset = 0) => offset + lines.lineAt(offset) - 1
  const change = (node: Nodes) => {
    if (node.position) node.position = placeOf(moved(node.position.start.offset), moved(node.position.end.offset))
    if ('children' in node) for (const child of node.children) change(child)
    else if (node.type === 'text' || node.type === 'code') node.value = node.value.replaceAll('\n', '\r\n')
  }
  change(root)
  return root
}
