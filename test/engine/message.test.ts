import { describe, expect, it } from 'vitest'
import { fillMessage } from '../../src/engine/message.js'
import { shorten } from '../../src/shorten.js'

describe('a message', () => {
  it('is filled with what was found, in one line', () => {
    expect(fillMessage('{who} asked for {what}; {why}', { who: ' Ana\n  Ott ', what: 'a bell' })).toBe('Ana Ott asked for a bell; {why}')
  })

  it('has at most 100 characters: its longest values lose their ends', () => {
    const long = 'word '.repeat(30)
    const message = fillMessage("'{what}' is too long a thing for a message", { what: long })
    expect(message).toMatch(/^'word .*word…' is too long a thing for a message$/)
    expect(message.length).toBeLessThanOrEqual(100)
    expect(message.length).toBeGreaterThan(80)
    expect(fillMessage('{a}', { a: 'x'.repeat(100) })).toBe('x'.repeat(100))
    expect(fillMessage('{a}', { a: 'x'.repeat(101) })).toBe(`${'x'.repeat(99)}…`)
    expect(fillMessage('{a} {b}', { a: 'x'.repeat(90), b: 'short' })).toBe(`${'x'.repeat(90)} short`)
    expect(fillMessage('{a} {b}', { a: 'x'.repeat(98), b: 'short' })).toBe(`${'x'.repeat(59)}… short`)
  })

  it('is cut itself where nothing else helps, and splits no character', () => {
    expect(fillMessage(`${'y'.repeat(120)}{a}`, { a: 'x' })).toBe(`${'y'.repeat(99)}…`)
    expect(fillMessage('{a}', { a: '😀'.repeat(60) })).toBe(`${'😀'.repeat(49)}…`)
  })
})

describe('a text that is too long', () => {
  it.each([
    ['four', 4, 'four'],
    ['five!', 4, 'fiv…'],
    ['one two', 5, 'one…'],
    ['a😀b', 4, 'a😀b'],
    ['a😀bc', 4, 'a😀…'],
    ['a😀bc', 3, 'a…'],
  ])('%j has %i units', (text, most, shown) => {
    expect(shorten(text, most)).toBe(shown)
  })
})
