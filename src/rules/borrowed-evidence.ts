import { anyCase } from '../language/any-case.js'
import { saysAssumption } from '../language/assumptions.js'
import { evidenceIn } from '../language/evidence.js'
import { isMandate } from '../language/mandates.js'
import { isQuestion } from '../language/moods.js'
import { isQuoted, withoutQuotes } from '../language/quotations.js'
import { hasSourceLink } from '../language/source-links.js'
import type { Statement } from '../language/statements.js'
import { behind } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

/** Those whose doing is borrowed, and that they do it: "every other platform has …", "our main competitors are offering …". */
const rivals =
  '(?:(?:every|each|all(?: of)?|most|many|other|our|both|none of|one of|two of|three of)(?: (?:the|our))? ?(?:(?!(?:the|an?|our|these|this|cases?)\\b)[a-zà-ɏ-]+ ){0,3}?(?:competitors?|rivals?|vendors?|(?:big|bigger|major|market|main|key|established|leading) players|market leaders|big (?:players|names)|alternatives|banks|platforms?|portals?|web ?sites?|shops|services|products|apps?|tools?|terminals)|(?:competing|rival|comparable|neighbou?ring) (?:[a-zà-ɏ-]+ ){0,2}?[a-zà-ɏ]{3,}s|(?:(?!no\\b)[a-zà-ɏ]+ )?(?:competitors?|rivals?|incumbents)|(?:every|all|any|most|almost every|nearly every|just about every) (?:of the )?(?:successful|serious|good|great|decent|modern|major|big|bigger|leading|popular|top|respectable|self-respecting|half-decent|well-known|similar|established|professional|reputable|proper) (?!(?:user|customer|client|member|guest|team|patient|student|nurse|doctor|teacher|driver)s?\\b)[a-zà-ɏ-]{3,}(?: [a-zà-ɏ-]+){0,7}?)'
const doing =
  '\\b(?! (?:that|which|who)\\b)[^.;]{0,40}?\\b(?:(?:has|have)(?! to\\b)|offer(?:s|ed|ing)?|does?|provid(?:es?|ed|ing)|ship(?:s|ped|ping)?|(?<!\\band )support(?:s|ed|ing)?|announced|launch(?:ed|es)|released|introduced|already|uses?|charges?|runs?|sells?|lets?|shows?|asks?|comes? with|includes?)\\b'
