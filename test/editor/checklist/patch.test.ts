import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { patchChecklist } from '../../../src/editor/checklist/patch.js'
import type { ChecklistView, QuestionView, TriangleView } from '../../../src/editor/checklist/view.js'

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
  append(...children: (FakeElement | string)[]): void {
    for (const child of children) {
      if (typeof child === 'string') this.textContent += child
      else this.children.push(child)
    }
  }
  replaceChildren(...children: FakeElement[]): void {
    this.children = children
  }
  insertBefore(child: FakeElement, before: FakeElement | null): void {
    this.children.splice(before ? this.children.indexOf(before) : this.children.length, 0, child)
  }
  setAttribute(name: string, value: string): void {
    this.attributes[name] = value
  }
  tagged(tag: string): FakeElement[] {
    return [...(this.tag === tag ? [this] : []), ...this.children.flatMap((child) => child.tagged(tag))]
  }
  all(name: string): FakeElement[] {
    return [...(this.className === name ? [this] : []), ...this.children.flatMap((child) => child.all(name))]
  }
}

beforeEach(() => {
  vi.stubGlobal('HTMLElement', FakeElement)
  vi.stubGlobal('document', {
    createElement: (tag: string) => new FakeElement(tag),
    createElementNS: (_: string, tag: string) => new FakeElement(tag),
    activeElement: null,
  })
})
afterEach(() => vi.unstubAllGlobals())

const open: QuestionView = {
  id: 'a',
  question: 'Who is it for?',
  state: 'open',
  stateLabel: 'open',
  lines: [],
  insert: 'Insert stub',
  assume: '',
  waive: 'Does not apply…',
}
const answered: QuestionView = {
  ...open,
  id: 'b',
  state: 'answered',
  stateLabel: 'answered',
  lines: [{ id: '3', line: 3, label: 'Line 3', excerpt: 'Planners' }],
  insert: '',
  waive: '',
}

const empty: ChecklistView = {
  uri: '',
  title: 'a.md',
  summary: '',
  note: '',
  lintAnyway: '',
  copy: '',
  save: '',
  ladder: { title: '', scale: '', height: 0, risks: [] },
  triangle: { title: '', description: '', corners: { developers: '', users: '', business: '' }, product: '', regions: [] },
  groups: [],
}

function patched(view: ChecklistView): FakeElement {
  const page = new FakeElement('main')
  patchChecklist(page as unknown as HTMLElement, view, () => {})
  return page
}

it('names each button that inserts a stub by its question, and hides lists without a line', () => {
  const page = patched({ ...empty, groups: [{ id: 'users', title: 'Users', state: '', questions: [open, answered] }] })
  const [stub] = page.all('insert')
  const names = stub?.attributes['aria-labelledby']?.split(' ').map((id) => [...page.all('insert'), ...page.all('text')].find((element) => element.id === id))
  expect(names?.map((element) => element?.textContent)).toEqual(['Insert stub', 'Who is it for?'])
  expect(page.all('waive').map(({ id, attributes }) => [id, attributes['aria-labelledby']])).toContainEqual(['waive-a', 'waive-a question-a'])
  expect(page.all('assume').map(({ hidden }) => hidden)).toEqual([true, true])
  expect(page.all('actions').map(({ hidden }) => hidden)).toEqual([false, true])
  expect(page.all('lines').map(({ hidden }) => hidden)).toEqual([true, false])
})

it('draws the triangle with a mark for each state, and says the same in words', () => {
  const triangle: TriangleView = {
    title: 'White space',
    description: 'A: answered; B: open',
    corners: { developers: 'Developers', users: 'Users', business: 'Business' },
    product: 'Product',
    regions: [
      { id: 'region-a', letter: 'A', title: 'Developers and users', state: 'answered', stateLabel: 'answered', question: 'region-a' },
      { id: 'region-b', letter: 'B', title: '<b>Users</b>', state: 'open', stateLabel: 'open', question: 'region-b' },
    ],
  }
  const page = patched({ ...empty, triangle })
  expect(page.all('drawing').map(({ attributes }) => [attributes['role'], attributes['aria-label']])).toEqual([['img', 'A: answered; B: open']])
  expect(page.tagged('text').map(({ textContent }) => textContent)).toEqual(['A ✓', 'B ○', 'Product', 'Developers', 'Users', 'Business'])
  expect(page.all('region-name').map(({ textContent }) => textContent)).toEqual(['A · Developers and users', 'B · <b>Users</b>'])
  expect(page.all('state-label').map(({ textContent }) => textContent)).toEqual(['answered', 'open'])
  expect(patched(empty).all('triangle')[0]?.hidden).toBe(true)
})

it('offers to write the checklist out where there is one', () => {
  const shown = (page: FakeElement) => ['copy', 'save'].flatMap((name) => page.all(name)).filter(({ hidden }) => !hidden)
  expect(shown(patched({ ...empty, copy: 'Copy as Markdown', save: 'Save as HTML…' })).map(({ textContent }) => textContent)).toEqual([
    'Copy as Markdown',
    'Save as HTML…',
  ])
  expect(shown(patched(empty))).toEqual([])
})
