import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { KeyPath } from './check.js'
import { messageOf } from './message-of.js'
import { mostAliases } from './most-aliases.js'
import { keyOf, type ParsedConfig, type Place } from './parsed.js'

/** Parses a configuration file as JSON or YAML, as its name says. Nothing in it is ever run. */
export function parseConfig(bytes: Uint8Array, name: string): ParsedConfig {
  const places = new Map<string, Place>()
  const unparsed = (kind: 'encoding' | 'yaml' | 'json' | 'settings', detail = '', place?: Place): ParsedConfig => ({
    value: undefined,
    fault: { kind, detail, ...(place ? { place } : {}) },
    places,
  })
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return unparsed('encoding')
  }
  if (text.trim() === '') return { value: {}, places }
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
      if (!isJson && error) return unparsed('yaml', error.message, at)
      const value: unknown = isJson ? JSON.parse(text) : (tree.toJS({ maxAliasCount: mostAliases }) ?? {})
      collect(tree.contents, [], place, places)
      return { value, places }
    } catch (failure) {
      return unparsed(isJson ? 'json' : 'settings', messageOf(failure), at)
    }
  } catch (failure) {
    return unparsed('settings', messageOf(failure))
  }
}

type PlaceAt = (start: number, end: number) => Place

/** Files are short (see `longestFile`), and so is the list of their places. */
function collect(node: unknown, path: KeyPath, place: PlaceAt, places: Map<string, Place>): void {
  if (!isNode(node)) return
  keep(path, node, undefined, place, places)
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const inner = [...path, String(key.value)]
      collect(value, inner, place, places)
      keep(inner, key, isNode(value) ? value : undefined, place, places)
    }
  else if (isSeq(node)) for (const [index, item] of node.items.entries()) collect(item, [...path, index], place, places)
}

function keep(path: KeyPath, node: Node, last: Node | undefined, place: PlaceAt, places: Map<string, Place>): void {
  if (node.range) places.set(keyOf(path), place(node.range[0], last?.range?.[1] ?? node.range[1]))
}
