import { artefacts as artefactList, technologies as technologyList } from './lexicon.generated.js'
import { type PhraseMatch, phrases } from './phrases.js'
import { wordCount } from './words.js'

const artefacts = phrases(artefactList.flatMap((name) => [name, plural(name)]))

function plural(name: string): string {
  if (/(?:s|x|ch|sh)$/.test(name)) return name.endsWith('s') ? name : `${name}es`
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** Names of technologies are proper nouns: "rust" on a bridge and "spring" in the year are none. */
const technologies = phrases(technologyList)
const technologyNames = new Map(technologyList.map((name) => [name.toLowerCase(), name]))

/** "Across the board", "get everybody on board": nothing to build. */
const idiom = /\b(?:across the|on) $/i

export function findArtefacts(text: string): PhraseMatch[] {
  return artefacts.all(text).filter(({ text: thing, start }) => !(/^board$/i.test(thing) && idiom.test(text.slice(Math.max(0, start - 12), start))))
}

export function technologiesIn(text: string): PhraseMatch[] {
  return technologies.all(text).filter((match) => {
    const name = technologyNames.get(match.text.toLowerCase())
    if (!name) return /[A-Z]/.test(match.text)
    return name === name.toLowerCase() || match.text === name || (match.text === match.text.toUpperCase() && match.text.length > 2)
  })
}

/** A noun phrase whose head is an artefact: "a Gantt chart", "**Inventory Dashboard**", "chain editor in Admin". */
export function artefactPhrase(text: string): PhraseMatch | undefined {
  const opening =
    /^\W*(?:(?:an?|the|some|new|one|single|simple|basic|own|dedicated|our|their|more|better|improved|working|functioning|minimum of \w+)\s+)*/.exec(text)
  const from = opening?.[0].length ?? 0
  for (const match of findArtefacts(text.slice(from, from + 80))) {
    const before = text.slice(from, from + match.start)
    if (
      /[.;:!?]|\b(?:is|are|was|were|be|can|could|must|shall|should|will|may|has|have|had|do|does|did|to|of|for|with|in|on|at|by|from|before|after|during|within|without|via|through|into|onto|per|than|as|not|that|who|which|and|or|when|if|so|because)\b/i.test(
        before,
      )
    )
      return undefined
    if (wordCount(before.trim()) > 4) return undefined
    return { text: match.text, start: from + match.start, end: from + match.end }
  }
  return undefined
}
