import type { SectionReading } from '../spec/reading.js'
import { defineRule } from './define.js'

const isBroken: SectionReading = ({ blocks }) => blocks.some(({ block }) => block.kind === 'unread')

export default defineRule('unreadable-part', {
  document({ spec, lines, l10n }, report) {
    for (const { blocks } of spec.statements.sectionsThat(isBroken)) {
      for (const { block, start } of blocks) {
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
