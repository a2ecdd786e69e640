import { createEngine } from '../../src/engine/index.js'
import type { Label, Reader } from './score.js'

const labelOfCategory: Readonly<Record<string, Label>> = { 'requirement-gathering': 'RG', 'solution-dictating': 'SD' }
const labelOfRule: Readonly<Record<string, Label>> = {
  'output-as-goal': 'OG',
  'claim-without-evidence': 'UC',
  'personal-preference': 'UC',
  'borrowed-evidence': 'UC',
  'ease-claim-untested': 'UC',
  'placeholder-section': 'PH',
}

/** The engine as it comes. */
export function rightspec(): Reader {
  const engine = createEngine()
  return (name, text) => {
    const { findings, lines, risks, answers } = engine.lint(text, { path: name })
    const aboveHint = findings.filter(({ severity }) => severity !== 'hint')
    return {
      all: findings.length,
      shown: aboveHint.length,
      marks: aboveHint.flatMap(({ ruleId, category, range }) => {
        const label = labelOfRule[ruleId] ?? labelOfCategory[category]
        return label ? [{ label, by: ruleId, start: lines.lineAt(range.start), end: lines.lineAt(Math.max(range.start, range.end - 1)) }] : []
      }),
      risks: { valuable: risks.valuable.state, usable: risks.usable.state, feasible: risks.feasible.state, viable: risks.viable.state },
      answers,
    }
  }
}
