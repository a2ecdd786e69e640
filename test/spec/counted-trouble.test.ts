import { describe, expect, it } from 'vitest'
import { countsTrouble } from '../../src/spec/counted-trouble.js'
import { findProblem } from '../../src/spec/problem.js'
import { specOf } from './spec-of.js'

describe('trouble told as a count', () => {
  it.each([
    'One in five anglers rings the office about the permit.',
    'We throw away 40 loaves every evening.',
    'A third of the visitors leave the queue before the gate.',
    'Six crews drove to the wrong address in March.',
    'Of 200 donors, 57 never heard from us.',
    'Two classes had the same room three times over, and 14 lessons were postponed.',
    'The vet waits 25 minutes for each result.',
    'Last year 410 parcels were sent twice.',
    '12 % of members cancelled in the second month.',
    '88 letters were returned and 30 expired.',
    'Nine bookings clashed in week 2.',
  ])('counts it: %s', (text) => expect(countsTrouble(text)).toBe(true))

  it.each([
    'The ferry has 40 seats.',
    'Visitors leave the queue before the gate.',
    'Three of eight testers gave up on the prototype.',
    'Fewer than 5 visitors should leave the queue before noon.',
    'How many of the 40 gave up?',
    'The list goes from 12 → 4 late starts.',
    'The 20 clerks open 3 letters a day.',
    'We will call 30 of them back.',
  ])('does not: %s', (text) => expect(countsTrouble(text)).toBe(false))

  const problem = (text: string) => findProblem(specOf(`# Ferry tickets\n\n${text}\n`)) !== undefined
  it('is a problem without a heading', () => {
    expect(problem('One in five anglers rings the office about the permit.')).toBe(true)
    expect(problem('**Guardrail:** our drivers wait 5 minutes.')).toBe(false)
    expect(problem('There are 12 visors, so that nobody has to wait.')).toBe(false)
  })
})
