import { anyCase } from '../language/any-case.js'
import { twoToTwelve } from '../language/number-words.js'
import { looksBack } from '../language/tense.js'
import type { Reading } from './reading.js'

const some = `(?:\\d+|${twoToTwelve}|fifteen|twenty|thirty)`
/** "Research was done with 12 colleagues and 3 prosecutors", "We interviewed nine clerks": whom one has asked or watched, and how many. */
const withSoMany = anyCase(
  `\\b(?:research|interviews?|testing|tests?|study|studies|survey|sessions?|workshops?|rounds?)\\b[^.;]{0,60}?\\b(?:with|of|among|by)\\b[^.;\\d]{0,20}?\\b${some} (?!(?:minutes?|hours?|days?|weeks?|months?|sessions?|rounds?|questions?|tests?)\\b)[a-zà-ɏ]{3,}|\\b(?:interviewed|surveyed|polled|spoke (?:to|with)|talked (?:to|with)|observed|watched|visited|tested [^.;]{1,40}? with)\\b[^.;\\d]{0,25}?\\b${some} (?!(?:minutes?|hours?|days?|weeks?|months?)\\b)[a-zà-ɏ]{3,}`,
)

/** Does a statement tell of a study of the authors' own, and how many took part? */
export const namesOwnStudy: Reading = ({ statement }) => withSoMany.test(statement.text) && looksBack(statement.text)

/** What it came to: "Research showed …", "participants expected …", "users reported …". */
const itsOutcome = anyCase(
  /\b(?:research|testing|tests?|interviews?|sessions?|study|survey)\b.{0,20}?\b(?:showed|shown|revealed|confirmed|found|suggested|indicated|highlighted)\b|\b(?:participants?|interviewees|respondents|testers)\b|\busers (?:reported|said|told|described|mentioned|felt|found|valued|expected)\b/,
)

/** Does a text report what came out of a study, whichever it was? */
export function reportsStudy(text: string): boolean {
  return itsOutcome.test(text)
}
