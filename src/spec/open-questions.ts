import { monthWord } from '../language/months.js'
import { type Reading, withLabel } from './reading.js'

/** Somebody or a day: "@dana", "owner: Dana", "— Dana, by 12 Nov", "(Dana)", "asked Legal", "the committee decides", "due 3 May". */
const owned = new RegExp(
  [
    '@\\w',
    '\\b(?:[Oo]wners?|[Oo]wned by|[Aa]ssigned to|[Aa]ssignee|[Dd]ue|DRI)\\b',
    `\\b(?:[Bb]y|[Oo]n|[Uu]ntil|[Bb]efore|w/c|[Ww]k of|[Ww]eek of|end of) (?:the )?(?:end of )?(?:\\d|${monthWord}|Mon|Tue|Wed|Thu|Fri|Q[1-4]|next |launch|beta|GA|kick-?off|sprint)`,
    `\\b\\d{1,2}\\.? ${monthWord}\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b`,
    '\\b(?:decides?|will decide|to decide|is on it|to (?:confirm|clarify|check|ask|answer|look into|find out)|(?:will|is going to) (?:ask|check|find out|confirm|clarify|test|measure)|(?:is|are|was|were) (?:planned|scheduled|booked)|asked|asking|talk(?:ing)? to|waiting for|with (?:Legal|Finance|Design|Security|Engineering|Sales|Marketing))\\b',
    "(?:[—–-]|[→>]|\\()\\s*(?:\\p{Lu}[\\p{L}.’'-]+)(?: (?:and|&|\\+) \\p{Lu}\\p{L}+)?\\s*(?:$|[,)/.])",
    '\\b(?:\\p{Lu}\\p{L}+) (?:thinks?|says?|said|prefers?|knows?|wants?|suggest(?:s|ed)|proposed?|estimates?|reckons?|leans?)\\b',
  ].join('|'),
  'u',
)

/** Does an open point name who settles it, or by when? */
export function namesOwner(text: string): boolean {
  return owned.test(text)
}

/** An open question that somebody will settle. */
export const hasOwner: Reading = ({ role, statement }) => role === 'question' && namesOwner(withLabel(statement))
