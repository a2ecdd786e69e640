import { describe, expect, it } from 'vitest'
import { namesAsker, requestIn } from '../../src/language/requests.js'
import { statementOf } from './read.js'

describe('requests', () => {
  it.each([
    ['Acme asked for a Gantt chart.', 'ask', 'Acme'],
    ['They run nine depots and want to be able to export the plan.', 'ask', 'They'],
    ['The head of sales keeps asking for a report.', 'ask', 'The head of sales'],
    ['The layout was chosen by the steering committee.', 'decision', 'the steering committee'],
    ['The board has therefore mandated a mobile app.', 'decision', 'The board'],
    ['The trustees are keen.', 'decision', 'The trustees'],
    ['Sales already told Lindmark they would have it in spring.', 'promise', 'Sales'],
    ['We shook hands on it at the fair.', 'promise', ''],
    ['We keep hearing requests for dark mode.', 'ask', ''],
    ['The harbour office put it forward.', 'ask', 'The harbour office'],
    ['It was put to the vote in March.', 'ask', ''],
    ['Ideas with three or more votes are in.', 'ask', ''],
    ['So a bell it is.', 'ask', ''],
    ["The names are in Petra's minutes.", 'ask', ''],
    ["That is one of Petra's.", 'ask', ''],
    ['The same as in their old system', 'ask', ''],
    ["The board won't hear of anything else.", 'decision', 'The board'],
    ["The federation won't list a bell that hasn't got a light.", 'decision', 'The federation'],
    ['They had it at their last supplier.', 'decision', 'They'],
    ["They've been asking.", 'decision', 'They'],
    ['The chair finds this handy.', 'decision', 'The chair'],
    ['The bell is a must of the chamber.', 'decision', 'the chamber'],
    ['Laid out after the sketch that Petra made', 'decision', 'Petra'],
    ["Sales has told Lindmark that a bell's coming.", 'promise', 'Sales'],
    ['As a member, I want to see my slots (Mr Hall insists).', 'decision', 'Mr Hall'],
  ])('reads "%s"', (text, kind, who) => {
    expect(requestIn(statementOf(text))).toMatchObject({ kind, who })
  })

  it.each([
    'When the user requests an export, the file is made in the background.',
    "We didn't want to make the form longer.",
    'The server requests a token from the gateway.',
    'Nobody asked for the old report in twelve months.',
    'Acme wants to know which project is late.',
    'As it is, nobody rings.',
    'Tell us what it is.',
    'Nobody knows whose it is.',
    'The funnel is on slide 4 of the research deck.',
    "Details are in Petra's notes.",
    "Nothing is sold unless you've explicitly asked for it.",
    'They had two bells in the hall.',
    'The board would find it confusing.',
    'The board was happy with the prototype.',
    'The council will not start works without a permit.',
    'Residents ask whose turn it is.',
    "Names still on Friday's list are called again.",
    'The same as in the old system',
    'Do they want it?',
    '"We want a button", said a nurse.',
    'Three had ordered elsewhere in the meantime.',
    'As a cook, I want to see what is ordered, so that I can buy in time.',
  ])('finds none in "%s"', (text) => {
    expect(requestIn(statementOf(text))).toBeUndefined()
  })

  it('reads who a source column names, and no law', () => {
    const table = '| No. | Requirement | Source |\n| --- | --- | --- |\n'
    expect(requestIn(statementOf(`${table}| 1 | Dashboard of open cases | Management Board |\n`))).toMatchObject({ kind: 'decision', fromColumn: true })
    expect(requestIn(statementOf(`${table}| 1 | Name of the maker is shown | Art. 19 a |\n`))).toBeUndefined()
  })

  it('tells whether a lead-in names somebody who wants something', () => {
    expect(namesAsker('What the publisher wants:')).toBe(true)
    expect(namesAsker('What we want is this:')).toBe(false)
  })
})
