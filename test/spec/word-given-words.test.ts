import { givesWord, notesRuling, putsSumOn, reckonsCost } from '../../src/spec/word-given.js'
import { asks, sentences } from '../language/asks.js'

const offices =
  'legal, Legal, counsel, lawyer, lawyers, solicitor, attorney, notary, compliance, finance, controller, controlling, account, accountant, treasury, treasurer, privacy, DPO, DPA, CISO, CFO, data protection, Data Protection, security, infosec, procurement, insurer, insurance, underwriter, underwriting, union, works council, ethics, regulator, regulatory, auditor, tax, licensing, licencing, rights, safeguarding, quality, QA, clinical safety, food safety, safety, fire brigade, fire service, fire officer, board, trustee, council, ministry, inspectorate, ombudsman'
const days =
  '4 May, 4th May, 1st of May, 2nd June, 3rd Jan, 4. Feb, May 4, Mar. 4, 4/5, 4.5., 4/5/2024, 2024-05-04, Apr, July, Last Monday, on Tuesday, Aug, Sep, Sept, Oct, Nov, Dec'
const open =
  'will, asked, to check, to confirm, to decide, to review, to ask, to be, need to check, needs to check, need to look, needs to look, needs to decide, tbd, tbc, pending, awaiting, waiting, not yet, no answer, still, ?'

asks(
  'notes a ruling',
  notesRuling,
  [
    ...sentences('Kim (…): red', offices),
    ...sentences('Kim (legal), …: red', days),
    ...sentences('Kim (legal) …: red', 'on 4 May, 4 May'),
    ...sentences('… Olsen (legal): red', 'Dr, Dr., Prof, Mr, Mrs, Ms, Adv, Judge, Father, Sister, Sir, Kim, Kim van, Kim de, Kim von'),
    ...sentences('…, 4 May: red', 'Our counsel, The counsel, Harbour counsel, Counsel team, Legal desk, Legal department, Legal office (north)'),
    'Legal, on 4 May: red',
    'Legal, 4 May: red. Kim will ring',
    'Legal, 4 May: red; Kim will ring',
    'Kim (legal, still there): red',
  ],
  [
    'Kim (pier): red',
    'Kim (legal): ',
    'Kim (legal) red',
    ...sentences('… (legal): red', 'We, It, This, They, The, There, That, You, Our, If, When, Users, Admins, Anyone, Who, What, From'),
    ...sentences('Kim (legal): red, … it', open),
    'So it went with Kim (legal): red',
  ],
)

const clicks =
  'click, clicks, tap, taps, open, opens, scroll, scrolls, log in, logs in, button, screen, field, checkbox, their account, their order, their booking, their profile'

asks(
  'gives a word on a day',
  givesWord,
  [...sentences('Kim, …: red', days), 'Kim on 4 May: red', 'Dr Kim Olsen, 4 May: red', 'Kim (4 May): red'],
  [...sentences('Kim, 4 May: red, … it', open), ...sentences('Kim, 4 May: red, … it', clicks), 'Kim, noon: red', 'Kim, 4 May: '],
)

