import { describe, expect, it } from 'vitest'
import { mayHavePlace } from '../../src/engine/placing.js'
import { specOf } from '../spec/spec-of.js'
import { heading, onHead, place, saying } from './placed.js'

const map = saying('map')

describe('a text that must be a block of its own', () => {
  it.each([
    '- who',
    '* who',
    '+ who',
    '> who',
    '1. who',
    '12) who',
    '```\nwho\n```',
    '~~~\nwho\n~~~',
    '<b>who</b>',
    '# who',
    '| who |',
    'who\n\nwhy',
    '-',
    'who\n- why',
  ])('stands beneath: %j', (text) => {
    expect(place('append', 'Add a map.\n\nEnd.', text, map)).toBe(`Add a map.\n\n${text}\n\nEnd.`)
    expect(place('replace', 'Add a map.\n\nEnd.', text, map)).toBeUndefined()
  })
  it.each(['-who', '*who*', '#who', '1.who', 'who > why', '1234567890. who', 'who | why'])('does not: %j', (text) => {
    expect(place('before', 'Add a map.\n\nEnd.', text, map)).toBe(`${text} Add a map.\n\nEnd.`)
    expect(place('replace', 'Add a map.\n\nEnd.', text, map)).toBe(`${text}\n\nEnd.`)
  })
  it.each([
    ['- who', '- Add a map.\n- Next.\n', '- Add a map.\n  - who\n- Next.\n'],
    ['> who', '- Add a map.\n- Next.\n', '- Add a map.\n  > who\n- Next.\n'],
    ['# who', '- Add a map.\n- Next.\n', '- Add a map.\n  # who\n- Next.\n'],
    ['+ who\n+ why', '1. Add a map.\n2. Next.\n', '1. Add a map.\n   + who\n   + why\n2. Next.\n'],
    ['```\nwho\n```', '- Add a map.\n- Next.\n', '- Add a map.\n  ```\n  who\n  ```\n- Next.\n'],
    ['~~~\nwho\n~~~', '- Add a map.\n- Next.\n', '- Add a map.\n  ~~~\n  who\n  ~~~\n- Next.\n'],
    ['1. who', '- Add a map.\n- Next.\n\nEnd.\n', '- Add a map.\n- Next.\n\n1. who\n\nEnd.\n'],
    ['- who', '[^1]: Add a map.\n', '[^1]: Add a map.\n    - who\n'],
    ['- who', 'Add a map.\nEnd.\n\n- Next.\n', 'Add a map.\nEnd.\n\n* who\n\n- Next.\n'],
    ['* who', 'Add a map.\n\n* Next.\n', 'Add a map.\n\n- who\n\n* Next.\n'],
    ['+ who\n+ why', 'Add a map.\n\n+ Next.\n', 'Add a map.\n\n- who\n- why\n\n+ Next.\n'],
    ['- who', 'Add a map.\n\n+ Next.\n', 'Add a map.\n\n- who\n\n+ Next.\n'],
    ['- who', 'Add a map.\n\n-Next.\n', 'Add a map.\n\n- who\n\n-Next.\n'],
    ['- who', '> Add a map.\n>\n> - Next.\n', '> Add a map.\n>\n> * who\n>\n> - Next.\n'],
    ['- who', 'Add a map.\n## Next\n', 'Add a map.\n\n- who\n\n## Next\n'],
    ['- who', 'Add a map.', 'Add a map.\n\n- who'],
    ['- who', 'Add a map.\n\n', 'Add a map.\n\n- who\n\n'],
    ['- who', 'Add a map.\r\n\r\nEnd.\r\n', 'Add a map.\r\n\r\n- who\r\n\r\nEnd.\r\n'],
    ['| who |', '- Add a map.\n  - Next.\n\nEnd.\n', '- Add a map.\n  - Next.\n\n| who |\n\nEnd.\n'],
  ])('%j in %j', (text, before, after) => expect(place('after', before, text, map)).toBe(after))
})

describe('a line beneath a statement', () => {
  it.each([
    ['a hard break by a backslash', 'Add a map.\\\nNext.', 'Add a map.\\\nWho?\nNext.'],
    ['words that would start a numbered list', 'Add a map. 4. Four is few.\n', 'Add a map. Who? 4. Four is few.\n'],
    ['words that are fine', 'Add a map.   Four is few.\n', 'Add a map.\nWho?\nFour is few.\n'],
    ['a sentence in an item', '- Add a map. Four is few.\n', '- Add a map.\n  Who?\n  Four is few.\n'],
    ['a heading', '## Add a map\n\nEnd.\n', '## Add a map\n\nWho?\n\nEnd.\n'],
  ])('%s', (_, before, after) => expect(place('after', before, 'Who?', before.startsWith('#') ? heading('Add a map') : map)).toBe(after))
  it('of several lines goes on as its container does', () => {
    expect(place('after', '> Add a map.\n', 'Who?\nWhy?', map)).toBe('> Add a map.\n> Who?\n> Why?\n')
    expect(place('before', '- Add a map.\n', 'Who?\nWhy?', map)).toBe('- Who?\n  Why? Add a map.\n')
  })
})

