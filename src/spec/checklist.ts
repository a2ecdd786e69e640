import type { Localiser } from '../localiser.js'
import type { LineIndex } from '../markdown/line-index.js'
import type { AnsweringStatements } from './answers.js'
import { assumptionOf } from './assumptions.js'
import { checklistQuestions } from './checklist-questions.js'
import type { SectionReading } from './reading.js'
import { type RiskStates, risks } from './risks.js'
import type { Spec } from './spec.js'
import { questionOfRisk, type WaivedQuestions } from './waived-questions.js'

export type ChecklistState = 'answered' | 'partly' | 'open' | 'waived'
export type ChecklistGroup =
  | 'valuable'
  | 'usable'
  | 'feasible'
  | 'viable'
  | 'users'
  | 'company'
  | 'ship'
  | 'learn'
  | 'region-a'
  | 'region-b'
  | 'region-c'
  | 'self-check'

export interface ChecklistEntry {
  id: string
  group: ChecklistGroup
  /** The question as a person reads it. */
  question: string
  state: ChecklistState
  /** 1-based lines that answer it, in document order. */
  lines: number[]
  /** Why it does not apply, where the front matter waives it. */
  reason?: string
  /** A stub to insert where the question is open: at `offset`, as VS Code snippet text. */
  stub: { offset: number; text: string }
  /** The same for a risk that is openly assumed for the time being. */
  assumption?: { offset: number; text: string }
}

/** What a checklist question may look at. */
export interface Discovery {
  spec: Spec
  risks: RiskStates
  answers: AnsweringStatements
  /** Ids of the rules that found something, and where. */
  found: ReadonlyMap<string, number[]>
  waived: WaivedQuestions
  lines: LineIndex
  l10n: Localiser
  /** Does a rule apply in the document's context? */
  applies: (rule: string) => boolean
}

/** Every discovery question that is asked in the document's context, with its state. The questions follow the guide's parts: the job, the four risks, the triangle. */
export function readChecklist(discovery: Discovery): ChecklistEntry[] {
  const end = stubOffset(discovery.spec)
  const asked = checklistQuestions.filter(({ rule }) => rule === undefined || discovery.applies(rule))
  return asked.map(({ id, group, question, stub, read }) => {
    const risk = risks.find((candidate) => questionOfRisk[candidate] === id)
    return {
      id,
      group,
      question: discovery.l10n.t(question),
      ...waive(id, read(discovery), discovery),
      stub: { offset: end, text: stub },
      ...(risk ? { assumption: assumptionOf(risk, discovery.spec, end) } : {}),
    }
  })
}

/** What the front matter waives does not apply, unless the document answers it all the same. */
function waive(id: string, read: Pick<ChecklistEntry, 'state' | 'lines'>, { waived, lines }: Discovery): Pick<ChecklistEntry, 'state' | 'lines' | 'reason'> {
  const waiver = waived.get(id)
  return waiver && read.state !== 'answered' ? { state: 'waived', lines: [lines.lineAt(waiver.start)], reason: waiver.reason } : read
}

/** Stubs go in front of what closes a document (open questions, references, history), else to its end. */
function stubOffset(spec: Spec): number {
  const closing = spec.statements.sectionsThat(closes).find(({ at }) => at > spec.sections.length / 2)
  return closing?.heading?.start ?? spec.text.length
}

const closes: SectionReading = ({ level, role }) => level <= 2 && (role === 'question' || role === 'reference' || role === 'history')
