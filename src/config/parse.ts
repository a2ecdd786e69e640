import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import type { Localiser } from '../formats/localiser.js'
import type { KeyPath } from './check.js'

/** Lines and columns from 1, the end exclusive. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

export interface ParsedConfig {
  /** What the file holds; undefined where it cannot be parsed. */
  value: unknown
  fault?: { message: string; place?: Place }
  /** Where a key stands with its value; where it does not, what holds it. */
  placeOf: (path: KeyPath) => Place | undefined
}

/** Aliases beyond this many are refused: a few lines can otherwise expand without end. */
const mostAliases = 20

/** Parses a configuration file as JSON or YAML, as its name says. Nothing in it is ever run. */
export function parseConfig(bytes: Uint8Array, name: string, l10n: Localiser): ParsedConfig {
  const unparsed = (message: string, place?: Place): ParsedConfig => ({
    value: undefined,
    fault: { message, ...(place ? { place } : {}) },
    placeOf: () => undefined,
  })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return unparsed(l10n.t('not valid UTF-8; save it as UTF-8'))
  }
  if (text.trim() === '') return { value: {}, placeOf: () => undefined }
  const lines = new LineCounter()
  const place = (start: number, end: number): Place => {
    const [from, to] = [lines.linePos(start), lines.linePos(end)]
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col }
  }
  const isJson = name.endsWith('.json')
  try {
    // JSON is YAML as well, and that parser tells where things stand.
    const tree = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    const [error] = tree.errors
    const at = error && place(error.pos[0], error.pos[1])
    try {
      if (!isJson && error) return unparsed(l10n.t('not valid YAML: {0}', error.message), at)
      const value: unknown = isJson ? JSON.parse(text) : (tree.toJS({ maxAliasCount: mostAliases }) ?? {})
      return { value, placeOf: (path) => placeIn(tree, path, place) }
    } catch (failure) {
      return unparsed(isJson ? l10n.t('not valid JSON: {0}', messageOf(failure)) : l10n.t('not valid settings: {0}', messageOf(failure)), at)
    }
  } catch (failure) {
    return unparsed(l10n.t('not valid settings: {0}', messageOf(failure)))
  }
}

function messageOf(failure: unknown): string {
  return failure instanceof Error ? failure.message : String(failure)
}

function placeIn(tree: Document, path: KeyPath, place: (start: number, end: number) => Place): Place | undefined {
  const [key] = path.slice(-1)
  if (key === undefined) return rangeOf(tree.contents, place)
  const holder = path.length > 1 ? tree.getIn(path.slice(0, -1), true) : tree.contents
  const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined
  if (pair && isNode(pair.key)) return rangeOf(pair.key, place, isNode(pair.value) ? pair.value : undefined)
  const item = tree.getIn(path, true)
  return isNode(item) ? rangeOf(item, place) : placeIn(tree, path.slice(0, -1), place)
}

function rangeOf(node: Node | null, place: (start: number, end: number) => Place, last: Node | undefined = undefined): Place | undefined {
  if (!node?.range) return undefined
  return place(node.range[0], last?.range?.[1] ?? node.range[1])
}
