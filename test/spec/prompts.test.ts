import { describe, expect, it } from 'vitest'
import { readChunk } from '../../src/markdown/document.js'
import { asksInSlant, isItalicPrompt, isPromptInCode, isTask, promptsIn, promptsLeft } from '../../src/spec/prompts.js'
import type { Role } from '../../src/spec/roles.js'
import { asks, sentences } from '../language/asks.js'
import { specOf } from './spec-of.js'

asks(
  'asks the author for something',
  (text) => promptsIn('problem').test(text),
  [
    'If there old bells, list',
    '”If there old bells, list',
    ...sentences('If … old bells, list', 'you, your, this, the'),
    'If there old bells, please list',
    ...sentences('If there old bells, …', 'include, tag, add, describe, explain, provide, link, note, mention, specify'),
    'Create a list of',
    '”Create a list of',
    ...sentences('[… old bells ]', 'E.g., For example, Insert, Your, Describe, Name, X, Number, Date, Tbd'),
    'E.g.',
    '”E.g.',
    ...sentences('…', 'Example :, For example :, Example:, Optional'),
    ...sentences('… :', 'Guidance, Instruction, Instructions, Tip, Tips, Hint'),
    'Guidance:',
    'One sentence',
    '”One sentence',
    ...sentences('… one sentence', 'In, Write, Max, Maximum, Up to, About'),
    'In write one sentence',
    ...sentences('… sentence', 'Two, Three, A few, 12'),
    ...sentences('One… sentence', '-12,  -12, –12, - 12'),
    ...sentences('One … two sentence', 'or, to'),
    ...sentences('One or … sentence', 'three, four, five, 12'),
    'One short sentence',
    ...sentences('One …', 'sentences, words, paragraph, paragraphs, line, lines, bullet, bullets, bullet points'),
    'Describe',
    '”Describe',
    ...sentences(
      '…',
      "Explain, Outline, Summarise, Summarize, Fill in, There no point, There's no point, There is no point, Use this section, In this section, This section should, This section describes, This section is for, Please",
    ),
    'List old bells here',
    '”List old bells here',
    ...sentences(
      '… old bells here',
      'Provide, State, Specify, Define, Identify, Write, Add, Enter, Include, Note, Mention, Highlight, Indicate, Attach, Share',
    ),
    ...sentences(
      'List old bells …',
      'your, you, what, who, whom, why, how, which, whether, any, link, links, detail, details, section, sections, brief, briefly, relevant, applicable, e.g, all, 12, one, two, three, a few',
    ),
    ...sentences('List old bells the …', 'main, key, user, problem, goal, goals, risk, risks, metric, metrics'),
  ],
  [
    'Some bells if there old bells, list',
    'Some bells create a list of',
    'Some bells E.g.',
    'Some bells one sentence',
    'Some bells describe',
    'Some bells list old bells here',
  ],
)

asks('asks the author among requirements', (text) => promptsIn('requirement').test(text), [], ['Optional', 'Example: lamps', 'Write your lamps'])

const blockOf = (text: string) => {
  const [block] = readChunk(text).blocks
  if (!block) throw new Error('nothing there')
  return block
}
asks(
  'asks in italics',
  (text) => isItalicPrompt(blockOf(text)),
  ['*Who sails?*', '*Describe the boats.*', '*Describe the boats*.', '_Who sails?_'],
  ['Who sails?', 'Describe the boats.', '*Boats sail.*', '*Describe* the boats and the piers of the harbour.', '## *Who sails?*', '```\nWho sails?\n```'],
)
asks(
  'asks in italics and says more',
  (text) => asksInSlant(blockOf(text)),
  ['*Who sails? Name two of them.*', '*Who sails?\nName them.*'],
  ['*Who sails?*', 'Who sails? Name two of them.', '*Name two of them.*', '## *Who sails? Name two.*'],
)

describe('what is left of a template', () => {
  const left = (text: string, heading = 'Boats') => {
    const [section] = specOf(`# Harbour\n\n## ${heading}\n\n${text}\n`).statements.sectionsThat(({ title }) => title === heading)
    if (!section) throw new Error('no such section')
    return promptsLeft(section).map(({ block }) => (block.kind === 'paragraph' ? block.inline.text : block.kind))
  }
  const questions = '- *Who sails?*\n- *Who stays?*'
  it('two questions behind what was written', () => {
    expect(left(`Boats sail.\n\n${questions}`)).toEqual(['Who sails?', 'Who stays?'])
    expect(left(`Boats sail.\n\n---\n\n${questions}`)).toEqual(['Who sails?', 'Who stays?'])
    expect(left(`Boats sail.\n\n${questions}\n\n---`)).toEqual(['Who sails?', 'Who stays?'])
    expect(left(`Boats sail.\n\n${questions}\n\n<!-- Boats -->`)).toEqual(['Who sails?', 'Who stays?'])
  })
  it.each([
    questions,
    'Boats sail.\n\n- *Who sails?*',
    `${questions}\n\nBoats sail.`,
    'Boats sail.\n\n*Who sails?*\n\n*Who stays?*',
    'Boats sail.\n\n- Who sails?\n- Who stays?',
    'Boats sail.\n\n- *Old boats.*\n- *New boats.*',
    `---\n\n${questions}`,
    `<!-- Boats -->\n\n${questions}`,
    'Boats sail.',
  ])('nothing: %s', (text) => expect(left(text)).toEqual([]))
  it.each(['Open questions', 'FAQ', 'Risks'])('nothing under %s', (heading) => expect(left(`Boats sail.\n\n${questions}`, heading)).toEqual([]))
  it('nothing before the first heading', () => {
    const [section] = specOf(`Boats sail.\n\n${questions}\n`).statements.sectionsThat(({ level }) => level === 0)
    expect(section && promptsLeft(section)).toEqual([])
  })
})

asks(
  'is a template in code',
  (text) => {
    const block = blockOf(text)
    return block.kind === 'code' && isPromptInCode(block)
  },
  [
    '    Who sails?',
    '    Describe the boats.',
    '    “Describe the boats.”:',
    '    Describe the boats:',
    '    Who sails?\n\n    Who stays?',
    '    Who sails?\n    Describe the boats.',
    '    Describe the boats:\n      red ones',
    '```\nDescribe the boats: \n```',
    '```\n  Who sails?\n    red ones\n```',
    '```\n\n \nWho sails?\n```',
  ],
  [
    '    Boats sail.',
    '    describe the boats.',
    '    Describe the boats',
    '    Describe the boats: red',
    '    Who sails?\n    red ones',
    '```\n  Who sails?\n  red ones\n```',
    '```\n  Who sails?\nred ones\n```',
    '```\n  Who sails?\n    red ones\nold ones\n```',
    '    let boats = 4\n    // Who sails?',
  ],
)

asks(
  'is a blank to fill in',
  (text) => promptsIn('goal').test(text),
  ['[e.g. boats]', 'Boats [insert two boats] sail', '“Describe boats', '[x]'],
  ['[boats]', '[insert', 'We describe boats', 'Write your boats here'],
)
describe('a task of the product', () => {
  it.each<Role>(['requirement', 'solution', 'goal', 'technical', 'out-of-scope', 'wish'])('%s', (role) => {
    expect(isTask(role)).toBe(true)
    expect(promptsIn(role).test('Optional boats')).toBe(false)
  })
  it.each<Role>(['problem', 'other', 'metric'])('not: %s', (role) => {
    expect(isTask(role)).toBe(false)
    expect(promptsIn(role).test('Optional boats')).toBe(true)
  })
})
