import { asksMaking, believesMaking, doubtsGrasp, doubtsHouse, doubtsLaw, doubtsMaking, hasToFindOut, saysUnknown, saysUnsure } from '../../src/spec/doubts.js'
import { asks, sentences } from '../language/asks.js'

const grasps =
  'notice, understand, follow it, follow this, follow the arrow, follow a sign, make out, make sense, recognise, recognize, hear it, hear the bell, hear that, cope with it, manage, find their way, find it, find the quay, find their boat, find out, figure, read, reads, overlook, miss it, miss the quay, miss that, ignore, misread, mistake, mix up, mix boats up, confuse, get it, get this, get that, get what, get lost, know what, know where, know how, know that, know which, remember, work it out, work this out, work that out, click, tap, press, learn, struggle, stumble, have trouble, have difficulty, have difficulties, have problems, need help, need training, find it hard, find this hard, find this too hard, find this difficult, find this confusing, find this complicated, see that, see it, see the quay, take it for a bell'

asks(
  'asks who will understand it',
  (text) => doubtsGrasp(text, true),
  [
    ...sentences('Will skippers …?', grasps),
    ...sentences('… skippers notice?', 'Will, Would, May, Might, Could, Do, Does, Can, Won’t, Don’t, Whether, If, That, Will old, Will most old'),
    ...sentences('… skippers notice?', "Won't, Don't"),
    ...sentences(
      'Will … notice?',
      'people, user, users, customer, customers, they, everyone, anyone, anybody, everybody, nobody, somebody, someone, staff, porters',
    ),
    ...sentences('If skippers … notice?', 'will, would, may, might, can, actually, really, even, ever'),
    ...sentences(
      'Skippers … notice?',
      'will, would, may, might, could, won’t, might not, may not, will not, will just, will simply, will actually, will not just',
    ),
    "Skippers'll notice?",
    'Skippers’ll notice?',
    "Skippers won't notice?",
    'Whether skippers notice',
    'If skippers notice',
    'Skippers may notice',
    'Skippers might notice',
    'Skippers could notice',
  ],
  ['Skippers notice?', 'Will skippers ring?', 'Will we notice?', 'Will skippers get bells?', 'Will skippers tape it?', 'Skippers will notice'],
)

const open = (text: string) => doubtsGrasp(`${text}: will skippers notice it`, false)

asks(
  'is open in so many words',
  open,
  [
    ...sentences('Kim is …', 'not sure, not so sure, not quite sure, not at all sure, afraid, worried'),
    ...sentences(
      'Kim: …',
      'don’t know, do not know, does not know, no idea, another matter, remains to be seen, to be seen, who knows, open question, can’t say, can’t tell, has doubts, have doubts, my doubts, I doubt, worry, worries, worried, fear, afraid, nobody knows, no answer yet, no answer so far, wonder, wonders, still open, is open, are open, remains open',
    ),
    ...sentences('Kim: …', "don't know, can't say, can't tell"),
    ...sentences('… the bell', 'Open:, Unclear:, Unknown:, Unsure:, Open –, Open —, Open -, (open:, Open :'),
    ...sentences(
      'It is … whether',
      'unclear, not clear, not known, not sure, not certain, not decided, not yet known, not entirely clear, not quite clear, not fully clear, uncertain, unknown, undecided',
    ),
  ],
  [
    'Kim is at sea',
    ...sentences('… still open', 'what, which, that, who, item, items, task, tasks, ticket, tickets, case, cases, issue, issues'),
    'what is still open',
    'items are open',
    'items are still open',
    'Kim opens it',
    'The gate: open: the bell',
  ],
)

