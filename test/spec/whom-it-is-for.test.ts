import type { ReadSection } from '../../src/spec/reading.js'
import type { Role } from '../../src/spec/roles.js'
import { actsInHaste, asksOfUse, saysForWhom } from '../../src/spec/whom-it-is-for.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

const says = (text: string) => saysForWhom(standing(text))

asks(
  'says outright whom the work is for',
  says,
  [
    ...sentences(
      '… we want to help first is the night nurse',
      'The person, The persons, Those that, The people, The one who, The ones whom, The user, The users, A customer, The customers',
    ),
    ...sentences(
      'The … we help are night nurses',
      'group, groups, segment, segments, audience, reader, readers, persona, personas, role, roles, human, colleague, colleagues, parties, party',
    ),
    ...sentences('… we help are night nurses', 'Somebody, Someone'),
    ...sentences('Those … help are night nurses', "we’re, we'd, we’ve, we’ll, we are, we have, we will, we would, we do"),
    ...sentences(
      'Those … help are night nurses',
      'I, we most, we mainly, we mostly, we first, we really, we actually, we primarily, we chiefly, we above all, we are mostly',
    ),
    ...sentences(
      'Those we … help are night nurses',
      'want to, wish to, would like to, love to, mean to, intend to, plan to, need to, set out to, decided to, try to, are trying to, hope to',
    ),
    ...sentences('Those we … help are night nurses', 'are hoping to, are going to, chose to, aim to, are aiming to, want'),
    ...sentences(
      'Those we … it for are night nurses',
      'do, are doing, build, are building, built, make, are making, made, design, are designing, designed, fix, are fixing, start',
    ),
    ...sentences(
      'Those we … are night nurses',
      'serve, target, help, solve it for, write it for, begin with, address, focus on, aim at, mean, care for, think of, optimise for, reach, relieve',
    ),
    ...sentences('Those we help … night nurses', 'are, is, will be, would be, being, at sea are, first:'),
    'Those we help: night nurses',
  ],
  [
    'Are those we help night nurses?',
    'Those we help are not night nurses',
    'Those we help are 12 nurses',
    'Those we help: everyone',
    'Those we help are never in bed, they ring bells all the night long',
    'Those we ring are night nurses',
    'Bells we help are night nurses',
    'Those we help at sea. Bells are night nurses',
  ],
)

asks(
  'says whom it is for',
  says,
  [
    ...sentences('… for is night nurses', "Who this is, Whom it's, Whom it’s, Who that was, Who it would be, Who the bell is, Who is this, Whom is it"),
    ...sentences(
      'Who this is … for: night nurses',
      'all, mainly, mostly, really, actually, primarily, first, meant, made, built, intended, designed, done, really meant',
    ),
    ...sentences('Who this is for… night nurses', ' is,  are, :,  then:'),
  ],
  ['Who this is for. Bells: night nurses', 'Who bells are for: night nurses', 'Whose this is for: night nurses'],
)

asks(
  'says mainly for whom',
  says,
  [
    ...sentences(
      '… for night nurses',
      'Primarily, Mainly, Mostly, First and foremost, Chiefly, Above all, First of all, Principally, Especially, Specifically, Exclusively, Solely, Strictly, Only',
    ),
    ...sentences(
      '… mainly for night nurses',
      'It, This, That, Bells which, Bells is, Bells are, It is meant, Bells made, Built, Designed, Intended, It works, It work',
    ),
    ...sentences('Mainly … night nurses', 'for, at, meant for, made for, built for, intended for, designed for, aimed at'),
  ],
  ['Bells ring mainly for night nurses', 'Mainly night nurses', 'Mainly of night nurses', 'Mainly for bells'],
)

asks(
  'says for whom it is done',
  says,
  [
    ...sentences('We build … for night nurses', 'it, this, that, the bell, Danforth, it first, it only, it mainly, the bell only'),
    'We’re building this for night nurses',
    'I made it for night nurses',
  ],
  ['We build, bells for night nurses', 'They build it for night nurses', 'We build it for bells'],
)

