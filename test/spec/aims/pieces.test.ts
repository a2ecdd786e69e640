import { describe, expect, it } from 'vitest'
import { Aim } from '../../../src/spec/aims/aim.js'
import { countsPieces, isWholeList } from '../../../src/spec/aims/pieces.js'
import { asks, sentences } from '../../language/asks.js'

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

const pieces = (text: string) => countsPieces(new Aim(text))
/** What is done to a thing when it is made. */
const worked =
  'mapped, modelled, modeled, scanned, digitised, digitized, photographed, filmed, migrated, converted, translated, localised, localized, integrated, connected, cabled, wired, implemented, delivered, shipped, released, deployed, installed, mounted, fitted, equipped, rolled out, redesigned, refactored, rewritten, rebuilt, re-built, built, developed, designed, drafted, indexed, catalogued, cataloged, annotated, labelled, labeled, drawn, rendered, animated, modernised, modernized, documented, automated, covered, produced, specified, prototyped, tested, geocoded, geo-coded, surveyed, measured up, laid out, typeset, instrumented, containerised, containerized, moved to, moved onto, moved over, ported, imported, switched over, switched off, switched to, replaced by, replaced with, decommissioned, retired, signed, trained, onboarded, certified'

asks(
  'how many are worked on',
  pieces,
  [
    ...sentences('Number of piers …', worked),
    ...sentences(
      '… piers mapped',
      'The total number of, Overall count of, Percentage of, Percent of, #, %, % of, No. of, No of, Number of the, Number of our, Number of all of, Number of new, Number of very old red, – Number of',
    ),
    ...sentences(
      'Piers …',
      'mapped, modelled, scanned, digitised, migrated, converted, translated, localised, integrated, cabled, implemented, delivered, shipped, released, deployed, installed, redesigned, refactored, indexed, annotated, instrumented, ported, decommissioned, equipped, fitted, switched over, rewritten, rebuilt, retired, replaced with lamps, moved to the new one, moved onto the new one, mapped.',
    ),
    ...sentences('Piers mapped … Bergen', 'into, to, for, on, onto, with, in'),
    'Very old piers mapped',
  ],
  [
    'Crews ask the number of piers mapped',
    'Number of piers mappedly',
    'In the cold, piers mapped',
    'Piers mapped at night',
    'Number of piers',
    'Number of orders shipped',
    'Skippers mapped',
    'Fewer piers mapped',
    'Number of piers mapped by crews',
    'Number of piers mapped per hour',
  ],
)

asks(
  'how many pieces there are',
  pieces,
  [
    ...sentences(
      '… templates',
      'The total number of, Overall count of, #, No. of, No of, New, Supported, Available, Planned, Additional, Live, Active, Working, Native, Automated, Own, Custom, Different, Finished, Launched, New live, Night, – New',
    ),
    ...sentences(
      'Templates …',
      'mapped, live, supported, available, in production, in total, in the app, in the catalogue, in the catalog, in the handbook, in the manual, in the library, in the store, in the product, in the system, in the knowledge base, in the wiki, in the repo, in the repository, in the first release, in the first version, in the first year, on the channel, on the site, on the website, on the platform, on the intranet, on the blog, on the shelf, with red lids, held, given, done, ready, closed, burned, burnt',
    ),
    'Templates.',
  ],
  [
    'Crews like templates',
    'Templates at night',
    'Night red templates',
    ...sentences(
      'Templates with … lids',
      'per, each, every, used, read, opened, viewed, watched, sold, bought, booked, played, reused, returned, abandoned, asked, lost, missed, wrong, late, overdue, failed, by, from',
    ),
    ...sentences('Templates with … 2027', 'used, read, opened, viewed, watched, sold, bought, played, returned, lost, missed'),
  ],
)

asks(
  'so many pieces',
  pieces,
  [
    ...sentences(
      '… templates',
      '4, 1.200, Two, Three, Four, Five, Six, Seven, Eight, Nine, Ten, Eleven, Twelve, Twenty, Thirty, Forty, Fifty, A dozen, A hundred, At least 4, About 4, Around 4, Up to 4, All 4, The first 4, Another 4, 4+, 4 new, 4 additional, 4 working, 4 finished, 4 different, 4 native, 4 other, 4 new native, 4 night, – 4',
    ),
    ...sentences(
      '4 templates …',
      'recorded, written, published, created, generated, printed, placed, sent, added, entered, done, in, ready, there, finished, completed, filled, up, live, online, ticked, mapped, by May, this year, per year, until May, before May, in May, for piers, each year, every year, a year',
    ),
    ...sentences('4 templates mapped …', 'by May, this year'),
    '4 templates, by May',
    '4 templates mapped, by May',
    '4 templates.',
  ],
  ['Crews like 4 templates', '4 piers', '4 templates at night', '4 red night templates', '4 templates of crews'],
)

