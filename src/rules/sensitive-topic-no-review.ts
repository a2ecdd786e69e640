import { isConditional, isQuestion } from '../language/moods.js'
import { isQuoted } from '../language/quotations.js'
import { sensitiveIn } from '../language/sensitive.js'
import type { Statement } from '../language/statements.js'
import type { Reading } from '../spec/reading.js'
import { tellsReview } from '../spec/reviews.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

/** What the product is to do is said there. */
const doing: ReadonlySet<Role> = new Set<Role>(['requirement', 'solution', 'technical', 'story', 'goal', 'launch', 'wish', 'other', 'background'])

const readTopic = (statement: Statement) =>
  isQuoted(statement) || isConditional(statement.text) || isQuestion(statement.text) ? undefined : sensitiveIn(statement.text)

const touches: Reading = ({ role, statement }) => doing.has(role) && statement.read(readTopic) !== undefined

/** Guide: "Serve the Company". Once in a document; a review named anywhere, or an open question about one, is an answer. */
export default defineRule('sensitive-topic-no-review', {
  document({ spec, l10n }, report) {
    const touched = spec.statements.that(touches).flatMap((placed) => {
      const topic = placed.statement.read(readTopic)
      return topic ? [{ placed, topic }] : []
    })
    const [first, ...others] = touched
    if (!first || spec.statements.some(tellsReview)) return
    report({
      ...hitOn(first.placed, first.topic),
      values: { topic: l10n.t(first.topic.name) },
      related: others.map(({ placed, topic }) => ({ start: placed.start, end: placed.end, message: l10n.t(topic.name) })),
    })
  },
})
