import { isAlias, isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml'
import { contextWords, type Dimension, dimensions } from '../config/context.js'
import { nearest } from '../config/nearest.js'
import { isRecord } from '../config/record.js'
import type { Localiser } from '../localiser.js'
import type { FrontMatter } from '../markdown/front-matter.js'
import type { TextRange } from '../markdown/text-range.js'
import { lineEnd, lineStart } from './surroundings.js'

/** A rule or category that front matter silences, where it stands there. */
export interface NamedInFrontMatter extends TextRange {
  name: string
}

/** Front matter, or a value in it, that Rightspec can make nothing of. */
export interface UnreadInFrontMatter extends TextRange {
  /** Goes behind "it is". */
  why: string
}

interface ReadFrontMatter {
  disabled: NamedInFrontMatter[]
  unread: UnreadInFrontMatter[]
}

/**
 * What `rightspec: { disable: [rule, …] }` names (a rule by itself is a list of one), and what of the front matter cannot be read: its form,
 * keys under `rightspec` that say nothing, and words that are none of the context's.
 */
export function readDisabled(frontMatter: FrontMatter | undefined, l10n: Localiser): ReadFrontMatter {
  const read: ReadFrontMatter = { disabled: [], unread: [] }
  if (!frontMatter) return read
  const { fault, values, yaml, source } = frontMatter
  if (fault) return { ...read, unread: [{ why: l10n.t(fault.why), ...lineAt(source, fault.offset) }] }
  const own = values['rightspec'] ?? {}
  if (!isRecord(own)) return { ...read, unread: [{ why: l10n.t('no mapping of settings'), ...lineAt(source, source.search(/\brightspec\b/)) }] }
  const disable = own['disable'] ?? []
  const list: unknown[] = Array.isArray(disable) ? disable : [disable]
  const places = yaml ? placesInYaml(yaml) : placesInToml(source, list)
  list.forEach((name, index) => {
    const place = places[index] ?? lineAt(source, source.search(/\bdisable\b/))
    if (typeof name === 'string') read.disabled.push({ name, ...place })
    else read.unread.push({ why: l10n.t('no name of a rule'), ...place })
  })
  for (const [key, value] of Object.entries(own)) {
    const why = whatIsWrong(key, value, l10n)
    if (why !== undefined) read.unread.push({ why, ...(placeOfEntry(frontMatter, key) ?? lineAt(source, source.indexOf(key))) })
  }
  return read
}

const otherKeys = ['disable', 'genre', 'waived']

function whatIsWrong(key: string, value: unknown, l10n: Localiser): string | undefined {
  if (otherKeys.includes(key) || value === null) return undefined
  if (!isDimension(key)) {
    const [near] = nearest(key, [...dimensions, ...otherKeys])
    return near === undefined ? l10n.t('no setting of Rightspec') : l10n.t("no setting of Rightspec; '{0}' may be meant", near)
  }
  const words: readonly string[] = contextWords[key]
  if (typeof value === 'string' && words.includes(value)) return undefined
  const [near] = nearest(String(value), words)
  return near === undefined ? l10n.t('no {0} that Rightspec knows', key) : l10n.t("no {0} that Rightspec knows; '{1}' may be meant", key, near)
}

function isDimension(key: string): key is Dimension {
  return dimensions.some((dimension) => dimension === key)
}

/** A key under `rightspec`, with its value. */
function placeOfEntry({ yaml }: FrontMatter, key: string): TextRange | undefined {
  const pair = pairIn(yaml?.tree.get('rightspec'), key)
  if (!yaml || !pair || !isNode(pair.key) || !pair.key.range) return undefined
  const end = isNode(pair.value) && pair.value.range ? pair.value.range[1] : pair.key.range[1]
  return { start: pair.key.range[0] + yaml.offset, end: end + yaml.offset }
}

/** The entry of a YAML mapping by its key; undefined where there is none, or no mapping. */
export function pairIn(map: unknown, name: string): Pair | undefined {
  return isMap(map) ? map.items.find(({ key }) => isScalar(key) && key.value === name) : undefined
}

/** The line of an offset, without its ending. */
export function lineAt(source: string, offset: number): TextRange {
  return { start: lineStart(source, offset), end: lineEnd(source, Math.max(0, offset)) }
}

/** Where the list's entries stand, with their quotation marks. */
function placesInYaml({ tree, offset }: NonNullable<FrontMatter['yaml']>): (TextRange | undefined)[] {
  const found = tree.getIn(['rightspec', 'disable'], true)
  const list = isAlias(found) ? found.resolve(tree) : found
  const place = (node: Node) => node.range && { start: node.range[0] + offset, end: node.range[1] + offset }
  return (isSeq(list) ? list.items : [list]).map((item) => (isNode(item) ? (place(item) ?? undefined) : undefined))
}

/** The TOML parser tells no places. A string there always stands in quotation marks, so that it is not taken for a part of a longer one. */
function placesInToml(source: string, values: readonly unknown[]): (TextRange | undefined)[] {
  let from = source.search(/\bdisable\s*=/)
  return values.map((value) => {
    const start = Math.min(...[`"${value}"`, `'${value}'`].map((quoted) => source.indexOf(quoted, from)).filter((at) => at >= 0))
    if (!Number.isFinite(start)) return undefined
    from = start + String(value).length + 2
    return { start, end: from }
  })
}