describe('what is added to a sentence', () => {
  it.each([
    ['Add a map.', 'so who.', 'Add a map so who.'],
    ['Add a map.', '(who)', 'Add a map (who).'],
    ['Add a map.', '; who.', 'Add a map; who.'],
    ['Add a map.', ': who.', 'Add a map: who.'],
    ['Add a map.', '– who.', 'Add a map – who.'],
    ['Add a map.', '— who', 'Add a map — who.'],
    ['Add a map;', ', who', 'Add a map, who;'],
    ['Add a map', ', who.', 'Add a map, who.'],
    ['Add a map…', ', who.', 'Add a map…, who.'],
    ['Add a map..', ', who.', 'Add a map.., who.'],
    ['Add a map!', 'Who?', 'Add a map! Who?'],
    ['Add a map', '. Who?', 'Add a map. Who?'],
    ['Add a map', ') who?', 'Add a map) who?'],
  ])('%s | %s', (before, text, after) => expect(place('append', `- ${before}\n`, text, map)).toBe(`- ${after}\n`))
})

describe('in a cell', () => {
  const row = (cell: string, next = ' 1 ') => `| a | b |\n|---|---|\n|${cell}|${next}|\n`
  it.each([
    ['replace', ' Add a map. ', ' Who? '],
    ['replace', 'Add a map.', ' Who? '],
    ['before', ' Add a map. ', ' Who? Add a map. '],
    ['before', 'Add a map.', ' Who? Add a map.'],
    ['after', ' Add a map. ', ' Add a map. <br> Who? '],
    ['after', 'Add a map.', 'Add a map. <br> Who? '],
    ['append', 'Add a map.', 'Add a map. Who?'],
    ['append', ' Add a map. ', ' Add a map. Who? '],
  ] as const)('%s: %j', (where, before, after) => expect(place(where, row(before), 'Who?', map)).toBe(row(after)))
  it('keeps the bars of a text', () => {
    expect(place('replace', row(' Add a map. '), 'a | b', map)).toBe(row(' a \\| b '))
    expect(place('replace', row(' Add a map. '), '${1:a | b} and ${2|c,d|}', map)).toBe(row(' a \\| b and c '))
    expect(place('after', row(' Add a map. '), 'a\nb\nc', map)).toBe(row(' Add a map. <br> a <br> b <br> c '))
  })
  it('has no room for a list', () => {
    for (const where of ['replace', 'before', 'after', 'append'] as const) expect(place(where, row(' Add a map. '), '- who', map)).toBeUndefined()
  })
})

describe('mark-up', () => {
  it.each([
    ['Add a **big map**.', 'x Add a **big map**.', 'x'],
    ['Late. **Add a map.** Next.', 'Late. x **Add a map.** Next.', 'Late. x Next.'],
    ['Late. ***Add* a map.** Next.', 'Late. x ***Add* a map.** Next.', 'Late. x Next.'],
    ['`Add` a map. Next.', 'x `Add` a map. Next.', 'x Next.'],
    ['[Add](x) a map. Next.', 'x [Add](x) a map. Next.', 'x Next.'],
    ['Add a [map.](x) Next.', 'x Add a [map.](x) Next.', 'x Next.'],
    ['Add a map ![of it](x). Next.', 'x Add a map ![of it](x). Next.', 'x Next.'],
  ])('%s', (text, before, replaced) => {
    expect(place('before', text, 'x', map)).toBe(before)
    expect(place('replace', text, 'x', map)).toBe(replaced)
  })
  it.each(['**Add a map. It is late.**', 'It is **late. Add a map.**', 'So *it is. Add* a map. Now.', 'Late. *Add* a **map. Now.**'])(
    'is not cut: %s',
    (text) => expect(place('replace', text, 'x', map)).toBeUndefined(),
  )
  it('around all of it stays', () => {
    expect(place('replace', '*It is late. Add a map. Now.*', 'x', map)).toBe('*It is late. x Now.*')
  })
})

describe('what a rule wants replaced', () => {
  it('gives way', () => {
    const text = '# Spec\n\n## Goal\n\nOwner: TBD\n'
    const start = text.indexOf('TBD')
    expect(place('under', text, 'Who?', (spec) => ({ ...heading('Goal')(spec), replaced: { start, end: start + 3 } }))).toBe(
      '# Spec\n\n## Goal\n\nOwner: Who?\n',
    )
  })
  it('is added to, where it is empty', () => {
    const text = '# Spec\n\n## Goal\n\nAdd a map\n'
    const at = text.length - 1
    expect(place('under', text, 'Who?', (spec) => ({ ...map(spec), replaced: { start: at, end: at } }))).toBe('# Spec\n\n## Goal\n\nAdd a map Who?\n')
  })
  it('or the text stands beneath the statement', () => {
    expect(place('under', 'Add a map.\nNext.\n', 'Who?', map)).toBe('Add a map.\nWho?\nNext.\n')
  })
})

