import { anyCase } from './any-case.js'
import { artefactPhrase, findArtefacts, technologiesIn } from './artefacts.js'
import type { PhraseMatch } from './phrases.js'
import { startsWithVerb } from './verbs.js'
import { wordCount } from './words.js'

/** Where a noun phrase is over. */
const stop = anyCase(
  /[.,;:!?()|"“”]|(?<=\s)(?:that|which|who|where|when|while|if|with|without|of|for|to|in|on|at|by|from|per|so|because|as|showing|listing|telling|including|next|under|above|about|between|into|via|using|is|are|was|were|must|should|can|will)(?=\s)/,
)
const article = /^\W*(?:(?:an?|the|my|our|their|some|more|new|one|any)\s+)*/i
const mostWords = 8

/** Things to look at, to play with or to have about the screen, that are built for people; nobody needs one of them. */
const pieces =
  '(?:reactions?|emojis?|stickers?|GIFs?|(?:price|cost|fee|score) breakdown|skins?|themes?|sounds? effects?|gamification|quiz(?:zes)?|avatars?|AI|artificial intelligence|augmented reality|virtual reality|mixed reality|AR|VR|machine learning|blockchain|auto[- ]?(?:fill|complete|pilot)|(?:AI|virtual|digital|talking|animated) (?:host|coach|companion|guide|friend|butler|concierge|narrator|buddy|tutor|trainer|advisor|character|[a-z]+er)|QR|chat|live ?stream|(?:dark|night|TV|kiosk|presenter|focus|party) mode|3D (?:map|model|view|tour)|(?:360|360°|virtual) tour|hologram|single sign-on|SSO|sync)'
const isPiece = anyCase(`(?:^|[ -])${pieces}$`)

/** The thing that a wish or a need names, where its noun is one of those that get built: "a one-tap accept and pay button", "emoji reactions". */
export function wantedPhrase(text: string): PhraseMatch | undefined {
  return artefactPhrase(text) ?? headed(text)
}

function headed(text: string): PhraseMatch | undefined {
  if (startsWithVerb(text)) return undefined
  const start = article.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const end = start + (stop.exec(rest)?.index ?? rest.length)
  const phrase = text.slice(start, end).trimEnd()
  if (phrase === '' || wordCount(phrase) > mostWords) return undefined
  const last = findArtefacts(phrase).at(-1)
  const piece = isPiece.exec(phrase)
  const from = piece ? piece.index + Number(/^[ -]/.test(piece[0])) : last?.end === phrase.length ? last.start : undefined
  return from === undefined ? undefined : { text: phrase.slice(from), start: start + from, end: start + phrase.length }
}

/** A technology that is wanted for its own sake before anything else. */
export function isFancy(thing: string): boolean {
  return /\b(?:AI|artificial intelligence|augmented reality|virtual reality|mixed reality|AR|VR|machine learning|blockchain|3D|hologram|gamification)\b/.test(
    thing,
  )
}

/** Data have a form, and technology a name: "Structured JSON", "a CSV of the week". */
const form = anyCase(
  /^\W*(?:an? |the |some )?(?:(?:structured|raw|clean|valid|plain|nested|machine-readable|flat) )?(?:JSON|CSV|XML|YAML|XLSX|Markdown|HTML|SQL|PDF|Excel|API|REST|webhooks?)\b/,
)

/** A form of data or a technology, in the place of what somebody needs. */
export function wantedTechnology(text: string): string | undefined {
  return form.exec(text)?.[0].trim() ?? technologiesIn(text).find(({ start }) => start <= 3)?.text
}
