import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleSource } from '../../src/rules/page.js'

/** A text in single or double quotes that the code localises, or marks to be localised elsewhere. */
const localised = /\b(?:l10n\.t|localisable)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g

/** The English texts of the code and of the rules' pages, as `l10n/bundle.l10n.json` holds them for translators. */
export function englishBundle(sources: string, rules: readonly RuleSource[]): string {
  const texts = new Set([...textsOfCode(sources), ...rules.flatMap(textsOfRule)])
  const entries = [...texts].sort().map((text) => [text, text])
  return `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`
}

function textsOfCode(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(localised)])
    .map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/g, '$1'))
}

/** Without the texts of fixes, which go into a spec, and the examples: specs are English. */
function textsOfRule({ title, message, what, why, todo, fixes }: RuleSource): string[] {
  return [title, message, what, why, todo, ...fixes.map((fix) => fix.title)]
}
