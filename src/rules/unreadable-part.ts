import { defineRule } from './define.js'

export default defineRule('unreadable-part', {
  document({ spec, lines, l10n }, report) {
    for (const section of spec.sections) {
      for (const { block, start } of section.blocks) {
        if (block.kind !== 'unread') continue
        report({
          start,
          end: lines.endOf(lines.lineAt(start)),
          values: { why: block.why === 'deep' ? l10n.t('nested too deeply') : l10n.t('too long without a heading') },
        })
      }
    }
  },
})
