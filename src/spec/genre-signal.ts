import { everyMatch } from '../language/every-match.js'
import type { Genre } from './genre.js'
import type { Sign } from './genre-signs.js'
import type { Traits } from './genre-traits.js'

/** One thing in a document that speaks for a genre. Points for a spec's genre count for "is a spec", those for the others against. */
export interface Signal {
  /** What is seen, as a status bar would say it. */
  name: string
  /** Undefined: speaks for any product spec. */
  genre?: Genre
  points: Points
}

export type Points = (traits: Traits) => number

/** What each pattern counted last: headings and openings seldom change from one reading of a document to the next. */
const counted = new Map<string, { text: string; count: number }>()

/** How often a pattern occurs; at most once where it is not global. */
export function count(text: string, pattern: RegExp): number {
  const key = pattern.flags + pattern.source
  const last = counted.get(key)
  if (last?.text === text) return last.count
  const found = pattern.global ? everyMatch(pattern, text).length : Number(pattern.test(text))
  counted.set(key, { text, count: found })
  return found
}

/** Does the pattern occur? */
export function says(text: string, pattern: RegExp): boolean {
  return count(text, pattern) > 0
}

/** Points for the first hit, more for each further one, up to a limit. */
export function hits(text: string, pattern: RegExp, first: number, each: number, most: number): number {
  const found = count(text, pattern)
  return found === 0 ? 0 : Math.min(most, first + (found - 1) * each)
}

/** What part of the statements read has the trait, from 0 to 1. */
export function share(number: number, traits: Traits): number {
  return number / Math.max(traits.statements, 1)
}

/** From which value on how many points are given. */
type Level = readonly [from: number, points: number]

/** The points of the highest step that the value reaches. */
export function steps(value: number, ...levels: readonly Level[]): number {
  let points = 0
  for (const [from, worth] of levels) if (value >= from) points = worth
  return points
}

/** Points for headings: for the first hit, for each further one, up to a limit. */
export function headed(pattern: RegExp, first: number, each: number, most: number): Points {
  return ({ headings }) => hits(headings, pattern, first, each, most)
}

/** How many different headings are such: parts that are all built alike repeat theirs. */
export function countKinds(headings: string, pattern: RegExp): number {
  return new Set(everyMatch(pattern, headings).map(([heading]) => heading.replace(/s$/, ''))).size
}

/** Points where the opening says it. */
export function opens(pattern: RegExp, worth: number): Points {
  return ({ opening }) => (says(opening, pattern) ? worth : 0)
}

/** Points by the share of statements with a sign, where there are so many at least. */
export function often(sign: Sign, fewest: number, ...levels: readonly Level[]): Points {
  return (traits) => (traits[sign] >= fewest ? steps(share(traits[sign], traits), ...levels) : 0)
}

/** The points of several things together. */
export function total(...parts: readonly Points[]): Points {
  return (traits) => parts.reduce((sum, points) => sum + points(traits), 0)
}
