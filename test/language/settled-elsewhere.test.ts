import { describe, expect, it } from 'vitest'
import { isCondition } from '../../src/language/conditions.js'
import { isPledge } from '../../src/language/pledges.js'
import { isPolled } from '../../src/language/polls.js'
import { isResolution } from '../../src/language/resolutions.js'
import { isSighting } from '../../src/language/sightings.js'
import type { Statement } from '../../src/language/statements.js'
import { isWhim } from '../../src/language/whims.js'
import { statementOf } from './read.js'

function family(name: string, reading: (statement: Statement) => boolean, guilty: string[], innocent: string[]) {
  describe(name, () => {
    it.each(guilty)('says so: %s', (text) => expect(reading(statementOf(text))).toBe(true))
    it.each(innocent)('does not: %s', (text) => expect(reading(statementOf(text))).toBe(false))
  })
}

family(
  'a word given',
  isPledge,
  [
    'Brouwer signed on the promise of an app.',
    'At the harvest supper, Tomas gave the Kovac estate his word that the scale would print labels.',
    'Prof. Lindner and the deanery shook hands on a shared calendar at the ball.',
    "The rector's commitment to the students' union is the basis of this page.",
    'In his speech the harbour master vowed that every berth will have a screen.',
    'To honour the bishop’s promise, candles can be lit online.',
    'Chat with the vet, as negotiated with the co-operative.',
    "We've told the bakers in Lille they can count on the stamp by Easter.",
    'The nuns were told so at the fair, and the abbess was promised it.',
  ],
  [
    'A member signed for the parcel.',
    'The owner gives the tenant her word by signing.',
    'Session keys are renewed per the handshake of the protocol.',
    'The league announced that clubs will pay per match from August.',
    'The union was told when the line closes.',
    'Volunteers can shake hands in the game.',
    'The commitment of a tenant ends after twelve months.',
    'We told participants they could stop at any time.',
  ],
)

family(
  'a condition',
  isCondition,
  [
    'They sign 3 yrs at €7k/mo if we do items 1 to 5.',
    "The foundation's grant hinges on a leaderboard.",
    'The lender has made the loan conditional on a savings widget.',
    "They sign if it's there in August.",
    'Nordic Rail renew if there is a dark theme.',
    'Gift wrap, or else they go to the competitor.',
    'Anthem at start-up; the federation would otherwise veto the contract.',
    'The archbishop let it be known that the donation comes only with a candle counter.',
  ],
  [
    'They sign on page 3 if the price is right.',
    "The director's approval depends on the amount.",
    'They sign with a pen or on the screen.',
    'If the lender agrees, the loan is paid.',
    "The director's signature comes with a time stamp.",
    'Refunds are tied to the order.',
    'The club leaves the hall at ten.',
  ],
)

family(
  'a poll',
  isPolled,
  [
    'The dealer council ranked it as the number one theme of the year.',
    'Our Client Advisory Board named voice the top priority.',
    '- Offline mode (23 thumbs up)',
    '- Weekly digest (57 upvotes)',
    'The three highest go in.',
    'Whichever wish has the most votes in the forum is built next.',
    'The guild voted 41 for, 12 against.',
    'The proposal was carried by 212 to 40 votes.',
    'The top five ideas get built.',
  ],
  [
    'Growers rated the map as the most important feature.',
    'The winner is the entry with the most votes.',
    '- A motion is passed with two thirds of the votes.',
    'Members raise their hands for a question.',
    '- The list shows the three highest bids.',
    'The first three go to the next round.',
    '- The board votes on each motion (5 days)',
  ],
)

family(
  'a sight',
  (statement) => isSighting(statement, false),
  [
    'Oskar sent a photo of the wall at his old club, so like this.',
    'The abbot toured a brewery in Leuven and came home convinced that our cellar needs one.',
    "Ms Haddad was shown the rival's kiosk in Dubai, so we are to have one too.",
    'Commodore Blake saw a departure wall at the regatta and since then he wants one for our quay.',
    'The mayor returned from Oslo with the idea that buses talk.',
    'The chairman has seen something similar at Ajax.',
    'Signora Conti read about a talking oven, and ours should talk as well.',
  ],
  [
    'Captains sent a photo of the damage with their claim.',
    'The mayor visited the depot in May and opened the hall.',
    'Dr Patel saw 40 patients on Monday without the board.',
    'The director came home late after every shift because rosters were wrong.',
    'The professor is shown the theses in the order of their dates.',
    'The customer returns the goods and gets the money back.',
    'Head nurses came back late from their round because lists were out of order.',
  ],
)

family(
  'a taste',
  (statement) => isWhim(statement, true),
  [
    'Ines sees it differently, for blue calms people.',
    'Oskar does not want to reopen it.',
    'The bursar holds to the idea.',
    '- Two columns, the way the head chef likes it.',
    '- Purple headings, for the matron is fond of purple.',
    '- Sort by surname; the bursar will hear of nothing else.',
    '- Print button on every page; Colonel Reyes put his foot down.',
    '- Dr Okoye would sleep better with a map of silos.',
    '- Gold frame at the insistence of the archdeacon.',
    "- Seat map in the format favoured by Mrs Adeyemi's office.",
    '- Rounded corners; Mr Abbott will not have sharp ones.',
  ],
  [
    'The lamp sees it differently at night.',
    '- The owner will not have access to pay slips.',
    '- Names are sorted in the order the client entered them.',
    '- Order by date, since clerks file by date.',
    '- The reader is used to paper.',
    '- The matron sets the roster.',
    '- Colours follow the status of the berth.',
  ],
)

family(
  'a decision of others',
  isResolution,
  [
    'Resolution 12-4 says every parish will have a screen.',
    'The brief asks for a portal.',
    'The decision for tablets was taken by the directors in March.',
    'Signed off by the dean, so not up for change.',
    'This document implements the decision of the vestry taken in March.',
    'The synod resolved accordingly.',
    'The prefect tasked us with a map of vineyards.',
    'The regional head drew up the list below after a long flight.',
    'Please treat the list as frozen.',
    'Slide 4 of the founder’s pitch has a menu that slides out.',
    'The points of the letter are reproduced here word for word.',
    'The drawer is what the vestry approved.',
  ],
  [
    'The minutes say who was there.',
    'The resolution says how it was settled.',
    'A lease approved by the council is published.',
    'They are included in the monthly bill.',
    'To do so, a file must be added.',
    'The committee meets each month and takes minutes.',
    "The council's decision is sent to the applicant.",
    'The club decides who may see the sheet.',
    'The court resolved that the fee be paid back.',
    'The annex lists the ports.',
    'The mayor called the office twice a day.',
  ],
)
