import { describe, expect, it } from 'vitest'
import { cutOff } from '../../src/spec/cut-off-headings.js'
import { specOf } from './spec-of.js'

const titles = (text: string) => cutOff(specOf(`# Harbour\n\nBoats come.\n\n${text}\n`)).map(({ title }) => title)

describe('a heading that a line cuts off', () => {
  it.each<[string, string[]]>([
    ['## Boats\n\n---\n\n### Lamps\n\nThey ring.', ['Boats']],
    ['### Boats\n\n---\n\n#### Lamps\n\nThey ring.', ['Boats']],
    ['## 3. Boats\n\n---\n\n### Lamps\n\nThey ring.', ['3. Boats']],
    ['## 3. Boats\n\n---\n\n### 4.1 Lamps\n\nThey ring.', ['3. Boats']],
    ['## Boats\n\n---\n\n### Do they ring?\n\nThey ring.', ['Boats']],
    ['## 12. Boats\n\n---\n\n### 1.1 Lamps\n\nThey ring.', ['12. Boats']],
    ['## 1.12 Boats\n\n---\n\n### 1.1 Lamps\n\nThey ring.', ['1.12 Boats']],
    ['## Boats 3\n\n---\n\n### 3.1 Lamps\n\nThey ring.', ['Boats 3']],
    ['## 33 Boats\n\n---\n\n### 3-3 Lamps\n\nThey ring.', ['33 Boats']],
    ['## FAQ\n\n---\n\n### Lamps\n\nThey ring.', ['FAQ']],
    ['## Boats\n\n---\n\n### Lamps\n\nThey ring.\n\n## Bells\n\n### Ropes\n\nThey ring.', ['Boats']],
    [
      '## Boats\n\n---\n\n### Lamps\n\nThey ring.\n\n## Piers\n\n---\n\n### Sails\n\nThey ring.\n\n## Bells\n\n### Ropes\n\nThey ring.\n\n## Tides\n\n### Ropes\n\nThey ring.',
      ['Boats', 'Piers'],
    ],
  ])('%s', (text, cut) => {
    const withParts = `${text}\n\n## Crews\n\n### Cooks\n\nThey ring.`
    expect(titles(withParts)).toEqual(cut)
  })

  it.each([
    '## Boats\n\n### Lamps\n\nThey ring.',
    '## Boats\n\nThey sail.\n\n---\n\n### Lamps\n\nThey ring.',
    '## Boats\n\n---\n\nThey sail.\n\n### Lamps\n\nThey ring.',
    '## Boats\n\n---\n\n## Lamps\n\nThey ring.',
    '## 3. Boats\n\n---\n\n### 3.1 Lamps\n\nThey ring.',
    '## 3.12.1 Boats\n\n---\n\n### “3.12.1.4 Lamps\n\nThey ring.',
    '## 3. Boats\n\n---\n\n### (“3.1 Lamps\n\nThey ring.',
    '## (3) Boats\n\n---\n\n### 3.1 Lamps\n\nThey ring.',
    '## FAQ\n\n---\n\n### Do they ring?\n\nThey ring.',
    '## Boats\n---\n\n### Lamps\n\nThey ring.',
  ])('not: %s', (text) => expect(titles(`${text}\n\n## Crews\n\n### Cooks\n\nThey ring.`)).toEqual([]))

  it('goes by those with text before their parts', () =>
    expect(titles('## Boats\n\n---\n\n### Lamps\n\nThey ring.\n\n## Crews\n\nThey sail.\n\n### Cooks\n\nThey ring.')).toEqual(['Boats']))

  it('is none of the whole document', () =>
    expect(cutOff(specOf('# Boats\n\n---\n\n## Lamps\n\n### Bells\n\nThey ring.\n\n## Crews\n\n### Cooks\n\nThey ring.\n'))).toEqual([]))

  it('only adorns where it stands behind most', () => {
    const boats = '## Boats\n\n---\n\n### Lamps\n\nThey ring.'
    expect(titles(boats)).toEqual([])
    expect(titles(`${boats}\n\n## Piers\n\n---\n\n### Sails\n\nThey ring.\n\n## Crews\n\n### Cooks\n\nThey ring.`)).toEqual([])
    expect(titles(`${boats}\n\n## Crews\n\nThey sail.\n\n---\n\n### Cooks\n\nThey ring.`)).toEqual([])
    expect(titles(`${boats}\n\n## Crews\n\nThey sail.`)).toEqual([])
  })
})
