import { describe, expect, it } from 'vitest'
import { keepsRendering } from '../../src/engine/rendering.js'

/** `«` and `»` stand around what is taken out; what goes in stands behind it. */
function keeps(marked: string, instead = ''): boolean {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  return keepsRendering(marked.replace(/[«»]/g, ''), { range: { start, end }, text: instead })
}

describe('a comment changes nothing of what is shown', () => {
  it.each([
    ['in front of a paragraph', '«»One.\n', '<!-- a -->\n'],
    ['between two paragraphs', 'One.\n\n«»Two.\n', '<!-- a -->\n'],
    ['at the end of a line', 'One.«»\nTwo.\n', ' <!-- a -->'],
    ['in front of a hard break', 'One.«»  \nTwo.\n', ' <!-- a -->'],
    ['at the end of an item', '- One.«»\n- Two.\n', ' <!-- a -->'],
    ['in a cell', '| a |\n| --- |\n| 1«» |\n', ' <!-- a -->'],
    ['behind a heading', '## One«»\n\nTwo.\n', ' <!-- a -->'],
    ['an empty one', 'One.\n\n«»Two.\n', '<!---->\n\n'],
    ['beside other HTML', '<div>«»\n</div>\n\nTwo.\n', ' <!-- a -->'],
    ['with lines of its own', 'One.\n\n«»\n\nTwo.\n', '<!-- a\nb -->'],
    ['alone in a text', '«»', '<!-- a -->\n'],
    ['more spaces', 'One.«»\n', '   '],
    ['spaces between words', 'One «»two.\n', '  '],
    ['a comment taken out of a line', 'One.« <!-- a -->»\nTwo.\n', ''],
    ['a comment taken out of its paragraph', 'One.\n\n«<!-- a -->\n»\nTwo.\n', ''],
    ['behind front matter', '---\na: 1\n---\n«»# One\n', '<!-- a -->\n'],
    ['beside a link that is defined elsewhere', 'See [it].«»\n\nTwo.\n\nThree.\n\nFour.\n\n[it]: https://a.example\n', ' <!-- a -->'],
    ['beside a footnote', 'See it[^1].«»\n\nTwo.\n\nThree.\n\nFour.\n\n[^1]: It.\n', ' <!-- a -->'],
  ])('%s', (_, marked, instead) => expect(keeps(marked, instead)).toBe(true))
  it.each([
    ['another word', 'One.«»\n', ' Two.'],
    ['a word less', 'One« two».\n', ''],
    ['text that becomes code', 'One.\n\n«»Two.\n', '    '],
    ['a paragraph that falls in two', 'One.\n«»Two.\n', '\n'],
    ['two paragraphs that become one', 'One.\n«\n»Two.\n', ''],
    ['a list that is no longer tight', '- One.\n«»- Two.\n', '\n'],
    ['a list that falls in two', '- One.\n«»- Two.\n', '<!-- a -->\n'],
    ['a table that ends', '| a |\n| --- |\n«»| 1 |\n', '<!-- a -->\n'],
    ['a comment in code', '`One«».`\n', ' <!-- a -->'],
    ['a comment in a fence', '```\nOne«»\n```\n', ' <!-- a -->'],
    ['a paragraph that joins a block of HTML', 'One.\n\n«»Two.\n', '<!-- a --> <b>\n'],
    ['words without their space', 'One« »two.\n', ''],
    ['other HTML', '<br>«»\n\nTwo.\n', '<hr>'],
    ['a hard break less', 'One.«  »\nTwo.\n', ''],
    ['a link that is cut', 'See [it].«»\n\n[it]: https://a.example\n', '\n\n[it]: https://b.example'],
    ['a tag that is no longer alone on its line', '<br>«»\n\nTwo.\n', ' <!-- a -->'],
    ['an item of another kind', '1. One.\n2. Two.\n\n«»\n', '3. Three.'],
  ])('but this does: %s', (_, marked, instead) => expect(keeps(marked, instead)).toBe(false))
  it('cannot be told of what is not read', () => {
    expect(keeps(`${'> '.repeat(3000)}One«»\n`, ' <!-- a -->')).toBe(false)
  })
  it('is told of the blocks around it alone', () => {
    const far = `${'Far away.\n\n'.repeat(20)}One.«»\n\n${'Far away.\n\n'.repeat(20)}`
    expect(keeps(far, ' <!-- a -->')).toBe(true)
    expect(keeps(far, ' Two.')).toBe(false)
    expect(keeps('- One.\n- Two.\n- Three.«»\n- Four.\n- Five.\n', ' <!-- a -->')).toBe(true)
    expect(keeps('- One.\n- Two.\n- Three.\n«»- Four.\n- Five.\n', '\n<!-- a -->\n\n')).toBe(false)
  })
})
