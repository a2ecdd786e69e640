import { technologiesIn } from '../language/artefacts.js'
import { givesReason, isDemand, isMandate } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import type { Reading } from '../spec/reading.js'
import { defineRule, hitOn } from './define.js'

const fixes =
  /\b(?:using|with|via|in|on|on top of|built (?:on|with|in)|stored in|based on|powered by|written in|hosted on|run(?:s|ning)? on|to|by)\s+(?:the |an? )?$/i
/** "Rewrite it in …": a demand in the imperative. */
const orders = /^\W*(?:(?:goal|we|to)\b\W*)?(?:rewrite|migrate|implement|build|use|move|port|store|deploy|rebuild|switch|adopt|create|develop|integrate)\b/i

/** "Must be made with SeatKit", "to be implemented as a Svelte front end": what it is to be made of, whether or not we know its name. */
const madeWith =
  /\b(?:[Mm]ust|[Ss]hall|[Ss]hould|has to|have to|is to|are to|[Tt]o) be (?:made|built|implemented|written|developed|coded|programmed|realised|realized) (?:with|in|on|using|on top of|as an?) (?!(?:Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December|English|German|French|Spanish|Phase|Version|Release|Sprint|Monday|Tuesday|Wednesday|Thursday|Friday)\b)((?:\p{Lu}[\p{L}\d.+#-]+)(?: (?:and |\+ )?\p{Lu}[\p{L}\d.+#-]+)?)/u

const names: Reading = ({ role, statement }) =>
  (role === 'requirement' || role === 'goal' || role === 'story') && (statement.read(namedIn).length > 0 || madeWith.test(statement.text))

export default defineRule('tech-dictated', {
  /** Only where a technology is named first: further down it is a given. */
  document({ spec }, report) {
    const named = new Set<string>()
    for (const placed of spec.statements.that(names)) {
      const technology = placed.statement.read(technologyIn)
      if (technology !== undefined && !named.has(technology)) report({ ...hitOn(placed), values: { technology } })
      for (const name of placed.statement.read(namedIn)) named.add(name)
    }
  },
})

const namedIn = ({ text }: Statement): readonly string[] => technologiesIn(text).map((match) => match.text)

/** A technology that is demanded without a reason. */
function technologyIn(statement: Statement): string | undefined {
  const text = statement.text
  if (!(isDemand(text) || orders.test(text) || madeWith.test(text)) || givesReason(statement.paragraph) || isMandate(text)) return undefined
  if (
    /\b(?:existing|current(?:ly)?|already|customers?['’]s?|their own|compatible|works? with|integrat\w*|interoperab\w*|import|export|paste|queries)\b/i.test(
      text,
    )
  )
    return undefined
  const unknown = madeWith.exec(text)?.[1]
  if (unknown !== undefined) return unknown
  const technology = technologiesIn(text).find(
    (match) => !statement.inCode(match.start, match.end) && (fixes.test(text.slice(0, match.start)) || /\b(?:use|adopt)\s+$/i.test(text.slice(0, match.start))),
  )
  return technology?.text
}
