import type { Report } from '../../engine/index.js'
import { type Corner, type Region, regions, triangle } from '../../formats/triangle.js'
import { wordsIn } from '../../formats/words.js'
import type { Localiser } from '../../localiser.js'
import { shorten } from '../../shorten.js'
import type { ChecklistEntry, ChecklistGroup } from '../../spec/checklist.js'
import { type Risk, risks } from '../../spec/risk-states.js'
import { rungs } from '../../spec/rungs.js'
import { answeredText } from '../status-text.js'
import { plainLine } from './plain-line.js'

/** Everything that the checklist panel shows, in words; the panel itself knows none. */
export interface ChecklistView {
  /** The document's address, by which the panel finds it again after a reload. */
  uri: string
  title: string
  summary: string
  /** Why there are no questions, where there are none. */
  note: string
  /** Label of the button that reads the document as a spec all the same; empty where there is none. */
  lintAnyway: string
  /** Labels of the buttons that write the checklist out; empty where there is nothing to write. */
  copy: string
  save: string
  ladder: LadderView
  triangle: TriangleView
  groups: GroupView[]
}

/** How well each of the four risks is supported, from an opinion to a result after launch. */
export interface LadderView {
  title: string
  /** The rungs by name, weakest first. */
  scale: string
  /** Of how many rungs. */
  height: number
  risks: LadderRiskView[]
}

export interface LadderRiskView {
  id: string
  title: string
  /** How many rungs are reached; 0 where none is. */
  reached: number
  /** The highest rung in words, or why there is none. */
  label: string
  /** Where that rung is reached. */
  lines: LineView[]
}

/** The white space between developers, users and the business, and how far each of its three regions is covered. */
export interface TriangleView {
  title: string
  /** What the drawing shows, in words. */
  description: string
  corners: Record<Corner, string>
  product: string
  regions: RegionView[]
}

export interface RegionView {
  id: Region
  letter: string
  title: string
  state: ChecklistEntry['state']
  stateLabel: string
  /** Id of the question that asks for it. */
  question: string
}

export interface GroupView {
  id: string
  title: string
  /** How far a risk is answered, in words; empty for the other groups. */
  state: string
  questions: QuestionView[]
}

export interface QuestionView {
  id: string
  question: string
  state: ChecklistEntry['state']
  stateLabel: string
  lines: LineView[]
  /** Label of the button that inserts a stub; empty where the question needs none. */
  insert: string
  /** Label of the button that inserts a risk as an assumption; empty where there is none. */
  assume: string
  /** Label of the button that says why the question does not apply; empty where it is answered or waived. */
  waive: string
}

export interface LineView {
  /** Unique among its question's. */
  id: string
  line: number
  label: string
  excerpt: string
}

type ShownDocument = Pick<ChecklistView, 'uri' | 'title'>

/** Longest excerpt of a line, in characters. */
const excerptLength = 80
/** Marks and addresses take room that an excerpt does not need; a line can be a whole paragraph. */
const readLength = 500
/** A rung leads to its first lines; the checklist below has them all. */
const mostLines = 2

/** The checklist of a report as the panel shows it, with the groups in the order of their first question. */
export function checklistView(report: Report, document: ShownDocument, l10n: Localiser): ChecklistView {
  if (!report.linted) {
    const note = l10n.t('This document is not read as a product spec: {0}', report.genre.reason)
    return { ...emptyView(document, note), lintAnyway: l10n.t('Read it as a spec anyway') }
  }
  const groups = new Map<ChecklistGroup, ChecklistEntry[]>()
  for (const entry of report.checklist) groups.set(entry.group, [...(groups.get(entry.group) ?? []), entry])
  return {
    ...document,
    summary: answeredText(report.checklist, l10n),
    note: '',
    lintAnyway: '',
    copy: l10n.t('Copy as Markdown'),
    save: l10n.t('Save as HTML…'),
    ladder: ladderView(report, l10n),
    triangle: triangleView(report, l10n),
    groups: [...groups].map(([group, entries]) => groupView(group, entries, report, l10n)),
  }
}