asks(
  'says with whom it begins',
  says,
  [
    ...sentences(
      '… focus on night nurses',
      'At first we, At launch we, At the start we, First we, Initially we, To begin with we, For now we, In the first year we, In this we, In v1 we, In phase 1 we',
    ),
    ...sentences('We … night nurses', 'focus on, start with, begin with, target, aim at, aim it at, concentrate on'),
    ...sentences('First it … night nurses', 'focuses on, concentrates on, starts with, begins with, targets, aims at, aims it at'),
    ...sentences('We are … night nurses', 'focusing on, concentrating on, starting with, beginning with, targeting, aiming at, aiming it at'),
    'At launch we will at first only focus on night nurses',
  ],
  ['They focus on night nurses', 'At launch. They focus on night nurses', 'We focus on bells', 'We start on night nurses', 'Owe focus'],
)

asks(
  'is fit for somebody',
  says,
  [
    ...sentences(
      'Bells … for night nurses',
      'built, made, designed, meant, intended, created, crafted, conceived, developed, written, tailored, tailor-made, purpose-built, geared, optimised',
    ),
    ...sentences(
      'Bells … for night nurses',
      'optimized, accessible, affordable, available, aimed, suited, ideal, perfect, useful, valuable, helpful, beneficial, relevant, of use, of value, of help',
    ),
    ...sentences('Bells … to night nurses', 'of interest, addressed, dedicated, targeted, tailored exclusively'),
    ...sentences('Bells made … night nurses', 'for, to, at, toward, towards, mainly for'),
    ...sentences('Bells used … night nurses', 'by, daily by, mainly by, mostly by, every day by'),
    ...sentences('Bells … night nurses', 'cater to, cater for, caters for, caters to'),
  ],
  [
    'Bells with night nurses in minds',
    'Bells with, say, night nurses in mind',
    'Bells made of night nurses',
    'Bells unmade for night nurses',
    'Bells made for bells',
    'Bells made for 30 nurses',
  ],
)

asks(
  'says who, in the words before',
  says,
  [
    ...sentences(
      'The nurse is … I want to help',
      'the one, exactly the one, just the one, really the one, the kind of person, the sort of person, a type of user, our customer, the one who, the one whom',
    ),
    ...sentences('The nurse… the one we help', ' is, ’s,  was'),
    ...sentences('The nurses … the ones we help', 'are, were'),
    ...sentences('The nurse is the one … for', 'it is, this is, it is all'),
    'The nurse is the one it is about',
  ],
  ['The bell is the one we help', 'The nurse is a bell we help', 'The user is the one we help', 'The nurse is the one'],
)

const fits = (who: string) => says(`Bells made for ${who}`)
asks(
  'is somebody in particular',
  fits,
  [
    'nurses',
    ...sentences('users … quays', 'who own, that own, whose, with, in, at, from, on, under, aged, working, living, running, using, without, between'),
    ...sentences('… users with quays', 'the, an, a, our, those, all, one, every, the old, old wet, the old wet warm tall'),
    'bells and old quays and nurses',
  ],
  [
    'users',
    'old users',
    'users of quays',
    'users',
    ...sentences(
      '…',
      'all, everyone, everybody, anyone, anybody, any, each, every, us, you, people, users, customers, the user, the users, the customer, the customers',
    ),
    ...sentences(
      '…',
      'the team, the company, the business, the public, the world, everyone at the quay, anybody with nurses, everybody with nurses, anyone with nurses',
    ),
    ...sentences('… nurses', 'not, still, unclear, unknown, undecided, open, tbd, tbc, to be, ?'),
    ...sentences('… nurses', '12, about 12, around 12, some 12, over 12, more than 12'),
    'bells along the old wet wooden wall at the far side of it and nurses',
    'bells. Nurses',
    'bells; nurses',
  ],
)

