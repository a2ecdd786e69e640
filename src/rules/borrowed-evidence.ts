import { evidenceIn, hasSourceLink, isMandate, isQuestion, isQuoted, saysAssumption, withoutQuotes } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

/** Those whose doing is borrowed, and that they do it: "every other platform has …", "our main competitors are offering …". */
const rivals =
  '(?:(?:every|each|all(?: of)?|most|many|other|our|both|none of|one of|two of|three of)(?: (?:the|our))? ?(?:[\\p{L}-]+ ){0,3}?(?:competitors?|rivals?|vendors?|players|market leaders|big (?:players|names)|alternatives|banks|platforms?|portals?|web ?sites?|shops|services|products|apps?|tools?|terminals)|competitors?)'
const doing =
  '\\b(?! (?:that|which|who)\\b)[^.;]{0,40}?\\b(?:(?:has|have)(?! to\\b)|offer(?:s|ed|ing)?|does?|provid(?:es?|ed|ing)|ship(?:s|ped|ping)?|support(?:s|ed|ing)?|announced|already|uses?|charges?|runs?|sells?|lets?|shows?|asks?)\\b'
const others = [
  'everyone (?:else )?(?:is (?:doing|moving|using)|has)',
  '(?:have|has) shown how (?:powerful|effective|popular)',
  '(?:at the moment|today|currently|so far),? none of (?:the|our)',
  'as (?:the|our) (?:neighbou?ring|other|competing|larger) \\w+ (?:already )?(?:offers?|has|have|does|do)\\b',
  '(?:gartner|forrester|mckinsey|idc|analysts?|experts?|thought leaders?)\\b.{0,30}\\b(?:say|says|said|predict|predicts|recommend|recommends|call|calls|agree|expect)',
  '(?:on par|parity|catch up|keep up) with (?:the )?(?:existing |other |competing |similar )?(?:\\w+ ){0,3}(?:competition|services|packages?|products|tools|platforms|vendors|competitors?|market|suites|rivals?|leaders?)',
  '(?:aligns?|consistent|in line) (?:more closely )?(?:to|with) (?:other|what others|competing|similar) \\w+',
]
const customs = [
  '(?:industry|market) (?:best practices?|standards?|trends?|parity)',
  '(?:an?|is|are|as|per|following|follows?|current|established|common|modern) best practices?(?! of)',
  'table[- ]stakes|state of the art',
  '(?:a|is|the) must[- ]have (?:in|for|on) (?:the |this |our |every |any )?(?:[\\p{L}-]+ ){0,2}(?:market|industry|segment|sector|space|field|categor(?:y|ies)|vendors?|tenders?|RFPs?)',
  'modern (?:apps?|apis?|tools?|products?|teams?|platforms?|way)\\b.{0,30}(?:are|is|do|have|built)?',
  "(?:how|the way) (?:modern|today's|great|good|all|most) .{0,40}\\b(?:are|is) (?:built|done|made)",
  'among the first\\b|be(?:ing)? (?:the )?first (?:to|on|in)\\b|to be first\\b',
]
const borrowed = new RegExp(`(?<!\\bno )\\b(?:${[rivals + doing, ...others, ...customs].join('|')})`, 'iu')
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
  looksAt: ({ role, statement }) => !elsewhere.has(role) && statement.read(borrowedIn) !== null,
  statement(placed, report) {
    const { statement } = placed
    const match = statement.read(borrowedIn)
    if (!match || isQuoted(statement) || hasSourceLink(statement) || isMandate(statement.text) || saysAssumption(statement.text) || isQuestion(statement.text))
      return
    const near = placed.section.statements
    const own = [...statement.siblings, near[near.findIndex(({ start }) => start === placed.start) + 1]?.statement]
    if (own.some((other) => other && evidenceIn(other) !== undefined && !borrowed.test(other.text))) return
    report({ ...hitOn(placed), values: { source: match[0].trim().slice(0, 50) } })
  },
})
