import { anyCase } from '../language/any-case.js'
import { isQuotation } from '../language/quotations.js'
import { localisable } from '../localiser.js'
import { isYetToBeMeasured, metricSlots } from '../spec/metric-slots.js'
import { isOutput } from '../spec/outcomes.js'
import type { Reading, Standing } from '../spec/reading.js'
import type { PlacedStatement, Section } from '../spec/sections.js'
import { defineRule, hitOn } from './define.js'
import { excerpt } from './excerpt.js'

const wished = anyCase(
  /^\W*(?:to |we (?:will|want to|aim to) )?(?:significantly |substantially |drastically |greatly |measurably )?(?:increas\w*|reduc\w*|decreas\w*|improv\w*|rais\w*|lower\w*|grow\w*|boost\w*|cut\w*|shorten\w*|minimi[sz]\w*|maximi[sz]\w*|rise|drop|fewer|more|less|higher|better|faster|uptick|uplift|(?:an? )?(?:increase|reduction|decrease|improvement|growth|drop|rise))\b/,
)
const quantity = anyCase(
  /^\W*(?:the |total |average |median |overall |unique )*(?:number|share|percentage|percent|%|proportion|rate|count|amount|length of time|average|median|time|frequency|volume|ratio)\b (?:of|to|for|from|between|in|spent|until|that|who|with)\b/,
)

/** What a measure lacks to be read off later; undefined where it can be. */
function lacks(placed: Standing): string | undefined {
  const { statement } = placed
  const text = statement.text
  const { target, relative, baseline, when, source } = metricSlots(placed)
  if (relative) return baseline || when ? undefined : localisable('neither a value today nor a date')
  if (target) return undefined
  if (wished.test(text)) return baseline || when || source ? localisable('no target') : localisable('no target, value today or date')
  return quantity.test(text) && !when ? localisable('no target') : undefined
}

function isMeasure(placed: Standing): boolean {
  const { statement } = placed
  if (placed.role !== 'metric' || statement.index > 0 || statement.story || isQuotation(statement) || /^\W*["“]/.test(statement.text) || isOutput(placed))
    return false
  return statement.isEntry && !/[?:]\s*$/.test(statement.text)
}

const isVague: Reading = (placed) => isMeasure(placed) && lacks(placed) !== undefined

/** A section in which the value today or the target is openly still to be found out waives the question for its measures. */
const isOpen = ({ statements }: Section) => statements.some(({ statement }) => isYetToBeMeasured(`${statement.label ?? ''} ${statement.text}`))

/** Once in a document. Guide: "Build the Right Product". */
export default defineRule('metric-not-measurable', {
  document({ spec, answers, l10n }, report) {
    if (!answers.outcome) return // success-metric-missing speaks
    const vague = spec.statements.that(isVague).filter((placed) => !isOpen(placed.section))
    const [first, ...others] = vague
    const lack = first && lacks(first)
    if (!lack) return
    report({
      ...hitOn(first),
      values: { metric: nameOf(first), lack: l10n.t(lack) },
      related: others.map(({ start, end }) => ({ start, end, message: l10n.t('another one that cannot be read off later') })),
    })
  },
})

function nameOf({ statement: { block, text } }: PlacedStatement): string {
  const name = (block.kind === 'row' ? block.cells[0]?.inline.text : undefined) ?? text
  return excerpt(name.replace(/[.;]\s*$/, ''), 7)
}
