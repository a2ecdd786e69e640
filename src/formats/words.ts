import type { Localiser } from '../localiser.js'
import type { ChecklistGroup, ChecklistState } from '../spec/checklist.js'
import type { Risk, RiskState } from '../spec/risks.js'
import type { Rung } from '../spec/rungs.js'

/** The names that people read for what the engine calls by short keys. */
export function wordsIn(l10n: Localiser) {
  const risk: Record<Risk, string> = {
    valuable: l10n.t('Valuable'),
    usable: l10n.t('Usable'),
    feasible: l10n.t('Feasible'),
    viable: l10n.t('Viable'),
  }
  const riskState: Record<RiskState, string> = {
    evidenced: l10n.t('evidence is given'),
    planned: l10n.t('a way to find out is planned'),
    assumed: l10n.t('openly assumed'),
    waived: l10n.t('does not apply, with a reason'),
    partial: l10n.t('partly answered'),
    absent: l10n.t('open'),
  }
  const rung: Record<Rung, string> = {
    opinion: l10n.t('opinion'),
    assumption: l10n.t('assumption'),
    plan: l10n.t('plan'),
    anecdote: l10n.t('anecdote'),
    data: l10n.t('data'),
    test: l10n.t('test or review'),
    launch: l10n.t('result after launch'),
  }
  const state: Record<ChecklistState, string> = {
    answered: l10n.t('answered'),
    partly: l10n.t('partly answered'),
    open: l10n.t('open'),
    waived: l10n.t('does not apply'),
  }
  const group: Record<ChecklistGroup, string> = {
    ...risk,
    users: l10n.t('For the users'),
    company: l10n.t('For the company'),
    ship: l10n.t('Shipping'),
    learn: l10n.t('Learning'),
    'region-a': l10n.t('Between developers and users'),
    'region-b': l10n.t('Between users and the business'),
    'region-c': l10n.t('Between developers and the business'),
    'self-check': l10n.t('Read it once more'),
  }
  return { risk, riskState, rung, state, group }
}
