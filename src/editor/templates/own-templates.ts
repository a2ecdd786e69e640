import type { Localiser } from '../../localiser.js'

/** The templates that the extension brings, in `templates/`, in the order in which they are offered. */
export const templateNames = ['prd.md', 'one-pager.md', 'pitch.md', 'pr-faq.md', 'hypothesis.md', 'bug-fix.md'] as const

interface TemplateText {
  label: string
  detail: string
}

/** What each of them is called, and what it holds. */
export function templateTexts(l10n: Localiser): Record<(typeof templateNames)[number], TemplateText> {
  return {
    'prd.md': { label: l10n.t('PRD'), detail: l10n.t('Problem, users, evidence, the four risks, requirements and what is learned after launch') },
    'one-pager.md': { label: l10n.t('One-pager'), detail: l10n.t('The case for a product or feature on one page') },
    'pitch.md': { label: l10n.t('Pitch'), detail: l10n.t('A problem, how much time it is worth, and the outline of a solution') },
    'pr-faq.md': { label: l10n.t('PR/FAQ'), detail: l10n.t('The announcement written first, and the questions that customers and colleagues will ask') },
    'hypothesis.md': { label: l10n.t('Hypothesis'), detail: l10n.t('What we believe, how we test it, and the mark at which we are right') },
    'bug-fix.md': { label: l10n.t('Bug fix'), detail: l10n.t('What goes wrong for whom, how to see it, and what is true afterwards') },
  }
}
