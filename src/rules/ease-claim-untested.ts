import { evidenceIn, firstEaseWord, hasNumber, isQuestion, isQuoted, saysAssumption, withoutQuotes } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
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
  /^(?:intuitive|intuitively|seamless|seamlessly|user[- ]friendly|frictionless|effortless|effortlessly|self-explanatory|hassle-free|delightful|painless|painlessly|slick|magical|easy[- ]to[- ]use|simple to use|easy and intuitive|simple and intuitive|no learning curve|no training (?:needed|required))$/i

const easeWordIn = (statement: Statement) => firstEaseWord(withoutQuotes(statement.text))

export default defineRule('ease-claim-untested', {
  looksAt: ({ role, statement }) => !elsewhere.has(role) && statement.read(easeWordIn) !== undefined,
  statement(placed, report) {
    const { statement } = placed
    const word = statement.read(easeWordIn)
    if (!word || statement.story || isQuoted(statement) || evidenceIn(statement) || saysAssumption(statement.text)) return
    const text = withoutQuotes(statement.text)
    if (hasNumber(text) || /\b(?:not|n['’]t|isn['’]t|never|hard(?:er)?|less|more|no longer|as)\s+(?:\w+\s+){0,2}$/i.test(text.slice(0, word.start))) return
    if (isQuestion(text) || /\b(?:wants?|needs?|would like|hopes?|aims?)\b/i.test(text.slice(0, word.start))) return
    const claimed = always.test(word.text) || (/\beasily\b/i.test(word.text) && /\b(?:can|will)\s+(?:\w+\s+)?$/i.test(text.slice(0, word.start)))
    if (!claimed) return
    report({ ...hitOn(placed, word), values: { word: word.text } })
  },
})
