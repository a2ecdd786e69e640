import { anyCase } from '../language/any-case.js'
import { monthWord } from '../language/months.js'
import { twoToTen, twoToTwelve } from '../language/number-words.js'
import { anyPeople } from '../language/people.js'
import { looksBack } from '../language/tense.js'

/**
 * A rough version in so many people's hands and how so many of them fared, in the short words of a note; and the same where it lies ahead: so many
 * people, a day, and what they have to manage.
 */

const numeral = `(?:\\d{1,3}|one|${twoToTwelve}|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|all|both|none|half|most|each|everyone|everybody|nobody|neither)`

/** What is not the thing yet, and can be held, read or heard. */
const rough = anyCase(
  /\b(?:paper (?:version|screens?|cards?|copy|form)|print(?:ed|-?outs?)|faked?|mock(?:ed)?(?:-?ups?)?|drafts?|dummy|clickable|prototypes?|sketch(?:es|ed)?|wording|new (?:labels?|signs?|form|text|layout|letter|wording|script|menu|leaflet)|reworded|(?:early|first|test|trial|rough|typed|clickable|interim|pilot|simplified|printed|spoken|Figma) (?:version|build|cut|edition|copy|model|layout)|clickable [a-z]+|sample (?:letter|page|form|label|screen)s?|wizard[- ]of[- ]oz|cardboard|taped|wireframes?|storyboards?|old layout|read (?:it |them |the [a-z]+ )?(?:out|aloud)|beta build|test build|documentation|docs|instructions|leaflet|manual|quick[- ]start|cheat sheet|training (?:till|system|mode)|simulator)\b/,
)
/** They were set a task, or got it shown. */
const setTask =
  /\b(?:(?:were|was) (?:told|asked|set|handed|given|shown|invited) (?:to|the|an?|it|this)\b|[Ss]hown to|[Ss]howed (?:it|this|them|the [a-z]+) to|[Hh]anded (?:it )?to|[Gg]iven to|[Gg]ave (?:it|this|them|the (?!numbers|figures|money|keys|data|list|job|task)[a-z]+) to|(?:[Ll]eft|[Ll]ent) (?:it|this|them|the [a-z]+ )?(?:with|to)|[Ii]n front of|[Pp]ast|(?:[Hh]ad|[Hh]ave) a go|[Ww]ent to|[Tt]ried (?:it|this|both|all (?:two|three|four|five)|(?:the|a|our) (?:new |first )?[a-z-]+(?: [a-z]+)?)\b(?!['’])|got (?:it|the|an?) [^.;:]{2,40} (?:by|in|on)\b|(?:[Tt]ried|[Tt]ested|[Rr]an|[Rr]ehearsed|[Pp]ractised|[Pp]layed|[Ww]alked) [^.;:]{0,40}?(?:on|with|by|past|through)\b)/
/** A sitting that people take part in, by its name. */
const sitting = anyCase(
  /\b(?:(?:tree|first[- ]click|five[- ]second|hallway|corridor|caf[eé]|guerrilla|think-?aloud|usability|user|comprehension|readability|legibility|navigation|click|card[- ]sort(?:ing)?|walk-?through|dry[- ]run|simulated|moderated|remote) ?(?:tests?|testing|checks?|sessions?|rounds?|sorts?|walk-?throughs?|runs?|shifts?|study|studies)|card sorts?|walk-?throughs?|dry[- ]runs?|tried out|trial run)\b/,
)
/** "Kids' test: 12 kids", "in the second round": a sitting by its place in a row. */
const roundOf = anyCase(
  /(?:^|[.;] |\b(?:the|our|a) )\W*(?:[\wà-ɏ'’-]+ ){0,3}tests?\b[^.:;]{0,30}:|\b(?:first|second|third|last|next|test|final) (?:test )?round\b|\bround (?:one|two|three|\d)\b/,
)
/** Things that come in numbers, and that nobody hands anything to. */
const thing =
  '(?:days?|nights?|weeks?|months?|hours?|minutes?|seconds?|years?|times|tours|trips|runs|orders|files|records|documents|images|photos|pictures|invoices|rows|points|pages|screens|steps|versions|variants|devices|phones|tablets|laptops|servers|machines|browsers|sensors|cards|cases|pounds|euros|dollars|sprints|stories|tickets|languages|sessions|rounds|questions|tasks|services|tools|items|models|accounts|routes|lines|fields|forms|texts|messages|letters)\\b'
const several = `(?:\\d{1,3}|${twoToTwelve}|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty)`
const soMany = anyCase(
  `\\b${several} (?!${thing}|(?:investors|prospects|sponsors|executives|analysts|journalists|judges|stakeholders)\\b)(?:[a-zà-ɏ-]+ (?!${thing})){0,2}?(?:[a-zà-ɏ]+s|people|staff|children|women|men)\\b`,
)
/** "In the canteen, 5 people": shown or told to so many, whatever it was. */
const shownSoMany = new RegExp(`\\b(?:[Ss]howed|[Aa]sked|[Ww]atched|[Gg]ave|[Hh]anded) ${numeral} `)
/** What somebody does who copes, or does not; what they liked or wished for is none of it. */
const took =
  "(?:gave(?! up on)|did|took|found|could(?:n['’]t)?|got|asked (?:us |me |each other )?(?:where|what|how|who|why|which|whether|if|when|for (?:help|a hand))|chose|understood|misunderstood|read|misread|missed|overlooked|looked (?:for|in|at|under|on|up)|stopped|knew|picked|pressed|tapped|clicked|managed|finished|completed|named|said (?:what|where|which|how|so|the (?!idea|thing|app|tool)|it (?:was|is|meant)|[“\"])|thought|guessed|deployed|installed|implemented|filled|entered|typed|needed|went (?:to|wrong|back|straight|through|in|past|looking|for)|turned|mistook|treated|noticed|saw|spotted|used|sorted|placed|signed|hesitated|stumbled|failed|survived|succeeded|passed|explained|pointed|opened|called|scanned|booked|sent|submitted|registered|answered|recogni[sz]ed|remembered|repeated|reached|skipped|scrolled|set (?:it|up|the)|left (?:the|it|them)|gave up|struggled|expected|believed|assumed|never|did(?:n['’]t| not)|(?:were|was) (?:confused|lost|unsure|stuck|able|unable|done|through|puzzled)|had (?:no )?(?:trouble|difficult(?:y|ies)|problems?)|(?:correct|right|wrong|OK|okay|fine|unaided|alone)(?![a-zà-ɏ]))"
/** "four gave the right date aloud", "all 5 knew what would go", "found all changes in 40 s", "misread five times out of eight". */
const tookIt = anyCase(
  `\\b(?:${numeral}|the (?:first|second|third|fourth|fifth|other|others|rest)|nobody|everyone)(?: \\d{1,3}| (?:${twoToTen}))? (?:of (?:them|those|the [a-z]+|\\d+|${twoToTen}) )?(?:[a-z]+ly )?(?:${took})(?![a-zà-ɏ])|[:;] (?:found|missed|understood|named|managed|finished|completed|read|could) (?:all|the|it|every|none|half|\\d)|\\b(?:mis)?(?:understood|read|overlooked|missed|skipped|found|mistaken|confused|noticed) (?:[a-z]+ly )?(?:by )?(?:only )?${numeral} (?:times|of|out of|in|people)\\b`,
)
const lostIn = anyCase(`\\bin ${numeral} (?:of|out of) ${numeral} (?:sessions?|tries|runs|tests|walk-?throughs) with (?:the|a|our)\\b`)
const ahead = anyCase(/\b(?:will|shall|must|should|plan(?:s|ned)?|to be|next (?:week|month)|target|at least|pass (?:if|mark))\b|['’]ll\b/)

/** What follows a wish or a bargain is no way of coping. */
const noCoping =
  '(?:liked|loved|wanted|wished|prefer(?:red)?|agreed|offered|bought|paid|ordered|renewed|signed|replied|answered|accepted|declined|rejected|joined|said|told|mentioned|asked|raised|quoted|arrived|responded|praised|nodded|suggested|requested|attended|subscribed|cancelled|switched|adopted|approved|voted|rated|ranked|worked|lived|used|earned|added|changed|followed|increased|doubled|died|retired|hired|started|launched|shipped|delivered|interested|needed|received|called|dropped|based|related|involved|tested|selected|invited|recruited|registered|employed|located|experienced|trained|skilled)\\b'
const acted = '(?:rang|had|put|held|saw|lost|kept|took|went|made|fell|began|stood|wrote|broke|drew|threw|sent|hit|tore|stuck|[a-zà-ɏ]{2,}ed)(?![a-zà-ɏ])'
/** Whatever so many of them then did, where it is known that they had it in their hands. */
const thenDid = anyCase(
  `(?:^|[.:;,] ?|\\band )\\W*(?:only |just |about )?(?:${numeral}|the (?:first|second|third|fourth|fifth|other|others|rest))(?: (?:of|out of) (?:them|those|the [a-z]+|\\d{1,3}|${several}))?(?: [a-z]+ly)? (?!${noCoping})${acted}`,
)
/** "Five out of six beekeepers scanned the hive", "3 of 8 got to the end": the share and what they did in one. */
const shareTook = anyCase(
  `\\b${numeral} (?:of|out of|in) (?:the |our |those |them|these )?(?:${several} )?(?:(?!(?:who|that|which)\\b)[a-zà-ɏ-]+ ){0,3}?(?:[a-z]+ly )?(?:${took}|(?!${noCoping})${acted})(?![a-zà-ɏ])`,
)

/** So many had the rough version, and so many of them coped or did not. `headed`: the heading says that it was tried on people. */
export function fared(text: string, after: string, headed = false): boolean {
  if (lostIn.test(text)) return true
  const told = ahead.exec(text)?.index ?? text.length
  const head = text.slice(0, told)
  const held = rough.test(head) || sitting.test(head) || roundOf.test(head) || headed
  if (held && shareTook.test(head) && looksBack(head)) return true
  if (!soMany.test(head) || !(held || setTask.test(head) || shownSoMany.test(head))) return false
  const rest = told === text.length ? after : ''
  if (tookIt.test(head.replace(/^[^:;.,]*/, '')) || tookIt.test(rest)) return true
  return held && (thenDid.test(head.replace(/^[^:;.,]*/, '')) || thenDid.test(rest))
}

/** "Trying it with tenants", "Did you try it on anyone?", "Will the crews get it right": there is told how it went with people. */
const triedOut = anyCase(
  /\b(?:try|tries|tried|trying|test|tests|tested|testing|show|showed|shown|look|looked)\b(?: (?:it|this|that|them|at it|at this|the [a-z-]+))?(?: out)? (?:on|with|w\/|by) (?!(?:data|devices|machines|load|staging|the (?:data|server))\b)|\b(?:do|does|did|can|could|will|would) (?!(?:we|it|this|that)\b)[a-zà-ɏ' -]{2,40} (?:use it|work it out|get it(?: right)?|manage(?: it)?|understand it|cope|read it|find it|follow it|handle it|make sense of it)\b/,
)
export function headsTryOut(title: string): boolean {
  return triedOut.test(title) || sitting.test(title)
}

/** It was shown to somebody, and it is told how they liked it. */
const shownOff = anyCase(
  /\b(?:showed|shown|presented|presentation|demoed|demo(?:nstrated|nstration)?|previewed|unveiled|walked [^.;]{2,40} through|seen|saw)\b/,
)
const liked = anyCase(
  /\b(?:liked|loved|enthusiastic(?:ally)?|enthused|enthusiasm|(?:well|warmly|positively|favourably|favorably) received|positive (?:feedback|reactions?|response)|impressed|excited|delighted|thrilled|applau(?:se|ded)|wow(?:ed)?|great feedback|went down (?:very )?well|(?:very|really|all|quite|super) (?:happy|pleased|keen|positive)|gave (?:it )?(?:a )?thumbs up|nodded|praised|big fans?)\b/,
)
/** That it was liked, and nothing of how anybody coped, is no more than a picture of it. `quoted`: with what they exclaimed. */
export function likedOnly(text: string, after: string): boolean {
  if (!shownOff.test(text) || !looksBack(text)) return false
  const said = `${text} ${after}`
  return liked.test(said) && !tookIt.test(said.replace(/^[^:;.,]*/, ''))
}

const onDay = new RegExp(
  `\\b\\d{1,2}(?:\\.|st|nd|rd|th)? ?(?:(?:and|to|–|-) ?\\d{1,2} )?${monthWord}|\\b${monthWord} \\d{1,2}\\b|\\bw(?:eek|eeks|k) \\d|\\b(?:first|second|third|last|next) week\\b|\\bweek of\\b|\\b(?:in|by|before|end of|early|mid) ${monthWord}|\\b(?:next|this) (?:week|month|sprint|${monthWord})|\\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b\\d{1,2}/\\d{1,2}\\b|\\b(?:before|until|by) (?:the )?(?:beta|pilot|launch|trial|freeze|release|test|opening|start|go-?live)\\b`,
)
const haveTo = anyCase(
  `\\b(?:at least|pass(?:es)? (?:if|when|mark)|good (?:if|enough if)|fewer than|no more than)\\b|\\b${numeral} (?:of|out of|in) ${numeral} (?:must|have to|should|need to|can|is (?:ok|okay|enough|fine|good)|tell|find|name|finish|complete|manage|say|get|read|know|do)\\b|\\beach (?:of them )?(?:must|has to|should)\\b|\\b(?:or|otherwise|else) we (?:change|rework|redo|drop|rethink|reword|redraw|go back|stop)\\b`,
)
const cope = anyCase(
  /\b(?:tell|say|complete|finish|find|name|explain|manage|read|understand|set|book|send|fill|order|pick|point|show|recogni[sz]e|get|do|repeat|know|press|open|sign|sort|work|end with)(?:e?s)?\b|\bwithout help\b|\bunaided\b|\bin under\b/,
)
const opensWithPeople = anyCase(
  /^\W*(?:[^.;:]{0,30}: ?)?(?:the |about |another )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) (?:[a-zà-ɏ-]+ ){0,3}?[a-zà-ɏ]{3,}(?:s|people|men|women|staff)\b/,
)
/** "Show the card to eight drivers": somebody is told to put it before so many. */
const putIt = new RegExp(
  `(?:^|[.:;,–—] ?|\\b(?:then|to|we|I|and|next)(?:['’]ll| will)? )\\W*(?:[Ss]how|[Tt]est|[Tt]ry|[Pp]ut|[Hh]and|[Gg]ive|[Rr]ead|[Ww]alk|[Rr]un|[Ss]it|[Ww]atch|[Ll]et|[Aa]sk)s? (?:[^.;:]{0,50}?(?:to|with|by|past|in front of|before|on|through) )?(?:about |at least |another |the )?${several} (?!${thing}|${monthWord})`,
)
const willTest = /\b(?:will|are (?:going )?to|['’]ll) (?:test|try|walk through|have a go|use|sit with)\b/i

/** So many people, a day and what they have to manage; or they will try it on a day. */
export function willFare(text: string, paragraph: string): boolean {
  if (/\b(?:was|were|did|had|found|asked|went|showed)\b/i.test(text)) return false
  if (willTest.test(text) && onDay.test(text) && anyPeople(text).length > 0) return true
  if (putIt.test(text) && anyPeople(text).length > 0 && cope.test(paragraph) && (onDay.test(text) || haveTo.test(paragraph))) return true
  return opensWithPeople.test(text) && onDay.test(text) && haveTo.test(paragraph) && cope.test(paragraph)
}
