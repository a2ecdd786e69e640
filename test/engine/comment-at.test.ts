import { describe, expect, it } from 'vitest'
import { commentAt } from '../../src/engine/suppressions.js'

function at(marked: string) {
  return commentAt(marked.replace('^', ''), marked.indexOf('^'))
}

describe('commentAt', () => {
  it('reads rules and reason', () => {
    const comment = '<!-- rightspec-disable-next-line output-as-goal, learning -- agreed in the review -->'
    expect(at(`Text.\n${comment.replace('next', '^next')}\nMore`)).toEqual({
      directive: 'disable-next-line',
      rules: ['output-as-goal', 'learning'],
      reason: 'agreed in the review',
      comment: { start: 6, end: 6 + comment.length },
    })
  })

  it('reads a reason behind a colon', () => {
    expect(at('- item <!-- rightspec-disable-line tech-dictated: ^the law says so -->')).toMatchObject({ rules: ['tech-dictated'], reason: 'the law says so' })
  })

  it('reads comments without rules or reason', () => {
    expect(at('<!-- rightspec-disable^ -->')).toMatchObject({ directive: 'disable', rules: [], reason: undefined })
    expect(at('<!-- rightspec-disable-file ^-- a draft -->')).toMatchObject({ directive: 'disable-file', rules: [], reason: 'a draft' })
    expect(at('<!--^rightspec-enable-->')).toMatchObject({ directive: 'enable', rules: [] })
  })

  it('reads no comments in code', () => {
    expect(at('Write `<!-- rightspec-dis^able -->`.')).toBeUndefined()
    expect(at('```\n<!-- rightspec-dis^able -->\n```\n')).toBeUndefined()
    expect(at('---\ntitle: Export\n---\n## One\n\n```\n```\n\n<!-- rightspec-dis^able -->\n')).toMatchObject({ comment: { start: 39, end: 65 } })
  })

  it('is silent elsewhere', () => {
    expect(at('<!-- rightspec-disable --> te^xt')).toBeUndefined()
    expect(at('te^xt <!-- rightspec-disable -->')).toBeUndefined()
    expect(at('<!-- a com^ment -->')).toBeUndefined()
    expect(at('<!-- rightspec-disable-every^thing -->')).toBeUndefined()
    expect(at('<!-- rightspec-dis^able')).toBeUndefined()
  })
})
