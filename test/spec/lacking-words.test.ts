import { describe, expect, it } from 'vitest'
import { lacking, neededTechnology } from '../../src/spec/lacking.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'tells who is worse off',
  (text) => lacking(`The timetable is not event-driven, ${text}`) === undefined,
  [
    ...sentences('bells …', "cannot ring, can’t ring, can't ring, are unable, wait, waits, waiting, late, lose, loses, lost, twice, again, by hand, manually"),
    ...sentences(
      'bells …',
      'hour, hours, minute, minutes, day, days, week, weeks, die, dies, pain, afraid, angry, guess, guesses, complain, ring because, ring therefore',
    ),
    ...sentences('… ring', 'so that, so they, so we, so he, so she, which means'),
    'skippers struggle',
  ],
  ['bells ring', 'bells cannot be rung', 'bells plate', 'bells struggle', 'so bells ring', 'skippers ring'],
)

describe('what is lacking', () => {
  it.each([
    ['At sea skippers do not own a robot today.', 'do not own a robot'],
    ['At sea the bells are not digitised today.', 'are not digitised'],
    ['Bells have it, and that’s all.', ', and that’s all'],
  ])('%s', (text, what) => {
    const found = lacking(text)
    expect(found?.what).toBe(what)
    expect(text.slice(found?.start, found?.end)).toBe(what)
  })
})

asks(
  'needs a technology',
  (text) => neededTechnology(text) === 'wallet',
  [
    ...sentences('… a wallet', 'Skippers need, The skipper needs, The old skipper needs, - Skippers need, "Skippers need'),
    ...sentences('Skippers need … wallet', 'a, an, its own, their own, more, some'),
    ...sentences('Skippers need a wallet…', '., !?'),
  ],
  ['On Friday, skippers need a wallet', 'Skippers need a wallet at sea', 'The old wet skipper needs a wallet', 'Skippers need the wallet'],
)
asks(
  'needs what is no more than wanted',
  (what) => neededTechnology(`Skippers need a ${what} wallet`) === undefined,
  sentences(
    '…',
    'way, place, person, doctor, break, answer, reason, solution, partner, plan, job, home, hand, say, chance, choice, clear, quick, better, faster, safe, simple, easier, quiet, moment, human, real, second, lot, bit',
  ),
  sentences('…', 'wide, old wide, planned'),
)
asks(
  'needs nothing of technology',
  (text) => neededTechnology(text) === undefined,
  ['Skippers need a bell.', 'Skippers need a rope-wallets.'],
  ['Skippers need a rope-wallet.', 'Skippers need a rope wallet.'],
)
