import { hasBlessing, someInsist } from '../../src/language/backing.js'
import { isCommissioned } from '../../src/language/commissions.js'
import { isContentment } from '../../src/language/contentment.js'
import { isDecree } from '../../src/language/decrees.js'
import { comesFromGathering } from '../../src/language/gatherings.js'
import type { Statement } from '../../src/language/statements.js'
import { hasSourceLabel, isTakenOver } from '../../src/language/taken-over.js'
import { asks } from './asks.js'
import { statementsOf } from './read.js'

/** Is a question answered with yes by any of a text's statements? */
const ofAny = (question: (statement: Statement) => boolean) => (text: string) => statementsOf(text).some(question)

asks(
  'comes from a gathering',
  ofAny(comesFromGathering),
  [
    'The basket gets a second coupon field, as agreed at the dealer conference in Lyon.',
    'Route colours follow the outcome of the board away day.',
    'Everything with three dots or more from the kick-off.',
    'Layout as per the whiteboard photos.',
    'Seat map in 3D. Flipchart, page 2.',
    'This came out of the roadshow in Porto.',
    'The list reflects what was decided at the general assembly.',
    'What we agreed at the client day is the scope.',
    'Number one at the client day in Leeds.',
    'It was decided over lunch.',
    'After the last steering committee the wheel was put first.',
    'Everybody at the board away day liked the wheel.',
    'Item 4 added, following the exec offsite.',
  ],
  [
    'Guests see the agreed menu after the meeting.',
    'After the workshop with nine porters we saw that nobody reads the second page.',
    'In the usability workshop two of five clerks missed the button.',
    'Reminders are sent two days before the conference.',
    'The fair has two halls; each stand has a number.',
    'Lunch and dinner are billed apart.',
    'Is it as agreed at the offsite?',
    'If it was agreed at the offsite, it is kept.',
    'As a host, I want a list as agreed at the offsite.',
  ],
)

asks(
  'some insist',
  ofAny(someInsist),
  [
    'Group chat: three of the bigger marinas want this.',
    'A second signature. One of our oldest breweries insists.',
    'Rota export. Several head chefs have been asking for it.',
    'A handful of schools pushed for this.',
    'Several of the orchards are very keen.',
    'Barcode on the label (a couple of nurseries want it).',
    'Half the branches keep asking.',
    'Yacht clubs keep asking us for this.',
    'As a cook, I want a bell (two canteens insist).',
  ],
  [
    'Some tickets insist on a seat number.',
    'Callers who insist are put through.',
    'Two of the six testers asked for it again.',
    'Some want it in the morning, others in the evening.',
    'Do several schools want this?',
    '"Several of us want this", said a porter.',
  ],
)

asks(
  'has a blessing for a reason',
  ofAny(hasBlessing),
  [
    'The parish council has endorsed the idea of a loyalty card.',
    'Head office has given its blessing to the wheel.',
    'The bishop wishes that it is ready before Easter.',
    'Danube Shipping are our largest account and have set their heart on it.',
    'Lisbon Ferries have it as a condition for staying.',
    'Our biggest distributor has it on his list of demands.',
    'Ticker added to please the shareholders.',
    'Blue buttons, on the insistence of the minister.',
    'Whatever the ministry sends us goes in.',
    'Leadership alignment was reached.',
    'All regions are aligned on the wheel.',
    'Danube Shipping has it in writing from sales.',
    'Our CEO saw the wheel at a conference and came back enthusiastic.',
    'The head of visitor services is hot on the wheel.',
    'The trustees voted for the wheel.',
  ],
  [
    'The council approved the budget in May.',
    'The text was approved by Legal on 3 May.',
    'The board has not approved the idea.',
    'The governor wants to know how many beds are free.',
    'All departments are aligned in one column.',
    'Customers have approved the idea.',
    'The design team agreed on the concept.',
    'If the council approves it, it is built.',
  ],
)

