import { riskTopics } from '../language/lexicon.generated.js'
import { phrases } from '../language/phrases.js'
import { remember } from '../language/remember.js'
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
  valuable:
    /^(?:value|valuable|desirab(?:le|ility)|(?:value|adoption|market) risks?|value hypothesis|demand|(?:do|would|will) (?:they|people|users|customers|\p{L}+) (?:want|choose|use|buy) (?:it|this)\b.*)$/iu,
  usable: /^(?:usab(?:le|ility)|usability (?:risks?|tests?|testing)|ux|can (?:they|people|users|customers|\p{L}+) (?:work it out|use it|figure it out)\b.*)$/iu,
  feasible:
    /^(?:feasib(?:le|ility)|(?:technical )?feasibility(?: risk)?|technical (?:risks?|review)|engineering(?: review)?|can (?:we|it be) (?:build|built)\b.*)$/iu,
  viable:
    /^(?:viab(?:le|ility)|(?:business )?viability(?: risk)?|(?:business|legal|compliance|regulatory|financial|fraud|privacy|security|commercial) risks?|should we|does (?:it|this) work for (?:us|the business|the company)\b.*)$/iu,
}

export const riskNamed: (name: string) => Risk | undefined = remember((name) => {
  const opening = name
    .replace(/[*_`?]/g, '')
    .replace(/[:–—].*/, '')
    .trim()
  return risks.find((risk) => names[risk].test(opening))
})

/** Headings under which a risk is the subject. */
const headings: Readonly<Record<Risk, RegExp>> = {
  valuable: /\b(?:value|problem|evidence|research|opportunity|why|feedback|validation|need|hypothesis|metrics?)\b/i,
  usable:
    /\b(?:usab(?:le|ility)|UX|UI|user experience|(?:visual|interaction|screen|page) design|^(?:\d[.\d]* )?design$|prototypes?|accessib\w*|screens?|wireframes?|mock\w*|user testing|developer experience|onboarding|learning curve)\b/i,
  feasible: /\b(?:feasib\w*|technical|tech|architecture|implementation|engineering|dependencies|non-functional|effort|performance|stack|data model|api)\b/i,
  viable:
    /\b(?:viab\w*|legal|law|privacy|security|compliance|business (?:case|model|impact|viability)|pricing|costs?|finance|budget|go[- ]to[- ]market|support|stakeholders|licen[cs]\w*|paperwork|monetization|commercial)\b/i,
}

/** "Design" and no more: a protocol has one, too. */
export function headsAnyDesign(title: string): boolean {
  return /^\W*(?:\d[.\d]*\s*)?design\W*$/i.test(title)
}

export function headsRisk(title: string, risk: Risk): boolean {
  return headings[risk].test(title)
}
