import { anyCase } from '../language/any-case.js'
import { isDemand } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import type { PhraseMatch } from '../language/phrases.js'
import { isQuoted, withoutQuotes } from '../language/quotations.js'
import type { Statement } from '../language/statements.js'
import type { StatementInSection } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

/** Adjectives and adverbs that everybody agrees to, each with a value of their own in mind. */
const vague =
  '(?:fast|quick|quickly|snappy|performant|scalable|robust|robustly|reliable|reliably|efficient|efficiently|flexible|modern|smooth|smoothly|lightweight|high[- ]performance|high[- ]quality|state[- ]of[- ]the[- ]art|sufficiently (?:fast|quick|robust|reliable|secure|stable)|adequately|reasonable|reasonably|acceptable|acceptably|appropriate|appropriately|optimal|optimally|graceful|gracefully|properly|future[- ]proof|easy to maintain|maintainable)'
const verb =
  '(?:be|is|are|stay|stays|remain|remains|feel|feels|look|looks|load|loads|respond|responds|react|reacts|run|runs|work|works|perform|performs|operate|operates|start|starts|render|renders|scale|scales|behave|behaves|upload|uploads|sync|syncs|handle|handles|process|processes|fail|fails|degrade|degrades|deliver|delivers|have|has)'
/** A word of praise as what is demanded: "must load fast", "is robust and scalable", not "fast lane" or "quick start". */
const demanded = anyCase(
  `\\b${verb}(?: (?!not\\b|no\\b|as\\b|for\\b|when\\b|if\\b)[a-zà-ɏ-]+){0,3}? (${vague})(?=[.,;:!)|]|\\W*$| (?:and|or|enough|on|for|to|even|under|in|at|during|with|when|as well|across|so)\\b)`,
)
const asNeeded = anyCase(
  /\b(as (?:appropriate|needed|required|necessary|applicable)|(?:if|where|when|wherever|whenever) (?:appropriate|possible|applicable|feasible)|in a timely (?:manner|fashion)|as (?:soon|fast|quickly|early|far) as possible|to a reasonable (?:extent|degree))\b/,
)
/** An example, a comparison, a reference or a condition tells what is meant. */
const explained = anyCase(
  /\b(?:e\.g|i\.e)\.|\b(?:for example|for instance|such as|within|at most|at least|no more than|faster than|as fast as|like (?:in|on) |see |according to|per (?:the )?[a-zà-ɏ]+|compared|WCAG|ISO|SLA|so that|because|meaning|means that|without|instead of|even (?:when|if)|when (?!possible|appropriate|applicable|feasible)|if (?!possible|appropriate|applicable|feasible))\b|:\s+\S|\(/,
)

function vagueIn(statement: Statement): PhraseMatch | undefined {
  const text = withoutQuotes(statement.text)
  if (statement.story || statement.kind === 'step' || isQuoted(statement) || /[?:]\s*$/.test(text)) return undefined
  if (/^\W*["“]/.test(statement.text) || hasNumber(statement.paragraph) || explained.test(statement.paragraph) || statement.spans('link').length > 0)
    return undefined
  const match = demanded.exec(text) ?? asNeeded.exec(text)
  const word = match?.[1]
  if (!match || !word) return undefined
  const start = match.index + match[0].lastIndexOf(word)
  return { start, end: start + word.length, text: word }
}

/** Something more exact may stand beneath the item. */
function isDetailed({ statement, section, at }: StatementInSection): boolean {
  return section.statements.slice(at + 1, at + 6).some(({ statement: { item } }) => statement.item !== undefined && item?.parent === statement.item)
}

const demanding: ReadonlySet<Role> = new Set<Role>(['requirement', 'metric', 'constraint', 'goal'])

export default defineRule('vague-criterion', {
  looksAt: ({ role, statement }) => demanding.has(role) && (statement.isEntry || isDemand(statement.text)) && statement.read(vagueIn) !== undefined,
  statement(placed, report) {
    const found = placed.statement.read(vagueIn)
    if (found && !isDetailed(placed)) report({ ...hitOn(placed, found), values: { word: found.text } })
  },
})
