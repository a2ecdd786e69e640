import type { Html, Nodes } from 'mdast'
import { everyMatch } from '../language/every-match.js'
import type { Chunk } from '../markdown/document.js'
import { withoutClosedComments } from '../markdown/html.js'
import { parseMarkdown, unreadable } from '../markdown/parse.js'
import type { TextRange } from '../markdown/text-range.js'
import { type DirectiveName, directiveNames } from './directive-names.js'
import { endOf, isParent, startOf } from './surroundings.js'

/** A rightspec comment where it stands in its chunk; offsets count from the chunk's start. */
interface Directive extends TextRange {
  /** Undefined for a word that is none of ours, such as `disable-nextline`. */
  name: DirectiveName | undefined
  /** The word itself. */
  word: string
  rules: readonly RuleName[]
  reason: string | undefined
  /** The block behind the comment, in the same container or, at its end, in the one around it. */
  block: TextRange | undefined
}

/** A rule's or a category's name in a comment. */
interface RuleName extends TextRange {
  name: string
}

const comment = /<!--\s*rightspec-((?:disable|enable)[\w-]*)(?=[\s,:]|-->)([\s\S]*?)-->/g
/** ` -- reason`; `: reason` too, for older Markdown shows a comment with two hyphens inside a line as text. */
const separator = /(?:^|\s)(?:--|[–—])\s+|\s*:\s+/
/** Inside these HTML elements a comment is part of what is shown. */
const literalElement = /^<(?:pre|script|style|textarea)\b/i

const kept = new WeakMap<Chunk, readonly Directive[]>()

/** The comments of a chunk that are rightspec's own, in order. Those in code are text like any other. */
export function directivesIn(chunk: Chunk): readonly Directive[] {
  const known = kept.get(chunk)
  if (known) return known
  const found = readDirectives(chunk.source)
  kept.set(chunk, found)
  return found
}

/** The one that an offset of a part stands in. The part is parsed only where something there looks like a comment of ours. */
export function directiveAt(source: string, offset: number): Directive | undefined {
  const holds = ({ start, end }: TextRange) => start <= offset && offset <= end
  if (!directivesBetween(source, 0, source.length, undefined).some(holds)) return undefined
  return readDirectives(source).find(holds)
}

function readDirectives(source: string): Directive[] {
  if (source.search(comment) < 0) return []
  if (unreadable(source)) return directivesBetween(source, 0, source.length, undefined)
  const found: Directive[] = []
  const visit = (node: Nodes, path: readonly Nodes[]) => {
    if (node.type === 'html' && !literalElement.test(node.value)) found.push(...directivesBetween(source, startOf(node), endOf(node), blockAfter(node, path)))
    if (isParent(node)) for (const child of node.children) visit(child, [...path, node])
  }
  visit(parseMarkdown(source), [])
  return found
}

function directivesBetween(source: string, start: number, end: number, block: TextRange | undefined): Directive[] {
  return everyMatch(comment, source.slice(start, end)).map((match) => {
    const at = start + match.index
    const bodyStart = at + match[0].length - '-->'.length - (match[2]?.length ?? 0)
    const word = match[1] ?? ''
    return { start: at, end: at + match[0].length, name: directiveNames.find((name) => name === word), word, block, ...bodyOf(match[2] ?? '', bodyStart) }
  })
}

function bodyOf(body: string, start: number): Pick<Directive, 'rules' | 'reason'> {
  const cut = separator.exec(body)
  const names = cut ? body.slice(0, cut.index) : body
  const reason = cut
    ? body
        .slice(cut.index + cut[0].length)
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  const rules = everyMatch(/[^\s,>]+/g, names).map((match) => ({ name: match[0], start: start + match.index, end: start + match.index + match[0].length }))
  return { rules, reason: reason || undefined }
}

/** Containers whose children are blocks. */
const containers: ReadonlySet<string> = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'])

function blockAfter(node: Html, path: readonly Nodes[]): TextRange | undefined {
  let inner: Nodes = node
  for (const outer of [...path].reverse()) {
    if (containers.has(outer.type) && isParent(outer)) {
      const siblings = outer.children as Nodes[]
      const at = siblings.indexOf(inner)
      const next = siblings.find((sibling, index) => index > at && !isShownAsNothing(sibling))
      if (next) return { start: startOf(next), end: endOf(next) }
    }
    inner = outer
  }
  return undefined
}

const comments = new WeakMap<Nodes, boolean>()

/** Kept for each node: every comment in a row looks through all behind it. */
function isShownAsNothing(node: Nodes): boolean {
  const known = comments.get(node)
  if (known !== undefined) return known
  const is = node.type === 'html' && withoutClosedComments(node.value).trim() === ''
  comments.set(node, is)
  return is
}
