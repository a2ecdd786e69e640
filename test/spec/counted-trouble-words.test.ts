import { countsTrouble } from '../../src/spec/counted-trouble.js'
import { asks, sentences } from '../language/asks.js'

asks(
  'so many',
  countsTrouble,
  [
    ...sentences(
      '… crews gave up',
      '7, 7 %, 7%, 1.5, 1200, half, a third, a quarter, a fifth, a tenth, two thirds, three quarters, most, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, sixty, dozens, hundreds, thousands, one in, one of, one out of, hundreds of, the 7, (7',
    ),
  ],
  ['Crews gave up', 'Some crews gave up', 'A7 crews gave up', '7th crews gave up', 'Tenth crews gave up'],
)

const gone =
  'bin, bins, binned, throw away, throws away, throw out, throws out, threw away, threw out, thrown away, thrown out, discard, discards, discarded, scrap, scraps, pour away, pours away, poured away, waste, wastes, wasted, spoil, spoils, spoilt, spoiled, rot, rots, write off, writes off, written off, redo, redoes, redone, re-done, reenter, re-enter, re-enters, re-entered, retype, re-type, retyped, re-keyed, rekeyed, reopened, re-opened, resent, re-sent, re-printed, reprinted, restore, restored, repaired, corrected, put right, undone, reversed, refund, refunds, refunded, recalled, replaced, sent back, sent twice, chased, clash, clashes, clashed, clashing, collide, collides, collided, overlaps, overlapped, mismatch, mismatches, mismatched, oversell, oversells, oversold, double-book, double-books, double-booked, miss, misses, missed, lose, loses, lost, expire, expires, expired, lapse, lapsed, stranded, stuck, adjourned, postponed, delayed, overdue, unpaid, unsold, unfilled, unanswered, unread, unused, unreachable, empty, spilt, stolen, injured, hurt, exhausted, worn out, burnt out, wrongly, mistakenly, by mistake, in error, false alarm, false alarms, false positive, false positives, the wrong pier, twice over, twice the same, three times over, four times over, the same pier twice, the same pier three times, the same pier four times, the same pier again, too late, late, isn’t there, minutes late, hours late, days late, weeks late, minutes after the bell, hours after they, days after it, weeks after its, days after their, wait, waits, waited, waiting, queue, queues, queued, queuing, extra visit, extra visits, extra trip, extra trips, extra shift, extra shifts, extra call, extra calls, extra work, extra drive, extra drives, extra journey, extra journeys, extra hour, extra hours, open for, stood open, stood idle, stood empty, stood still'
const away =
  'leave without, leaves without, left without, left one two three without, leave before, leave again, leave early, leave empty-handed, leave unserved, leave the queue, leave the line, leave the site, leave the shop, leave the game, leave the course, leave the page, leave the form, give up, gives up, gave up, drop out, drops out, drop off, dropped off, quit, quits, abandon, abandons, abandoned, withdraw, withdraws, withdrew, withdrawn, cancel, cancels, canceled, cancelled, walk away, walks away, walked away, walk out, walk off, walk past, turn back, turns back, turned back, turn round, turn around, turn away, hang up, hangs up, hung up'

asks(
  'turn away',
  countsTrouble,
  [
    ...sentences('7 crews … it', away),
    ...sentences('7 crews … it', 'stop ringing, stops ringing, stop at, stop after, stop there, stop half'),
    ...sentences(
      '7 crews … it',
      'go home, goes home, went home, go away, go elsewhere, go hungry, go back, go to another, go to others, go to a competitor, go to the competition',
    ),
    ...sentences(
      '7 crews … it',
      'freeze, freezes, froze, frozen, churn, churns, churned, skip, skips, forget, forgets, forgot, unsubscribe, unsubscribes, unsubscribed, resign, resigns, resigned',
    ),
    ...sentences(
      '7 crews … it',
      'switch away, switches away, switched away, switch to another, switch to a competitor, log out, logs out, lost interest'.replace('loged out, ', ''),
    ),
    ...sentences('7 crews never … it', 'called, came, went, saw, heard, read, got, found, paid, wrote, took, knew'),
    ...sentences('7 crews … it', 'do not finish, does not finish, did not finish, don’t finish, doesn’t finish, didn’t finish'),
    ...sentences('7 crews … it', "don't finish, doesn't finish, didn't finish"),
    ...sentences(
      '7 crews do not … at sea',
      'come back, come, order again, return, finish, find, renew, open, answer, reach, show up, turn up, get it, get the oar, get a bell, get an oar, know, understand, read, pay, reply, complete, rebook, buy again',
    ),
  ],
  [
    '7 crews rang',
    '7 crews leave',
    '7 crews left one two three four without',
    '7 crews go to sea',
    '7 crews do not ring',
    '7 crews never sang',
    '7 crews stop',
    '7 crews givenup',
    '7 crews give upper',
    '7 crews reswitch away',
  ],
)

asks(
  'goes wrong',
  countsTrouble,
  [...sentences('7 boats … at sea', gone), "7 boats isn't there"],
  ['7 boats rang', '7 boats extra rain', '7 boats stood', '7 boats the same pier', '7 boats rebinned', '7 boats days after noon', '7 boats later'],
)

asks(
  'must ask',
  countsTrouble,
  [
    ...sentences(
      '7 crews … them',
      'call, calls, called, ring, rings, rang, phone, phoned, phones, email, e-mail, emails, e-mailed, write to, writes to, contact, contacts, contacted, complain, complains, complained',
    ),
    ...sentences(
      '7 crews call …',
      'us, the desk, the office, the hotline, the support, the line, the school, the surgery, the practice, the council, the shop, the counter, the reception, support, back, in, within, again, after, before, because, about, to ask, to complain',
    ),
    ...sentences(
      '7 … about it',
      'calls, tickets, contacts, complaints, emails, e-mails, letters, questions, queries, enquiries, requests for help, disputes, appeals, objections',
    ),
    ...sentences(
      '7 letters …',
      'because, of the kind, of this kind, last, since, in the past, in a past, in the last, in a last, on, over, were, asking, from people',
    ),
    ...sentences('7 crews … court', 'end at, ends at, end up in, ends up in, end with, end in'),
    ...sentences('7 crews end at …', 'the ombudsman, a complaint, collections, A&E, casualty'),
    ...sentences('7 crews …', 'ask the same, asks the same'),
    ...sentences('7 crews: the same …', 'question, questions, thing, things, two questions, three questions'),
  ],
  ['7 crews call', '7 crews call the pier', '7 bells about it', '7 letters rang', '7 crews end at sea', '7 crews: the same pier', '7 crews write us'],
)

asks(
  'is told otherwise, or asked',
  countsTrouble,
  ['7 crews gave up', '7 crews gave up without rain', '7 crews know how they gave up'],
  [
    ...sentences(
      '7 crews gave up, …',
      'prototype, prototypes, mockup, mock-up, mock-ups, wireframe, wireframes, click-dummy, clickdummy, usability, tested, tester, testers, participant, participants, pilot, trial, spike, load test, fewer, only one, goal, target, aim, will, would, should, could, can, may, might, must, if, until, instead of, no longer, zero, none, budget, deadline, estimate, →, ->, without ringing, without any, without a bell, without an oar',
    ),
    ...sentences('… 7 crews gave up', 'What, How, Whether, Which, Why, (what'),
    '7 crews gave up?',
    '7 crews gave up? ',
  ],
)
