import { anyCase } from '../language/any-case.js'
import { riskTopics } from '../language/lexicon.generated.js'
import { phrases } from '../language/phrases.js'
import { remember } from '../language/remember.js'
import { wordCount } from '../language/words.js'
import type { Risk } from './risk-states.js'
import { risks } from './risk-states.js'

/** What a text has to do with a risk: nothing, it touches on it, or it speaks of the risk itself; and whether it names a way of finding out. */
export interface Touch {
  touches: boolean
  core: boolean
  method: boolean
  /** The first phrase that touches it. */
  first: string | undefined
}

type Kind = keyof (typeof riskTopics)[Risk]

const meanings = new Map<string, { risk: Risk; kind: Kind }[]>()
for (const risk of risks) {
  for (const [kind, list] of Object.entries(riskTopics[risk]) as [Kind, readonly string[]][]) {
    for (const phrase of list) {
      const key = plain(phrase)
      meanings.set(key, [...(meanings.get(key) ?? []), { risk, kind }])
    }
  }
}
const matcher = phrases([...meanings.keys()])

function plain(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replace(/’/g, "'")
}

/** What a text says about each of the four risks, all of them looked up at once. */
export const touchesOf: (text: string) => Readonly<Record<Risk, Touch>> = remember((text) => {
  const none = (): Touch => ({ touches: false, core: false, method: false, first: undefined })
  const found: Record<Risk, Touch> = { valuable: none(), usable: none(), feasible: none(), viable: none() }
  for (const match of matcher.all(text)) {
    for (const { risk, kind } of meanings.get(plain(match.text)) ?? []) {
      const touch = found[risk]
      touch.touches = true
      touch.first ??= plain(match.text)
      if (kind === 'core') touch.core = true
      if (kind === 'methods') touch.method = true
    }
  }
  return found
})

/** A label, a heading or a row's first cell that names the risk: what stands beneath is about it and about no other. */
const names: Readonly<Record<Risk, RegExp>> = {
  valuable: anyCase(
    /^(?:value|valuable|desirab(?:le|ility)|(?:value|adoption|market) risks?|value hypothesis|demand|(?:do|would|will) (?:they|people|users|customers|[a-zà-ɏ]+) (?:want|choose|use|buy) (?:it|this)\b.*)$/,
  ),
  usable: anyCase(
    /^(?:usab(?:le|ility)|usability (?:risks?|tests?|testing)|ux|can (?:they|people|users|customers|[a-zà-ɏ]+) (?:work it out|use it|figure it out)\b.*)$/,
  ),
  feasible: anyCase(
    /^(?:feasib(?:le|ility)|(?:technical )?feasibility(?: risk)?|technical (?:risks?|review)|engineering(?: review)?|can (?:we|it be) (?:build|built)\b.*)$/,
  ),
  viable: anyCase(
    /^(?:viab(?:le|ility)|(?:business )?viability(?: risk)?|(?:business|legal|compliance|regulatory|financial|fraud|privacy|security|commercial) risks?|should we|does (?:it|this) work for (?:us|the business|the company)\b.*)$/,
  ),
}

