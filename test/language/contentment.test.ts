import { isContentment } from '../../src/language/contentment.js'
import { asks, sentences } from './asks.js'
import { statementsOf } from './read.js'

const waits = (text: string) => statementsOf(text).some(isContentment)

asks(
  'waits until somebody is pleased',
  waits,
  [
    ...sentences('The harbour board … happy', 'is, are, feels, feel, stays, stay, remains, remain, will be, must be, should be'),
    ...sentences('Mrs Olander is … happy', 'very, fully, really, completely, totally, super'),
    ...sentences(
      'Mrs Olander is …',
      'content, happy, satisfied, pleased, delighted, thrilled, impressed, on board, convinced, proud, won over, glad, calm, quiet, ok, okay, fine',
    ),
    ...sentences('… Mrs Olander is happy', 'When, If, Once, As soon as'),
    'When the harbour board is happy',
    'Our harbour board is happy',
  ],
  [
    'Mrs Olander is happier',
    'Mrs Olander is happy within a week',
    'Skippers say that Mrs Olander is happy',
    'Is the bell happy',
    'As a skipper, I want to know that Mrs Olander is happy',
    'Mrs Olander is at sea',
  ],
)

asks(
  'waits until somebody nods',
  waits,
  [
    'The harbour board have signed off',
    ...sentences('Mrs Olander has … signed off', 'formally, officially, all'),
    ...sentences('Mrs Olander has …', 'signed off, accepted, approved, confirmed, agreed, validated, given us her ok, said yes, said ok, said okay, said wow'),
    ...sentences('Mrs Olander has given … approval', 'its, their, his, her, the'),
    ...sentences('Mrs Olander has given her …', 'ok, okay, approval, blessing, sign-off, signoff, go'),
    ...sentences('Mrs Olander … signs off', 'formally, officially'),
    ...sentences(
      'Mrs Olander …',
      'signs off, sign off, accepts, accept, approves, approve, confirms, confirm, validates, validate, gives us her ok, give her ok, says yes, say yes, nods, nod, smiles, smile, claps, clap, applauds, applaud',
    ),
    ...sentences('Mrs Olander gives … approval', 'its, their, his, her, the'),
    ...sentences('Mrs Olander gives her …', 'ok, okay, approval, blessing, sign-off, signoff, go'),
    ...sentences('Mrs Olander says …', 'yes, ok, okay, thank you, thanks, wow'),
    ...sentences('Mrs Olander … it', 'likes, loves, recommends, recommend, stops asking about, stop asking about, no longer asks about, no longer ask about'),
    ...sentences('Mrs Olander … around', 'shows it, show it, shows this'),
    'Mrs Olander shows it off',
    ...sentences('Mrs Olander stops …', 'asking, calling, complaining, mailing'),
    ...sentences('Mrs Olander no longer …', 'asks, calls, complains, call, complain'),
    ...sentences('Mrs Olander doesn’t …', 'complain'),
    "Mrs Olander doesn't complain",
  ],
  ['Mrs Olander signs', 'Mrs Olander gives a talk', 'Mrs Olander says no', 'Mrs Olander stops at noon', 'Mrs Olander accepted', 'Skippers nod'],
)

