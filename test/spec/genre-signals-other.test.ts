import { describe, expect, it } from 'vitest'
import { otherSignals } from '../../src/spec/genre-signals-other.js'
import type { Traits } from '../../src/spec/genre-traits.js'
import { sentences } from '../language/asks.js'
import { traits } from './traits.js'

function points(name: string, shown: Partial<Traits>): number {
  const signal = otherSignals.find((one) => one.name === name)
  if (!signal) throw new Error(`no signal: ${name}`)
  return signal.points(traits(shown))
}
const headed = (name: string, ...lines: string[]) => points(name, { headings: lines.join('\n') })

/** Each of these headings alone has its points; with words before or behind it has none. */
function heads(name: string, worth: number, only: string, opens = ''): void {
  describe(name, () => {
    it.each(only.split(', '))('%s', (head) => expect([head, `oak ${head}`, `${head} oak`].map((line) => headed(name, line))).toEqual([worth, 0, 0]))
    it.each(opens === '' ? [] : opens.split(', '))('opens with %s', (head) =>
      expect([head, `oak ${head}`, `${head} oak`].map((line) => headed(name, line))).toEqual([worth, 0, worth]),
    )
  })
}
/** What the first lines say. */
function opening(name: string, worth: number, yes: readonly string[], no: readonly string[]): void {
  describe(name, () => {
    it.each(yes)('%j', (text) => expect(points(name, { opening: text })).toBe(worth))
    it.each(no)('not %j', (text) => expect(points(name, { opening: text })).toBe(0))
  })
}

describe('how the parts of a spec are filled', () => {
  const of = (line: string, shown: Partial<Traits> = {}) => points('how specs are written', { headings: `${line}\n${line}`, advice: 10, ...shown })
  it.each([
    ...sentences(
      '… the goals',
      'start with, begin with, lead with, open with, define, list, write, write down, describe, state, name, set, identify, explain, capture, frame, clarify, specify, agree, agree on, choose, pick, collect, draft',
    ),
    ...sentences('define … goals', 'the, your, a, an, clear, good, some, one, measurable, all, any, core, key, your key'),
    ...sentences(
      'list …',
      'problem, problems, need, needs, why, goal, goals, objective, objectives, requirement, requirements, story, stories, user story, user stories, success, success metric, success metrics, success criteria, metric, metrics, acceptance criteria, nongoal, nongoals, non-goal, non-goals, scope, outcome, outcomes, assumptions, user, users, target user, audience, target audience, customer, customers, persona, personas, hypothesis, hypotheses, risks, solution, use case, use cases, press release, faq',
    ),
  ])('%s', (line) => expect([of(line), of(`oak ${line}`), of(`${line} oak`)]).toEqual([2, 0, 0]))
  it('in a document that gives advice', () => {
    const many = (advice: number, shown: Partial<Traits> = {}) => of('list goals', { advice, ...shown })
    expect([many(9), many(10), many(8, { aboutSpecs: 1, prompts: 1 }), many(2, { statements: 10 }), many(1, { statements: 10 })]).toEqual([0, 2, 2, 2, 0])
    expect(points('how specs are written', { headings: 'list goals', advice: 10 })).toBe(0)
    expect(points('how specs are written', { headings: 'list goals\nlist risks\nlist needs', advice: 10 })).toBe(4)
    expect(points('how specs are written', { headings: 'list goals\nlist risks\nlist needs\nset scope', advice: 10 })).toBe(5)
  })
  it.each(
    'invest, independent, negotiable, valuable, estimable, small, testable, smart, specific, measurable, achievable, attainable, relevant, realistic, timebound, time-bound, timeboxed, time-boxed'.split(
      ', ',
    ),
  )('%s: a mark of what is good', (mark) => {
    const known = 'invest, small, smart, relevant'.split(', ').filter((one) => one !== mark)
    const marks = (...lines: string[]) => headed('how specs are written', ...lines)
    expect([marks(...known.slice(0, 2), mark), marks(...known.slice(0, 2), `oak ${mark}`), marks(...known.slice(0, 2), `${mark} oak`)]).toEqual([2, 0, 0])
    expect(marks(...known.slice(0, 3), mark)).toBe(4)
  })
  it('with five marks', () => expect(headed('how specs are written', 'invest', 'small', 'smart', 'relevant', 'specific')).toBe(6))
})

