import { anyCase } from '../language/any-case.js'
import { artefactPhrase, findArtefacts, technologiesIn } from '../language/artefacts.js'
import type { PhraseMatch } from '../language/phrases.js'
import { remember } from '../language/remember.js'
import type { Statement } from '../language/statements.js'
import type { TextRange } from '../markdown/text-range.js'
import { inability } from './inability.js'
import { lacking } from './lacking.js'

/** "there is no dashboard", "users lack a bulk-edit button", "we don't have a Gantt chart": the wanted thing is not there. */
const absence = anyCase(
  /^\W*no (?=(?:[a-zà-ɏ-]+ ){0,4}[a-zà-ɏ]+)|\b(?:there (?:is|are|was|were|exists?) (?:currently |presently |still |as yet |at present |today )?(?:no|not any|not an?)\b|there (?:isn['’]?t|aren['’]?t) (?:an?|any)\b|(?:do|does|did)(?:n['’]t| not) (?:currently |yet |presently )?(?:have|offer|provide|support|include)\b|(?:has|have|had|['’]ve|['’]s) (?:got )?no\b|(?:do|does|did)(?:n['’]t| not) come with\b|nothing in the way of\b|^\W*missing:|what(?:['’]s| is) missing is (?:an?|the)?|^\W*missing (?:is|are)\b|not a single\b|still no\b|never had (?:an?|any)\b|(?:nobody|no ?one|no (?:company|vendor|competitor|tool)) (?:has (?:yet )?(?:built|made|launched|created)|offers|makes|builds|sells) (?:an?|any)\b|lack(?:s|ed|ing)?(?: of)?\b|missing (?:an?|the)\b|without (?:an?|any)\b|(?:is|are|['’]s) (?:only|just|merely) (?:an?|the)\b|(?:has|have|with) only (?:an?|the)\b|only (?:has|have|offers?|supports?)\b|no (?=[a-zà-ɏ]+(?: [a-zà-ɏ]+){0,2} (?:exists?|is available|are available|today|yet|at present|currently)))/,
)

export interface Absence extends TextRange {
  /** The missing thing, as written. */
  what: string
}

/** The absence of something that could be built, said in a statement; "no way to know …" is a need and not one. */
export const absenceIn: (text: string) => Absence | undefined = remember(
  (text) => missingThing(text) ?? doneWithout(text) ?? notThere(text) ?? inability(text) ?? lacking(text) ?? offeredByNone(text),
)

function missingThing(text: string): Absence | undefined {
  const match = absence.exec(text)
  if (!match) return undefined
  const behind = text.slice(match.index + match[0].length)
  if (/^no/i.test(match[0]) && /\b(?:built|made|launched|created|builds|makes) an?y?$/i.test(match[0])) {
    const what = /^[^.;:]{0,60}?(?=[.;:]|\b(?:for|that|which|who|to|and|but)\b|$)/i.exec(behind)?.[0] ?? ''
    return { what: what.trim(), start: match.index, end: match.index + match[0].length + what.length }
  }
  const lacking =
    /^\s*(?:any |an? |the )?(?:native |built-in |dedicated |official |first-class )?(?:option|functionality|feature|ability|capability|possibility|support|way|means)\b/i.exec(
      behind,
    )
  if (lacking && /\b(?:offer|provide|include)$/i.test(match[0].trim()))
    return { what: lacking[0].trim(), start: match.index, end: match.index + match[0].length + lacking[0].length }
  if (
    /^\s*(?:way|means|possibility|chance|time|idea|choice|record of|visibility|insight|overview of (?:what|which|who)|clarity|confidence|control|one|reason|evidence|data|number)\b/i.test(
      behind,
    )
  )
    return undefined
  const artefact = findArtefacts(behind.slice(0, 70))[0] ?? technologiesIn(behind.slice(0, 20)).find(({ start }) => start <= 1) ?? deviceIn(behind)
  if (!artefact) return undefined
  if (/[.;:]|\b(?:to|that|who|which|because|so|and|but)\b/i.test(behind.slice(0, artefact.start))) return undefined
  return { what: behind.slice(0, artefact.end).trim(), start: match.index, end: match.index + match[0].length + artefact.end }
}

/** "digital key", "online check-in", "mobile-optimised experience": a word in front says that it is something to build. */
const made = anyCase(
  /^\s*(?:(?!(?:for|of|in|on|at|by|with|and|or|to|that)\b)[a-zà-ɏ-]+,? ){0,2}?(?:digital|online|mobile(?:-[a-zà-ɏ]+)?|electronic|automated|automatic|native|in-app|self-service|web-based|cloud-based|(?:AI|voice|data|cloud|app|web|chat|gesture|location|map|QR|video|camera|sensor|touch|machine|algorithm|LLM|GPT|API|context)-[a-zà-ɏ]+|interactive|immersive|conversational|centrali[sz]ed|built-in|one-click|contactless|paperless) (?!(?:phones?|reception|signal|skills?|literacy|coverage|right|rights|law|devices?|presence|clinics?|librar(?:y|ies)|homes?|teams?|plants?|trees|species|animals?|speakers?)\b)[a-zà-ɏ-]+/,
)