asks(
  'gives a word',
  givesWord,
  [
    ...sentences(
      'Kim … it',
      'reviewed, cleared, approved, ok’d, okd, okayed, signed, signed off, agreed, confirmed, accepted, vetted, waived, blessed, ruled, forbade, vetoed, refused, declined, has reviewed, also reviewed, has already reviewed, has read, has seen, has checked, has been through, has gone through, has looked at, has looked over, is fine with, is ok with, is okay about, is happy to, is comfortable for, is aware and fine with, can live with, can well live with, won’t mind, doesn’t object, didn’t mind, went through, went over',
    ),
    ...sentences(
      'Kim …',
      'has no objection, has no problem, has no issue, has no concerns, signed off, gave ok, gave us the go-ahead, gave her blessing, gave permission',
    ),
    ...sentences('… Kim reviewed it', 'Red;, Red:, Red (, Red –, Red and, Red so, Red but, Red because, Red as, Red since'),
    'Kim, who rings the bell, reviewed it',
    'Kim (the harbour) reviewed it',
    ...sentences(
      'Kim’s … is red',
      'reading, view, opinion, advice, verdict, answer, ruling, position, note, memo, take, assessment, judgment, judgement, word, own view',
    ),
    "Kim's view says so",
    ...sentences('Red … Kim.', 'according to, acc. to, says, per, as per'),
    ...sentences('Red (… with Kim)', 'checked, cleared, agreed, reviewed, approved, confirmed, discussed, settled, ok’d, okd, accepted, read, vetted, squared'),
    'Red (clause 4, checked by the pier)',
    ...sentences('… (Kim, 4 May)', 'confirmed, agreed, allowed, accepted, cleared, approved, agreed by mail'),
    ...sentences('… from Kim', 'ok, okay, approval, blessing, go-ahead, green light, sign-off'),
    ...sentences('It was … with Kim', 'checked, cleared, agreed, squared, settled, checked it, checked this'),
    'Kim reviewed it, not to ring',
    'Never mind: Kim reviewed it',
  ],
  [
    'Kim rang it',
    'Kim’s bell is red',
    'Red from Kim',
    'Red (rung with Kim)',
    'The pier reviewed it',
    'Kim agreed yet',
    `${'a'.repeat(31)} never: Kim reviewed it`,
    'So it is: pending: Kim reviewed it',
    'Kim accepted only if',
    ...sentences('Kim reviewed it, … it', clicks),
    ...sentences(
      'Kim reviewed it: she …',
      'approved an invoice, reviewed the order, accepted her booking, signed his request, confirmed their expense, agreed to the payment, approved a application, approved the form, approved the terms, approved an offer, approved the quote, approved the pull request, approved a PR, approved the ticket',
    ),
    ...sentences(
      'Kim reviewed it, … it',
      'not, will, shall, must, should, would, to be, need to, needs to, until, unless, pending, awaiting, waiting, not yet, yet to, target, has not, hasn’t, have not, haven’t, nobody, never, ?',
    ),
    ...sentences('Kim reviewed it, … it', "hasn't, haven't"),
  ],
)

const reckons = (text: string) => reckonsCost(text, '')

asks(
  'reckons what it costs',
  reckons,
  [
    ...sentences(
      '… each. 38,000 of them, so $1,520',
      '$7, $0.07, 7 €, 7€, £7, ¥7, 7 EUR, 7 USD, 7 GBP, 7 CHF, 7 NOK, 7 SEK, 7 DKK, 7 PLN, 7 cents, 7 cent, 7 ct, 7 pence, 7 øre, 7 öre, 7c, 7p, $7k, $7M',
    ),
    ...sentences(
      '$7 …: 38,000 of them, so $1,520',
      'each, apiece, a piece, a head, a go, per boat, a boat, an oar, for each boat, for every boat, by and by each',
    ),
    ...sentences(
      '$7 each, 380 of them, … $1,520',
      'so, make, makes, come to, comes to, came to, that’s, that is, that are, that would be, equal, equals, works out at, works out to, add up to, adds up to, about, roughly, around, in all, in total, or, so only, so about, =, ≈, ~',
    ),
    "$7 each, 380 of them, that's $1,520",
    ...sentences('$7 each, … of them, so $2', '1.520, 12.520.300, 123.520, 1k, 12k, 1.5k, 1.25k, 380, 15200'),
    '$7 each, 1,520 of them, so $2',
    '$7 each, 380 of them, so $20',
    '$7 each, 3k of them, so $20',
    '$7 each, 12k of them, so $20',
    '$7 each, 1,5k of them, so $2',
  ],
  [
    '$7, 38,000 of them, so $1,520',
    '7 each, 38,000 of them, so $1,520',
    ...sentences('$7 per …: 38,000 of them, so $1,520', 'month, year, week, day'),
    '$7 each, 38,000 of them, red',
    '$7 each, 38 of them, so $20',
    '$7 for 380 boats each, so $20',
    ...sentences(
      '$7 each for …: 380 of them, so $1,520',
      'plan, plans, tier, tiers, subscribe, subscription, customer pays, customers pay, user pay, users pays, sell at, sells for, target, goal',
    ),
    `$7 each. ${'a'.repeat(193)} 380 of them, so $1,520`,
  ],
)
asks(
  'reckons on',
  (after) => reckonsCost('$7 each.', after),
  ['380 of them, so $1,520', `${'a'.repeat(160)} 380 of them, so $1,520`],
  ['380 of them', `${'a'.repeat(200)} 380 of them, so $1,520`],
)

asks(
  'puts a sum on it',
  putsSumOn,
  [
    ...sentences(
      'Kim … $7',
      'puts it at, put this at, puts that at, puts the cost at, puts its cost at, puts the total price at, puts the bill at, puts the total at, puts the savings at, reckons, reckon, reckoned, reckons with',
    ),
  ],
  ['Kim puts it at 7', 'Kim rings $7', 'Kim reckons red. $7', 'Kim will reckon $7', 'Kim never reckons $7'],
)
