import type { DocumentSettings } from '../config/settings.js'
import { languageName, languageOf } from '../language/natural-language.js'
import type { Statement } from '../language/statements.js'
import { type Localiser, localisable } from '../localiser.js'
import { statedForOthers, statedForRightspec, statedKind } from './genre-front-matter.js'
import { decide, otherGenre, specGenre, weigh } from './genre-weighing.js'
import type { Spec } from './spec.js'
import { isSpecGenre } from './spec-genres.js'

/** What kind of document a Markdown file is. Only product specs are linted. */
export type Genre =
  | 'prd'
  | 'one-pager'
  | 'pitch'
  | 'prfaq'
  | 'story-list'
  | 'brief'
  | 'strategy'
  | 'hypothesis'
  | 'proposal'
  | 'requirements'
  | 'bug-fix'
  | 'research'
  | 'rfc'
  | 'adr'
  | 'design'
  | 'readme'
  | 'tutorial'
  | 'notes'
  | 'release-notes'
  | 'changelog'
  | 'process'
  | 'template'
  | 'post'
  | 'runbook'
  | 'other'

export interface GenreVerdict {
  genre: Genre
  isSpec: boolean
  /** Short, for the status bar: why the document is read as this. */
  reason: string
  /** What decided: the person, front matter, a settings glob, the file's name, its content, or its language. */
  by: 'override' | 'front-matter' | 'glob' | 'name' | 'content' | 'language'
  /** BCP 47 primary tag of the prose, 'en' where it is English or too short to tell. */
  language: string
}

export interface GenreInput extends Omit<Spec, 'head'> {
  listed?: DocumentSettings['listed']
  /** Path or URI path; slashes of either kind. */
  path?: string
  /** Set by a person ("lint this spec anyway"): settles the matter. */
  asSpec?: boolean
}

/** The tag of the language that the texts are in: translators give that of theirs. */
const languageOfTexts = localisable('en')

/**
 * Says what kind of document a text is and whether Rightspec reads it. The first that knows decides: the person, the author's own
 * `rightspec.genre`, the language, the settings' globs, other front matter, and last the name and the content, whose signals add up.
 */
export function recogniseGenre(input: GenreInput, l10n: Localiser): GenreVerdict {
  const { listed, frontMatter } = input
  if (input.asSpec === false) return { genre: 'other', isSpec: false, reason: l10n.t('left alone on request'), by: 'override', language: 'en' }
  const language = saysEnglish(frontMatter) ? 'en' : languageOf(statementsOf(input))
  if (input.asSpec) return { genre: specGenre(weigh(input)), isSpec: true, reason: l10n.t('linted on request'), by: 'override', language }

  const own = statedForRightspec(frontMatter)
  if (own && !isSpecGenre(own.genre)) return stated(own, language, l10n)
  if (listed === 'ignored') return { genre: otherGenre(weigh(input)), isSpec: false, reason: l10n.t('ignored by the settings'), by: 'glob', language }
  if (language !== 'en') {
    const reason = l10n.t('written in {0}; Rightspec reads English', languageName(language, l10n.t(languageOfTexts)))
    return { genre: 'other', isSpec: false, reason, by: 'language', language }
  }
  if (own) return stated(own, language, l10n)
  const kind = statedKind(frontMatter)
  if (kind) return { genre: specGenre(weigh(input)), isSpec: true, reason: l10n.t('front matter says {0}', kind), by: 'front-matter', language }
  if (listed === 'spec') return { genre: specGenre(weigh(input)), isSpec: true, reason: l10n.t('named a spec by the settings'), by: 'glob', language }
  const other = statedForOthers(frontMatter)
  if (other?.settled) return stated(other, language, l10n)
  return { ...decide(weigh(input, other?.genre), l10n), language }
}

function* statementsOf({ statements }: GenreInput): Generator<Statement, undefined> {
  for (const { statement } of statements) yield statement
}

function saysEnglish({ lang, language }: Record<string, unknown>): boolean {
  return [lang, language].some((tag) => typeof tag === 'string' && /^en(?:glish)?(?:[-_]|$)/i.test(tag))
}

function stated({ genre, key }: { genre: Genre; key: string }, language: string, l10n: Localiser): GenreVerdict {
  const isSpec = isSpecGenre(genre)
  return { genre, isSpec, reason: l10n.t('front matter says {0}', `${key}: ${genre}`), by: 'front-matter', language }
}
