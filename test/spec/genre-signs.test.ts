import { describe, expect, it } from 'vitest'
import { goesOnWithStory, opensStory, type Sign, sumSigns, tellsStory } from '../../src/spec/genre-signs.js'
import { statementOf, statementsOf } from '../language/read.js'

const count = (sign: Sign, text: string) => sumSigns(statementsOf(text))[sign]

describe('what a list is introduced by', () => {
  it.each<[Sign, string]>([
    ['userWishes', 'Captains should be able to:\n\n- ring the bell\n- wait'],
    ['userWishes', 'A guest must:\n\n1. ring the bell\n2. wait'],
    ['userWishes', 'User will be able to:\n\n- ring the bell\n- wait'],
    ['promises', 'The app should:\n\n- ring the bell\n- wait'],
  ])('goes for its items: %s, %s', (sign, text) => {
    const [leadIn] = text.split('\n')
    expect(count(sign, text)).toBe(count(sign, `${leadIn}\n\nRed.`) + 2)
  })

  it.each<[Sign, string]>([
    ['userWishes', 'What captains should know:\n\n- the bell rings\n- it waits'],
    ['userWishes', 'It should:\n\n- ring the bell\n- wait'],
    ['userWishes', 'Engineers should be able to:\n\n- ring the bell\n- wait'],
    ['promises', 'What the app should do first:\n\n- ring the bell\n- wait'],
  ])('does not go for them where it is no beginning of their sentences, or of another kind: %s, %s', (sign, text) => {
    const [leadIn] = text.split('\n')
    expect(count(sign, text)).toBe(count(sign, `${leadIn}\n\nRed.`))
  })
})

