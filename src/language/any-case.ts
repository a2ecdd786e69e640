/** A capital letter, behind all that keeps its letters whatever the case: escapes, and the names of groups. */
const keptOrCapital = /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|\(\?<[A-Za-z_]\w*>|\p{Lu}/gu
const captures = /\((?!\?(?!<[A-Za-z_]))/

let lastText = ''
let lastSmall = ''

/** The text in small letters, each where it stood. Many patterns in turn ask this of one text. */
function inSmallLetters(text: string): string {
  if (text === lastText) return lastSmall
  lastText = text
  // The one letter whose small form is two characters.
  lastSmall = text.replaceAll('İ', 'i').toLowerCase()
  return lastSmall
}

/**
 * A pattern for any case, without the flag: it and the text are taken in small letters, and what it finds is told as it was written. For the flag,
 * V8 asks ICU for the cases of each letter each time that it comes upon it, which made a long pattern three times as long to compile; and to compile
 * its patterns is what most of a first reading goes into.
 */
class AnyCase extends RegExp {
  readonly #goesOn: boolean
  /** Made when it is first asked for: many patterns are for documents of another kind. */
  #small: RegExp | undefined

  constructor(pattern: RegExp | string, flags?: string) {
    super(pattern, flags)
    this.#goesOn = this.global || this.sticky
  }

  override test(text: string): boolean {
    return this.#goesOn ? this.exec(text) !== null : this.#inSmall().test(inSmallLetters(text))
  }

  override exec(text: string): RegExpExecArray | null {
    const pattern = this.#inSmall()
    const small = inSmallLetters(text)
    if (this.#goesOn) pattern.lastIndex = this.lastIndex
    const match = pattern.exec(small)
    if (this.#goesOn) this.lastIndex = pattern.lastIndex
    return match && small !== text ? asWritten(match, text) : match
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
  return new AnyCase(pattern, flags)
}
