import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, said } from './edges.js'

const attitude = 'Clerks hate paper.'
for (const heading of ['Users', 'FAQ', 'Evidence', 'Background', 'Solution', 'Launch', 'Timeline', 'Notes', 'Options considered'])
  edges('claim-without-evidence', heading, [attitude], [])
for (const heading of ['Out of scope', 'Stakeholders', 'Constraints', 'Assumptions', 'History', 'References', 'Success metrics'])
  edges('claim-without-evidence', heading, [], [attitude])

/** A decision rests on it. */
const decided = 'Clerks hate paper, … we fold maps.'
edges(
  'claim-without-evidence',
  'Constraints',
  [
    ...sentences(decided, "so, hence, therefore, thus, which is why, that’s why, that's why, which makes sure, which means that"),
    ...sentences(
      'Clerks hate paper, so ….',
      "I fold maps, I've folded maps, we’ve folded maps, we've folded maps, let's fold maps, let’s fold maps, maps must go, maps should go, it has to go, maps have to go, it needs to go, maps need to go, maps will go, they'll go, it is pointless, it is useless, it is essential, it is necessary, it is vital",
    ),
    ...sentences('Clerks hate paper. … maps stay.', "So, Hence, Therefore, Thus, That’s why, That's why, Which is why, (So"),
    'We fold maps because clerks hate paper.',
  ],
  [
    'Clerks hate paper, so that we fold maps.',
    'Clerks hate paper, so far as we fold maps.',
    'Clerks hate paper, so maps of the old and the new hall and of the green stairs behind them fold, and we wait.',
    'Clerks hate paper, so maps fold. We wait.',
    'So we fold maps: clerks hate paper.',
    'Clerks hate paper. So far maps stay.',
    'Clerks hate paper. Maps stay so.',
    'Because it rains, clerks hate paper.',
  ],
)
for (const heading of ['History', 'References', 'Assumptions', 'Wishlist']) edges('claim-without-evidence', heading, [], [decided.replace('…', 'so')])

/** A portrait. */
edges(
  'claim-without-evidence',
  'Users',
  [
    ...sentences('- … of paper', 'Is frustrated by the lack, Overwhelmed, Always annoyed, Usually confused by heaps'),
    ...sentences('- … paper', 'Struggles with, Struggling with, Expects, Hates, Dislikes, Distrusts, Fears, Loves, Prefers, Often prefers, Constantly fears'),
  ],
  ['- Hates paper 9 times a day', '- Folds paper', 'Hates paper?'],
)

describe('claim-without-evidence', () => {
  it('says the claim', () => {
    expect(said('claim-without-evidence', '## Background\n\nClerks hate paper.')[0]).toContain("'Clerks hate'")
    expect(said('claim-without-evidence', '## Users\n\n- Hates paper')[0]).toContain("'Hates paper'")
  })
})
