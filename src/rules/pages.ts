import type { RulePage } from '../engine/engine.js'
import { english, type Localiser } from '../localiser.js'
import type { RuleSource } from './page.js'
import { pages } from './pages.generated.js'

const sources: Readonly<Record<string, RuleSource>> = pages

/** Where the rules' pages are published; the same files lie in `rules/`. */
const site = 'https://github.com/rightspec/rightspec/blob/main/rules'

const published: ReadonlyMap<string, RuleSource & { url: string }> = new Map(
  Object.entries(sources).map(([id, source]) => [id, { ...source, url: urlOf(source) }]),
)

/** Everything that a rule's Markdown file says, with its address; undefined for an unknown id. */
export function pageOf(id: string): (RuleSource & { url: string }) | undefined {
  return published.get(id)
}

/** A rule's page for people, or undefined for an unknown id. Its examples stay English, as are the specs that rules read. */
export function rulePage(id: string, l10n: Localiser = english): RulePage | undefined {
  return Object.hasOwn(sources, id) ? toPage(sources[id] as RuleSource, l10n) : undefined
}

/** All rules' pages, by category and id. */
export function rulePages(l10n: Localiser = english): RulePage[] {
  return Object.values(sources)
    .map((source) => toPage(source, l10n))
    .sort((a, b) => a.category.localeCompare(b.category) || a.id.localeCompare(b.id))
}

/** Is this the name of a rule or of a category of rules? */
export function isRuleOrCategory(name: string): boolean {
  return name === 'nursery' || Object.hasOwn(sources, name) || Object.values(sources).some((source) => source.category === name)
}

function toPage(source: RuleSource, l10n: Localiser): RulePage {
  const { id, category, severity, nursery, context } = source
  const [title, what, why, todo] = [l10n.t(source.title), l10n.t(source.what), l10n.t(source.why), l10n.t(source.todo)]
  const examples = source.body
    .slice(Math.max(0, source.body.search(/^## Flagged$/m)))
    .replace(/^## Flagged$/m, () => `## ${l10n.t('Flagged')}`)
    .replace(/^## Not flagged$/m, () => `## ${l10n.t('Not flagged')}`)
  const body = [`# ${title}`, what, `## ${l10n.t('Why')}`, why, `## ${l10n.t('What to do')}`, todo, examples].join('\n\n')
  return { id, category, severity, nursery, context, title, what, why, todo, body, url: urlOf(source) }
}

function urlOf({ category, id }: RuleSource): string {
  return `${site}/${category}/${id}.md`
}
