import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import { looksBack } from '../language/tense.js'
import { learnsFromUse, stopsOnResult } from './learning-plan.js'
import { filled, planSlots } from './plan-slots.js'
import { aims, demanding, type Found, type RiskSaid, testPlan } from './risk-said.js'
import type { Role } from './roles.js'
import { figure, type ValueSaid } from './value-said.js'

/** It is to be found out whether people want it. */
export function plannedValue(it: ValueSaid): Found | undefined {
  return methodAhead(it) ?? (setsResearch(it) || asksTakersLater(it) || learns(it) ? { state: 'planned', weight: 1 } : undefined)
}

function methodAhead({ said, role, title, touch }: ValueSaid): Found | undefined {
  if (!(touch.method || testPlan.test(title)) || !said.ahead || demanding.has(role)) return undefined
  if (role === 'solution' || role === 'out-of-scope' || role === 'technical') return undefined
  return { state: 'planned', weight: isPlanned(said) ? 1 : 0.34 }
}

/** A method that people take part in, with somebody, a day or a pass mark (in a section of its own they stand around it); or any method with a pass mark. */
function isPlanned({ placed: { role, section, statement } }: RiskSaid): boolean {
  const { text } = statement
  const slots = planSlots(text, true)
  if (slots.mark || (role === 'metric' && hasNumber(text))) return true
  return strongMethod.test(text.replace(overAnyway, ' ')) && (filled(slots) >= 2 || testPlan.test(section.title))
}
const strongMethod = anyCase(
  /\b(?:interview|survey|A\/B|experiment|pilot|beta|user (?:research|test)|customer (?:discovery|interview|research)|fake door|concierge|usage (?:data|metrics)|soft launch|design partners?|discovery)/,
)
/** A beta that is only a stretch of time finds nothing out. */
const overAnyway = anyCase(
  /\b(?:beta|pilot|trial)s? (?:ends?|is over|period|phase|price|pricing|plan|flag|users?|customers?|access|sign-?ups?|offers?)\b|\b(?:after|until|since|during) (?:the )?(?:[a-zà-ɏ]+ )?(?:beta|pilot|trial)\b/g,
)

/** Research goes on or is set out, whether with a method's name or by what is to be found out. */
function setsResearch({ role, text, people, about }: ValueSaid): boolean {
  if (planless.has(role)) return false
  if ((people || about) && !looksBack(text) && stopsOnResult(text)) return true
  if (people && setsOut.test(text) && filled(planSlots(text, true)) >= 2) return true
  if (researchRuns.test(text)) return true
  return role !== 'question' && !looksBack(text) && !isQuestion(text) && testsWhether.test(text)
}
const planless: ReadonlySet<Role> = new Set<Role>(['history', 'reference', 'out-of-scope', 'evidence', 'technical', 'requirement', 'story'])
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

function asksTakersLater({ role, text }: ValueSaid): boolean {
  return aims.has(role) && !isQuestion(text) && figure.test(text) && asksTakers.test(text) && !looksBack(text)
}
/** "60 % of pilot users report …", "NPS of 40 in the survey after a month": a figure to be reached, and who will be asked for it. */
const asksTakers = anyCase(
  /\b(?:(?:pilot|beta|trial|surveyed|interviewed) [a-zà-ɏ]+s|(?:pilot|beta|trial|test|first|early) (?:users?|customers?|members?|clinics?|schools?|shops?|sites?|teams?|partners?|families|households|participants?|groups?|cohorts?|adopters?))\b[^.;|]{0,60}?\b(?:report|say|rate|tell|confirm|agree|answer|keep|choose|ask|come back|return|renew|recommend|would|pay)s?\b|\b(?:in|on|by|from|via|per) (?:an? |the |our |each |every )?(?:[a-z-]+ ){0,3}(?:survey|poll|questionnaire|interviews?)\b/,
)

/** "We will know …": people's use is to show it. */
function learns({ placed, text }: ValueSaid): boolean {
  return weWillKnow.test(text) || learnsFromUse(placed)
}
const weWillKnow = /\bwe(?:'ll|’ll| will) know\b(?! (?:within|in|by|soon|on)\b(?! (?:(?:the|how|when) )))/i