/** Somebody other than those who build it: "they", "older drivers", "anybody at the desk". */
const them = '(?!(?:we|it|i|you)\\b)(?:(?:the|our|any|older|new|most|all|those) )?[a-zà-ɏ]+(?: [a-zà-ɏ]+)?(?: (?:at|in|on) the [a-zà-ɏ]+)?'
const surely = '(?:really |actually |even |ever |just )?'
/** The same as a plain question, in front of its answer: "Do they get the signs?", "Can we detect it?", "Is it allowed?". */
const questions: Readonly<Record<Risk, RegExp>> = {
  valuable: anyCase(
    `^(?:(?:do|does|would|will) ${them} ${surely}(?:want|need|choose|use|buy|act on|adopt|pay for|care about|come back for|switch to|miss) (?:it|this|that|one|them)|(?:do|does|would|will) ${them} ${surely}(?:care|bother|pay|come back|switch)|is (?:it|this) (?:wanted|needed)(?: at all)?|is there (?:any )?demand)$`,
  ),
  usable: anyCase(
    `^(?:understandable|understood|clear enough|easy enough|is (?:it|this|that) (?:clear|understandable|understood|usable|legible|readable|easy)(?: enough)?|(?:do|does|can|could|will|would) ${them} ${surely}(?:understand|get|grasp|follow|work out|figure out|manage|cope with|make sense of|find their way|find|read|operate)(?: (?:it|this|that|them|the [^.?]{3,30}|what [^.?]{3,30}))?)$`,
  ),
  feasible: anyCase(
    /^(?:technically (?:there|possible|feasible|sound|doable|ready)|doable|buildable|(?:is|would) (?:it|this|that) (?:be )?(?:technically )?(?:possible|doable|buildable|feasible)(?: at all)?|(?:can|could|will|does) (?:we|it|our [a-zà-ɏ-]+(?: [a-zà-ɏ-]+)?|the (?:[a-zà-ɏ-]+ )?(?:systems?|servers?|backend|devices?|phones?|machines?|suppliers?|vendor|database|model|network|sensors?|hardware|team)) (?:even |really |actually |technically )?(?:be (?:built|done|made|measured|predicted|detected|calculated|automated|integrated)|build|do|make|predict|detect|measure|compute|calculate|run|handle|cope with|cope|scale|hold up|take|keep up|bear|deliver)(?: (?:it|this|that|them|the load))?(?: at all)?|do we have the (?:data|skills|people|hardware))$/,
  ),
  viable: anyCase(
    /^(?:(?:and )?(?:what about )?the law|legally (?:fine|ok|possible|allowed)|(?:is|would|are) (?:it|this|that|we) (?:be )?(?:allowed|legal|lawful|permitted|compliant|insured|covered)(?: to)?(?: [a-zà-ɏ' ]{2,20})?|may we(?: [a-zà-ɏ ]{2,20})?|who pays(?: for (?:it|this|that))?|what (?:does|will|would) (?:it|this|that) cost(?: us)?|can (?:we|they|the [a-zà-ɏ-]+|[a-zà-ɏ]+s) (?:live with|afford|pay for|staff|support|sell|stand behind) (?:it|this|that)|does (?:it|this) pay(?: off| for itself)?)$/,
  ),
}
/** In front of what somebody says, the name of a house matter is enough: "Legal: …", "| Works council | … |". As a heading it may be about anything. */
const matters = anyCase(
  /^(?:legal|law|money|privacy|data protection|GDPR|compliance|regulat(?:ory|ion)|works council|union|insurance|finance|budget|procurement|liability|licen[cs]ing|tax|DPO|(?:data )?security|food safety|health and safety|child protection|safeguarding|copyright|trademarks?|patents?|labou?r relations|equality)$/,
)

const opening = (name: string): string =>
  name
    .replace(/[*_`?]/g, '')
    .replace(/:.*| [–—-] .*/, '')
    .replace(/^\s*(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[A-Z][.)]|[IVX]{1,4}[.)])\s+/, '') // "5. Usability"
    .trim()

export const riskNamed: (name: string) => Risk | undefined = remember((name) => {
  const said = opening(name)
  return risks.find((risk) => names[risk].test(said) || questions[risk].test(said))
})

/** The same for what stands in front of a statement: its label, or the first cell of its row. */
export const riskInFront: (name: string) => Risk | undefined = remember((name) => riskNamed(name) ?? (matters.test(opening(name)) ? 'viable' : undefined))

/** Headings under which a risk is the subject. */
const headings: Readonly<Record<Risk, RegExp>> = {
  valuable: anyCase(/\b(?:value|problem|evidence|research|opportunity|why|feedback|validation|need|hypothesis|metrics?)\b/),
  usable: anyCase(
    /\b(?:usab(?:le|ility)|UX|UI|user experience|(?:visual|interaction|screen|page) design|^(?:\d[.\d]* )?design$|prototypes?|accessib\w*|screens?|wireframes?|mock\w*|user testing|developer experience|onboarding|learning curve)\b/,
  ),
  feasible: anyCase(
    /\b(?:feasib\w*|technical|tech|architecture|implementation|engineering|dependencies|non-functional|effort|(?<!key )performance|stack|data model|api)\b/,
  ),
  viable: anyCase(
    /\b(?:viab\w*|legal|law|privacy|security|compliance|business (?:case|model|impact|viability)|pricing|costs?|finance|budget|go[- ]to[- ]market|support|stakeholders|licen[cs]\w*|paperwork|monetization|commercial)\b/,
  ),
}

/** "Design" and no more: a protocol has one, too. */
export function headsAnyDesign(title: string): boolean {
  return /^\W*(?:\d[.\d]*\s*)?design\W*$/i.test(title)
}

export function headsRisk(title: string, risk: Risk): boolean {
  return headings[risk].test(risk === 'usable' && namesFeature(title) ? title.replace(/\bscreen\b/gi, ' ') : title)
}
/** "Live map of the yard screen": a feature is called so, and how it looks is not the subject. */
function namesFeature(title: string): boolean {
  return wordCount(title.replace(/^\W*\d[\d.)]{0,6}\s+/, '')) > 3
}
