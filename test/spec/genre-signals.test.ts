import { describe, expect, it } from 'vitest'
import type { Signal } from '../../src/spec/genre-signal.js'
import { count, hits, steps } from '../../src/spec/genre-signal.js'
import { otherSignals } from '../../src/spec/genre-signals-other.js'
import { proseSignals, structureSignals } from '../../src/spec/genre-signals-spec.js'
import { isAboutItsProduct, isAboutMachines, isAboutPeople, isUnframed, type Traits } from '../../src/spec/genre-traits.js'
import type { Role } from '../../src/spec/roles.js'
import { traits } from './traits.js'

const roles = (...names: Role[]) => new Set<Role>(names)
const keys = (...names: string[]) => new Set<string>(names)
const headings = (...lines: string[]) => ({ headings: lines.join('\n') })

function pointsOf(signals: readonly Signal[], name: string, shown: Partial<Traits>): number {
  const signal = signals.find((one) => one.name === name)
  if (!signal) throw new Error(`no signal: ${name}`)
  return signal.points(traits(shown))
}

describe('what speaks for another kind of document', () => {
  it.each<[string, number, Partial<Traits>]>([
    ['version headings', 1, headings('v1.2.3')],
    ['version headings', 3, headings('1.2 - may', '[1.3.0] (june)')],
    ['version headings', 3, headings('[unreleased]', 'release 4')],
    ['version headings', 1, headings('bell@1.2.3')],
    ['version headings', 8, headings('1.0', '1.1', '1.2', '1.3', '1.4', '1.5')],
    ['lists of changes', 0, headings('added')],
    ['lists of changes', 2, headings('added', 'bug fixes', 'bugfixes')],
    ['lists of changes', 1, headings('new features', "what's new")],
    ['dated entries', 1, headings('2024-05-12')],
    ['dated entries', 3, headings('mon, 12.5.2024', 'tuesday 12/5/24')],
    ['dated entries', 3, headings('12th may', 'may 12, 2024')],
    ['dated entries', 3, headings('week of may', 'sprint 3')],
    ['minutes of a meeting', 2, headings('attendees')],
    ['minutes of a meeting', 4, headings('standing agenda', 'action item')],
    ['minutes of a meeting', 2, { opening: 'Bells\n- Attendees: Ana' }],
    ['a decision record', 1.5, headings('considered options')],
    ['a decision record', 3.5, headings('decision drivers', 'pros and cons of the bell')],
    ['a decision record', 3.5, { ...headings('decision'), opening: '# Bells\n* Status: accepted' }],
    ['a decision record', 3.5, headings('decision', 'status')],
    ['a decision record', 0, headings('status')],
    ['a decision record', 0, { ...headings('bells'), opening: '# Bells\n* Status: accepted' }],
    ['sections of an RFC', 1.5, headings('drawbacks', 'prior art')],
    ['sections of an RFC', 0, headings('drawbacks')],
    ['sections of an RFC', 2, { opening: 'RFC PR: 12' }],
    ['sections of an RFC', 1.5, { opening: 'words of RFC2119' }],
    ['sections of an enhancement proposal', 3.5, headings('graduation criteria', 'upgrade and other strategy')],
    ['how it is built', 0, headings('architecture', 'api')],
    ['how it is built', 3, headings('architecture', 'api', 'storage')],
    ['how it is built', 2, headings('architecture', 'api', 'bells', 'night')],
    ['how it is built', 1, headings('api', 'bells', 'night', 'ferry')],
    ['sections of a technical design', 1.5, headings('detailed design', 'failure modes and more')],
    ['code', 0, { codeShare: 0.1 }],
    ['code', 1, { codeShare: 0.15 }],
    ['code', 1, { codeShare: 0.24 }],
    ['code', 2, { codeShare: 0.25 }],
    ['code', 2, { codeShare: 0.49 }],
    ['code', 3.5, { codeShare: 0.5 }],
    ['code in its sentences', 0, { codeSpans: 7, statements: 7 }],
    ['code in its sentences', 0.75, { codeSpans: 40 }],
    ['code in its sentences', 2.5, { codeSpans: 110 }],
    ['nobody who uses it', 1.5, { people: 1 }],
    ['nobody who uses it', 0.75, { people: 4 }],
    ['nobody who uses it', 0, { people: 5 }],
    ['nobody who uses it', 0, { statements: 14 }],
    ['nobody who uses it', 0, { stories: 1 }],
    ['nobody who uses it', 0, { roles: roles('user') }],
    ['nobody who uses it', 0, { interfaces: 10 }],
    ['figures of machines', 1.5, { mechanics: 20, evidence: 2, targets: 2 }],
    ['figures of machines', 0, { mechanics: 20, evidence: 1, targets: 2 }],
    ['figures of machines', 0, { mechanics: 20, evidence: 2, targets: 1 }],
    ['figures of machines', 0, { mechanics: 19, evidence: 2, targets: 2 }],
    ['installation and use', 1.5, headings('quick install of it', 'basic usage')],
    ['installation and use', 2.5, headings('installation', 'requirements', 'examples')],
    ['installation and use', 0.5, headings('requirements', 'bells', 'requirements', 'example', 'examples', 'requirements')],
    ['installation and use', 0, headings('requirements')],
    ['installation and use', 2, { opening: '[![bells]' }],
    ['instructions to follow', 0, { instructions: 3, statements: 3 }],
    ['instructions to follow', 1.5, { instructions: 10 }],
    ['instructions to follow', 4, { instructions: 35 }],
    ['lessons and steps', 1.5, headings('step 3: ring', 'prerequisites')],
    ['lessons and steps', 2.5, { opening: 'In this tutorial we ring.' }],
    ['lessons and steps', 2.5, { opening: 'This page explains it.' }],
    ['guidance for a component', 3.5, headings('when to use this bell', 'when not to use this bell')],
    ['guidance for a component', 0, headings('when to ring', 'research on bells')],
    ['talk about specs in general', 3, { aboutSpecs: 3 }],
    ['advice to its reader', 2, { advice: 15 }],
    ['advice to its reader', 0, { advice: 2, statements: 4 }],
    ['talk of investors and capital', 2, { capital: 3 }],
    ['talk of investors and capital', 3, { capital: 3, ...headings('the ask') }],
    ['talk of investors and capital', 9, { capital: 15, ...headings('use of funds', 'traction so far') }],
    ['talk of investors and capital', 0, { capital: 2, statements: 10, ...headings('the ask') }],
    ['a job to apply for', 2.5, { hiring: 8, addresses: 15 }],
    ['a job to apply for', 4.75, { hiring: 15, addresses: 15, ...headings("what you'll do") }],
    ['a job to apply for', 0, { hiring: 8, addresses: 14 }],
    ['a job to apply for', 0, { hiring: 2, addresses: 15, statements: 15 }],
    ['figures and how to take them', 3.5, headings('metrics', 'kpi of it', 'bells')],
    ['figures and how to take them', 0, { ...headings('metrics', 'kpi'), roles: roles('user') }],
    ['figures and how to take them', 0, headings('metrics', 'bells')],
    ['figures and how to take them', 0, headings('metrics', 'kpis', 'a', 'b', 'c', 'd', 'e')],
    ['a page for investors', 3, { opening: 'An investor-ready page' }],
    ['who stands behind it', 1.5, headings("who's behind it")],
    ['who stands behind it', 2.5, headings('contact', 'our story')],
    ['links to the documents themselves', 2, { pointers: 15 }],
    ['links to the documents themselves', 0, { pointers: 1, statements: 2 }],
    ['duties of a team', 1, { duties: 10 }],
    ['duties of a team', 0, { duties: 3, statements: 10 }],
    ['how a team works', 1.5, headings('our process', 'how we plan')],
    ['how a team works', 2.5, { opening: 'This document describes how we ring.' }],
    ['questions to put to people', 2, { questions: 35 }],
    ['questions to put to people', 5, { questions: 45 }],
    ['questions to put to people', 0, { questions: 45, roles: roles('faq') }],
    ['what to do with the outline', 4, { opening: 'Fill in this form.' }],
    ['prompts to fill in', 4, { prompts: 30 }],
    ['blanks to fill in', 0, { blanks: 9, places: 10 }],
    ['blanks to fill in', 0, { blanks: 10, places: 30, unnamed: true }],
    ['blanks to fill in', 5, { blanks: 10, places: 20 }],
    ['blanks to fill in', 7.5, { blanks: 10, places: 20, unnamed: true }],
    ['blanks to fill in', 8, { blanks: 14, places: 20 }],
    ['instructions for an assistant or an issue form', 8, { keys: keys('name', 'about') }],
    ['instructions for an assistant or an issue form', 0, { keys: keys('name') }],
    ['instructions for an assistant or an issue form', 4, { keys: keys('globs') }],
    ['instructions for an assistant or an issue form', 4, { keys: keys('name', 'description') }],
    ['instructions for an assistant or an issue form', 0, { keys: keys('name', 'description', 'title') }],
    ['instructions for an assistant or an issue form', 5, { opening: 'You are a senior engineer.' }],
    ['a research report', 2, headings('methodology', 'key findings')],
    ['a report of an incident', 2, headings('root cause', 'what went well')],
    ['a report of an incident', 0, headings('root cause')],
    ['steps for operators', 1.5, headings('alert: bell', 'diagnose')],
    ['periods of a roadmap', 1, headings('q1 2024', 'now')],
    ['periods of a roadmap', 0, { ...headings('milestone 1', 'milestone 2', 'a', 'b'), stages: 2 }],
    ['periods of a roadmap', 1, { ...headings('milestone 1', 'milestone 2', 'now'), stages: 1 }],
    ['parts of a paper for engineers', 0.75, { ...headings('design'), machines: 28 }],
    ['parts of a paper for engineers', 2, { ...headings('design', 'testing'), machines: 28 }],
    ['parts of a paper for engineers', 4, { ...headings('design', 'testing', 'schema', 'api', 'drawbacks'), machines: 28 }],
    ['parts of a paper for engineers', 0, { ...headings('design', 'testing'), machines: 27 }],
    ['how it is tested', 2.75, headings('test cases', 'test data')],
    ['what threatens it', 3, headings('assets', 'threats')],
    ['periods of a roadmap', 2, headings('2024 q1', 'phase 2: ring', 'fy2025-h1')],
    ['periods of a roadmap', 0, headings('q1 2024', 'now', 'a', 'b', 'c', 'd', 'e', 'f', 'g')],
    ['a backlog of ideas', 3, headings('high priority', 'someday')],
    ['a backlog of ideas', 1.5, { efforts: 20 }],
    ['a backlog of ideas', 0, { ...headings('high priority'), roles: roles('goal') }],
    ['a post on a site', 2.5, { keys: keys('date', 'slug') }],
    ['a post on a site', 0, { keys: keys('date') }],
    ['a post on a site', 0, { keys: keys('slug') }],
    ['a post on a site', 0, { keys: keys('date', 'slug', 'status') }],
    ['what it calls itself', 2, { opening: 'In this runbook' }],
    ['what it calls itself', 2, { opening: 'the purpose of this RFC' }],
    ['code in its sentences', 1.5, { codeSpans: 80 }],
    ['instructions to follow', 3, { instructions: 20 }],
    ['talk about specs in general', 6, { aboutSpecs: 6 }],
    ['talk about specs in general', 8, { aboutSpecs: 10 }],
    ['advice to its reader', 4, { advice: 25 }],
    ['advice to its reader', 6, { advice: 40 }],
    ['talk of investors and capital', 4, { capital: 6 }],
    ['links to the documents themselves', 5, { pointers: 30 }],
    ['links to the documents themselves', 7, { pointers: 50 }],
    ['duties of a team', 2, { duties: 15 }],
    ['duties of a team', 3, { duties: 20 }],
    ['prompts to fill in', 2, { prompts: 20 }],
    ['prompts to fill in', 7, { prompts: 40 }],
    ['a backlog of ideas', 2.5, { efforts: 40 }],
    ['nobody who uses it', 1.5, { statements: 15 }],
    ['nobody who uses it', 0.75, { people: 2 }],
    ['a job to apply for', 2.5, { hiring: 3, addresses: 15, statements: 25 }],
    ['periods of a roadmap', 1, headings('q1 2024', 'now', 'a', 'b', 'c', 'd', 'e', 'f')],
    ...['allowed-tools', 'alwaysapply', 'globs', 'argument-hint'].map((key): [string, number, Partial<Traits>] => [
      'instructions for an assistant or an issue form',
      4,
      { keys: keys(key) },
    ]),
    ...['tags', 'categories', 'category', 'permalink', 'slug', 'excerpt', 'author'].map((key): [string, number, Partial<Traits>] => [
      'a post on a site',
      2.5,
      { keys: keys('date', key) },
    ]),
  ])('%s: %d', (name, points, shown) => {
    expect(pointsOf(otherSignals, name, shown)).toBe(points)
  })

  it('is nothing where nothing is shown, but for nobody who uses it', () => {
    expect(otherSignals.filter(({ points }) => points(traits({ people: 20 })) !== 0).map(({ name }) => name)).toEqual([])
  })
})

