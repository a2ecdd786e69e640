import { awaitsRuling, bindsUs, citesRuling, housesOpen } from '../../src/spec/rulings.js'
import { asks } from '../language/asks.js'

asks(
  'a ruling that was given',
  citesRuling,
  [
    'The parish council voted 9 to 2 for it.',
    'Our insurer had no objection.',
    'The sensor pays for itself in 14 months.',
    'No licence is needed (memo 17).',
    'The vet association gave its written consent in June.',
    'The tenants union saw the draft and raised nothing.',
    'The bank confirmed in writing that cards may be stored.',
    'Recordings go after 7 days, the limit our DPO set.',
    'Kids under 13 stay out (cleared with counsel).',
    'The food office inspected the kitchen and passed it.',
  ],
  [
    'The memo field holds 200 characters.',
    'The report is sent on 3 May.',
    'The council will vote on it.',
    'It should pay for itself in 14 months.',
    'The user confirms the order by e-mail.',
    'The insurer may have no objection.',
    'A written opinion (of counsel, on 3 May) is due.',
  ],
)

asks(
  'an answer that is due',
  awaitsRuling,
  [
    'The ethics committee meets on 4 June.',
    'The insurer gives us an answer by 3 May.',
    "Counsel's opinion is due on 12 March.",
    'Texts go to legal by 9 April.',
    'Our lawyer reads the contract on Friday.',
  ],
  ['The test result is expected on 4 October.', 'Trainers meet on 4 June.', 'The answer is shown by the map.', 'The legal team has five people.'],
)

asks(
  'a rule that binds',
  bindsUs,
  [
    'Milk samples are kept for 48 hours, as the food code requires.',
    'The landlord forbids drilling into the wall.',
    'Names are dropped after 30 days (Archives Act).',
    'Pilots confirm by signature because the aviation authority demands it.',
    'Blood values count as health data.',
    'Our grant covers only travel.',
    'Tips are reported under the Wages Act.',
    'Footage is kept for a year under RIPA.',
  ],
  [
    'The store opens at nine.',
    'The bus stops at the school.',
    'The council hall has two doors.',
    'The API requires a token.',
    'The JSON requires a version.',
    'GPS makes it easy to find the hut.',
    'In line with IBC semantics, a channel is opened.',
  ],
)

asks(
  'what the house makes of it is open',
  housesOpen,
  ['Nobody has examined it.', 'The question was put to the tax office.', 'May we resell the spare seats?', "I'd have to ask the bishop."],
  ['They then open a ticket.', 'May we show the map?', 'Nobody has a key.'],
)
