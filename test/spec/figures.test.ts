import { describe, expect, it } from 'vitest'
import { findAnswers } from '../../src/spec/answers.js'
import { specOf } from './spec-of.js'

const hasOutcome = (text: string) => findAnswers(specOf(`# Barn doors\n\n${text}\n`)).outcome !== undefined

describe('a figure that people or the house are to come to', () => {
  it.each([
    '## Aim\n\nCalves lost in the first week: 9 % to 4 %.',
    '## What success looks like\n\nParents find the right bus within five minutes.',
    '**Win**\nRefused parcels below 3 % in May.',
    '## Goals\n\n| What | Today | Wanted |\n|---|---|---|\n| Letters sent back | 120 | 40 |',
    '## Notes\n\n**Pass mark** nine of twelve pilots brief without paper.',
    '## Notes\n\n**Intended effect.** Empty beds at noon from 14 to 9.',
    '## Trial\n\nWe hope to see lost keys drop below 5 a month.',
    '## Goal\n\n- 300 letters a week from pensioners',
    '## Metrics\n\n- Soil samples handed in per farm per season',
    '## Notes\n\nOur hypothesis: the average tip goes up by 40 cents.',
    '## What should change\n\nFewer than two late starts a week.',
    '## Goal\n\nThe night shift hands over in at most ten minutes.',
    '## Notes\n\n**Target.** Seven of ten apprentices keep their log for a month.',
    '## Effects sought\n\nThe length of stay goes from 6.1 to 5 days.',
    '## Goal\n\nPatients hear the same day instead of after the weekend.',
  ])('is an outcome: %s', (text) => expect(hasOutcome(text)).toBe(true))

  it.each([
    '## Goal\n\nThe page loads in under 2 seconds.',
    '## Goal\n\nLaunch in under 8 weeks.',
    '## Goals\n\n- Deliver items 1 to 6 before May.',
    '## Goal\n\nBudget below 40k.',
    '## Metrics\n\n- Uptime over 99.9 %',
    '## Goal\n\nAll 12 depots connected by June.',
    '## Notes\n\nBarns have 3 to 5 doors.',
    '## Background\n\nSales rose from 10 to 14 last year.',
    '## Solution\n\nThe list shows up to 20 entries.',
    '## Requirements\n\n- At most 5 attempts per hour.',
    '## Goals\n\n| Milestone | Start | End |\n|---|---|---|\n| Design | 12 May | 3 June |',
    '## Goal\n\nSupport 4 languages by May.',
    '## Goals\n\n- Ship 3 modules of the new 5.',
    '## Timeline\n\nTarget: 12 May to 3 June.',
  ])('is none: %s', (text) => expect(hasOutcome(text)).toBe(false))
})
