import type { Genre } from '../spec/genre.js'
import { anything } from '../spec/reading.js'
import { claimsStrategy, namesGain, saysWhyNow } from '../spec/white-space.js'
import { defineRule, hitOn } from './define.js'
import { onHead } from './places.js'

/** In fewer words, nothing needs to be said of the company. */
const fewestWords = 200
/** These stand for themselves; a list of stories or a mended fault does not. */
const whole: ReadonlySet<Genre> = new Set<Genre>(['prd', 'one-pager', 'brief', 'proposal'])

export default defineRule('company-goal-missing', {
  document({ spec, answers, genre, l10n }, report) {
    if (answers.goal) return
    const claim = spec.statements.first(claimsStrategy)
    if (claim) {
      report({ ...hitOn(claim), values: { what: `'${claim.statement.text.replace(/[.;]\s*$/, '')}'` } })
      return
    }
    if (!whole.has(genre) || spec.statements.words(anything) < fewestWords) return
    if (spec.statements.some(saysWhyNow) || spec.statements.some(namesGain)) return
    report({ ...onHead(spec), values: { what: l10n.t('The document') } })
  },
})
