import { anyCase } from '../language/any-case.js'
import { anyPeople } from '../language/people.js'
import { requestIn } from '../language/requests.js'
import { type Evidence, evidenceIn, hardship, hasMethod, hasNumber, isQuestion, isQuotation, looksBack, saysAssumption } from '../language/signals.js'
import { believesMaking, saysUnsure } from './doubts.js'
import { learnsFromUse, stopsOnResult } from './learning-plan.js'
import { filled, planSlots } from './plan-slots.js'
import { plainlyHard } from './problem.js'
import { type Standing, withLabel } from './reading.js'
import { aims, calledOpen, demanding, type Found, isMadeUp, mention, type Said, testPlan, yetToBe } from './risk-said.js'
import { headsRisk } from './risk-topics.js'
import { type Role, silentRoles } from './roles.js'
import { weightOfTrouble } from './tallies.js'

const strongMethod = anyCase(
  /\b(?:interview|survey|A\/B|experiment|pilot|beta|user (?:research|test)|customer (?:discovery|interview|research)|fake door|concierge|usage (?:data|metrics)|soft launch|design partners?|discovery)/,
)
const valueSilent: ReadonlySet<Role> = new Set<Role>(['technical', 'timeline', 'requirement', 'stakeholder', 'out-of-scope', 'constraint'])
/** Where people and their gain are the subject; elsewhere they are only mentioned. */
const arguesValue: ReadonlySet<Role> = new Set<Role>(['problem', 'user', 'evidence', 'story', 'wish', 'metric', 'goal', 'assumption', 'faq', 'background'])

