import type { TextRange } from '../markdown/text-range.js'
import { anyCase } from './any-case.js'
import { artefactPhrase, findArtefacts } from './artefacts.js'
import { leadingBuildVerb } from './build-verbs.js'

/** A request as far as it is read before its object is: who, and where its words stand in the text. */
export interface Asked extends TextRange {
  kind: 'ask' | 'promise' | 'decision'
  /** Empty where nobody is named. */
  who: string
}

/** The one that a project is done for, where what it wants is a thing or the product itself. */
export const theClient = /^(?:the|our) (?:client|customer)$/i

/** A wish to know, avoid or get something done is a need. */
export const needBehind = anyCase(
  /^\s+(?:to (?:be (?:sure|certain|confident)|know|understand|find|see (?:which|what|who|when|how|whether|if|where|why|that)|avoid|feel|stop|learn|spend|save|continue|reduce|minimi[sz]e|get (?:home|paid|rid)|keep (?!getting|having|using|it\b|this\b|the\b)|make sure|trust|tell|decide|compare)|(?:less|fewer|more (?:time|confidence|control|clarity|certainty|transparency))|clarity|certainty|confidence)\b/,
)

/** Verbs behind which the thing that is wanted stands at once. */
const wishing = anyCase(/\b(?:wants?|would (?:really |very much |also )?(?:like|love|prefer)|asked for|suggests?|suggested|insists? on|insisted on)\s*$/)
/** "a bell", "two more of them": not something to find out, to agree or to be given. */
const thing = anyCase(
  /^\s*(?:an?|two|three|four|\d+)(?! (?:[a-zà-ɏ-]+ ){0,2}(?:way|ways|means|chance|answer|reply|guarantee|say|discount|refund|price|meeting|call|demo|date|decision|copy|solution|overview|better|faster|easier|clear|clearer|simple|simpler|quick|quicker|good|more|bit|few|lot|look)\b) [a-zà-ɏ]/,
)
/** It, the same, or to go on getting it. */
const pronoun = anyCase(
  /^\s*(?:(?:to|on|about) )?(?:(?:have|having|see|seeing|keep|get|getting|do|be able to [a-zà-ɏ]+) ){0,2}(?:this|it|these|those|them|the same|one|so)\b(?! (?:is|are|was|were|to be (?:sure|able))\b)/,
)

/** Is what the text speaks of already all that is asked for? Then the request is the reason, and what for is not said. */
export function asksForIt(found: Asked, text: string): boolean {
  return (
    found.kind === 'ask' &&
    !/\bexpect/i.test(text.slice(found.start, found.end)) &&
    found.who !== '' &&
    !/^(?:they|he|she)$/i.test(found.who) &&
    !/\busers?\b/i.test(found.who) &&
    (pronoun.test(text.slice(found.end)) ||
      /\b(?:this|it)$/i.test(text.slice(found.start, found.end)) ||
      /\b(?:this|it) (?:again|up|at|in|during|with us|twice)$/i.test(text.slice(found.start, found.end)))
  )
}

/** What is done with a tool's controls. */
const handling = anyCase(
  /^\s*(?:(?:[a-zà-ɏ]+ ){1,3}to |to )?be able to (?:configure|customi[sz]e|export|import|upload|download|define|set|toggle|filter|sort|appoint|assign|create|edit|delete|print|schedule|share|add|choose|switch)\b/,
)

/** Does the request name a thing to build? */
export function asksForArtefact(found: Asked, text: string): boolean {
  const behind = text.slice(found.end)
  const before = text.slice(0, found.start)
  const head = behind.replace(/^\s*(?:to (?:be able to |have |get |see |add |build )?|for |that |on )?/i, '')
  if (artefactPhrase(head) || findArtefacts(behind.slice(0, 80)).length > 0) return true
  // "… was requested by", "this came from": the thing stands in front
  if (/\b(?:by|from|of|per)\b/i.test(text.slice(found.start, found.end)) && (findArtefacts(before).length > 0 || /^\W*(?:this|it|that)\b/i.test(before)))
    return true
  if (
    /^\s*(?:to have )?(?:this|it|these|that|them)\b|\b(?:this|it|that)$/i.test(behind.slice(0, 24)) ||
    /\b(?:this|it|that)$/i.test(text.slice(found.start, found.end))
  ) {
    return findArtefacts(before).length > 0 || /[(,;–—-]\s*(?:the\s+)?$/.test(before)
  }
  if (
    /\b(?:so|therefore|hence|thus),? (?:we|i|the team)(?:['’]ll| will| are going to| should| must| need to)? (?:[a-zà-ɏ]+ly )?(?:build|add|create|make|provide|include|introduce|develop|implement|ship)\b/i.test(
      behind,
    )
  )
    return true
  if (found.kind !== 'ask' || found.who === '') return false
  if (handling.test(behind)) return true
  if (/^\s*(?:us |me )?to\s/i.test(behind) && leadingBuildVerb(behind.replace(/^\s*(?:us |me )?to\s+/i, '')) !== undefined) return true
  // Somebody by name who wants a thing of which we need not know what it is: "Mrs Ota wants a bell"
  if (/^\p{Lu}/u.test(found.who) && wishing.test(text.slice(found.start, found.end)) && thing.test(behind)) return true
  // Somebody by name who wants something done in a certain way: "Ines wants guests to open the door with the phone"
  return (
    (/^\p{Lu}/u.test(found.who) || theClient.test(found.who)) &&
    /\bwants?$/i.test(text.slice(found.start, found.end)) &&
    /^\s+(?:the |our |all |its |their )?(?:[a-zà-ɏ]+ ){1,3}to\b/i.test(behind)
  )
}
