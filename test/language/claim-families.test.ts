import { describe, expect, it } from 'vitest'
import { claimIn, isSourced } from '../../src/language/claims.js'
import { peopleClaim } from '../../src/language/people-claims.js'
import { statementOf } from './read.js'

const claim = (text: string) => {
  const statement = statementOf(text)
  const found = claimIn(statement)
  return found && `${found.kind}: ${statement.text.slice(found.start, found.end)}`
}

describe('what nobody else has', () => {
  it.each([
    ['No rival ships a tide alarm for kayaks.', 'No rival ships'],
    ['No other app really warns of frost.', 'No other app really warns'],
    ['A warranty that nobody else offers.', 'nobody else offers'],
    ['Nobody else has a frost alarm.', 'Nobody else has'],
    ['Other tools for orchards fall short.', 'Other tools for orchards fall short'],
  ])('%s', (text, said) => expect(claim(text)).toBe(`market: ${said}`))
  it.each([
    'No supplier sees the price of another one.',
    'No supplier is paid before the crate is opened.',
    'No other service uses port 443.',
    'Nobody else has access to the safe.',
    'Nobody else does the night round.',
    'Other systems that cannot read the card are out of scope.',
  ])('of the product at work: %s', (text) => expect(claim(text)).toBeUndefined())
})

describe('what the times ask for, and how well it will go', () => {
  it.each([
    ["It is what today's gardeners expect.", "what today's gardeners expect"],
    ['A paper ledger is no longer acceptable.', 'no longer acceptable'],
    ['The old map is no longer up to date.', 'no longer up to date'],
    ['Bookings will go through the roof.', 'go through the roof'],
    ['The clip goes viral.', 'goes viral'],
    ['A photo of the stew sells better than the recipe.', 'sells better than'],
    ['A red tag converts best on the front page.', 'converts best on'],
    ['The alarm is a differentiator in tenders.', 'differentiator in'],
  ])('%s', (text, said) => expect(claim(text)).toBe(`market: ${said}`))
  it.each([
    "What today's shift needs is printed at six.",
    'The column shows what these orders need.',
    'When the map is no longer up to date, the app loads a new one.',
    'The vent goes through the roof.',
    'Lotion sticks better on dry skin.',
    'The item ranks best on the list with three stars.',
  ])('a plain fact: %s', (text) => expect(claim(text)).toBeUndefined())
})

describe('who is convinced, and whom one has asked', () => {
  it.each([
    ['Our tutors are convinced that it pays.', 'attitude'],
    ['The parishes are absolutely sure that it pays.', 'research'],
    ['Everybody we spoke to wants a bell.', 'research'],
    ['All the skippers we have asked liked it.', 'research'],
    ['Most of the florists I met keep a list.', 'research'],
  ])('%s', (text, kind) => expect(claim(text)).toMatch(new RegExp(`^${kind}: `)))
  it.each([
    'Until the parishes are sure that the gate is shut, the lamp stays red.',
    'Once the parishes are certain it is empty, they lock the hall.',
    'Everyone we invited gets a badge.',
    'Most of the crates we have met the deadline for are blue.',
  ])('a condition, or things: %s', (text) => expect(claim(text)).toBeUndefined())
  it('is borne out by how many they were, and by nothing less', () => {
    const sourced = (text: string) => isSourced(statementOf(text), claimIn(statementOf(text)))
    expect(sourced('All the skippers we asked keep a list, 14 of them.')).toBe(true)
    expect(sourced('All the skippers we asked keep a list ([notes](https://example.com/notes)).')).toBe(true)
    expect(sourced('All the skippers we asked keep a list.')).toBe(false)
    expect(sourced('We assume that all the skippers we asked keep a list.')).toBe(true)
    expect(sourced('Everyone we interviewed in May keeps a list.')).toBe(false)
  })
})

describe('what a question or a rule takes for granted', () => {
  it.each([
    'Older riders never use the lift, so why not start with them?',
    'Divers never read the manual, so it must be on the tank.',
    'Tuners hate paper, so must we print?',
  ])('%s', (text) => expect(claim(text)).toMatch(/^(?:attitude|generality): /))
  it.each([
    'Is it true that divers never read the manual, so that we print it?',
    'Do divers hate paper, so that we print less?',
    'Divers must read the manual, so it is on the tank.',
    'Why do divers never read the manual?',
  ])('nothing: %s', (text) => expect(claim(text)).toBeUndefined())
})

describe('what is only supposed', () => {
  it('is no claim', () => {
    expect(claim('There is a significant need among growers.')).toBeDefined()
    expect(claim('We have not seen a significant need among growers.')).toBeUndefined()
    expect(claim('The desk grows if there is a significant need among growers.')).toBeUndefined()
    expect(claim('There was never a massive demand from growers.')).toBeUndefined()
  })
})

describe('praise and burdens', () => {
  it.each([
    ['A revolutionary kiln.', 'praise: revolutionary'],
    ['Keeping the hives apart is tedious.', 'burden: Keeping the hives apart is tedious'],
    ['The waiting room app looks tired.', 'burden: looks tired'],
  ])('%s', (text, said) => expect(claim(text)).toBe(said))
  it('no burden under a condition', () => expect(claim('If it is hard to find a kiln, the bell rings.')).toBeUndefined())
})

describe('what is done with people', () => {
  it.each([
    ['Growers are forced to drive to town.', 'trouble'],
    ['Most growers are left waiting at the gate.', 'generality'],
    ['All trainees are confused.', 'attitude'],
    ['Most growers are not motivated by a badge.', 'attitude'],
  ])('it hurts: %s', (text, kind) => expect(peopleClaim(text)?.kind).toBe(kind))
  it.each([
    'Pilgrims are registered at the gate.',
    'All members are manually enrolled by the warden.',
    'Most singers are then given a folder.',
    'Most pupils have already been seated.',
    'Everyone else sees the preview.',
    'Everyone joins with a code.',
    'Trustees want a printed list.',
    'Not all welders understand the code.',
    'Not every one of the welders understands the code.',
  ])('in the course of things: %s', (text) => expect(peopleClaim(text)).toBeUndefined())
})

it('costs little in a long text', () => {
  for (const piece of [
    'when no longer if no longer ',
    'what today these all the big ',
    'everybody all the most of the ',
    'if growers are until growers are ',
    'no other app really ',
    'not no without never ',
  ]) {
    const statement = statementOf(piece.repeat(400))
    const start = performance.now()
    claimIn(statement)
    expect(performance.now() - start).toBeLessThan(2_000)
  }
})