function deviceIn(behind: string): PhraseMatch | undefined {
  const text = made.exec(behind)?.[0]
  return text === undefined ? undefined : { text, start: text.length - text.trimStart().length, end: text.length }
}

/** "Until now, tenants have had to live without a digital key." */
const without = anyCase(
  /\b(?:(?:have|has|had|must) (?:had )?(?:to )?(?:live|do|make do|manage|cope|get by|go|work)|(?:living|doing|managing|making do|going)) without (?:an?|any|the)? ?/,
)

function doneWithout(text: string): Absence | undefined {
  const match = without.exec(text)
  if (!match) return undefined
  const from = match.index + match[0].length
  const thing = artefactPhrase(text.slice(from)) ?? deviceIn(text.slice(from))
  return thing && { what: text.slice(from, from + thing.end).trim(), start: match.index, end: from + thing.end }
}

/** "A start page does not exist yet", "Bulk editing isn't supported". */
const unbuilt = anyCase(
  /^((?:[^.;:,]|\.(?=\S)){3,60}?) (?:do(?:es)?(?: not|n['’]t) (?:(?:currently|yet|presently|really) )?exist\b|(?:is|are)(?: not|n['’]t) (?:(?:currently|yet|presently) )?(?:supported|offered|implemented|provided|built)\b(?! (?:by|in|on|with|for|to|when|if|under)\b))/,
)

function notThere(text: string): Absence | undefined {
  const match = unbuilt.exec(text)
  const thing = match?.[1] ? (artefactPhrase(match[1]) ?? deviceIn(match[1])) : undefined
  return match && thing ? { what: thing.text.trim(), start: match.index, end: match[0].length } : undefined
}

/** "None of these tools integrates with …", "No existing product combines …": that others do not have it, either, is nobody's trouble. */
const byNone = anyCase(
  /\b(?:none of (?:these|the|them|those|our|today['’]s)(?: (?:existing|current|other|available))?(?: (?:tools|solutions|apps|products|systems|services|platforms|options|vendors|competitors|approaches|alternatives|components|libraries|packages|offerings))?|no (?:(?:existing|current|other|single|available|known|one|comparable) )?(?:[a-zà-ɏ'’-]+ ){0,2}?(?:tools?|solutions?|apps?|products?|systems?|services?|platforms?|vendors?|competitors?|components?|packages?|librar(?:y|ies)|offerings?)(?: (?:on the market|today|out there))?) (?:(?:currently|today|yet|really|fully|can|does|do) ){0,2}(?:offers?|provides?|integrates?|supports?|combines?|gives?|unif(?:y|ies)|covers?|brings?|connects?|delivers?|includes?|lets?|comes? with)\b/,
)

function offeredByNone(text: string): Absence | undefined {
  const match = byNone.exec(text)
  return match ? { what: match[0], start: match.index, end: match.index + match[0].length } : undefined
}

/** "As a result, the app does not feel alive": it looks like that, and nobody is worse off. */
const looksOnly = anyCase(
  /(?:\b(?:as a result|therefore|so|hence|which means(?: that)?),? )?(?:the|our) (?:[a-zà-ɏ]+ )?(?:app|application|product|platform|site|website|experience|journey|interface|service|system|home ?(?:screen|page)) (?:(?:does|do)(?:n['’]t| not) )?(?:feels?|looks?|seems?|remains?) [^.;]{2,40}/g,
)

/** What the absence leads to for somebody: that makes a problem of it. */
const consequence = anyCase(
  /\b(?:so (?:that )?(?:they|we|people|users?|customers?|he|she|it|every|each|the|an?|no|most|many|both|all|our|my|i)\b|which means|meaning (?:that)?|as a result|result(?:s|ing)? in|lead(?:s|ing)? to|caus(?:es?|ing)|therefore|hence|consequently|forc(?:es?|ed|ing)|(?:have|has|had|need|needs) to\b|costs?\b|los(?:e|es|ing|t)\b|miss(?:es|ed|ing)?\b (?!a\b|an\b|the\b)|spend(?:s|ing)?|spent|waste[sd]?|fail(?:s|ed|ing)?|abandon(?:s|ed)?|give up|gave up|wait(?:s|ed|ing)?|by hand|manually|late|instead(?= they\b| we\b|,)|until|only (?:on|when|after)|cannot|can['’]t|unable|never|rebuil[dt]\w*|re-?enter\w*|cop(?:y|ies|ied|ying)|guess\w*|call(?:s|ed)? (?:us|support)|complain\w*|at risk|harm\w*|hours?|minutes?|days?|weeks?|per (?:week|month|day|year)|every (?:week|month|day|morning|time))\b/,
)

export function hasConsequence(text: string): boolean {
  return consequence.test(text) && consequence.test(text.replace(looksOnly, ' '))
}

/** Is the absence of a thing all that is said: nothing comes of it, in this statement or in those beside it? */
export function isBareAbsence({ text, paragraph }: Pick<Statement, 'text' | 'paragraph'>): boolean {
  const missing = absenceIn(text)
  if (!missing) return false
  return !hasConsequence(paragraph.replace(text, '')) && !hasConsequence(text.slice(0, missing.start) + text.slice(missing.end))
}
