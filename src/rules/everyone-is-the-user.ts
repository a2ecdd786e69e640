import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import type { PhraseMatch } from '../language/phrases.js'
import type { Statement } from '../language/statements.js'
import type { Reading, Standing } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

/** Where a text says whom a thing is for. */
const telling: ReadonlySet<Role> = new Set<Role>(['user', 'background', 'problem', 'other'])

const generic = '(?:end[- ]?)?(?:users?|customers?|people|persons?|clients?|consumers?|visitors?|audiences?|types? of users?|kinds? of users?)'
const everyone = `(?:all (?:of )?(?:our |the |its )?${generic}|every (?:single )?${generic}|any ${generic}|everyone|everybody|anyone|anybody|the general public)`
/** A condition on a group makes it one; owning an account or a device does not. */
const unbounded =
  '(?=\\W*$|[.,;:!)|]|\\s+(?:and|of|with (?:an account|a phone|internet)|who (?:has|have|owns?|uses?|wants?|needs?|visits?|likes?)|that (?:uses?|wants?)|can|could|will|should|benefits?|in the world|worldwide|everywhere|regardless|no matter)\\b)'

const opening = anyCase(`^\\W*(?:it['’]s |this is |the product is |we build )?(?:for |aimed at |is for )?${everyone}${unbounded}`)
const within = anyCase(
  `(?:\\b(?:is|are|was|be|it['’]s|designed|built|made|meant|intended|aimed|targeted|suitable|useful|valuable|something|tool|app|product|solution|platform|service|feature) (?:for|at)|\\b(?:target(?:s|ing| audience| group| users?)?|audience|serves?|addresses))(?: is| are|:)? (?:simply |basically |really |literally )?(${everyone})${unbounded}`,
)
const benefit = anyCase(
  `\\b(${everyone}) (?:can|could|will|should|would) (?:benefit|profit|use it|use this|make use|enjoy|love)\\b|\\bbenefits? (${everyone})${unbounded}`,
)

/** Somebody comes first, or somebody is left out. */
const ranked = anyCase(
  /\b(?:in the first (?:place|instance)|first of all|above all|primar(?:y|ily)|mainly|mostly|especially|in particular|secondary|not for|comes? first)\b/,
)

function stretchOf({ text }: Statement, pattern: RegExp): PhraseMatch | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const said = match[1] ?? match[2] ?? match[0]
  const start = match.index + match[0].indexOf(said)
  return { start, end: start + said.length, text: said }
}

function namesEveryone(statement: Statement, isUserSection: boolean): PhraseMatch | undefined {
  const { text } = statement
  if (statement.story || statement.block.quoteDepth > 0 || isQuestion(text)) return undefined
  if (/\b(?:not|n['’]t|never|nobody|access|permission|roll(?:ed)? ?out|available|visible|read|remains?|stays?|keeps?|must|shall)\b/i.test(text))
    return undefined
  return (isUserSection ? stretchOf(statement, opening) : undefined) ?? stretchOf(statement, within) ?? stretchOf(statement, benefit)
}

function everyoneIn(placed: Standing): PhraseMatch | undefined {
  const { role, statement } = placed
  return telling.has(role) ? statement.readIn(placed, namesEveryone, () => namesEveryone(statement, role === 'user')) : undefined
}
const speaksOfEveryone: Reading = (placed) => everyoneIn(placed) !== undefined

/** Guide: "Do It for Your Users". Where no user is named at all, primary-user-missing speaks. */
export default defineRule('everyone-is-the-user', {
  document({ spec, answers }, report) {
    if (!answers.user) return
    for (const placed of spec.statements.that(speaksOfEveryone)) {
      const found = everyoneIn(placed)
      if (!found) continue
      if (placed.section.statements.some(({ statement }) => ranked.test(statement.text))) continue
      report({ ...hitOn(placed, found), values: { who: found.text.trim() } })
      return
    }
  },
})
