import { describe, expect, it } from 'vitest'
import { findNonGoal } from '../../src/spec/left-out.js'
import { specOf } from './spec-of.js'

const said = (text: string, heading = 'Notes') => findNonGoal(specOf(`# Ovens\n\n## ${heading}\n\n${text}\n`)) !== undefined

describe('left out, in neighbouring words', () => {
  it.each([
    'Timers are not in scope',
    'Timers are a no-go',
    'Timers are no-gos',
    'Timers are out',
    'It won’t touch timers',
    'It doesn’t touch timers',
    'Timers are left for another day',
    'Timers are moved to v2',
    'Timer is phase 2',
    'Timers: another day',
    'Timers: another spec',
    'Timers: v2',
    'Timers NO(t)',
    'The timer comes back in 2031',
    'Timers stay as before ; lamps follow',
    'Timers will not change ; lamps do',
    "Timers won't change ; lamps do",
    'Timers won’t change, lamps do',
    'Timers we won’t',
    'Timers we do not ; lamps we do',
    'Timers I won’t build',
    "We'd not build timers now, not now",
    'We wouldn’t build timers',
    'I wouldn’t add timers, not now',
    'Timers can wait, lamps not',
    '“Red ovens only, and lamps”',
    '24 ovens only',
    'Red ovens only ; lamps follow',
    '“Only for ovens, and lamps”',
    'Only for ovens ; lamps follow',
    'Only for ovens, then lamps',
    'The pilot is red and only for ovens',
    '“No timers at first”',
    'No timers in first ovens',
    '“Without timers, for all”',
    'Without timers…”',
    'Lamps glow as “it does not ring”',
    'Its tool does not ring',
    'Our tool does not ring',
    'It is hopefully not loud',
    '“No timers in v1”',
    'No timers for version 2',
    'No timers for phase 2',
    'No timers in this phase',
    '“Excludes timers”',
  ])('%s', (text) => expect(said(text)).toBe(true))
  it.each([
    'X NO',
    'Timers are outside',
    'Timers NOT',
    'Reversible: no',
    'Breaking change: no',
    'Breaking: no',
    'What we build and that we don’t.',
    'We know why we won’t.',
    'It is big red ovens only',
    'A list of only for ovens',
    'v1 rings. It is only red',
    'v1 rings in the old red town with all of the bakers and only red',
    'We have no timers at first',
    'They ring without timers, for all',
    'Without timers they ring',
    'Without timers and bells they ring',
    'We have no timers in v1 or later',
    'We have no timers in v1',
    'No timers in v1 ring',
    'No timers in version two',
    'No timers in phase two',
    'A list excludes timers',
  ])('not: %s', (text) => expect(said(text)).toBe(false))
  it.each(['Solution', 'Stakeholders'])('under %s', (heading) => expect(said('Timers can wait', heading)).toBe(true))
  it('before the first heading', () => expect(findNonGoal(specOf('# Ovens\n\nTimers can wait.\n'))).toBeDefined())
  it('not in a wish, nor in a row', () => {
    expect(said('The tool does not ring', 'Wishes')).toBe(false)
    expect(said('| The tool does not ring |\n| --- |\n| The tool does not ring |')).toBe(false)
    expect(said('| A | B |\n| --- | --- |\n| Timers: no | x |')).toBe(false)
  })
  it.each(['“No timer”', '(No timer)', 'No timer.'])('among constraints: %s', (text) => expect(said(text, 'Constraints')).toBe(true))
  it.each(['We have no timer', 'No timer: red'])('not among constraints: %s', (text) => expect(said(text, 'Constraints')).toBe(false))
  it.each(['**“dropped”**', '(out)', 'not planned', "won't"])('a mark in a table: %s', (mark) =>
    expect(said(`| Feature | Who | Priority |\n| --- | --- | --- |\n| Timer | Ana | ${mark} |`)).toBe(true),
  )
  it.each(['it was dropped', 'dropped lamps', 'no one'])('no mark in a table: %s', (mark) =>
    expect(said(`| Feature | Priority |\n| --- | --- |\n| Timer | ${mark} |`)).toBe(false),
  )
  it('needs a column of its own for the mark', () => expect(said('| Priority |\n| --- |\n| dropped |', 'Features')).toBe(false))
  it.each(['“None”', 'N/A.', 'NA', 'None!'])('nothing: %s', (text) => expect(said(text, 'Out of scope')).toBe(false))
  it.each(['None of the timers', 'We have nothing', 'Todo lists', 'NAS'])('something: %s', (text) => expect(said(text, 'Out of scope')).toBe(true))
})
