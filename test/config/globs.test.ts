import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isGlob, lastWord } from '../../src/config/globs.js'
import { runs } from '../support/properties.js'
import { quickest } from '../support/quickest.js'

describe('globs', () => {
  it.each([
    ['specs/**', 'specs/a.md', true],
    ['specs/**', 'shop/specs/deep/a.md', true],
    ['./specs/*.md', 'specs/a.md', true],
    ['/specs/**', 'specs/a.md', true],
    ['/specs/**', 'shop/specs/a.md', undefined],
    ['*.prd.md', 'docs/a.prd.md', true],
    ['*.{prd,spec}.md', 'docs/a.spec.md', true],
    ['{docs/old,drafts}/**', 'docs/old/a.md', true],
    ['{docs/old,drafts}/**', 'docs/new/a.md', undefined],
    ['specs (old)/**', 'specs (old)/a.md', true],
    ['**/a/**/b/**', 'x/a/y/z/b/c.md', true],
    ['.drafts/*', '.drafts/a.md', true],
    ['specs/**', 'specs\\a.md', true],
    ['specs/**', 'notes/a.md', undefined],
    ['!specs/**', 'specs/a.md', false],
  ])('%s says of %s: %s', (glob, path, word) => {
    expect(lastWord(glob, path)).toBe(word)
    expect(lastWord([glob], path)).toBe(word)
  })

  it('of several, the last that matches counts', () => {
    const globs = ['docs/**', '!docs/drafts/**', 'docs/drafts/ready-*.md']
    expect(['docs/a.md', 'docs/drafts/a.md', 'docs/drafts/ready-a.md', 'a.md'].map((path) => lastWord(globs, path))).toEqual([true, false, true, undefined])
  })

  it('are refused where matching could take minutes', () => {
    for (const glob of ['', ' ', '*a*a*a*a*b', '{a,b}'.repeat(7), 'x'.repeat(301)]) expect(isGlob(glob), glob).toBe(false)
    for (const glob of ['**/*.md', 'a-*-b-*-*.md', '!x/**', '**/a/**/b/**/c/**/d/**', `${'**/'.repeat(99)}a`]) expect(isGlob(glob), glob).toBe(true)
  })

  it('take a moment with many folders of any name', () => {
    const glob = `${'**/a/'.repeat(59)}b`
    expect(isGlob(glob)).toBe(true)
    expect(quickest(() => expect(lastWord([glob], `${'a/'.repeat(2000)}c.md`)).toBeUndefined(), 500)).toBeLessThan(1000)
  })

  it('that are taken, whatever is in them, are matched in a moment', () => {
    const parts = fc.constantFrom('*', '**', 'a', '/', '?', '{a,b}', '[ab]', '+(a|aa)', '!', '(', '[')
    const long = ['a'.repeat(255), 'a/'.repeat(60), `${'ab/'.repeat(40)}c.md`]
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 24 }), (written) => {
        const glob = written.join('')
        if (!isGlob(glob)) return
        const match = () => {
          for (const path of long) lastWord([glob], path)
        }
        expect(quickest(match, 500), glob).toBeLessThan(1000)
      }),
      { numRuns: runs(300) },
    )
  })
})
