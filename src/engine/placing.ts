import type { Nodes, Root } from 'mdast'
import { movedBy, type TextRange } from '../markdown/text-range.js'
import type { Hit } from '../rules/define.js'
import type { FixPlace } from '../rules/page.js'
import { isFillerText } from '../spec/filler-text.js'
import type { Section } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import { bodyFor, newSection } from './new-section.js'
import {
  bodyStart,
  cellContent,
  continuationOf,
  endOf,
  endsInBlankLine,
  leafOf,
  lineEnd,
  lineEndingOf,
  lineStart,
  nextLine,
  pathTo,
  type Surroundings,
  startOf,
  surroundingsOf,
  tableCellOf,
} from './surroundings.js'
import type { TextEdit, Wording } from './text-edit.js'

/** What can be said of a place without reading the Markdown around it again: false means that the text has none. */
export function mayHavePlace(place: FixPlace, wording: Wording, spec: Spec, hit: Hit): boolean {
  if (place === 'delete-section') return placeText(place, wording, spec, hit) !== undefined
  const inTable = hit.statement?.statement.block.kind === 'row'
  return !(inTable && place !== 'section' && isBlockText(wording.text))
}

/** Where and how a fix's text goes into the document (see CONTRIBUTING.md for the places); undefined where it has no place. */
export function placeText(place: FixPlace, wording: Wording, spec: Spec, hit: Hit): TextEdit | undefined {
  switch (place) {
    case 'section': {
      const home = hit.section && hit.section !== spec.title ? hit.section : undefined
      const body = home && bodyFor(wording.text, home)
      return body === undefined ? newSection(wording.text, spec, home ?? homeOf(hit.statement, spec)) : underHeading({ ...wording, text: body }, spec, home)
    }
    case 'delete-section':
      return hit.section && deleteSection(spec, hit.section)
    case 'under':
      if (hit.replaced) return besideStatement(isEmpty(hit.replaced) ? 'append' : 'replace', wording, spec, hit)
      return hit.statement && !hit.section ? besideStatement('after', wording, spec, hit) : underHeading(wording, spec, hit.section)
    default:
      return besideStatement(place, wording, spec, hit)
  }
}

/** The section that a statement stands in. */
function homeOf(statement: TextRange | undefined, { sections }: Spec): Section | undefined {
  return statement && sections.findLast(({ start }) => start <= statement.start)
}

function isEmpty({ start, end }: TextRange): boolean {
  return start === end
}

/** A place in a block, ready for a text: offsets are absolute. */
interface Spot {
  text: string
  eol: string
  around: Surroundings
  leaf: Nodes
  /** What a further line of the block starts with. */
  prefix: string
  range: TextRange
}

function besideStatement(place: 'after' | 'append' | 'before' | 'replace', wording: Wording, spec: Spec, hit: Hit): TextEdit | undefined {
  const { start, end } = (place === 'replace' ? hit.replaced : undefined) ?? hit.statement ?? hit.section?.heading ?? hit
  const around = surroundingsOf(spec.text, start)
  const leaf = around && leafOf(around.path)
  if (!leaf) return undefined
  const { part } = around
  if (leaf.type === 'table') return inCell(place, wording, around, movedBy({ start, end }, -part.start))
  const within = { start, end: Math.min(end, endOf(leaf) + part.start) }
  const spot: Spot = { text: spec.text, eol: lineEndingOf(spec.text), around, leaf, prefix: continuationOf(around), range: wholeInline(around, within) }
  if (place === 'after' && leaf.type === 'heading') return underHeading(wording, spec, hit.section ?? homeOf(hit.statement, spec))
  if (place === 'after') return after(wording, spot)
  // a story in a feature file: its lines are plain text
  if (leaf.type === 'code' && place === 'replace' && !wording.text.includes('\n')) return { range: within, text: wording.text }
  if (leaf.type !== 'paragraph' && leaf.type !== 'heading') return undefined
  if (isBlockText(wording.text)) return place === 'replace' ? undefined : after(wording, spot)
  if (leaf.type === 'heading' && wording.text.includes('\n')) return undefined
  const lines = withPrefix(wording.text, spot.prefix, spot.eol)
  switch (place) {
    case 'append':
      return append(lines, spec.text, spot.range.end)
    case 'before':
      return { range: { start: spot.range.start, end: spot.range.start }, text: `${lines} ` }
    case 'replace':
      return cutsMarkup(around, spot.range) ? undefined : { range: spot.range, text: lines }
  }
}

/** Does a text need to be a block of its own: a list, a table, a quotation, several paragraphs? */
function isBlockText(text: string): boolean {
  return text.split('\n').some((line) => line.trim() === '' || /^\s*(?:[-*+>|#](?:\s|$)|\||\d{1,9}[.)]\s|```|~~~|<)/.test(line))
}

function withPrefix(text: string, prefix: string, eol: string): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.trim() ? prefix + line : prefix.trimEnd()))
    .join(eol)
}