asks(
  'aims to please somebody',
  waits,
  [
    ...sentences(
      '… Mrs Olander',
      'Satisfy, Satisfying, Satisfaction of, Please, Pleasing, Delight, Appease, Content, Contentment of, Happiness of, Win over, Impress, Convince',
    ),
    ...sentences('… satisfy Mrs Olander', 'To, We, We will, We want to, We must'),
    ...sentences(
      '… Mrs Olander',
      'Formal acceptance by, Formal acceptance of, Formal acceptance from, Acceptance by, Acceptance of, Acceptance from, Approval by, Approval of, Approval from, Sign-off by, Signoff of, Sign-off from, Blessing of, Blessing from, Written confirmation by, Written confirmation of, Written confirmation from',
    ),
    ...sentences('Keep Mrs Olander …', 'happy, very happy, content, satisfied, calm, quiet, on board, proud'),
    'Make Mrs Olander happy',
    ...sentences(
      '… all wishes of Mrs Olander',
      'Fulfil, Fulfill, Fulfilling, Fulfilment of, Meet, Meeting, Honour, Honor, Live up to, Deliver on, Comply with, Implement, Cover, Close, Tick off',
    ),
    ...sentences(
      "… Mrs Olander's wishes",
      'Fulfil, Fulfill, Fulfilling, Fulfilment of, Meet, Meeting, Honour, Honor, Live up to, Deliver on, Comply with, Implement, Cover, Close, Tick off',
    ),
    ...sentences(
      "Meet the harbour board's …",
      'condition, conditions, demand, demands, requirement, requirements, expectation, expectations, wish, wishes, wish list, wishlist, list, points, criteria, request, requests, ask, asks, promise, promises, commitment, commitments, needs list',
    ),
    ...sentences(
      "Meet Danforth's 3 …",
      'condition, conditions, demand, demands, requirement, requirements, expectation, expectations, wish, wishes, wish list, wishlist, list, points, criteria, request, requests, ask, asks, promise, promises, commitment, commitments, needs list, must-haves',
    ),
    "Meet Danforth's 3 long old wishes",
    ...sentences("Meet … of Danforth's wishes", 'all, both, each, every, most, 4, two, three, four, five, six, seven, eight, nine, ten, all four'),
  ],
  [
    ...sentences(
      '… Mrs Olander',
      'Fulfil, Fulfill, Fulfilling, Fulfilment of, Meet, Meeting, Honour, Honor, Live up to, Deliver on, Comply with, Implement, Cover, Close, Tick off, Keep, Make',
    ),
    "Meet Danforth's 3 lists2",
    'Keep Mrs Olander at the pier',
    'Keep Mrs Olander at work and happy',
    'Make skippers satisfy Mrs Olander',
    'Keep Mrs Olander happyish',
    'Skippers satisfy Mrs Olander',
    'Satisfy skippers',
    'Impress by noon',
  ],
)

asks(
  'waits until what somebody wants is met',
  waits,
  [
    ...sentences(
      'Mrs Olander’s … are met',
      'conditions, demands, requirements, expectations, wishes, wishlist, wish list, requests, asks, points, items, list, promises, must-haves',
    ),
    ...sentences('All demands of Mrs Olander … met', 'are, is, have been, has been, are all'),
    ...sentences(
      'All demands of Mrs Olander are …',
      'met, fulfilled, closed, done, covered, ticked off, implemented, delivered, resolved, honoured, honored, satisfied, in, live',
    ),
    ...sentences("Mrs Olander's demands … met", 'are, is, have been, has been, are all'),
    ...sentences(
      "Mrs Olander's demands are …",
      'met, fulfilled, closed, done, covered, ticked off, implemented, delivered, resolved, honoured, honored, satisfied, in, live',
    ),
    ...sentences('All demands … Mrs Olander are met', 'of, from, by'),
  ],
  ['All demands of Mrs Olander are long', 'All demands are met', 'The demands of skippers are met', 'Mrs Olander demands that bells are metal'],
)

asks(
  'waits for a word of somebody',
  waits,
  [
    ...sentences(
      '… feedback from Mrs Olander',
      'Positive, Good, Great, Happy, Enthusiastic, Favourable, Favorable, Only positive, Very positive, No negative, No bad, No more negative, No further bad',
    ),
    ...sentences(
      'No … from Mrs Olander',
      'feedback, reaction, reactions, complaint, complaints, mail, mails, call, calls, word, words, remark, remarks, objection, objections',
    ),
    ...sentences('Good … from Mrs Olander', 'verdict, review'),
    ...sentences('… from Mrs Olander', 'Praise, Applause, Thanks, A yes, Thumbs up'),
    ...sentences('… acceptance by Mrs Olander', 'Written, Formal, Final'),
    ...sentences('Final … by Mrs Olander', 'acceptance, approval, confirmation, sign-off, signoff, ok, okay, go, blessing, yes'),
    ...sentences('Acceptance … by Mrs Olander', 'protocol, letter, form, mail, signed, given, received, confirmed, protocol signed'),
    ...sentences('Praise … Mrs Olander', 'from, by, of'),
  ],
  ['Praise from skippers', 'Praise from  ', 'Acceptance by noon', 'Skippers pass on thanks from Mrs Olander', 'No answer from Mrs Olander'],
)

asks(
  'has no measure of its own',
  waits,
  ['Mrs Olander is happy', 'Mrs Olander is happy with the latest bell'],
  [
    ...sentences(
      'Mrs Olander approves the plan …',
      'earlier, later, sooner, faster, quicker, more often, less often, with fewer calls, within a day, in less time than now, instead of Kim, from 9 to 5, in 40 % of weeks',
    ),
  ],
)
