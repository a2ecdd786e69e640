import { localisable } from '../localiser.js'
import type { Risk } from '../spec/risks.js'
import { defineRule } from './define.js'
import { openRisks, ruleOfRisk } from './open-risks.js'
import { onHead } from './places.js'

const counts = ['', '', localisable('Two'), localisable('Three'), localisable('All')]
const names: Record<Risk, string> = {
  valuable: localisable('valuable'),
  usable: localisable('usable'),
  feasible: localisable('feasible'),
  viable: localisable('viable'),
}

export default defineRule('risks-unaddressed', {
  document(facts, report) {
    const open = openRisks(facts)
    if (open.length < 2) return
    const { spec, risks, lines, l10n } = facts
    const nameOf = (risk: Risk) => l10n.t(names[risk])
    report({
      ...onHead(spec),
      values: { count: l10n.t(counts[open.length] ?? ''), risks: open.map(nameOf).join(', ') },
      related: open.map((risk) => {
        const line = risks[risk].lines[0]
        const range = line === undefined ? spec.head : { start: lines.startOf(line), end: lines.endOf(line) }
        return {
          ...range,
          ruleId: ruleOfRisk[risk],
          message:
            risks[risk].state === 'partial' ? l10n.t('{0}: only a statement so far', nameOf(risk)) : l10n.t('{0}: nothing in this document', nameOf(risk)),
        }
      }),
    })
  },
})
