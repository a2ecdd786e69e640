import { describe, expect, it } from 'vitest'
import { fixesLook } from '../../src/language/design.js'

/** Sayings that draw something, and others with the same words that draw nothing. */
function family(name: string, drawn: readonly string[], open: readonly string[]): void {
  describe(name, () => {
    it.each(drawn)('drawn: %s', (text) => expect(fixesLook(text)).toBeDefined())
    it.each(open)('open: %s', (text) => expect(fixesLook(text)).toBeUndefined())
  })
}

family(
  'colours',
  [
    'Own bids in violet',
    'Tide marks from mint to deep blue',
    "Progress bar in the marina's turquoise",
    'Free berths as ones in mint',
    'A coloured dot per pontoon',
    'Lettering in Pantone 286',
    'Cream boxes for quotations',
  ],
  [
    'The team in blue works nights',
    'Red and white wines are kept apart',
    'The account is in the red',
    'Photos in black and white can be uploaded',
    'Batches with a green customs stamp count as released',
    'Gold and silver members pay nothing',
  ],
)

family(
  'drawn as something',
  [
    'Progress is drawn as a ladder',
    'Lots laid out like a seed catalogue',
    'Crew list as playing cards fanned out',
    'The berth opens as a drawer from below',
    'Berth plan painted as a sea chart',
    'Scores appear as a row of lighthouses in small tiles',
  ],
  [
    'The limit is shown as a percentage of the income',
    'The order appears as pending',
    'The crop is shown as ripe',
    'Late trains are marked as such',
    'Growers act as sellers',
    'The nurse is listed as the owner',
  ],
)

family(
  'places',
  [
    'Bell icon top left',
    "The harbour master's seal beneath the receipt",
    'Ferry times scroll across the top',
    'Tractor illustration under the headline',
    'Weather strip along the upper edge',
    'A tab for fees as the second tab',
  ],
  [
    'The box beside the fridge holds the spare key',
    'The switch sits behind the door',
    'The curve of readings over time can be exported',
    'Porters bring samples to the left wing',
    'The balance is below the limit',
    'Drivers stop in front of the depot',
  ],
)

family(
  'movement',
  [
    'Anchor symbol that bobs while the plan loads',
    'A blinking lamp',
    'The countdown ring fills clockwise',
    'Booking dialog glides in from below',
    'An animated otter picture',
    'Glitter effect on the total',
  ],
  [
    'The keys rotate every 90 days',
    'The nurse measures the pulse every hour',
    'Slides of each lesson go out in print',
    'The fan spins when it is warm',
    'Members drop out in May',
    'The price of hay swings with the weather',
  ],
)

family(
  'shape and dress',
  [
    'The otter wears a captain’s hat',
    'Barn-shaped frame around every photo',
    'Fuel price as an LED-style counter',
    'Totals underlined twice',
    'A tour with five steps',
    'Notes on an oak stand',
  ],
  [
    'The nurse wears a blue uniform',
    'The tour takes five days',
    'A bold plan for the harbour',
    'Steel frames are welded on Mondays',
    'Staff wear gloves',
    'Two rings of inspectors',
  ],
)
