import { openRisks } from '../formats/standing.js'
import { answeredCount } from '../formats/summary.js'
import { wordsIn } from '../formats/words.js'
import type { Localiser } from '../localiser.js'
import { risks } from '../spec/risk-states.js'
import { commands } from './commands.js'
import type { Failure, Reading } from './reading.js'

interface Status {
  text: string
  /** Paragraphs of plain text. */
  tooltip: string[]
  command?: string
}

/** What the status bar says of a Markdown document. */
export function statusOf(reading: Reading, l10n: Localiser): Status {
  if (reading.failed) {
    const text = reading.failed === 'too-long' ? l10n.t('Too long to read') : l10n.t('Could not be read')
    return { text, tooltip: [failureText(reading.failed, l10n)] }
  }
  const { linted, genre, context, checklist, risks: states } = reading.report
  if (linted) {
    const words = wordsIn(l10n)
    const said = Object.values(context).join(', ')
    return {
      text: answeredText(checklist, l10n),
      tooltip: [
        ...risks.map((risk) => `${words.risk[risk]}: ${words.riskState[states[risk].state]}`),
        ...(said ? [l10n.t('Context: {0}', said)] : []),
        l10n.t('Click to open the discovery checklist.'),
      ],
      command: commands.openChecklist,
    }
  }
  const anyway = l10n.t('Click to read it as a spec anyway.')
  if (genre.by === 'language') {
    return { text: l10n.t('Not in English'), tooltip: [genre.reason, l10n.t('Rightspec reads English only.'), anyway], command: commands.lintAnyway }
  }
  return { text: l10n.t('Not a spec'), tooltip: [genre.reason, anyway], command: commands.lintAnyway }
}

/** Why there is nothing to say of a document. */
export function failureText(failed: Failure, l10n: Localiser): string {
  return failed === 'too-long'
    ? l10n.t('Rightspec leaves very long documents alone so that the editor stays quick.')
    : l10n.t('Rightspec could not read this document. The output channel "Rightspec" says more.')
}

/** `19 of 26 answered`. */
export function answeredText(checklist: Parameters<typeof answeredCount>[0], l10n: Localiser): string {
  return l10n.t('{0} of {1} answered', answeredCount(checklist), checklist.length)
}

/** `Feasible: open`: the worst open risk, or that there is none. */
export function worstRiskText(states: Parameters<typeof openRisks>[0], l10n: Localiser): string {
  const [worst] = openRisks(states)
  if (!worst) return l10n.t('no open risk')
  const words = wordsIn(l10n)
  return `${words.risk[worst.risk]}: ${words.riskState[worst.state]}`
}
