import type { Context } from '../config/context.js'
import { quieter, type Severity } from '../config/severity.js'
import type { RuleSource } from './page.js'
import { pageOf } from './pages.js'

/** How loudly a rule speaks in a context; undefined where the context changes nothing. Of several words that change it, the quietest counts. */
export function severityIn(context: Context, { context: changes }: Pick<RuleSource, 'context'>): Severity | undefined {
  const said = Object.values(context).flatMap((word) => changes[word] ?? [])
  return said.length > 0 ? said.reduce(quieter) : undefined
}

/** Does a rule apply in a context? Rules without a page do. */
export function appliesIn(context: Context, rule: string): boolean {
  const page = pageOf(rule)
  return page === undefined || severityIn(context, page) !== 'off'
}