asks(
  'that all of them are done',
  pieces,
  [
    ...sentences(
      '… piers photographed',
      'All, Both, Each, Every, The whole, The entire, The complete, The full, All of, All the, All our, All of the, All very old red, – All',
    ),
    ...sentences('All piers … mapped', 'is, are, has been, have been, get, gets'),
    ...sentences('12 … 12 piers mapped', 'of, /, out of'),
    '12/12 piers mapped',
    '4 of 4 very old piers recorded',
    ...sentences('… nine songs recorded', 'All, The, Both'),
    'All 12 very old songs recorded',
    ...sentences('All nine songs … recorded', 'is, are, has been, have been'),
    'All nine songs recorded.',
  ],
  [
    'Crews see all piers mapped',
    'All piers mappedly',
    '12 of 14 piers mapped',
    'All songs recorded',
    'All nine songs recorded at night',
    'All shifts mapped',
    '4 of 4 shifts recorded',
    'Crews like 4 of 4 piers mapped',
  ],
)

asks(
  'a whole list',
  isWholeList,
  [
    ...sentences(
      '… list is done',
      'Everything on, All, Every, Every single, Each, Whatever the, The whole, The entire, The complete, The full, 100 %, 100%, 90 %, 95%, Most, Most of the, All our, All that the, All which the, All what the, All of the very old red, – All',
    ),
    ...sentences(
      'The whole … is done',
      'backlog, wishlist, wish list, workshop, flipchart, flip-chart, whiteboard, board, spec, specification, tender, annex, contract, plan, roadmap, concept, scope, epic, list with all of it',
    ),
    ...sentences(
      'All … are done',
      'item, items, points, tasks, must-haves, musts, requirements, stories, wishes, epics, ticket of tickets, deliverables, boxes',
    ),
    ...sentences(
      'All tasks …',
      'is, are, was, were, has been, have been, get, gets, done, delivered, implemented, in production, ticked, built, complete, closed, accepted, live, shipped, fulfilled, met, realised, realized',
    ),
  ],
  [
    'Crews know the whole list is done',
    'All piers are done',
    'All tasks',
    'All tasks; crews are done',
    'All tasks of every crew on the far side of the old red pier are done',
    'All very old red night tasks are done',
    'All unlisted',
  ],
)

asks(
  'what goes out of the house',
  pieces,
  [
    ...sentences('… letters sent', 'The total number of, Overall count of, Volume of, #, # of, Weekly, Follow-up, Weekly printed, – Printed'),
    ...sentences(
      '… sent',
      'Emails, E-mails, Mails, Mailings, Mailshots, Newsletters, Notifications, Pushes, Push messages, Reminders, Alerts, Summaries, Digests, Bulletins, Leaflets, Flyers, Brochures, Booklets, Vouchers, Coupons, Surveys, Questionnaires, Text messages, SMS, SMSes, Postcards, Posters, Starter kits, Welcome packs',
    ),
    ...sentences('Letters … sent', 'that are, are, were'),
    ...sentences(
      'Letters …',
      'sent out, mailed, mailed out, emailed, e-mailed, dispatched, pushed, handed out, given out, distributed, posted, delivered, issued, sent.',
    ),
    ...sentences('Letters sent … week', 'a, per, each, every'),
    ...sentences('Letters sent per …', 'day, month, quarter, year'),
    ...sentences('Letters sent to … piers', 'all, every, our, the'),
  ],
  [
    'Crews get letters sent',
    'Letters sent at night',
    'Very old red letters sent',
    'Letters read',
    'Letters sent to Bergen',
    'Fewer letters sent',
    'Letters that skippers sent',
  ],
)

asks(
  'what somebody asked for',
  pieces,
  [
    ...sentences('… the board asked for', 'Everything, All, Whatever, Everything that, – All'),
    ...sentences('Everything … asked for', 'our board, Bergen, skippers'),
    ...sentences('Everything the board …', 'wanted, wished for, demanded, requested, wrote down, asked for.'),
  ],
  ['Crews know all the board asked for', 'All the board asked for at night', 'All, more than the board asked for'],
)
