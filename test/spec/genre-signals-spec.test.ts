import { describe, expect, it } from 'vitest'
import type { Ahead } from '../../src/spec/genre-ahead.js'
import type { Kind } from '../../src/spec/genre-kinds.js'
import { structureSignals } from '../../src/spec/genre-signals-spec.js'
import type { Traits } from '../../src/spec/genre-traits.js'
import type { Role } from '../../src/spec/roles.js'
import { traits } from './traits.js'

/** What all signals of a name give together. */
function points(name: string, shown: Partial<Traits>): number {
  const named = structureSignals.filter((one) => one.name === name)
  if (named.length === 0) throw new Error(`no signal: ${name}`)
  return named.reduce((sum, signal) => sum + signal.points(traits({ statements: 20, ...shown })), 0)
}
const ahead = (found: Partial<Ahead> = {}): Ahead => ({ shifts: 0, stops: 0, orders: 0, things: 0, products: 0, ...found })
const kinds = (...all: Kind[]) => new Set<Kind>(all)
const roles = (...all: Role[]) => new Set<Role>(all)
/** A page on machines. */
const machines: Partial<Traits> = { mechanics: 20 }

describe('what sections are for', () => {
  it.each<[Role, number, string]>([
    ['problem', 1.25, 'a problem'],
    ['user', 1.5, 'its users'],
    ['metric', 1.5, 'success metrics'],
    ['out-of-scope', 1.25, 'what is left out'],
    ['story', 1.25, 'user stories or scenarios'],
    ['goal', 1, 'goals'],
    ['requirement', 1, 'requirements'],
    ['assumption', 0.5, 'assumptions'],
    ['question', 0.5, 'open questions'],
    ['risk', 0.5, 'risks'],
    ['solution', 0.5, 'the solution'],
  ])('%s', (role, worth, name) => {
    expect(points(name, { roles: roles(role) })).toBe(worth)
    expect(points(name, {})).toBe(0)
    if (role !== 'story') expect(points(name, { roles: roles(role), machines: 20 })).toBe(worth / 2)
  })
})

describe('what heads are about', () => {
  it.each<[Kind, number, string, Role[]]>([
    ['people', 1.5, 'its users', ['user', 'story']],
    ['limit', 1.25, 'what is left out', ['out-of-scope']],
    ['aim', 1.25, 'success metrics', ['goal', 'metric']],
    ['today', 1, 'a problem', ['problem']],
    ['behaviour', 0.75, 'what the product will do', ['requirement', 'solution']],
    ['trial', 0.75, 'how it is tried out', []],
    ['bounds', 0.5, 'what binds it', []],
    ['occasion', 0.5, 'what it comes from', ['problem']],
    ['choice', 0.5, 'options', []],
    ['doubt', 0.5, 'open questions', ['risk', 'question', 'assumption']],
  ])('%s', (kind, worth, name, said) => {
    const shown = { kinds: kinds(kind), ahead: ahead({ products: 1 }) }
    const alone = structureSignals.filter((one) => one.name === name).at(-1)
    const of = (more: Partial<Traits>) => alone?.points(traits({ statements: 20, ...shown, ...more }))
    expect(of({})).toBe(worth)
    expect(of({ kinds: kinds() })).toBe(0)
    expect(of({ ahead: undefined })).toBe(0)
    expect(of({ ahead: ahead() })).toBe(0)
    expect(of(machines)).toBe(0)
    for (const role of said) expect(of({ roles: roles(role, 'background') })).toBe(0)
    expect(of({ roles: roles('background') })).toBe(worth)
    for (const what of ['orders', 'shifts'] as const) expect(of({ ahead: ahead({ [what]: 1 }) })).toBe(worth)
    for (const what of ['stops', 'things'] as const) expect(of({ ahead: ahead({ [what]: 1 }) })).toBe(0)
    for (const what of ['interfaces', 'userWishes', 'promises', 'people'] as const) expect(of({ ahead: ahead(), [what]: 1 })).toBe(worth)
  })
  it('may be many', () => {
    const of = (...all: Kind[]) => points('many parts of a brief', { kinds: kinds(...all), ahead: ahead({ products: 1 }) })
    expect(of('aim', 'limit', 'today')).toBe(0)
    expect(of('aim', 'limit', 'today', 'trial')).toBe(0.5)
    expect(of('aim', 'limit', 'today', 'trial', 'doubt')).toBe(1)
    expect(points('many parts of a brief', { kinds: kinds('aim', 'limit', 'today', 'trial'), ahead: ahead() })).toBe(0)
  })
  it.each<[number, number]>([
    [2, 0],
    [3, 0.5],
    [4, 1.25],
    [5, 2],
    [6, 2.75],
    [7, 3.5],
  ])('%d parts of a brief: %d', (parts, worth) => {
    expect(points('many parts of a brief', { parts, places: 9 })).toBe(worth)
    expect(points('many parts of a brief', { parts, places: 9, ...machines })).toBe(0)
  })
})

