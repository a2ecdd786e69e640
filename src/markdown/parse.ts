import type { Root } from 'mdast'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/** An address that is no link already by `<…>` or `[…](…)` around it. Links are frequent, and bare ones cost the most. */
const bareAddress = /(?<!(?<!\\)<(?=[^\s<>]*>)|(?<!\\)\[(?!\^)[^[\]\\`<\n]*\]\((?=[^\s()<>\\]*\)))https?:\/\/|www\.|@/i

/**
 * The parts of GFM, each with the characters without which it cannot occur. All of them together double remark's time (bare links alone
 * make it stop at every `h` and `w`), and most chunks need none.
 */
const features = [
  { occurs: /\||^[ \t>]*:-|-:[ \t]*$/m, syntax: gfmTable, tree: gfmTableFromMarkdown },
  { occurs: bareAddress, syntax: gfmAutolinkLiteral, tree: gfmAutolinkLiteralFromMarkdown },
  { occurs: /\[\^/, syntax: gfmFootnote, tree: gfmFootnoteFromMarkdown },
  { occurs: /~/, syntax: gfmStrikethrough, tree: gfmStrikethroughFromMarkdown },
  { occurs: /\[(?:[xX]|\s[\s>]*)\]/, syntax: gfmTaskListItem, tree: gfmTaskListItemFromMarkdown },
] as const

type Parser = Pick<Processor<Root>, 'parse'>
const parsers = new Map<number, Parser>()

/** Markdown with GFM to mdast; positions count from the start of `source`. */
export function parseMarkdown(source: string): Root {
  const needed = features.reduce((bits, { occurs }, index) => (occurs.test(source) ? bits | (1 << index) : bits), 0)
  let parser = parsers.get(needed)
  if (!parser) {
    parser = parserWith(needed)
    parsers.set(needed, parser)
  }
  return parser.parse(source)
}

function parserWith(needed: number): Parser {
  const chosen = features.filter((_, index) => needed & (1 << index))
  const processor = unified().use(remarkParse)
  processor.data({ micromarkExtensions: chosen.map(({ syntax }) => syntax()), fromMarkdownExtensions: chosen.map(({ tree }) => tree()) })
  return processor.freeze()
}

/** Deeper nesting than this is not read: remark recurses per level, and nobody writes prose there. */
const deepestNesting = 60
/** A part between two headings of more characters than this is not read: remark's cost grows faster than its input. */
const largestPart = 400_000

/** So is one of more lines outside of fences, or of more markers of quotes and list items: blocks cost the square of their number. */
const mostBlocks = 4_000
/** So is one of more characters that may open or close emphasis, links and code, each of which the parser tries to pair with the others. */
const mostMarks = 8_000

/** Why a part must not be given to the parser, if so. */
export function unreadable(source: string): 'deep' | 'large' | undefined {
  if (source.length > largestPart || (source.length > mostBlocks && hasTooMuch(source))) return 'large'
  const nested = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm
  let markers = 0
  for (const [opening] of source.matchAll(nested)) {
    const depth = opening.match(/[>\-*+.)]/g)?.length ?? 0
    if (depth > deepestNesting) return 'deep'
    markers += depth
  }
  if (markers > mostBlocks) return 'large'
  if (/^[ ]{240,}[-*+\d>]/m.test(source) || /^\t{60,}[-*+\d>]/m.test(source)) return 'deep'
  if (/[[\]!*_<]{2000,}/.test(source) || /(?:\[[^\]]{0,3}\]\(?){2000,}/.test(source)) return 'deep'
  return undefined
}

/** More lines or marks than are read? A pasted log or program in a fence costs little, whatever it holds. */
function hasTooMuch(source: string): boolean {
  let lines = 0
  let marks = 0
  let fence: string | undefined
  for (const [line] of source.matchAll(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined
      continue
    }
    fence = mark
    lines++
    for (const _ of line.matchAll(/[*_~[\]`]/g)) marks++
    if (lines > mostBlocks || marks > mostMarks) return true
  }
  return false
}
