import { type Localiser, localisable } from '../localiser.js'
import type { Genre, GenreInput, GenreVerdict } from './genre.js'
import { type NameHint, readNames } from './genre-names.js'
import type { Signal } from './genre-signal.js'
import { otherSignals } from './genre-signals-other.js'
import { proseSignals, structureSignals } from './genre-signals-spec.js'
import { isOnlyForEngineers, isOnSpecs, isShortSpec, readTraits, type Traits } from './genre-traits.js'
import { inWords } from './genre-words.js'
import { isSpecGenre } from './spec-genres.js'

/** How far the signals for a spec must outweigh those against it. */
const enough = 2.5
/** Prose signals count up to the structure's points and this much more. */
const proseAlone = 1.5
/** A title that says outright what it heads, such as "Product brief", counts so much more where it heads some text that nothing speaks against. */
const outright = { points: 4, statements: 8, alone: 4.5, against: 2 }
/** A name counts up to the content's points on its side and this much more: it is a hint that content can outweigh, and must bear out. */
const specNameAlone = 1.5
const otherNameAlone = 2.5
/** Teams call for comments on products as well: over a short spec the word says so much less. */
const formShare = 0.4
/** Below that a name is one that engineers give their papers as well: "Proposal", "Requirements". */
const namesProduct = 3

/** A signal that was seen, with what it adds. */
interface Seen {
  /** To be localised, with what fills its blank. */
  name: string
  said?: string
  genre: Genre | undefined
  points: number
}

/** Everything that was seen in a document, weighed. */
export interface Weights {
  /** Points for a product spec and against it. */
  spec: number
  against: number
  specSeen: readonly Seen[]
  otherSeen: readonly Seen[]
  /** The names that count, with the points that the content leaves them. */
  nameSpec: NameHint | undefined
  nameOther: NameHint | undefined
  /** The genre of a spec that shows no genre of its own. */
  fallback: Genre
}

/** Weighs name and content of a document; `hinted` is what front matter says, where its word does not settle the matter. */
export function weigh(input: Omit<GenreInput, 'listed' | 'asSpec'>, hinted?: Genre): Weights {
  const { title, frontMatter } = input
  const hints = readNames(input.path, title.title || (typeof frontMatter.title === 'string' ? frontMatter.title : ''))
  const traits = readTraits(input)
  const parts = seen(structureSignals, traits)
  const structure = isOnSpecs(traits) ? parts.map(halved) : parts
  const prose = seen(proseSignals, traits)
  const others = seen(otherSignals, traits)
  if (isUnfilledTemplate(hints, traits)) others.push({ name: localisable('nothing filled in'), genre: 'template', points: 14 })
  if (hinted) (isSpecGenre(hinted) ? structure : others).push({ name: localisable('its front matter'), genre: hinted, points: 2 })
  const specHint = loudest(hints.filter(({ genre, points }) => isSpecGenre(genre) && !(points < namesProduct && isOnlyForEngineers(traits))))
  // Companies, funds and standards have one-pagers as well.
  const isOutright =
    specHint !== undefined &&
    specHint.genre !== 'one-pager' &&
    specHint.points >= outright.points &&
    traits.statements >= outright.statements &&
    sum(others) < outright.against
  const nameAlone = isOutright ? outright.alone : specNameAlone
  const nameSpec = backed(specHint, together(structure, prose) + nameAlone)
  const soft = isShortSpec(traits) ? formShare : 1
  const otherHint = loudest(hints.flatMap((hint) => (isSpecGenre(hint.genre) ? [] : hint.genre === 'rfc' ? { ...hint, points: hint.points * soft } : hint)))
  const nameOther = otherHint?.whole ? otherHint : backed(otherHint, sum(others.filter(bearsOut(otherHint))) + otherNameAlone)
  if (nameSpec) structure.push({ ...named(nameSpec), genre: nameSpec.genre, points: nameSpec.points })
  if (nameOther) others.push({ ...named(nameOther), genre: nameOther.genre, points: nameOther.points })
  return {
    spec: together(structure, prose),
    against: sum(others),
    specSeen: [...structure, ...prose].sort(byPoints),
    otherSeen: others.sort(byPoints),
    nameSpec,
    nameOther,
    fallback: traits.statements < 60 && !traits.roles.has('requirement') ? 'one-pager' : 'prd',
  }
}

function seen(signals: readonly Signal[], traits: Traits): Seen[] {
  return signals.map(({ name, genre, points }) => ({ name, genre, points: points(traits) })).filter(({ points }) => points > 0)
}

