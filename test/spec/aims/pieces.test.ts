import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { countsPieces, isWholeList } from '../../../src/spec/aims/pieces.js'

describe("the team's own work by the number", () => {
  it.each([
    'Number of piers modelled',
    'Percentage of charts digitised',
    'Number of templates',
    'Supported languages',
    'Integrations',
    'Five new levels',
    'Three integrations this quarter',
    '200 prompts',
    'All four sea shanties recorded',
    'Every buoy photographed',
    'The whole logbook archive digitised',
    '14 of 14 piers switched over',
    'Everything that was on the whiteboard is in',
    'All points of the Bergen workshop are implemented',
    'The whole wish list is done',
    'Lines of code',
    'Number of prompts in the library',
    'Pages translated into Norwegian',
    'Number of newsletters sent out',
    'Storm alerts sent per week',
    'Leaflets handed out',
  ])('%s', (text) => {
    expect(countsPieces(new Aim(text))).toBe(true)
  })

  it.each([
    'Number of reports opened in the first week',
    'Templates used per crew',
    'Reminders sent for paid berths',
    'Letters sent late',
    'Emails sent per crossing',
    'Readings sent in by crews',
    'Pages per letter',
    'Videos watched to the end',
    'Songs played a day',
    'Number of parcels delivered',
    'All claims closed',
    'Every shift covered',
    'All incidents recorded',
    'All seats sold',
    'Number of skippers who come back',
    'Five fewer reports',
    'Three crews out of five',
    'Everything a skipper needs on one page',
    '12 of 14 piers full',
  ])('not: %s', (text) => {
    expect(countsPieces(new Aim(text))).toBe(false)
  })

  it('a whole list', () => {
    expect(isWholeList('All items of the flip chart are in production')).toBe(true)
    expect(isWholeList('Fees are visible before a trip starts')).toBe(false)
  })
})
