/**
 * What a pattern can't do without: strings of which each of its matches holds one, as RE2 works them out for its prefilters (Russ Cox, "Regular
 * Expression Matching with a Trigram Index", 2012). A pattern that needs "asked" or "wants" is not tried on a text that holds neither.
 *
 * Strings are told in plain letters, so that a few of them stand for many: whatever is no letter of a to z, no figure and no underscore, one such
 * character or several in a row, is a space, as is the edge of a text; and a number is 0. What `\b` holds for stands beside a space then.
 */

/** Strings of which each match holds one. */
interface Needed {
  strings: readonly string[]
  /** Where alternatives need strings of their own, one of all of these. */
  of: readonly Needed[]
  /** A guess at the share of texts that hold one of them: of what stands in a row, the rarest is what is asked for. */
  weight: number
}

/** What is known of the matches of a part of a pattern. */
interface Known {
  /** All that they may be, in plain letters, where that is not too much. */
  exact?: readonly string[]
  needed?: Needed | undefined
}

const unknown: Known = {}
const nothing: Known = { exact: [''] }
const space: Known = { exact: [' '] }
const figure: Known = { exact: ['0'] }
/** More strings than that are not told apart where parts are put together, and where one of several stands. */
const few = 16
const many = 100
/** Longer strings are rare enough: by so many letters they are told apart. */
export const longest = 8

/** Hands over the strings, in plain letters, of which each match of a pattern for any case holds one; tells whether there are any. */
export function takeNeeded(source: string, take: (string: string) => void): boolean {
  const needed = neededOf(new Pattern(source).alternatives())
  if (needed) takeAll(needed, take)
  return needed !== undefined
}

function takeAll({ strings, of }: Needed, take: (string: string) => void): void {
  for (const string of strings) take(string)
  for (const one of of) takeAll(one, take)
}

/** Reads the source of a pattern that compiles. */
class Pattern {
  #at = 0

  constructor(private readonly source: string) {}

  /** What stands up to the end of the group, or of the pattern. */
  alternatives(): Known {
    const all = [this.#row()]
    while (this.source[this.#at] === '|') {
      this.#at += 1
      all.push(this.#row())
    }
    return anyOf(all)
  }

  /** Parts one behind the other. */
  #row(): Known {
    let exact: readonly string[] = [this.#word()]
    let needed: Needed | undefined
    let isExact = true
    while (!this.#ends()) {
      const part = this.#part()
      const both = part.exact && joined(exact, part.exact)
      if (!both) {
        isExact = false
        needed = rarer(rarer(needed, neededOf({ exact })), part.needed)
      }
      exact = both ?? part.exact ?? ['']
    }
    return isExact ? { exact } : { needed: rarer(needed, neededOf({ exact })) }
  }

  #ends(): boolean {
    const next = this.source[this.#at]
    return next === undefined || next === '|' || next === ')'
  }

  #part(): Known {
    const word = this.#word()
    if (word) return { exact: [word] }
    const first = this.source[this.#at] ?? ''
    this.#at += 1
    return this.#repeated(this.#atom(first))
  }

  /** Letters and spaces that are not repeated, up to the next character that means something. */
  #word(): string {
    const start = this.#at
    let end = start
    while (isLetter(this.source.charCodeAt(end))) end += 1
    if (end > start && isRepeat(this.source[end])) end -= 1
    this.#at = end
    return this.source.slice(start, end).toLowerCase()
  }

  #atom(first: string): Known {
    if (first === '(') return this.#group()
    if (first === '[') return this.#class()
    if (first === '\\') return this.#escape()
    if (first === '.') return unknown
    return first === '^' || first === '$' ? space : { exact: [plain(first)] }
  }

  #group(): Known {
    const opening = this.#take(/\?(?:<?[=!]|:|<[^>]*>)/y)
    const inside = this.alternatives()
    this.#at += 1
    // What stands around a match is not in it.
    return opening.endsWith('=') || opening.endsWith('!') ? nothing : inside
  }

