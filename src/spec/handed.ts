import { anyPeople } from '../language/people.js'

/**
 * A rough version in so many people's hands and how so many of them fared, in the short words of a note; and the same where it lies ahead: so many
 * people, a day, and what they have to manage.
 */

const numeral = '(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|all|both|none|half|most|each|everyone|nobody)'
const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*'

/** What is not the thing yet, and can be held, read or heard. */
const rough =
  /\b(?:paper (?:version|screens?|cards?|copy|form)|print(?:ed|-?outs?)|faked?|mock(?:ed)?(?:-?ups?)?|drafts?|dummy|clickable|prototypes?|sketch(?:es|ed)?|wording|new (?:labels?|signs?|form|text|layout|letter|wording|script|menu|leaflet)|reworded|test version|sample (?:letter|page|form|label|screen)s?|wizard[- ]of[- ]oz|cardboard|taped|wireframes?|storyboards?|old layout|read (?:it |them )?(?:out|aloud)|beta build|test build)\b/i
/** They were set a task, or got it shown. */
const setTask =
  /\b(?:(?:were|was) (?:told|asked|set|handed|given|shown|invited) (?:to|the|an?|it|this)\b|[Ss]hown to|[Ss]howed (?:it|this|them|the [a-z]+) to|[Hh]anded (?:it )?to|got (?:it|the|an?) [^.;:]{2,40} (?:by|in|on)\b|[Tt]ried (?:on|with|by)|[Tt]ested (?:on|with|by))/
const soMany =
  /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty) (?:[a-zà-ɏ-]+ ){0,2}?(?:[a-zà-ɏ]+s|people|staff)\b/iu
/** "four gave the right date aloud", "found all changes in 40 s", "two missed a stopped medicine". */
const tookIt = new RegExp(
  `\\b(?:${numeral}|the (?:first|second|third|fourth|fifth|other|others|rest)|nobody|everyone) (?:of (?:them|those|the [a-z]+|\\d+|two|three|four|five|six|ten) )?(?:[a-z]+ly )?(?:gave|did|took|found|could(?:n['’]t)?|got|agreed|asked|chose|understood|read|missed|looked|stopped|knew|picked|pressed|tapped|clicked|managed|finished|completed|named|said|thought|guessed|preferred|deployed|installed|filled|needed|went|turned|mistook|noticed|saw|used|sorted|placed|signed|hesitated|failed|explained|pointed|opened|called)\\b|[:;] (?:found|missed|understood|named|managed|finished|completed|read|could) (?:all|the|it|every|none|half|\\d)`,
  'i',
)
const lostIn = new RegExp(`\\bin ${numeral} (?:of|out of) ${numeral} (?:sessions?|tries|runs|tests|walk-?throughs) with (?:the|a|our)\\b`, 'i')
const ahead = /\b(?:will|shall|must|should|plan(?:s|ned)?|to be|next (?:week|month)|target|at least|pass (?:if|mark))\b|['’]ll\b/i

/** So many had the rough version, and so many of them coped or did not. */
export function fared(text: string, after: string): boolean {
  if (lostIn.test(text)) return true
  const told = ahead.exec(text)?.index ?? text.length
  const head = text.slice(0, told)
  if (!soMany.test(head) || !(rough.test(head) || setTask.test(head))) return false
  return tookIt.test(head.replace(/^[^:;.,]*/, '')) || (told === text.length && tookIt.test(after))
}

const onDay = new RegExp(
  `\\b\\d{1,2}(?:\\.|st|nd|rd|th)? ?(?:(?:and|to|–|-) ?\\d{1,2} )?${month}|\\b${month} \\d{1,2}\\b|\\bw(?:eek|eeks|k) \\d|\\b(?:first|second|third|last|next) week\\b|\\bweek of\\b|\\b(?:in|by|before|end of|early|mid) ${month}|\\b(?:next|this) (?:week|month|sprint|${month})|\\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b`,
)
const haveTo = new RegExp(
  `\\b(?:at least|pass(?:es)? (?:if|when|mark)|good (?:if|enough if)|fewer than|no more than)\\b|\\b${numeral} (?:of|out of|in) ${numeral} (?:must|have to|should|need to|can|tell|find|name|finish|complete|manage|say|get|read|know|do)\\b|\\beach (?:of them )?(?:must|has to|should)\\b|\\b(?:or|otherwise|else) we (?:change|rework|redo|drop|rethink|reword|redraw|go back|stop)\\b`,
  'i',
)
const cope =
  /\b(?:tell|say|complete|finish|find|name|explain|manage|read|understand|set|book|send|fill|order|pick|point|show|recogni[sz]e|get|do|repeat|know|press|open|sign|sort|work|end with)(?:e?s)?\b|\bwithout help\b|\bunaided\b|\bin under\b/i
const opensWithPeople =
  /^\W*(?:[^.;:]{0,30}: ?)?(?:the |about |another )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:[a-zà-ɏ-]+ ){0,3}?[a-zà-ɏ]{3,}(?:s|people|men|women|staff)\b/iu
const willTest = /\b(?:will|are (?:going )?to|['’]ll) (?:test|try|walk through|have a go|use|sit with)\b/i

/** So many people, a day and what they have to manage; or they will try it on a day. */
export function willFare(text: string, paragraph: string): boolean {
  if (/\b(?:was|were|did|had|found|asked|went|showed)\b/i.test(text)) return false
  if (willTest.test(text) && onDay.test(text) && anyPeople(text).length > 0) return true
  return opensWithPeople.test(text) && onDay.test(text) && haveTo.test(paragraph) && cope.test(paragraph)
}
