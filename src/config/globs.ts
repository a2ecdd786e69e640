import picomatch from 'picomatch'
import type { OneOrMore } from './settings.js'
import { listOf } from './settings.js'

/**
 * With more stars in a name, a single path could take seconds; with more alternatives than these, a list of globs is what is meant. `**` costs little:
 * it may stand as often as it has room.
 */
export const mostStarsInName = 3
export const mostAlternatives = 64
export const longestGlob = 300

/** Is it a pattern that can be matched in a moment? */
export function isGlob(text: string): boolean {
  if (withoutMarks(text).trim() === '' || text.length > longestGlob) return false
  const globs = alternativesOf(withoutMarks(text))
  return (
    globs.length <= mostAlternatives && globs.every((glob) => glob.split('/').every((part) => part === '**' || part.split('*').length - 1 <= mostStarsInName))
  )
}

/** Says whether a list of globs takes a path in or out; undefined where it says nothing of it. */
type Matcher = (path: string) => boolean | undefined

/** Compiled once for each list; a list lives as long as its configuration. */
const compiled = new WeakMap<readonly string[], Matcher>()

/**
 * The word of a list of globs on a path: the last one that matches counts, and one with `!` in front takes back. A glob matches at any depth
 * (`specs/**` finds `shop/specs/a.md` as well); one that starts with a slash only from the top.
 */
export function lastWord(written: OneOrMore | undefined, path: string): boolean | undefined {
  const globs = listOf(written)
  const matcher = compiled.get(globs) ?? compile(globs)
  if (globs === written) compiled.set(globs, matcher)
  return matcher(path.replace(/\\/g, '/').replace(/^(?:\.?\/)+/, ''))
}

function compile(globs: readonly string[]): Matcher {
  const all = globs.map((glob) => ({ matches: pathMatcher(glob), takesIn: !glob.startsWith('!') }))
  return (path) => {
    const parts = path.split('/')
    return all.findLast(({ matches }) => matches(parts))?.takesIn
  }
}

const anyParts = '**'
type PartMatcher = typeof anyParts | ((part: string) => boolean)

/** Matches part by part, as one regular expression for a whole path can be made to take time without end. */
function pathMatcher(glob: string): (parts: readonly string[]) => boolean {
  const anywhere: PartMatcher[] = /^!?\//.test(glob) ? [] : [anyParts]
  const globs = alternativesOf(withoutMarks(glob)).map((plain): PartMatcher[] => [...anywhere, ...plain.split('/').map(partMatcher)])
  return (parts) => globs.some((matchers) => matchesAll(matchers, parts))
}

function partMatcher(part: string): PartMatcher {
  if (part === anyParts) return anyParts
  if (part === '') return (named) => named === ''
  // Brackets and the like are names of folders here, not regular expressions.
  return picomatch(part.replace(/[()|+@]/g, '\\$&'), { dot: true, noextglob: true, nonegate: true })
}

/** Keeps the places in the path that the matchers so far can have come to, so that every matcher sees every part once. */
function matchesAll(matchers: readonly PartMatcher[], parts: readonly string[]): boolean {
  let places = new Set([0])
  for (const matcher of matchers) {
    const next = new Set<number>()
    if (matcher === anyParts) for (let place = Math.min(...places); place <= parts.length; place++) next.add(place)
    else for (const place of places) if (place < parts.length && matcher(parts[place] ?? '')) next.add(place + 1)
    if (next.size === 0) return false
    places = next
  }
  return places.has(parts.length)
}

/** `{a,b}/c` is `a/c` and `b/c`; stops where there are too many. */
function alternativesOf(glob: string): string[] {
  let globs = [glob]
  for (;;) {
    const next = globs.flatMap((each) => {
      const [group, inside] = /\{([^{}]*,[^{}]*)\}/.exec(each) ?? []
      return group === undefined || inside === undefined ? [each] : inside.split(',').map((choice) => each.replace(group, () => choice))
    })
    if (next.length > mostAlternatives || next.every((each, index) => each === globs[index])) return next
    globs = next
  }
}

/** A glob without the `!` in front, and without what only says where it starts. */
function withoutMarks(glob: string): string {
  return glob.replace(/^!/, '').replace(/^(?:\.?\/)+/, '')
}
