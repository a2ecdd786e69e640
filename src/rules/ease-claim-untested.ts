import { evidenceIn, firstEaseWord, hasNumber, isQuestion, isQuoted, saysAssumption, withoutQuotes } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
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
/** Words that are a claim whatever they stand with. */
const always =
  /^(?:intuitive|intuitively|seamless|seamlessly|user[- ]friendly|frictionless|effortless|effortlessly|self-explanatory|hassle-free|delightful|painless|painlessly|slick|magical|easy[- ]to[- ]use|simple to use|easy and intuitive|simple and intuitive|feels? (?:familiar|natural|at home)|second nature|no manual needed|no learning curve|no (?:training|explanation|onboarding|instructions) (?:is |are )?(?:needed|required|necessary)|needs? no explanation|explains? (?:itself|themselves)|speaks? for (?:itself|themselves)|(?:even )?a child(?: could)?|(?:super|dead)[- ](?:simple|easy)|foolproof|idiot-proof|nothing to (?:learn|explain)|self-evident|clean(?:,| and) simple)$/i

/** How the product wants to come across, not what it is like to use. */
const character = /\b(?:brand(?:ing)?|tone|voice|personality|traits?|values|principles|feel|mood|adjectives|keywords)\b/i

/** A name for a trait, in a list of such: "Effortless" under "Brand traits". */
function isTrait({ statement, section }: Standing): boolean {
  const leadIn = statement.item?.list.leadIn
  const above = leadIn?.kind === 'heading' ? leadIn.text : leadIn?.kind === 'paragraph' ? leadIn.inline.text : ''
  return statement.text.split(/\s+/).length <= 3 && (character.test(above) || character.test(section.title))
}

/** "The system seamlessly stores …", "data flows seamlessly": nobody has to work anything there. */
const betweenMachines =
  /\b(?:system|service|server|back-?end|pipeline|data|records?|messages?|events?|traffic|modules?|components?|services)\b(?: (?:will|can|must|should|to|is|are|\p{L}+s?|and))*? (?:seamlessly|effortlessly|painlessly)$/iu

const easeWordIn = (statement: Statement) => firstEaseWord(withoutQuotes(statement.text))

export default defineRule('ease-claim-untested', {
  looksAt: (placed) => !elsewhere.has(placed.role) && placed.statement.read(easeWordIn) !== undefined && !isTrait(placed),
  statement(placed, report) {
    const { statement } = placed
    const word = statement.read(easeWordIn)
    if (!word || statement.story || isQuoted(statement) || evidenceIn(statement) || saysAssumption(statement.text)) return
    const text = withoutQuotes(statement.text)
    if (hasNumber(text) || /\b(?:not|n['’]t|isn['’]t|never|hard(?:er)?|less|more|no longer|as)\s+(?:\w+\s+){0,2}$/i.test(text.slice(0, word.start))) return
    if (isQuestion(text) || /\b(?:wants?|needs?|would like|hopes?|aims?)\b/i.test(text.slice(0, word.start))) return
    const claimed = always.test(word.text) || (/\beasily\b/i.test(word.text) && /\b(?:can|will)\s+(?:\w+\s+)?$/i.test(text.slice(0, word.start)))
    if (!claimed || betweenMachines.test(text.slice(0, word.end))) return
    report({ ...hitOn(placed, word), values: { word: word.text } })
  },
})
