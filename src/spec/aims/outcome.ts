import { anyCase } from '../../language/any-case.js'
import { twoToTen } from '../../language/number-words.js'
import { hasNumber } from '../../language/numbers.js'
import { anyPeople } from '../../language/people.js'
import { Aim } from './aim.js'

/** "Fall term", "at least": words of change that tell of none. */
const noChange = /\b(?:Fall|Spring) (?=[Tt]erm|[Ss]emester|\d{4})|\bat (?:least|most)\b/g

/** Somebody does something differently, or a result moves. */
export function saysOutcome(aim: Aim): boolean {
  const text = aim.text.replace(noChange, ' ')
  const said = text === aim.text ? aim : new Aim(text)
  if (said.namesResult && (said.moves || said.hasNumber)) return true
  if (said.moves && (said.namesPeople || said.hasNumber)) return true
  return /\b(?:so that|so) (?!we\b|i\b|that we\b).{0,40}\b(?:can|could|are able to|no longer|stop|do not|don't|spend)\b/i.test(text)
}
/** "Make it easier to …", "offer a faster way": how somebody fares with it afterwards. */
export const easier = anyCase(
  /^\W*(?:to )?(?:enable|allow|provide|offer|support|ensure)\b.{1,20}?\b(?:easier|simpler|faster|quicker|safer|clearer|smoother)\b|^\W*(?:(?:we|it|this)(?: should| will| must| want to| need to)? )?(?:to )?(?:make|keep|get)\b.{1,40}?\b(?:simple|easy|easier|simpler|fast(?:er)?|quick(?:er)?|clear(?:er)?|safe(?:r)?|possible|happy|normal|ordinary|common|fun|affordable|visible|fair|social|worthwhile|a habit)\b|^\W*(?:to )?make (?:\S+ ){1,5}the (?:most|best|first|[a-zà-ɏ]+est)\b|^\W*(?:to )?make (?:\S+ ){1,4}?(?!available|accessible|deployable|installable|configurable|editable)[a-zà-ɏ]{3,}(?:able|ible|ful|less|[^m\W]ent|ant)\b/,
)

/** "Let a porter find a key in under two minutes": how long it takes them afterwards. */
export const inTime = anyCase(
  `^\\W*(?:to )?(?:enable|let|allow|help)\\b[^.;]*\\b(?:in|within) (?:(?:under|less than|at most|about|around) )?(?:\\d[\\d.]{0,4}|an?|one|${twoToTen}) (?:seconds?|secs?|minutes?|mins?|hours?|clicks?|taps?|steps?)\\b`,
)

/** "Establish it as the go-to tool": a place in people's minds. */
export const standing = anyCase(
  /^\W*(?:to )?(?:establish|position|make) .{1,60}? (?:as )?(?:the|a|an) (?:go-to|leading|default|preferred|best|first choice|reference)\b/,
)
/** What is built up in people is no artefact: trust, a community, more of them. */
export const intangible = anyCase(
  /^\W*(?:to )?(?:build|create|establish|develop|grow|expand|increase|deepen|strengthen)(?:s|ing)? (?:(?:the|our|a|an|up) )?(?:[a-zà-ɏ-]+ ){0,2}?(?:traction|trust(?! (?:scor[a-zà-ɏ]*|engine|system|badge|cent(?:er|re)|level|platform|module)\b)|awareness|confidence|momentum|communit(?:y|ies)|relationships?|loyalty|credibility|demand|(?:set|number|group|circle) of (?:[a-zà-ɏ]+ )?(?:members|people|users|customers|contributors))\b/,
)

/** "A steady stream of repeat revenue", "jobs for the young": what is created there is no thing. */
export const yields = anyCase(
  /^\W*(?:to )?(?:build|create|establish|develop|generate|earn|secure|open(?: up)?|produce|provide|add|deliver|unlock)(?:s|ing)? (?:[a-zà-ɏ-]+ ){0,6}?(?:revenues?|income|earnings|turnover|savings|profits?|sales|margin|cash flow|jobs|employment|leads|donations|subscriptions|opportunit(?:y|ies)|goodwill|peace of mind|certainty|clarity)(?=\W*$|[,;.]| (?:for|from|of|in|by|through|with|and|to|without|at|per|on|after|before|within)\b)/,
)
const buyers =
  '(?:customers?|clients|tenants|compan(?:y|ies)|firms|business(?:es)?|merchants|sellers|vendors|partners|members|subscribers|creators|authors|drivers|couriers|hosts|owners|landlords|schools|universities|colleges|banks|insurers|hospitals|clinics|practices|pharmacies|restaurants|caf[eé]s|shops|stores|hotels|venues|clubs|retailers|brands|publishers|studios|farms|farmers|growers|cities|municipalities|councils|agencies|charities|NGOs|startups|employers|organi[sz]ations|institutions|suppliers|carriers|operators|marinas|gyms|salons|dealers|workshops|households|families|nurseries|parishes|libraries|museums|theatres|labs|utilities|authorities|teams)'
/** "Onboard 40 restaurants": whoever joins has decided to. That all of a fixed number are moved is work. */
const wins = anyCase(
  `^\\W*(?:to )?(?:onboard|sign(?: up)?|acquir|attract|win|land|recruit|enrol{1,2}|bring(?: in| on)?|convert|gain)(?:e|ing|ning|s)? (?!(?:all|both|each|every|the|remaining|our)\\b)(?:[a-zà-ɏ\\d.,+-]+ ){0,4}?${buyers}(?![a-zà-ɏ])`,
)
export function winsOver(text: string): boolean {
  return wins.test(text)
}

/** A share or count of what others do, or how long that takes: not what the team puts out. */
export const measuresOthers = anyCase(
  /^\W*(?:[a-zà-ɏ-]+ ){1,5}rate\b|(?:^|\|)\W*(?:P\d\W+)?(?:(?:%|percent(?:age)?|share|number|count|rate|ratio|proportion|amount) of|(?:(?:average|median|mean|typical) )?(?:time|seconds|minutes|hours|days|weeks|months) (?:between|from|until|spent|lost|wasted|waited))\b|\b(?:(?:on |within |in )?the (?:same )?day (?:it|they|of)\b|(?:the |on the )?same day\b|within (?:an?|one) (?:hour|day|week)\b|the first time\b)|\bper (?!(?:day|week|month|quarter|year|sprint|release|iteration|season|hour|team|developer|engineer)\b)[a-zà-ɏ]{3,}|[≥≤]\s?\d[\d.,]{0,15}\s?(?:%|h\b|hours?|(?:working |business )?days?|min\b|minutes?|s\b|ms\b)/,
)

/** "Opened by over half of the members", "launched by 60 % of those who …": so many people do it, whatever it is. */
const bySoMany = anyCase(
  /\bby (?:(?:at least|at most|over|more than|about|around|roughly|nearly|almost|under|fewer than|[<>≤≥~]) ?)?(?:\d[\d.,]{0,15} ?(?:%|per ?cent\b|(?:out )?of\b)|half\b|most\b|(?:two|three) (?:thirds|quarters)\b|a (?:third|quarter|fifth|tenth)\b)/,
)
const proposed =
  '(?:suggestions?|recommendations?|proposals?|offers?|invitations?|hints?|tips?|drafts?|replies|answers|matches|predictions?|corrections?|forecasts?|reminders?|(?:suggested|recommended|proposed|generated|predicted|drafted|offered|flagged|matched) [a-zà-ɏ-]+(?: [a-zà-ɏ-]+)?)'
/** "80 % of suggestions accepted": whether people take what they are offered. */
const takenUp = anyCase(
  `(?:%|\\b(?:per ?cent|half|most|share|rate|number|third|quarter|two thirds)) (?:of )?(?:the |our |all )?(?:[a-zà-ɏ-]+ ){0,3}?${proposed} (?:(?:that|which) )?(?:(?:is|are|was|were|get|gets) )?(?:[a-zà-ɏ]+ly )?(?:accepted|followed|taken(?: up)?|kept|used|adopted|chosen|sent|edited|changed|corrected|rejected|declined|dismissed|ignored|overridden|overruled|confirmed|approved|clicked|acted (?:up)?on)(?![a-zà-ɏ])`,
)
/** Others decide that it is so: so many people do it, or take what they are offered. */
export function isUpToOthers(text: string): boolean {
  return bySoMany.test(text) || takenUp.test(text)
}

const doing = anyCase(
  /\b(?:use[sd]?|using|adopt(?:ed|s)?|active|activat\w+|sign(?:ed|s)? (?:up|in)|log(?:ged|s)? in|pay(?:s|ing)?|paid|buy|bought|return(?:ed|s)?|complet\w+|finish\w*|report(?:ed|s)?|rate[sd]?|find|found|reach|open|opened|send|sent|book(?:ed|s)?|stay|renew\w*|subscribe\w*|can|purchas\w*|migrat\w+|enroll?ed|enabled)\b/,
)
/** So many people do something: they use, pay, return. That a thing is there for them is no such number. */
export function hasNumberOfPeople(text: string): boolean {
  return hasNumber(text) && doing.test(text) && anyPeople(text).some((person) => person.plural) && !/\b(?:certified|trained|onboarded)\b/i.test(text)
}

/** "Half of the people who delivered a first one have come back", "Engineers get a change live on day two": people do it. */
export const doneByPeople = anyCase(
  /\b(?:people|users|customers|[a-zà-ɏ]{3,}(?:ers|ists|ors|ents|ants))\b[^.;]{0,40}?\b(?:who|get|gets|have come|come back|return|again)\b/,
)
