import { describe, expect, it } from 'vitest'
import { gapIn } from '../../src/language/gaps.js'

const gap = (text: string) => {
  const found = gapIn(text)
  return found && text.slice(found.start, found.end)
}

describe('what the world is said to lack', () => {
  it.each([
    ['Hotels have no practical means of passing on allergies.', 'have no practical means'],
    ['There is no easy place for volunteers to look.', 'There is no easy place'],
    ['Wardens are left with no simple or affordable way to share keys.', 'are left with no simple or affordable way'],
    ['The market lacks a lightweight tool for small choirs.', 'lacks a lightweight tool'],
    ['Landlords manage without a decent overview.', 'without a decent overview'],
    ['None of these products fits a mountain hut.', 'None of these products fits'],
    ['None of the existing portals is built for ferries.', 'None of the existing portals is built'],
    ['No app on the market combines planning and invoicing.', 'No app on the market combines'],
    ['Pocket Choir is the only platform that seats singers by height.', 'is the only platform that'],
    ['Hut keepers are a forgotten segment.', 'a forgotten segment'],
    ['Rural clinics remain underserved by vendors.', 'remain underserved'],
    ['Group chats fall apart once a third person joins.', 'Group chats fall apart'],
    ['Spreadsheets do not scale.', 'Spreadsheets do not scale'],
    ['Traditional dispensers rely on memory.', 'Traditional dispensers rely'],
    ['Most scheduling tools are too rigid for kitchens.', 'Most scheduling tools are too rigid'],
    ['But existing booking portals were designed for hotels.', 'existing booking portals were designed'],
  ])('%s', (text, said) => expect(gap(text)).toBe(said))
  it.each([
    'There is no single owner for the export.',
    'An order that has no clear source code is skipped.',
    'We asked whether there is no simple way round it.',
    'Existing rows lack an identifier, so the migration adds one.',
    'Popular routes are cached for an hour.',
    'Typical orders have three lines.',
    'The depot tool is the only one that writes to the register.',
    'None of these errors is logged.',
    'Emails are sent at six.',
    'It works without a browser.',
  ])('none: %s', (text) => expect(gap(text)).toBeUndefined())
})
