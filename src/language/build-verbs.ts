import { anyCase } from './any-case.js'
import { buildVerbs } from './lexicon.generated.js'
import { alternation } from './phrases.js'
import { startsWithVerb } from './verbs.js'

const builds = alternation(buildVerbs)
/** The verb with which an item starts, if it is one of making or shipping something. */
const leadingBuild = anyCase(
  `^\\W*(?:\\[[ x]\\]\\s*)?(?:(?:we|i|the team|this (?:project|release|deliverable|feature))(?:'ll| will| want to| need to| plan to| aim to| must| should| would like to| are going to)?\\s+|to\\s+|plan,?\\s+(?:and\\s+)?(?=design|develop|build|create)|successfully\\s+|first,?\\s+|then,?\\s+|next,?\\s+|finally,?\\s+|eventually,?\\s+)*(${builds})(?:s|es|ed|ing)?\\b(?!\\s*[:|])`,
)
const leadingBuildGerund = /^\W*(creating|shipping|providing|releasing|introducing|integrating|migrating|rewriting|enabling)\b/i

export interface BuildVerb {
  verb: string
  end: number
}

/** "Offers drive traffic": things, and what they do. */
const thingsDo = /^\W*(?:offers|releases|launches|designs|builds) ([a-zà-ɏ]+) [a-zà-ɏ]/i
/** "Complete coverage of …": no deed. */
const wholly = anyCase(
  /^\W*complete (?!(?:the|all|an?|our|its|their|each|every|both)\b)(?:[a-zà-ɏ-]+ ){0,3}?(?:validation|coverage|support|overview|history|documentation|parity|visibility|control|set|list|flow|picture|record)s?\b/,
)
/** "Establish what clerks need", "Supports goal 2": nothing is made. */
export const findsOut = anyCase(
  /^\W*supports? (?:the |our |company |team )?(?:goal|objective|OKR|pillar|strategy)\b|^\W*(?:to )?(?:establish|define|specify|prove) (?:what|whether|how|why|which|who|where|if)\b/,
)
/** "Creating a page is slow": what is said of a deed, not the deed that is wanted. */
const saysOfDeed = anyCase(
  /^\W*[a-zà-ɏ]+ing[^.;:]{2,60}?(?<!\b(?:that|which|who|what|it|there)) (?:is|are|was|were|takes?|requires?|costs?|means|feels?|becomes?|remains?|involves?)\b/,
)
/** "Makes donating rewarding": how something is then, and no thing. */
const makesSo = anyCase(/^\W*(?:to )?makes? [a-zà-ɏ]+ing (?:more |much |as )?[a-zà-ɏ]+(?:ive|ing|ent|able|ible|ful|ous|al|er|y)\b/)
/** "Release notes", "support staff", "support answers within a day": nouns all of them. */
const firstNoun = anyCase(
  /^\W*(?:releases? (?:notes?|candidates?|cycles?|dates?|trains?|process)|launch (?:day|dates?|part(?:y|ies)|week|events?)|support (?:teams?|staff|desks?|tickets?|calls?|e?-?mails?|requests?|cases?|hours?|costs?|load|agents?|volumes?|contacts?|closes|answers|solves|resolves|replies|sees|spends|gets|takes|handles|needs|hears|knows))\b/,
)

/** The verb of making or shipping something that the text starts with, and where it ends. */
export function leadingBuildVerb(text: string): BuildVerb | undefined {
  const doing = thingsDo.exec(text)?.[1]
  if ((doing && (startsWithVerb(doing) || /\p{L}{3}ed$/u.test(doing))) || saysOfDeed.test(text) || findsOut.test(text) || firstNoun.test(text)) return undefined
  const match = leadingBuild.exec(text)
  if (match?.[1] && (makesSo.test(text) || wholly.test(text))) return undefined
  if (match?.[1]) return { verb: match[1].toLowerCase(), end: match[0].length }
  const gerund = leadingBuildGerund.exec(text)
  return gerund?.[1] ? { verb: gerund[1].toLowerCase(), end: gerund[0].length } : undefined
}
