import { contextWords, type Dimension, dimensions } from '../../src/config/context.js'
import type { RuleSource } from '../../src/rules/page.js'

const begin = '<!-- The tables are made from the front matter of the pages in rules/: npm run reference -->'
const end = '<!-- End of the tables -->'

/** The page docs/context.md with its tables made anew. */
export function withContextTables(page: string, rules: readonly RuleSource[]): string {
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error('docs/context.md has lost the comments around its tables')
  return `${page.slice(0, from)}${begin}\n\n${dimensions.map((dimension) => table(dimension, rules)).join('\n\n')}\n\n${page.slice(to)}`
}

/** The rules that a dimension changes, by category and id, with what each of its words makes of them. */
function table(dimension: Dimension, rules: readonly RuleSource[]): string {
  const words = contextWords[dimension].filter((word) => rules.some(({ context }) => context[word]))
  const rows = rules
    .filter(({ context }) => words.some((word) => context[word]))
    .sort((a, b) => a.category.localeCompare(b.category) || a.id.localeCompare(b.id))
    .map(({ id, category, severity, nursery, context }) => [
      `[${id}](../rules/${category}/${id}.md)`,
      nursery ? `${severity}, nursery` : severity,
      ...words.map((word) => context[word] ?? ''),
    ])
  return [
    `### \`${dimension}\``,
    '',
    line(['rule', 'else', ...words.map((word) => `\`${word}\``)]),
    line(['---', '---', ...words.map(() => '---')]),
    ...rows.map(line),
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`.replace(/ {2,}/g, ' ')
}
