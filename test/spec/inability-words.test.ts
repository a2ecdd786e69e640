import { describe, expect, it } from 'vitest'
import { inability } from '../../src/spec/inability.js'
import { asks, sentences } from '../language/asks.js'

const turnsRound = (text: string) => inability(text) !== undefined

asks(
  'cannot do a deed of the feature',
  turnsRound,
  [
    ...sentences(
      'The portal … bells',
      "cannot show, can’t show, can't show, can not show, is not able to show, are not able to show, isn’t able to show, aren't able to show",
    ),
    ...sentences(
      'The portal … bells',
      'is unable to show, are unable to show, has no way to show, have no easy way to show, has no simple option to show, has no quick means of showing',
    ),
    ...sentences('The portal has no … showing bells', 'direct means of, built-in possibility for, option for'),
    ...sentences('The portal cannot … show bells', 'yet, currently, easily, even, still, directly, automatically'),
    ...sentences('…, the portal cannot show bells', 'Today, Now, Right now, Currently, At present'),
    'The v1.2 portal cannot show bells',
  ],
  [
    'Bells ring. The portal cannot show bells',
    'Bells ring: the portal cannot show bells',
    'On Friday, the portal cannot show bells',
    'The portal can show bells',
  ],
)

asks(
  'has no way to do it',
  turnsRound,
  [
    ...sentences('There is no … to export bells', 'way, option, means, possibility, easy way, simple way, quick way, direct way, built-in way'),
    ...sentences('There is no way … exporting bells', 'of, for'),
    ...sentences('… no way to export bells', "There is, There’s, There's, There is currently, There is still, There is today, - There is"),
    'At sea, there is no way to export bells',
  ],
  ['There is a way to export bells', 'Bells ring. There is no way to export bells', 'There is no way to ring bells'],
)

asks(
  'does not do it',
  turnsRound,
  [
    ...sentences(
      'The portal … bells',
      "do not show, does not show, don’t show, doesn't show, does not yet show, does not currently show, does not even show, does not automatically show",
    ),
    ...sentences('…, the portal does not show bells', 'Today, Now, Right now, Currently'),
    ...sentences('… does not show bells', 'Keystone, - Keystone, now Keystone, right now Keystone, currently Keystone, at present Keystone'),
  ],
  [
    'Bells ring. The portal does not show bells',
    'The portal does show bells',
    'The bell does not show ropes',
    'Old Keystone does not show bells',
    'Today old Keystone does not show bells',
    ...sentences('… does not export bells', 'We, They, The skipper'),
  ],
)

asks(
  'is a deed of a feature',
  (verb) => turnsRound(`The portal cannot ${verb} bells`),
  sentences(
    '…',
    'detect, display, show, export, import, send, notify, generate, print, filter, sort, track, record, store, calculate, sync, synchronise, synchronize, recognise, recognize, suggest, recommend, predict, remind, visualise, visualize, translate, convert, group, compare, merge, alert, warn, highlight, render, play, stream, scan, offer, present, propose, tag, color, colour, animate, personalise, personalize, automate, showing',
  ),
  sentences('…', 'ring, shows, reshow, resort'),
)

asks(
  'is what one does to a screen',
  (verb) => turnsRound(`Skippers cannot ${verb} bells`),
  sentences(
    '…',
    'export, import, filter, sort, download, customise, customize, configure, bookmark, pin, tag, drag, zoom, toggle, collapse, rearrange, reorder, resize, bulk, exporting',
  ),
  sentences('…', 'show, exports, spin'),
)

asks(
  'is about people',
  (who) => !turnsRound(`${who} cannot show bells`) && turnsRound(`${who} cannot export bells`),
  sentences('…', 'We all, They all, You all, I now, One of them, People there, It is that they, The skippers, - We all'),
  sentences('…', 'The portal, Wet bells, The old bell'),
)

asks(
  'says what is needed to be known, or how well',
  (rest) => !turnsRound(`The portal cannot show ${rest}`),
  [
    ...sentences('… bells ring', 'which, what, whether, how, who, when, where, why, if, skippers whether, the skipper which'),
    ...sentences(
      'bells …',
      'reliably, accurately, correctly, properly, in time, fast enough, quickly, well, over 3, beyond noon, at once, more, any longer, at the same time',
    ),
  ],
  ['bells', 'the old wet bells which ring', 'whatnots', 'bells over there', 'wellington bells', 'bells over noon', 'inbeyond'],
)

asks(
  'is about somebody who is impaired',
  (who) => !turnsRound(`${who} skippers cannot zoom bells`),
  sentences(
    '…',
    'Blind, Deaf, Disabled, One-handed, Low-vision, Visually impaired, Visually-impaired, Hearing impaired, Motor-impaired, Colorblind, Colour-blind, Wheelchair, Screen reader, Screen-reader, Dyslexic',
  ),
  sentences('…', 'Tall, Blinded, Purblind'),
)

asks(
  'is about a house',
  (house) =>
    !turnsRound(`The ${house} cannot print bells`) &&
    turnsRound(`The ${house} cannot print a digital bell`) &&
    turnsRound(`The ${house} cannot print a dashboard`),
  [
    ...sentences('…', 'clinic, shop, store, court, kitchen, museum, office, club, depot, library, ward, garage, workshop'),
    ...sentences('…', 'department, hotel, practice, harbor, harbour, market, village, town, lake, river, wall, clubs, lakes, old club'),
  ],
  sentences('…', 'bell, clubman, clubss'),
)
asks(
  'does for a house something digital',
  (what) => turnsRound(`The club cannot print ${what}`),
  [
    ...sentences(
      '… bell',
      'a digital, an animated, the online, any automatic, automated, personalised, personalized, interactive, electronic, AI, PDF, 3D, - digital',
    ),
  ],
  ['bells', 'a red digital bell', 'digitally red bells'],
)

describe('what it says', () => {
  it.each([
    ['The portal cannot show bells at sea.', 'show bells at sea', 'The portal cannot show'],
    ['The portal cannot show bells, ropes.', 'show bells', 'The portal cannot show'],
    ['There is no way to export.', 'export', 'There is no way to export'],
    [`The portal cannot show ${'bells '.repeat(9)}`, `show ${'bells '.repeat(6)}`.trim(), 'The portal cannot show'],
  ])('%s', (text, what, where) => {
    const found = inability(text)
    expect(found?.what).toBe(what)
    expect(text.slice(found?.start, found?.end)).toBe(where)
  })
})

asks(
  'is a product at the start of a sentence',
  turnsRound,
  [...sentences('… Keystone does not show bells', 'Today, Now, Right now, Currently, today, now')],
  ['Now it does not rain'],
)
