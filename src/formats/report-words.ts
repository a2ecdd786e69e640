import type { Localiser } from '../localiser.js'
import { type Risk, type RiskState, riskStates, risks } from '../spec/risk-states.js'
import type { Change, OpenQuestion, Overview } from './overview.js'
import { wordsIn } from './words.js'

/** How a report leads to a line of a spec, or to the spec itself. */
export type LinkTo = (path: string, line?: number) => string

/** A link to a file beside the report: forward slashes, and nothing in the path that acts as anything but a name. */
export const linkBeside: LinkTo = (path, line) => `${path.split('/').map(encodeURIComponent).join('/')}${line === undefined ? '' : `#L${line}`}`

/** More lines than these are only counted: they are there for a first look. */
const mostLines = 3

export type ReportWords = ReturnType<typeof reportWords>

/** What a report says, in words; Markdown and HTML only set it. */
export function reportWords({ specs, now, risks: counts, openMost, trend }: Overview, l10n: Localiser) {
  const words = wordsIn(l10n)
  const specCount = (count: number) => l10n.t('{0} of {1}', count, specs.length)
  const figure = (label: string, value: string, before?: number, after = 0) => ({
    label,
    value,
    change: before === undefined ? '' : signed(after - before),
  })
  const before = trend?.before
  const [worst] = [...risks].sort((a, b) => open(counts[b]) - open(counts[a]))
  return {
    title: l10n.t('Product specs'),
    figures: [
      figure(l10n.t('Specs'), String(now.specs), before?.specs, now.specs),
      figure(l10n.t('Questions answered'), l10n.t('{0} of {1}', now.answered, now.questions), before?.answered, now.answered),
      figure(l10n.t('Open risks'), String(now.openRisks), before?.openRisks, now.openRisks),
      figure(l10n.t('Findings'), String(now.findings), before?.findings, now.findings),
    ],
    since: (name: string) => l10n.t('The changes are those since {0}.', name),
    gone: l10n.t('No longer there'),
    none: l10n.t('There is no product spec here.'),
    risksTitle: l10n.t('The four risks'),
    /** What the picture shows, in one sentence. */
    risksCaption:
      worst === undefined || open(counts[worst]) === 0
        ? l10n.t('No risk is open in any spec.')
        : l10n.t('Most often open or only partly answered: {0}, in {1} specs.', words.risk[worst], specCount(open(counts[worst]))),
    risk: words.risk,
    riskState: words.riskState,
    /** How many specs have a risk in each state: what the picture shows, to be read. */
    counted: (risk: Risk) =>
      riskStates
        .filter((state) => counts[risk][state] > 0)
        .map((state) => `${words.riskState[state]} ${counts[risk][state]}`)
        .join(', '),
    specsTitle: l10n.t('Specs'),
    specsNote: l10n.t('What is open most stands first. The numbers are the lines that give an answer.'),
    columns: [l10n.t('Spec'), l10n.t('Answered'), ...risks.map((risk) => words.risk[risk]), l10n.t('Findings')],
    answered: (answered: number, questions: number) => l10n.t('{0} of {1}', answered, questions),
    was: (state: RiskState) => l10n.t('before: {0}', words.riskState[state]),
    isNew: l10n.t('new'),
    moreLines: (count: number) => l10n.t('and {0} more', count),
    line: (line: number) => l10n.t('Line {0}', line),
    openTitle: l10n.t('Open most often'),
    openColumns: [l10n.t('Question'), l10n.t('open'), l10n.t('partly answered')],
    /** As the checklist asks it. */
    question: ({ question }: OpenQuestion) => l10n.t(question),
    openIn: ({ open: count }: OpenQuestion) => (count > 0 ? specCount(count) : ''),
    partlyIn: ({ partly }: OpenQuestion) => (partly > 0 ? specCount(partly) : ''),
    nothingOpen: openMost.length === 0 ? l10n.t('Every question is answered in every spec.') : '',
    failedTitle: l10n.t('Could not be read'),
  }
}

/** A mark for each state besides its word. */
export const riskMarks: Record<RiskState, string> = { evidenced: '✓', planned: '→', assumed: '≈', waived: '–', partial: '◐', absent: '○' }

/** The lines to link to, and how many more there are. */
export function firstLines(lines: readonly number[]): { shown: readonly number[]; more: number } {
  return { shown: lines.slice(0, mostLines), more: Math.max(0, lines.length - mostLines) }
}

/** A change as a number with its sign; nothing where nothing changed. */
function signed(change: number): string {
  if (change === 0) return '±0'
  return change > 0 ? `+${change}` : `−${-change}`
}

export function changed(change: Change | undefined, figure: 'answered' | 'findings'): string {
  return change === undefined || change === 'new' || change[figure] === 0 ? '' : signed(change[figure])
}

export function wasState(change: Change | undefined, risk: Risk): RiskState | undefined {
  return change === undefined || change === 'new' ? undefined : change.was[risk]
}

function open(counts: Record<RiskState, number>): number {
  return counts.absent + counts.partial
}
