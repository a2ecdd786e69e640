import { anyCase } from '../language/any-case.js'
import { saysAssumption } from '../language/assumptions.js'
import { easeWordsIn } from '../language/ease.js'
import { evidenceIn } from '../language/evidence.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import type { PhraseMatch } from '../language/phrases.js'
import { isQuoted, withoutQuotes } from '../language/quotations.js'
import type { Statement } from '../language/statements.js'
import { wordCount } from '../language/words.js'
import { wordsAbove } from '../markdown/lead-in.js'
import type { Standing } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

const elsewhere: ReadonlySet<Role> = new Set<Role>([
  'problem',
  'evidence',
  'question',
  'assumption',
  'history',
  'reference',
  'out-of-scope',
  'option',
  'technical',
  'metric',
  'timeline',
  'stakeholder',
])
/** These may as well say something else: "a simple majority", "an easy way back". */
const ambiguous = anyCase(
  /^(?:easily|easy|simple|delight|out[- ]of[- ]the[- ]box|one[- ]click|without a manual|in no time|without (?:any )?training|without thinking|plug[- ]and[- ]play|uncluttered)$/,
)
/** "easy to understand": a claim where the product is said to be so, not where it has to be. */
const easyTo = /^(?:easy|simple) to (?!use\b)/i
const demanded = /\b(?:must|shall|should|needs? to|ha(?:s|ve) to)\b/i
const saidToBe = anyCase(/\b(?:is|are|will be|becomes?|makes? (?:it|this|that|them)|so|very|extremely|super|really) (?:[a-zà-ɏ]+ly )?$/)

/** How the product wants to come across, not what it is like to use. */
const character = anyCase(/\b(?:brand(?:ing)?|tone|voice|personality|traits?|values|principles|feel|mood|adjectives|keywords)\b/)

/** A name for a trait, in a list of such: "Effortless" under "Brand traits". */
function isTrait({ statement, section }: Standing): boolean {
  return wordCount(statement.text) <= 3 && (character.test(wordsAbove(statement.item?.list)) || character.test(section.title))
}

/** "The system seamlessly stores …", "data flows seamlessly": nobody has to work anything there. */
const betweenMachines = anyCase(
  /\b(?:system|service|server|back-?end|pipeline|data|records?|messages?|events?|traffic|modules?|components?|services)\b(?: (?:will|can|must|should|to|is|are|[a-zà-ɏ]+s?|and))*? (?:seamlessly|effortlessly|painlessly)$/,
)

/** Turned round, or only wished for. */
const turned = /(?:\b(?:not|never|hard(?:er)?|less|more|no longer|as)|n['’]t)\s+(?:\w+\s+){0,2}$/i
const wished = /\b(?:wants?|needs?|would like|hopes?|aims?)\b/i

function isEaseClaim({ text: word, start, end }: PhraseMatch, text: string): boolean {
  const before = text.slice(0, start)
  if (turned.test(before) || wished.test(before) || betweenMachines.test(text.slice(0, end))) return false
  if (/^easily$/i.test(word)) return /\b(?:can|will)\s+(?:\w+\s+)?$/i.test(before)
  return easyTo.test(word) ? saidToBe.test(before) && !demanded.test(before) : !ambiguous.test(word)
}

/** Of "simple, seamless and intuitive" the first word that can't mean anything else. */
function claimedEase(statement: Statement): PhraseMatch | undefined {
  const text = withoutQuotes(statement.text)
  return hasNumber(text) || isQuestion(text) ? undefined : easeWordsIn(text).find((word) => isEaseClaim(word, text))
}

export default defineRule('ease-claim-untested', {
  looksAt: (placed) => !elsewhere.has(placed.role) && placed.statement.read(claimedEase) !== undefined && !isTrait(placed),
  statement(placed, report) {
    const { statement } = placed
    const word = statement.read(claimedEase)
    if (!word || statement.story || isQuoted(statement) || evidenceIn(statement) || saysAssumption(statement.text)) return
    report({ ...hitOn(placed, word), values: { word: word.text } })
  },
})