heads(
  'how specs are written',
  1.5,
  'what goes in, what belongs in, what does not go in, what does not belong in, what goes into it, what goes into one, what goes into a lamp, what goes into an oak, what goes inside, who reads it, who writes it, who approves it, who reviews it, who signs off it, who reads them, who reads one, who writes a lamp, who reads an oak, when to write one, when we need one, when do we need it, when you write one, when to write a lamp, when to write an oak, a good one, a bad example, an good one, how long, how long it is, how long one is, how long it should be',
)
heads(
  'how specs are written',
  5,
  'prd creation process, prd writing process, prd review process',
  'what is prd, what are prds, what makes a prd, why write prds, why do we write prds, how to write prds, how to create a prd, how to structure prds, parts of a prd, components of prds, structure of a good prd, elements of prds, anatomy of prds, tips for prds, tools for prds, best practices for prds, steps for prds, writing prds, creating prds, writing product requirement document, writing product requirements documents, writing user story, writing user stories, writing spec, writing specs, writing product specs, writing feature specs, writing onepager, writing one-pagers, writing pitch, writing pitches, writing prfaq, writing pr-faqs',
)
heads(
  'guidance for a component',
  1.5,
  "do and dont, dos and dont, do and don't, do and donts, dos and don'ts, usage guideline, usage guidelines, anatomy, variants",
  'when to use this, when not to use this, when to use the, when to use it, when to use a, when to use an, when to use these, research on this component, research on this pattern, research on this page',
)
heads(
  'a research report',
  0.75,
  'method, methods, methodology, research method, participant, participants, findings, key findings, research findings, main findings, recommendations, key takeaways, takeaways, limitations, research questions, research goals, research objectives, research plan, who we talked to, interview questions, interview guide, interview script, conversation guide, discussion guide, tasks, themes, warmup, warm-up, warmup questions, intro script, introduction script, further research, next steps for research, details of findings, conclusion, conclusions',
  'recruitment of may, limitations of lamps, session one, moderator notes',
)
opening(
  'a research report',
  2,
  [
    ...sentences('A … report', 'research, usability, field'),
    ...sentences('A field …', 'report, study, findings'),
    ...sentences('A … of 3 studies', 'reading, review, summary, synthesis'),
    ...sentences('A review of 12 …', 'studies, papers, articles, trials'),
    'Our fieldwork',
    ...sentences('We … 12 participants', 'talked to, talked with, spoke to, spoke with'),
    'We spoke to 3 participants',
  ],
  ['A review of many studies', 'We spoke to our participants', 'We spoke to 12 lamps', 'A field'],
)
opening(
  'how specs are written',
  2,
  [
    ...sentences('As a … I want <bells>', '<skipper>, [skipper], {skipper}, (skipper), _skipper_, *skipper*, <<skipper>>, {{{skipper}}}'),
    ...sentences('As a <skipper>, I … [bells]', 'want, need, can, would like'),
    'As an <owner>, I want <bells>',
    'As a<skipper>, I want a <bell>',
    'As a <skipper>,\n  I want to {ring}',
    'As a <skipper>, I want *bells*',
  ],
  [
    'As a skipper, I want <bells>',
    'As a <skipper>, I want bells',
    'As a <skipper>, I want very many oak <bells>',
    'As a <s>, I want <bells>',
    'As a <skipper>, we want <bells>',
  ],
)
opening(
  'a post on a site',
  2,
  [
    ...sentences('…', 'Posted by Ana, Posted on Monday, **Posted in lamps**, Filed under lamps, Published on Monday, Published in may'),
    'Lamps\nPosted by Ana\nBells',
    ...sentences('Read it … blog', 'on the, on our, on the lamp'),
    'Read it on the blog.\nBells',
    ...sentences('To: …', 'all staff, all colleagues, all employees, all teams, all customers, all members, all users, everyone, everybody'),
    ...sentences('…all staff', 'To , To, to:, **To:** , To : , To:'),
    ...sentences('Dear …', 'all, colleagues, customers, members, users, staff, everyone, friends'),
    'Lamps\n**Dear all**',
    ...sentences('Lamps. Subscribe to … bells', 'our, the, my'),
  ],
  [
    'We posted by Ana',
    'Posted by A',
    `Posted by ${'lamp '.repeat(17)}`,
    'Read it on the blog today',
    'Read it on a blog',
    'Sent to all staff',
    'To the staff',
    'My dear all',
    'Dear lamps',
    'Subscribe to bells',
  ],
)
opening(
  'what it calls itself',
  2,
  [
    ...sentences(
      'In this …',
      'kep, adr, eip, design doc, design document, technical design, technical spec, technical specification, postmortem, runbook, policy, blog post, changelog, template, package, library, crate, plugin, repo, repository, module, report, study, roadmap, glossary',
    ),
    'The goal of this ADR',
    ...sentences('The purpose of this …', 'design, RFC, ADR'),
  ],
  ['In this lamp', 'The goal of this lamp', 'The purpose of this bell'],
)
opening(
  'installation and use',
  2,
  [
    ...sentences('…', '[![lamps], img.shields.io/lamps, lamp badge.svg'),
    ...sentences('    … lamps', 'pip install, pip3 install, npm i, npm install, brew install, cargo install, docker run, docker pull, go install, git clone'),
    'Lamps\n$ pip install lamps',
    'pip install lamps',
  ],
  ['Use pip install lamps', 'lamps', 'git lamps'],
)

describe('a report of an incident', () => {
  it.each<[number, string[]]>([
    [0, ['trigger', 'triggers']],
    [2, ['trigger', 'impact']],
    [4, ['trigger', 'impact', 'detection']],
    [6, ['trigger', 'impact', 'detection', 'five whys']],
    [7, ['trigger', 'impact', 'detection', 'five whys', 'remediation']],
  ])('%d: %j', (worth, lines) => expect(headed('a report of an incident', ...lines)).toBe(worth))
  it.each(
    'root cause, root causes, lessons learned, incident summary, incident timeline, detection, resolution, impact, contributing factors, five whys, corrective actions, remediation, what went well, what went wrong, where we got lucky, supporting information'.split(
      ', ',
    ),
  )('%s', (head) => expect([head, `oak ${head}`, `${head} oak`].map((line) => headed('a report of an incident', 'trigger', line))).toEqual([2, 0, 0]))
})