describe('what speaks for a spec', () => {
  const signals = [...structureSignals, ...proseSignals]

  it.each<[string, number, Partial<Traits>]>([
    ['a problem', 1.25, { roles: roles('problem') }],
    ['its users', 1.5, { roles: roles('user') }],
    ['success metrics', 1.5, { roles: roles('metric') }],
    ['what is left out', 1.25, { roles: roles('out-of-scope') }],
    ['goals', 1, { roles: roles('goal') }],
    ['risks', 0.5, { roles: roles('risk') }],
    ['many parts of a brief', 0, { parts: 2 }],
    ['many parts of a brief', 0.5, { parts: 3, places: 1 }],
    ['many parts of a brief', 3.5, { parts: 7, places: 1 }],
    ['many parts of a brief', 0, { parts: 7, places: 1, prompts: 20 }],
    ['what the product will do', 0, { promises: 2, statements: 4 }],
    ['what the product will do', 0.75, { promises: 8 }],
    ['what the product will do', 1.75, { promises: 25 }],
    ['user stories', 1.5, { stories: 1 }],
    ['user stories', 3, { stories: 3 }],
    ['a list of user stories', 1.5, { stories: 30 }],
    ['a list of user stories', 0, { stories: 29 }],
    ['a list of user stories', 0, { stories: 3, statements: 3 }],
    ['a bug and its fix', 1.5, { ...headings('the bug'), roles: roles('solution') }],
    ['a bug and its fix', 1.5, { ...headings('expected behavior'), roles: roles('requirement') }],
    ['a bug and its fix', 0, headings('the bug')],
    ['functional requirements', 2, headings('non-functional requirements')],
    ['functional requirements', 2.5, headings('user and non-functional requirements', 'functional')],
    ['acceptance criteria', 1.25, headings('acceptance')],
    ['acceptance criteria', 1.5, headings('must-haves', 'definition of done')],
    ['a pitch with an appetite', 4, headings('appetite', 'rabbit holes')],
    ['a press release with an FAQ', 5, { ...headings('our press release'), roles: roles('faq') }],
    ['a press release with an FAQ', 2, headings('press release of may')],
    ['vision and strategy of a product', 2, headings('our vision', 'positioning')],
    ['a hypothesis with its test', 2, headings('our hypothesis for may')],
    ['a hypothesis with its test', 1, { opening: 'We believe that bells ring.' }],
    ['value for the business or its users', 1.75, headings('user needs', 'benefits')],
    ['what people see and do', 0.5, { interfaces: 10 }],
    ['what people see and do', 0, { interfaces: 2, statements: 10 }],
    ['how people use it', 1.5, headings('user flow', 'wireframes')],
    ['what it calls itself', 2, { opening: 'This PRD rings.' }],
    ['what it calls itself', 2, { opening: 'We turned the notes into a spec.' }],
    ['what it calls itself', 1, { opening: 'This proposal rings.' }],
    ['what it calls itself', 1, { opening: 'Bells\n**Feature name:** ring' }],
    ['headings of a proposal', 1, headings("what we'd build")],
    ['a case for a change', 1.25, { evidence: 2, targets: 2 }],
    ['a case for a change', 2, { evidence: 2, targets: 2, intentions: 1 }],
    ['a case for a change', 0, { evidence: 1, targets: 2 }],
    ['a case for a change', 0, { evidence: 2, targets: 1 }],
    ['a case for a change', 0, { evidence: 2, targets: 2, mechanics: 20 }],
    ['decisions on what to build', 2, { decisions: 3, people: 10, evidence: 2, targets: 2 }],
    ['decisions on what to build', 0, { decisions: 2, people: 10, evidence: 2, targets: 2 }],
    ['decisions on what to build', 0, { decisions: 3, people: 9, evidence: 2, targets: 2 }],
    ['features still to build', 1.5, headings('planned feature', 'todo: ring')],
    ['a proposal for its users', 5, { people: 25, userWishes: 1, opening: 'We propose a bell.' }],
    ['a proposal for its users', 5, { people: 25, userWishes: 1, opening: 'An RFC on bells' }],
    ['a proposal for its users', 0, { people: 25, userWishes: 1, opening: 'Rung as RFC 9110 and RFC9110 have it' }],
    ['a proposal for its users', 5, { people: 25, userWishes: 1, ...headings('summary', 'motivation', 'prior art of bells') }],
    ['a proposal for its users', 0, { people: 25, userWishes: 1, ...headings('summary', 'motivation') }],
    ['what users should be able to do', 1, { userWishes: 6 }],
    ['people who use it', 0.5, { people: 10 }],
    ['things found out', 0.75, { evidence: 2 }],
    ['things found out', 1.5, { evidence: 4 }],
    ['user stories or scenarios', 1.25, { roles: roles('story') }],
    ['requirements', 1, { roles: roles('requirement') }],
    ['assumptions', 0.5, { roles: roles('assumption') }],
    ['open questions', 0.5, { roles: roles('question') }],
    ['the solution', 0.5, { roles: roles('solution') }],
    ['many parts of a brief', 1.25, { parts: 4, places: 1 }],
    ['many parts of a brief', 2, { parts: 5, places: 1 }],
    ['many parts of a brief', 2.75, { parts: 6, places: 1 }],
    ['what the product will do', 1.25, { promises: 15 }],
    ['a list of user stories', 1.5, { stories: 4, statements: 4 }],
    ['what people see and do', 1, { interfaces: 15 }],
    ['what people see and do', 1.5, { interfaces: 25 }],
    ['what it is going to be', 1, { isDefined: true }],
    ['what it is going to be', 1.5, { isDefined: true, roles: roles('goal') }],
    ['what users should be able to do', 1.75, { userWishes: 10 }],
    ['what users should be able to do', 2.5, { userWishes: 16 }],
    ['people who use it', 1, { people: 18 }],
    ['people who use it', 1.5, { people: 28 }],
    ['things found out', 2, { evidence: 7 }],
    ['things found out', 0, { evidence: 7, mechanics: 20 }],
  ])('%s: %d', (name, points, shown) => {
    expect(pointsOf(signals, name, shown)).toBe(points)
  })

  it('is nothing where nothing is shown', () => {
    expect(signals.filter(({ points }) => points(traits()) !== 0).map(({ name }) => name)).toEqual([])
  })
})

