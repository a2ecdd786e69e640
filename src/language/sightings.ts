import { anyCase } from './any-case.js'
import type { Asker } from './askers.js'
import { besideStory } from './beside-story.js'
import { deedIn } from './deeds.js'
import { isAsserted } from './moods.js'
import { isOfWeight, isPatron } from './patrons.js'
import { anyOf } from './phrases.js'
import type { Statement } from './statements.js'

/** How somebody comes by the idea of a thing: they see, are shown or hear of it elsewhere. */
const sees = anyOf(
  [
    '(?:saw|seen|spotted|discovered|admired|came across|stumbled (?:up)?on|fell for|read (?:about|of|in)|heard (?:about|of)|tried(?: out)?|looked at|caught sight of|picked up|got wind of|encountered)(?= (?:an?|one|the|this|that|it|something|such|how|our|his|her|their|in|of|at|on|what)\\b)',
    '(?:was|were|been|got) (?:shown|demoed|presented with|given (?:an?|the) (?:demo|tour|demonstration|preview|taste)(?: of)?|sent (?:an?|the) (?:picture|photo|link|video|article|brochure))(?! (?:in|on) (?:the|top|bottom)\\b)',
    '(?:came|come|comes|got|went|flew|drove|travelled|returned|arrived) (?:home|back)|returned|(?:just )?back|home (?:from|again)',
    '(?:sent|showed|forwarded|shared|brought|posted|e-?mailed|texted|passed (?:on|round|around)|came with|left us|handed (?:us|over|round))(?: (?:us|me|over|round|around|in|the team|everyone|everybody))* (?:an?|the|his|her|their|some|two|three)(?: [a-zà-ɏ]+){0,2}? (?:photos?|pictures?|screenshots?|screen shots?|links?|videos?|clips?|sketch(?:es)?|drawings?|mock-?ups?|brochures?|flyers?|slides?|examples?|samples?|printouts?|pages?)(?= (?:of|from|with|to|that|on)\\b|[,;:]|\\W*$)',
    '(?:visited|toured|attended|stayed at|dined at|shopped at|holidayed|travelled to|went to|was at|has been to|met|watched|sat next to|played golf with|had (?:lunch|dinner) with|uses?|plays?|owns?|drives?|bought)(?= )',
  ],
  'g',
)
/** What may be a colleague's finding where nobody of weight is meant. */
const looksAround = anyCase(
  /^(?:visited|toured|attended|stayed|dined|shopped|holidayed|travelled|went|was at|has been|met|watched|sat|played|had|uses?|plays?|owns?|drives?|bought|tried|looked|heard|read|saw|seen|discovered|encountered)/,
)
/** What comes of it: the same for us. */
const follows = anyOf([
  'determined|convinced|adamant|persuaded|inspired|enthusiastic|impressed|smitten|hooked|full of (?:it|ideas|plans)|raving|sold on|delighted|thrilled|envious|jealous',
  'with (?:the|a|an) (?:firm |clear |simple |new )?(?:view|idea|wish|conviction|plan|notion|order|resolve|request|question why|mission|vision)(?= (?:that|of|to|for))',
  '(?:will|should|must|shall|is to|are to|has to|have to|needs? to|ought to|would|can|to) (?:do|have|get|own|be|offer|build|show) (?:the same|one|it too|this too|that too|something (?:like|similar)|likewise|the like|"?own|precisely|exactly)',
  '(?:the|much the|exactly the|very) same\\b(?! (?:day|time|week|page|screen|way as before))|(?:similar|comparable) (?:thing|one|function|feature|screen|app|board|tool|system|service|solution|wall|kiosk|page|button|portal)s?|something (?:like|similar|along)|one (?:too|as well|of those|of these|of our own)|one for (?:us|our)|like (?:this|that|theirs|it)(?=\\W*$|[,;]| but| only| for us| here)|(?:so|looks?|be|exactly|just) like (?:this|that|it|his|hers|theirs)\\b|as (?:an? |the )?(?:model|template|pattern|example to follow)',
  '(?:ours|we|our [a-zà-ɏ]+(?: [a-zà-ɏ]+)?)(?: simply| really| also)? (?:will|should|must|shall|needs? to|need|have to|has to|ought to|can)\\b',
  '(?:now |so |and |since then |therefore |hence )(?:he |she |they |it )?(?:wants?|would like|asks?|asked|insists?|expects?|considers?|thinks?|finds?|feels?|keeps asking|is keen|are keen|has asked|have asked|demanded|ordered)(?= )',
  'it (?:was|is|has been) (?:settled|decided|agreed|clear|obvious|certain|decreed)\\b|(?:precisely|exactly|just) (?:this|that|these|so)\\b|text at \\d+|(?:make|keep|do) it (?:that way|so|like that|bigger|smaller|the same)|then\\W*$',
])
const maySee = anyCase(
  /\b(?:saw|seen|spot|discover|admir|sent|showed|forward|shared|brought|posted|mail|e-mail|texted|passed|handed|left|came|come|comes|got|went|flew|drove|travel|return|arriv|back|home|stumbl|fell|read|heard|tried|look|caught|pick|encounter|shown|demoed|present|given|sent|visit|tour|attend|stay|din|shop|holiday|was at|been|met|watch|sat|play|had|use|own|drive|bought)/,
)

/** Is a thing there because somebody of weight has seen one elsewhere? In a list of what to build (`listed`), that they have seen it says it all. */
export function isSighting(statement: Statement, listed: boolean): boolean {
  return statement.read(listed ? readListed : readTold)
}

const readListed = (statement: Statement) => readSighting(statement, true)
const readTold = (statement: Statement) => readSighting(statement, false)

/** "…, which the mayor was shown a picture of", "(seen by the chair at Ghent)". */
const shownThing = /^(?:saw|(?:was|were|been|got) (?:shown|demoed|given)|admired|spotted|fell for|looked at)/i

function readSighting(statement: Statement, listed: boolean): boolean {
  const { text, story, next } = statement
  if (story || !maySee.test(text) || !isAsserted(statement)) return false
  const said = besideStory(statement)
  const accepts = (asker: Asker, verb: string, behind: string) => {
    if (!isPatron(asker)) return false
    const ofWeight = isOfWeight(asker)
    if (!ofWeight && (looksAround.test(verb) || /^(?:was|were|been|got|picked)/i.test(verb))) return false
    if (listed && ofWeight && shownThing.test(verb)) return true
    return follows.test(`${behind}${next ? ` ${next.text}` : ''}`)
  }
  return deedIn(said, sees, accepts) !== undefined
}
