import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { severityNames } from '../../src/config/names.js'
import type { RuleSource } from '../../src/rules/page.js'
import { pages } from '../../src/rules/pages.generated.js'
import { englishBundle } from './bundle.js'
import { withContextTables } from './context-tables.js'
import { withSeverityNames } from './manifest.js'
import { configJsonSchema } from './schema.js'

/** The files of the repository that are made, as a whole or in part, from the rules' pages: what they are to hold, by path. */
export function referenceFiles(root: string): Record<string, string> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  const rules: readonly RuleSource[] = Object.values(pages)
  const names = severityNames(rules)
  return {
    'docs/context.md': withContextTables(read('docs/context.md'), rules),
    'schema/rightspec.config.schema.json': configJsonSchema(rules, names, JSON.parse(read('package.nls.json')) as Record<string, string>),
    'l10n/bundle.l10n.json': englishBundle(join(root, 'src'), rules),
    'package.json': withSeverityNames(read('package.json'), names),
  }
}
