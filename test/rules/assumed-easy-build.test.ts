import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, flagged, said } from './edges.js'

/** Ways of waving effort away. */
edges(
  'assumed-easy-build',
  'Notes',
  [
    ...sentences(
      'It is … to build.',
      'easy, simple, straightforward, trivial, quick, cheap, painless, very easy, quite easy, fairly easy, relatively easy, pretty easy, rather easy, reasonably easy, really easy, super easy, extremely easy',
    ),
    ...sentences('It is easy to … a map.', 'implement, develop, code, program, engineer, wire up, hook up, bolt on, ship, port, realise, realize'),
    ...sentences(
      'It is easy for us to build. We just … a map.',
      'add, extend, integrate, connect, migrate, support, change, reuse, plug in, set up, do, deliver, deploy, expose, swap',
    ),
    ...sentences(
      'It is just a matter of … it.',
      'build, code, implement, add, swap, writing, putting, changing, adding, building, coding, reusing, connecting, setting up',
    ),
    ...sentences('It is … a matter of adding it.', 'simply, only, merely'),
    'It is just a question of adding it.',
    'It should be easy to build.',
    '→ It should be easy to build.',
    'Should be easy to build.',
    '→ Should be easy to build.',
    'Not only clerks say so, it is easy to build.',
    'It is easy to build, if we start.',
    'It is easy to build, and not for us.',
    'Nor does it take a day for clerks: it is easy to build.',
  ],
  [
    ...sentences('It is … easy to build.', 'not, never, nor, hardly, not a bit, not so, not at  all'),
    'It is more than easy to build.',
    'It is not  easy to build.',
    ...sentences('… it is easy to build, we start.', 'If, Unless, Whether, Where'),
    'Should we have a map, it is easy to build.',
    ...sentences(
      'It is easy to build. … the clerk of works.',
      'Estimate of, Estimated with, Estimates of, Spike by, Spikes by, Spiked with, Prototype of, Prototyped with, Proof of concept with, Proof-of-concept with, According to, We looked at it with, Confidence of, Effort: S for, So says, So said, So I reckon with, So reckons, Sized with, Story points by, Checked with',
    ),
  ],
)

/** Elsewhere the ease is somebody else's, or past, or openly a guess. */
for (const heading of ['Problem', 'Users', 'Evidence', 'User stories', 'Success metrics', 'Open questions', 'History', 'References'])
  edges('assumed-easy-build', heading, [], ['- The map is a quick win.'])

describe('assumed-easy-build', () => {
  it('says the words', () => {
    expect(flagged('assumed-easy-build', '## Notes\n\nThe map is easy to build.')).toEqual(['easy to build'])
    expect(said('assumed-easy-build', '## Notes\n\nThe map is easy to build.')[0]).toContain('easy to build')
  })
})
