import { anyCase } from './any-case.js'
import { besideStory } from './beside-story.js'
import { deedIn } from './deeds.js'
import { isAsserted } from './moods.js'
import { isPatron } from './patrons.js'
import { anyOf } from './phrases.js'
import type { Statement } from './statements.js'

/** What somebody may give or withhold. */
const favour =
  '(?:consent|signature|support|approval|green ?light|go-ahead|renewal|funding|grant|instalments?|tranche|purchase|vote|votes|blessing|commitment|sponsorship|backing|listing|patronage|endorsement|donation|bequest|legacy|investment|cheque|budget|deal|partnership|co-?operation|participation|assent|nod|yes|permission|subsidy|signing|re-?election|extension|merger|goodwill|money)'
/** How it is tied to a thing. */
const hangs = '(?:hangs?|hung|hinges?|hinged|rides?|stands? or falls?|stand and fall|stands and falls) (?:on|upon|with|by)'
const tied =
  '(?:depends?|depended|rests?|turns?|(?:is|are|was|were) (?:made )?(?:tied|linked|pegged|coupled|bound|conditional|contingent|dependent|subject)) (?:on|upon|to|with)'

const whose = "(?:their|his|her|(?:the |our )?[a-zà-ɏ.-]+(?: [a-zà-ɏ.-]+){0,2}['’]s?)"
const tiedTo = anyOf([
  `${favour}(?: (?:for|of|from|by|to) (?:[a-zà-ɏ’'-]+ ){0,4}?[a-zà-ɏ’'-]+)? ${hangs}`,
  `${whose} (?:[a-zà-ɏ]+ ){0,2}?${favour}(?: (?:for|of|from|by|to) (?:[a-zà-ɏ’'-]+ ){0,4}?[a-zà-ɏ’'-]+)? (?:${hangs}|${tied}) (?:us|our|an?|the app|this|that|whether we)\\b`,
  // "they sign if it's there in August", "move four breweries to us if we …"
  "(?:they|he|she)(?:['’]ll| will| would|['’]d)? (?:sign|re-?sign|renew|extend|pull out|walk(?: away)?|come (?:along|over|aboard|on board)|join us|stay with us|go with us|buy (?:ten|twenty|\\d+)|invest)(?: [a-zà-ɏ\\d€$£%/.,]+){0,5}? (?:if|unless|provided|as soon as|so long as|as long as|only if) (?:it|there|we|our|this|that|[a-zà-ɏ]+ (?:can|get|gets|is|are))",
  "(?:will|would|is going to|are going to|['’]ll|['’]d) (?:move|switch|bring|transfer|give|send|come|shift|take|book|list|stock)(?: (?!if\\b)[a-zà-ɏ\\d.,-]+){0,7}? (?:to|with|over to|along|for|from) ?(?:us|me)?(?: (?!if\\b)[a-zà-ɏ\\d.,-]+){0,2}? (?:if|provided|as soon as|so long as|only if|on condition that) (?:there|it|we|our|they get|he gets|she gets)\\b",
  "(?:would|will|['’]ll|['’]d) otherwise (?:not )?(?:vote|veto|block|leave|walk|cancel|withdraw|object|quit|pull|refuse|sue|strike|boycott|oppose|resign)",
  "(?:would|['’]d|will|['’]ll) (?:not|never) (?:forgive|let us hear the end|speak to|talk to)(?: us| me| him| her)?\\b",
  '(?:says?|said|told us|announced) (?:that )?(?:they|he|she|it) (?:walks?|leaves?|cancels?|quits?|pulls? out|goes|switch(?:es)?|will (?:walk|leave|cancel|quit|pull out|switch)|would (?:walk|leave|cancel|quit|pull out|switch))(?: [a-zà-ɏ\\d]+){0,4}? (?:if|unless|without)\\b',
  "(?:or|or else|otherwise),? (?:they|he|she|the [a-zà-ɏ]+(?: [a-zà-ɏ]+)?)(?:['’]ll| will| would|['’]d)? (?:walk|leave|not sign|not renew|cancel|veto|block|withdraw|vote (?:against|no)|go to (?:the )?competit\\w+|boycott|sulk|strike)s?\\b",
])
/** How somebody ties a thing to what they give. */
const ties = anyOf(
  [
    "(?:tie[sd]?|link(?:s|ed)?|peg(?:s|ged)?|coupled?s?|attach(?:ed|es)|binds?|bound) (?:its|their|his|her|the|next|this|all)(?: [a-zà-ɏ’'-]+){0,6}? (?:to|with)(?= )",
    '(?:ma(?:de|kes?|king)|set|sets|named|names) (?:it |this |that |the [a-zà-ɏ]+(?: [a-zà-ɏ]+)? )?(?:an? |its |their |his |her )?(?:absolute |hard |firm |express )?(?:condition|precondition|prerequisite|red line|deal-?breaker|ultimatum)\\b',
    '(?:indicated|signalled|hinted|let it be known|intimated|made (?:it )?(?:clear|plain|known)|let (?:us|me) know|warned|threatened)(?: to us)?(?: that)? [^.;]{0,80}?\\b(?:goes|go|comes|come|hangs?|depends?|follows?|leaves?|only|unless|without|otherwise|if we|if it|if there)\\b',
    '(?:sells?|signs?|funds?|pays?|votes?|lists?|stocks?|renews?|comes?|joins?|supports?|backs?|agrees?) (?:it |this |us |for us |[a-zà-ɏ]+ )?(?:only (?:if|with|when|once)|on(?:ly on)? condition that|so long as we|as long as we|provided (?:that )?we|if (?:and only if )?we)\\b',
    '(?:made|makes?|making) (?:its |their |his |her |the |any |all )[^.;]{2,40}? (?:conditional|contingent|dependent) (?:on|upon)',
    "(?:re-?signs?|renews?|signs?|walks?|pulls? out|comes? (?:along|over|aboard)|switch(?:es)?|extends?)(?: [a-zà-ɏ\\d]+){0,3}? (?:if|unless) (?:there|it|we|our|this|that)(?:['’]s|['’]re)?(?= )",
    '(?:will|would) only (?:sign|fund|pay|vote|list|stock|renew|come|join|support|back|agree|approve|lend|sponsor|publish|sell|carry|play)\\b',
  ],
  'g',
)
const mayTie = anyCase(
  /\b(?:if|unless|without|otherwise|or|only|hang|hung|hing|rid|stand|depend|rest|turn|tie|tied|link|peg|coupl|attach|bind|bound|condition|precondition|prerequisite|red line|deal|ultimatum|goes|comes|go|come|is|are|was|were|forgive|never|provided|long)/,
)

/** Is a thing there because somebody gives or withholds something for it: a signature, a vote, their custom? */
export function isCondition(statement: Statement): boolean {
  return statement.read(readCondition)
}

function readCondition(statement: Statement): boolean {
  const { text, story } = statement
  if (story || !mayTie.test(text) || !isAsserted(statement)) return false
  const said = besideStory(statement)
  return tiedTo.test(said) || deedIn(said, ties, isPatron) !== undefined
}
