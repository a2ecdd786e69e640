import { attitudes, responses } from './lexicon.generated.js'
import { isGenericPerson, pluralPeople } from './people.js'
import { alternation } from './phrases.js'
import { hardship } from './signals.js'

/**
 * What a sentence says of people: how they are disposed, which only they could tell; what they are, have and do, said of many or of
 * always; or that they are in trouble. Whatever else is said of them describes the product at work.
 */
export interface PeopleClaim {
  kind: 'attitude' | 'generality' | 'trouble'
  start: number
  end: number
}

const quantified =
  /\b(?:many|most|some|several|few|all|no|nobody|everyone|everybody|every|the (?:vast )?majority of|a (?:lot|number|growing number|handful|great many) of|lots of|more and more|countless|numerous|different|various|the average|typical)\s+(?:of (?:the |our |these |their )?)?(?:[\p{L}'’-]+\s+){0,3}$/iu
/** What may stand before a group of people that is the subject: the start of a clause, and words that qualify them ("Windows users", "practice managers"). */
const opening =
  /(?:^|[.;:—–(|]|,|\b(?:(?:believe|think|know|say|says|mean|means|fact|shows?|assume|found|clear|obvious) that|because|since|as|but|and|believe|think))\s*\W*(?:(?!(?:if|when|while|once|after|before|for|to|with|from|by|of|in|on|at|let|lets|allow|allows|help|helps|enable|enables|give|gives|that|which|who|where|what|how|add|show|make|ask|tell|inform|notify|support|onboard)\b)\p{L}[\p{L}-]+\s+){0,3}$/iu
/** "Two people were annoyed" reports; "so developers don't break their flow" intends. */
const counted =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:of (?:the |our )?)?(?:\p{L}+\s+)?$|\bso(?: that)?\s+(?:\p{L}+\s+)?$/iu

/** What may stand between people and what is said of them: "(Level 2) in our region", "else at the desk". */
const attached =
  '(?:\\s*\\([^)]{1,60}\\))?(?: else)?(?:\\s+(?:with|in|on|at|from|of|using|inside|across|for|and|or|have for|today|alike|everywhere|worldwide|nowadays|these days|moving|coming|individual)\\b(?:(?! (?:when|if|that|which|who|because|they|we|you|it|he|she|i) )[^,.;:|]){0,50}?)?,?'
const frequency =
  'often|usually|typically|generally|always|never|rarely|seldom|frequently|regularly|increasingly|constantly|sometimes|mostly|largely|naturally|nowadays|these days|tend to|tends to'
const denial = "don['’]t|do not|didn['’]t|doesn['’]t|does not|can['’]t|cannot|aren['’]t|are not|isn['’]t|won['’]t|will not|wouldn['’]t|would not|no longer"
const filler =
  'also|still|currently|already|really|simply|just|now|today|even|all|both|very|so|too|quite|particularly|more|are|is|were|have|has|have been|has been|been|being|do|does|will|would|(?:\\p{L}{3,}ly)'
const behaviours =
  "are|is|were|have|has|need|needs|use|uses|rely|relies|spend|spends|lose|loses|waste|wastes|risk|risks|choose|chooses|build|builds|buy|buys|leave|leaves|switch|switches|give|gives|know|knows|understand|understands|think|thinks|work|works|look|looks|turn|turns|end|ends|get|gets|miss|misses|outgrow|outgrows|spot|spots|engage|recommend|share|see|sees|adopt|face|faces|deal|send|sends|sit|sits|wait|waits|keep|keeps|do|does|find|finds|don['’]t|doesn['’]t|can['’]t|cannot|aren['’]t"

const predicate = new RegExp(
  `^${attached}\\s+(?<chain>(?:(?:${frequency}|${denial}|${filler})\\s+)*)(?:(?<attitude>(?:${alternation(attitudes)})s?)|(?<response>(?:${alternation(responses)})s?)|(?<behaviour>${behaviours}))(?![\\p{L}])`,
  'iu',
)
/** Whatever is said of most or of everybody is a claim. */
const anything = new RegExp(
  `^(?:\\s*\\([^)]{1,60}\\))?(?<chain>(?:\\s+(?:${frequency}|${denial}|${filler}))*)\\s+(?!(?:can|could|may|might|must|shall|should|will|would|to|who|that|which|and|or|of|in|on|at|for|with|from|by|as|are|is|were)\\b)\\p{L}+(?<!ing|ed)(?![\\p{L}])`,
  'iu',
)
const often = new RegExp(`\\b(?:${frequency})\\b`, 'iu')
const denied = new RegExp(`\\b(?:${denial}|never|rarely)\\b`, 'iu')
const predicted = /\b(?:would|will \p{L}+ly)\b/iu
/** What the product does to people, or lets them do, says nothing of how they are. */
const done =
  /^\s+(?:have|has|had) (?:already |also |repeatedly |both |all )?(?:asked|told|said|requested|complained|reported|agreed|signed|voted|answered|replied|written|raised|mentioned|confirmed)\b|^\s+(?:includes?|excludes?|consists? of|refers? to|means?) |^\s+(?:are|is|were) (?:taken|counted|computed|calculated|derived|grouped|sorted|fetched|excluded|included|imported|able|allowed|required|expected|redirected|notified|shown|prompted|asked|displayed|informed|given|assigned|sent|taken|logged|created|defined|listed|identified|supported|stored|responsible|available|authenticated|not (?:allowed|required|affected))\b|^\s+(?:do(?:n['’]t| not)|no longer|never) (?:have|need) to\b/i
/** Nobody has to do anything: that is said of the product, not of people. */
const idle = /^nobody\b.{0,60}?\b(?:needs?|has|have|gets?|will|is (?:shown|told|asked))\b/i
/** "Clients cannot select a model": programs, where there is a server. */
const ofMachines = /\b(?:servers?|APIs?|endpoints?|protocols?|cache|index|requests?|responses?|SDK|models?|headers?|tokens?|sockets?|connections?)\b/i
/** "All individuals in the collaboration": those of one scene. */
const inThisOne = /^ in (?:the|this|a) (?:collaboration|session|meeting|call|room|document|project|group|scenario|conversation|chat)\b/i
/** A claim about a few needs a feeling or a trouble in it to carry any weight. */
const few = /^(?:some|several|a few|few|a (?:handful|number) of)\b/i

const everyone: ReadonlySet<string> = new Set(['everyone', 'everybody'])

const clauseStart = /(?:^|[.;:—–(|,]|\b(?:that|because|since|as|but|and|so))\s*$/i
/** Of some, several or few, what they do may well be known. */
const sweeping = /^(?:many|most|all|everyone|everybody|the (?:vast )?majority|lots|a lot|more and more|countless|the average|typical)/i

/** Characters in front of people that can tell how many they are and whether they are the subject. */
const farthestBack = 160

/** Bounded: a text may be nothing but signs. */
const atClause = '(?<=^\\W{0,6}|[.;:—–(|]\\s{0,2}|,\\s{1,2}|\\b(?:and|but|because|since|that|so)\\s)'
/** "Younger brokers do everything on the phone", "Gen Z in particular will leave": a whole generation, in a word. */
const generation = new RegExp(
  `${atClause}(?:(?:(?:the )?(?:younger|older)|modern|today['’]s)(?: \\p{L}+){0,2}? (?:ones|\\p{L}+s|people)|gen(?:eration)? [xyz]|millenn?ials|boomers|digital natives)(?: (?:today|nowadays|these days|in particular|especially|now))? (?:(?:${frequency}|${denial}|will(?: not| never)?|won['’]t|all|just|simply|really)\\s+)*(?:do|are|expect|want|use|live|read|buy|have|love|hate|prefer|know|grew|need|trust|leave|choose|spend|pick|call|work|look|watch|listen|follow)(?![\\p{L}])`,
  'iu',
)
/** "Nobody who has seen it wants to go back", "Somebody who made one herself comes back": so it is with whoever did. */
const whoever = new RegExp(
  `${atClause}(?:nobody|no one|every(?:one|body)|any(?:one|body)|some(?:one|body)) who (?:[^.;,|]){3,60}? (?:wants?|loves?|likes?|hates?|would (?:ever|never|always|love|hate|want|go back)|(?:comes|goes) back|(?:never|always) (?:wants?|goes|comes|uses?|buys?|asks?))(?![\\p{L}])`,
  'iu',
)
/** "They'll figure it out", "hauliers will use it", "Others will have the same interest": how people will take to it, foretold. */
const foretold = new RegExp(
  `${atClause}(?:they|people|users|customers|others|every(?:one|body)|nobody|no one|(?:other |the |our )?\\p{L}{3,}s)(?: all)?(?:['’]ll| will| won['’]t| will not)(?: (?:all|soon|just|simply|surely|certainly|always|never|quickly|naturally|definitely))* (?:use (?:it|this|them)(?= (?:anyway|every|all|too|daily)|\\W*$)|figure (?:it|this|that) out|pick (?:it|this) up|get used to (?:it|this)|be asking|ask (?:us )?for (?:it|more)|thank us|miss it|flock|come (?:flocking|running|round)|tell (?:their|all|every)|know what to do|have the same (?:interest|need|wish|problem)|get it (?:at once|immediately|right away))(?![\\p{L}])`,
  'iu',
)

const ahead = /['’]ll\b|\bwill\b|\bwon['’]t\b/i

/** "Both services will use it" says nothing of anybody. */
function foretoldOfPeople(text: string): RegExpExecArray | null {
  const said = ahead.test(text) ? foretold.exec(text) : null
  return said && (anybody.test(said[0]) || pluralPeople(said[0]).length > 0) ? said : null
}
const anybody = /^\W*(?:they|people|others|nobody|no one|every(?:one|body))\b/i

/** The first claim about people in the text, or undefined. */
export function peopleClaim(text: string): PeopleClaim | undefined {
  return claimOfKnown(text) ?? claimOfWhole(text)
}

function claimOfWhole(text: string): PeopleClaim | undefined {
  const whole = generation.exec(text) ?? (text.includes(' who ') ? whoever.exec(text) : null) ?? foretoldOfPeople(text)
  return whole ? { kind: 'attitude', start: whole.index, end: whole.index + whole[0].length } : undefined
}

function claimOfKnown(text: string): PeopleClaim | undefined {
  for (const person of pluralPeople(text)) {
    const before = text.slice(Math.max(0, person.start - farthestBack), person.start)
    const after = text.slice(person.end)
    if (counted.test(before)) continue
    const many = quantified.exec(before)
    if (!many && !opening.test(before)) continue
    const ofAll = everyone.has(person.noun) || (many !== null && sweeping.test(many[0]) && clauseStart.test(before.slice(0, many.index)))
    const said = predicate.exec(after) ?? (ofAll ? anything.exec(after) : null)
    if (!said?.groups || done.test(after)) continue
    const start = many ? person.start - before.length + many.index : person.start
    const end = person.end + said[0].length
    if (/^[^.|]*\?/.test(text.slice(end))) continue // asked
    const claimed = text.slice(start, end)
    if (idle.test(claimed) || (/^clients$/.test(person.noun) && ofMachines.test(text)) || inThisOne.test(after)) continue
    const general = ofAll || (many !== null && !few.test(claimed)) || (isGenericPerson(person.noun) && /\bneeds?$/i.test(said[0]) && !denied.test(said[0]))
    const kind = kindOf(said.groups, person.noun === 'nobody', general, text.slice(person.end))
    if (kind) return { kind, start, end }
  }
  return undefined
}

function kindOf(
  said: { chain?: string; attitude?: string; response?: string },
  ofNobody: boolean,
  general: boolean,
  rest: string,
): PeopleClaim['kind'] | undefined {
  const chain = said.chain ?? ''
  if (said.attitude) return 'attitude'
  if (said.response && (ofNobody || denied.test(chain) || predicted.test(chain))) return 'attitude'
  if (/\b(?:will|would)\b/i.test(chain)) return undefined
  if (general || often.test(chain)) return 'generality'
  if (ofNobody) return undefined
  return hardship(rest) ? 'trouble' : undefined
}
