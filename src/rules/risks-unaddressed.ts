import { defineRule } from './define.js'
import { openRisks, ruleOfRisk } from './open-risks.js'
import { onHead } from './places.js'

const words = ['', '', 'Two', 'Three', 'All']

export default defineRule('risks-unaddressed', {
  document(facts, report) {
    const open = openRisks(facts)
    if (open.length < 2) return
    const { spec, risks, lines } = facts
    report({
      ...onHead(spec),
      values: { count: words[open.length] ?? String(open.length), risks: open.join(', ') },
      related: open.map((risk) => {
        const line = risks[risk].lines[0]
        const range = line === undefined ? spec.head : { start: lines.startOf(line), end: lines.endOf(line) }
        return {
          ...range,
          ruleId: ruleOfRisk[risk],
          message: risks[risk].state === 'partial' ? `${risk}: only a statement so far` : `${risk}: nothing in this document`,
        }
      }),
    })
  },
})