describe('what lies ahead', () => {
  it.each<[string, number, Partial<Ahead> | undefined, Partial<Traits>]>([
    ['where figures are to get to', 0, undefined, {}],
    ['where figures are to get to', 0, { products: 1 }, {}],
    ['where figures are to get to', 0, { shifts: 2 }, {}],
    ['where figures are to get to', 1.75, { shifts: 1, products: 1 }, {}],
    ['where figures are to get to', 2, { shifts: 2, products: 1 }, {}],
    ['where figures are to get to', 0, { shifts: 2, products: 1 }, machines],
    ['where figures are to get to', 0, { shifts: 2, products: 1 }, { evidence: 2, targets: 2 }],
    ['where figures are to get to', 2, { shifts: 2, products: 1 }, { evidence: 2, targets: 1 }],
    ['where figures are to get to', 2, { shifts: 2, products: 1 }, { evidence: 1, targets: 2 }],
    ['what follows from the result', 0, undefined, {}],
    ['what follows from the result', 0, { stops: 1 }, {}],
    ['what follows from the result', 0, { products: 1 }, {}],
    ['what follows from the result', 1.25, { stops: 1, products: 1 }, {}],
    ['who wants it', 0, undefined, {}],
    ['who wants it', 0, { orders: 1 }, {}],
    ['who wants it', 0, { products: 1 }, {}],
    ['who wants it', 0.75, { orders: 1, products: 1 }, {}],
    ['things to show to people', 0, undefined, {}],
    ['things to show to people', 0, { things: 3 }, {}],
    ['things to show to people', 0, { orders: 1, things: 1 }, {}],
    ['things to show to people', 0.75, { orders: 1, things: 2 }, {}],
    ['things to show to people', 1, { orders: 1, things: 3 }, {}],
    ['a problem with its size', 0, undefined, { evidence: 1 }],
    ['a problem with its size', 0, { shifts: 1, products: 1 }, {}],
    ['a problem with its size', 0, { products: 1 }, { evidence: 1 }],
    ['a problem with its size', 0, { shifts: 1 }, { evidence: 1 }],
    ['a problem with its size', 0.75, { shifts: 1, products: 1 }, { evidence: 1 }],
    ['a problem with its size', 1.25, { stops: 1, products: 1 }, { evidence: 1 }],
    ['a problem with its size', 1.25, { shifts: 1, stops: 1, products: 1 }, { evidence: 1 }],
    ['a problem with its size', 0, { shifts: 1, products: 1 }, { evidence: 2, targets: 2 }],
  ])('%s: %d with %j, %j', (name, worth, found, shown) => expect(points(name, { ahead: found && ahead(found), ...shown })).toBe(worth))
})

describe('a press release with an FAQ', () => {
  it.each<[number, string, string, boolean]>([
    [5, 'press release', '', true],
    [5, 'the press release', '', true],
    [5, 'pr', '', true],
    [0, 'pr', '', false],
    [2, 'press release', '', false],
    [2, 'press release of may', '', true],
    [2, 'press release of may', '', false],
    [0, 'for the press release', '', true],
    [0, 'the pr of may', '', true],
    [3, '', '# PR/FAQ: lamps', true],
    [3, '', 'PRFAQ', true],
    [3, '', 'PR & FAQ', true],
    [3, '', 'Lamps\n**PR-FAQ**', true],
    [0, '', 'PR/FAQ: lamps', false],
    [0, '', 'The PR/FAQ', true],
    [2, '', 'A press release', true],
    [2, '', '# Press release', true],
    [2, '', 'Lamps\n**The future press release**', true],
    [2, '', 'An draft press release', true],
    [0, '', 'Press release', false],
    [0, '', 'Lamps press release', true],
    [0, '', 'The lamp press release', true],
  ])('%d: %j, %j, %s', (worth, headings, opening, faq) =>
    expect(points('a press release with an FAQ', { headings, opening, roles: faq ? roles('faq') : roles() })).toBe(worth),
  )
})