describe('the signs of a statement', () => {
  it.each<[Sign, string]>([
    ['evidence', 'In 12 interviews in May, 9 captains told us so.'],
    ['people', 'Captains wait.'],
    ['people', 'A tired night guest waits.'],
    ['userWishes', 'Captains should wait.'],
    ['userWishes', 'It lets captains wait.'],
    ['userWishes', 'It helps the captains to wait.'],
    ['userWishes', '- User can wait'],
    ['userWishes', '| Wait | User can wait |\n| --- | --- |\n| Wait | Guests can wait |'],
    ['targets', 'under 4 calls'],
    ['targets', '< 4 calls'],
    ['targets', 'at least half of it'],
    ['targets', 'no more than two or 3 calls'],
    ['targets', 'from about 31 % of calls to under 40'],
    ['targets', 'from 31 to 40'],
    ['targets', '31 % → 40'],
    ['targets', '31->40'],
    ['targets', 'Calls fall in May by half'],
    ['intentions', "We'd like to wait."],
    ['intentions', 'I propose a wait.'],
    ['intentions', 'We are asking for a wait.'],
    ['instructions', 'Click the bell.'],
    ['instructions', 'Then, click the bell.'],
    ['instructions', '- Finally run it.'],
    ['instructions', 'Create a new bell.'],
    ['advice', "You'll want a bell."],
    ['advice', 'Ask your own customers.'],
    ['advice', 'When you measure it, wait.'],
    ['advice', 'Teams that wait are calm.'],
    ['advice', 'Now ask them.'],
    ['advice', 'Keep it short.'],
    ['advice', "Don't wait."],
    ['aboutSpecs', 'A good one-pager waits.'],
    ['aboutSpecs', 'Every truly great product spec waits.'],
    ['aboutSpecs', 'Write user stories.'],
    ['aboutSpecs', 'PRDs wait.'],
    ['aboutSpecs', 'The product strategy should wait.'],
    ['aboutSpecs', "The pitch isn't long."],
    ['aboutSpecs', 'Metrics should be few.'],
    ['aboutSpecs', 'Open your one-pager.'],
    ['capital', 'The investors wait.'],
    ['capital', '**Runway:** 12 months'],
    ['capital', 'A pre-seed round.'],
    ['interfaces', 'The button waits.'],
    ['interfaces', 'Two drop-downs, one dropdown.'],
    ['interfaces', 'Clicking helps.'],
    ['efforts', 'A bell (2 days)'],
    ['efforts', 'A bell | EASY'],
    ['efforts', 'A bell, in short – very hard effort'],
    ['efforts', 'A bell [M / must]'],
    ['efforts', '**Effort:** S'],
    ['efforts', 'A bell (3-5 pts)'],
    ['duties', 'The team should wait.'],
    ['duties', 'Product owners own it.'],
    ['duties', 'Retros are on Friday.'],
    ['mechanics', 'The server waits.'],
    ['mechanics', 'Retries with back-off.'],
    ['mechanics', 'It is idempotent.'],
    ['machines', 'The nodes wait.'],
    ['machines', 'The broker waits.'],
    ['machines', 'The `bell` waits.'],
    ['machines', 'It takes 4 ms.'],
    ['machines', 'It weighs 3 GB.'],
    ['machines', 'It stands 90 k events/s.'],
    ['machines', 'The bellRinger waits.'],
    ['machines', 'The bell_ringer waits.'],
    ['machines', 'Run it with --dry-run.'],
    ['machines', 'The BellRingerClass waits.'],
    ['humans', 'Captains wait.'],
    ['humans', 'The button waits.'],
    ['people', 'Readers wait.'],
    ['examples', 'Given a bell, when it rings, then all wake.'],
    ['examples', 'CriteriaGIVEN a bell WHEN it rings THEN all wake.'],
    ['hiring', 'Send your CV.'],
    ['hiring', 'Apply by May.'],
    ['hiring', 'A full-time job.'],
    ['hiring', 'Three years of experience.'],
    ['addresses', 'It is your bell.'],
    ['decisions', 'Decided: a bell.'],
    ['decisions', '→ A bell.'],
    ['decisions', "We've agreed to wait."],
    ['prompts', '[Describe the bell]'],
    ['prompts', '{{bell}}'],
    ['prompts', '\\<your bell>'],
    ['prompts', 'Describe the bell: what is it?'],
    ['prompts', 'Who will ring it?'],
    ['prompts', 'Outline the bell'],
    ['questions', 'Ready?'],
    ['promises', 'The system shall ring.'],
    ['promises', 'It should ring.'],
    ['promises', 'In May the whole new harbour app will ring.'],
    ['promises', 'FR-1: The old bell shall ring.'],
    ['pointers', 'See [bells](bells.md).'],
    ['pointers', 'See [bells](bells.mdx#ring).'],
    ['pointers', 'See notes/bells.md for it.'],
    ['pointers', '(docs/bells)'],
    ['codeSpans', 'The `bell` rings.'],
    ['stories', 'As a guest, I want to ring.'],
    ['stories', "As a guest,\nI'd like to ring."],
  ])('%s: %s', (sign, text) => {
    expect(count(sign, text)).toBe(1)
  })

  it.each<[Sign, string]>([
    ['people', 'The team and its designers wait.'],
    ['people', 'A tired very old night guest waits.'],
    ['userWishes', 'Designers should wait.'],
    ['userWishes', 'Captains wait.'],
    ['targets', '4 calls under the table'],
    ['targets', 'from Ana to Ben'],
    ['intentions', 'We know the bell.'],
    ['instructions', 'A click on the bell.'],
    ['advice', 'The young know.'],
    ['aboutSpecs', 'The spec of the bell.'],
    ['interfaces', 'The formal paper.'],
    ['efforts', 'A hard day'],
    ['duties', 'The owner of the house can wait.'],
    ['machines', 'The note waits.'],
    ['machines', 'An iPhone on YouTube.'],
    ['machines', 'It takes 4 months -- or five.'],
    ['humans', 'Captains wait for the broker.'],
    ['humans', 'The bell waits.'],
    ['people', 'Readers wait for the cache.'],
    ['examples', 'When it rings, then all wake.'],
    ['examples', 'Given a bell, all wake when it rings.'],
    ['examples', 'Then, when given a bell, all wake.'],
    ['hiring', 'The part of time.'],
    ['decisions', 'The decision came late.'],
    ['prompts', '[bells](https://example.org)'],
    ['prompts', 'The list describes a bell.'],
    ['questions', 'It is.'],
    ['promises', 'They will ring.'],
    ['pointers', 'See [bells](https://example.org/bells.md).'],
    ['pointers', 'See [bells](#bells.md).'],
    ['codeSpans', 'The bell rings.'],
    ['stories', 'As a guest, I ring.'],
  ])('not %s: %s', (sign, text) => {
    expect(count(sign, text)).toBe(0)
  })

  it('are counted where there may be several', () => {
    expect(count('decisions', '➜ a bell ➜ a door')).toBe(2)
    expect(count('decisions', '**Decision:** we agreed to wait')).toBe(2)
    expect(count('codeSpans', '`a` and `b`')).toBe(2)
    expect(count('stories', 'As a guest, I want to ring. As a guard, I want to hear it.')).toBe(2)
    expect(count('questions', 'Ready? Steady? Go.')).toBe(2)
  })
})

describe('a story told in parts', () => {
  it('may be a heading', () => {
    for (const heading of ['As a guest, I want to ring', 'Story 3: As a guest, I want to ring', 'US-1. As an old guest I can ring'])
      expect(tellsStory(heading), heading).toBe(true)
    for (const heading of ['Story 3', 'I want to ring', 'Such as a guest, I want to ring']) expect(tellsStory(heading), heading).toBe(false)
  })
  it('opens in one statement and goes on in the next', () => {
    expect(opensStory(statementOf('- As a guest'))).toBe(true)
    expect(opensStory(statementOf('- As it happens.'))).toBe(false)
    expect(opensStory(statementOf('- Known as a guest'))).toBe(false)
    expect(goesOnWithStory(statementOf('- I want to ring'))).toBe(true)
    expect(goesOnWithStory(statementOf('- Then I want to ring'))).toBe(false)
  })
})
