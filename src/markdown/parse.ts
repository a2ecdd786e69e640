import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm).freeze()

/** Markdown with GFM to mdast; positions count from the start of `source`. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source)
}

/** Deeper nesting than this is not read: remark recurses per level, and nobody writes prose there. */
const deepestNesting = 60
/** A part between two headings of more characters than this is not read: remark's cost grows faster than its input. */
const largestPart = 400_000

/** Why a part must not be given to the parser, if so. */
export function unreadable(source: string): 'deep' | 'large' | undefined {
  if (source.length > largestPart) return 'large'
  const nested = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)+/gm
  for (const match of source.matchAll(nested)) {
    if (match[0].length > deepestNesting && (match[0].match(/[>\-*+.)]/g)?.length ?? 0) > deepestNesting) return 'deep'
  }
  if (/^[ ]{240,}[-*+\d>]/m.test(source) || /^\t{60,}[-*+\d>]/m.test(source)) return 'deep'
  if (/[[\]!*_<]{2000,}/.test(source) || /(?:\[[^\]]{0,3}\]\(?){2000,}/.test(source)) return 'deep'
  return undefined
}
