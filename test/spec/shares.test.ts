import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/spec/reading.js'
import type { Role } from '../../src/spec/roles.js'
import { dominance, isBusinessCase, isMarketing, isPlanning } from '../../src/spec/shares.js'
import { specOf } from './spec-of.js'
import { standing } from './standing.js'

const says = (reading: Reading, text: string, role: Role = 'other', title = 'Notes') => reading(standing(text, role, title))

describe('figures for an investment', () => {
  it.each([
    'ROI',
    'payback',
    'pay-back',
    'breakeven',
    'break-even',
    'margin',
    'margins',
    'revenue',
    'revenues',
    'profit',
    'profits',
    'cashflow',
    'cash flows',
    'cash flow',
    'projection',
    'projections',
    'forecast',
    'forecasts',
    'FY27',
    'FY 2027',
    'cost-benefit',
    'cost benefit',
    'year 2',
    '$4',
    '€ 4',
    '4 EUR',
    '4M €',
    '1,200.50 k USD',
    '4bn£',
  ])('%s and the margin', (figure) => {
    expect(says(isBusinessCase, `The ${figure} and the margin`)).toBe(true)
    expect(says(isBusinessCase, `The ${figure} of the oven`)).toBe(false)
  })

  it.each(['heroic', 'FY', 'year 7', '$a', '4 loaves', 'marginal'])('no figure: %s', (word) => {
    expect(says(isBusinessCase, `The ${word} and the margin`)).toBe(false)
  })

  it.each([
    'Business case',
    'Financial',
    'Financials',
    'Financial projection',
    'Financial projections',
    'Financial analysis',
    'ROI',
    'Cost-benefit',
    'Cost benefit analysis',
    'Revenue model',
    'Revenue projection',
    'Unit economics',
  ])('any number under "%s"', (title) => {
    expect(says(isBusinessCase, 'Forty ovens, 3 a day', 'other', title)).toBe(true)
    expect(says(isBusinessCase, 'Forty ovens', 'other', title)).toBe(false)
  })

  it.each(['Notes', 'Revenues', 'Marketing size'])('no number under "%s"', (title) => {
    expect(says(isBusinessCase, 'Forty ovens, 3 a day', 'other', title)).toBe(false)
  })

  it.each<Role>(['problem', 'evidence', 'user', 'assumption', 'option', 'requirement', 'solution', 'story', 'technical', 'question', 'out-of-scope'])(
    'not where the product itself is the subject: %s',
    (role) => {
      expect(says(isBusinessCase, 'The ROI and the margin', role)).toBe(false)
      expect(says(isMarketing, 'A slogan and a webinar', role)).toBe(false)
    },
  )

  it.each<Role>(['history', 'reference'])('nor where nothing is the subject: %s', (role) => {
    expect(says(isBusinessCase, 'The ROI and the margin', role)).toBe(false)
    expect(says(isMarketing, 'A slogan and a webinar', role)).toBe(false)
    expect(says(isPlanning, 'Sprint 4', role)).toBe(false)
  })
})

describe('words of promotion', () => {
  it.each([
    'tagline',
    'tag line',
    'taglines',
    'slogan',
    'slogans',
    'campaign',
    'campaigns',
    'promo',
    'promos',
    'promotion',
    'promotions',
    'blog post',
    'blog posts',
    'webinar',
    'newsletter',
    'newsletters',
    'influencer',
    'influencers',
    'ads',
    'advertisement',
    'battle card',
    'battlecards',
    'price point',
    'price points',
    'bundle',
    'bundles',
    'discount',
    'discounts',
    'early-bird',
    'early bird',
  ])('%s and webinars', (word) => {
    expect(says(isMarketing, `The ${word} and webinars`)).toBe(true)
    expect(says(isMarketing, `The ${word} and lamps`)).toBe(false)
  })

  it.each(['bread', 'advert is', 'bundled', 'address'])('none: %s', (word) => {
    expect(says(isMarketing, `The ${word} and webinars`)).toBe(false)
  })

  it.each([
    'Go-to-market',
    'Go to market',
    'Campaign',
    'Campaigns',
    'Promotion',
    'Promotions',
    'Tagline',
    'Tag line',
    'Taglines',
    'Brand',
    'Branding',
    'Pricing',
    'Pricing tier',
    'Pricing plans',
  ])('anything under "%s"', (title) => expect(says(isMarketing, 'Three lamps', 'other', title)).toBe(true))

  it.each(['Notes', 'Expressions', 'Launch', 'Brands'])('nothing under "%s"', (title) => expect(says(isMarketing, 'Three lamps', 'other', title)).toBe(false))
})