asks(
  'asks without a question mark',
  (text) => doubtsGrasp(text, true),
  [
    ...sentences('… is it that skippers notice', 'Who, What, How, Where, Which, Why, Ok so who, Okay who, So who, And who, But who, Hm who, Hmm who'),
    'Ok, so who is it that skippers notice',
    'Hm, who is it that skippers notice',
    'Rain: who is it that skippers notice',
    'Rain. Who is it that skippers notice',
    'Rain! Who is it that skippers notice',
    'Rain; who is it that skippers notice',
    'Kim, 3 days ago who is it that skippers notice',
  ],
  [
    ...sentences('Who … that skippers notice', 'we, I, they, it, you, he, she, knowing'),
    'Rain, who is it that skippers notice',
    'Kim who is it that skippers notice',
  ],
)

asks(
  'asks whether it is clear',
  (text) => doubtsGrasp(text, true),
  [
    ...sentences('… the bell clear to crews?', 'Is, Are, Be, Does, Will, Would'),
    ...sentences(
      'Is the bell … to crews?',
      'clear, obvious, visible, noticeable, understandable, understood, confusing, intuitive, self-explanatory, too complex, too complicated, too technical, too much, too small, too hidden, discoverable, legible',
    ),
    ...sentences('Is the bell clear …?', 'to crews, for crews, enough, by night'),
  ],
  ['Was the bell clear to crews?', 'Is the bell red to crews?', 'Is the bell clear at sea?', 'Is the bell there. Clear to crews?'],
)

asks(
  'may confuse',
  (text) => doubtsGrasp(text, false),
  [
    ...sentences(
      'The bell … confuse',
      'risk, risks, may, might, could, can, would, likely to, tend to, tends to, danger of, potential, potentially, possibly, fear, fears, feared, worry, worried, worry about, worried about, may one two three four five six',
    ),
    ...sentences(
      'The bell may …',
      'confuse, confuses, confusing, confusion, mislead, misleads, misleading, overwhelm, overwhelms, overwhelming, misunderstand, misunderstands, misunderstanding, misunderstandings, misinterpret, misinterprets, misinterpretation, disorient, disorienting, frustrate, frustrates, frustrating, frustration',
    ),
  ],
  ['The bell will confuse', 'The bell may ring', 'The bell may one two three four five six seven confuse'],
)

asks(
  'doubts that it can be made',
  (text) => doubtsMaking(text, false),
  ['The team has not looked at it', 'Not sure the old phones are fast enough'],
  ['The old phones are fast enough', 'Not sure the old phones ring'],
)

const house = (text: string) => doubtsHouse(text, true)

asks(
  'asks what is for the house',
  house,
  [
    ...sentences('Who … for it?', 'pays, will pay, owns, answers, maintains, moderates, looks after, supports, is liable, carries, is responsible'),
    ...sentences('… allowed on deck?', 'Are we, Is it, Is that, Is this, Are they, Am I, Were we, Are we even, Are we really'),
    ...sentences('Are we … there?', 'allowed, permitted, legal, covered'),
    ...sentences('Allowed to … bells?', 'keep, store, show, use, send, share, charge'),
    ...sentences('… keep bells?', 'May we, Can we, Do we, Must we, Should we, May we even, Can we still, Can we legally, Can we even still'),
    ...sentences('Should we … bells?', 'keep, store, retain, charge'),
    ...sentences('… the bells keep?', 'How long may, How long can, How long do, How long must, How long we may, How long we can, Whether may, Whether we can'),
    ...sentences('How long may the bells …?', 'keep, store, retain'),
    ...sentences('What the bell …?', 'cost, costs'),
    'The bell will cost some?',
    ...sentences('How much …?', 'it is, this is, that is, they are, the bell is'),
    ...sentences(
      'The … it?',
      'license permits, licence permits, contract permits, terms permit, law permits, law let, law lets, law allow, law allows, law permit, law cover, law covers, law even covers, law really covers',
    ),
  ],
  [
    'Who rings for it?',
    'Was it allowed?',
    'Is Kim allowed there?',
    'Allowed to ring bells?',
    'Should we ring bells?',
    'How long may the bells ring?',
    'The bell will ring some?',
    'How much rain?',
    'The law rings it?',
  ],
)

