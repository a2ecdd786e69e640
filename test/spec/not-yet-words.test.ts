import { isHearsay, isUndecided, isUnlooked, makersHaveNotLooked } from '../../src/spec/not-yet.js'
import { asks, sentences } from '../language/asks.js'

const decide =
  'agree, agreed, agreeing, approve, approved, approving, answer, answered, reply, replied, decide, decided, sign, signed, clear, cleared, clearing, confirm, confirmed, confirming, commit, committed, accept, accepted, grant, granted, rule, ruled, respond, responded, commented, said, given, okd, ok’d, okayed, weighed in, consult, consulted, involved, heard, told, shown, briefed, sent'
const look =
  'look, looked, looking, check, checked, checking, review, reviewed, reviewing, read, seen, test, tests, tested, try, tried, measure, measured, estimate, estimated, size, sized, cost, costed, assess, assessed, examine, examined, investigate, investigated, explore, explored, talk, talked, speak, spoken, ask, asked, start, started, begun, spike, spiked, prototype, prototyped, built, thought'
const makers = 'team, teams, engineer, engineers, engineering, developer, developers, devs, architect, architects, ops, squad, vendor, supplier, contractor, it'
const still =
  'yet, really, actually, even, so far, formally, officially, been, properly, had time to, had a chance to, got round to, got around to, really even'
const hasNot = 'has not, have not, had not, hasn’t, haven’t, hadn’t, has never, have never, had never'

asks(
  'nobody with a say has answered',
  isUndecided,
  [
    ...sentences(
      'The pier … agreed',
      `${hasNot}, did not, didn’t, did never, is not, are not, was not, were not, isn’t, aren’t, wasn’t, weren’t, is not yet, is not been, is not yet been`,
    ),
    ...sentences('The pier … agreed', "hasn't, haven't, hadn't, didn't, isn't, aren't, wasn't, weren't"),
    ...sentences('The pier has not … agreed', still),
    ...sentences('The pier has not …', `${decide}, ${look}`),
    "The pier has not ok'd",
    ...sentences('The pier is not …', `${decide}, ${look}`),
    ...sentences(
      '… agreed',
      'Not yet, Never, Not yet been, Never been, Nobody, Noone, No one, None of us, None of them, Nobody has, Nobody have, Nobody had, Nobody has yet',
    ),
    ...sentences('Not yet …', `${decide}, ${look}`),
    ...sentences('Nobody …', `${decide}, ${look}`),
  ],
  [
    'The pier has agreed',
    'The pier has not rung',
    'The pier is not rung',
    ...sentences('The pier is not read …', 'enough, well, easily'),
    'Not yet rung',
    'Nobody rang',
    'None of it agreed',
    'Not agreed',
  ],
)

asks(
  'nobody has looked',
  isUnlooked,
  [
    ...sentences('… has not looked', `we, I, ${makers}`),
    ...sentences('We … looked', hasNot),
    ...sentences('We have not … looked', still),
    ...sentences('We have not …', look),
    ...sentences('… looked', 'Nobody has, Noone has, No one has, None of us have, None of them had, Nobody has yet, Not yet, Not yet been'),
    ...sentences('Nobody has …', look),
    ...sentences('Kim … looked there yet', hasNot),
    ...sentences('Kim has not … there yet', look),
    ...sentences('Kim has not … looked there yet', still),
    'Kim has not looked there so far',
    ...sentences('Not yet …', look),
  ],
  [
    'Kim has not looked',
    'We have looked',
    'We have not rung',
    'Nobody looked',
    'Nobody has rung',
    'Kim has not looked. Not yet',
    'Not yet rung',
    'None of it has looked',
  ],
)

asks(
  'makers have not looked',
  makersHaveNotLooked,
  [
    ...sentences('The … has not looked', makers),
    ...sentences('The team … looked', hasNot),
    ...sentences('The team has not … looked', still),
    ...sentences('The team has not …', look),
  ],
  ['The pier has not looked', 'The team has looked', 'The team has not rung', 'We have not looked'],
)

asks(
  'is not sure of what others say',
  isHearsay,
  [
    ...sentences('Red, …', 'I think, we think, I guess, I believe, I suppose, I assume, I reckon, I hope'),
    ...sentences('Red I think…', '!, ;, ; so, .,  – so, -, —, ?'),
    'Red, I think, and so',
    ...sentences('Red, … know', 'as far as I, so far as I, as far as we'),
    ...sentences('Red, as far as I …', 'know, can tell, remember'),
    ...sentences('Kim … double-check', 'will, to, must, should, need to, have to, let me, I’ll, we’ll, will still'),
    "I'll double-check",
    "we'll double-check",
    ...sentences('Kim will …', 'doublecheck, double-check, crosscheck, cross-check'),
    ...sentences('… red', 'Presumably, Apparently, Supposedly, If I remember right, If I remember correctly'),
    ...sentences('Kim … fine', 'is probably, are probably, is likely, is surely'),
    ...sentences('Kim is probably …', 'ok, okay, fine, happy'),
    ...sentences('Kim should be …', 'ok, okay, fine, happy'),
  ],
  ['Red', 'I think it is red', 'Kim double-checks', 'As far as I see', 'Kim is fine', 'Kim should be there', 'Kim is probably red', 'If I remember'],
)
