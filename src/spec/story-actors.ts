import { isSpecificActor } from './actors.js'
import type { Reading, Standing } from './reading.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'

/** The first story of somebody specific, unless as many are told of just anybody, or each of another one: then no one is the primary user. */
export function specificStory({ statements }: Spec): PlacedStatement | undefined {
  const told = statements.count(tellsOfSomebody)
  if (told * 2 <= statements.count(tellsStory)) return undefined
  return told >= fewestTold && areOfOthers(statements.standings(tellsOfSomebody)) ? undefined : statements.first(tellsOfSomebody)
}

const tellsStory: Reading = ({ statement }) => statement.story !== undefined
const tellsOfSomebody: Reading = ({ statement }) => statement.story !== undefined && isSpecificActor(statement.story.actor)

/** Is each story told of somebody else? */
function areOfOthers(stories: Iterable<Standing>): boolean {
  const actors = new Set<string | undefined>()
  for (const { statement } of stories) {
    const actor = statement.story?.actor.toLowerCase()
    if (actors.has(actor)) return false
    actors.add(actor)
  }
  return true
}

/** With so many stories somebody would come back. */
const fewestTold = 3

export const opensStoryOfOne: Reading = ({ role, statement }) => role === 'story' && startsStory(statement.text)

/** "As an IT administrator," on a line of its own. */
function startsStory(text: string): boolean {
  const actor = /^\W*as an? ([a-zà-ɏ '’-]{2,60}?),?\s*$/i.exec(text)?.[1]
  return actor !== undefined && isSpecificActor(actor)
}
