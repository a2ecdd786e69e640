import type { Root } from 'mdast'
import { type ChunkSpan, splitChunks } from '../markdown/chunks.js'
import { withNewest } from '../markdown/lists.js'
import { parseMarkdown, unreadable } from '../markdown/parse.js'

/** Parts that were parsed last, newest first: all fixes for a finding look at the same one or two, and so do those for its neighbours. */
const most = 2
let parsed: readonly { source: string; root: Root }[] = []
let split: { text: string; parts: readonly ChunkSpan[] } = { text: '', parts: [] }

/** The parts between two headings (front matter is one, too), as they are read. */
export function partsOf(text: string): readonly ChunkSpan[] {
  if (split.text !== text) split = { text, parts: splitChunks(text) }
  return split.parts
}

/** A part as Markdown; undefined where it is not read. Nobody may change the tree: others get the same one. */
export function parsePart(source: string): Root | undefined {
  const known = parsed.find((part) => part.source === source)
  if (!known && unreadable(source)) return undefined
  const part = known ?? { source, root: parseMarkdown(source) }
  parsed = withNewest(parsed, part, most)
  return part.root
}
