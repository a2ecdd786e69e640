import picomatch from 'picomatch'
import type { Settings } from '../config/settings.js'
import { languageName, languageOf } from '../language/natural-language.js'
import { statedForOthers, statedForRightspec } from './genre-front-matter.js'
import { isSpecGenre, type NameHint, readNames } from './genre-names.js'
import { otherSignals, proseSignals, type Signal, structureSignals } from './genre-signals.js'
import { readTraits, type Traits } from './genre-traits.js'
import type { PlacedStatement, Section } from './sections.js'

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

export interface GenreInput {
  text: string
  frontMatter: Record<string, unknown>
  sections: readonly Section[]
  title: Section
  statements: readonly PlacedStatement[]
  settings: Pick<Settings, 'specs' | 'ignore'>
  /** Path or URI path; slashes of either kind. */
  path?: string
  /** Set by a person ("lint this spec anyway"): settles the matter. */
  asSpec?: boolean
}

/** How far the signals for a spec must outweigh those against it. */
const enough = 3.5
/** Prose signals count up to the structure's points and this much more. */
const proseAlone = 1.5

/**
 * Says what kind of document a text is and whether Rightspec reads it. The first that knows decides: the person, the author's own
 * `rightspec.genre`, the language, the settings' globs, other front matter, and last the name and the content, whose signals add up.
 */
export function recogniseGenre(input: GenreInput): GenreVerdict {
  const { settings, path, frontMatter } = input
  if (input.asSpec === false) return { genre: 'other', isSpec: false, reason: 'left alone on request', by: 'override', language: 'en' }
  const language = saysEnglish(frontMatter) ? 'en' : languageOf(input.statements.map(({ statement }) => statement))
  if (input.asSpec) return { genre: specGenre(weigh(input)), isSpec: true, reason: 'linted on request', by: 'override', language }

  const own = statedForRightspec(frontMatter)
  if (own && !isSpecGenre(own.genre)) return stated(own, language)
  if (matches(settings.ignore, path))
    return { genre: weigh(input).other?.genre ?? 'other', isSpec: false, reason: 'ignored by the settings', by: 'glob', language }
  if (language !== 'en')
    return { genre: 'other', isSpec: false, reason: `written in ${languageName(language)}; Rightspec reads English`, by: 'language', language }
  if (own) return stated(own, language)
  if (matches(settings.specs, path)) return { genre: specGenre(weigh(input)), isSpec: true, reason: 'named a spec by the settings', by: 'glob', language }
  const other = statedForOthers(frontMatter)
  if (other?.settled) return stated(other, language)
  return { ...decide(weigh(input, other?.genre)), language }
}

function saysEnglish({ lang, language }: Record<string, unknown>): boolean {
  return [lang, language].some((tag) => typeof tag === 'string' && /^en(?:glish)?(?:[-_]|$)/i.test(tag))
}

function stated({ genre, key }: { genre: Genre; key: string }, language: string): GenreVerdict {
  const isSpec = isSpecGenre(genre)
  return { genre, isSpec, reason: `front matter says ${key}: ${genre}`, by: 'front-matter', language }
}

/** A signal that was seen, with what it adds. */
interface Seen {
  name: string
  genre: Genre | undefined
  points: number
}

interface Weights {
  /** Points for a product spec and against it. */
  spec: number
  against: number
  specSeen: readonly Seen[]
  /** The strongest other genre and what speaks for it. */
  other: { genre: Genre; seen: readonly Seen[]; points: number } | undefined
  nameSpec: NameHint | undefined
  nameOther: NameHint | undefined
  fallback: Genre
}

function weigh(input: GenreInput, hinted?: Genre): Weights {
  const { title, frontMatter } = input
  const hints = readNames(input.path, title.title || (typeof frontMatter.title === 'string' ? frontMatter.title : ''))
  const traits = readTraits(input)
  const seen = (of: readonly Signal[]): Seen[] =>
    of.map(({ name, genre, points }) => ({ name, genre, points: points(traits) })).filter(({ points }) => points > 0)
  const structure = seen(structureSignals)
  const prose = seen(proseSignals)
  const others = seen(otherSignals)
  const nameSpec = loudest(hints.filter(({ genre }) => isSpecGenre(genre)))
  const nameOther = loudest(hints.filter(({ genre }) => !isSpecGenre(genre)))
  if (hinted) (isSpecGenre(hinted) ? structure : others).push({ name: 'its front matter', genre: hinted, points: 2 })
  if (nameSpec) structure.push({ name: named(nameSpec), genre: nameSpec.genre, points: nameSpec.points })
  if (nameOther) others.push({ name: named(nameOther), genre: nameOther.genre, points: nameOther.points })
  if (isUnfilledTemplate(hints, traits)) others.push({ name: 'nothing filled in', genre: 'template', points: 14 })
  const built = sum(structure)
  return {
    spec: built + Math.min(sum(prose), built + proseAlone),
    against: sum(others),
    specSeen: [...structure, ...prose].sort((a, b) => b.points - a.points),
    other: strongest(others),
    nameSpec,
    nameOther,
    fallback: traits.statements < 60 && !traits.roles.has('requirement') ? 'one-pager' : 'prd',
  }
}

