import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, flagged, said } from './edges.js'

edges(
  'vague-criterion',
  'Requirements',
  [
    ...sentences(
      '- The map … fast.',
      'is, feels, looks, loads, responds, reacts, runs, works, performs, operates, starts, renders, scales, behaves, uploads, syncs, handles seats, processes seats, fails, degrades, delivers, remains, must be',
    ),
    ...sentences(
      '- The map is ….',
      'quick, snappy, performant, scalable, robust, reliable, efficient, flexible, modern, smooth, lightweight, high-performance, high quality, state-of-the-art, sufficiently secure, adequately, reasonable, acceptable, appropriate, optimal, graceful, future-proof, easy to maintain, maintainable',
    ),
    ...sentences(
      '- Seats are shown ….',
      'as needed, if appropriate, where possible, when feasible, whenever applicable, in a timely fashion, as soon as possible, to a reasonable extent',
    ),
    '- The map must load fast.\n- The list waits.\n  - In May',
    '- Hall\n  - The map must load fast.',
    '- The b:a map must load fast.',
    '- The map must load fast. Clerks wait. Clerks fold. Clerks read. Clerks sing. Clerks nap. Clerks eat.\n  - Hall',
    '- The map must load fast.\n- One\n- Two\n- Three\n- Four\n- Five\n- Six\n  - Seven',
  ],
  [
    ...sentences(
      '- The map loads fast, …',
      'for example in May, for instance in May, such as in May, within reach, at most in May, at least in May, no more than in May, faster than the list, as fast as the list, like in May, like on paper, see the list, according to the clerk, compared to the list, WCAG or not, ISO or not, by the SLA, so that clerks wait less, because clerks wait, meaning soon, means that clerks wait less, without waiting, instead of late, even when clerks wait, even if clerks wait, when clerks wait, if clerks wait',
    ),
    '- The map loads fast, as clerks say of each of the lists that hang beside the door of the hall and of the stairs behind it: at once',
    '- The map loads fast (at once)',
    '- The map must load fast? ',
    '- Is it that the map loads fast?',
    '- The map loads fast. It has 4 sides.',
    '- The map is no fast one.',
    '- The map is not fast.',
    '- "Now": it loads fast, and',
    '- “Now”, the map loads fast.',
    '- → "Now", the map loads fast.',
    '- The map must load fast.\n  - One\n  - Two',
    '- As a clerk, I want a map that loads fast',
    '- The map must load fast as told [there](map.md)',
    '- Given a map\n- When clerks fold it\n- Then the map loads fast',
    '- The map must load fast, and which one?',
    '- The map must load fast, on these:',
  ],
)
for (const heading of ['Success metrics', 'Constraints', 'Goals']) edges('vague-criterion', heading, ['- The map must load fast.'], [])
edges('vague-criterion', 'Requirements', ['- The "new" map loads fast.'], [])

describe('vague-criterion', () => {
  it('says the word', () => {
    expect(flagged('vague-criterion', '## Requirements\n\n- The fast map must load fast.')).toEqual(['fast'])
    expect(said('vague-criterion', '## Requirements\n\n- The map must load fast.')[0]).toContain('fast')
  })
})