/** A line of its own beneath the statement, in the same paragraph; a block of its own where the text needs one. */
function after(wording: Wording, spot: Spot): TextEdit | undefined {
  if (spot.leaf.type !== 'paragraph' || isBlockText(wording.text)) return blockAfter(wording, spot)
  const { text, eol, prefix } = spot
  const { end } = spot.range
  const lines = withPrefix(wording.text, prefix, eol)
  const rest = text.slice(end, lineEnd(text, end))
  if (/^[ \t]*\\?$/.test(rest)) return lineBelow(text, end, prefix + lines, eol)
  const spaces = /^[ \t]+/.exec(rest)?.[0] ?? ''
  const following = rest.slice(spaces.length)
  if (!spaces || /^(?:[-+*>|#=~`<:]|\d{1,9}[.)])/.test(following)) return { range: { start: end, end }, text: ` ${lines}` }
  return { range: { start: end, end: end + spaces.length }, text: `${eol}${prefix}${lines}${eol}${prefix}` }
}

/** Puts whole lines beneath the line of `offset`. */
function lineBelow(text: string, offset: number, lines: string, eol: string): TextEdit {
  const end = lineEnd(text, offset)
  if (end === text.length) return { range: { start: end, end }, text: eol + lines }
  const at = nextLine(text, offset)
  return { range: { start: at, end: at }, text: lines + eol }
}

/** Blocks that may follow a paragraph without a blank line, so that a tight list stays tight. */
const interrupting = /^(?:[-*+>]\s|#{1,6}\s|```|~~~)/

function blockAfter({ text: block }: Wording, spot: Spot): TextEdit {
  const { text, eol, around, leaf } = spot
  const inList = around.path.some(({ type }) => type === 'listItem' || type === 'footnoteDefinition')
  if (inList && leaf.type === 'paragraph' && interrupting.test(block)) {
    return lineBelow(text, lastOffset(leaf, around), spot.prefix + withPrefix(block, spot.prefix, eol), eol)
  }
  const outer = inList ? (around.path[1] ?? leaf) : leaf
  const prefix = inList ? '' : spot.prefix
  const below = text.slice(nextLine(text, lastOffset(outer, around)))
  const lines = prefix + withPrefix(apart(block, below), prefix, eol)
  const blank = prefix.trimEnd()
  const next = below.slice(0, lineEnd(below, 0))
  const closing = below !== '' && next.replace(/[\s>]/g, '') !== '' ? `${eol}${blank}` : ''
  return lineBelow(text, lastOffset(outer, around), `${blank}${eol}${lines}${closing}`, eol)
}

function lastOffset(node: Nodes, { part }: Surroundings): number {
  return Math.max(startOf(node), endOf(node) - 1) + part.start
}

/** Two lists with the same marker that follow each other are one: then the new one takes another marker. */
function apart(block: string, below: string): string {
  const marker = /^([-*+])\s/.exec(block)?.[1]
  const neighbour = /^[\s>]*([-*+])\s/.exec(below)?.[1]
  return marker && marker === neighbour ? block.replaceAll(new RegExp(`^\\${marker}(?=\\s)`, 'gm'), marker === '-' ? '*' : '-') : block
}

function append(lines: string, text: string, end: number): TextEdit {
  const joins = /^[\p{Ll},;:(–—]/u.test(lines)
  const glue = /^[,;:.)]/.test(lines) ? '' : ' '
  const stop = joins && /[.;,]/.test(text[end - 1] ?? '') && text[end - 2] !== '.'
  const at = stop ? end - 1 : end
  return { range: { start: at, end: at }, text: glue + (stop && text[end - 1] === '.' ? lines.replace(/\.$/, '') : lines) }
}

/** In a table the text stays in the cell: no line breaks, and its bars are not the table's. */
function inCell(place: 'after' | 'append' | 'before' | 'replace', wording: Wording, around: Surroundings, range: TextRange): TextEdit | undefined {
  const cell = tableCellOf(around.path, around.source, range)
  if (!cell || isBlockText(wording.text)) return undefined
  const text = wording.text
    .split(/(\$\{\d+\|.*?\|\})/)
    .map((stretch, index) => (wording.snippet && index % 2 ? stretch : stretch.replace(/\|/g, wording.snippet ? '\\\\|' : '\\|')))
    .join('')
    .replace(/\n/g, ' <br> ')
  const content = cellContent(cell, around.source)
  const { start, end } = movedBy(content, around.part.start)
  const empty = start === end
  const pad = around.source[content.start - 1] === '|' ? ' ' : ''
  const padEnd = around.source[content.end] === '|' ? ' ' : ''
  if (place === 'replace' || empty) return { range: { start, end }, text: pad + text + padEnd }
  if (place === 'before') return { range: { start, end: start }, text: `${pad}${text} ` }
  if (place === 'after') return { range: { start: end, end }, text: ` <br> ${text}${padEnd}` }
  const edit = append(text, around.source, content.end)
  return { range: movedBy(edit.range, around.part.start), text: edit.text }
}

/** Inline nodes whose source must not be changed within. */
const literal: ReadonlySet<string> = new Set(['inlineCode', 'image', 'imageReference', 'html', 'footnoteReference', 'break'])

/** The range with the mark-up that belongs to it alone: from before an opening `**` to behind its closing one. */
function wholeInline({ path, part }: Surroundings, range: TextRange): TextRange {
  const root = path[0] as Root
  let start = range.start - part.start
  for (const node of inlineNodes(root, start)) {
    if (literal.has(node.type) || ('children' in node && node.children[0] && startOf(node.children[0]) >= start)) start = startOf(node)
  }
  let end = range.end - part.start
  for (const node of inlineNodes(root, end - 1)) {
    const last = 'children' in node ? node.children[node.children.length - 1] : undefined
    if (literal.has(node.type) || (last && endOf(last) <= end)) end = Math.max(end, endOf(node))
  }
  return movedBy({ start, end }, part.start)
}

/** Inline nodes around an offset, innermost first. */
function inlineNodes(root: Root, offset: number): Nodes[] {
  const path = pathTo(root, offset)
  const leaf = leafOf(path)
  return leaf
    ? path
        .slice(path.indexOf(leaf) + 1)
        .filter(({ type }) => type !== 'text' && type !== 'tableRow' && type !== 'tableCell')
        .reverse()
    : []
}

/** Does the range begin within mark-up that it does not end in, or the other way round? */
function cutsMarkup({ path, part }: Surroundings, range: TextRange): boolean {
  const root = path[0] as Root
  const start = range.start - part.start
  const end = range.end - part.start
  const cut = (node: Nodes) => startOf(node) < start !== endOf(node) > end
  return inlineNodes(root, start).some(cut) || inlineNodes(root, end - 1).some(cut)
}

/** Beneath the section's heading; a placeholder of a few words that is all the section has gives way. Without a heading: before all else. */
function underHeading(wording: Wording, spec: Spec, section: Section | undefined): TextEdit | undefined {
  const { text } = spec
  const eol = lineEndingOf(text)
  const at = section?.heading?.start ?? spec.head.start
  const around = surroundingsOf(text, at)
  const leaf = around && leafOf(around.path)
  if (!leaf) return undefined
  const prefix = continuationOf(around)
  const blank = prefix.trimEnd()
  if (!section?.heading) {
    const start = lineStart(text, startOf(leaf) + around.part.start)
    if (prefix || text.slice(start, startOf(leaf) + around.part.start).trim()) return undefined
    return { range: { start, end: start }, text: `${withPrefix(apart(wording.text, text.slice(start)), '', eol)}${eol}${eol}` }
  }
  const filler = fillerOf(section)
  if (filler) return { range: filler, text: withPrefix(wording.text, prefix, eol) }
  const offset = Math.max(at, lastOffset(leaf, around))
  const below = nextLine(text, offset)
  const isBlank = (start: number) => text.slice(start, lineEnd(text, start)).replace(/>/g, '').trim() === ''
  const behind = text.slice(below)
  const lines = prefix + withPrefix(apart(wording.text, behind), prefix, eol)
  if (behind.trim() === '') return lineBelow(text, offset, `${blank}${eol}${lines}`, eol)
  if (!isBlank(below)) return lineBelow(text, offset, `${blank}${eol}${lines}${eol}${blank}`, eol)
  const next = nextLine(text, below)
  return { range: { start: next, end: next }, text: `${lines}${eol}${isBlank(next) ? '' : `${blank}${eol}`}` }
}

/** "TBD" and the like: one short paragraph and nothing else. What stands behind a label ("Owner: TBD") is asked for, and stays. */
function fillerOf(section: Section): TextRange | undefined {
  const [only, ...more] = section.blocks
  if (!only || more.length > 0 || section.children.length > 0 || only.block.kind !== 'paragraph' || only.block.item || only.block.quoteDepth > 0)
    return undefined
  return isFillerText(only.block.inline.text) ? { start: only.start, end: only.end } : undefined
}

/** A heading with all that stands beneath it. Not where other parts of the document need something in it: a link's address, a footnote. */
function deleteSection(spec: Spec, section: Section): TextEdit | undefined {
  const { heading, wholeEnd: end } = section
  if (!heading || section === spec.title || heading.block.quoteDepth > 0 || heading.block.item || heading.block.details) return undefined
  const { text } = spec
  const start = lineStart(text, section.start)
  if (/^ {0,3}\[[^\]\n]+\]:/m.test(text.slice(start, end))) return undefined
  const close = end < text.length ? lineStart(text, end) : end
  const parted = start <= bodyStart(text) || endsInBlankLine(text.slice(0, start)) || close === text.length
  return { range: { start, end: close }, text: parted ? '' : lineEndingOf(text) }
}
