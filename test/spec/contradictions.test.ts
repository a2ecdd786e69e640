import { describe, expect, it } from 'vitest'
import { contradictions } from '../../src/spec/contradictions.js'
import { specOf } from './spec-of.js'

const found = (text: string) => contradictions(specOf(`# Lamps\n\n${text}\n`))
const both = (wanted: string, excluded: string, heading = 'Requirements') =>
  found(`## ${heading}\n\n${wanted}\n\n## Out of scope\n\n${excluded}`).map(({ what }) => what)

describe('the same thing wanted and left out', () => {
  it.each([
    ['- Night ferry lists', '- Night ferry list', ['Night ferry list']],
    ['- Bakeries in Ulm', '- Bakery in Ulm', ['Bakery in Ulm']],
    ['- Glass doors', '- A glass door', ['A glass door']],
    ['- Support for a guest list', '- Guest list', ['Guest list']],
    ['- The guest list (in red)', '- Guest list', ['Guest list']],
    ['- Guest list', '- Guest list (in red)', ['Guest list']],
    ['- **Guest list:** all who come', '- Guest list', ['Guest list']],
    ['- Guest list', '- Bells and guest lists', ['guest lists']],
    ['- Guest list', '- Bells or guest lists', ['guest lists']],
    ['- Guest list', '- Bells; guest list', ['guest list']],
    ['- Guest list', '- Bells. Guest list', []],
    ['- Guest list', '| Thing | Why |\n| --- | --- |\n| Bells – guest list | red |', ['guest list']],
    ['- Guest list', '| Thing | Why |\n| --- | --- |\n| Bells — guest list | red |', ['guest list']],
    ['- Guest list', 'Guest lists.', ['Guest lists']],
    ['- Guest list', '- Guest list (phase 2)', ['Guest list']],
    ['- Guest list', '- Guest list (v2 only)', ['Guest list']],
    ['| Thing | Why |\n| --- | --- |\n| Guest list | red |', '- Guest list', ['Guest list']],
    ['| Why | Thing |\n| --- | --- |\n| red | Guest list |', '- Guest list', ['Guest list']],
    ['- Guest list', '| Thing | Why |\n| --- | --- |\n| Guest list | not now |', ['Guest list']],
    ['- One two three four five six seven', '- One two three four five six seven eight nine ten', ['One two three four five six seven eight nine ten']],
  ])('%j | %j', (wanted, excluded, what) => expect(both(wanted, excluded)).toEqual(what))
  it.each([
    ['- Guest list', '- Guest book'],
    ['- Red guest list', '- Guest list'],
    ['- Bus', '- Bu'],
    ['- Class', '- Clas'],
    ['- Ties', '- Ty'],
    ['- Guest list', '- Guest list:'],
    ['- The new app', '- A full app'],
    ['- Guest list', '| Why | Thing |\n| --- | --- |\n| red | Guest list |'],
    ['- A b', '- A b'],
    ['- One two three four five six', '- One two three four five six seven eight nine'],
    ['Guest list.', '- Guest list'],
    ['- Bells. Guest list', '- Guest list'],
  ])('not %j | %j', (wanted, excluded) => expect(both(wanted, excluded)).toEqual([]))
  it('is told with both places, once for each thing left out', () => {
    const [first, ...others] = found('## Requirements\n\n- Bells\n- Guest list\n\n## Out of scope\n\n- Guest list, bells\n- Doors')
    expect(others).toEqual([])
    expect([first?.what, first?.wanted.statement.text, first?.excluded.statement.text]).toEqual(['Guest list', 'Guest list', 'Guest list, bells'])
    expect(both('- Guest list\n- Bells', '- Guest list\n- Bells')).toEqual(['Guest list', 'Bells'])
    expect(found('## Requirements\n\n- Guest list')).toEqual([])
  })
  it('is about requirements', () => {
    for (const heading of ['Notes', 'Problem', 'Goals']) expect(both('- Guest list', '- Guest list', heading), heading).toEqual([])
  })
})

describe('words that say that both can be true', () => {
  it.each([
    'No',
    'Not a',
    'Never a',
    'Without a',
    "Won't be a",
    'Don’t build a',
    "Doesn't need a",
    'Cannot have a',
    'Can’t be a',
    'Instead of a',
    'Rather than a',
    'Excluding the',
    'Nobody has a',
  ])('%s guest list', (words) => {
    expect(both(`- ${words} guest list`, `- ${words} guest list`)).toEqual([])
    expect(both(`- ${words} guest list`, '- Guest list')).toEqual([])
    expect(both('- Guest list', `- ${words} guest list`)).toEqual([])
  })
  it.each([
    'phase two',
    'stage 2',
    'v2',
    'later',
    'future',
    'm2',
    'q3',
    'optional',
    'stretch',
    'nice to have',
    'nice-to-have',
    'could',
    "won't",
    'post-launch',
    'eventually',
    'next',
    'only',
    'except',
    'beyond',
    'until',
    'basic',
    'simple',
    'manual',
    'manually',
    'other than',
  ])('%s', (words) => {
    expect(both('- Guest list', `- Guest list ${words}`)).toEqual([])
    expect(both(`- ${words} guest list`, `- ${words} guest list`)).toEqual([])
  })
  it('stand in the headings above what is wanted, too', () => {
    const under = (heading: string, parent = 'Requirements') =>
      found(`## ${parent}\n\n### ${heading}\n\n- Guest list\n\n## Out of scope\n\n- Guest list`).map(({ what }) => what)
    expect(under('Functional requirements')).toEqual(['Guest list'])
    expect(under('Optional requirements')).toEqual([])
    expect(under('Functional requirements', 'Optional requirements')).toEqual([])
  })
  it('stand in the same paragraph', () => {
    expect(both('- Guest list. It comes later.', '- Guest list')).toEqual([])
    expect(both('- Guest list. It is not red.', '- Guest list')).toEqual([])
    expect(both('- Guest list. It is red.', '- Guest list')).toEqual(['Guest list'])
  })
})
