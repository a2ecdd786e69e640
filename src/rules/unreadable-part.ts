import type { Section } from '../spec/sections.js'
import { defineRule } from './define.js'

const isWhole = ({ blocks }: Section): boolean => blocks.every(({ block }) => block.kind !== 'unread')

export default defineRule('unreadable-part', {
  document({ spec, lines, l10n }, report) {
    for (const section of spec.sections) {
      if (section.read(isWhole)) continue
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
