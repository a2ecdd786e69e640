import { anyCase } from '../../language/any-case.js'
import { technologiesIn } from '../../language/artefacts.js'
import { outputStates } from '../../language/lexicon.generated.js'
import { month } from '../../language/months.js'
import { hasNumber } from '../../language/numbers.js'
import { anyPeople } from '../../language/people.js'
import { phrases } from '../../language/phrases.js'
import { moves } from './movement.js'
import { namesResult } from './result-words.js'

/** It is live, delivered, on time, without bugs. */
const delivered = anyCase(
  /\b(?:is|are|be|been|gets?|goes|go|went)? ?(?:(?<!an? |the |near-|with |each |every )live(?! (?!(?:in|on|at|by|for|with|to|from|and|or|before|after|since|until|as|across|everywhere|now|today|there|here|this|next|again)\b)[a-z])|delivered|fulfilled|shipped|released|launched|deployed|developed|implemented|built|published|in production|rolled out|completed|(?:is|are|be|\d+ ?%|feature) complete|complete(?=\W*$)|finished|available|certified|handed over|merged|migrated|decommissioned|documented|trained|approved|operational|onboarded|installed|integrated|connected|enabled|configured|in place|up and running|running (?:in|on|at|everywhere)|accepted)\b|\b(?:(?<!(?:deliveries|orders|trips|trains|buses|trams|ferries|payments|invoices|flights|parcels|rides|shifts|bills|rents|letters|visits|home|paid|there|up|work|bed|school|in|back|off) )on[- ]time|on schedule|on budget|(?:no|zero) (?:critical |major |P\d |open |blocking )*(?:bugs|defects|blockers|showstoppers)|defect[- ]free|feature[- ]complete|code complete|go[- ]live|parity|sign(?:s|ed)?[- ]?off\b|time to market|speed to market|coverage)|\bworks? (?:at|in|on(?![- ]time\b)|for all)\b|\bon the (?:new )?(?:system|platform|app)\b|\bin (?:open |closed |private |public )?beta\b|\bon by default\b|\b(?:it|site|page|app)(?:['’]s| is) up\b|\bin (?:both|the|all) (?:app )?stores?\b|^\W*be ready (?:for|by|before|to)\b|\b\d+ ?% of (?:the |our |all )?(?:screens|pages|features|services|components|views) (?:on|in|use)\b/,
)
const states = phrases(outputStates)
/** "If nothing is done": no state that is aimed at. */
const supposed = /\b(?:if|when|once|unless|until|nothing|nobody|no one|not|never)\b[^.;,]{0,30}$/i
function reachesState(text: string): boolean {
  return states.all(text).some(({ start }) => !supposed.test(text.slice(Math.max(0, start - 40), start)))
}
/** "Only an editor moves a page to published": a value that is set, not the state of the work. */
const valueSet = anyCase(
  /\b(?:moves?|sets?|marks?|changes?|promotes?|turns?|switch(?:es)?|advances?) (?:[a-zà-ɏ-]+ ){1,5}?(?:to|as|into) ["“'‘]?[a-zà-ɏ-]+["”'’]?(?: (?:or|and|to) ["“'‘]?[a-zà-ɏ-]+)?/g,
)
/** It is live, delivered, finished … in so many words. */
export function isInPlace(text: string): boolean {
  const said = text.replace(valueSet, ' ')
  return delivered.test(said) || reachesState(said)
}
/** "300 boxes out by summer", "the plug-in in both stores", "an article in the press": it is there then. */
export const outThere = anyCase(
  /^\W*(?:the |an? |our |at least )*(?:\d[\d.,]{0,15} )?(?:[a-zà-ɏ][a-zà-ɏ-]* (?:[+&] )?){1,4}?(?:(?<!(?:sold|(?:turn|find|run|drop|work|miss|opt|fill|fall|try|pay|start|stand|figure|check|point|give|carry|pick)(?:s|ed|ing)?|found|ran) )out|live|printed|shipped|placed|installed) (?:by|before|until|in|at|on|to) (?!users|customers|people)/,
)
/** "To have the kiosk in the stand": a thing is somewhere. */
export const haveThere = anyCase(
  /^\W*(?:in|on) (?:(?:the|every|all|both|our) )?(?:[a-zà-ɏ\d-]+ ){0,3}?(?:trailer|stores?|shops|shelves|stage|build|release|catalogue|catalog|roadmap|newsletter|press|media|keynote|marketplace|app store|server|homepage|home page)(?:\W*$|,? as | for | by | of )|^\W*(?:to )?have (?:the|an?|our|all|both) (?:[a-zà-ɏ-]+ ){1,4}?(?:in|at|on|into|onto|inside) (?:the|an?|our|all|both|every|each|production|place|stores?|beta)\b/,
)

/** "In people's hands on 26 May": due by a day, and nothing in it that becomes more or less, or that anybody does. */
export function isOnlyDue(text: string): boolean {
  if (!dueBy.test(text)) return false
  const rest = text.replace(dueBy, ' ').replace(inHands, ' ').replace(inSoMany, ' ').replace(everywhere, ' ').replace(allOfThem, ' ')
  if (hasNumber(rest) || moves(rest) || namesResult(rest) || saysNoDate.test(rest)) return false
  if (technologiesIn(rest).length > 0) return false // that is dictated, whenever it is due
  return anyPeople(rest).length === 0
}
const dueBy = anyCase(
  `(?:,? ?\\b(?:by|on|before|until|ahead of|from|in|for|at)\\b|,) (?:the )?(?:(?:end|start|middle|beginning) of (?:the )?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}\\.? ${month}(?: \\d{4})?|${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|Q[1-4]|H[12]|20\\d\\d|(?:(?:week|wk|CW|KW|sprint|release|season) ?\\d{1,2}|spring|summer|autumn|fall|winter|Christmas|Easter|Ramadan|Advent|Lent|Carnival|Whitsun|Pentecost|Diwali|Eid|Hanukkah|Halloween|Labou?r Day|Memorial Day|Thanksgiving|Midsummer|New Year(?:['’]s(?: Eve| Day)?)?|year['’]?s? end|(?:calendar |school |academic |financial |fiscal )?year|(?:half-?term|(?:school |summer |Christmas |autumn )?(?:holidays|break|vacation))|harvest|fair|show|opening(?: day)?|(?:[a-zà-ɏ]+ )?season(?: (?:opening|start|opener))?|go-live|Black Friday|audit|kick-?off|elections?|migration|clocks (?:go|change)[^.;,]{0,12}|next (?:season|term|release|quarter|year|spring|summer|autumn|winter)|trade fair|summit|congress|Olympics|World Cup|anniversary|heating period|(?:start|beginning|end) of (?:term|season|year|the [a-zà-ɏ]+)))(?![a-zà-ɏ\\d])`,
)
/** "In five flagship stores", "with 3 pilot farms", "at all 40 stations": where it is then, not how much of anything. */
const inSoMany = anyCase(
  /\b(?:in|on|at|across|with|to) (?:(?:our|the|all|both|first|other|at least) )*(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty)(?: [a-zà-ɏ]+){0,2}? (?!(?:minutes|hours|days|weeks|months|seconds|clicks|steps|points|cases|cents|times)\b)[a-zà-ɏ]+s\b/,
)
/** "In people's hands", "in the hands of all nine clerks" */
const inHands = /\bin (?:people['’]s hands|the hands of (?:[a-zà-ɏ\d-]+ ){0,3}[a-zà-ɏ-]+)/i
/** "On every tram", "in each staff room" */
const everywhere = /\b(?:in|on|at|beside|outside) (?:every|each) (?:[a-zà-ɏ-]+ ){0,2}?[a-zà-ɏ-]+(?=\W*$)/i
const allOfThem = /\b(?:all|both|each of|the) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i
const saysNoDate = anyCase(
  /[?"“”]|\b(?:break(?:s|ing)? even|pays? (?:back|off|for)|profit\w*|again|money|renew\w*|earns?|stays?|returns?|come back|buys?|sells?|joins?|switch(?:es)? to us|survives?|sleeps?|eats?|cycles?|walks?|swims?|feels?|can|could|no longer|without|instead of|less|fewer|more|know|knows|understand|agree[ds]?|decide[ds]?|learn\w*|if)\b/,
)