describe('beneath a heading', () => {
  it.each([
    ['in a quotation', '> ## Goal\n>\n> Text.\n', '> ## Goal\n>\n> Who?\n>\n> Text.\n'],
    ['in a quotation without a blank line', '> ## Goal\n> Text.\n', '> ## Goal\n>\n> Who?\n>\n> Text.\n'],
    ['with a list of the same marker', '## Goal\n\n- Text.\n', '## Goal\n\nWho?\n\n- Text.\n'],
    ['with two blank lines', '## Goal\n\n\nText.\n', '## Goal\n\nWho?\n\nText.\n'],
    ['before a placeholder in an item', '## Goal\n\n- TBD\n', '## Goal\n\nWho?\n\n- TBD\n'],
    ['before a placeholder in a quotation', '## Goal\n\n> TBD\n', '## Goal\n\nWho?\n\n> TBD\n'],
    ['before a placeholder and more', '## Goal\n\nTBD\n\nText.\n', '## Goal\n\nWho?\n\nTBD\n\nText.\n'],
    ['before a placeholder with a section beneath', '## Goal\n\nTBD\n\n### More\n\nText.\n', '## Goal\n\nWho?\n\nTBD\n\n### More\n\nText.\n'],
    ['instead of a placeholder', '## Goal\n\n*TBD*\n', '## Goal\n\nWho?\n'],
    ['before what is none', '## Goal\n\nText.\n', '## Goal\n\nWho?\n\nText.\n'],
  ])('%s', (_, before, after) => expect(place('under', `# Spec\n\n${before}`, 'Who?', heading('Goal'))).toBe(`# Spec\n\n${after}`))
  it('takes another marker than the list that follows', () => {
    expect(place('under', '# Spec\n\n## Goal\n\n- Text.\n', '- Who?', heading('Goal'))).toBe('# Spec\n\n## Goal\n\n* Who?\n\n- Text.\n')
  })
  it('needs a place at the top where there is no heading', () => {
    expect(place('under', '- Text.\n', 'Who?', onHead)).toBeUndefined()
    expect(place('under', '> Text.\n', 'Who?', onHead)).toBeUndefined()
    expect(place('under', '- Text.\n', '- Who?', onHead)).toBeUndefined()
    expect(place('under', '---\na: 1\n---\nText.\n', 'Who?', onHead)).toBe('---\na: 1\n---\nWho?\n\nText.\n')
  })
})

describe('a section that is deleted', () => {
  it.each([
    ['in the middle, without blank lines', '# Spec\n\n## One\nA.\n## Two\nB.\n## Three\nC.\n', '# Spec\n\n## One\nA.\n\n## Three\nC.\n'],
    ['last of all', '# Spec\n\nA.\n## Two\n\nB.', '# Spec\n\nA.\n'],
    ['with the other line ending', '# Spec\r\n\r\nA.\r\n## Two\r\n\r\nB.\r\n\r\n## Three\r\n', '# Spec\r\n\r\nA.\r\n\r\n## Three\r\n'],
    ['with all beneath it', '# Spec\n\n## Two\n\n### More\n\n#### Most\n\nB.\n\n## Three\n', '# Spec\n\n## Three\n'],
    ['with a link that is defined in words', '# Spec\n\n## Two\n\nSee [it]: so.\n\n## Three\n', '# Spec\n\n## Three\n'],
  ])('%s', (_, before, after) => expect(place('delete-section', before, '', heading('Two'))).toBe(after))
  it.each([
    ['in a quotation', '# Spec\n\n> ## Two\n>\n> B.\n'],
    ['with a footnote', '# Spec\n\nA.[^1]\n\n## Two\n\n[^1]: B.\n'],
    ['with an address, indented', '# Spec\n\n[a]\n\n## Two\n\n   [a]: https://a.example\n'],
    ['in details', '# Spec\n\n<details>\n\n## Two\n\nB.\n\n</details>\n'],
  ])('not %s', (_, text) => expect(place('delete-section', text, '', heading('Two'))).toBeUndefined())
})

describe('what can be said of a place at once', () => {
  const table = '# Spec\n\n## Two\n\n| a | b |\n|---|---|\n| 1 | Add a map. |\n'
  it.each([
    ['after', table, '- who', false],
    ['append', table, '- who', false],
    ['after', table, 'who', true],
    ['section', table, '## Who\n\n- why', true],
    ['after', 'Add a map.\n', '- who', true],
  ] as const)('%s', (where, text, fix, may) => {
    const spec = specOf(text)
    expect(mayHavePlace(where, { text: fix, snippet: false }, spec, map(spec))).toBe(may)
  })
  it('a section can be deleted or not', () => {
    for (const [text, may] of [
      [table, true],
      ['# Spec\n\n> ## Two\n>\n> B.\n', false],
    ] as const) {
      const spec = specOf(text)
      expect(mayHavePlace('delete-section', { text: '', snippet: false }, spec, heading('Two')(spec))).toBe(may)
    }
    const spec = specOf(table)
    expect(mayHavePlace('delete-section', { text: '', snippet: false }, spec, map(spec))).toBe(false)
  })
})
