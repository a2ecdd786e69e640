import { anyCase } from '../language/any-case.js'
import type { Statement } from '../language/statements.js'
import { wordCount } from '../language/words.js'
import { paragraphAbove } from '../markdown/lead-in.js'

/** A head has so many words at most; what is longer is a sentence. */
const mostWords = 7
/** "**3. Arguments**", "3.1 ", "§2 ", "IV. ": the number in front of a head. */
const numbered = anyCase(
  /^\W{0,4}(?:§ ?)?(?:(?:chapter|part|section|row|point|item|no\.?|step) )?(?:\d{1,2}(?:\.\d{1,2}){0,2}[.):]?|[ivx]{1,4}[.)]|[a-h][.)])\s+(?=\S)/,
)
/** Fields about the document itself. */
const metadata =
  /^(?:status|state|owners?|authors?|dri|pm|(?:product )?(?:manager|owner)|lead|date|created|updated|last \w+|version|revision|reviewers?|approvers?|approved by|prepared by|written by|proposer|to|from|cc|re|subject|ref|reference|classification|doc(?:ument)?(?: type| id)?|company|paper|team|jira|epic|issue|labels?|priority|supersedes|licen[cs]e)$/
/** Where a line stops being a head. */
const ends = /[.,;!]["”’)]?$/

/**
 * What the statements of a document stand under, besides its headings: words in bold or italics that open a paragraph, labels, the entries of a list that
 * hold one of their own, the line in front of a list, the numbered line that opens a paragraph. In small letters, without numbers and marks.
 */
export function headsOf(statements: readonly Statement[]): string[] {
  const heads = new Set<string>()
  for (const statement of statements) for (const head of statement.read(readHeads)) heads.add(head)
  return [...heads]
}

function readHeads(statement: Statement): readonly string[] {
  const { inline, from, index, label, item } = statement
  const heads: string[] = []
  if (label !== undefined) heads.push(label)
  if (index === 0) {
    const set = inline.spansIn(from, from + 2).find(({ kind, start }) => (kind === 'strong' || kind === 'emphasis') && start <= from + 1)
    if (set && label === undefined) heads.push(inline.text.slice(set.start, set.end))
    const [line = '', ...more] = inline.text.slice(from).split('\n', 2)
    if (more.length > 0 && (numbered.test(line) || item?.list.ordered) && !ends.test(line.trim())) heads.push(line)
  }
  if (item && index === 0 && item.index === 0) {
    const last = paragraphAbove(item.list).trim().split('\n').at(-1) ?? ''
    if (last !== '' && !ends.test(last)) heads.push(last)
  }
  return heads.map(bareHead).filter((head) => head !== '' && wordCount(head) <= mostWords && !metadata.test(head))
}

/** A head in small letters, without its number and marks. */
export function bareHead(head: string): string {
  return head
    .replace(/[’‘]/g, "'")
    .replace(numbered, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase()
}