asks(
  'says it where others are spoken of',
  (role) => saysForWhom(standing('Bells made for night nurses', role as Role)),
  ['other', 'goal', 'background', 'user', 'solution'],
  sentences('…', 'evidence, problem, history, reference, stakeholder, option, out-of-scope, wish, question, requirement, technical, timeline, story'),
)

const asked = (title: string) => asksOfUse({ title, role: 'other', saysNothing: false } as ReadSection)
asks(
  'asks whether they use it',
  asked,
  [
    ...sentences(
      '… nurses use it?',
      'Will, Would, Can, Could, Do, Does, Should, Did, Have, Are, Is it, How will, How do, How would, How can, How should, Why will, Why would',
    ),
    ...sentences('… nurses use it', 'Why should, What will, What would, What do, 1. Will, 1.2.3 Will, - Will'),
    ...sentences(
      'Will nurses …',
      'use, using, understand, get, manage, master, adopt, trust, accept, open, want, like, take to, work out, make sense of, find their way',
    ),
    ...sentences('Will nurses …', 'cope with, live with, handle, operate, come back to, stick with, stick to, find, be able to use, be able to operate'),
    ...sentences(
      'Will nurses use …',
      'it, this, that, them, with it, around it, their way, the bell, the old bell, the old wet bell, it out, this out, out, our bells',
    ),
  ],
  [
    'Bells will nurses use it',
    'Will nurses use it at sea',
    'Will nurses ring it',
    'Will bells use it',
    'Will users use it',
    'Nurses use it',
    'Willow nurses use it',
    'Will nurses reuse it',
    ...sentences(
      'Will the … use it',
      'manager, managers, director, directors, executive, executives, lead, leads, partner, partners, prospect, prospects, owner, owners, stakeholder',
    ),
    ...sentences(
      'Will … use it',
      'stakeholders, the sponsor, sponsors, the investor, investors, the vendor, vendors, the supplier, suppliers, the developer, developers, the engineer, engineers',
    ),
  ],
)
asks(
  'asks it where others are spoken of',
  (role) => asksOfUse({ title: 'Will nurses use it?', role, saysNothing: false } as ReadSection),
  ['other', 'user'],
  ['problem', 'question'],
)
asks('asks it of nothing', (title) => asksOfUse({ title, role: 'other', saysNothing: true } as ReadSection), [], ['Will nurses use it?'])

const hasty = (role: string) => actsInHaste(standing('Nurse scans a dose', role as Role))
asks('tells in haste', hasty, ['problem', 'background', 'evidence'], ['other', 'goal', 'user'])
asks('tells nothing in haste', (text) => actsInHaste(standing(text, 'problem')), ['Nurse rings a bell'], ['Bell rings', 'As a nurse, I want bells'])

asks(
  'is somebody in particular, with marks around',
  fits,
  ['"nurses"'],
  [
    ...sentences('…', '"users", (users), everyone!, "everyone" at the quay, "the users"!, “unclear nurses”, (not nurses), (12 nurses), ~12 nurses, - all -'),
    ...sentences('"… nurses', 'tbd, not, about 12'),
  ],
)
asks(
  'says mainly for whom, with marks around',
  says,
  ['"Mainly for night nurses', 'It is "mainly for night nurses', 'Those we help are night nurses'],
  ['Those we help by ringing, not at night, are night nurses', 'Those we help and never ask for bells are night nurses'],
)
asks(
  'asks whether two sponsors use it',
  asked,
  ['Will nurses and sponsors use it'],
  ['Will the sponsor use it', 'Will a sponsor use it', 'Will the investor use it', 'Will each vendor use it'],
)

asks('is somebody with an article', fits, sentences('… with quays', 'an user, an old user, a user'), ['an user'])
asks('asks others than those who decide', asked, ['Will engineers’ nurses use it', 'Will the nurses of managers use it'], ['Will the developers use it'])