asks(
  'is taken over from somebody',
  ofAny(isTakenOver),
  [
    'Two-step login. It is there for Danube Insurance, whose own policy it is.',
    'Whole numbers only; this is for Fenwick Dairy, who count in crates.',
    'Icons chosen by the mayor.',
    'Madame Girard picked the colours.',
    "Column order as in Castell Winery's own spreadsheet.",
    'Wording copied from their own brochure template.',
    "Fields according to Mr Osei's sketch.",
    'A bell sound, per the commercial director.',
    'Voice control. Ask Ingrid.',
    'Push messages. Tomasz to explain.',
    'A mascot, as seen at the Basel fair.',
    'The kiosk mode was demonstrated to the trustees.',
    'A wheel. CEO request.',
    'Dark theme (client request).',
    'From the second depot on the waiting list, via Jens.',
    'Needed to win the Nordbank tender.',
    'The wheel is already in the brochure.',
    "Pantone 212 (the chairwoman's choice).",
  ],
  [
    'Prices come from the order system.',
    "Colours come from the design team's palette.",
    'The customer picks the columns.',
    'Up to 30 calls per customer and day.',
    'The report is shown to the owner of the stand.',
    'This is for Android only.',
    "The customer's order is copied from their list.",
    'Field order as in the paper form.',
    'Pull request.',
    'As shown at the top of the page.',
    'The price is in the brochure.',
  ],
)

asks(
  'names its source in a label',
  ofAny(hasSourceLabel),
  ['Source: mail from Mrs Petrov, 3 May.', 'Requested by: sales (Kim)', 'Origin: the board'],
  ['Source: ledger', 'Owner: the board', 'Source: Kim'],
)

asks(
  'is a decree',
  ofAny(isDecree),
  [
    'He wants it on paper.',
    'No idea. I said we do it.',
    'I told the growers we would do it.',
    'We do the watermark. No more discussion.',
    '- Second logo in the footer. Not up for debate.',
    'The decision is final, the wheel stays.',
    'We build the wheel as the customer is king.',
    'We have no choice, it is in.',
    'Kim says "do it", so we do it.',
  ],
  [
    'The refund is paid without discussion of guilt.',
    'Yes/no questions are shown first.',
    'Nobody can vote once it is closed.',
    'Out of scope, end of story.',
    'He wants it to be quiet.',
    'When the decision is final, it is shown.',
  ],
)

asks(
  'is commissioned',
  ofAny(isCommissioned),
  [
    'We have been asked by the group CEO to deliver a portal.',
    'The team was tasked with building a wheel.',
    'Requirements below were collected from all departments.',
    'Each department named its three wishes.',
    'Requirements were taken over one-to-one from the tender.',
    "The scope was copied from Danube's RFP.",
    'For political reasons the wheel comes first.',
    'The wheel has been on the roadmap for years.',
    'Wheel at the entrance (RFP 4.12).',
    'Danube Shipping has sent us a list of 31 points.',
  ],
  [
    'We were told that the line is closed on Mondays.',
    'The team was asked to estimate the move.',
    'Requests received by the server are logged.',
    'Requirements were collected from nine porters in interviews.',
    'Rooms were copied from the old plan.',
    'Offer 12 is shown first.',
  ],
)

asks(
  'waits for the contentment of somebody',
  ofAny(isContentment),
  [
    'Mrs Olander is happy.',
    'The harbour board has signed off.',
    'Keep the mayor happy.',
    'Fulfil the wishes of the Kestrel group.',
    "Meet Danforth's expectations.",
    "All of Danforth's points are closed.",
    'All demands of the federation are fulfilled.',
    'Formal acceptance by the club president.',
    'No complaints from Mr Duval.',
    'Satisfy the rector.',
  ],
  [
    'Customers are satisfied with the answer.',
    'Delight pen users.',
    'Talk accepted at a conference.',
    'Meet the deadline.',
    'Keep refunds low.',
    'Convince 30 % of visitors.',
    'The dean approves the timetable two weeks earlier.',
    'Network agreed to have both.',
  ],
)