/** A file that is called a template and still is one; a copied template keeps its title, but gets content. */
function isUnfilledTemplate(hints: readonly NameHint[], { prompts, statements, headingCount }: Traits): boolean {
  const called = hints.filter(({ genre }) => genre === 'template').map(({ where }) => where)
  if (called.length === 0) return false
  const [mostPrompts, leastText] = called.some((where) => where !== 'title') ? [0.1, 2] : [0.4, 1]
  return prompts >= statements * mostPrompts || statements < headingCount * leastText
}

function decide(weights: Weights): Omit<GenreVerdict, 'language'> {
  const { spec, against, other, nameSpec, nameOther } = weights
  if (spec - against >= enough) {
    const genre = specGenre(weights)
    const byName = nameSpec !== undefined && nameSpec.points >= spec / 2
    return { genre, isSpec: true, reason: `reads like ${article(words(genre))}${words(genre)}: ${list(weights.specSeen)}`, by: byName ? 'name' : 'content' }
  }
  if (!other || against < 1.5) return { genre: 'other', isSpec: false, reason: 'too little in it reads like a product spec', by: 'content' }
  const byName = nameOther !== undefined && nameOther.genre === other.genre && nameOther.points >= against / 2
  const what = other.genre === 'other' ? 'not a product spec' : `reads like ${article(words(other.genre))}${words(other.genre)}`
  return { genre: other.genre, isSpec: false, reason: `${what}: ${list(other.seen)}`, by: byName ? 'name' : 'content' }
}

/** The genre of spec that most speaks for; where nothing does, short ones without requirements are one-pagers and the others PRDs. */
function specGenre({ specSeen, fallback }: Weights): Genre {
  return strongest(specSeen)?.genre ?? fallback
}

function strongest(seen: readonly Seen[]): Weights['other'] {
  const byGenre = new Map<Genre, { genre: Genre; seen: Seen[]; points: number }>()
  for (const one of seen) {
    if (one.genre === undefined) continue
    const group = byGenre.get(one.genre) ?? { genre: one.genre, seen: [], points: 0 }
    group.seen.push(one)
    group.points += one.points
    byGenre.set(one.genre, group)
  }
  return [...byGenre.values()].sort((a, b) => b.points - a.points)[0]
}

function loudest(hints: readonly NameHint[]): NameHint | undefined {
  return [...hints].sort((a, b) => b.points - a.points)[0]
}

function named({ words, where }: NameHint): string {
  return words === '' ? 'where it lies' : `"${words}" in its ${where === 'title' ? 'title' : where === 'folder' ? "folder's name" : 'name'}`
}

function sum(seen: readonly Seen[]): number {
  return seen.reduce((total, { points }) => total + points, 0)
}

function list(seen: readonly Seen[]): string {
  return seen
    .slice()
    .sort((a, b) => b.points - a.points)
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ')
}

function article(noun: string): string {
  return noun.endsWith('notes') ? '' : /^(?:[aeiu]|rfc)/i.test(noun) ? 'an ' : 'a '
}

const names: Readonly<Partial<Record<Genre, string>>> = {
  prd: 'PRD',
  prfaq: 'PR/FAQ',
  rfc: 'RFC',
  adr: 'decision record',
  design: 'technical design',
  'story-list': 'list of user stories',
  requirements: 'requirements document',
  notes: 'notes',
  'release-notes': 'release notes',
  process: 'process description',
  readme: 'README',
  post: 'post',
  research: 'research report',
  brief: 'product brief',
  strategy: 'product strategy',
  'bug-fix': 'bug-fix spec',
  hypothesis: 'product hypothesis',
}

function words(genre: Genre): string {
  return names[genre] ?? genre
}

/** Compiled once for each list of globs; a settings object lives as long as its editor or run. */
const matchers = new WeakMap<readonly string[], (path: string) => boolean>()

/** Does a glob match the path, or its end? `specs/**` finds `/home/me/shop/specs/a.md` as well. */
function matches(globs: readonly string[], path: string | undefined): boolean {
  if (path === undefined || globs.length === 0) return false
  let matcher = matchers.get(globs)
  if (!matcher) {
    matcher = picomatch(
      globs.flatMap((glob) => (glob.startsWith('/') || glob.startsWith('**/') ? [glob] : [glob, `**/${glob.replace(/^\.\//, '')}`])),
      { dot: true, nocase: false },
    )
    matchers.set(globs, matcher)
  }
  return matcher(path.replace(/\\/g, '/').replace(/^\.\//, ''))
}
