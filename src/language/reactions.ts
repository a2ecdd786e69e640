import { anyCase } from './any-case.js'
import { twoToTen } from './number-words.js'
import { anyOf, matchUnless, type PhraseMatch } from './phrases.js'

/**
 * Applause that is taken for proof: the feedback was positive, they all went "wow", the demo looked great. That somebody liked what they
 * were shown says little about whether they would use it.
 */
const warmly =
  '(?:positive|good|great|enthusiastic|excellent|encouraging|fantastic|amazing|favou?rable|phenomenal|promising|glowing|ecstatic|brilliant|wonderful|warm)'
const utterly = '(?:(?:very|really|so|all|quite|just|extremely|absolutely|unanimously|pretty|[a-zà-ɏ]{3,}ly) ){0,2}'
const allOfThem = `(?:all(?: (?:of )?(?:them|us|the [a-zà-ɏ]+|(?:${twoToTen}|\\d{1,3})(?: [a-zà-ɏ]+)?))?|they(?: all)?|every(?:one|body)(?: (?:there|present|in the room|at the table|here))?|people|both|the (?:room|audience|crowd|team|board|whole [a-zà-ɏ]+))`

const reactions = anyOf([
  String.raw`(?:feedback|reactions?|responses?|receptions?|reviews|comments|impressions?)(?: (?:from|in|of|by|at|on|to|during|after|among) [^.;,|]{2,50}?)?,? (?:was|were|is|are|has been|have been) ${utterly}${warmly}`,
  String.raw`${allOfThem} (?:(?:really|absolutely|immediately|instantly|just|simply|genuinely) )?(?:loved|adored|raved about|were (?:${utterly})(?:impressed|excited|thrilled|delighted|enthusiastic|amazed|blown away|hooked|sold)|was (?:${utterly})(?:impressed|excited|thrilled|delighted|enthusiastic|amazed|blown away|hooked|sold)) ?(?:it|this|that|the (?:idea|concept|demo|prototype|design|mock-?ups?|app|look|video|feature))?`,
  String.raw`${allOfThem} (?:(?:really|absolutely|immediately|instantly|just|simply) )?(?:liked it|liked the (?:idea|concept|look)|got it at once|wanted (?:it|one)(?: (?:at once|immediately|right away|straight away|now))?|asked (?:when|where) (?:they|it|he|she|we)|were sold|was sold)\b`,
  String.raw`${allOfThem} (?:[a-zà-ɏ]+ )?(?:went|said|cried|shouted|exclaimed) ["“'‘]?(?:wow|ooh|whoa|amazing|cool|awesome|finally|love it|i love|i want)\b`,
  String.raw`(?:drew|got|earned|received|met with|sparked|caused|generated|there was) (?:[a-zà-ɏ]+ )?(?:gasps|applause|cheers|a standing ovation|oohs and aahs|a lot of (?:excitement|enthusiasm|interest|smiles|wows)|much (?:excitement|enthusiasm)|great (?:excitement|enthusiasm|interest|acclaim)|rave reviews|nothing but praise|big smiles|nods all round)`,
  // "We saw the demo and it looks really good"
  String.raw`(?:saw|seen|watched|tried|got|had|been shown|looked at) (?:the|an?|their|its) (?:[a-zà-ɏ]+ )?(?:demo|demonstration|trailer|video|presentation|pitch|mock-?ups?|prototype|webinar|showcase)[^.;|]{0,40}? (?:looks?|looked|is|was|seems?|seemed|feels?|felt) (?:${utterly})(?:good|great|nice|impressive|promising|amazing|fantastic|slick|awesome|cool|convincing|powerful|brilliant|excellent)`,
])
const notSaid = anyCase(/(?:\b(?:if|whether|unless|until|when|once|so that|make sure|ensure|should|must|not|no) |n['’]t )(?:[a-zà-ɏ]+ ){0,5}$/)

/** The first applause in the text, or undefined. */
export function reactionIn(text: string): PhraseMatch | undefined {
  return matchUnless(notSaid, reactions, text)
}