/** A page on how specs are written names their parts as its topics. */
function halved(one: Seen): Seen {
  return { ...one, points: one.points / 2 }
}

function together(structure: readonly Seen[], prose: readonly Seen[]): number {
  const built = sum(structure)
  return built + Math.min(sum(prose), built + proseAlone)
}

/** A template that was copied keeps its title: only blanks left in it bear that out. */
function bearsOut(hint: NameHint | undefined): (seen: Seen) => boolean {
  return ({ genre }) => hint?.genre !== 'template' || hint.where !== 'title' || genre === 'template'
}

/** A name counts as far as the content bears it out: a title names a topic as often as a kind of document. */
function backed(hint: NameHint | undefined, most: number): NameHint | undefined {
  return hint && { ...hint, points: Math.min(hint.points, most) }
}

/** A file that is called a template and still is one; a copied template keeps its title, but gets content. */
function isUnfilledTemplate(hints: readonly NameHint[], { prompts, statements, sectionCount }: Traits): boolean {
  const called = hints.filter(({ genre }) => genre === 'template').map(({ where }) => where)
  if (called.length === 0) return false
  const [mostPrompts, leastText] = called.some((where) => where !== 'title') ? [0.1, 2] : [0.4, 1]
  return prompts >= statements * mostPrompts || statements < sectionCount * leastText
}

/** The verdict of name and content, and why. */
export function decide(weights: Weights, l10n: Localiser): Omit<GenreVerdict, 'language'> {
  const { spec, against, specSeen, otherSeen, nameSpec, nameOther } = weights
  if (spec - against >= enough) {
    const genre = specGenre(weights)
    const byName = nameSpec !== undefined && nameSpec.points >= spec / 2
    return { genre, isSpec: true, reason: l10n.t('reads like {0}: {1}', inWords(genre, l10n), list(specSeen, l10n)), by: byName ? 'name' : 'content' }
  }
  const other = strongest(otherSeen)
  if (!other || against < 1.5) return { genre: 'other', isSpec: false, reason: l10n.t('too little in it reads like a product spec'), by: 'content' }
  const byName = nameOther !== undefined && nameOther.genre === other.genre && nameOther.points >= against / 2
  const what = list(other.seen, l10n)
  const reason = other.genre === 'other' ? l10n.t('not a product spec: {0}', what) : l10n.t('reads like {0}: {1}', inWords(other.genre, l10n), what)
  return { genre: other.genre, isSpec: false, reason, by: byName ? 'name' : 'content' }
}

/** The genre of spec that most speaks for; where nothing does, short ones without requirements are one-pagers and the others PRDs. */
export function specGenre({ specSeen, fallback }: Weights): Genre {
  return strongest(specSeen)?.genre ?? fallback
}

/** The other genre that most speaks for. */
export function otherGenre({ otherSeen }: Weights): Genre {
  return strongest(otherSeen)?.genre ?? 'other'
}

function strongest(seen: readonly Seen[]): { genre: Genre; seen: readonly Seen[]; points: number } | undefined {
  const byGenre = new Map<Genre, { genre: Genre; seen: Seen[]; points: number }>()
  for (const one of seen) {
    if (one.genre === undefined) continue
    const group = byGenre.get(one.genre) ?? { genre: one.genre, seen: [], points: 0 }
    group.seen.push(one)
    group.points += one.points
    byGenre.set(one.genre, group)
  }
  return [...byGenre.values()].sort(byPoints)[0]
}

/** Of two that say it as loudly, the one that is nothing but these words. */
function loudest(hints: readonly NameHint[]): NameHint | undefined {
  return [...hints].sort((a, b) => byPoints(a, b) || Number(b.whole) - Number(a.whole))[0]
}

function byPoints(a: { points: number }, b: { points: number }): number {
  return b.points - a.points
}

function named({ words, where }: NameHint): Pick<Seen, 'name' | 'said'> {
  return words === '' ? { name: localisable('where it lies') } : { name: inPlace[where], said: words }
}

const inPlace: Record<NameHint['where'], string> = {
  title: localisable('"{0}" in its title'),
  folder: localisable('"{0}" in its folder\'s name'),
  file: localisable('"{0}" in its name'),
}

function sum(seen: readonly Seen[]): number {
  return seen.reduce((total, { points }) => total + points, 0)
}

/** The loudest reasons. Two signals may go by one name: it is said once. */
function list(seen: readonly Seen[], l10n: Localiser): string {
  const reasons = new Set(seen.map(({ name, said }) => (said === undefined ? l10n.t(name) : l10n.t(name, said))))
  return [...reasons].slice(0, 3).join(', ')
}
