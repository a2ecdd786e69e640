import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveRange, moveStart } from '../../src/editor/moving-range.js'

const range = { start: 10, end: 20 }

describe('moveRange', () => {
  it.each([
    ['text typed in front pushes it', { offset: 3, removed: 0, inserted: 2 }, { start: 12, end: 22 }],
    ['text typed right before it is not part of it', { offset: 10, removed: 0, inserted: 2 }, { start: 12, end: 22 }],
    ['text typed right behind it is not part of it', { offset: 20, removed: 0, inserted: 2 }, { start: 10, end: 20 }],
    ['text typed inside makes it longer', { offset: 15, removed: 0, inserted: 2 }, { start: 10, end: 22 }],
    ['deleting its beginning cuts it', { offset: 5, removed: 8, inserted: 0 }, { start: 5, end: 12 }],
    ['replacing its end cuts it', { offset: 18, removed: 5, inserted: 1 }, { start: 10, end: 18 }],
    ['text removed behind it leaves it', { offset: 25, removed: 5, inserted: 0 }, { start: 10, end: 20 }],
  ])('%s', (_, edit, expected) => {
    expect(moveRange(range, edit)).toEqual(expected)
  })

  it('gives up where the whole text of the range is replaced', () => {
    expect(moveRange(range, { offset: 10, removed: 10, inserted: 4 })).toBeUndefined()
    expect(moveRange(range, { offset: 0, removed: 50, inserted: 50 })).toBeUndefined()
  })

  it('keeps the text that no edit touched', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 30 }),
        fc.nat(30),
        fc.nat(30),
        fc.nat(30),
        fc.nat(10),
        fc.string({ maxLength: 5 }),
        (text, a, b, at, removed, inserted) => {
          const start = Math.min(a, b, text.length)
          const end = Math.min(Math.max(a, b), text.length)
          const offset = Math.min(at, text.length)
          const cut = Math.min(removed, text.length - offset)
          fc.pre(offset >= end || offset + cut <= start)
          fc.pre(start < end)
          const after = text.slice(0, offset) + inserted + text.slice(offset + cut)
          const moved = moveRange({ start, end }, { offset, removed: cut, inserted: inserted.length })
          expect(moved && after.slice(moved.start, moved.end)).toBe(text.slice(start, end))
        },
      ),
    )
  })
})

describe('moveStart', () => {
  it('stays behind what is typed at it', () => {
    expect(moveStart(10, { offset: 10, removed: 0, inserted: 3 })).toBe(13)
    expect(moveStart(10, { offset: 8, removed: 5, inserted: 1 })).toBe(9)
    expect(moveStart(10, { offset: 11, removed: 0, inserted: 3 })).toBe(10)
  })
})