/** What a statement says about whether anybody wants it. */
export function valueCue(said: Said): Found | undefined {
  const { statement, role, section } = said.placed
  if (silentRoles.has(role)) return undefined
  const text = statement.text
  const touch = said.touches.valuable
  const people = anyPeople(text).length > 0 || isQuotation(statement)
  const met = people || (refersBack.test(text) && anyPeople(statement.paragraph).length > 0)
  const contacts = contactsCounted.test(text)
  const about = said.filed !== undefined || touch.touches || (headsRisk(section.title, 'valuable') && section.role !== 'title')
  if (asksForIt(said.placed)) return { state: 'evidenced', weight: 0.5 }
  if (voted.test(text) && asksOrHurts.has(role) && !isMadeUp(said.placed)) return { state: 'evidenced', weight: 0.7 }
  if (aims.has(role) && statesBaseline(said.placed)) return { state: 'evidenced', weight: 0.5 }
  if (rankedBy.test(text) && met && looksBack(text) && !isMadeUp(said.placed)) return { state: 'evidenced', weight: 0.5 }
  if (aims.has(role) && looksBack(text.replace(asIfAhead, ' ')) && surveyed.test(text) && figure.test(text) && !isMadeUp(said.placed))
    return { state: 'evidenced', weight: 1 }
  const trouble = countsPeople.has(role) && !isMadeUp(said.placed) && !isQuestion(text) ? weightOfTrouble(withLabel(statement), statement.paragraph) : 0
  if (trouble >= 1) return { state: 'evidenced', weight: 1 }
  const plan = touch.method && !looksBack(text) && !lookedUp.test(text) && (planSlots(text, true).mark || said.ahead)
  if (
    !plan &&
    !valueSilent.has(role) &&
    !listsData.test(section.title) &&
    !isMadeUp(said.placed) &&
    !requestIn(statement) &&
    role !== 'metric' &&
    role !== 'goal' &&
    role !== 'question'
  ) {
    const evidence = evidenceIn(statement)
    // Under "Interviews" or "Survey" figures are what came out of them.
    if (!evidence && role === 'evidence' && hasNumber(text) && looksBack(text) && met) return { state: 'evidenced', weight: 0.7 }
    if (!evidence && role === 'evidence' && isQuotation(statement)) return { state: 'evidenced', weight: 0.34 }
    if (role !== 'solution' && role !== 'story' && lookedUp.test(text) && figure.test(`${text} ${said.after}`) && !yetToBe.test(text))
      return { state: 'evidenced', weight: 1 }
    if (evidence && statement.item?.checked !== false && (met || contacts || role === 'evidence' || role === 'problem' || plainlyHard(text) || about)) {
      return { state: 'evidenced', weight: said.filed ? 1 : Math.max(trouble, weightOf(evidence, role, text, met || contacts || about)) }
    }
  }
  if (!plan && trouble > 0) return { state: 'evidenced', weight: trouble }
  if (
    (touch.method || testPlan.test(section.title)) &&
    said.ahead &&
    role !== 'solution' &&
    role !== 'out-of-scope' &&
    !demanding.has(role) &&
    role !== 'technical'
  )
    return { state: 'planned', weight: isPlanned(said) ? 1 : 0.34 }
  if (!planless.has(role) && (people || about) && !looksBack(text) && stopsOnResult(text)) return { state: 'planned', weight: 1 }
  if (!planless.has(role) && people && setsOut.test(text) && filled(planSlots(text, true)) >= 2) return { state: 'planned', weight: 1 }
  if (!planless.has(role) && researchRuns.test(text)) return { state: 'planned', weight: 1 }
  if (!planless.has(role) && role !== 'question' && !looksBack(text) && !isQuestion(text) && testsWhether.test(text)) return { state: 'planned', weight: 1 }
  if (aims.has(role) && !isQuestion(text) && figure.test(text) && asksTakers.test(text) && !looksBack(text)) return { state: 'planned', weight: 1 }
  if (/\bwe(?:'ll|’ll| will) know\b(?! (?:within|in|by|soon|on)\b(?! (?:(?:the|how|when) )))/i.test(text) || learnsFromUse(said.placed))
    return { state: 'planned', weight: 1 }
  if (
    (people || about) &&
    /\b(?:we|i) (?:think|believe|assume|expect|suspect|hope|bet)\b|\bassum|\b(?:my|our) (?:hunch|guess|bet|feeling|hope|suspicion|gut feeling|hypothesis|belief)\b/i.test(
      text,
    ) &&
    !aside.test(text) &&
    !believesMaking(text) &&
    role !== 'requirement' &&
    role !== 'constraint' &&
    role !== 'technical'
  )
    return { state: 'assumed', weight: role === 'assumption' || saysAssumption(text) || believedEffect.test(text) ? 1 : 0.5 }
  if (statement.label && callsBet.test(statement.label) && !demanding.has(role) && !believesMaking(text)) return { state: 'assumed', weight: 1 }
  if ((role === 'problem' || role === 'background') && (people || about || role === 'problem') && supposesTrouble.test(text))
    return { state: 'assumed', weight: role === 'problem' ? 1 : 0.5 }
  if (role !== 'requirement' && role !== 'technical' && (people || about) && calledOpen(said.placed)) return { state: 'assumed', weight: 1 }
  if ((people || anybody.test(text)) && statement.kind !== 'row' && mayNotTake.test(text) && !settledValue.has(role)) return { state: 'assumed', weight: 1 }
  if ((aims.has(role) || role === 'user' || role === 'assumption') && saysUnsure(text)) return { state: 'assumed', weight: 0.5 }
  if (
    (role === 'question' || ownQuestions.has(role)) &&
    isQuestion(text) &&
    !/^\W*how might we\b/i.test(text) &&
    (people || about || anybody.test(text)) &&
    wanting.test(text)
  )
    return { state: 'assumed', weight: 1 }
  if (role === 'assumption' && (touch.core || (touch.touches && adopts.test(text))) && people) return { state: 'assumed', weight: 1 }
  if (said.filed) return { state: 'partial', weight: 1 }
  if (!valueSilent.has(role) && !demanding.has(role) && role !== 'solution' && shareUses.test(text)) return { state: 'partial', weight: 1 }
  if (hardship(text)) return { state: 'partial', weight: valueSilent.has(role) || role === 'solution' ? 0.2 : people || role === 'problem' ? 1 : 0.5 }
  if (people || about) return { state: 'partial', weight: statement.story?.why ? 0.5 : arguesValue.has(role) ? mention : 0.1 }
  return undefined
}

/** There the files are described that it works on. */
const listsData = anyCase(
  /\b(?:data ?sets?|data (?:available|sources?|model|dictionary|inputs?|files?|schema)|(?:available|sample|input|source|test|mock|synthetic) data)\W*$|^\W*(?:\d[\d.]{0,6}\s*)?data\W*$/,
)
/** "I visited three of them. All three copy it by hand": those whom the paragraph speaks of. */
const refersBack = anyCase(
  /\b(?:of (?:them|those|these)|(?:all|the other|another) (?:of them|two|three|four|five|six|seven|eight|nine|ten|\d+)|both|each of them|none of them|(?:with|to) them)\b/,
)

/** A link to where people ask for it, under a heading that says so: "User requests: - [#812](…/issues/812)". */
function asksForIt({ section, statement }: Standing): boolean {
  if (!statement.item || !askedFor.test(section.title)) return false
  return statement.spans('link').some(({ url }) => url !== undefined && tracker.test(url))
}
const askedFor = anyCase(
  /\b(?:(?:user|customer|feature|community|related|linked|open|github) (?:requests?|issues|discussions|feedback|reports)|requests?|feedback|demand|evidence|complaints|prior discussions?|user voice)\b/,
)
const tracker = anyCase(
  /\/(?:issues?|discussions?|tickets?|questions|feedback|ideas|posts?|topics?|t)\/|stackoverflow|reddit\.com|\b(?:forum|community|jira|bugzilla|uservoice|canny|zendesk|intercom|discourse)\b/,
)
/** "Some 40 calls a week": people turn to somebody with it. */
const contactsCounted = anyCase(/\b\d[\d.,]{0,15} (?:[a-zà-ɏ]+ ){0,2}?(?:calls|tickets|complaints|mails|e-?mails|enquiries|inquiries|letters|cases|returns)\b/)
/** "A thread with 120 replies", "84 upvotes". */
const voted = anyCase(
  /\b\d[\d.,]{0,15}\+? (?:replies|votes|up-?votes|thumbs[- ]ups?|reactions|signatures|duplicates|\+1s?|me-toos?)(?![a-zà-ɏ\d])|\b(?:👍|\+1) ?[×x:]? ?\d+/,
)
const asksOrHurts: ReadonlySet<Role> = new Set<Role>(['evidence', 'wish', 'problem', 'background'])
/** "Returns under 20 a month (44 in May, till log)", "| Returns | 44 | 20 | ledger |": how it is today, and from where that is known. */
function statesBaseline({ statement }: Standing): boolean {
  const { block, text } = statement
  if (block.kind !== 'row') return inBrackets.test(text)
  const at = block.table.header.findIndex((name) => /\b(?:baseline|today|now|current(?:ly)?|as is|last year)\b/i.test(name))
  if (!/\d/.test(block.cells[at]?.inline.text ?? '')) return false
  return block.cells.some(({ inline }, cell) => cell !== at && record.test(inline.text))
}
const record = anyCase(
  /\b(?:logs?|ledgers?|registers?|exports?|analytics|telemetry|ticket(?:s|ing)?(?: system)?|surveys?|timesheets?|CRM|warehouse|tall(?:y|ies)|counters?|statistics|database|audit|reports?|Mixpanel|Amplitude|Looker|Tableau|Zendesk|Google Analytics)\b/,
)
const inBrackets = anyCase(
  /\((?=[^)]{0,80}\d)(?=[^)]{0,80}\b(?:logs?|ledger|register|export|analytics|telemetry|tickets|survey|timesheets?|tally|counted|statistics|database|audit|ride-alongs)\b)[^)]{3,80}\)/,
)
/** "It came first with eight clubs at the open day": put in an order by those who are to use it. */
const rankedBy = anyCase(
  /\b(?:came (?:out )?(?:as )?(?:number one|first|top|second|on top)|(?:was|were) (?:ranked|voted|rated|picked|chosen) (?:as )?(?:number one|first|top|highest|most [a-zà-ɏ]+|by)|got the most votes|topped the (?:list|poll|vote|ranking))\b/,
)
/** "Next: interview ten landlords". */
const setsOut = anyCase(
  /^\W*(?:(?:next|then|to ?do|first|later)(?: steps?)?\W+)?(?:interview|survey|shadow|observe|poll|visit|talk to|call)\b (?!(?:it|this|that|the (?:API|service|function|endpoint|method))\b)/,
)
/** Research with people goes on or is set. */
const researchRuns = anyCase(
  /\b(?:ongoing|on-going|in progress|under way|underway|upcoming|scheduled|continuous|continuing|regular) (?:user |customer |discovery |design )?(?:research|interviews|testing|user tests|discovery|usability testing)\b|\b(?:run|conduct|do|hold|carry out|start|continue) (?:customer|user) (?:discovery|interviews|research)\b/,
)
/** "… to see whether it helps anybody": its worth is what is to be found out. */
const testsWhether = anyCase(
  /\b(?:test|see|find out|learn|check|validate|determine|gauge|prove|confirm|establish|verify|explore)(?:ing|s)? (?:if|whether|that|how (?:many|much|often)) (?![^.;]{0,60}\b(?:technically|scales?|performance|latency)\b)[^.;]{0,60}?\b(?:(?:idea|concept|product|service|feature|tool|approach|it|this|that|they|anyone|anybody|[a-zà-ɏ]+s) (?:is|are|will|would|actually|really|do|does|can)? ?(?:actually |really |even )?(?:help(?:s|ful)?|useful|valuable|wanted|worth|meets?|solves?|serves?|resonates?|want|need|care|pay|come back|choose|prefer|value|adopt|switch)\b|(?:demand|interest|appetite|willing(?:ness)?)\b)/,
)
/** "60 % of pilot users report …", "NPS of 40 in the survey after a month": a figure to be reached, and who will be asked for it. */
const asksTakers = anyCase(
  /\b(?:(?:pilot|beta|trial|surveyed|interviewed) [a-zà-ɏ]+s|(?:pilot|beta|trial|test|first|early) (?:users?|customers?|members?|clinics?|schools?|shops?|sites?|teams?|partners?|families|households|participants?|groups?|cohorts?|adopters?))\b[^.;|]{0,60}?\b(?:report|say|rate|tell|confirm|agree|answer|keep|choose|ask|come back|return|renew|recommend|would|pay)s?\b|\b(?:in|on|by|from|via|per) (?:an? |the |our |each |every )?(?:[a-z-]+ ){0,3}(?:survey|poll|questionnaire|interviews?)\b/,
)