  #class(): Known {
    const members = this.#take(/(?:\\.|[^\]\\])*/y)
    this.#at += 1
    if (/^(?:\d-\d|\d|\\d)+$/.test(members)) return figure
    const letters = members
      .replace(/\\[sW]/g, ' ')
      .replace(/\\d/g, '0')
      .replace(/\\([^A-Za-z\d])/g, '$1')
    return members.startsWith('^') || /\\|.-.|.{9}/.test(letters) ? unknown : { exact: [...new Set([...letters].map(plain))] }
  }

  #escape(): Known {
    const escaped = this.#take(/u\{[^}]*\}|u[\dA-Fa-f]{4}|[pP]\{[^}]*\}|k<[^>]*>|./y)
    if (escaped === 'b' || escaped === 's' || escaped === 'W') return space
    if (escaped === 'd') return figure
    return /^[\W_]$/.test(escaped) ? { exact: [plain(escaped)] } : unknown
  }

  #repeated(part: Known): Known {
    if (!isRepeat(this.source[this.#at])) return part
    const times = this.#take(/(?:[?*+]|\{\d+(?:,\d*)?\})\??/y)
    const isNeeded = !/^(?:[?*]|\{0)/.test(times)
    if (!/^(?:\?|\{[01](?:,1)?\})/.test(times) && !isOneOver(part)) return isNeeded ? { needed: neededOf(part) } : unknown
    return isNeeded ? part : anyOf([nothing, part])
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    if (!pattern.test(this.source)) return ''
    const start = this.#at
    this.#at = pattern.lastIndex
    return this.source.slice(start, this.#at)
  }
}

/** Small, capital or a space. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 32 || (code >= 65 && code <= 90)
}

function isRepeat(character: string | undefined): boolean {
  return character === '?' || character === '*' || character === '+' || character === '{'
}

/** One behind the other; undefined where they are too many or too long. */
function joined(left: readonly string[], right: readonly string[]): readonly string[] | undefined {
  const [own] = left
  if (left.length === 1 && own === '') return right
  if (left.length * right.length > Math.max(few, left.length, right.length) || left.every(isLong)) return undefined
  const both: string[] = []
  for (const start of left) for (const end of right) both.push(start + end)
  return both
}

function isLong(string: string): boolean {
  return string.length >= longest
}

function plain(letter: string): string {
  if (/\d/.test(letter)) return '0'
  return /\w/.test(letter) ? letter.toLowerCase() : ' '
}

/** Is it the same when it is repeated? */
function isOneOver({ exact }: Known): boolean {
  return exact?.length === 1 && (exact[0] === ' ' || exact[0] === '0')
}

function anyOf(all: readonly Known[]): Known {
  const [first] = all
  if (first && all.length === 1) return first
  const exact: string[] = []
  for (const known of all) {
    if (!known.exact || exact.length + known.exact.length > many) return oneOfAll(all)
    for (const string of known.exact) exact.push(string)
  }
  return { exact }
}

function oneOfAll(all: readonly Known[]): Known {
  const of: Needed[] = []
  let weight = 0
  for (const known of all) {
    const needed = neededOf(known)
    if (!needed) return unknown
    of.push(needed)
    weight += needed.weight
  }
  return { needed: { strings: [], of, weight } }
}

/** Nothing where one of the strings is in all texts. */
function neededOf({ exact, needed }: Known): Needed | undefined {
  if (!exact) return needed
  let weight = 0
  for (const string of exact) {
    if (string.length < 2 && string !== '0') return undefined
    weight += frequency(string)
  }
  return { strings: exact, of: [], weight }
}

/** A guess at the share of texts with it. */
function frequency(string: string): number {
  return string.length < longest && everywhere.has(string) ? 0.3 : 3 ** -Math.min(string.length, longest)
}

function rarer(one: Needed | undefined, other: Needed | undefined): Needed | undefined {
  if (!one || !other) return one ?? other
  return other.weight < one.weight ? other : one
}

/** Words that most texts hold one of, with what may stand around them. */
const everywhere = new Set(
  'a an and are as at be by can for from has have i in is it its not of on or our so that the their they this to was we what when which who will with you'
    .split(' ')
    .flatMap((word) => [word, `${word} `, ` ${word}`, ` ${word} `]),
)
