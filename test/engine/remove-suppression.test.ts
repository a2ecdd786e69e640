import { describe, expect, it } from 'vitest'
import { removeSuppression, titleOfRemoval } from '../../src/engine/remove-suppression.js'
import { english } from '../../src/localiser.js'
import { apply } from './apply.js'

/** The place in the text that is meant: the comment, or the name between brackets like these: ⟦…⟧. */
function meant(marked: string) {
  const start = marked.search(/⟦|<!-- rightspec/)
  const text = marked.replace(/[⟦⟧]/g, '')
  const isName = marked[start] === '⟦'
  return { text, range: { start, end: isName ? marked.indexOf('⟧') - 1 : text.indexOf('-->', start) + '-->'.length } }
}

function without(marked: string): string {
  const { text, range } = meant(marked)
  return apply(text, { ...removeSuppression(text, range), snippet: false })
}

const comment = '<!-- rightspec-disable-line -->'

describe('a comment is deleted', () => {
  it.each([
    ['with its line', `Boats\n\n${comment}\nLamps\n`, 'Boats\n\nLamps\n'],
    ['with its line and the spaces around it', `Boats\n\n  ${comment}  \nLamps\n`, 'Boats\n\nLamps\n'],
    ['with its line and the blank one below', `Boats\n\n${comment}\n\nLamps\n`, 'Boats\n\nLamps\n'],
    ['with its line and a blank one that has spaces', `Boats\n\n${comment}\n  \nLamps\n`, 'Boats\n\nLamps\n'],
    ['with its line and the empty one below in a quotation', `> ${comment}\n>\n> Lamps\n`, '> Lamps\n'],
    ['at the end, and no blank line above it', `Boats\n\n${comment}\n`, 'Boats\n\n'],
    ['at the end without a line ending', `Boats\n\n${comment}`, 'Boats\n\n'],
    ['where it alone parts two paragraphs, and its line stays', `Boats\n${comment}\nLamps\n`, 'Boats\n\nLamps\n'],
    ['where it alone parts two in a quotation, and the mark stays', `> Boats\n> ${comment}\n> Lamps\n`, '> Boats\n>\n> Lamps\n'],
    ['in front of a text, whose line stays', `Boats\n\n${comment} lamps\n`, 'Boats\n\n lamps\n'],
    ['behind a text, with the spaces between them', `Boats  \t${comment}\nLamps\n`, 'Boats\nLamps\n'],
    ['in front of a text in an item, which stays indented', `- Boats\n\n  ${comment} lamps\n`, '- Boats\n\n   lamps\n'],
    ['where it alone parts two in an item, and no spaces stay', `- Boats\n\n  Ropes\n  ${comment}\n  Lamps\n`, '- Boats\n\n  Ropes\n\n  Lamps\n'],
    ['above another one, which stays', `Boats\n\n${comment}\n<!-- a -->\n`, 'Boats\n\n<!-- a -->\n'],
    ['in front of another one, which stays', `Boats\n\n${comment}<!-- a -->\n`, 'Boats\n\n<!-- a -->\n'],
    ['behind another one, which stays', `Boats\n\n<!-- a -->${comment}\n`, 'Boats\n\n<!-- a -->\n'],
    ['within a text, with the spaces in front', `Big old boats  ${comment} sail\n`, 'Big old boats sail\n'],
  ])('%s', (_, before, after) => expect(without(before)).toBe(after))
})

describe('a name is taken out of', () => {
  it.each([
    ['a list, with the comma behind it', 'disable: [⟦scope⟧ , evidence]', 'disable: [evidence]'],
    ['a list, with the comma in front', 'disable: [evidence  ,  ⟦scope⟧]', 'disable: [evidence]'],
    ['a list, with all spaces behind the comma', 'disable: [⟦scope⟧,  evidence]', 'disable: [evidence]'],
    ['a list, and nothing of what stands behind that', 'disable: [evidence, ⟦scope⟧] # one, two', 'disable: [evidence] # one, two'],
    ['a list, and nothing of what stands in front of that', 'disable: [a, evidence ⟦scope⟧]', 'disable: [a, evidence]'],
    ['a list of one', 'disable: [⟦scope⟧]', 'disable: []'],
    ['names with spaces between them', '<!- disable ⟦scope⟧  evidence ->', '<!- disable evidence ->'],
    ['names with spaces between them, the last one', '<!- disable evidence  ⟦scope⟧ ->', '<!- disable evidence ->'],
    ['a mapping, where it stands without a list', 'disable:  ⟦scope⟧', 'disable:  []'],
    ['a mapping in TOML, where it stands without a list', 'disable =⟦"scope"⟧', 'disable =[]'],
    ['items, with its line', 'disable:\n  - ⟦scope⟧\n  - evidence\n', 'disable:\n  - evidence\n'],
    ['items, in single quotation marks', "disable:\n- \t⟦'scope'⟧ \n- evidence\n", 'disable:\n- evidence\n'],
    ['an item that holds a list', 'a:\n  - [⟦scope⟧, evidence]\n', 'a:\n  - [evidence]\n'],
    ['an item that says more', 'a:\n  - ⟦scope⟧ # b\n', 'a:\n  - # b\n'],
  ])('%s', (_, before, after) => expect(without(before).replace(' # b', '# b')).toBe(after.replace(' # b', '# b')))
})

describe('what that is called', () => {
  it.each([
    [comment, 'Delete the comment that silences nothing'],
    ['[⟦scope⟧]', "Take 'scope' out of the list"],
    ['[⟦"scope"⟧]', "Take 'scope' out of the list"],
    ["[⟦'scope'⟧]", "Take 'scope' out of the list"],
    ['[⟦scope"s"⟧]', 'Take \'scope"s"\' out of the list'],
    ['[⟦"s"cope⟧]', 'Take \'"s"cope\' out of the list'],
  ])('%s: %s', (marked, title) => {
    const { text, range } = meant(marked)
    expect(titleOfRemoval(text, range, english)).toBe(title)
  })
})
