import { parse as parseToml, TomlError } from 'smol-toml'
import { type Document, isMap, parseDocument } from 'yaml'
import { mostAliases } from '../config/most-aliases.js'
import { localisable } from '../localiser.js'
import type { TextRange } from './text-range.js'

/** The settings at the top of a document, between two lines of `---` (YAML) or `+++` (TOML). Offsets count from the start of the text. */
export interface FrontMatter extends TextRange {
  /** With its fences. */
  source: string
  /** Empty where it cannot be read. */
  values: Record<string, unknown>
  /** What keeps it from being read, and where. */
  fault?: { why: string; offset: number }
  /** The tree of YAML and where its text begins, for whoever asks where a value stands. */
  yaml?: { tree: Document; offset: number }
}

type Content = Pick<FrontMatter, 'values' | 'fault' | 'yaml'>

const fenced = /^(\uFEFF?(---|\+\+\+)[ \t]*\r?\n)((?:[^\n]*\n)*?)\2[ \t]*(?:\r?\n|$)/
/** Longer front matter is not parsed, in UTF-16 code units. */
const longest = 64_000

/** The last one that was read: a text is asked for it several times in a row. */
let last: { source: string; content: Content | undefined } | undefined

/**
 * The front matter of a text; undefined where there is none. What stands between two rules is front matter only where it is a mapping, is
 * empty, or looks like a mapping with a mistake in it: else it is the document's own words between two thematic breaks.
 */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const match = fenced.exec(text)
  if (!match) return undefined
  const [source, opening = '', fence, body = ''] = match
  if (last?.source !== source) last = { source, content: read(body, opening.length, fence === '+++' ? readToml : readYaml) }
  return last.content && { source, start: 0, end: source.length, ...last.content }
}

type Reader = (body: string, offset: number) => Content | undefined

function read(body: string, offset: number, reader: Reader): Content | undefined {
  if (body === '') return { values: {} }
  if (/^[ \t]*\r?\n/.test(body)) return undefined
  const content: Content | undefined =
    body.length > longest ? { values: {}, fault: { why: localisable('front matter that is too long'), offset } } : reader(body, offset)
  return content?.fault && !looksLikeSettings(body) ? undefined : content
}

function readYaml(body: string, offset: number): Content | undefined {
  const fault = (at: number) => ({ values: {}, fault: { why: localisable('front matter that is no valid YAML'), offset: offset + at } })
  const tree = parseDocument(body, { logLevel: 'silent', prettyErrors: false })
  const [error] = tree.errors
  if (error) return fault(error.pos[0])
  if (!isMap(tree.contents)) return undefined
  try {
    return { values: tree.toJS({ maxAliasCount: mostAliases }) as Record<string, unknown>, yaml: { tree, offset } }
  } catch {
    return fault(0) // too many aliases, or one without its anchor
  }
}

function readToml(body: string, offset: number): Content {
  try {
    return { values: parseToml(body) }
  } catch (problem) {
    const before = body.split('\n').slice(0, problem instanceof TomlError ? problem.line - 1 : 0)
    return {
      values: {},
      fault: { why: localisable('front matter that is no valid TOML'), offset: offset + before.join('\n').length + (before.length > 0 ? 1 : 0) },
    }
  }
}

/** A key with its value, or a table's name, at the start of a line. */
const setting = /^(?:[^\s:=#>-][^:=]*(?::(?:\s|$)|=)|\[)/
/** Other lines of a mapping: further lines of a value, list items, comments, the end of a list. */
const settingToo = /^(?:\s|$|#|-(?:\s|$)|[[\]{}])/

/** Is every line one that a mapping can have, beginning with a key? Prose has others. */
function looksLikeSettings(body: string): boolean {
  const lines = body.split('\n').filter((line) => !line.startsWith('#'))
  return setting.test(lines[0] ?? '') && lines.every((line) => setting.test(line) || settingToo.test(line))
}
