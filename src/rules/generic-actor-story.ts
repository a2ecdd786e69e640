import type { Statement } from '../language/statements.js'
import { isSpecificActor } from '../spec/actors.js'
import type { Reading } from '../spec/reading.js'
import { defineRule, hitOn, rangeIn } from './define.js'

/** A customer beside a mechanic is a role; a user is none beside anybody. */
const nobody = /\b(?:users?|persons?|people|somebody|someone|anyone)\W*$/i
/** Signing in is the same for all. */
const forAll = /\b(?:log|sign)(?:ged|ging)?[- ]?(?:in|on|up|out)\b|\bregister\b/i

const isStory: Reading = ({ role, statement }) =>
  statement.story !== undefined && role !== 'out-of-scope' && role !== 'history' && !/^\W*when\b/i.test(statement.text)

function actorOf({ story }: Statement): string {
  return story?.actor.replace(/^\W*(?:as )?(?:an? |the |any |every )?|\W+$/gi, '') ?? ''
}

const isOfNamedRole: Reading = (placed) => isStory(placed) && isSpecificActor(actorOf(placed.statement))

const isOfUnnamed: Reading = (placed) => {
  const actor = actorOf(placed.statement)
  return isStory(placed) && actor.split(' ').length <= 3 && !isSpecificActor(actor) && !forAll.test(placed.statement.story?.want ?? '')
}

/** Where some stories name a role, one of "a user" still tells of nobody. */
const isOfNobody: Reading = (placed) => isOfUnnamed(placed) && nobody.test(actorOf(placed.statement))

/** Guide: "Do It for Your Users". Once in a document; where no user is named at all, primary-user-missing speaks. */
export default defineRule('generic-actor-story', {
  document({ spec, answers, l10n }, report) {
    if (!answers.user) return
    const [first, ...others] = spec.statements.that(spec.statements.some(isOfNamedRole) ? isOfNobody : isOfUnnamed)
    if (!first) return
    const actor = actorOf(first.statement)
    const { text, block } = first.statement
    const start = text.indexOf(actor)
    const rest = text.slice(start + actor.length)
    report({
      ...hitOn(first),
      // in a table, a fix writes into the cell of the actor
      ...(block.kind === 'row' ? { replaced: rangeIn(first, start) } : {}),
      values: {
        actor,
        stories: others.length === 0 ? l10n.t('A story is') : l10n.t('{0} stories are', others.length + 1),
        rest: block.kind === 'row' ? rest.replace(/\s*\|.*$/s, '') : rest,
      },
      related: others.map(({ start, end }) => ({ start, end, message: l10n.t('another story without an actor') })),
    })
  },
})