describe('what a document is about', () => {
  it('may be machines, and nobody who uses them', () => {
    expect(isAboutMachines(traits({ mechanics: 20 }))).toBe(true)
    for (const shown of [{ mechanics: 19 }, { stories: 1 }, { people: 20 }, { interfaces: 10 }, { roles: roles('user') }, { roles: roles('story') }])
      expect(isAboutMachines(traits({ mechanics: 20, ...shown })), JSON.stringify(shown)).toBe(false)
    expect(isAboutMachines(traits({ machines: 28, humans: 19 }))).toBe(true)
    expect(isAboutMachines(traits({ machines: 45, humans: 9, roles: roles('user') }))).toBe(true)
    for (const shown of [{ machines: 27 }, { humans: 20 }, { stories: 1 }, { roles: roles('story') }, { roles: roles('user') }, { statements: 9 }])
      expect(isAboutMachines(traits({ machines: 28, ...shown })), JSON.stringify(shown)).toBe(false)
    for (const shown of [{ machines: 44 }, { humans: 10 }, { stories: 1 }])
      expect(isAboutMachines(traits({ machines: 45, roles: roles('user'), ...shown })), JSON.stringify(shown)).toBe(false)
    expect(isAboutMachines(traits({ mechanics: 14, statements: 14 }))).toBe(false)
    expect(isAboutMachines(traits({ mechanics: 15, statements: 15 }))).toBe(true)
  })

  it('may be its product', () => {
    const about = (shown: Partial<Traits>) => isAboutItsProduct(traits({ places: 10, ...shown }))
    expect(about({ aboutSpecs: 1, capital: 2, pointers: 14, prompts: 19, questions: 34, blanks: 4 })).toBe(true)
    expect(about({ aboutSpecs: 2, capital: 5 })).toBe(true)
    for (const shown of [{ aboutSpecs: 3 }, { capital: 6 }, { pointers: 15 }, { prompts: 20 }, { questions: 35 }, { blanks: 5 }, { mechanics: 20 }])
      expect(about(shown), JSON.stringify(shown)).toBe(false)
    expect(about({ statements: 4, aboutSpecs: 2 })).toBe(false)
    expect(about({ statements: 4, aboutSpecs: 1 })).toBe(true)
    expect(about({ statements: 8, capital: 2 })).toBe(true)
  })

  it('may be nothing that is framed', () => {
    expect(isUnframed(traits())).toBe(true)
    for (const role of ['problem', 'goal', 'metric', 'user', 'solution'] as const) expect(isUnframed(traits({ roles: roles(role) })), role).toBe(false)
    expect(isUnframed(traits({ roles: roles('risk') }))).toBe(true)
    expect(isUnframed(traits({ stories: 30 }))).toBe(false)
    expect(isUnframed(traits({ stories: 29 }))).toBe(true)
    expect(isUnframed(traits({ userWishes: 20 }))).toBe(false)
    expect(isUnframed(traits({ userWishes: 20, efforts: 20 }))).toBe(true)
  })

  it('may be people', () => {
    const about = (shown: Partial<Traits>) => isAboutPeople(traits(shown))
    expect(about({ people: 20, userWishes: 10, interfaces: 10, mechanics: 19 })).toBe(true)
    expect(about({ people: 25, userWishes: 1, mechanics: 9 })).toBe(true)
    for (const shown of [
      { people: 19, userWishes: 10, interfaces: 10 },
      { people: 20, userWishes: 9, interfaces: 10 },
      { people: 20, userWishes: 10, interfaces: 9 },
      { people: 20, userWishes: 10, interfaces: 10, mechanics: 20 },
      { people: 24, userWishes: 1 },
      { people: 25, userWishes: 0 },
      { people: 25, userWishes: 1, mechanics: 10 },
      { people: 25, userWishes: 1, codeShare: 0.1 },
      { people: 9, userWishes: 9, statements: 9 },
    ])
      expect(about(shown), JSON.stringify(shown)).toBe(false)
  })
})

