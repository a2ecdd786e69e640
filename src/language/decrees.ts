import { anyCase } from './any-case.js'
import { isConditional, isQuestion } from './moods.js'
import { anyOf } from './phrases.js'
import type { Statement } from './statements.js'

/** A thing is settled, and nobody shall ask what for. */
const settled = anyCase(
  [
    String.raw`(?<![/-])\bno (?:more |further |need for |need to )*(?:discuss(?:ions?)?|debates?|arguments?(?= (?:about|over|on|here|with)\b|\W*$)|questions? asked|questions?(?=\W*$)|ifs and buts|ifs or buts|why(?:s|['’]s)?\b)`,
    String.raw`\bwithout (?:further |any )?(?:discussions?|debates?|questions)\b`,
    String.raw`\b(?:end of (?:discussion|story|debate)|basta|punkt)\W*$|(?:^|[.,;!:–—-]) ?(?:full stop|period)\W*$`,
    String.raw`\b(?:not|isn['’]t|aren['’]t|nothing) (?:up for|open (?:to|for)|a matter of|subject to|to be) (?:any )?(?:debate|discussion|negotiation|discussed|debated|negotiated)\b`,
    String.raw`\b(?:the |this |that )?decision (?:is|stands|was)(?: already| now)? (?:final|made|taken|closed|firm|not mine)\b(?! (?:by|within|in|on|at|when|after|if|for|from)\b)|\b(?:it|this|that) (?:is|has been|was) (?:already |now )?(?:decided|settled|a done deal)(?=\W*$)`,
    String.raw`\bbecause (?:i|we) (?:say|said) so\b|\b(?:just|simply|please) (?:do|build|make|ship) (?:it|this|what (?:they|he|she) (?:asks?|wants?))\b|\bmake it happen\b`,
    String.raw`\b(?:don['’]t|do not|nobody|stop) (?:ask(?:s|ing)?|question(?:s|ing)?|discuss(?:ing)?|debat(?:e|es|ing))(?: (?:me|him|her|them|us))? (?:why|what for|this|it|the why|the reason)\b`,
    String.raw`\bcustomers? (?:is|are) (?:king|always right)\b|\b(?:they|he|she) (?:are|is) the (?:customers?|client|boss)(?=\W*$)|\bhe who pays\b|\bwho pays (?:the piper|decides|calls)\b`,
    String.raw`\b(?:can(?:not| not|['’]t)|could(?:n['’]t| not)|hard to|difficult to|impossible to|awkward to) (?:say no|refuse(?: (?:it|this|them|him|her))?|turn (?:it|them|him|her) down|tell (?:them|him|her) no|disappoint (?:them|him|her))\b`,
    String.raw`\b(?:i|we)(?: have|['’]ve| already| had)* (?:said|told (?:the |our )?[a-zà-ɏ]+(?: [a-zà-ɏ]+)?|answered|replied|confirmed) (?:that )?(?:yes\b|ok(?:ay)?\b|we(?: do| will| would|['’]ll|['’]d)(?: do| have| build| make| deliver)? (?:it|this|that)\b|it is (?:ok|no problem|in)\b|no problem\b)`,
    String.raw`\b(?:he|she|they)(?: did(?:n['’]?t| not)| does(?:n['’]?t| not)| would(?:n['’]?t| not)| won['’]?t|['’]s not saying| never) (?:really )?(?:say|said|tell (?:us|me)|told (?:us|me)|explain|explained) (?:why|what (?:it['’]?s |it is )?for|any more|more)(?=\W*$)|\b(?:no idea|don['’]?t ask me|do not ask me|don['’]?t know|wasn['’]?t told|weren['’]?t told|nobody (?:knows|could say|can say)) what (?:it(?: is|['’]s)? |(?:he|she|they) (?:wants?|needs?) (?:it|this|that) )?for\b|\bfor reasons (?:best known to|of (?:his|her|their) own|nobody)\b`,
    String.raw`\bwe have no choice\b|\b(?:our|my) hands are tied\b|\bno way back\b|\btoo late to (?:change|go back|say no|back out)\b`,
    '["“](?:please |just |ok,? |yes,? )*(?:do it|build it|make it happen|go for it|go ahead|i want it|must have|make it so|get it done)[.!]*["”]',
    String.raw`\bas ordered\b(?=\W*$)|\borders? (?:is|are) (?:an? )?orders?\b|\bfrom (?:the very )?(?:top|above|upstairs)(?=\W*$)|\btop-?down (?:decision|wish|order)\b`,
  ].join('|'),
)
/** "(group standard)", "It is the policy": that the house has a rule is no need; what it says of data, money or safety may be. */
const houseRule = anyCase(
  [
    String.raw`\((?:as |per |as per |our |the )*(?:house|company|group|corporate|internal|brand|IT|head[- ]office|HQ|parent(?: company)?) (?:polic(?:y|ies)|standards?|guidelines?|rules?|style|directive|CI|mandate)\)`,
    String.raw`\b(?:it|this|that)(?: is|['’]?s) (?:just |simply |only |now )?(?:the |our |their |(?:the )?(?:company|group|corporate|house|internal) )(?:policy|house rule|group standard|company standard|corporate standard|standard procedure)(?=\W*$)`,
    String.raw`\b(?:because|since|as) (?:it|that|this)(?: is|['’]?s) (?:the |our |(?:the |our )?(?:company|group|corporate|house|internal) )(?:policy|standard|rule)(?=\W*$|[.,;])`,
  ].join('|'),
)

