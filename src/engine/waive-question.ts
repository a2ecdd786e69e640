import { isMap, isScalar, stringify, type YAMLMap } from 'yaml'
import { english } from '../localiser.js'
import { type FrontMatter, frontMatterOf } from '../markdown/front-matter.js'
import { pairIn } from './front-matter.js'
import { lineEndingOf, lineStart, nextLine } from './surroundings.js'
import type { TextEdit } from './text-edit.js'
import { readWaived } from './waived-questions.js'

/** Why a reason cannot be written: the front matter is TOML, or what stands there leaves no place for it. */
type CannotWaive = 'toml' | 'unreadable'

const indentation = 2

/**
 * The edit that writes into the front matter why a question of the checklist does not apply (see `readWaived`). Nothing that stands there
 * changes, comments and blanks included, but a reason of the same question; front matter is made where there is none.
 */
export function waiveQuestion(text: string, question: string, reason: string): TextEdit | CannotWaive {
  const line = reason.replace(/\s+/g, ' ').trim()
  const made = editFor(text, question, line)
  if (typeof made === 'string') return made
  const edit = { ...made, text: made.text.split('\n').join(lineEndingOf(text)) }
  const edited = text.slice(0, edit.range.start) + edit.text + text.slice(edit.range.end)
  // YAML has many ways to say the same: what could not be read again is not written.
  return readWaived(frontMatterOf(edited), english).waived.get(question)?.reason === line ? edit : 'unreadable'
}

function editFor(text: string, question: string, reason: string): TextEdit | CannotWaive {
  const frontMatter = frontMatterOf(text)
  const path = ['rightspec', 'waived', question]
  if (!frontMatter) {
    const start = text.charCodeAt(0) === 0xfeff ? 1 : 0
    return insert(start, `---\n${block(path, reason, 0)}---\n${text.length > start ? '\n' : ''}`)
  }
  if (/^\uFEFF?\+/.test(frontMatter.source)) return 'toml'
  if (frontMatter.fault) return 'unreadable'
  const { tree } = frontMatter.yaml ?? {}
  if (!tree) return insert(nextLine(text, 0), block(path, reason, 0))
  return isMap(tree.contents) ? inMap(tree.contents, path, reason, frontMatter) : 'unreadable'
}

/** Writes what is missing of the path into the innermost mapping that is there for it. */
function inMap(map: YAMLMap, path: readonly string[], reason: string, frontMatter: FrontMatter): TextEdit | 'unreadable' {
  const { source, yaml } = frontMatter
  const by = yaml?.offset ?? 0
  const [name = '', ...rest] = path
  const pair = pairIn(map, name)
  if (!pair) {
    if (map.flow) return insert((map.range?.[0] ?? 0) + by + 1, ` ${flow(path, reason)}${map.items.length > 0 ? ',' : ' '}`)
    const first = map.items[0]?.key
    if (!isScalar(first) || !first.range) return 'unreadable'
    const column = first.range[0] + by - lineStart(source, first.range[0] + by)
    // Beneath the mapping's name; a document's own entries come first.
    const at = name === 'rightspec' ? source.lastIndexOf('---') : lineStart(source, first.range[0] + by)
    return insert(at, block(path, reason, column))
  }
  const { key, value } = pair
  if (!isScalar(key) || !key.range) return 'unreadable'
  if (isMap(value)) return rest.length > 0 ? inMap(value, rest, reason, frontMatter) : 'unreadable'
  if (!isScalar(value) || (rest.length > 0 && value.value !== null)) return 'unreadable'
  const start = key.range[0] + by
  const end = Math.max(key.range[1], value.range?.[1] ?? 0) + by
  if (map.flow) return { range: { start, end }, text: flow(path, reason) }
  if (rest.length > 0 && value.source === '') return insert(nextLine(source, start), block(rest, reason, start - lineStart(source, start) + indentation))
  return { range: { start, end }, text: block(path, reason, start - lineStart(source, start)).trim() }
}

function insert(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text }
}

/** The path as lines of their own, from that column on. */
function block(path: readonly string[], reason: string, column: number): string {
  const values = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), reason)
  return stringify(values, { lineWidth: 0, indent: indentation }).replace(/^(?=.)/gm, ' '.repeat(column))
}

/** The path between braces. JSON's quotation marks are YAML's, too. */
function flow([name = '', ...rest]: readonly string[], reason: string): string {
  return `${name}: ${rest.length > 0 ? `{ ${flow(rest, reason)} }` : JSON.stringify(reason)}`
}