const minds = (text: string) => doubtsHouse(text, false)

asks(
  'the house may mind',
  minds,
  [
    ...sentences('… they object?', 'Do, Does, Would, Will'),
    ...sentences(
      'Would … object?',
      'they, he, she, it, the insurer, the insurers, the board, the council, the bank, the landlord, the union, the partner, the partners, the regulator, the authority, the processor',
    ),
    ...sentences('Would … object to it?', 'our insurer, our insurers, our bank, our landlord, our partner, our partners, our bank really, our bank even'),
    ...sentences('Would they … it?', 'accept, allow, permit, cover, agree, mind, object, even mind, really mind'),
    ...sentences(
      '… might object',
      'Legal, Sales, Finance, Support, Board, Works council, Union, Partner, Partners, Management, Regulator, Regulators, Compliance, Marketing, Insurer, Insurers, Legal at sea',
    ),
    ...sentences('Legal … mind', 'may, might, could, may not'),
    ...sentences('Legal may …', 'like it, mind, object, refuse, accept, agree, be happy, complain'),
    ...sentences(
      'The bell is … Kim',
      'not cleared with, not agreed with, not checked with, not discussed with, not confirmed with, not approved with, not approved by, not yet approved by, not been approved by, not yet been approved by',
    ),
  ],
  [
    'Would Kim object?',
    'Would our boats object to it?',
    'Our bank objects to it?',
    'Would they ring it?',
    'Boats might object',
    'Legal will mind',
    'Legal may ring',
    'The bell is not rung by Kim',
    'Would they mind',
  ],
)

asks(
  'the law may',
  doubtsLaw,
  [
    ...sentences('The bell … counts as a siren', 'may, might, could, would, perhaps, possibly, probably, whether it, unclear if it, not sure it, if it'),
    'Unclear: it counts as a siren',
    ...sentences(
      'Perhaps it …',
      'fall under it, falls under it, be subject to it, is subject to it, count as one, counts as one, qualify as one, qualifies as one, needs a permit, need a permit, require a permit, requires a permit, breach it, breaches it, violate it, violates it, infringe it, infringes it, be illegal, be unlawful, be prohibited, be liable, be fined',
    ),
    ...sentences('Perhaps it needs … permit', 'a, an, the, our, a new, an old, our old'),
    'Perhaps it needs permit',
    ...sentences(
      'Perhaps it needs a …',
      'licence, license, permit, approval, consent, certificate, certification, authorisation, authorization, registration, DPIA, impact assessment, CE mark, clearance',
    ),
  ],
  ['The bell counts as a siren', 'Perhaps it needs a coat', 'Perhaps it rings', 'Perhaps. It counts as a siren'],
)

asks(
  'those of the house are undecided',
  minds,
  [
    ...sentences(
      '… has not answered',
      'Legal, Counsel, Lawyer, Lawyers, Sales, Finance, Support, The board, Our board, The bank, Our union, The council, Our landlord, Works council, Partner, Partners, Management, Regulator, Regulators, Authority, Authorities, Compliance, Privacy, Security, Procurement, Marketing, Insurer, Insurers, Auditor, Auditors, DPO, CFO, CEO, COO, CTO',
    ),
    'Legal is probably fine',
    'Are we liable',
  ],
  ['Kim has not answered', 'A board has not answered', 'Kim is probably fine', 'Legal has answered'],
)

asks(
  'asks how it is made',
  asksMaking,
  [
    ...sentences(
      '… rings the bell?',
      'How, Where, When, Which, What, Who, Can it, Could it, Should it, Do we, Does it, Will it, Would it, Is it, Are we, Must it',
    ),
    ...sentences('How ring …?', 'we, it, this, that, they, be, the bell, our bell, an oar, a bell'),
    'What happens?',
    'What happens to rain?',
  ],
  ['How long?', 'It rings?', 'How it rings', 'Why rings the bell?'],
)