describe('counting', () => {
  it('counts every time or once', () => {
    expect([count('a b a', /a/g), count('a b a', /a/), count('b', /a/), count('aa', /a/g), count('aa', /a/g)]).toEqual([2, 1, 0, 2, 2])
  })
  it('gives points up to a limit', () => {
    expect([hits('b', /a/g, 1, 2, 4), hits('a', /a/g, 1, 2, 4), hits('aa', /a/g, 1, 2, 4), hits('aaa', /a/g, 1, 2, 4)]).toEqual([0, 1, 3, 4])
    expect([steps(0.5, [1, 5]), steps(1, [1, 5], [2, 7]), steps(3, [1, 5], [2, 7])]).toEqual([0, 5, 7])
  })
})

describe('the kind of document that a signal speaks for', () => {
  const kinds = (signals: readonly Signal[]) => signals.flatMap(({ name, genre }) => (genre ? [`${genre}: ${name}`] : []))
  it('is one of the others', () => {
    expect(kinds(otherSignals)).toHaveLength(otherSignals.length)
    expect(kinds(otherSignals)).toEqual([
      'design: parts of a paper for engineers',
      'design: figures of machines',
      'other: how it is tested',
      'other: what threatens it',
      'changelog: version headings',
      'release-notes: lists of changes',
      'notes: dated entries',
      'notes: minutes of a meeting',
      'adr: a decision record',
      'rfc: sections of an RFC',
      'rfc: sections of an enhancement proposal',
      'rfc: a proposal for programmers',
      'design: how it is built',
      'design: sections of a technical design',
      'design: code',
      'design: code in its sentences',
      'design: nobody who uses it',
      'readme: installation and use',
      'tutorial: instructions to follow',
      'tutorial: lessons and steps',
      'tutorial: guidance for a component',
      'process: talk about specs in general',
      'process: advice to its reader',
      'other: talk of investors and capital',
      'other: a job to apply for',
      'other: figures and how to take them',
      'other: a page for investors',
      'other: who stands behind it',
      'other: links to the documents themselves',
      'process: duties of a team',
      'process: how a team works',
      'process: how specs are written',
      'process: questions to put to people',
      'template: what to do with the outline',
      'template: prompts to fill in',
      'template: blanks to fill in',
      'template: instructions for an assistant or an issue form',
      'research: a research report',
      'other: a report of an incident',
      'runbook: steps for operators',
      'other: periods of a roadmap',
      'other: a backlog of ideas',
      'post: a post on a site',
      'other: what it calls itself',
      'notes: what has been',
      'notes: what has been',
      'other: a call for tenders',
      'tutorial: lessons and steps',
      'other: talk of investors and capital',
      'other: what is spent',
      'notes: what has been',
      'post: what is sold',
      'other: an event and its programme',
      'other: a campaign and its channels',
      'other: talk of investors and capital',
      'tutorial: lessons and steps',
      'tutorial: guidance for a component',
      'other: a page to look things up',
      'process: rules and terms',
      'other: what threatens it',
      'research: questions to put to people',
      'post: a post on a site',
      'process: how a team works',
      'runbook: steps for operators',
      'other: a job to apply for',
      'changelog: lists of changes',
      'other: a comparison to choose from',
      'other: a bug as it was reported',
      'other: what customers ask',
      'other: goals of a team',
      'other: nothing that lies ahead',
      'other: nothing that is built',
      'other: talk to its reader',
    ])
  })
  it('is any spec, or one kind of it', () => {
    expect(kinds([...structureSignals, ...proseSignals])).toEqual([
      'story-list: a list of user stories',
      'requirements: use cases with their actors and flows',
      'bug-fix: a bug and its fix',
      'pitch: a pitch with an appetite',
      'prfaq: a press release with an FAQ',
      'strategy: vision and strategy of a product',
      'hypothesis: a hypothesis with its test',
      'proposal: a proposal for its users',
    ])
  })
})

