import { describe, expect, test } from 'vitest'
import { heading, onHead, place, saying } from './placed.js'

describe('after: a line of its own beneath the statement', () => {
  test.each([
    ['a paragraph', 'Add a map.\n\nNext.', 'Add a map.\nNeed: who?\n\nNext.'],
    ['a paragraph that goes on', 'Add a map. It is late.\n', 'Add a map.\nNeed: who?\nIt is late.\n'],
    ['words that would start a list on a line of their own', 'Add a map. # is a key.\n', 'Add a map. Need: who? # is a key.\n'],
    ['the end of the file', 'Add a map.', 'Add a map.\nNeed: who?'],
    ['an item', '- Add a map.\n- Next.\n', '- Add a map.\n  Need: who?\n- Next.\n'],
    ['a task', '- [ ] Add a map.\n- [x] Next.\n', '- [ ] Add a map.\n  Need: who?\n- [x] Next.\n'],
    ['a numbered item', '9. Add a map.\n10. Next.\n', '9. Add a map.\n   Need: who?\n10. Next.\n'],
    ['an item with items', '- Add a map.\n  - Next.\n', '- Add a map.\n  Need: who?\n  - Next.\n'],
    ['a nested item', '- One.\n\t- Add a map.\n', '- One.\n\t- Add a map.\n\t  Need: who?\n'],
    ['a quotation', '> Add a map.\n>\n> Next.', '> Add a map.\n> Need: who?\n>\n> Next.'],
    ['an item in a quotation', '> - Add a map.\n> - Next.', '> - Add a map.\n>   Need: who?\n> - Next.'],
    ['a cell', '| a | b |\n|---|---|\n| 1 | Add a map. |\n', '| a | b |\n|---|---|\n| 1 | Add a map. <br> Need: who? |\n'],
    ['a row without outer bars', 'a | b\n---|---\n1 | Add a map.', 'a | b\n---|---\n1 | Add a map. <br> Need: who?'],
    ['a hard break', 'Add a map.  \nNext.', 'Add a map.  \nNeed: who?\nNext.'],
    ['mark-up at its end', 'Please **Add a map.**\n', 'Please **Add a map.**\nNeed: who?\n'],
    ['CRLF', '- Add a map.\r\n- Next.\r\n', '- Add a map.\r\n  Need: who?\r\n- Next.\r\n'],
    ['a fenced story', '```gherkin\nAs a planner\nI want a map\n```\n\nNext.\n', '```gherkin\nAs a planner\nI want a map\n```\n\nNeed: who?\n\nNext.\n'],
  ])('%s', (_, before, after) => {
    expect(place('after', before, 'Need: ${1:who}?', saying('map'))).toBe(after)
  })

  test.each([
    ['a paragraph', 'Add a map.\n\nNext.', 'Add a map.\n\n| a | b |\n| --- | --- |\n\nNext.'],
    ['a list stays tight: behind it', '- Add a map.\n- Next.\n\nEnd.', '- Add a map.\n- Next.\n\n| a | b |\n| --- | --- |\n\nEnd.'],
    ['a quotation', '> Add a map.\n\nEnd.', '> Add a map.\n>\n> | a | b |\n> | --- | --- |\n\nEnd.'],
    ['a cell has no room for it', '| a | b |\n|---|---|\n| 1 | Add a map. |\n', undefined],
  ])('a table beneath: %s', (_, before, after) => {
    expect(place('after', before, '| a | b |\n| --- | --- |', saying('map'))).toBe(after)
  })

  test('a nested list in a tight list, another list behind a list', () => {
    expect(place('after', '- Add a map.\n- Next.', '- Need: who?', saying('map'))).toBe('- Add a map.\n  - Need: who?\n- Next.')
    expect(place('after', 'Add a map.\n\n- Next.', '- Need: who?', saying('map'))).toBe('Add a map.\n\n* Need: who?\n\n- Next.')
  })
})

