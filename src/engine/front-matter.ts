import { isAlias, isNode, isSeq, type Node } from 'yaml'
import type { FrontMatter } from '../markdown/front-matter.js'
import type { TextRange } from './report.js'

/** A rule or category that front matter silences, where it stands there. */
export interface NamedInFrontMatter extends TextRange {
  name: string
}

/** What `rightspec: { disable: [rule, …] }` names. */
export function disabledIn(frontMatter: FrontMatter | undefined): NamedInFrontMatter[] {
  const disable = (frontMatter?.values['rightspec'] as { disable?: unknown } | null | undefined)?.disable
  if (!frontMatter || !Array.isArray(disable)) return []
  const places = frontMatter.yaml ? placesInYaml(frontMatter.yaml) : placesInToml(frontMatter.source, disable)
  return disable.flatMap((name: unknown, index) =>
    typeof name === 'string' ? [{ name, ...(places[index] ?? { start: frontMatter.start, end: frontMatter.end }) }] : [],
  )
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
