import { describe, expect, it } from 'vitest'
import { paragraphAt } from '../../src/editor/paragraph.js'

/** The paragraph around `^` in a text, which is taken out first. */
function around(marked: string): string {
  const text = marked.replace('^', '')
  const { start, end } = paragraphAt(text, marked.indexOf('^'))
  return text.slice(start, end)
}

describe('paragraphAt', () => {
  it('takes the lines up to the next blank ones', () => {
    expect(around('One.\n\nTwo begins\nand go^es\non.\n\nThree.')).toBe('Two begins\nand goes\non.')
  })

  it('works at both ends of the text and in none', () => {
    expect(around('^One\ntwo')).toBe('One\ntwo')
    expect(around('One\ntwo^')).toBe('One\ntwo')
    expect(around('^')).toBe('')
    expect(around('\n^\n')).toBe('')
    expect(around('^\nfoo')).toBe('')
  })

  it('takes one item of a list, with its wrapped lines', () => {
    expect(around('- first\n- sec^ond\n  wrapped\n- third')).toBe('- second\n  wrapped')
    expect(around('- first\n- second\n  wrap^ped\n- third')).toBe('- second\n  wrapped')
    expect(around('1. first\n2. sec^ond\n3. third')).toBe('2. second')
  })

  it('takes one row of a table', () => {
    expect(around('| a | b |\n| --- | --- |\n| c | ^d |\n| e | f |')).toBe('| c | d |')
  })

  it('takes one paragraph of a quotation with lists', () => {
    expect(around('> - one\n> - t^wo\n> - three')).toBe('> - two')
  })

  it('takes a heading alone, and leaves what is below it', () => {
    expect(around('# Ti^tle\nText')).toBe('# Title')
    expect(around('Text\n## He^ading')).toBe('## Heading')
  })

  it('takes the heading right above, as its section is being written', () => {
    expect(around('## Goals\n\n^')).toBe('## Goals\n\n')
    expect(around('## Goals\nFirst w^ord')).toBe('## Goals\nFirst word')
    expect(around('## Goals\n\nDone.\n\nNe^xt')).toBe('Next')
  })

  it('leaves out the ends of lines, of either kind', () => {
    expect(around('One.\r\n\r\nTw^o.\r\nThree.\r\n\r\nFour.')).toBe('Two.\r\nThree.')
  })
})
