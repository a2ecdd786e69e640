import { describe, expect, it } from 'vitest'
import { hasSourceLink } from '../../src/language/source-links.js'
import { statementOf } from './read.js'

describe('a link to a source', () => {
  it.each([
    'It rings ([survey](https://a.example)).',
    'It rings ([1](https://a.example/notes)).',
    'It rings [12].',
    'It rings. See the [tickets](t).',
    'It rings ([a](https://a.example/note)).',
    'It rings ([a](https://a.example/notes)).',
    'It rings ([a](https://a.example/result)).',
    'It rings ([a](https://a.example/results)).',
    'It rings[^1] at night.\n\n[^1]: Ana',
  ])('is one: %s', (text) => {
    expect(hasSourceLink(statementOf(text))).toBe(true)
  })
  it.each([
    'It rings ([bell](https://a.example)).',
    'It rings, says the survey.',
    'It rings [x].',
    'It rings, says the survey ([bell](https://a.example)).',
    'It rings `survey`.',
    'It rings *survey*.',
  ])('is none: %s', (text) => {
    expect(hasSourceLink(statementOf(text))).toBe(false)
  })
})