describe('the form of a proposal', () => {
  const enhancement = headings('graduation criteria', 'test plan', 'api changes', 'implementation history', 'drawbacks')
  const forUsers: Partial<Traits> = { ...enhancement, people: 20, interfaces: 10, userWishes: 5, mechanics: 5, codeSpans: 5 }

  it('says less where it is one for users', () => {
    const plain = pointsOf(otherSignals, 'sections of an enhancement proposal', enhancement)
    expect(pointsOf(otherSignals, 'sections of an enhancement proposal', forUsers)).toBe(Math.min(plain / 2, 4))
    expect(pointsOf(otherSignals, 'sections of an RFC', forUsers)).toBe(pointsOf(otherSignals, 'sections of an RFC', enhancement) / 2)
  })
  it.each<[string, Partial<Traits>]>([
    ['is about machines', { mechanics: 30, codeSpans: 20 }],
    ['shows nothing', { interfaces: 1 }],
    ['hardly speaks of people', { people: 2 }],
    ['is short', { statements: 14 }],
  ])('says all of it where the text %s', (_, shown) =>
    expect(pointsOf(otherSignals, 'sections of an enhancement proposal', { ...forUsers, ...shown })).toBe(
      pointsOf(otherSignals, 'sections of an enhancement proposal', enhancement),
    ),
  )

  const technical: Partial<Traits> = { ...headings('abstract', 'proposal', 'rationale'), roles: roles('technical', 'problem') }
  it('is one for programmers where it shows nothing and names nobody', () => expect(pointsOf(otherSignals, 'a proposal for programmers', technical)).toBe(3))
  it.each<[string, Partial<Traits>]>([
    ['something to see', { interfaces: 1 }],
    ['users', { roles: roles('technical', 'user') }],
    ['a goal', { roles: roles('technical', 'goal') }],
    ['nothing technical', { roles: roles('problem') }],
    ['no proposal', headings('abstract')],
  ])('is none with %s', (_, shown) => expect(pointsOf(otherSignals, 'a proposal for programmers', { ...technical, ...shown })).toBe(0))
})

describe('a guide to writing specs', () => {
  it.each(['what is a prd', 'how to write a good user story', 'writing product specs', 'prd creation process', 'tips for prds'])('%s', (heading) =>
    expect(pointsOf(otherSignals, 'how specs are written', headings(heading))).toBe(5),
  )
  it.each(['what is a bell', 'writing letters', 'prd'])('not: %s', (heading) =>
    expect(pointsOf(otherSignals, 'how specs are written', headings(heading))).toBe(0),
  )
})
