import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextIn, contextWords, type Dimension, dimensions } from '../../src/config/context.js'
import { type Layer, resolveSettings } from '../../src/config/resolve.js'
import type { WrittenSettings } from '../../src/config/settings.js'
import { severities } from '../../src/config/severity.js'

const repository = '/home/me/shop'
const layer = (settings: WrittenSettings, folder = repository): Layer => ({ folder, settings })
const resolve = (layers: readonly Layer[], path = `${repository}/docs/a.md`) => resolveSettings(layers, path)

describe('the words of the context', () => {
  it('belong to one dimension each, so that a word alone can stand on a page', () => {
    const words = dimensions.flatMap((dimension: Dimension): readonly string[] => contextWords[dimension])
    expect(new Set(words).size).toBe(words.length)
  })

  it('are taken from anything, and nothing else is', () => {
    expect(contextIn({ profile: 'pm', stage: 'pm', type: ['api'], style: null, partnership: 'Shared', other: 'pm' })).toEqual({ profile: 'pm' })
  })
})

describe('resolveSettings', () => {
  it('comes to nothing where nothing is said', () => {
    expect(resolve([])).toEqual({ severity: {} })
    expect(resolveSettings([layer({ specs: '**' })], undefined)).toEqual({ severity: {} })
  })

  it('lets what stands further in count more, by rule and by dimension', () => {
    const outer = layer({ profile: 'pm', stage: 'startup', severity: { evidence: 'off', 'output-as-goal': 'error' } })
    const inner = layer({ profile: 'director', severity: { 'output-as-goal': 'hint' } }, `${repository}/docs`)
    expect(resolve([outer, inner])).toEqual({ profile: 'director', stage: 'startup', severity: { evidence: 'off', 'output-as-goal': 'hint' } })
  })

  it('counts globs from the folder of their file, and lets an inner one take back', () => {
    const outer = layer({ ignore: ['docs/old/**'], specs: 'docs/*.md' })
    const inner = layer({ ignore: ['!old/kept.md'], specs: ['/a.md'] }, `${repository}/docs`)
    expect(resolve([outer, inner]).listed).toBe('spec')
    expect(resolve([outer, inner], `${repository}/docs/old/b.md`).listed).toBe('ignored')
    expect(resolve([outer, inner], `${repository}/docs/old/kept.md`).listed).toBeUndefined()
    expect(resolve([inner], `${repository}/a.md`).listed).toBeUndefined()
  })

  it('leaves alone what is both a spec and ignored', () => {
    expect(resolve([layer({ specs: '**', ignore: '**' })]).listed).toBe('ignored')
  })

  it('takes overrides after the rest of their layer, and before the next', () => {
    const overrides = [
      { files: 'docs/**', type: 'bugfix', severity: { evidence: 'off' } },
      { files: ['docs/**', '!docs/a.md'], type: 'api' },
    ] as const satisfies WrittenSettings['overrides']
    const outer = layer({ type: 'feature', severity: { evidence: 'error' }, overrides: [...overrides] })
    expect(resolve([outer])).toEqual({ type: 'bugfix', severity: { evidence: 'off' } })
    expect(resolve([outer], `${repository}/docs/b.md`).type).toBe('api')
    expect(resolve([outer], `${repository}/b.md`)).toEqual({ type: 'feature', severity: { evidence: 'error' } })
    expect(resolve([outer, layer({ severity: { evidence: 'hint' } }, `${repository}/docs`)]).severity).toEqual({ evidence: 'hint' })
  })

  const anySettings: fc.Arbitrary<WrittenSettings> = fc.record(
    {
      severity: fc.dictionary(fc.constantFrom('evidence', 'output-as-goal', 'scope'), fc.constantFrom(...severities)),
      profile: fc.constantFrom(...contextWords.profile),
      type: fc.constantFrom(...contextWords.type),
      specs: fc.array(fc.constantFrom('docs/**', '!docs/**', 'a.md', 'x/**')),
      ignore: fc.array(fc.constantFrom('docs/**', '!docs/**', 'a.md', 'x/**')),
    },
    { requiredKeys: [] },
  )
  const anyLayers = fc.array(fc.record({ folder: fc.constantFrom<string>(repository, `${repository}/docs`, '/elsewhere', ''), settings: anySettings }), {
    maxLength: 5,
  })

  it('changes nothing by a layer that says nothing, or says the same again', () => {
    fc.assert(
      fc.property(anyLayers, fc.nat(5), (layers, at) => {
        const before = resolve(layers)
        expect(resolve(layers.toSpliced(at, 0, layer({})))).toEqual(before)
        const last = layers.at(-1)
        if (last) expect(resolve([...layers, last])).toEqual(before)
      }),
    )
  })

  it('lets the last layer have its way in whatever it says without globs', () => {
    fc.assert(
      fc.property(anyLayers, anySettings, (layers, last) => {
        const resolved = resolve([...layers, layer(last)])
        expect(resolved).toMatchObject({ ...contextIn({ ...last }), severity: last.severity ?? {} })
      }),
    )
  })

  it('leaves what it is given as it is', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const before = structuredClone(layers)
        resolve(layers)
        expect(layers).toEqual(before)
      }),
    )
  })
})
