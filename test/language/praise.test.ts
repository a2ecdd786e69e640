import { describe, expect, it } from 'vitest'
import { praiseIn } from '../../src/language/praise.js'

const praise = (text: string) => {
  const found = praiseIn(text)
  return found && text.slice(found.start, found.end)
}

describe('praise', () => {
  it.each([
    ['A revolutionary way to sharpen skates.', 'revolutionary'],
    ['It brings next-gen brewing to every cellar.', 'next-gen'],
    ['A next-level sharpening service.', 'next-level'],
    ['It takes the brewery to the next level.', 'takes the brewery to the next level'],
    ['The next level of comfort on deck.', 'next level of comfort'],
    ['Unmatched comfort on every deck.', 'Unmatched'],
    ['Its range is unmatched.', 'unmatched'],
    ['The bell app empowers our ringers to shine.', 'empowers our ringers to'],
    ['It will unlock the full potential of the orchard.', 'unlock the full potential'],
    ['Quilting like never before.', 'like never before'],
    ['The ultimate companion for beekeepers.', 'The ultimate companion for'],
    ['Our app is the easiest way to book a berth.', 'the easiest way to'],
    ['A brewery log at a tenth of the cost.', 'at a tenth of the cost'],
    ['Our barrier is future-proof.', 'future-proof'],
    ['An immersive tour for first-time visitors.', 'immersive'],
    ['A breakthrough for small kilns.', 'breakthrough'],
    ['Unleash the poet in you.', 'Unleash'],
    ['It delivers immediate business value.', 'immediate business value'],
    ['It positions us as the innovation leader.', 'positions us as the innovation leader'],
    ['A warmth that playlists cannot match.', 'that playlists cannot match'],
    ['It makes stained glass accessible to everyone.', 'accessible to everyone'],
  ])('%s', (text, said) => expect(praise(text)).toBe(said))
  it.each([
    'The next level of the car park is shown on the sign.',
    'The lift takes visitors to the next level.',
    'The hero moves to the next level.',
    'The house is kept for the next generation of organ builders.',
    'The next-generation sequencing run is stored for ten years.',
    'Unmatched payments are listed on page two.',
    'A receipt without a partner stays unmatched.',
    'The bylaw empowers wardens to close the pier.',
    'A star unlocks power-ups.',
    'The coupon unlocks value pack 2.',
    'The fastest way to the pier is drawn in blue.',
    'The real value stream is drawn below.',
    'The vault is accessible to wardens.',
    'The simplest solution for the test is a rope.',
    'The town pays a third of the cost of the pier.',
    'Breakthrough bleeding is a side effect.',
    'Unleash the dogs only behind the fence.',
    'Immersive mode hides the bar.',
    'The brewer took a jar to the cellar.',
  ])('a plain word: %s', (text) => expect(praise(text)).toBeUndefined())
  it('costs little in a long text', () => {
    for (const piece of [
      'unlock the full true hidden untapped ',
      'empower our their the all every ',
      'the best way and the best ',
      'takes one two three four to ',
    ]) {
      const start = performance.now()
      praiseIn(piece.repeat(600))
      expect(performance.now() - start).toBeLessThan(2_000)
    }
  })
})
