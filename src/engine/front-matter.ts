import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

/** Aliases in front matter beyond this many are refused: a few lines can otherwise expand without end. */
const mostAliases = 20
const longestFrontMatter = 64_000

/** Front matter as an object; empty where there is none or where it cannot be read (the Markdown below is linted all the same). */
export function readFrontMatter(source: string | undefined): Record<string, unknown> {
  if (!source || source.length > longestFrontMatter) return {}
  const body = source.replace(/^\uFEFF?(?:---|\+\+\+)[^\n]*\n/, '').replace(/(?:---|\+\+\+)\s*$/, '')
  try {
    const value: unknown = source.replace(/^\uFEFF/, '').startsWith('+++')
      ? parseToml(body)
      : parseYaml(body, { maxAliasCount: mostAliases, logLevel: 'silent' })
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
