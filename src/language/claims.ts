import { anyPeople, pluralPeople } from './people.js'
import { evidenceIn, hasSourceLink, isConditional, isQuestion, isQuotation, saysAssumption, withoutQuotes } from './signals.js'
import type { Statement } from './statements.js'

/** A statement about users, customers or the market that the text asks the reader to believe. */
export interface Claim {
  kind: 'people' | 'market' | 'research' | 'magnitude'
  start: number
  end: number
}

const quantified =
  /\b(?:many|most|some|several|few|all|no|nobody|everyone|everybody|every|the (?:vast )?majority of|a (?:lot|number|growing number|handful|great many) of|lots of|more and more|countless|numerous|the average|typical)\s+(?:of (?:the |our |these |their )?)?(?:[\p{L}'’-]+\s+){0,3}$/iu
/** Verbs and adjectives with which a sentence says how people are, feel, behave. */
const stative = `(?:(?:often|usually|typically|generally|always|never|also|still|currently|already|really|rarely|frequently|simply|just|regularly|increasingly|constantly|sometimes|tend to|now|don['’]t|do not|didn['’]t|doesn['’]t|can['’]t|cannot|are|is|have been|were) )*`
const verbs = `(?:are|is|were|have|has|want|wants|need|needs|prefer|prefers|expect|expects|love|loves|likes|like to|hate|hates|dislike|struggle|struggles|find|finds|feel|feels|think|thinks|believe|believes|face|faces|complain|complains|ask|asks|rely|relies|use|uses|spend|spends|tend|tends|demand|demands|care|cares|value|values|appreciate|lose|loses|waste|wastes|risk|risks|fear|avoid|avoids|ignore|ignores|forget|forgets|choose|chooses|trust|build|builds|buy|buys|leave|leaves|switch|abandon|abandons|give|gives|know|knows|understand|understands|suffer|suffers|work|works|look|looks|turn|turns|end|ends|get|gets|miss|misses|worry|worries|say|says|report|outgrow|outgrows|spot|enjoy|enjoys|engage|recommend|agree|share|see|sees|adopt|face|deal|send|sends|sit|sits|wait|waits|keep|keeps|call|calls|don['’]t|do|does|doesn['’]t|can['’]t|cannot|aren['’]t|won['’]t|will (?:\\p{L}+ly )?(?:love|adopt|enjoy|appreciate|benefit|flock|embrace|thank|switch|use|pay|come)|would (?:do|use|come|pay|buy|love|switch|adopt|prefer|rather|give|spend|stay|return)|won['’]t (?:mind|notice|care|use|pay|read))`
const peopleVerb = new RegExp(
  `^(?:\\s*\\([^)]{1,60}\\))?(?:\\s+(?:with|in|on|at|from|of|using|inside|across|for|and|or|have for|today|alike|moving|coming|individual)\\b(?:(?! (?:when|if|that|which|who|because) )[^,.;:|]){0,50}?)?,?\\s+${stative}${verbs}(?![\\p{L}])`,
  'iu',
)
const capability =
  /^\s+(?:can|could|may|might|must|shall|should|will(?! (?:\p{L}+ly )?(?:love|adopt|enjoy|appreciate|benefit|flock|embrace|thank|switch|pay|come))|would(?! (?:do|use|come|pay|buy|love|switch|adopt|prefer|rather|give|spend|stay|return))|to)\b/iu

const market =
  /\b(?:there (?:is|are) (?:currently |today |simply )?no (?:other |comparable |real |good |existing )?(?:\p{L}+ ){0,2}(?:products?|tools?|solutions?|alternatives?|competitors?|offerings?|apps?|services?|platforms?|systems?)\b|nothing (?:like it|else|comparable)|no (?:one|other|competitor|vendor|existing) (?:\p{L}+ ){0,3}(?:offers?|does|has|provides?)|(?:existing|current|other|competing) (?:\p{L}+[- ]){0,3}(?:products?|tools?|solutions?|projects?|offerings?|alternatives?|apps?|systems?|competitors?|vendors?) (?:\p{L}+ ){0,3}(?:do(?:es)? not|don't|doesn't|cannot|can't|lack|fail|solve|fall short|are|generally)|product[/ -]market fit|revolutionary|game[- ]chang(?:er|ing)|ground-?breaking|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|industry[- ](?:leading|standard)|market[- ]leading|first[- ]of[- ]its[- ]kind|unparalleled|unmatched|(?:primary|main|biggest|only|real|no (?:real|direct)) (?:competition|competitors?)\b|the market (?:is|wants|needs|expects|demands)|growing (?:demand|market|trend|need)|huge (?:market|demand|opportunity)|(?:is|are) (?:huge|massive|booming|exploding|growing (?:rapidly|fast|quickly))\b|a core part of how|where the (?:industry|market|world) is (?:heading|going|moving)|(?:has|have) matured|becom(?:e|es|ing) (?:\p{L}+ )?(?:widespread|standard|the norm|mainstream|essential|table[- ]stakes)|(?:very |quite )?common practice|10x|ten times (?:easier|faster|better|more))/iu
const magnitude =
  /\b(?:(?:huge|massive|major|significant|enormous|big|considerable|tremendous|vast|drastic|substantial|real) (?:\p{L}+ ){0,2}(?:improvement|pain|pain point|problem|issue|benefit|opportunity|demand|need|boost|frustration|barrier|burden|impact|advantage|hurdle|cost)|(?:vastly|significantly|drastically|greatly|dramatically|massively|hugely|radically|considerably) (?:simplif|improv|increas|reduc|better|eas|fast|speed|enhanc|boost)\w*|(?:is|are) (?:prevalent|widespread|well[- ]known|commonplace|ubiquitous|notorious|universally|extremely common|very common)|common (?:misconception|problem|complaint|issue|frustration|request)|one of the (?:more|most|biggest|main|top) (?:\p{L}+ ){0,2}(?:tasks|problems|pain points|challenges|complaints|frustrations|barriers|reasons|issues)|(?:sheer|hidden|real) cost|widely (?:used|known|liked|adopted|accepted)|increases? (?:developer |team |user |employee |customer )?(?:productivity|satisfaction|engagement|trust|loyalty|efficiency)|(?:much|far|a lot|way) (?:more|less|easier|better|faster|simpler|harder)|more user-friendly|successfully adopted|(?:reduc|cut|increas|improv|boost|sav|lower|grow)(?:e|es|ing|ting|s)?\b[^.;]{2,50}?\bby (?:up to |over |around |about )?\d+ ?(?:%|percent|x\b))/iu
const research =
  /\b(?:(?:research|studies|data|surveys?|analytics|evidence|statistics|experts?|feedback|experience|history|industry reports?|analysts?) (?:clearly |consistently |has |have |also |all )*(?:show(?:s|n|ed)?|suggest(?:s|ed)?|indicate(?:s|d)?|prove(?:s|d|n)?|confirm(?:s|ed)?|tell(?:s)? us|demonstrate(?:s|d)?)|(?<!\bwhat )(?:we|it['’]s|it is) (?:all )?(?:know|known|obvious|clear|no secret|evident|a fact)\b(?: that)?|(?:we(?:['’]ve| have)|i(?:['’]ve| have)) (?:(?:learned|learnt|seen|found|noticed|observed|heard)(?: that|:| (?:how|from))|already validated|seen this)|we (?:observe|see|know|find) that|everyone knows|needless to say|as everybody knows|studies (?:show|suggest)|have already validated)\b/iu

/** What may stand before a group of people that is the subject: the start of a clause, and words that qualify them ("Windows users", "practice managers"). */
const opening =
  /(?:^|[.;:—–(|]|,|\b(?:(?:believe|think|know|say|says|mean|means|fact|shows?|assume|found|clear|obvious) that|because|since|as|but|and|believe|think))\s*\W*(?:(?:the|our|these|those|such|other|\p{L}+(?:al|ic|ive|ed|ing|ist|an|ent|ary)|(?!(?:if|when|while|once|after|before|for|to|with|from|by|of|in|on|at|let|lets|allow|allows|help|helps|enable|enables|give|gives|that|which|who|where|what|how|add|show|make|ask|tell|inform|notify|support|onboard|different)\b)\p{L}[\p{L}-]+)\s+){0,3}$/iu
/** "Two people were annoyed" reports; "so developers don't break their flow" intends. */
const counted =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d.,]*)\s+(?:of (?:the |our |them )?)?(?:\p{L}+\s+)?$|\bso(?: that)?\s+(?:\p{L}+\s+)?$/iu
/** Nobody has to do anything: that is said of the product, not of people. */
const idle = /^(?:nobody|no ?one)\b.{0,60}?\b(?:needs?|has|have|gets?|will|is (?:shown|told|asked))\b/i
/** A claim about a few needs a feeling or a trouble in it to carry any weight. */
const few = /^(?:some|several|a few|few|a (?:handful|number) of)\b/i
const weighty =
  /\b(?:want|need|prefer|expect|love|hate|dislike|struggle|feel|believe|complain|demand|lose|waste|fear|avoid|ignore|forget|leave|abandon|suffer|worry|miss|give up|afraid|unable|frustrat\w*|confus\w*|annoy\w*|don['’]t|do not|doesn['’]t|can['’]t|cannot|never|won['’]t)/i

/** The first claim that a statement makes in the author's own words, or undefined. */
export function claimIn(statement: Statement): Claim | undefined {
  return statement.read(readClaim)
}

function readClaim(statement: Statement): Claim | undefined {
  if (isQuotation(statement) || statement.story || statement.kind === 'step') return undefined
  const text = withoutQuotes(statement.text)
  if (isQuestion(text) || isRule(text)) return undefined
  const people = isConditional(text) ? undefined : peopleClaim(text)
  if (people) return people
  for (const [kind, pattern] of [
    ['research', research],
    ['market', market],
    ['magnitude', magnitude],
  ] as const) {
    if (kind === 'magnitude' && !concernsPeople(text)) continue
    const match = pattern.exec(text)
    if (match) return { kind, start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** How much better a thing gets is a claim where it is about people or the market, not about the team's own ways. */
function concernsPeople(text: string): boolean {
  if (/\bwill (?:allow|enable|let|help) (?:us|me)\b/i.test(text)) return false
  return anyPeople(text).length > 0 || /\d ?%|\b(?:user|customer|market|ecosystem|industry|business|experience|adoption|team)\b/i.test(text)
}

/** Characters in front of people that can tell how many they are and whether they are the subject. */
const farthestBack = 160

function peopleClaim(text: string): Claim | undefined {
  for (const person of pluralPeople(text)) {
    const before = text.slice(Math.max(0, person.start - farthestBack), person.start)
    const after = text.slice(person.end)
    if (capability.test(after) || counted.test(before)) continue
    const many = quantified.exec(before)
    const opens = opening.test(before)
    if (!many && !opens) continue
    const verb = peopleVerb.exec(after)
    if (!verb) continue
    if (
      /^\s+(?:are|is|were) (?:able|allowed|required|expected|redirected|notified|shown|prompted|asked|displayed|informed|given|assigned|sent|taken|logged|created|defined|listed|identified|supported|stored|responsible|available|authenticated|not (?:allowed|required|affected))\b/i.test(
        after,
      )
    )
      continue
    const start = many ? person.start - before.length + many.index : person.start
    const end = person.end + verb[0].length
    const claimed = text.slice(start, end)
    if (/^[^.|]*\?/.test(text.slice(end))) continue // asked
    if (idle.test(claimed) || (few.test(claimed) && !weighty.test(text.slice(person.end)))) continue
    return { kind: 'people', start, end }
  }
  return undefined
}

/** A rule for the product, not a statement about the world. */
function isRule(text: string): boolean {
  return /\b(?:must|shall|should)\b/i.test(text) && !/\b(?:because|since|as)\b/i.test(text)
}

/** Does the statement, its neighbour or its paragraph carry a source: a number, a link, a study, a quotation, or an open assumption? */
export function isSourced(statement: Statement): boolean {
  const around = [statement, statement.next, statement.previous].filter((near): near is Statement => near !== undefined)
  return around.some((near) => evidenceIn(near) !== undefined || isQuotation(near)) || hasSourceLink(statement) || saysAssumption(statement.text)
}