const others = [
  'everyone (?:else )?(?:is (?:doing|moving|using)|has)',
  '(?:have|has) shown how (?:powerful|effective|popular)',
  '(?:at the moment|today|currently|so far),? none of (?:the|our)',
  'as (?:the|our) (?:neighbou?ring|other|competing|larger) \\w+ (?:already )?(?:offers?|has|have|does|do)\\b',
  '(?:gartner|forrester|mckinsey|idc|analysts?|experts?|thought leaders?)\\b.{0,30}\\b(?:say|says|said|predict|predicts|recommend|recommends|call|calls|agree|expect)',
  '(?:on par|parity|catch up|keep up) with (?:the )?(?:existing |other |competing |similar )?(?:\\w+ ){0,3}(?:competition|services|packages?|products|tools|platforms|vendors|competitors?|market|suites|rivals?|leaders?)',
  'so (?:have|has|do|does|did|can) (?:(?:the|all|our|both|most|many|two|three) )*(?:[a-zà-ɏ]+ ){0,2}?(?:others?|ones|competitors?|rivals?|rest|chains|banks|papers|shops|clubs|schools|hospitals|universities|towns|cities|apps|sites)\\b',
  'we (?:need|want|must have|should have|have to have) (?:it|this|that|one|them|the same|something like (?:it|that)),? (?:too|as well|also)\\b',
  '(?:we|us) (?:being|are|be|look like) the (?:only|last) (?:ones?|[a-zà-ɏ]+) (?:without|not to|who|that|left)\\b',
  "we can(?:no|['’])t (?:(?:be|go|stay) without\\b|be the (?:only|last)\\b)",
  'what (?:everyone|everybody) else (?:has|does|is doing|offers)\\b',
  '(?:vendors?|suppliers?|manufacturers?|makers?|consultants?|agency|sales(?:man|people|person| reps?)|resellers?)\\b[^.;]{0,40}? (?:told (?:us|me)|swears?|assures?(?: us)?|assured us|promises(?: us)?|promised us|guarantees) (?:that|so\\b|it|they)',
  "(?:told|heard|saw|seen|learned|learnt|shown) (?:me |us |it |this |that )?at (?:the|an?|our|last (?:year['’]s )?) ?(?:[a-zà-ɏ\\d-]+ ){0,2}(?:conference|fair|trade show|expo|congress|convention|meetup|webinar|summit|keynote|exhibition)\\b",
  '(?:aligns?|consistent|in line) (?:more closely )?(?:to|with) (?:other|what others|competing|similar) \\w+',
]
/** Somebody by name, or a place that is not the author's own. */
const elsewhereNamed = [
  // "Every bakery in Lyon has one"
  '[Ee]very (?:[a-z]+ ){1,2}(?:in|on|across) (?:the |this |our )?(?:\\p{Lu}\\p{L}+|town|city|area|region|country|street|trade|market|valley|county|state) (?:already |now )?(?:has|have|does|offers|uses|got) (?:one|it|this|that|them)\\b',
  // "As seen at the Royal Mint", "inspired by Duolingo", "We took some inspiration from Ikea": case counts, a name is told by its capital.
  '(?:[Aa]s|[Ll]ike) (?:seen|done|practi[sc]ed|used|known|shown|demonstrated) (?:at|in|on|by|with|from) (?:the |our friends (?:at|from) )?(?:[a-z]+ (?:of|at) )?\\p{Lu}',
  '(?:[Ii]nspired by|(?:[Tt]ook|[Tt]ake|[Tt]akes|[Tt]aking|[Dd]rew|[Dd]raws?|[Dd]rawing) (?:\\p{L}+ )?inspiration from|[Mm]odell?ed (?:on|after)|[Cc]opied from|[Bb]orrowed from|[Ll]ifted from|[Ss]tolen from) (?:the |what |how )?\\p{Lu}',
  '\\p{Lu}\\p{L}+ (?:has|have|does|do|offers?) (?:it|this|that|one|the same),? (?:too|already|as well|now|and so|like (?:this|that)|this way|that way|the same way|exactly so)\\b',
  // "Nobody in Scandinavia has it", "nobody else in the trade offers that"
  '(?:[Nn]obody|[Nn]o one|[Nn]o-one|[Nn]one) (?:else )?(?:in|on|at|across) (?:the |this |our |all of )?(?:\\p{L}+ )?(?:\\p{Lu}\\p{L}+|market|industry|sector|trade|business|field|world|country|region|segment|category|space) (?:\\p{L}+ )?(?:has|have|does|do|offers?|makes?|sells?|provides?) (?:it|this|that|one|anything|something)\\b',
]
const customs = [
  '(?:industry|market) (?:best practices?|standards?|trends?|parity)',
  '(?:an?|is|are|as|per|following|follows?|current|established|common|modern) best practices?(?! of)',
  'best practice (?:is|says|suggests|dictates|calls for|tells us|demands)',
  'table[- ]stakes|state of the art',
  '(?:a|is|the) must[- ]have (?:in|for|on) (?:the |this |our |every |any )?(?:[a-zà-ɏ-]+ ){0,2}(?:market|industry|segment|sector|space|field|categor(?:y|ies)|vendors?|tenders?|RFPs?)',
  'modern (?:apps?|apis?|tools?|products?|teams?|platforms?|way)\\b.{0,30}(?:are|is|do|have|built)?',
  "(?:how|the way) (?:modern|today's|great|good|all|most) .{0,40}\\b(?:are|is) (?:built|done|made)",
  'among the first\\b|be(?:ing)? (?:the )?first (?:to|on|in)\\b|to be first\\b',
]
const borrowed = anyCase(`(?<!\\bno )\\b(?:${[rivals + doing, ...others, ...customs].join('|')})`)
/** That others have it is the reason, even beside a requirement: "as our competitors carry one". */
const parity = anyCase(
  /\b(?:as|because|since|like) (?:(?:the|our|all|most|every|other|both|main|big|two|three) ){0,3}(?:(?:[a-zà-ɏ]+ )?(?:competitors?|rivals?|competition)|(?:rival|competing) [a-zà-ɏ]+)(?: [a-zà-ɏ\d]+){0,2}? (?:already |now |all |both |long since ){0,2}(?:has|have|carry|carries|give|gives|offer|offers|do|does|provide|provides|ship|ships|show|shows|sell|sells|let|lets|got|introduced|launched|charge|charges|display|displays)\b/,
)
const named = new RegExp(`\\b(?:${elsewhereNamed.join('|')})`, 'u')
/** "Our services" are the team's own; only rivals can be ours and another's. */
const own = /^our (?!(?:[a-zà-ɏ]+ )?(?:competitors?|rivals?|neighbou?rs?))/i

function borrowedIn(statement: Statement): RegExpExecArray | null {
  const text = withoutQuotes(statement.text)
  const match = borrowed.exec(text)
  return match && !own.test(match[0]) ? match : (named.exec(text) ?? parity.exec(text))
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
  looksAt: ({ role, statement }) =>
    statement.read(borrowedIn) !== null &&
    (!elsewhere.has(role) || ((role === 'requirement' || role === 'option') && parity.test(withoutQuotes(statement.text)))),
  statement(placed, report) {
    const { statement } = placed
    const match = statement.read(borrowedIn)
    if (!match || isQuoted(statement) || hasSourceLink(statement) || isMandate(statement.text) || saysAssumption(statement.text) || isQuestion(statement.text))
      return
    const own = [...statement.siblings, behind(placed)]
    if (own.some((other) => other && evidenceIn(other) !== undefined && !borrowed.test(other.text))) return
    report({ ...hitOn(placed), values: { source: match[0].trim().slice(0, 50) } })
  },
})
