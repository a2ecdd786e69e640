import { describe, expect, it } from 'vitest'
import { outputsInCompany } from '../../../src/spec/aims/in-company.js'
import type { Reading } from '../../../src/spec/reading.js'
import { asks, sentences } from '../../language/asks.js'
import { specOf } from '../spec-of.js'

const plain = 'Build the gate'
const isOutput: Reading = ({ statement }) => statement.text === plain

/** What stands under a heading and is an output by the company that it keeps. */
function outputs(text: string, heading = 'Goals'): string[] {
  const section = specOf(`# Ferry\n\n## ${heading}\n\n${text}`).sections.find(({ title }) => title === heading)
  return section ? outputsInCompany(section, isOutput).map(({ statement }) => statement.text) : []
}
const inCompany = (goal: string) => outputs(`- ${plain}\n- ${goal}\n`).length > 0

describe('goals beside an output', () => {
  it('are outputs, too', () => {
    expect(outputs(`- ${plain}\n- Responsive on phones\n- Clean code\n`)).toEqual(['Responsive on phones', 'Clean code'])
    expect(outputs(`- ${plain}\n- Responsive on phones\n`, 'Success metrics')).toEqual(['Responsive on phones'])
  })
  it.each([
    ['in a list of goals', `- ${plain}\n- Responsive on phones\n`, 'Requirements'],
    ['in a list', `${plain}\n\nResponsive on phones\n`, 'Goals'],
    ['in the same list', `- ${plain}\n\nAt night:\n\n- Responsive on phones\n`, 'Goals'],
    ['beside an output', '- Clean code\n- Responsive on phones\n', 'Goals'],
    ['where nobody is told of', `- ${plain}\n- Responsive on phones\n- Skippers sail\n`, 'Goals'],
  ])('only %s', (_where, text, heading) => {
    expect(outputs(text, heading)).toEqual([])
  })
})

asks(
  'a goal that is about the product alone',
  inCompany,
  ['Responsive on phones', 'Clean code', 'Responsive on big old phones and calm at night by the pier', '– Old code', `${'calm '.repeat(31)}code`],
  [
    '**Night:** calm code',
    '> calm code',
    'Is code calm?',
    'Calm code:',
    'Calm [who] code',
    `${'calm '.repeat(32)}code`,
    'Code',
    'Code-2',
    'Skippers sail',
    'Fewer piers',
    '4 old piers',
    'Old complaints',
    ...sentences(
      '… old code',
      'Make, Makes, Making, Encourage, Shift, Drive, Help, Improve, Get, Become, Establish, Ensure, Give, Let, Allow, Enable, Empower, Keep, Feel, Position, Grow, Earn, Win, Gain, Change, Chart, Learn, Understand, Find, Explore, Inspire, Motivate, Protect, Foster, Promote, Respect, Build, Create, No, Not, To help',
    ),
    ...sentences(
      'Calm … code',
      'easy, easier, trust, confidence, satisfaction, adoption, engagement, awareness, happy, happier, enjoy, rate, time, cost, usage, visits, feedback, score, number, share',
    ),
    ...sentences('Calm for … at night', 'we, our, us, they, their, them, I, you, your'),
    ...sentences('… calm code', 'Whether, How, What, Which, Who, When, Where, Why, Measure, Measured, Tracked, See, Through, Via, By, – How'),
  ],
)

asks(
  'words that open no purpose inside',
  inCompany,
  ['Old code that may help', 'Code for how it rings', 'Old code by the chart'],
  ['Help old code', '“Help” old code'],
)