describe('dates, owners, status and tickets', () => {
  it.each([
    'Done in sprint 12',
    'Red lamp, owner: Ana',
    'Red lamp, due : May',
    'It is 40% done',
    'It is 100 % complete',
    'The lamp is in progress',
    'At the stand-up',
    'At the standup',
    'The steering committee meets in May',
    'The steering group every week',
    'See BAKE-1234',
  ])('%s', (text) => expect(says(isPlanning, text)).toBe(true))

  it.each(['Our sprint', 'The owner', 'Red lamp, overdue: May', 'It is 1040% done', 'See B-12', 'See BAKE-1', 'A steering committee', 'Progress', 'Done'])(
    'none: %s',
    (text) => expect(says(isPlanning, text)).toBe(false),
  )

  it.each(['done', 'todo', 'to do', 'open', 'closed', 'complete'])('a row that ends with: %s', (state) => {
    expect(says(isPlanning, `| Lamp | State |\n| --- | --- |\n| Red | ${state} |`)).toBe(true)
    expect(says(isPlanning, `| Lamp | State |\n| --- | --- |\n| Red | ${state} lamps |`)).toBe(false)
  })

  it.each(['Milestone', 'Milestones', 'Sprint', 'Sprints', 'Work stream', 'Workstreams', 'Work streams', 'Meeting', 'Meetings', 'Ticket', 'Tickets', 'RACI'])(
    'anything under "%s"',
    (title) => expect(says(isPlanning, 'Three lamps', 'other', title)).toBe(true),
  )

  it.each(['Notes', 'Task', 'Scheduler'])('nothing under "%s"', (title) => expect(says(isPlanning, 'Three lamps', 'other', title)).toBe(false))

  it.each<Role>(['problem', 'evidence', 'user', 'assumption', 'option', 'metric', 'goal', 'question'])('not in a part about discovery or goals: %s', (role) =>
    expect(says(isPlanning, 'Sprint 4', role)).toBe(false),
  )
})

describe('what a document is mostly about', () => {
  const sales = '- The ROI and the margin\n- The margin and the ROI\n'
  const share = (text: string, fewest = 2, least = 0.4) => dominance(specOf(`# T\n\n${text}`), isBusinessCase, fewest, least)

  it('is so many statements and such a share of the words', () => {
    expect(share(`## Notes\n\n${sales}`)).toBe(1)
    expect(share(`## Notes\n\n${sales}`, 3)).toBeUndefined()
    expect(share(`## Notes\n\n${sales}- Ten red lamps here now please\n`, 2, 0.6)).toBeCloseTo(10 / 16)
    expect(share(`## Notes\n\n${sales}- Ten red lamps here now\n- Ten red lamps here now\n`, 2, 0.5)).toBeUndefined()
  })

  it('is none of it where discovery has as many words', () => {
    expect(share(`## Notes\n\n${sales}\n## Problem\n\nBakers wait for nine hours.\n`)).toBeCloseTo(10 / 15)
    expect(share(`## Notes\n\n${sales}\n## Problem\n\nBakers wait for ten long hours every single night here.\n`)).toBeUndefined()
  })

  it('counts no history and no references', () => {
    expect(share(`## Notes\n\n${sales}\n## References\n\nBakers wait for ten long hours every single night here and there.\n`)).toBe(1)
    expect(share(`## Notes\n\n${sales}\n## Changelog\n\nBakers wait for ten long hours every single night here and there.\n`)).toBe(1)
  })

  it('is nothing in a document without words', () => {
    expect(dominance(specOf(''), isBusinessCase, 0, 0)).toBeUndefined()
  })
})
