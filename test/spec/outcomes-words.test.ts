import { isOutput, saysOutput } from '../../src/spec/outcomes.js'
import { asks, sentences } from '../language/asks.js'
import { standing } from './standing.js'

const made = (text: string) => isOutput(standing(text, 'goal'))

asks(
  'says that it is made, and told',
  (text) => saysOutput(text),
  ['Launch the bell', 'The bell is live', 'The bell that we ring is live'],
  [
    ...sentences('Launch the bell … it', "that we’ve built, that we've built, that we have built, which we have already built"),
    ...sentences('Launch the bell that we have …', 'developed, built, implemented, created, released, shipped, launched, designed'),
    ...sentences('… add that the bell is live', 'I should, We should, I must, I might, I would, I may, I want to, I have to, I should also, - I should'),
    ...sentences('I should … that the bell is live', 'say, mention, admit, note'),
    'I should note here: the bell is live',
    ...sentences('We win, … the bell is live', 'not, rather than, instead of, never, no longer, not just, not merely, not only, not about, not to'),
    ...sentences(
      'We win, not … live',
      'the bell, “the bell, "the bell, ‘the bell, \'the bell, an old bell, a wet old bell, ringing bells, bells, the wet red bell',
    ),
    ...sentences('The bell is live, not …', 'shipped, launched, delivered, released, shipping, launching, releasing, delivering, done'),
  ],
)

const late = (when: string) => saysOutput(`Two paying marinas ${when}`)
asks(
  'says when it is looked at',
  (when) => !late(when),
  [
    ...sentences('… 30 days of going live', 'within, in, by, during, for, after, over, within the, within the first, within the next, within the following'),
    ...sentences(
      'within … of going live',
      '3 days, a day, an week, one week, two weeks, three months, four months, five months, six months, nine months, ten days, twelve weeks, thirty days',
    ),
    ...sentences('within … of going live', 'ninety days, the first day, the first quarter, 2 quarters, one year, two years, 30 d, 30d, 2 wks, 2 wk'),
    ...sentences('within 30 days … going live', 'of, after, from, following, post, of the, of the bell, of the old wet bell'),
    ...sentences(
      'within 30 days of …',
      'going live, go-live, golive, being live, launch, launching, release, releasing, rollout, roll-out, introduction, deployment',
    ),
    ...sentences('within 30 days of …', 'publication, opening, installation, start, onboarding, sign-up, signup'),
    ...sentences('… launch', 'after, since, following, after the, after our, after its, after public, after the full, after the hard, after soft'),
    ...sentences('after …', 'launch, go-live, golive, release, rollout, roll-out, introduction, going live, launch., go-live!'),
  ],
  ['going live', 'within 30 days and going live', 'within 30 bells of going live'],
)

const row = (cells: string) => isOutput(standing(`| Goal | Now | Then | Last |\n| --- | --- | --- | --- |\n| ${cells} |`, 'metric'))
asks(
  'is a row of what is made',
  row,
  ['Launch kiosks | 4', 'Launch kiosks | May', 'Bells | Launch the new kiosk | May', 'Blocking bugs | 0', 'Kiosk live | yes', 'Kiosks launched | - | 4'],
  [
    ...sentences(
      'Launch kiosks | … of tickets sold there',
      '60 %, 60%, at least 60 %, at most 60 %, over 60 %, more than 60 %, less than 60 %, under 60 %, about 60 %, around 60 %',
    ),
    ...sentences('Launch kiosks | … of tickets sold there', 'min 60 %, min. 60 %, max 60 %, max. 60 %, 6 %, 6.5 %, ~60 %'),
    ...sentences('Launch kiosks | 60 % …', 'tickets sold there, tickets sold there at noon, of wet-tickets sold there'),
    'Launch kiosks | - | 60 % of tickets sold there',
    'Tickets sold | 4 | 60 %',
  ],
)
asks('is a row of a whole work', row, sentences('Launch kiosks | …', '100 % of tickets sold there, 60 % of it, 60 % sold'), [])

asks('has a label that is the measure', made, sentences('- **Blocking bugs:** …', '0, zero, none, ~0'), ['- **Happy skippers:** 40', '**Happy skippers:** 0'])
asks(
  'is no end in itself',
  (text) => saysOutput(text, false),
  ['The bell is accepted by the board', 'The kiosk is live', 'Feature complete'],
  ['Skippers ring bells', 'Half of the skippers ring the bell'],
)
