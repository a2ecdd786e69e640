import { describe, expect, it } from 'vitest'
import { fixesAppearance, fixesLook, fixesPlace } from '../../src/language/design.js'

/** A family of sayings that fix a look, and others that use the same words for something else. */
function family(name: string, fixed: readonly string[], open: readonly string[]): void {
  describe(name, () => {
    it.each(fixed)('fixed: %s', (text) => expect(fixesAppearance(text)).toBeDefined())
    it.each(open)('open: %s', (text) => expect(fixesAppearance(text)).toBeUndefined())
  })
}

family(
  'a place on the screen',
  [
    'The dosage panel sits at the bottom of every page',
    'The tide table sits to the left of the map',
    'The price stands right of the "Book a berth" link',
    'It opens from the hamburger menu',
    'Weather in the middle of the card',
  ],
  [
    'Nurses mark the left side of the body',
    'Vans park on the right side of the yard',
    'Samples lie in the upper left of the fridge',
    'Surgeons confirm the left or right side',
    'The map is hidden from the toolbar',
    'Growers drive to the left of the ditch',
  ],
)

family(
  'a number of parts',
  ['Six tiles on the start page', 'A 3x4 grid', 'Catches in three columns', 'Two-column layout'],
  ['Roofers order ten tiles of a kind', 'Tailors count twelve buttons per coat', 'The ledger has 4 columns of figures', 'Six of the tabs'],
)

family(
  'the shape of a part',
  ['Rounded corners', 'A round member photo', 'A floating help button', 'Left-aligned headlines'],
  ['Floating solar panels are found on the map', 'Round steel bars are cut to the millimetre', 'A round of funding forms', 'Round trips with cards'],
)

family(
  'a colour',
  ['A coral checkmark', 'A lilac badge for new members', 'Orange for late ferries, teal for those on time', 'Rows are in charcoal', 'our lavender'],
  [
    'Our gold members are served within a day',
    'Divers report bleaching in coral reefs',
    'A jeweller weighs a gold ring',
    'Labs enter the white cell count',
    'Tickets are valid on the blue line of the metro',
    'Contracts are signed in black ink',
    'Pages are readable with red/green blindness',
    'The tomatoes turn red',
  ],
)

family(
  'a colour that somebody is to see',
  ['The label is white', 'A warm palette', 'A pastel background'],
  [
    'Painters know whether the wall is white',
    'Inspectors record that the seal is red',
    'Vintners see which rows are blue',
    'Weavers can save a colour palette',
  ],
)

family(
  'a look that there is elsewhere',
  ['Same columns as in the old ferry list', 'Same order as the paper form', 'Build it exactly like that'],
  ['Patients are called in the same order as they arrived', 'Growers sow the same fields as last spring', 'Crops in fields as in the old days'],
)

family(
  'the finish of a device',
  ['A brushed brass housing', 'With a light ring', 'Matt black metal'],
  ['The probe must measure polished steel', 'The arm grips brushed aluminium', 'Curators describe brushed copper'],
)

family(
  'type and paper',
  ['Headings set in Garamond', 'The statement is A4 landscape', 'In Courier, 12 pt'],
  ['Parcels leave in courier vans', 'Printers accept A4 landscape drawings', 'Archivists scan portrait format plates'],
)

family(
  'gestures',
  ['Leads are dismissed by swiping', 'Set off the alarm by shaking the phone', 'A long press opens it', 'The host tilts the phone'],
  [
    'It works for people who cannot swipe left',
    'Vials are mixed by shaking',
    'Members vote by waving a flag',
    'They leave without a confirmation pop-up',
    'The judge shakes his hand',
    'Use it without drag-and-drop',
  ],
)

family(
  'voice and sound',
  ['It speaks in a warm female voice', 'It plays a fanfare', 'It answers with a Scottish accent'],
  [
    'Callers with a strong accent are understood',
    'People with a soft voice are understood',
    'The counter understands a deep voice',
    'Choirs can play a song at half speed',
  ],
)

family(
  'a screen of some size',
  ['A 21-inch screen in the lobby', 'A hero video of the vineyard', 'Each parcel is shown as pins'],
  ['The plan is readable on the 7-inch displays of the tills', 'It runs on a 10" tablet', 'Dental labs send 3D scans'],
)

family(
  'words of other trades',
  ['Tides on the main menu', 'A carousel of wines', 'An accordion with the rules', 'A stepper for the guests'],
  [
    'Allergens of each dish on the lunch menu',
    'Passengers find the baggage carousel of their flight',
    'Pupils rent an accordion for lessons',
    'The stepper motor holds the valve',
    'Fans vote for the mascot of the season',
  ],
)

describe('how many dots a screen has', () => {
  it.each(['Works from 375 px on', 'phones ≥ 360 px', 'Breakpoints: 768px and 1024px', 'A 240×135 TFT display'])('is given: %s', (text) =>
    expect(fixesLook(text)).toBeUndefined(),
  )
  it.each(['Margins of 24 px', 'A 400×300 photo'])('is fixed: %s', (text) => expect(fixesLook(text)).toBeDefined())
})

describe('words that name what is to be shown', () => {
  it('fix the place of a wish, but not as its verb', () => {
    expect(fixesPlace('see scores to the left of the names')?.text).toBe('to the left of the names')
    expect(fixesPlace('hear the tenor part alone')).toBeUndefined()
  })
})

describe('a long text', () => {
  it.each(['three ', 'red ', 'to the right of the ', 'plays the ', 'round big ', 'in Admin ', 'greet ', 'shown as '])('is read in a moment: %s', (part) => {
    const text = part.repeat(20_000 / part.length)
    const start = performance.now()
    fixesAppearance(text)
    expect(performance.now() - start).toBeLessThan(1500)
  })
})
