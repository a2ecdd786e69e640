import { anyCase } from '../language/any-case.js'
import { monthWord } from '../language/months.js'
import { twoToTwelve } from '../language/number-words.js'
import { hasResult } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { remember } from '../language/remember.js'
import { looksBack } from '../language/tense.js'

/** The parts of a plan to find something out: how, with or by whom, when, and what result would do. */
export interface PlanSlots {
  method: boolean
  who: boolean
  date: boolean
  mark: boolean
}

const date = new RegExp(
  [
    `\\b(?:by|on|in|from|until|before|after|during|w/c|week of|end of|early|mid|late|start(?:s|ing)?(?: on)?) (?:the )?(?:first |next |end of |week of )?(?:\\d{1,2}(?:st|nd|rd|th)?\\b|${monthWord}\\b|Q[1-4]|M\\d|launch|release|beta|GA|general|pilot|kick-?off|sprint|month|quarter|year|go-?live|roll-?out)`,
    `\\b\\d{1,2}\\.? ${monthWord}\\b|\\b${monthWord} \\d{1,2}\\b|\\b\\d{4}-\\d\\d-\\d\\d\\b`,
    '\\b(?:two|three|four|six|eight|\\d+)[- ](?:weeks?|days?|months?)\\b',
    '\\b(?:[Pp]ost|[Pp]re)-?(?:launch|release|beta|pilot)\\b',
    '\\b(?:next|this) (?:week|month|sprint|quarter)\\b|\\b(?:week|stage|phase|milestone) \\d|\\bday \\d|\\bM[1-9]\\b|\\bT\\+\\d',
  ].join('|'),
)
const mark = anyCase(
  /\b(?:pass(?:es|ed)?(?: mark)?\s*(?:if|when)\b|(?:at least|no more than|no fewer than|over|under|below|above|fewer than|less than|more than|reach(?:es)?|exceeds?|drops? (?:below|under)) (?:\d|half|one|two|three|four|five)|(?:\d+|one|two|three|four|five|six) (?:[a-zà-ɏ]+ )?or (?:fewer|less|more)|success(?:ful)? (?:if|when)|we(?:['’]ll| will| would) (?:know|be right|be wrong)|otherwise we|nobody is|if (?:it|they|not|fewer|less|more|neither|over|under|the|we)\b.{0,80}\b(?:stop|drop|revert|roll back|remove|wrong|kill|fall back|switch(?:ed)? off|rethink|revisit(?:ed)?))\b|\bpass(?:es|ed)?(?: mark)?\s*[=:]|\b\d+\+ ?(?:[a-zà-ɏ]|%)/,
)
const shareOfTakers = /\b\d+ (?:of|out of) \d+\b/
const number = `(?:\\d+|a|an|one|${twoToTwelve}|some|several|a few|our|the)`
const takers = anyCase(
  `\\b(?:with|by|among|on|to|from|for|ask(?:s|ed|ing)?|invite[ds]?|sits? with) (?:at least |about |the )?${number}?\\s?(?:[a-zà-ɏ]+[- ]){0,3}?(?:participants?|testers?|readers?|respondents?|partners?|orgs?|sites?|branches|stores|schools|households|points|devices)\\b`,
)
const named =
  /\b(?!(?:We|It|This|They|The|There|That|You|He|She|Users?|System)\b)\p{Lu}\p{L}+(?: (?:and|&|\+) \p{Lu}\p{L}+)? (?:will|sits?|does|checks?|tests?|runs?|asks?|looks?|reviews?|to (?:check|ask|test|run|review|fill|confirm|clarify|talk|find))\b|[→➜] ?\p{Lu}\p{L}+|\bwith (?:\p{Lu}\p{L}+)\b/u
const ahead = anyCase(
  /\b(?:will|going to|plan(?:s|ned|ning)?|scheduled|booked|to be (?:run|done|tested|measured|reviewed|checked|validated|verified|confirmed)|have to undergo|should be tested|needs? to be (?:tested|reviewed)|must (?:prove|show|pass|hold|be shown)|we(?: would| want to| can| intend to| must| need to)|asked .{2,30} (?:to|for)|then (?:a |we )|until|questions the|start(?:s|ing) with|aims? to|collect|before (?:we|launch|beta|GA|general))\b|['’]ll\b/,
)

const pointsAhead = remember((text) => ahead.test(text) || mark.test(text))

/** Does the text speak of something that lies ahead, and of nothing that is done? */
export function liesAhead(text: string, method: boolean): boolean {
  return !looksBack(text) && (pointsAhead(text) || (date.test(text) && method && !hasResult(text)))
}

/** `method`: whether it names a way of finding out about the risk in question. */
export function planSlots(text: string, method: boolean): PlanSlots {
  return {
    method,
    who: takers.test(text) || named.test(text) || anyPeople(text).length > 0,
    date: date.test(text),
    mark: mark.test(text) || shareOfTakers.test(text),
  }
}

export function filled({ method, who, date: when, mark: pass }: PlanSlots): number {
  return Number(method) + Number(who) + Number(when) + Number(pass)
}
