import { describe, expect, it } from 'vitest'
import { commentPartAt } from '../../../src/editor/completion/comment-part.js'

/** The line with the caret at `|`. */
function at(line: string) {
  const [before = '', after = ''] = line.split('|')
  return commentPartAt(before, after)
}

describe('a suppression comment that is being typed', () => {
  it.each([
    ['<!--|', 4],
    ['<!-- |', 5],
    ['<!-- rig|', 5],
    ['<!-- rightspec-|', 5],
    ['<!-- rightspec-disable-ne| -->', 5],
    ['- Acme asked for a map. <!-- rightspec-dis|', 29],
  ])('wants a directive: %s', (line, start) => {
    expect(at(line)).toMatchObject({ wants: 'directive', start })
  })

  it.each([
    ['<!-- rightspec-disable-next-line |', 33, []],
    ['<!-- rightspec-disable-next-line out|', 33, []],
    ['<!-- rightspec-disable output-as-goal, |-->', 39, ['output-as-goal']],
    ['<!-- rightspec-disable output-as-goal tech-d|', 38, ['output-as-goal']],
  ])('wants a rule: %s', (line, start, named) => {
    expect(at(line)).toMatchObject({ wants: 'rule', start, named })
  })

  it.each([
    '',
    'plain text -|',
    '<!-- note |',
    '<!-- note-|',
    '<!-- rightspec-disable output-as-goal -- decided in |',
    '<!-- rightspec-disable output-as-goal: decided in |',
    '<!-- rightspec-disable output-as-goal --> and on|',
  ])('is none, or is past its rules: %s', (line) => {
    expect(at(line)).toBeUndefined()
  })

  it('knows what stands around it', () => {
    expect(at('- A map. <!-- rightspec-|')).toMatchObject({ inText: true, closed: false })
    expect(at('  <!-- rightspec-| -->')).toMatchObject({ inText: false, closed: true })
    expect(at('<!-- rightspec-| <!-- other -->')).toMatchObject({ closed: false })
  })
})
