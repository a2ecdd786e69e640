import { anyCase } from './any-case.js'
import { month } from './months.js'
import { twoToTen, twoToTwelve } from './number-words.js'
import { remember } from './remember.js'

/** Numbers that do not say how much or how many: ids, versions, dates, clock times, list numbers, addresses. */
const idLike = new RegExp(
  [
    '#\\d+',
    '\\b[A-Z]{1,8}-?\\d+(?:[.-]\\d+)*\\b',
    '\\b[vV]?\\d+\\.\\d+\\.\\d+\\b',
    '\\b[vV]\\d+(?:\\.\\d+)?\\b',
    '\\b(?:19|20)\\d\\d(?:[-/]\\d\\d?){0,2}\\b',
    '\\b\\d{1,2}[./-]\\d{1,2}(?:[./-]\\d{2,4})?\\b(?!\\s*%)',
    '\\b\\d{1,2}:\\d\\d\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\.?(?:\\s+\\d{4})?`,
    `\\b${month}\\.?\\s+\\d{1,4}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?`,
    '\\b(?:Q[1-4]|H[12]|FY\\d*|[MP]\\s?\\d+)\\b',
    '\\b[A-Za-z]+\\d+\\b',
    '(?:^|\\s)\\d+[.)]\\s',
    '\\(\\d\\)\\s',
    'https?:\\S+',
  ].join('|'),
  'g',
)
/** "phase 2", "section 4": numbered things. */
const numbered = anyCase(/\b(?:phase|stage|step|level|section|chapter|part|version|release|item|option|tier|week|wk|sprint)\s*\d+/g)
const spelledCount = anyCase(
  String.raw`\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|(?:${twoToTwelve}|dozens?|hundreds?|thousands?) (?:of|in|out of)|(?:${twoToTwelve}) (?:more |other |different )?(?:people|persons|users|customers|clients|companies|teams|nurses|teachers|shops)|all (?:${twoToTen})|half|a (?:third|quarter|fifth|tenth|dozen)|every (?:second|third|fourth|fifth|tenth)|(?:one|two|three) (?:in|out of) \w+|twice|three times)\b`,
)

/** Does the text count something? */
export const hasNumber: (text: string) => boolean = remember((text) => {
  if (!/\d/.test(text)) return spelledCount.test(text)
  return /\d/.test(text.replace(idLike, ' ').replace(numbered, ' ')) || spelledCount.test(text)
})

const result = anyCase(
  String.raw`\b(?:\d[\d.,]{0,15}|${twoToTwelve}|both|all|none|half) (?:of|out of) (?:the |our |those |all )?(?:\d|${twoToTwelve}|them)|:\s.*\d|\d\s?(?:%|ms|s\b|seconds?\b|minutes?\b|hours?\b|per\b|a (?:second|minute|hour|day|week|month|year)\b|[€$£]|EUR|USD|GBP)`,
)

/** What came out, in figures: "5 of 6", "under load: 80 ms", "4 %". A count of people who will take part is none. */
export function hasResult(text: string): boolean {
  return result.test(text)
}