/** What a text takes on: it is built, it is in, it stays. */
const takenOn = anyCase(
  /\b(?:we|i|you)(?:['’]ll| will| must| have to| are going to| should)? (?:do|build|add|make|put|include|ship|deliver|give|keep|take|integrate|implement|go with|use)\b|\b(?:is|are|stays?|comes?|goes) (?:in\b|on\b|as)|\b(?:stays?|remains?|comes)(?=\W*$|[.;,])|\bmust\b|\bshall\b|\b(?:it|this|that)\b|\b(?:ok|yes)\b/,
)
/** Not built, or a rule of the house that is described. */
const against = /\b(?:out of scope|not (?:do|build|add)|won['’]t|will not|no longer|never)\b/i

const clipped = anyOf([
  '(?:he|she) (?:really |absolutely |also )?wants? (?:it|this|that|them|one)(?! (?:to be|is|was|so that|because|when)\\b)',
  '(?:he|she|they) (?:insists?|insisted)(?: on (?:it|this|that))?',
  '(?:he|she|they) (?:has|have) (?:my|our) word',
])
const mayBeDecree = anyCase(
  /\b(?:polic(?:y|ies)|standards?|guidelines?|rules?|house|directive|procedure|no|not|nothing|isn|aren|without|end of|full stop|basta|punkt|period|decision|decided|settled|done deal|he|she|they|what|reasons|because|just|simply|please|make it|don|do not|nobody|stop|customers?|customer|boss|pays|can|cannot|could|couldn|hard|difficult|impossible|awkward|said|told|answered|replied|confirmed|do it|build it|go for|go ahead|i want|get it|order|ordered|above|upstairs|top|wants?|insist|word)/,
)

/** Does a statement close the question why by an order, or by somebody's bare wish? */
export function isDecree(statement: Statement): boolean {
  return statement.read(readDecree)
}

function readDecree(statement: Statement): boolean {
  const { text, story, previous, next, item, index } = statement
  if (story || !mayBeDecree.test(text) || isQuestion(text) || isConditional(text)) return false
  const near = [previous?.text, text, next?.text].filter((part) => part !== undefined).join(' ')
  if (against.test(near)) return false
  if (clipped.test(text) && /^\W*(?:he|she|they)\b/i.test(text)) return true
  if (houseRule.test(text)) return true
  return settled.test(text) && ((item !== undefined && index > 0) || takenOn.test(near))
}
