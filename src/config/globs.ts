import picomatch from 'picomatch'
import type { OneOrMore } from './settings.js'
import { listOf } from './settings.js'

/** More stars than these, or a longer pattern, and matching a single path could take minutes. */
const mostStarsInAPart = 3
const mostDoubleStars = 4
const longestGlob = 300

/** Is it a pattern that can be matched in a moment? */
export function isGlob(text: string): boolean {
  const parts = text.split('/')
  const doubles = parts.filter((part) => part === '**').length
  return (
    withoutMarks(text).trim() !== '' &&
    text.length <= longestGlob &&
    doubles <= mostDoubleStars &&
    parts.every((part) => part === '**' || part.split('*').length - 1 <= mostStarsInAPart)
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
  const all = globs.map((glob) => ({ matches: picomatch(patternsOf(glob), { dot: true, noextglob: true, nonegate: true }), takesIn: !glob.startsWith('!') }))
  return (path) => all.findLast(({ matches }) => matches(path))?.takesIn
}

function patternsOf(glob: string): string[] {
  const plain = withoutMarks(glob)
  return /^!?\//.test(glob) || plain.startsWith('**/') ? [plain] : [plain, `**/${plain}`]
}

/** A glob without the `!` in front, and without what only says where it starts. */
function withoutMarks(glob: string): string {
  return glob.replace(/^!/, '').replace(/^(?:\.?\/)+/, '')
}
