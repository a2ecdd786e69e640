import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { accuracyPage, scoreAll } from './report.js'
import { labels, precision, recall } from './score.js'

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const scores = scoreAll(file('test/corpus'))
const score = scores.own

/** What was reached once is kept: precision and recall for each label. */
const floors = {
  RG: { precision: 0.9, recall: 0.75 },
  SD: { precision: 0.9, recall: 0.75 },
  OG: { precision: 0.9, recall: 0.9 },
  UC: { precision: 0.88, recall: 0.72 },
  PH: { precision: 0.9, recall: 0.8 },
} as const

describe('accuracy on the corpus', () => {
  it.each(labels)('%s stays above its floor', (label) => {
    expect(precision(score.byLabel[label]), 'precision').toBeGreaterThanOrEqual(floors[label].precision)
    expect(recall(score.byLabel[label]), 'recall').toBeGreaterThanOrEqual(floors[label].recall)
  })

  it('reads the document as a whole', () => {
    expect(score.risks.right / score.risks.all, 'risk states').toBeGreaterThanOrEqual(0.83)
    expect(score.answers.right / score.answers.all, 'answers').toBeGreaterThanOrEqual(0.9)
    expect(score.perThousandWords, 'findings per 1,000 words').toBeLessThanOrEqual(11)
  })

  it('leaves documents alone that are no specs', () => {
    expect(score.flagged).toEqual([])
  })

  it('is worth more than a list of words', () => {
    expect(precision(score.all)).toBeGreaterThan(2 * (precision(scores.words.all) ?? 0))
  })

  it('has been labelled by a second reader from end to end', () => {
    expect(scores.second.risks.all).toBe(score.risks.all)
  })

  it('is told as it is in docs/accuracy.md (npm run accuracy)', () => {
    expect(readFileSync(file('docs/accuracy.md'), 'utf8')).toBe(accuracyPage(scores))
  })
})
