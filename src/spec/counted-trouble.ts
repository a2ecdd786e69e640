import { anyCase } from '../language/any-case.js'
import { twoToTwelve } from '../language/number-words.js'

/** Trouble that is told as a count: so many leave, ring, wait or throw away. No word of it need be one of complaint. */

const number = `(?:\\d[\\d.,]{0,15}(?: ?%)?|half|a third|a quarter|a fifth|a tenth|two thirds|three quarters|most|(?:one|${twoToTwelve}|twenty|thirty|forty|fifty|sixty|dozens|hundreds|thousands)(?: (?:in|of|out of))?)`
const counted = anyCase(`(?:^|[^a-zà-ɏ\\d])${number}(?![a-zà-ɏ\\d])`)

/** People turn away, in the form that tells of it. */
const turnAway =
  "(?:(?:leaves?|left) (?:\\w+ ){0,3}?(?:without|before|again|early|empty-handed|unserved|the (?:queue|line|site|shop|game|course|page|form))|(?:gives?|gave) up|(?:drops?|dropped) (?:out|off)|quits?|abandon(?:s|ed)?|(?:withdraws?|withdrew|withdrawn)|cancel(?:s|led|ed)?|walk(?:s|ed)? (?:away|out|off|past)|turn(?:s|ed)? (?:back|round|around|away)|hangs? up|hung up|(?:stop(?:s|ped)?) (?:[a-zà-ɏ]+ing|at|after|there|half)|(?:goes|go|went) (?:home|away|elsewhere|hungry|back|to (?:another|others|a competitor|the competition))|fr(?:eeze|eezes|oze|ozen)|churn(?:s|ed)?|skip(?:s|ped)?|forg(?:et|ets|ot)|unsubscribe[sd]?|resign(?:s|ed)?|switch(?:es|ed)? (?:away|to (?:another|a competitor))|log(?:s|ged)? out|lost interest|never (?:[a-zà-ɏ]+ed|came|went|saw|heard|read|got|found|paid|wrote|took|knew)|(?:do(?:es)?|did)(?:n['’]t| not) (?:come back|come|order again|return|finish|find|renew|open|answer|reach|show up|turn up|get (?:it|the|an?)|know|understand|read|pay|reply|complete|rebook|buy again))"
/** Things get lost, spoilt, done twice or wrong. */
const goneWrong =
  "(?:(?:bins?|binned|throws? (?:away|out)|threw (?:away|out)|thrown (?:away|out)|discard(?:s|ed)?|scrap(?:s|ped)?|pours? away|poured away|wast(?:es?|ed)|spoil(?:s|t|ed)?|rot(?:s|ted)?|writ(?:es?|ten) off)|(?:re-?do(?:es|ne)?|redone|re-?enter(?:s|ed)?|re-?typed?|re-?keyed|re-?opened|re-?sent|re-?printed|restored?|repaired|corrected|put right|undone|reversed|refund(?:s|ed)?|recalled|replaced|sent back|sent twice|chased)|(?:clash(?:es|ed|ing)?|collid(?:es?|ed)|overlap(?:s|ped)?|mismatch(?:es|ed)?|overs(?:ell|ells|old)|double-book(?:s|ed)?|miss(?:es|ed)?|los(?:es?|t)|expire[sd]?|lapsed?|stranded|stuck|adjourned|postponed|delayed|overdue|unpaid|unsold|unfilled|unanswered|unread|unused|unreachable|empty|spilt|stolen|injured|hurt|exhausted|worn out|burnt out)|wrongly|mistakenly|by mistake|in error|false (?:alarms?|positives?)|the wrong [a-zà-ɏ]+|(?:twice|three times|four times) (?:over|the same)|the same [a-zà-ɏ]+ (?:twice|three times|four times|again)|too late|late|isn['’]t there|(?:minutes|hours|days|weeks) (?:late|after (?:the|they|it|its|their))|wait(?:s|ed|ing)?|queu(?:es?|ed|ing)|extra (?:visits?|trips?|shifts?|calls?|work|drives?|journeys?|hours?)|open for|stood (?:open|idle|empty|still))"
/** They have to ask for what they should know. */
const mustAsk =
  '(?:(?:calls?|called|rings?|rang|phone[sd]?|phones|e-?mail(?:s|ed)?|writes? to|contact(?:s|ed)?|complain(?:s|ed)?) (?:us|them|the (?:desk|office|hotline|support|line|school|surgery|practice|council|shop|counter|reception)|support|back|in|within|again|after|before|because|about|to (?:ask|complain))|(?:calls|tickets|contacts|complaints|e-?mails|letters|questions|queries|enquiries|requests for help|disputes|appeals|objections) (?:about|because|of (?:the|this) kind|last|since|in (?:the|a) (?:past|last)|on|over|were|asking|from people)|ends? (?:up )?(?:at|in|with) (?:the ombudsman|court|a complaint|collections|A&E|casualty)|asks? the same|the same (?:two |three )?(?:questions?|things?))'
const trouble = anyCase(`(?:^|[^a-zà-ɏ])(?:${turnAway}|${goneWrong}|${mustAsk})(?![a-zà-ɏ])`)

/** What was tried out, what is aimed at, or what becomes better. */
const otherwise = anyCase(
  /\b(?:prototypes?|mock-?ups?|wireframes?|click-?dummy|usability|tested|testers?|participants?|pilot|trial|spike|load test|fewer|only one|goal|target|aim|will|would|should|could|can|may|might|must|if|until|instead of|no longer|zero|none|budget|deadline|estimate)\b|→|->|\bwithout (?:[a-zà-ɏ]+ing|any|an?)\b/,
)

/** "How many of them wait": asked, and not told. */
const asked = /\?\s*$|^\W*(?:what|how|whether|which|why)\b/i

/** So many of them, and what goes badly with them, in one sentence. */
export function countsTrouble(text: string): boolean {
  return counted.test(text) && trouble.test(text) && !otherwise.test(text) && !asked.test(text)
}