const planless: ReadonlySet<Role> = new Set<Role>(['history', 'reference', 'out-of-scope', 'evidence', 'technical', 'requirement', 'story'])
/** "… asking how useful it will be": what was asked lies ahead, the answer does not. */
const asIfAhead = /\b(?:how|whether|if|what)\b.*$/i
/** "It got 3.9 of 5 in the poll that we sent round": told among the goals, and yet a finding. */
const surveyed = /\b(?:survey|poll|questionnaire|vote|interviews?|user (?:test|research))\b/i

/** "In the logs, 44 % …", "I counted: 12 of 90": the figures are somebody's own finding. */
const lookedUp = anyCase(
  /\b(?:in|from|according to|per) (?:the|our|their|last [a-zà-ɏ]+['’]s) (?:[a-zà-ɏ]+ )?(?:logs?|data(?:base)?|analytics|telemetry|tickets?|statistics)\b|\b(?:we|I) (?:counted|tallied|had a look|looked (?:it|them) up|went through)\b|^\W*counted\b/,
)
const figure = /\d(?:[.,]\d+)? ?\/ ?(?:5|10)\b|\d ?%|\d (?:of|out of)\b|\b\d{3,}\b/

/** "… (in the till, I think)": said of the way things are. */
const aside = anyCase(/\b(?:i|we) (?:think|believe|guess|assume)\s*(?:[),.]|$)|\bwhich (?:i|we) (?:think|believe|guess|assume)\b/)

/** "We think that it will make people come back": what it is to do is believed, and said to be. */
const believedEffect = /\b(?:we|i) (?:think|believe|assume|expect|suspect|hope|bet)\b.{0,60}\b(?:will|would)\b/i

/** A method that people take part in, with somebody, a day or a pass mark (in a section of its own they stand around it); or any method with a pass mark. */
function isPlanned({ placed: { role, section, statement } }: Said): boolean {
  const { text } = statement
  const slots = planSlots(text, true)
  if (slots.mark || (role === 'metric' && hasNumber(text))) return true
  return strongMethod.test(text.replace(overAnyway, ' ')) && (filled(slots) >= 2 || testPlan.test(section.title))
}
/** A beta that is only a stretch of time finds nothing out. */
const overAnyway = anyCase(
  /\b(?:beta|pilot|trial)s? (?:ends?|is over|period|phase|price|pricing|plan|flag|users?|customers?|access|sign-?ups?|offers?)\b|\b(?:after|until|since|during) (?:the )?(?:[a-zà-ɏ]+ )?(?:beta|pilot|trial)\b/g,
)

/** "The bet: …" */
const callsBet = anyCase(
  /^\W*(?:(?:the|our|my|key|core|main|big|central|product|value|riskiest) )*(?:bet|wager|hunch|hypothesis|belief|leap of faith|guess)\W*\d*\W*$/,
)
/** "Insurers likely struggle with …": their trouble is supposed. */
const supposesTrouble = anyCase(
  /\b(?:likely|probably|presumably|possibly|perhaps|(?:we|i) (?:suspect|guess|imagine)(?: that)?) (?:[a-zà-ɏ]+ )?(?:face|struggle|lack|lose|waste|spend|suffer|need|want|have (?:trouble|difficult|problems|no)|find it (?:hard|difficult)|miss|experience|rely|do(?:n['’]t| not)|cannot|can['’]t|are (?:unable|frustrated|unhappy|forced|stuck|left))[a-zà-ɏ]*\b|\bsuggests? (?:an? |that there is |the )?(?:[a-zà-ɏ]+ ){0,2}(?:gap|need|demand|problem|opportunity|market)\b/,
)

/** "Crews used to paper may resist it": it is not known whether they will take it. */
const mayNotTake = anyCase(
  /\b(?:nobody|no one|few (?:of them|people)|hardly any(?:one|body)|not everyone|none of them) (?:may|might|will|would|could) (?:[a-zà-ɏ]+ )?(?:want|use|bother|care|pay|buy|adopt|switch|sign|come|trust|upload|share|answer|read)\b|\b(?:may|might|could|perhaps|possibly|likely to|unlikely to|risk(?:s)? (?:that|of)|afraid|fear(?:s|ed)?|worr(?:y|ied)|what if)\b[^.;]{0,60}?\b(?:resist(?:s|ance)?|refuse[sd]?|reject(?:s|ed)?|ignore[sd]?|(?:not|never) (?:[a-zà-ɏ]+ )?(?:use|want|adopt|buy|pay|bother|care|switch|trust|sign up|come back)|be (?:reluctant|unwilling|put off|sceptical|skeptical)|stick (?:to|with)|abandon|lose interest|go elsewhere|keep (?:using|doing|ringing|calling|paying|writing)|adopt|hesitate)\b/,
)
/** There people's trouble of today is told, or what the product does. */
const settledValue: ReadonlySet<Role> = new Set<Role>([
  'problem',
  'evidence',
  'user',
  'story',
  'wish',
  'requirement',
  'technical',
  'solution',
  'option',
  'history',
])
/** A question there is the author's own. */
const ownQuestions: ReadonlySet<Role> = new Set<Role>(['other', 'evidence', 'goal', 'timeline', 'launch', 'assumption', 'risk', 'option'])
/** "About a third of clinics that have a scanner use the old format", "20 % of schools run it": how many there are of them, from nobody knows where. */
const shareUses = anyCase(
  /\b(?:\d[\d.,]{0,15} ?(?:%|percent)|half|a (?:third|quarter|fifth)|two thirds|most|the majority) of (?:the |all |our )?(?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ-]+s\b[^.;]{0,60}?\b(?:use|have|run|own|rely|work|seem|are|do|buy|still|already|need|want)\b/,
)
const adopts = /\b(?:adopt|switch|pay|buy|come back|return|sign up|join|subscribe|recommend|renew)\b/i
const anybody = /\b(?:anybody|anyone|somebody|someone|nobody|no one|they)\b/i
const wanting = anyCase(
  /\b(?:want|need|(?<!\b(?:should|must|shall) (?:we |it |they |the [a-z]+ ))use|buy|pay|care|choose|adopt|come back|switch|prefer|worth|problem|pain|willing|interested|bother|trust|love|enough demand|join|subscribe|sign up|return|recommend|upload|share)\b/,
)

/** Where people's trouble may be told in figures, and be it as the reason for a requirement; elsewhere figures are of the product, or aimed at. */
const countsPeople: ReadonlySet<Role> = new Set<Role>(['problem', 'evidence', 'background', 'user', 'wish', 'other', 'faq', 'requirement', 'risk'])

const sharesOut = /\b\d[\d.,]{0,15} (?:of|out of) (?:the |our )?\d/

/** A count of somebody's trouble, or of people who were asked, settles the question; voices and sights only add up. */
function weightOf({ kind }: Evidence, role: Role, text: string, ofPeople: boolean): number {
  if (kind === 'quote') return role === 'background' ? 0.1 : 0.34
  if (kind === 'voice') return 0.5
  if (kind !== 'count') return 0.4
  if (role === 'evidence') return 1
  if (plainlyHard(text) || (ofPeople && (hasMethod(text) || sharesOut.test(text)))) return 1
  return ofPeople ? 0.7 : 0.5
}
