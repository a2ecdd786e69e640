import { artefactPhrase, isControl } from '../language/artefacts.js'
import type { Statement, Story } from '../language/statements.js'
import { startsWithVerb } from '../language/verbs.js'
import { defineRule, hitOn } from './define.js'

export default defineRule('solution-in-story', {
  statement(placed, report) {
    const story = placed.statement.story ?? listedWish(placed.statement)
    if (!story || placed.role === 'out-of-scope') return
    const want = story.want.replace(
      /^(?:to )?(?:have|get|see|keep|use|receive|be (?:given|provided with)|access|click|press|tap|choose from|open|put|add|go to)\s+(?=(?:an?|the|my|on)\s)/i,
      '',
    )
    const artefact = artefactPhrase(want)
    if (artefact && /^\s+\p{L}+ed\b|^[^.;]{0,30}\bto be\b/u.test(want.slice(artefact.end))) return // wants something done to it
    if (
      !artefact ||
      !(/^\s*(?:an?|the|my|some|more|new|on|subtle|\d+)\b/i.test(want) || (artefact.start === 0 && !startsWithVerb(want)) || /^push\b/i.test(want))
    )
      return
    const reason = story.why
    if (reason && !isControl(artefact.text)) {
      if (/^\s*(?:that|which|where|when|to|with|of|showing|listing|for)\b/i.test(want.slice(artefact.end)) && !names(reason, artefact.text)) return
      if (!repeats(reason, want) && !names(reason, artefact.text) && !saysNothing.test(reason)) return
    }
    const opening = placed.statement.text.slice(0, story.wantStart).replace(/\s+(?:to\s*)?$/i, '')
    report({ ...hitOn(placed), values: { what: artefact.text, opening } })
  },
})

/** "As a clerk, I want:" above a list: each item is what is wanted. */
function listedWish({ item, text, index }: Statement): Story | undefined {
  const leadIn = item?.list.leadIn
  if (index > 0 || leadIn?.kind !== 'paragraph' || !/^\W*as an?\b.*\bi (?:want|need|would like)\W*$/is.test(leadIn.inline.text)) return undefined
  const [want = '', why] = text.split(/,?\s*\bso that\b/i)
  return { actor: '', want, wantStart: 0, why: why?.trim() || undefined }
}

/** A reason that any story could have. */
const saysNothing =
  /^(?:i |we )?(?:can )?(?:use|have|access) (?:the|it|this|my) ?(?:app|system|platform|tool|feature|product|site)?\W*$|^(?:i |we )?(?:can )?see (?:all|everything)\b|^(?:(?:i|we) )?(?:can )?(?:stay|remain|keep|am|are|be|feel|have|get)\s+(?:an? )?(?:good |better |quick )?(?:motivated|informed|part of|up to date|happy|overview|insight|it|access|engaged|satisfied|productive)\b/i

/** "I want a Gantt chart so that I can see the Gantt chart": the reason says the wish again. */
function repeats(reason: string, want: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const wanted = words(want)
  const given = words(reason)
  if (wanted.size === 0) return false
  return [...wanted].filter((word) => given.has(word)).length / wanted.size >= 0.5
}

/** The reason is to have the thing that is wanted. */
function names(reason: string, artefact: string): boolean {
  const head =
    artefact
      .toLowerCase()
      .split(/[\s-]+/)
      .pop() ?? ''
  return new RegExp(`\\b${head.replace(/s$/, '').replace(/[^\p{L}\p{N}]/gu, '\\$&')}`, 'iu').test(reason)
}
