import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Risk, RiskState } from '../../src/spec/risks.js'
import type { Labelled, Reader } from './score.js'

/**
 * A second reader's labels (`second/*.json` of the corpus), scored as if they were findings: what two good readers agree on is the most that can be asked
 * of a linter. Only what is certain to them (grade 2) counts, as a finding is either there or not.
 */
export function secondReader(folder: string): Reader {
  return (name) => {
    const path = join(folder, 'second', name.replace(/\.md$/, '.json'))
    if (!existsSync(path)) return { marks: [], shown: 0, all: 0 } // documents that are no specs have no labels
    const { lines, risks, answers } = JSON.parse(readFileSync(path, 'utf8')) as Labelled
    const marks = lines.filter(({ grade }) => grade === 2).map(({ label, start, end }) => ({ label, by: 'second reader', start, end }))
    const state = (risk: Risk): RiskState => risks[risk].states[0] ?? 'absent'
    const line = (answer: number | null | 'disputed') => (answer === 'disputed' ? null : answer)
    return {
      marks,
      shown: marks.length,
      all: marks.length,
      risks: { valuable: state('valuable'), usable: state('usable'), feasible: state('feasible'), viable: state('viable') },
      answers: {
        problem: line(answers.problem),
        user: line(answers.user),
        outcome: line(answers.outcome),
        learning: line(answers.learning),
        nongoals: line(answers.nongoals),
        goal: line(answers.goal),
      },
    }
  }
}
