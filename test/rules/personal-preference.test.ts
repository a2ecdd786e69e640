import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, flagged, said } from './edges.js'

const kin =
  'mum, mom, mother, dad, father, wife, husband, spouse, son, daughter, kid, kids, gran, grandmother, grandma, sister, brother, parents, neighbor, neighbour, neighbours, flatmate, girlfriend, boyfriend'

/** Said like this it is taste, whatever it is about. */
edges(
  'personal-preference',
  'Solution',
  [
    ...sentences(
      'We … paper maps.',
      "hate, dislike, loathe, detest, can't stand, can’t stand, cannot stand, don't like, don’t like, personally hate, really hate, strongly dislike, all hate, honestly hate, still hate, just hate",
    ),
    'I hate paper maps.',
    ...sentences('The map … away.', 'blew everyone, blew everybody, blew us, blew them, blew me, wowed everyone, blew us all'),
    ...sentences('… was impressed.', 'Everyone, Everybody, Everyone at the desk in the hall'),
    ...sentences('Everyone was ….', 'thrilled, excited, delighted'),
    'We have been wanting a map.',
    ...sentences('I … wait for the map.', "can't, can’t"),
    ...sentences('… wanted a map.', "We have, We've, We’ve, We have always, We have long"),
    ...sentences('We have wanted …', 'an atlas., the map., to have maps., to build maps., to add maps.'),
    ...sentences('… wanted this.', "We have, We've, We’ve, We have always, We have long, We have both, We have all"),
    ...sentences('We have … this.', 'dreamed of, dreamt of'),
    ...sentences('We have wanted ….', 'it, that, one, something like this, something like it'),
    ...sentences('The map is … dream of mine.', 'a, a old, a big, a childhood, a long-time, a longtime, a secret, my, our, his, her'),
    ...sentences('The map is a dream of ….', 'ours, his, hers'),
    ...sentences('The map is …', 'my pet project., our baby., her guilty pleasure., his baby.'),
    ...sentences('… excited about maps.', "I'm, I’m, I am, I am so, I am really, I am very, I am super, I am personally"),
    ...sentences('I am … maps.', 'passionate about, thrilled by, in love with, a big fan of, a huge fan of, a great fan of'),
    ...sentences('The map … own itch.', 'scratches my, scratching our, scratch our'),
    ...sentences('… cool.', "It's, It’s, That is, This would be, It'd be, It’d be, It is just, It is simply, It is so, It is way, It is so way, It is pretty"),
    ...sentences('It is ….', 'cooler, awesome, amazing, sexy, a blast, magic'),
  ],
  [
    'The map blew sheets away.',
    'Everyone waits, and by the time that the hall opens in May the last one was impressed.',
    'We have hated paper maps.',
    'It is so very cool.',
    'It is cooled.',
    'The dream of maps.',
  ],
)

/** Words that are of taste only where the sentence speaks of taste. */
edges(
  'personal-preference',
  'Solution',
  [
    ...sentences('We … a map is better.', 'think, feel, felt, reckon'),
    ...sentences(
      '… a map is best.',
      'IMO, IMHO, In my opinion, In my view, In my experience, Personally, If you ask me, To my mind, In my book, I for one know that',
    ),
    ...sentences(
      'We think that a map is ….',
      'elegant, nicer, right, nice, great, beautiful, ugly, boring, dull, clunky, restrictive, limiting, annoying, silly, old-fashioned, outdated, exciting, impressive, attractive, compelling, worthwhile, important, valuable, my favorite, my favourite',
    ),
    ...sentences('… favorite map.', 'My'),
    ...sentences('… a gut feeling of a map.', 'It is'),
    ...sentences(
      'We… a map.',
      "'d love to see, ’d love to have, 'd love to add, 'd love to get, 'd love to build, 'd love to try, 'd love, 'd prefer, ’d prefer",
    ),
    "We'd love an atlas.",
    "We'd love it.",
    ...sentences('… fun.', 'The map makes it, The map makes it so'),
    ...sentences('We … that clerks love maps.', 'believe, personally believe, really believe, strongly believe'),
    'We believe that in the hall there are clerks who love maps.',
    'We believe in maps; we feel that clerks like the best of them.',
    ...sentences('I … go back with my map.', "can't, can’t, cannot, could never"),
    ...sentences('My map is what I… love.', "'d, ’d,  would"),
    ...sentences('My … would.', kin),
    ...sentences('My mum … a map.', 'could do with, can use, loves, love, likes, like, loved, liked, uses, use, used, wants, want, tried, managed'),
    ...sentences('My mum ….', 'gets it, get it, got it, and dad would, or sisters would, surely would, and sisters surely would'),
    ...sentences('Clerks … love the map.', 'would, will, are going to, will absolutely, will really, will just, will surely, will certainly, will definitely'),
    'Clerks will adore my map.',
  ],
  [
    ...sentences('We … a map has four sides.', 'think that, reckon that'),
    'We believe that the map is right.',
    'We believe that nobody at the desk in the hall beside the harbour has ever had the love of maps.',
    'We believe that there are loves.',
    'My map could open.',
    'We felt 4 maps that were better.',
  ],
)
edges('personal-preference', 'Solution', ['My gut says 4 maps.', 'My mum could read 4 maps.', 'An elegant map, we think, has 4 sides.', 'We love 4 maps.'], [])

