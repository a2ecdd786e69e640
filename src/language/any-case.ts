import { type Candidates, isCandidate, Prefilter } from './prefilter.js'
import { remember } from './remember.js'

/** A capital letter, behind all that keeps its letters whatever the case: escapes, and the names of groups. */
const keptOrCapital = /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|\(\?<[A-Za-z_]\w*>|\p{Lu}/gu
const captures = /\((?!\?(?!<[A-Za-z_]))/

/** A text in small letters, each where it stood, and which patterns it may match; all of them, where that is not told. */
interface Small {
  letters: string
  candidates?: Candidates
}

/** Of all patterns that are there when the first text is read: each module makes its own when it loads. Later ones are tried on each text. */
const sources: string[] = []
let prefilter: Prefilter | undefined

/** The one letter whose small form is two characters has another one. */
function inSmallLetters(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase()
}

/** Longer texts are not kept, so they would go through the prefilter again and again, for more than it saves. */
const longestKept = 1000
const recall = remember((text): Small => {
  prefilter ??= new Prefilter(sources)
  const letters = inSmallLetters(text)
  return { letters, candidates: prefilter.candidates(letters) }
})

/** The last two: a heading and what stands under it are often asked about in turn. */
let [lastText, lastSmall]: [string?, Small?] = []
let [otherText, otherSmall]: [string?, Small?] = []

function smallOf(text: string): Small {
  if (lastSmall && text === lastText) return lastSmall
  const small = otherSmall && text === otherText ? otherSmall : text.length > longestKept ? { letters: inSmallLetters(text) } : recall(text)
  otherText = lastText
  otherSmall = lastSmall
  lastText = text
  lastSmall = small
  return small
}

/**
 * A pattern for any case, without the flag: it and the text are taken in small letters, and what it finds is told as it was written. For the flag,
 * V8 asks ICU for the cases of each letter each time that it comes upon it, which made a long pattern three times as long to compile; and to compile
 * its patterns is what most of a first reading goes into. It is not tried, and so not even compiled, as long as no text has what it can't do without.
 */
class AnyCase extends RegExp {
  readonly #goesOn: boolean
  /** Its number for the prefilter, if that knows it. */
  number: number | undefined
  /** Made when it is first asked for: many patterns are for documents of another kind. */
  #small: RegExp | undefined

  constructor(pattern: RegExp | string, flags?: string) {
    super(pattern, flags)
    this.#goesOn = this.global || this.sticky
  }

  override test(text: string): boolean {
    if (this.#goesOn) return this.exec(text) !== null
    const small = smallOf(text)
    return this.#mayMatch(small) && this.#inSmall().test(small.letters)
  }

  override exec(text: string): RegExpExecArray | null {
    const small = smallOf(text)
    if (!this.#mayMatch(small)) {
      if (this.#goesOn) this.lastIndex = 0
      return null
    }
    const pattern = this.#inSmall()
    if (this.#goesOn) pattern.lastIndex = this.lastIndex
    const match = pattern.exec(small.letters)
    if (this.#goesOn) this.lastIndex = pattern.lastIndex
    return match && small.letters !== text ? asWritten(match, text) : match
  }

  /** Most texts have nothing to replace, and to find that out match by match is slow. */
  override [Symbol.replace](text: string, by: unknown): string {
    if (this.#mayMatch(smallOf(text))) return super[Symbol.replace](text, by as string)
    if (this.#goesOn) this.lastIndex = 0
    return text
  }

  #mayMatch({ candidates }: Small): boolean {
    return this.number === undefined || candidates === undefined || isCandidate(candidates, this.number)
  }

  #inSmall(): RegExp {
    this.#small ??= new RegExp(
      this.source.replace(keptOrCapital, (part) => (part.length > 1 ? part : part.toLowerCase())),
      captures.test(this.source) ? `${this.flags}d` : this.flags,
    )
    return this.#small
  }
}

function asWritten(match: RegExpExecArray, text: string): RegExpExecArray {
  match.input = text
  match[0] = text.slice(match.index, match.index + match[0].length)
  const { indices, groups } = match
  if (!indices) return match
  for (const [group, place] of indices.entries()) if (place) match[group] = text.slice(...place)
  for (const [name, place] of Object.entries(indices.groups ?? {})) if (groups && place) groups[name] = text.slice(...place)
  return match
}

/** A pattern that ignores case; of more than a hundred characters it compiles far faster than one with the flag for it. */
export function anyCase(pattern: RegExp | string, flags?: 'g'): RegExp {
  const made = new AnyCase(pattern, flags)
  if (!prefilter) made.number = sources.push(made.source) - 1
  return made
}
