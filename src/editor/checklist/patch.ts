import { stateMarks } from '../../formats/triangle.js'
import { button, part, patchList, setText } from './dom.js'
import type { Request } from './messages.js'
import { patchTriangle } from './triangle.js'
import type { ChecklistView, GroupView, LadderRiskView, LadderView, LineView, QuestionView } from './view.js'

type Send = (request: Request) => void

/**
 * Brings the panel's page in line with a view. Elements stay as long as what they stand for, so that focus and scroll position stay, too.
 * All text goes in as text: nothing of a document can act as HTML.
 */
export function patchChecklist(root: HTMLElement, view: ChecklistView, send: Send): void {
  setText(part(root, 'h1', 'title'), view.title)
  const summary = part(root, 'p', 'summary')
  summary.setAttribute('role', 'status')
  setText(summary, view.summary)
  setText(part(root, 'p', 'note'), view.note)
  const anyway = button(root, 'lint-anyway', () => send({ type: 'lintAnyway' }))
  setText(anyway, view.lintAnyway)
  const out = part(root, 'div', 'write-out')
  setText(
    button(out, 'copy', () => send({ type: 'copy' })),
    view.copy,
  )
  setText(
    button(out, 'save', () => send({ type: 'save' })),
    view.save,
  )
  patchLadder(part(root, 'section', 'ladder'), view.ladder, send)
  patchTriangle(part(root, 'section', 'triangle'), view.triangle)
  patchList(part(root, 'div', 'groups'), view.groups, 'section', (element, group) => patchGroup(element, group, send))
}

function patchLadder(element: HTMLElement, { title, scale, height, risks }: LadderView, send: Send): void {
  element.hidden = risks.length === 0
  const heading = part(element, 'h2', 'ladder-title')
  heading.id = 'ladder'
  element.setAttribute('aria-labelledby', heading.id)
  setText(heading, title)
  setText(part(element, 'p', 'scale'), scale)
  patchList(part(element, 'ul', 'rungs'), risks, 'li', (item, risk) => patchRungs(item, risk, height, send))
}

/** The bar only draws what the words beside it say. */
function patchRungs(element: HTMLElement, { title, reached, label, lines }: LadderRiskView, height: number, send: Send): void {
  element.className = 'risk'
  element.tabIndex = -1
  setText(part(element, 'span', 'risk-title'), title)
  const bar = part(element, 'span', 'bar')
  bar.setAttribute('aria-hidden', 'true')
  const steps = Array.from({ length: height }, (_, index) => ({ id: String(index + 1), reached: index < reached }))
  patchList(bar, steps, 'span', (step, { reached: isReached }) => {
    step.className = 'step'
    step.dataset['reached'] = String(isReached)
  })
  setText(part(element, 'span', 'rung'), label)
  const list = part(element, 'ul', 'lines')
  list.hidden = lines.length === 0
  patchList(list, lines, 'li', (item, line) => patchLine(item, line, send))
}

function patchGroup(element: HTMLElement, group: GroupView, send: Send): void {
  element.className = 'group'
  const title = part(element, 'h2', 'group-title')
  title.id = `group-${group.id}`
  element.setAttribute('aria-labelledby', title.id)
  setText(title, group.title)
  setText(part(element, 'p', 'group-state'), group.state)
  patchList(part(element, 'ul', 'questions'), group.questions, 'li', (item, question) => patchQuestion(item, question, send))
}

function patchQuestion(element: HTMLElement, { id, question, state, stateLabel, lines, insert, assume, waive }: QuestionView, send: Send): void {
  element.className = 'question'
  element.dataset['state'] = state
  element.tabIndex = -1
  const shown = part(element, 'p', 'state')
  const mark = part(shown, 'span', 'mark')
  mark.setAttribute('aria-hidden', 'true')
  setText(mark, stateMarks[state])
  setText(part(shown, 'span', 'state-label'), stateLabel)
  const text = part(element, 'p', 'text')
  text.id = `question-${id}`
  setText(text, question)
  const list = part(element, 'ul', 'lines')
  list.hidden = lines.length === 0
  patchList(list, lines, 'li', (item, line) => patchLine(item, line, send))
  const actions = part(element, 'div', 'actions')
  const action = (name: string, label: string, type: 'insertStub' | 'insertAssumption' | 'waive') => {
    const offer = button(actions, name, () => send({ type, question: id }))
    // Two dozen buttons with the same words: each is named by its question, too.
    offer.id = `${name}-${id}`
    offer.setAttribute('aria-labelledby', `${offer.id} ${text.id}`)
    setText(offer, label)
  }
  action('insert', insert, 'insertStub')
  action('assume', assume, 'insertAssumption')
  action('waive', waive, 'waive')
  actions.hidden = insert + assume + waive === ''
}

function patchLine(element: HTMLElement, { line, label, excerpt }: LineView, send: Send): void {
  const jump = button(element, 'jump', () => send({ type: 'reveal', line }))
  setText(part(jump, 'span', 'line'), label)
  setText(part(jump, 'span', 'excerpt'), excerpt)
}
