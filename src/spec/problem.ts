import { anyCase } from '../language/any-case.js'
import { artefactPhrase, findArtefacts } from '../language/artefacts.js'
import { leadingBuildVerb } from '../language/build-verbs.js'
import { hardship } from '../language/hardship.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { isQuotation } from '../language/quotations.js'
import { remember } from '../language/remember.js'
import { requestIn } from '../language/requests.js'
import { wordCount } from '../language/words.js'
import { hasConsequence, isBareAbsence } from './absence.js'
import { countsTrouble } from './counted-trouble.js'
import { both, inRoles, type Reading, type Standing } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import { isOwnProse, type Spec } from './spec.js'
import { isUseCaseRow } from './use-case-fields.js'

const isNeeded = anyCase(
  /(?:\b(?:an?|new|some) |^\W*)((?:[a-zà-ɏ-]+ ){0,3}[a-zà-ɏ-]+) (?:(?:is|are|has been|have been) (?:therefore |urgently |clearly |completely |still |simply )?(?:needed|required|missing|absent|lacking|what (?:we|they|users|customers)(?:['’]re| are) missing)\b|(?:is|are)(?:n['’]t| not) there\b)/,
)

/** "we need a set of dashboards", "a portal is needed": the thing takes the place of the need. */
export const neededThing: (text: string) => string | undefined = remember((text) => {
  const wants =
    /\b(?:we|they|users|customers|teams|people|stakeholders|[a-zà-ɏ]{4,}s|(?:the|our) [a-zà-ɏ]+(?= needs)) (?:really |also |now |therefore )?needs? (?:(?:(?:an? )?(?:set|number|pair) of|an?|some|more|new|better)\s+)/i.exec(
      text,
    )
  const wished = /^\W*we (?:have (?:long |always )?(?:been wanting|wanted)|(?:have )?long wanted|want) (?=(?:an?|some|new) )/i.exec(text)
  if (wished) return artefactPhrase(text.slice(wished[0].length))?.text
  const wanted = wants ? artefactPhrase(text.slice(wants.index + wants[0].length)) : undefined
  if (wanted) return wanted.text
  const passive = isNeeded.exec(text)
  return passive?.[1] ? artefactPhrase(passive[1])?.text : undefined
})

/** Sections where nobody's problem is told, only what is to be made of it. */
const solutionSide: ReadonlySet<Role> = new Set<Role>([
  'solution',
  'requirement',
  'technical',
  'timeline',
  'launch',
  'out-of-scope',
  'option',
  'history',
  'reference',
  'stakeholder',
  'metric',
  'wish',
  'story',
])

/**
 * Does this statement tell of somebody's trouble? It needs a hardship that people (or the team's own numbers) suffer;
 * an absence without a consequence, a wish and a risk of the project itself are none.
 */
export function tellsProblem(placed: Standing): boolean {
  if (solutionSide.has(placed.role) || placed.role === 'risk' || placed.role === 'question' || placed.role === 'goal') return false
  if (guarded.test(placed.statement.label ?? '') || isUseCaseRow(placed.statement)) return false
  const { own, bare, told } = placed.statement.read(problemReadings)
  if (tellsOfToday(placed)) return told
  return (own && (placed.role === 'problem' || !promises.test(placed.statement.text))) || (placed.role === 'problem' && (bare || (told && namesPain(placed))))
}

/** Behind such a label stands what is to come or to be kept. */
const guarded = anyCase(
  /^\W*(?:guard-?rails?|counter-?metrics?|targets?|goals?|aims?|vision|promise|benefits?|success|pass(?: mark)?|win|won|result wanted)\W*$/,
)

/** What it takes today, said as such: "Current: … takes about 14 minutes". */
function tellsOfToday({ section, statement }: Standing): boolean {
  return today.test(statement.label ?? section.title) && effortful.test(statement.text)
}
const today = anyCase(/^\W*(?:current(?:ly)?|today|now|as[- ]is|status quo|at (?:the moment|present))(?: (?:state|process|situation|way|practice|flow))?\W*$/)

/** Does the heading or the label say outright that what stands there is somebody's trouble? */
function namesPain({ section, statement }: Standing): boolean {
  return pain.test(statement.label ?? '') || pain.test(section.title)
}
const pain = anyCase(
  /^\W*(?:\d[.\d]*\W*)?(?:the |our |their |core |main |key |user |customer |business |current |biggest |primary )*(?:problems?|pains?|pain[ -]?points?|frustrations?|struggles?|challenges?)(?: statements?| today| points?)?\W*$/,
)

/** Work that lies ahead is nobody's trouble yet. */
const ahead = /\b(?:will|would|may|might|should) (?:[a-zà-ɏ]+ )?have to\b/gi

/** What the team has still to find out is nobody's trouble. */
const notKnown = /\b(?:we|i) (?:do(?:n['’]t| not)|can(?:['’]t|not)|cannot) (?:yet |really )?(?:know|tell|say)\b/gi
/** "…, so that nobody has to queue": what is spared to them. */
const spared = anyCase(
  /\bso (?:that )?(?:nobody|no one|they|you|people|users?|customers?|staff|we) (?:never |no longer |do(?:n['’]t| not) |does(?:n['’]t| not) |need not )?(?:ha(?:s|ve) to|needs? to|must)?\b[^.;]{0,80}/g,
)

/** These tell of trouble as often as of things that are simply there: "buy tickets", "a manual override", "errors are shown". */
const alsoHarmless = anyCase(
  /\b(?:without (?:any |the |an? |all |(?:unnecessary|undue|needless|further|extra|additional|manual) )*(?:[a-zà-ɏ]+ )?(?:rework|hassle|friction|delays?|waiting|errors?|mistakes|workarounds?|limitations?|confusion|slow-?downs?|interruptions?|lag|downtime|effort|loss(?:es)?|complexity|risks?|stress|frustration|bottlenecks?|overload|work|steps?|fuss|burden)|late (?=(?:19|20)?\d0s|[a-zà-ɏ]+ies\b)|failed (?=(?:[a-zà-ɏ]+ )?(?:attempts?|log-?ins?|sign-?ins?|requests?|payments?|jobs?|uploads?|checks?)\b)|(?:tickets?|manual|paper|spreadsheets?|twice|cancel(?:led)?|penalt(?:y|ies)|duplicate[sd]?|drop(?:ped|s)?|errors?|complex(?:ity)?|risks?|bugs?|crash(?:es)?|exposed|limitations?|leaks?|harm|weak|stale|blocked)\b)/g,
)

/** Things go badly for somebody, and that is what the text is about. */
export function plainlyHard(text: string): boolean {
  return hardship(text) && hardship(text.replace(alsoHarmless, ' '))
}

/** Is this said of the product, of what it is or what it is to take away? */
export function praisesProduct(text: string): boolean {
  return presentsProduct(text) || promises.test(text)
}

/** "They only hear at seven that …", "never come back", "phone because the letter doesn't say …", "write it in both lists twice": trouble in plain words. */
const lateOrTwice = anyCase(
  /\b(?:types?|cop(?:y|ies)|enters?|keys?|transfers?|transcribes?|re-?types?|writes?|re-?keys?) (?:[^.;]{3,60}?) (?:into|to|onto|in) (?:an? |the |their |his |her )?(?:Excel|spreadsheets?|Google Sheets?|notebooks?|paper forms?|Word|WhatsApp|e-?mail by hand)\b|\b(?:only (?:hears?|learns?|finds? out|notices?|knows?)|(?:hears?|learns?|finds? out|notices?|knows?) only)\b.{0,200}\b(?:when|at|after|once|from)\b|\bnever (?:come|came|comes) back\b|\b(?:phones?|calls?|rings?|asks?) (?:[a-zà-ɏ]+ ){0,3}because\b|\b(?:write|writes|type|types|enter|enters|copy|copies|key|keys) (?:[a-zà-ɏ]+ ){1,6}(?:twice|in two (?:systems|places|lists))\b/,
)

/** How much of somebody's time or money goes into it; where the problem is told, that is one. */
const effortful = anyCase(
  /\b(?:takes?|took|costs?|eats?|requires?|needs?|spends?|spent)\b (?:[a-zà-ɏ]+ ){0,3}?(?:\d|(?:an?|half an?|several|many|two|three|four|five|six|eight|ten) (?:full |whole |working )?(?:minutes?|hours?|days?|weeks?|months?|mornings?|afternoons?|evenings?|phone calls?|calls|messages|steps|clicks)|hours|days|weeks|months|(?:too|so) (?:long|much|many)|a lot of|forever)/,
)

/** A need that waits, something that people do without, too much of something: where the problem is told, that is one, too. */
const wanting = anyCase(
  /\bneeds? (?:an? |the )?(?:[a-zà-ɏ-]+ ){0,2}(?:way|means|place|help|clarity|overview|visibility)\b|\bneeds? to (?:know|see|find|understand|decide|be able|remember|keep track)\b|\b(?:they|people|who|[a-zà-ɏ]+s|we) (?:[a-zà-ɏ]+ )?(?:lack|go without|depend on|rely on|have no|have little|have only|are left)\b|\b(?:too (?!(?:can|will|has|have|is|are|and|as)\b)[a-zà-ɏ]+|not enough|hardly|barely|scarcely)\b/,
)

/** "Rota is a tool that …", "A web application for …": that presents the product. */
const aboutProduct =
  /^\W*(?:[\p{Lu}][\p{L}\d.-]*(?: [\p{Lu}][\p{L}\d.-]*)* (?:is|will be|provides|offers|helps|lets|enables|allows) |(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ur) (?:[\p{L}-]+ ){0,3}(?:app|application|platform|tool|product|project|feature|system|solution|service|website|module)\b)/u
/** "Quillpad is a portal that …": a hardship in that is one that the product is to take away, or one of its features. */
const presentsProduct = (text: string): boolean => named.test(text) && isProduct.test(text)
const named = /^\W*(?:the )?[\p{Lu}][\p{L}\d.-]*(?: [\p{Lu}][\p{L}\d.-]*){0,4} is an? /u
const isProduct = anyCase(
  /^.*? is an? (?:[a-zà-ɏ\d'’/-]+ ){0,6}(?:app|application|platform|tool|product|system|portal|service|website|site|bot|assistant|extension|plug-?in|dashboard|library|marketplace|game|device|solution|module|tracker|manager)\b/,
)
/** "It replaces paper lists …": what the product is to take away, told of it and not of anybody. */
const promises = anyCase(
  /^\W*(?:it|this|(?:the|our|this) (?:app|application|platform|tool|product|system|portal|solution|service|website|site|bot|assistant|extension|plug-?in|dashboard|module|feature))(?: also| then| now| will)? (?:replaces?|eliminates?|removes?|streamlines?|automates?|simplif(?:y|ies)|reduces?|minimi[sz]es?|helps?|solves?|addresses|transforms?|turns?|prevents?|ensures?)\b/,
)

/** "This learning system focuses on …", "By focusing on …, we deliver": what is to come, told of it and not of anybody. */
export const presents = anyCase(
  /^\W*(?:this|the|our) (?:[a-zà-ɏ\d-]+ ){1,4}(?:focus(?:es)? on|supports?|allows?|prioriti[sz]es|provides|offers|delivers|aims (?:to|at)|enables|combines|brings together|introduces|(?:is|are|was) (?:designed|built|intended|meant) (?:to|for|as|with))\b|^\W*by [a-zà-ɏ]+ing [^.;:]{3,80}, we (?:[a-zà-ɏ]+ )?(?:deliver|provide|offer|build|give|create|make)\b|^\W*(?:this|it|(?:the|this|our) (?:app|application|project|product|tool|document|repository)) (?:is|was|will be) (?:an?|the|our) (?:[a-zà-ɏ-]+ ){0,3}(?:proofs? of concept|PoC|MVP|prototype|demo|demonstrator|hackathon project|side project|exercise|assignment)\b/,
)

/** "The planner cannot detect clashes", "our clinics can't show an animated preview": what the product does not do yet, and nobody's trouble. */
const cannotOffer = anyCase(
  /^\W*(?:(?:right now|today|currently|at present|at the moment),? )?(?:the|our|its|this) (?!(?:users?|customers?|people|team|staff|members?|[a-zà-ɏ]+ers)\b)(?:[a-zà-ɏ-]+ ){1,3}?(?:can(?:not|['’]t)|(?:is|are) (?:not able|unable) to|do(?:es)?(?:n['’]t| not)) (?:yet |currently |natively |automatically )?(?:show|offer|provide|display|generate|produce|detect|support|visuali[sz]e|render|export|import|integrate|send|print|have|include)\b/,
)
const missingNow = /\b(?:is|are) (?:still )?(?:missing|absent|lacking)\b/gi

/** Something to build is what is needed. */
function demandsThing(text: string): boolean {
  return /\b(?:needs?|wants?|requires?|should|must)\b/i.test(text) && findArtefacts(text).length > 0
}
const fewestWords = 4

/** "It would be useful for clubs to be able to …": a need, told kindly. */
const useful = anyCase(
  /\bit (?:would|can|could|may|might) be (?:very |really |quite )?(?:useful|beneficial|helpful|valuable|handy|desirable|convenient)\b[^.;]{0,60}\bto (?:be able to )?[a-zà-ɏ]+/,
)

/** A wish for a thing, and nothing that happens without it: "Need simple feedback collection". */
export function isBareWish(text: string): boolean {
  return /^\W*(?:needs?|wants?|looking for|wish(?:es)? for)\b/i.test(text) && !hasConsequence(text)
}

/** "Have you ever waited for …?": it is told, and not asked. */
const asksBack = /^\W*(?:have you ever|are you (?:tired|sick|fed up))\b/i
/** "The problem this solves is that …", "The pain point we address: …". */
const saysItSolves = anyCase(
  /^\W*(?:the|our|one) (?:main |core |biggest |central |key |real |first |primary )?(?:problems?|pain ?points?|issues?|challenges?) (?:(?:that|which) )?(?:(?:this|it|we|our (?:app|product|tool|project|team)|the (?:app|product|tool|project))(?: |(?=['’])))?(?:solves?|address(?:es)?|tackles?|(?:is|are|['’]re) (?:solving|addressing|tackling)|(?:wants?|aims?|hopes?|(?:is|are|['’]re) trying) to (?:solve|address|tackle))\b[^.]{0,20}?(?:\bis\b|\bare\b|:) ?\S+ \S+ \S/,
)

function problemReadings(statement: PlacedStatement['statement']): { own: boolean; bare: boolean; told: boolean } {
  const text = statement.text
  const none = { own: false, bare: false, told: false }
  const now = text.replace(ahead, ' ').replace(notKnown, ' ').replace(spared, ' ')
  const hard = hardship(now)
  if (statement.story || requestIn(statement) || isQuotation(statement) || (isQuestion(text) && !asksBack.test(text))) return none
  if (saysItSolves.test(text)) return { own: true, bare: true, told: true }
  if (isBareWish(text) || (neededThing(text) && !hasConsequence(statement.paragraph))) return none
  if (isBareAbsence(statement)) return none
  if (/\b(?:must|shall|should|will|would|won['’]t|['’]ll)\b/i.test(text) && !/\b(?:today|currently|now|already|because|since|every|each)\b/i.test(text))
    return none
  const bare = useful.test(text) || hard || effortful.test(text) || wanting.test(text)
  if (presents.test(text) || (cannotOffer.test(text) && !hardship(text.replace(cannotOffer, ' ').replace(missingNow, ' ')))) return none
  const told = !aboutProduct.test(text) && !leadingBuildVerb(text) && wordCount(text) >= fewestWords && (hasConsequence(text) || !demandsThing(text))
  const sufferers = anyPeople(text).length > 0 || anyPeople(statement.paragraph).length > 0
  return {
    bare,
    told,
    own:
      ((hard && plainlyHard(now)) || lateOrTwice.test(text) || countsTrouble(now)) &&
      !presentsProduct(text) &&
      (sufferers || hasNumber(text) || /\b(?:we|our|they|you|one|somebody|someone|nobody|he|she|all (?:two|three|four|five|six|\d+))\b/i.test(text)),
  }
}

const tellsAnywhere = both(isOwnProse, tellsProblem)
/** Tells of it in a section about the problem. */
export const tellsInProblem = both(inRoles('problem'), tellsAnywhere)

/** Beside the absence of the wanted thing, what there is instead is told and nobody's trouble: that alone states no problem. */
function isBesideAbsence({ section, statement }: PlacedStatement): boolean {
  const { bare, own } = statement.read(problemReadings)
  if (bare || own) return false
  const [first] = section.statements
  return first !== undefined && first.statement !== statement && isBareAbsence(first.statement)
}

/** The first statement that states a problem, in a section about it or else anywhere. */
export function findProblem({ statements }: Spec): PlacedStatement | undefined {
  return firstTelling(statements, tellsInProblem) ?? firstTelling(statements, tellsAnywhere) ?? statements.first(countedBeside)
}

/** Beside what is wanted, its occasion: so many of them, and what goes badly with them today. */
const countedBeside: Reading = (placed) => {
  if (!(beside.has(placed.role) || (placed.role === 'other' && placed.statement.kind === 'row')) || !isOwnOrHanded(placed)) return false
  const { text } = placed.statement
  if (ordering.test(text) || /\bmay\b/.test(text) || placed.statement.story) return false
  return observed.test(text) && plainlyHard(text) && hasNumber(text) && anyPeople(text).length > 0
}
const ordering = /\b(?:must|shall|should|will|would|can|wants?|given|then)\b/i
const beside: ReadonlySet<Role> = new Set<Role>(['requirement', 'wish', 'stakeholder', 'story'])
function isOwnOrHanded({ role, statement }: Standing): boolean {
  return role === 'stakeholder' ? statement.kind === 'row' : statement.block.quoteDepth === 0
}
/** Seen and counted: "at present", "last month", "on 31 occasions", "one in five". */
const observed = anyCase(
  /\b(?:at present|today|currently|right now|last (?:year|month|week|quarter|season|winter|summer|spring|autumn)|on (?:average|\d+ (?:occasions|days))|(?:\d+|two|three|four|five|six|ten) (?:times|occasions)|one in (?:two|three|four|five|six|seven|eight|nine|ten|\d+)|counted|per (?:day|week|month|shift)|(?:a|each|every) (?:day|week|month|shift)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/,
)

function firstTelling(statements: Spec['statements'], tells: Reading): PlacedStatement | undefined {
  const first = statements.first(tells)
  return first && isBesideAbsence(first) ? statements.that(tells).find((placed) => !isBesideAbsence(placed)) : first
}