describe('append', () => {
  test.each([
    ['Add a map.\n', 'Add a map, so that who wins.\n'],
    ['- Add a map\n- Next', '- Add a map, so that who wins.\n- Next'],
    ['- Add [a map](http://x.org).\n', '- Add [a map](http://x.org), so that who wins.\n'],
    ['- **Add a map**\n', '- **Add a map**, so that who wins.\n'],
    ['- Add the `map`\n', '- Add the `map`, so that who wins.\n'],
    ['| a | b |\n|---|---|\n| 1 | Add a map. |', '| a | b |\n|---|---|\n| 1 | Add a map, so that who wins. |'],
    ['Add a map. Then rest.', 'Add a map, so that who wins. Then rest.'],
  ])('%s', (before, after) => {
    expect(place('append', before, ', so that ${1:who} wins.', saying('map'))).toBe(after)
  })

  test('a sentence', () => {
    expect(place('append', '- Add a map.\n', 'We saw ${1:who}.', saying('map'))).toBe('- Add a map. We saw who.\n')
  })
})

describe('before and replace keep labels, boxes, and marks', () => {
  test.each([
    ['- [ ] Add a map.\n', '- [ ] Option A: Add a map.\n', '- [ ] Who can plan.\n'],
    ['- **Why:** Add a map.\n', '- **Why:** Option A: Add a map.\n', '- **Why:** Who can plan.\n'],
    ['> 1. **Add** a *map*\n> 2. Next', '> 1. Option A: **Add** a *map*\n> 2. Next', '> 1. Who can plan.\n> 2. Next'],
    ['One. Add a map. Two.', 'One. Option A: Add a map. Two.', 'One. Who can plan. Two.'],
    ['| a | b |\n|---|---|\n| 1 | Add a map |', '| a | b |\n|---|---|\n| 1 | Option A: Add a map |', '| a | b |\n|---|---|\n| 1 | Who can plan. |'],
    ['> Add a\n> map now.\n', '> Option A: Add a\n> map now.\n', '> Who can plan.\n'],
  ])('%s', (text, before, replaced) => {
    expect(place('before', text, 'Option A:', saying('map'))).toBe(before)
    expect(place('replace', text, '${1:Who} can plan.', saying('map'))).toBe(replaced)
  })

  test('bars and line breaks in a cell', () => {
    const text = '| a | b |\n|---|---|\n| 1 | Add a map |'
    expect(place('replace', text, '${1|x,y|} | z\nend', saying('map'))).toBe('| a | b |\n|---|---|\n| 1 | x \\| z <br> end |')
  })

  test('a story in a fence', () => {
    const text = '```gherkin\nFeature: x\n  As a planner\n  I want a map\n```\n'
    expect(place('replace', text, 'As a planner, I want to ${1:know what}', saying('map'))).toBe(
      '```gherkin\nFeature: x\n  As a planner, I want to know what\n```\n',
    )
  })

  test('no sentence is cut out of mark-up that goes on', () => {
    expect(place('replace', 'It is **late. Add a map** now.', 'x', saying('map'))).toBeUndefined()
  })
})

describe('under', () => {
  test.each([
    ['## Goal\n\nText.\n', '## Goal\n\nWho?\n\nText.\n'],
    ['## Goal\nText.\n', '## Goal\n\nWho?\n\nText.\n'],
    ['## Goal', '## Goal\n\nWho?'],
    ['## Goal\n\n', '## Goal\n\nWho?\n\n'],
    ['## Goal\n## Next\n', '## Goal\n\nWho?\n\n## Next\n'],
    ['## Goal\n\nTBD\n\n## Next\n', '## Goal\n\nWho?\n\n## Next\n'],
    ['Goal\n----\n\nText.\n', 'Goal\n----\n\nWho?\n\nText.\n'],
    ['**Goal**\n\nText.\n', '**Goal**\n\nWho?\n\nText.\n'],
    ['## Goal\r\n\r\nText.\r\n', '## Goal\r\n\r\nWho?\r\n\r\nText.\r\n'],
  ])('%j', (before, after) => {
    const title = before.includes('\r') ? '# Spec\r\n\r\n' : '# Spec\n\n'
    expect(place('under', title + before, '${1:Who}?', heading('Goal'))).toBe(title + after)
  })

  test('without any heading, before the text', () => {
    expect(place('under', 'Text.\n', 'Who?', onHead)).toBe('Who?\n\nText.\n')
  })
})

