import { describe, expect, it } from 'vitest'
import { LiveFindings } from '../../src/editor/live-findings.js'
import type { Finding } from '../../src/engine/index.js'

function finding(text: string, words: string, scope: Finding['scope'] = 'line'): Finding {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" is not in the text`)
  return {
    ruleId: `about-${words}`,
    category: 'clarity',
    severity: 'info',
    message: words,
    range: { start, end: start + words.length },
    scope,
    related: [],
    url: '',
  }
}

/** A document in an editor: types at the end of some words and reads it again. */
class Desk {
  readonly live = new LiveFindings()
  caret = 0

  constructor(public text: string) {}

  type(behind: string, typed: string): void {
    const offset = this.text.indexOf(behind) + behind.length
    this.text = this.text.slice(0, offset) + typed + this.text.slice(offset)
    this.caret = offset + typed.length
    this.live.edited([{ offset, removed: 0, inserted: typed.length }], true)
  }

  read(...found: [words: string, scope?: Finding['scope']][]): void {
    this.live.show(
      this.text,
      found.map(([words, scope]) => finding(this.text, words, scope)),
    )
  }

  get shown(): string[] {
    return this.live.shown.map(({ range }) => this.text.slice(range.start, range.end))
  }
}

describe('LiveFindings', () => {
  it('shows everything while nobody types', () => {
    const desk = new Desk('# Title\n\nalpha\n\nbeta')
    desk.read(['Title', 'document'], ['alpha'], ['beta'])
    expect(desk.shown).toEqual(['Title', 'alpha', 'beta'])
  })

  it('keeps the paragraph that is typed in quiet and shows the others', () => {
    const desk = new Desk('alpha\n\nbeta\n\ngamma')
    desk.read(['alpha'], ['beta'])
    desk.type('beta', ' delta')
    desk.read(['alpha'], ['beta'], ['delta'], ['gamma'])
    expect(desk.shown).toEqual(['alpha', 'gamma'])
  })

  it('speaks of it again when the caret leaves', () => {
    const desk = new Desk('alpha\n\nbeta')
    desk.type('beta', ' delta')
    expect(desk.live.caretsMoved(desk.text, [desk.caret])).toBe(false)
    desk.read(['alpha'], ['delta'])
    expect(desk.shown).toEqual(['alpha'])
    expect(desk.live.caretsMoved(desk.text, [2])).toBe(true)
    desk.read(['alpha'], ['delta'])
    expect(desk.shown).toEqual(['alpha', 'delta'])
  })

  it('speaks of it again when typing rests', () => {
    const desk = new Desk('alpha')
    desk.type('alpha', ' beta')
    desk.live.rested()
    desk.read(['beta'])
    expect(desk.shown).toEqual(['beta'])
  })

  it('moves what is shown with the text before anything is read again', () => {
    const desk = new Desk('alpha\n\nbeta\n\ngamma')
    desk.read(['beta'], ['gamma'])
    desk.type('alpha', ' and more')
    expect(desk.shown).toEqual(['beta', 'gamma'])
  })

  it('changes what is said of the whole document only when nobody types', () => {
    const desk = new Desk('# Title\n\nalpha')
    desk.read(['Title', 'document'])
    desk.type('alpha', ' beta')
    desk.read(['alpha', 'document'])
    expect(desk.shown).toEqual(['Title'])
    desk.live.rested()
    desk.read(['alpha', 'document'])
    expect(desk.shown).toEqual(['alpha'])
  })

  it('leaves the finished paragraph behind when a new one begins', () => {
    const desk = new Desk('alpha\n\nend')
    desk.type('alpha', ' beta')
    desk.type('beta', '\n\n')
    desk.read(['beta'])
    expect(desk.shown).toEqual(['beta'])
  })

  it('keeps a heading quiet whose section is just begun', () => {
    const desk = new Desk('intro\n\n## Goals')
    desk.type('Goals', '\n\n')
    desk.read(['Goals'])
    expect(desk.shown).toEqual([])
  })

  it('keeps several carets quiet at once', () => {
    const desk = new Desk('alpha\n\nbeta\n\ngamma')
    desk.live.edited(
      [
        { offset: 11, removed: 0, inserted: 1 },
        { offset: 5, removed: 0, inserted: 1 },
      ],
      true,
    )
    desk.text = 'alpha!\n\nbeta!\n\ngamma'
    desk.read(['alpha'], ['beta'], ['gamma'])
    expect(desk.shown).toEqual(['gamma'])
  })

  it('takes changes that nobody typed as they are', () => {
    const desk = new Desk('alpha')
    desk.live.edited([{ offset: 5, removed: 0, inserted: 5 }], false)
    desk.text = 'alpha beta'
    desk.read(['beta'])
    expect(desk.shown).toEqual(['beta'])
  })

  it('moves the related places, too, and drops those that are gone', () => {
    const live = new LiveFindings()
    const related = [
      { message: 'a', range: { start: 4, end: 6 } },
      { message: 'b', range: { start: 20, end: 25 } },
    ]
    live.show('', [{ ...finding('alpha', 'alpha'), range: { start: 0, end: 3 }, related }])
    live.edited([{ offset: 4, removed: 2, inserted: 1 }], false)
    expect(live.shown[0]?.related).toEqual([{ message: 'b', range: { start: 19, end: 24 } }])
  })
})
