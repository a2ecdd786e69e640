import * as v from 'valibot'
import type { Localiser } from '../localiser.js'
import { contextWords } from './context.js'
import { longestGlob, mostAlternatives, mostStarsInName } from './globs.js'
import { nearest } from './nearest.js'
import { mustBeOneOf } from './one-of.js'
import { severities } from './severity.js'

/** Keys and indices, from the outermost in. */
export type KeyPath = readonly (string | number)[]

/** A key or value that cannot be used. */
export interface Misfit {
  path: KeyPath
  /** With its path: `severity.output-as-goal: must be one of off, …`. */
  message: string
}

/**
 * Settings as somebody wrote them, checked against their form. What does not have it is told and taken out, so that the rest counts.
 * `names` are those of all rules and categories.
 */
export function checkSettings(schema: v.GenericSchema, written: unknown, names: readonly string[], l10n: Localiser): { value: unknown; misfits: Misfit[] } {
  const misfits: Misfit[] = []
  for (let value = written; ; ) {
    const { issues } = v.safeParse(schema, value, { abortPipeEarly: true })
    if (!issues) return { value, misfits }
    for (const issue of issues) {
      const path = pathOf(issue)
      const wrong = whatIsWrong(issue, path, names, l10n)
      misfits.push({ path, message: path.length > 0 ? `${path.join('.')}: ${wrong}` : wrong })
    }
    // From the end, as an entry that is taken out of a list moves those behind it.
    for (const issue of issues.toReversed()) value = without(value, belonging(pathOf(issue))) ?? {}
  }
}

/** Nothing of an entry of `overrides` counts where it is not known what files it is for. */
function belonging(path: KeyPath): KeyPath {
  return path.at(-1) === 'files' ? path.slice(0, -1) : path
}

type Issue = v.BaseIssue<unknown>

function pathOf({ path }: Issue): KeyPath {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function whatIsWrong({ type, input }: Issue, path: KeyPath, names: readonly string[], l10n: Localiser): string {
  const key = path.findLast((part) => typeof part === 'string') ?? ''
  if (type === 'never') {
    const inSeverity = path.at(-2) === 'severity'
    const [near] = nearest(key, inSeverity ? names : keys)
    if (inSeverity) return near ? l10n.t('there is no such rule or category; "{0}" may be meant', near) : l10n.t('there is no such rule or category')
    return near ? l10n.t('there is no such setting; "{0}" may be meant', near) : l10n.t('there is no such setting')
  }
  if (type === 'picklist') {
    const words: readonly string[] = Object.hasOwn(contextWords, key) ? contextWords[key as keyof typeof contextWords] : severities
    return mustBeOneOf(words, input, l10n)
  }
  switch (key) {
    case 'specs':
    case 'ignore':
    case 'files':
      if (input === undefined || input === null || input === '') return l10n.t('a glob pattern is needed; without one, leave this out')
      return l10n.t(
        'must be a glob pattern or a list of them, none with more than {0} "*" in a name, {1} alternatives or {2} characters',
        mostStarsInName,
        mostAlternatives,
        longestGlob,
      )
    case 'severity':
      return l10n.t('must name rules or categories, each with a severity')
    case 'extends':
      return l10n.t('must be the path of a configuration file or a list of them')
    case 'overrides':
      return l10n.t('must be a list, each entry with "files" and settings for them')
    default:
      return l10n.t('must hold settings by their names')
  }
}

/** What settings and overrides are called, for whoever has mistyped one. */
const keys = ['extends', 'specs', 'ignore', 'severity', 'overrides', 'files', ...Object.keys(contextWords)]

/** A value without what stands at a path; undefined where nothing is left. */
function without(value: unknown, [key, ...rest]: KeyPath): unknown {
  if (key === undefined || value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined
  const inner = rest.length > 0 ? without((value as Record<string | number, unknown>)[key], rest) : undefined
  if (Array.isArray(value)) return value.flatMap((entry, index) => (index !== Number(key) ? [entry] : inner === undefined ? [] : [inner]))
  const { [key]: _, ...others } = value as Record<string | number, unknown>
  return inner === undefined ? others : { ...others, [key]: inner }
}