describe('section: where it belongs', () => {
  const spec = '# Spec\n\nIntro.\n\n## Goals\n\nG.\n\n## Requirements\n\nR.\n\n## Open questions\n\nQ.\n\n## History\n\nH.\n'
  test.each([
    ['## Problem\n\nP.', '## Goals'],
    ['## Success metrics\n\nP.', '## Requirements'],
    ['## Risks\n\nP.', '## Open questions'],
    ['## Something else\n\nP.', '## Open questions'],
  ])('%s', (text, next) => {
    expect(place('section', spec, text, onHead)).toBe(spec.replace(next, `${text}\n\n${next}`))
  })

  test.each([
    ['the level of the sections around', '# Spec\n\n### Goals\n\nG.\n', '# Spec\n\n### Goals\n\nG.\n\n### Risks\n\n#### More\n\nP.\n'],
    ['the same level as the only ones', '# Goals\n\nG.\n\n# Miscellany\n\nN.', '# Goals\n\nG.\n\n# Miscellany\n\nN.\n\n# Risks\n\n## More\n\nP.\n'],
    ['no section yet', '# Spec\n\nIntro.\n', '# Spec\n\nIntro.\n\n## Risks\n\n### More\n\nP.\n'],
    ['lines in bold', '**Goals**\n\nG.\n\n**References**\n\nX.\n', '**Goals**\n\nG.\n\n**Risks**\n\n**More**\n\nP.\n\n**References**\n\nX.\n'],
    [
      'front matter stays first',
      '---\na: 1\n---\n## History\n\nX.\n\n## Open questions\n',
      '---\na: 1\n---\n## History\n\nX.\n\n## Risks\n\n### More\n\nP.\n\n## Open questions\n',
    ],
    ['a change log at the top stays there', '## Change log\n\nX.\n\n## Goals\n\nG.\n', '## Change log\n\nX.\n\n## Goals\n\nG.\n\n## Risks\n\n### More\n\nP.\n'],
    [
      'a comment keeps its heading',
      '## Goals\n\nG.\n\n<!-- rightspec-disable-next-line -->\n## Open questions\n',
      '## Goals\n\nG.\n\n## Risks\n\n### More\n\nP.\n\n<!-- rightspec-disable-next-line -->\n## Open questions\n',
    ],
    ['an open fence has no end to put it behind', '## Goals\n\n```\ncode\n', undefined],
  ])('%s', (_, before, after) => {
    expect(place('section', before, '## Risks\n\n### More\n\nP.', onHead)).toBe(after)
  })

  test('a section that is there for it takes the text', () => {
    expect(place('section', '# Spec\n\n## The problem\n\n## Goals\n\nG.\n', '## Problem\n\nP.', heading('The problem'))).toBe(
      '# Spec\n\n## The problem\n\nP.\n\n## Goals\n\nG.\n',
    )
  })
})

describe('delete-section', () => {
  const text = '# Spec\n\n## One\n\nA.\n\n## Two\n\nTBD\n\n### Beneath\n\n## Three\n\nB.\n'
  test.each([
    ['Two', '# Spec\n\n## One\n\nA.\n\n## Three\n\nB.\n'],
    ['Three', '# Spec\n\n## One\n\nA.\n\n## Two\n\nTBD\n\n### Beneath\n\n'],
  ])('%s', (title, after) => {
    expect(place('delete-section', text, '', heading(title))).toBe(after)
  })

  test('not the title, not what others refer to', () => {
    expect(place('delete-section', text, '', onHead)).toBeUndefined()
    expect(place('delete-section', '# Spec\n\nSee [it].\n\n## Links\n\n[it]: http://x.org\n', '', heading('Links'))).toBeUndefined()
  })
})