/** What people will do or are like, in somebody's opinion. */
edges(
  'personal-preference',
  'Solution',
  [
    ...sentences(
      'We think that clerks … maps.',
      "want, would read, will read, won't read, won’t read, like, need, prefer, enjoy, expect, understand, find, hate, care for, trust, get, appreciate, deserve, are ready for",
    ),
    ...sentences(
      'We think that each clerk … maps.',
      'wants, likes, needs, loves, prefers, enjoys, expects, understands, finds, hates, cares for, trusts, appreciates, deserves, is ready for',
    ),
    ...sentences('We think that clerks … want maps.', 'also, at night, at their desk'),
    ...sentences(
      'We think that maps … clerks.',
      'motivate, attract, convince, win over, bring in, draw in, engage, inspire, persuade, encourage, excite, delight, please',
    ),
    ...sentences('We think that this … clerks.', 'motivates, pleases'),
    ...sentences('We think that maps attract … clerks.', 'more, new, many, the, our, more new, young, many young'),
  ],
  [
    'We think that clerks with maps at their desk want it.',
    'We think that clerks fold maps.',
    'We think that maps name clerks.',
    'We think that maps attract only very young clerks.',
    'Clerks want maps, we think.',
    'We think that maps attract moths. The clerks fold them.',
  ],
)

/** One's own circle as the witness. */
edges(
  'personal-preference',
  'Solution',
  [
    ...sentences('We … it to our family.', 'showed, demoed, gave, mentioned, pitched, described, sent'),
    ...sentences('We tried it … our family.', 'on, with, out on, out with'),
    ...sentences('We showed … to our family.', 'this, them, the map, the new map, a map, an atlas, a new map'),
    ...sentences('We showed it to … friends.', 'my, our, his, her, some, a few, a couple of'),
    ...sentences(
      'We showed it to our ….',
      `${kin}, partner, flatmates, roommate, roommates, friend, friends, in-laws, cousin, cousins, uncle, aunt, niece, nephew, book club, running club, hairdresser, barber, dentist, buddies, mates, old boss, old colleague, old colleagues`,
    ),
    ...sentences(
      '… adored the map.',
      'All of us, Everyone here, Everybody here, Everyone on the team, Everyone in the team, Everyone in the office, Everyone in the project, The team, The whole team, The entire team, The office, The crew, The project team, We all, My friends, My colleagues, My family, My flatmates, My neighbors, My neighbours, All of us on the pier, All of us in May, All of us at the desk, All of us of the night shift',
    ),
    ...sentences(
      'The crew … the map.',
      'really adored, much adored, clearly adored, all adored, just adored, simply adored, prefer, prefers, love, loves, like, likes, adore, adores, loved',
    ),
    ...sentences('The crew … it great.', 'found, finds, thought, think, thinks'),
    ...sentences('The crew found … great.', 'this, that, the map, the new map, it was, it is, it so, it very, it truly, it was so'),
    ...sentences(
      'The crew found it ….',
      'fantastic, brilliant, beautiful, nice, nicer, better, lovely, amazing, awesome, cool, fun, exciting, convincing, impressive, gorgeous, wonderful, delightful',
    ),
    ...sentences('I… use it.', "'d, ’d,  would"),
    ...sentences(
      'I would … it.',
      'personally use, definitely use, certainly use, happily use, gladly use, buy, pay for, want, download, install, order, subscribe to, find, miss',
    ),
    ...sentences('I would ….', 'hate to wait, never want to wait, be lost, be sad, use this, use that, use one'),
    ...sentences(
      'It would be … than paper.',
      'nicer, so nicer, so much nicer, much nicer, far nicer, way nicer, a lot nicer, just nicer, just much nicer, cooler, prettier, more fun, more elegant, sexier, funnier, lovelier, neater',
    ),
    ...sentences('It would be nicer … wait.', 'to, if clerks'),
  ],
  [
    'We showed it to our clerks.',
    'We showed the big new map to our family.',
    'We showed a big new map to our family.',
    'The crew, of the hall, adored the map.',
    'The crew of the big old hall beside the harbour wall adored the map.',
    'The crew found it old.',
    'The crew found the big new map great.',
    'It would be just way much nicer than paper.',
    'I would use maps.',
  ],
)

/** Elsewhere it is known to be one voice among others. */
for (const heading of [
  'Open questions',
  'Assumptions',
  'History',
  'References',
  'Out of scope',
  'Metrics',
  'Stakeholders',
  'Constraints',
  'Wishlist',
  'User stories',
])
  edges('personal-preference', heading, [], ['- We hate paper maps.'])
edges(
  'personal-preference',
  'Solution',
  [],
  ['Maps are better.', 'We believe that clerks like maps.\n\nWe will know by 12 May.', 'Is it cool?', '"It is cool"', 'Clerks fold maps; "we hate them".'],
)

describe('personal-preference', () => {
  it('says the opinion', () => {
    expect(said('personal-preference', '## Solution\n\nAt the desk we hate paper maps.')[0]).toContain('we hate')
    expect(flagged('personal-preference', '## Solution\n\nAt the desk we hate paper maps.')).toEqual(['At the desk we hate paper maps.'])
  })
})