/** A panel that has no document to show, or none that can be read. */
export function emptyView(document: ShownDocument, note: string): ChecklistView {
  return {
    ...document,
    summary: '',
    note,
    lintAnyway: '',
    copy: '',
    save: '',
    ladder: { title: '', scale: '', height: 0, risks: [] },
    triangle: { title: '', description: '', corners: { developers: '', users: '', business: '' }, product: '', regions: [] },
    groups: [],
  }
}

function groupView(group: ChecklistGroup, entries: readonly ChecklistEntry[], report: Report, l10n: Localiser): GroupView {
  const words = wordsIn(l10n)
  return {
    id: group,
    title: words.group[group],
    state: isRisk(group) ? words.riskState[report.risks[group].state] : '',
    questions: entries.map((entry) => questionView(entry, report, l10n)),
  }
}

function questionView({ id, question, state, lines, reason, assumption }: ChecklistEntry, report: Report, l10n: Localiser): QuestionView {
  const isMissing = state === 'open' || state === 'partly'
  const shown = lineViews(lines, report, l10n)
  return {
    id,
    question,
    state,
    stateLabel: wordsIn(l10n).state[state],
    lines: reason === undefined ? shown : shown.map((line) => ({ ...line, excerpt: reason })),
    insert: isMissing ? l10n.t('Insert stub') : '',
    assume: isMissing && assumption ? l10n.t('Mark as assumption') : '',
    waive: isMissing ? l10n.t('Does not apply…') : '',
  }
}

function ladderView(report: Report, l10n: Localiser): LadderView {
  const words = wordsIn(l10n)
  return {
    title: l10n.t('What the four risks rest on'),
    scale: l10n.t('From weak to strong: {0}', rungs.map((rung) => words.rung[rung]).join(', ')),
    height: rungs.length,
    risks: risks.map((risk) => {
      const { rung, state, ladder } = report.risks[risk]
      return {
        id: risk,
        title: words.risk[risk],
        reached: rung ? rungs.indexOf(rung) + 1 : 0,
        label: rung ? words.rung[rung] : words.riskState[state],
        lines: lineViews(ladder.find((step) => step.rung === rung)?.lines.slice(0, mostLines) ?? [], report, l10n),
      }
    }),
  }
}

function triangleView({ checklist }: Report, l10n: Localiser): TriangleView {
  const words = wordsIn(l10n)
  const covered = regions.flatMap((region): RegionView[] => {
    const entry = checklist.find(({ group }) => group === region)
    if (!entry) return []
    const { state, id } = entry
    const { letter } = triangle.regions[region]
    return [{ id: region, letter, title: words.group[region], state, stateLabel: words.state[state], question: id }]
  })
  const said = covered.map(({ letter, title, stateLabel }) => `${letter}, ${title}: ${stateLabel}`).join('; ')
  return {
    title: l10n.t('The white space of the triangle'),
    description: l10n.t('A triangle of developers, users and the business, with the product in the middle. {0}', said),
    corners: { developers: l10n.t('Developers'), users: l10n.t('Users'), business: l10n.t('Business') },
    product: l10n.t('Product'),
    regions: covered,
  }
}

function lineViews(lines: readonly number[], report: Report, l10n: Localiser): LineView[] {
  return lines.map((line) => ({ id: String(line), line, label: l10n.t('Line {0}', line), excerpt: excerpt(report, line) }))
}

function excerpt({ text, lines }: Report, line: number): string {
  const start = lines.startOf(line)
  return shorten(plainLine(text.slice(start, Math.min(lines.endOf(line), start + readLength))), excerptLength)
}

function isRisk(group: ChecklistGroup): group is Risk {
  return risks.some((risk) => risk === group)
}
