import type { Localiser } from '../localiser.js'
import type { Section } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import { keepsRendering } from './rendering.js'
import type { Finding, FixOffer } from './report.js'
import { escapeSnippet, snippetToText } from './snippet.js'
import {
  bodyStart,
  continuationOf,
  endOf,
  leafOf,
  lineAbove,
  lineEnd,
  lineEndingOf,
  lineStart,
  nextLine,
  type Surroundings,
  startOf,
  surroundingsOf,
} from './surroundings.js'
import type { TextEdit } from './text-edit.js'

/** One way of putting a comment into the text. */
interface Insertion {
  at: number
  text: string
}

/**
 * Comments that silence a finding with a reason: here, in its section, in the whole file. Each is made only where the document shows
 * the same with it as without: of several ways to write it the first is taken that does.
 */
export function suppressionOffers(spec: Spec, finding: Finding, l10n: Localiser): FixOffer[] {
  const { text } = spec
  const { ruleId, range } = finding
  if (ruleId === 'unused-suppression') return []
  const offer = (title: string, insertions: () => readonly Insertion[]): FixOffer => {
    const offered = { title, ruleId, preferred: false }
    return {
      ...offered,
      make: () => {
        const edits = insertions().map(({ at, text }): TextEdit => ({ range: { start: at, end: at }, text }))
        const edit = edits.find((candidate) => keepsRendering(text, { ...candidate, text: snippetToText(candidate.text) }))
        return edit && { ...offered, ...edit, snippet: true }
      },
    }
  }
  const isRead = ruleId !== 'unreadable-part'
  const heading = spec.sections.findLast((section) => section !== spec.title && section.heading && section.start <= range.start)?.heading
  return [
    ...(isRead ? [offer(l10n.t("Silence '{0}' here, with a reason", ruleId), () => here(text, finding))] : []),
    ...(isRead && heading ? [offer(l10n.t("Silence '{0}' in this section, with a reason", ruleId), () => inSection(text, heading, finding))] : []),
    offer(l10n.t("Silence '{0}' in this file, with a reason", ruleId), () => inFile(text, finding)),
  ]
}

/** A comment on lines of its own. */
function block(directive: string, { ruleId }: Finding): string {
  return `<!-- rightspec-${directive} ${ruleId} -- \${1:reason} -->`
}

/** A comment within a line. Two hyphens in it would make it visible text where Markdown is read as CommonMark 0.29 has it, on GitHub for one. */
function inline(directive: string, { ruleId }: Finding): string {
  return `<!-- rightspec-${directive} ${ruleId}: \${1:reason} -->`
}

function here(text: string, finding: Finding): Insertion[] {
  const around = surroundingsOf(text, finding.range.start)
  if (!around) return []
  const leaf = leafOf(around.path)
  const atLineEnd = { at: endOfWords(text, finding.range.start, leaf?.type === 'table'), text: ` ${inline('disable-line', finding)}` }
  if (!leaf) return [atLineEnd]
  const first = lineStart(text, startOf(leaf) + around.part.start)
  const ownLines = (directive: string) => commentAbove(text, around, block(directive, finding))
  const onFirstLine = first === lineStart(text, finding.range.start)
  switch (leaf.type) {
    case 'code':
      return ownLines('disable-block')
    case 'heading':
    case 'html':
      return [...(onFirstLine ? ownLines('disable-next-line') : []), atLineEnd, ...ownLines('disable-block')]
    case 'paragraph': {
      const alone = onFirstLine && !around.path.some(({ type }) => type === 'listItem' || type === 'footnoteDefinition')
      return [...(alone ? ownLines('disable-next-line') : []), atLineEnd, ...ownLines('disable-block'), ...atEndOfLineAbove(text, finding)]
    }
    default:
      return [atLineEnd, ...atEndOfLineAbove(text, finding)]
  }
}

/** Lines of its own in front of the block, in the same container; none where the block opens a list item or the like. */
function commentAbove(text: string, around: Surroundings, comment: string): Insertion[] {
  const leaf = leafOf(around.path)
  if (!leaf) return []
  const eol = lineEndingOf(text)
  const at = lineStart(text, startOf(leaf) + around.part.start)
  const prefix = continuationOf(around)
  const opening = text.slice(at, startOf(leaf) + around.part.start)
  if (opening.replace(/[\s>]/g, '') !== '') return []
  const setext = leaf.type === 'heading' && text[startOf(leaf) + around.part.start] !== '#'
  const topHeading = leaf.type === 'heading' && prefix === ''
  const before = topHeading && at > bodyStart(text) && !isBlankLineAbove(text, at) ? eol : ''
  const after = setext ? `${eol}${prefix.trimEnd()}${eol}` : eol
  return [{ at, text: `${before}${escapeSnippet(prefix)}${comment}${after}` }]
}

/** Where a line's end is full (code, an address that goes on below), the comment can stand at the end of the line above. */
function atEndOfLineAbove(text: string, finding: Finding): Insertion[] {
  const start = lineStart(text, finding.range.start)
  if (start === 0 || isBlankLineAbove(text, start)) return []
  return [{ at: endOfWords(text, lineAbove(text, start), false), text: ` ${inline('disable-next-line', finding)}` }]
}

/** The end of what a line says: before trailing spaces, a hard break, a heading's closing marks, a table row's last bar. */
function endOfWords(text: string, offset: number, inTable: boolean): number {
  const start = lineStart(text, offset)
  const line = text.slice(start, lineEnd(text, offset))
  let said = line.trimEnd()
  if (inTable) said = said.replace(/(?<!\\)((?:\\\\)*)\|$/, '$1').trimEnd()
  else if (/^[\s>]*#{1,6}\s/.test(said)) said = said.replace(/[ \t]+#+$/, '').trimEnd()
  else if (/(?:^|[^\\])(?:\\\\)*\\$/.test(said)) said = said.slice(0, -1).trimEnd()
  return start + said.length
}

function inSection(text: string, heading: NonNullable<Section['heading']>, finding: Finding): Insertion[] {
  const around = surroundingsOf(text, heading.start)
  const leaf = around && leafOf(around.path)
  if (!leaf) return []
  const eol = lineEndingOf(text)
  const prefix = continuationOf(around)
  const end = lineEnd(text, Math.max(heading.start, endOf(leaf) + around.part.start - 1))
  const below = nextLine(text, end)
  const blank = prefix.trimEnd()
  const followed = below < text.length && text.slice(below, lineEnd(text, below)).trim() !== blank.trim()
  return [
    {
      at: end,
      text: `${eol}${escapeSnippet(blank)}${eol}${escapeSnippet(prefix)}${block('disable-section', finding)}${followed ? `${eol}${escapeSnippet(blank)}` : ''}`,
    },
  ]
}

/** Front matter has to stay first: the comment goes behind it. */
function inFile(text: string, finding: Finding): Insertion[] {
  const eol = lineEndingOf(text)
  const at = bodyStart(text)
  const comment = block('disable-file', finding)
  if (at <= 1) return [{ at, text: `${comment}${eol}${eol}` }]
  const closed = /[\r\n]/.test(text[at - 1] ?? '') ? eol : `${eol}${eol}`
  const followed = text.slice(at, lineEnd(text, at)).trim() !== ''
  return [{ at, text: `${closed}${comment}${eol}${followed ? eol : ''}` }]
}

function isBlankLineAbove(text: string, start: number): boolean {
  return start === 0 || text.slice(lineAbove(text, start), start).trim() === ''
}
