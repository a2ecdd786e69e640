import { parse as parseYaml } from 'yaml'
import { type ContextWord, isContextWord } from '../config/context.js'
import { messageOf } from '../config/message-of.js'
import { isRecord } from '../config/record.js'
import { type FindingSeverity, findingSeverities, type Severity, severities } from '../config/severity.js'

/** How a fix's text is placed; see CONTRIBUTING.md. */
export const fixPlaces = ['after', 'append', 'replace', 'before', 'section', 'under', 'delete-section'] as const
export type FixPlace = (typeof fixPlaces)[number]

export interface FixSource {
  title: string
  place: FixPlace
  /** VS Code snippet text; `{name}` is filled with what the rule found. */
  text: string
}

/** All that a rule's Markdown file says. */
export interface RuleSource {
  id: string
  category: string
  severity: FindingSeverity
  since: string
  core: boolean
  /** Not yet trustworthy: off until somebody turns it on by its name, or all of them by `nursery`. */
  nursery: boolean
  /** How loudly it speaks in a context instead; `off` where it does not apply. */
  context: Readonly<Partial<Record<ContextWord, Severity>>>
  /** One line with `{name}`s, at most 100 characters when filled. */
  message: string
  /** The heading under which the page's one-line examples are read. */
  under: string
  fixes: readonly FixSource[]
  title: string
  what: string
  why: string
  todo: string
  /** The page as Markdown, without its front matter. */
  body: string
}

/** A page that does not have the form of a rule; the message says what to change. */
export class RulePageError extends Error {
  constructor(page: string, problem: string) {
    super(`${page}: ${problem}`)
    this.name = 'RulePageError'
  }
}

/**
 * Reads a rule's page: front matter, title, what, why, what to do. Throws a `RulePageError`.
 * `name` is the page's path, for messages.
 */
export function parseRulePage(source: string, name: string): RuleSource {
  const fail = (problem: string) => new RulePageError(name, problem)
  const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(source)
  if (!parts) throw fail('start the page with front matter between two lines of ---')
  const matter = frontMatter(parts[1] ?? '', fail)
  const body = (parts[2] ?? '').trim()
  const title = /^# (.+)$/m.exec(body)?.[1]?.trim()
  if (!title) throw fail("give the page a title: '# Title'")
  const text = (key: string, fallback?: string): string => {
    const value = matter[key] ?? fallback
    if (typeof value !== 'string' || value.trim() === '') throw fail(`'${key}' is missing in the front matter`)
    return value
  }
  return {
    id: text('id'),
    category: text('category'),
    severity: oneOf(findingSeverities, matter.severity, 'severity', fail),
    since: text('since'),
    core: matter.core === true,
    nursery: matter.nursery === true,
    context: context(matter.context, fail),
    message: text('message'),
    under: text('under', 'Requirements'),
    fixes: fixes(matter.fixes, fail),
    title,
    what: section(body, undefined, fail),
    why: section(body, 'Why', fail),
    todo: section(body, 'What to do', fail),
    body,
  }
}

type Fail = (problem: string) => RulePageError

function frontMatter(yaml: string, fail: Fail): Record<string, unknown> {
  let value: unknown
  try {
    value = parseYaml(yaml)
  } catch (error) {
    throw fail(`the front matter is no YAML: ${messageOf(error)}`)
  }
  if (!isRecord(value)) throw fail('the front matter is no list of settings')
  return value
}

function context(value: unknown, fail: Fail): RuleSource['context'] {
  if (value === undefined) return {}
  if (!isRecord(value)) throw fail("'context' is no mapping of words to severities")
  const entries = Object.entries(value).map(([word, severity]) => {
    if (!isContextWord(word)) throw fail(`'context' names '${word}', which is no word of the context`)
    return [word, oneOf(severities, severity, `severity for '${word}'`, fail)]
  })
  return Object.fromEntries(entries)
}

function fixes(value: unknown, fail: Fail): FixSource[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw fail("'fixes' is no list")
  return value.map((entry: unknown) => {
    const { title, place, text } = (entry ?? {}) as Record<string, unknown>
    if (typeof title !== 'string') throw fail("every fix needs a 'title'")
    const checked = oneOf(fixPlaces, place, `place of the fix '${title}'`, fail)
    if (typeof text !== 'string' && checked !== 'delete-section') throw fail(`the fix '${title}' needs a 'text'`)
    return { title, place: checked, text: typeof text === 'string' ? text : '' }
  })
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, what: string, fail: Fail): T {
  const found = allowed.find((candidate) => candidate === value)
  if (!found) throw fail(`${what} is '${String(value)}'; it can be ${allowed.join(', ')}`)
  return found
}

/** The text beneath `## heading`, or beneath the title. */
function section(body: string, heading: string | undefined, fail: Fail): string {
  const start = heading === undefined ? /^# .+$/m.exec(body) : new RegExp(`^## ${heading}[ \\t]*$`, 'm').exec(body)
  if (!start) throw fail(`there is no '## ${heading}'`)
  const rest = body.slice(start.index + start[0].length)
  const end = rest.search(/^## /m)
  const text = rest.slice(0, end < 0 ? rest.length : end).trim()
  if (!text) throw fail(`there is nothing under '${heading ?? 'the title'}'`)
  return text
}
