import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { hardship } from './hardship.js'
import { leaningAfter } from './leanings.js'
import { attitudes, responses } from './lexicon.generated.js'
import { isGenericPerson, pluralPeople } from './people.js'
import { alternation } from './phrases.js'
import { attitudeOfMany, habitAfter, isLoved, traitAfter, wayOfPeople } from './ways-of-people.js'

/**
 * What a sentence says of people: how they are disposed, which only they could tell; what they are, have and do, said of many or of
 * always; or that they are in trouble. Whatever else is said of them describes the product at work.
 */
export interface PeopleClaim extends TextRange {
  kind: 'attitude' | 'generality' | 'trouble'
  /** They will take it well, it is said. */
  welcome?: true
}

const quantified = anyCase(
  /\b(?:many|most|some|several|few|all|no|nobody|everyone|everybody|every|the (?:vast )?majority of|a (?:lot|number|growing number|handful|great many) of|lots of|more and more|countless|numerous|different|various|the average|typical)\s+(?:of (?:the |our |these |their )?)?(?:[a-zà-ɏ'’-]+\s+){0,3}$/,
)
/** What may stand before a group of people that is the subject: the start of a clause, and words that qualify them ("Windows users", "practice managers"). */
const opening = anyCase(
  /(?:^|[.;:—–(|]|,|\b(?:(?:believe|think|know|say|says|mean|means|fact|shows?|assume|found|clear|obvious) that|because|since|as|but|and|believe|think))\s*\W*(?:(?!(?:if|when|while|once|after|before|for|to|with|from|by|of|in|on|at|let|lets|allow|allows|help|helps|enable|enables|give|gives|that|which|who|where|what|how|add|show|make|ask|tell|inform|notify|support|onboard|ensur(?:e|es|ing)|prevent(?:s|ing)?|my)\b)[a-zà-ɏ][a-zà-ɏ-]+\s+){0,3}$/,
)
/** "Two people were annoyed" reports; "so developers don't break their flow" intends. */
const counted = anyCase(
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:of (?:the |our )?)?(?:[a-zà-ɏ]+\s+)?$|\bso(?: that)?\s+(?:[a-zà-ɏ]+\s+)?$/,
)

/** What may stand between people and what is said of them: "(Level 2) in our region", "else at the desk". */
const attached =
  '(?:\\s*\\([^)]{1,60}\\))?(?: else)?(?:\\s+(?:with|in|on|at|from|of|using|inside|across|for|and|or|have for|today|alike|everywhere|worldwide|nowadays|these days|moving|coming|individual)\\b(?:(?! (?:when|if|that|which|who|because|they|we|you|it|he|she|i) )[^,.;:|]){0,50}?)?,?'
const frequency =
  'often|usually|typically|generally|always|never|rarely|seldom|frequently|regularly|increasingly|constantly|sometimes|mostly|largely|naturally|nowadays|these days|tend to|tends to'
const denial = "don['’]t|do not|didn['’]t|doesn['’]t|does not|can['’]t|cannot|aren['’]t|are not|isn['’]t|won['’]t|will not|wouldn['’]t|would not|no longer"
const filler =
  'also|still|currently|already|really|simply|just|now|today|even|all|both|very|so|too|quite|particularly|more|are|is|were|have|has|have been|has been|been|being|do|does|will|would|(?:[a-zà-ɏ]{3,}ly)'
const behaviours =
  "are|is|were|have|has|need|needs|use|uses|rely|relies|spend|spends|lose|loses|waste|wastes|risk|risks|choose|chooses|build|builds|buy|buys|leave|leaves|switch|switches|give|gives|know|knows|understand|understands|think|thinks|work|works|look|looks|turn|turns|end|ends|get|gets|miss|misses|outgrow|outgrows|spot|spots|engage|recommend|share|see|sees|adopt|face|faces|deal|send|sends|sit|sits|wait|waits|keep|keeps|do|does|find|finds|juggle|scramble|hunt|chase|guess|copy|retype|scroll|dig|print|call|phone|improvise|queue|forget|skip|fight|wrestle|battle|toggle|bounce|piece|stitch|cobble|fumble|search|plan|struggle|throw|end|go|make|come|take|carry|receive|don['’]t|doesn['’]t|can['’]t|cannot|aren['’]t"

const predicate = anyCase(
  `^${attached}\\s+(?<chain>(?:(?:${frequency}|${denial}|${filler})\\s+)*)(?:(?<attitude>(?:${alternation(attitudes)})s?)|(?<response>(?:${alternation(responses)})s?)|(?<behaviour>${behaviours}))(?![a-zà-ɏ])`,
)
/** Whatever is said of most or of everybody is a claim. */
const anything = anyCase(
  `^(?:\\s*\\([^)]{1,60}\\))?(?<chain>(?:\\s+(?:${frequency}|${denial}|${filler}))*)\\s+(?!(?:can|could|may|might|must|shall|should|will|would|to|who|that|which|and|or|of|in|on|at|for|with|from|by|as|are|is|were|we|i|you|they|he|she|it)\\b)[a-zà-ɏ]+(?<!ing|ed)(?![a-zà-ɏ])`,
)
const often = anyCase(`\\b(?:${frequency})\\b`)
const denied = anyCase(`\\b(?:${denial}|never|rarely)\\b`)
const predicted = /\b(?:would|will [a-zà-ɏ]+ly)\b/i
/** What the product does to people, or lets them do, says nothing of how they are. */
const done = anyCase(
  /^\s+(?:have|has|had) (?:already |also |repeatedly |both |all )?(?:asked|told|said|requested|complained|reported|agreed|signed|voted|answered|replied|written|raised|mentioned|confirmed)\b|^\s+(?:includes?|excludes?|consists? of|refers? to|means?) |^\s+(?:are|is|were) (?:able|responsible|available|not (?:allowed|required|affected))\b|^\s+(?:do(?:n['’]t| not)|no longer|never) (?:have|need) to\b/,
)
/** "Members are manually enrolled", "Clerks are shown a form": what is done with people in the course of things, by the product or by the rules of the house. */
const undergone = anyCase(
  `^${attached}\\s+(?:are|is|were|was|(?:has|have) (?:[a-zà-ɏ]+ )?been)(?: (?:not|never|always|also|only|then|now|first|currently|usually|typically|generally|both|all|[a-zà-ɏ]{2,}ly)){0,3} (?<participle>[a-zà-ɏ]{2,}[^e\\W]ed|given|sent|shown|told|taken|made|put|set|brought|kept|held|paid|sold|seen|drawn|chosen|written|split|led|known|added|tied|freed|thrown|met|read)\\b`,
)
/** What happens to people and hurts: "are forced to", "are left waiting", "are made to". */
const inflicted = anyCase(
  /^(?:forced|left|locked|stranded|ignored|neglected|excluded|frustrated|confused|overwhelmed|annoyed|bored|scared|worried|tired|used|disappointed|embarrassed|discouraged|deterred|intimidated|stressed|pressed|limited|restricted|bombarded|flooded|burdened|bogged|deprived|underserved|misled|surprised|interested|convinced|motivated|biased|accustomed|spoiled|opposed|inclined|tempted|concerned|delighted|pleased|satisfied|dissatisfied|attached|addicted|thrown|put|hurt|kept|plagued|hampered|hindered|disadvantaged|overworked|overloaded|exhausted|trapped|wasted|stuck|glued|hooked|obsessed|wired|isolated)$/,
)
/** Nobody has to do anything: that is said of the product, not of people. */
const idle = /^nobody\b.{0,60}?\b(?:needs?|has|have|gets?|will|is (?:shown|told|asked))\b/i
/** "Nobody knows who starts it" is an open question, "Nobody counts them by hand" a way of working. */
const leftOpen = /^\s+(?:who|what|whether|how|when|if|which|where|yet)\b|^[^.;,]{0,40} (?:by hand|manually)\b/i
/** "Clients cannot select a model": programs, where there is a server. */
const ofMachines = anyCase(/\b(?:servers?|APIs?|endpoints?|protocols?|cache|index|requests?|responses?|SDK|models?|headers?|tokens?|sockets?|connections?)\b/)
/** "All individuals in the collaboration": those of one scene. */
const inThisOne = anyCase(/^ in (?:the|this|a) (?:collaboration|session|meeting|call|room|document|project|group|scenario|conversation|chat)\b/)
/** A claim about a few needs a feeling or a trouble in it to carry any weight. */
const few = /^(?:some|several|a few|few|a (?:handful|number) of)\b/i

const everyone: ReadonlySet<string> = new Set(['everyone', 'everybody'])

const clauseStart = /(?:^|[.;:—–(|,]|\b(?:that|because|since|as|but|and|so))\s*$/i
/** Of some, several or few, what they do may well be known. */
const sweeping = anyCase(/^(?:many|most|all|everyone|everybody|the (?:vast )?majority|lots|a lot|more and more|countless|the average|typical)/)

/** "Not all users understand it" is told of somebody in particular, or of nobody. */
const notAll = /\bnot (?:all|every)(?: of)?(?: [a-zà-ɏ]+){0,3} $/i
/** "Helps applicants and sponsors know what to bring": what the product does for them. */
const helped = anyCase(/\b(?:helps?|helping|lets?|letting|makes?|making) (?:[a-zà-ɏ'’-]+,? ){0,5}(?:and|or) (?:[a-zà-ɏ'’-]+ )?$/)
/** What these want is an order or a blessing, and says nothing of who will use the product. */
const insiders = /^(?:trustees|directors|executives|shareholders|governors|councillors|colleagues)$/
/** "Everyone else sees the preview": the product at work. */
const served = /^(?: else)? (?:sees?|gets?|receives?|keeps?|starts?|lands?|joins?|collaborates?|shares?|follows?)\b/i

/** Characters in front of people that can tell how many they are and whether they are the subject. */
const farthestBack = 160

/** The first claim about people in the text, or undefined. */
export function peopleClaim(text: string): PeopleClaim | undefined {
  const said = wayOfPeople(text)
  const way =
    said?.kind === 'way' && /\b(?:are|is)$/i.test(text.slice(said.start, said.end)) && isUndergone(text.slice(text.lastIndexOf(' ', said.end - 1)))
      ? undefined
      : said
  if (way?.kind === 'welcome') return { kind: 'attitude', welcome: true, start: way.start, end: way.end }
  const known = claimOfKnown(text)
  if (known && !(way && known.kind === 'generality')) return known
  const whole = way ?? attitudeOfMany(text)
  return whole && { kind: 'attitude', start: whole.start, end: whole.end }
}

function claimOfKnown(text: string): PeopleClaim | undefined {
  for (const person of pluralPeople(text)) {
    const before = text.slice(Math.max(0, person.start - farthestBack), person.start)
    const after = text.slice(person.end)
    if (counted.test(before) || notAll.test(before) || helped.test(before) || insiders.test(person.noun)) continue
    if (isLoved(before, after)) return { kind: 'attitude', start: person.start, end: person.end }
    const many = quantified.exec(before)
    if (!many && !opening.test(before)) continue
    const ofAll =
      (everyone.has(person.noun) && clauseStart.test(before)) || (many !== null && sweeping.test(many[0]) && clauseStart.test(before.slice(0, many.index)))
    const trait = traitAfter(after)
    if (trait && !isAsked(text, person.end + trait[0].length)) {
      return { kind: 'attitude', start: many ? person.start - before.length + many.index : person.start, end: person.end + trait[0].length }
    }
    const leaning = leaningAfter(after)
    if (leaning?.kind === 'mind' && !isAsked(text, person.end + leaning.length))
      return { kind: 'attitude', start: person.start, end: person.end + leaning.length }
    const said = predicate.exec(after) ?? (ofAll ? anything.exec(after) : null)
    const foreseen = said ? null : habitAfter(after)
    if (foreseen && !isAsked(text, person.end + foreseen[0].length)) return { kind: 'generality', start: person.start, end: person.end + foreseen[0].length }
    if (!said?.groups && leaning && !isAsked(text, person.end + leaning.length))
      return { kind: 'generality', start: person.start, end: person.end + leaning.length }
    if (!said?.groups || done.test(after) || isUndergone(after)) continue
    const start = many ? person.start - before.length + many.index : person.start
    const end = person.end + said[0].length
    if (isAsked(text, end)) continue
    const claimed = text.slice(start, end)
    if (
      idle.test(claimed) ||
      (person.noun === 'nobody' && leftOpen.test(text.slice(end))) ||
      (everyone.has(person.noun) && served.test(after)) ||
      (/^clients$/.test(person.noun) && ofMachines.test(text)) ||
      inThisOne.test(after)
    )
      continue
    const general = ofAll || (many !== null && !few.test(claimed)) || (isGenericPerson(person.noun) && /\bneeds?$/i.test(said[0]) && !denied.test(said[0]))
    const kind = kindOf(said.groups, person.noun === 'nobody', general, text.slice(person.end))
    if (kind) return { kind, start, end }
  }
  return undefined
}

function isAsked(text: string, end: number): boolean {
  return /^[^.|]*\?/.test(text.slice(end))
}

function isUndergone(after: string): boolean {
  const participle = undergone.exec(after)?.groups?.participle
  return participle !== undefined && !inflicted.test(participle) && !hardship(participle)
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
