import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { patchChecklist } from '../../../src/editor/checklist/patch.js'
import type { ChecklistView, QuestionView } from '../../../src/editor/checklist/view.js'

/** As much of an element as the panel's page uses. */
class FakeElement {
  children: FakeElement[] = []
  attributes: Record<string, string> = {}
  dataset: Record<string, string> = {}
  className = ''
  id = ''
  hidden = false
  textContent = ''
  constructor(readonly tag: string) {}
  querySelector(selector: string): FakeElement | null {
    return this.children.find(({ className }) => selector === `:scope > .${className}`) ?? null
  }
  append(child: FakeElement): void {
    this.children.push(child)
  }
  insertBefore(child: FakeElement, before: FakeElement | null): void {
    this.children.splice(before ? this.children.indexOf(before) : this.children.length, 0, child)
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value
  }
  all(name: string): FakeElement[] {
    return [...(this.className === name ? [this] : []), ...this.children.flatMap((child) => child.all(name))]
  }
}

beforeEach(() => {
  vi.stubGlobal('HTMLElement', FakeElement)
  vi.stubGlobal('document', { createElement: (tag: string) => new FakeElement(tag), activeElement: null })
})
afterEach(() => vi.unstubAllGlobals())

const open: QuestionView = { id: 'a', question: 'Who is it for?', state: 'open', stateLabel: 'open', lines: [], insert: 'Insert stub' }
const answered: QuestionView = {
  ...open,
  id: 'b',
  state: 'answered',
  stateLabel: 'answered',
  lines: [{ id: '3', line: 3, label: 'Line 3', excerpt: 'Planners' }],
  insert: '',
}

it('names each button that inserts a stub by its question, and hides lists without a line', () => {
  const view: ChecklistView = {
    uri: '',
    title: 'a.md',
    summary: '',
    note: '',
    lintAnyway: '',
    ladder: { title: '', scale: '', height: 0, risks: [] },
    groups: [{ id: 'users', title: 'Users', state: '', questions: [open, answered] }],
  }
  const page = new FakeElement('main')
  patchChecklist(page as unknown as HTMLElement, view, () => {})
  const [stub] = page.all('insert')
  const names = stub?.attributes['aria-labelledby']?.split(' ').map((id) => [...page.all('insert'), ...page.all('text')].find((element) => element.id === id))
  expect(names?.map((element) => element?.textContent)).toEqual(['Insert stub', 'Who is it for?'])
  expect(page.all('lines').map(({ hidden }) => hidden)).toEqual([true, false])
})
