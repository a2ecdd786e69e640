import { contradictions } from '../spec/contradictions.js'
import { defineRule, hitOn } from './define.js'

export default defineRule('scope-contradiction', {
  document({ spec, lines, l10n }, report) {
    for (const { wanted, excluded, what } of contradictions(spec)) {
      report({
        ...hitOn(excluded),
        values: { what, line: String(lines.lineAt(wanted.start)) },
        related: [{ start: wanted.start, end: wanted.end, message: l10n.t('Asked for here') }],
      })
    }
  },
})