describe('wishes, use cases and the like', () => {
  it('count half in what is about machines', () => {
    const of = (shown: Partial<Traits>) => points('what users should be able to do', { statements: 100, ...shown })
    expect([2, 6, 10, 16].map((userWishes) => of({ userWishes }))).toEqual([0, 1, 1.75, 2.5])
    expect(of({ userWishes: 10, mechanics: 100 })).toBe(0.875)
  })
  it('fields and headings of use cases', () => {
    const of = (useCaseFields: number, headings = '') => points('use cases with their actors and flows', { useCaseFields, headings })
    expect([of(3), of(4), of(7), of(8)]).toEqual([0, 3, 3, 5])
    expect(of(3, 'main flow\nlamps')).toBeGreaterThan(0)
  })
  it('stories', () => {
    expect([0, 1, 2, 3].map((stories) => points('user stories', { stories }))).toEqual([0, 1.5, 1.5, 3])
    expect(points('a list of user stories', { stories: 6 })).toBe(1.5)
    expect(points('a list of user stories', { stories: 5 })).toBe(0)
    expect(points('a list of user stories', { stories: 3, statements: 3 })).toBe(0)
  })
  it('examples', () => {
    expect([1, 2, 3].map((examples) => points('examples of what has to happen', { examples }))).toEqual([0, 1.5, 2])
    expect(points('examples of what has to happen', { examples: 3, ...machines })).toBe(0)
  })
  it('a hypothesis', () => {
    const of = (headings: string, opening = '') => points('a hypothesis with its test', { headings, opening })
    expect([of('hypothesis'), of('our hypotheses'), of('lamps\nour hypothesis of may'), of('lamp hypothesis')]).toEqual([2, 2, 2, 0])
    expect([of('', 'We believe that'), of('', 'we believe by ringing'), of('', 'we believe adding lamps'), of('', 'we believe them')]).toEqual([1, 1, 1, 0])
  })
  it('what it is', () => {
    const of = (shown: Partial<Traits>) => points('what it is going to be', shown)
    expect([of({}), of({ isDefined: true }), of({ isDefined: true, roles: roles('goal') }), of({ roles: roles('goal') })]).toEqual([0, 1, 1.5, 0])
  })
  it('a case', () => {
    const of = (shown: Partial<Traits>) => points('a case for a change', { evidence: 2, targets: 2, ...shown })
    expect([of({}), of({ intentions: 1 }), of({ evidence: 1 }), of({ targets: 1 }), of(machines)]).toEqual([1.25, 2, 0, 0, 0])
  })
  it('decisions', () => {
    const of = (shown: Partial<Traits>) => points('decisions on what to build', { decisions: 3, people: 2, evidence: 2, targets: 2, ...shown })
    expect([of({}), of({ decisions: 2 }), of({ people: 1 }), of({ evidence: 1 })]).toEqual([2, 0, 0, 0])
  })
})

describe('a bug and its fix', () => {
  const of = (headings: string, role: Role = 'solution') => points('a bug and its fix', { headings, roles: roles(role) })
  it.each([
    'the bug',
    'symptom',
    'symptoms',
    'steps to reproduce',
    'expected behavior',
    'expected behaviour',
    'what goes wrong',
    'fix',
    'the fix',
    'proposed fix',
  ])('%s', (head) => {
    expect([of(head), of(`lamps\n${head}`, 'requirement'), of(head, 'goal'), of(`oak ${head}`), of(`${head} of oak`)]).toEqual([1.5, 1.5, 0, 0, 0])
  })
  it.each(['current behavior', 'current behaviour', 'desired behaviour', 'correct behaviour'])('actual behaviour and %s', (head) => {
    expect([of(`${head}\nactual behaviour`), of(`${head}\nactual behavior`), of(head), of(`oak ${head}\nactual behaviour`)]).toEqual([1.5, 1.5, 0, 0])
    expect([of(`${head}\noak actual behaviour`), of(`${head}\nactual behaviour oak`), of(`${head} oak\nactual behaviour`)]).toEqual([0, 0, 0])
  })
  it('actual behaviour alone', () => expect(of('actual behaviour')).toBe(0))
})