asks(
  'says what is unknown',
  saysUnknown,
  [
    ...sentences(
      'It is … whether it rings',
      'unclear, not clear, not known, not sure, not certain, not decided, not yet clear, not entirely clear, not quite clear, not fully clear, uncertain, unknown, undecided, unknown yet',
    ),
    ...sentences('It … whether it rings', 'remains to be seen, is not fully clear'),
    ...sentences(
      '… how it rings',
      'We don’t know, We do not know, Kim doesn’t know, Kim does not know, Nobody knows, We have no idea, Still open, An open question',
    ),
    "We don't know how it rings",
    "Kim doesn't know how it rings",
    ...sentences('Unclear … it rings', 'if, whether, how, which, what, when, who, where, why'),
    ...sentences('… do not know how it rings', 'we, I, engineers, developers'),
  ],
  [
    'Unclear it rings',
    'It is clear how it rings',
    ...sentences('… do not know how it rings', 'They, People, Anyone, Everyone, Someone, Those who, Skippers, They clearly, They often, They still, They just'),
    ...sentences(
      'They … how it rings',
      'don’t know, do not know, doesn’t know, does not know, didn’t know, did not know, have no idea, has no idea, had no idea, are not sure, are unsure, are uncertain, were not sure, were unsure, were uncertain',
    ),
    ...sentences('They … how it rings', "don't know, doesn't know, didn't know"),
  ],
)

asks(
  'has to find out',
  hasToFindOut,
  [
    ...sentences('… needs to find out how it rings', 'we, I, the team, engineer, engineers, someone, somebody, we will, we’ll, we still, we will still'),
    "we'll need to find out how it rings",
    ...sentences('we … find out how it rings', 'need, needs, need to, have, have to, has to, must, want, want to'),
    ...sentences('we need to … how it rings', 'figure out, find out, work out, investigate, determine, understand, explore, research'),
    ...sentences('we need to find out …', 'how, whether, if, which, what, the best, the right'),
    ...sentences(
      'it … investigation',
      'need, needs, require, requires, needs further, needs more, needs some, needs additional, needs technical, needs more technical',
    ),
    ...sentences('it needs …', 'exploration, discovery'),
  ],
  [
    'skippers need to find out how it rings',
    'we hope to find out how it rings',
    'we need to ring how',
    'we need to find out that',
    'it needs oil',
    'it needs old investigation',
  ],
)

asks(
  'believes what a machine does',
  believesMaking,
  [
    ...sentences('we … the bell can ring', 'think, thinks, believe, believes, assume, assumes, suspect, suspects, guess, guesses, presume, reckon'),
    ...sentences(
      'we think the bell … it',
      'can, cannot, can’t, could, is able to, are able to, support, supports, allow, allows, let, lets, exist, exists, handle, handles, store, stores, return, returns, send, sends, already, run, runs, is stored, is sent, is kept, is cached, is enabled, is available, are stored, are sent, are kept, are cached, are enabled, are available',
    ),
    "we think the bell can't ring",
  ],
  [
    'we know the bell can ring',
    'we think the bell rings',
    'we think. The bell can ring',
    'we think; the bell can ring',
    ...sentences(
      'we think the bell can … it',
      'want, need, like, love, prefer, benefit, value, save, use it, pay, happy, care, help, helps, helped, improve, improves, improved, increase, increases, increased, reduce, reduces, reduced',
    ),
  ],
)

asks(
  'is not sure of it',
  saysUnsure,
  [
    ...sentences('… not sure', 'I’m, I am, we’re, we are, I’m still'),
    "I'm not sure",
    "we're not sure",
    ...sentences('I am not …', 'so sure, quite sure, really sure, at all sure, yet sure, entirely sure, certain, convinced'),
    ...sentences('it …', 'need validation, needs validation, needs more validation, needs research'),
  ],
  ['he is not sure', 'I am sure', 'I am not ready', 'it needs oil'],
)
