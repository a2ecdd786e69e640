import { describe, expect, it } from 'vitest'
import { type Role, roleOfHeading, roleOfLeadIn } from '../../src/spec/roles.js'

describe('the role that a heading announces', () => {
  it.each<[string, Role]>([
    ['Goals', 'goal'],
    ['2.1 Goals', 'goal'],
    ['2. Goals', 'goal'],
    ['iv) Goals', 'goal'],
    ['b: Goals', 'goal'],
    ['→ Goals:', 'goal'],
    ['**Goals**', 'goal'],
    ['“Goals”', 'goal'],
    ['Section 3: Goals', 'goal'],
    ['Part 2 – Goals', 'goal'],
    ['Goals and non-goals', 'goal'],
    ['Objectives of the release', 'goal'],
    ['Goals (Q3)', 'goal'],
    ['Main pages & features (V1)', 'requirement'],
    ['Explicitly out of scope (later)', 'out-of-scope'],
    ['Explicitly not in the first release', 'out-of-scope'],
    ['Out of v1', 'out-of-scope'],
    ['Why this priority', 'story'],
    ['What Bellwright does', 'solution'],
    ['The problem it solves', 'problem'],
    ['FOR IMMEDIATE RELEASE', 'background'],
    ['Risk register', 'risk'],
    ['Risks & people', 'risk'],
    ['Our biggest risks', 'risk'],
    ['Timeline v2', 'timeline'],
    ['Out', 'out-of-scope'],
  ])('%s: %s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role)
  })

  it.each<[string, Role]>([
    ['How do we know the problem is real?', 'evidence'],
    ['Why would you tell us this need exists?', 'evidence'],
    ['How will we know it helped?', 'metric'],
    ['How can you measure that?', 'metric'],
    ['What does good look like?', 'metric'],
    ['What would winning mean here?', 'metric'],
    ['What are our goals?', 'goal'],
    ['Which is the aim?', 'goal'],
    ['What we want to achieve', 'goal'],
    ["What we're going for", 'goal'],
    ['What has to get better', 'goal'],
    ['What should be different', 'goal'],
    ['What do we want to change?', 'goal'],
    ['What are we hoping gets better?', 'goal'],
    ['Which customer pain is that?', 'problem'],
    ['What problem is there?', 'problem'],
    ["What's going wrong at the gate", 'problem'],
    ['What is the trouble?', 'problem'],
    ["Why didn't we buy one?", 'option'],
    ['Why not buy one?', 'option'],
    ['What else did we consider?', 'option'],
    ['What was rejected here?', 'option'],
    ['What have we tried?', 'option'],
    ['What did people say?', 'evidence'],
    ['What have we learned?', 'evidence'],
    ['What do they want?', 'wish'],
    ['What does procurement demand?', 'wish'],
    ['What the harbour office asked for', 'wish'],
    ['What our largest school requests', 'wish'],
    ['Why bother at all?', 'problem'],
    ['Why now, please', 'problem'],
    ['Who comes to the gate', 'user'],
    ['What will we ship?', 'requirement'],
    ['What do we need to build?', 'requirement'],
    ['What features come first?', 'requirement'],
    ['What can it do?', 'requirement'],
    ['How does it work?', 'solution'],
    ['How would they pay?', 'solution'],
    ['What could go wrong?', 'risk'],
    ['What might trip us?', 'risk'],
    ['What are we not doing?', 'out-of-scope'],
    ['What is left out?', 'out-of-scope'],
    ['Not in this release', 'out-of-scope'],
    ['Not part of it', 'out-of-scope'],
    ['What happens after that?', 'launch'],
    ['What do we do then?', 'requirement'],
    ['What happens once it is there?', 'launch'],
    ['When is it done?', 'timeline'],
    ['How long will that take?', 'timeline'],
    ['Is there a smaller one?', 'faq'],
  ])('of a question: %s: %s', (heading, role) => {
    expect(roleOfHeading(heading)).toBe(role)
  })

  it.each([
    'Risk score',
    'How we will find out',
    'Email confirmation flow, connect another device',
    'A long walk to the harbour with goals',
    'What users want from tea',
    '',
    '  ',
    '***',
  ])('none: %s', (heading) => {
    expect(roleOfHeading(heading)).toBeUndefined()
  })
})

describe('the role that a list takes from the sentence in front of it', () => {
  it.each<[string, Role]>([
    ['The gate does not try to replace the guard:', 'out-of-scope'],
    ["What we won't do this year, whoever may ask:", 'out-of-scope'],
    ['All this is out of scope for the harbour:', 'out-of-scope'],
    ['Some things were left out of the first gate:', 'out-of-scope'],
    ['We will call it done if all of these hold:', 'metric'],
    ['From the middle of May on we will know by these:', 'metric'],
    ['The key results for the harbour this year are:', 'metric'],
    ['For the harbour as a whole we want by May:', 'goal'],
    ['The new gate at the harbour aims to do this:', 'goal'],
    ['There are a few pain points at the gate today:', 'problem'],
    ['Captains at the gate told of these struggles in May:', 'problem'],
    ['Last year these alternatives were on the table of the board:', 'option'],
    ['It is still unclear to all of us today:', 'question'],
    ["So far we don't know enough about these things:", 'question'],
    ['About captains at the gate we believe the following:', 'assumption'],
    ['At the gate in May we counted the following:', 'evidence'],
    ['From the logs of the gate in May came:', 'evidence'],
    ['Some things might go wrong at the gate in May:', 'risk'],
    ['Success criteria:', 'metric'],
    ['Non-goals:', 'out-of-scope'],
  ])('%s: %s', (text, role) => {
    expect(roleOfLeadIn(text, false)).toBe(role)
  })

  it('is a wish only where somebody else has one', () => {
    const text = 'The harbour office asked us to do the following things:'
    expect(roleOfLeadIn(text, true)).toBe('wish')
    expect(roleOfLeadIn(text, false)).toBeUndefined()
    expect(roleOfLeadIn('The harbour office sends the following letters every week:', true)).toBeUndefined()
  })

  it('is none behind a sentence that has ended', () => {
    expect(roleOfLeadIn('There are a few pain points at the gate today.', false)).toBeUndefined()
  })
})
