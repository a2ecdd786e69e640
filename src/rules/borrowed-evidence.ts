import { evidenceIn, isMandate, isQuestion, isQuoted, saysAssumption, withoutQuotes } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

const borrowed =
  /\b(?:(?:every|all(?: of)?(?: the| our)?|most|many|other|our|the other|none of the(?: other)?(?: \w+)?|each of the) ?(?:other )?(?:competitors?|rivals?|vendors?|players|market leaders|big (?:players|names)|alternatives|banks|platforms|portals|web ?sites|shops|services|products|apps|tools|terminals)\b.{0,40}\b(?:ha(?:s|ve)|offers?|do(?:es)?|provides?|ships?|supports?|already|uses?)|competitors? (?:already |all |now )?(?:ha(?:s|ve)|offers?|ships?|provides?|do)|(?:industry|market) (?:best practices?|standards?|trends?|parity)|(?:an?|is|are|as|per|following|follows?|current|established|common|modern) best practices?(?! of)|(?:table[- ]stakes|state of the art|modern (?:apps?|apis?|tools?|products?|teams?|platforms?|way)\b.{0,30}(?:are|is|do|have|built)?)|(?:how|the way) (?:modern|today's|great|good|all|most) .{0,40}\b(?:are|is) (?:built|done|made)|(?:gartner|forrester|mckinsey|idc|analysts?|experts?|thought leaders?)\b.{0,30}\b(?:say|says|said|predict|predicts|recommend|recommends|call|calls|agree|expect)|(?:on par|parity|catch up|keep up) with (?:the )?(?:existing |other |competing |similar )?(?:\w+ ){0,3}(?:competition|services|packages?|products|tools|platforms|vendors|competitors?|market|suites|rivals?|leaders?)|(?:aligns?|consistent|in line) (?:more closely )?(?:to|with) (?:other|what others|competing|similar) \w+|everyone (?:else )?(?:is (?:doing|moving|using)|has)|(?:have|has) shown how (?:powerful|effective|popular)|(?:at the moment|today|currently|so far),? none of (?:the|our)|as (?:the|our) (?:neighbou?ring|other|competing|larger) \w+ (?:already )?(?:offers?|has|have|does|do)\b|among the first\b|be(?:ing)? (?:the )?first (?:to|on|in)\b|to be first\b)/i
/** "Our services" are the team's own; only rivals can be ours and another's. */
const own = /^our (?!(?:\p{L}+ )?(?:competitors?|rivals?|neighbou?rs?))/iu

function borrowedIn(statement: Statement): RegExpExecArray | null {
  const match = borrowed.exec(withoutQuotes(statement.text))
  return match && own.test(match[0]) ? null : match
}

const elsewhere: ReadonlySet<Role> = new Set<Role>([
  'history',
  'reference',
  'out-of-scope',
  'question',
  'technical',
  'requirement',
  'story',
  'metric',
  'option',
  'stakeholder',
  'constraint',
  'assumption',
])

export default defineRule('borrowed-evidence', {
  statement(placed, report) {
    if (elsewhere.has(placed.role)) return
    const { statement } = placed
    const match = statement.read(borrowedIn)
    if (!match || isQuoted(statement) || isMandate(statement.text) || saysAssumption(statement.text) || isQuestion(statement.text)) return
    const near = placed.section.statements
    const index = near.indexOf(placed)
    if (near.slice(Math.max(0, index - 2), index + 3).some((other) => evidenceIn(other.statement) !== undefined && !borrowed.test(other.statement.text))) return
    report({ ...hitOn(placed), values: { source: match[0].trim().slice(0, 50) } })
  },
})
