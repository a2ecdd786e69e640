import { defineRule } from './define.js'

export default defineRule('unreadable-part', {
  document({ spec, lines }, report) {
    for (const section of spec.sections) {
      for (const { block, start } of section.blocks) {
        if (block.kind !== 'unread') continue
        report({ start, end: lines.endOf(lines.lineAt(start)), values: { why: block.why === 'deep' ? 'nested too deeply' : 'too long without a heading' } })
      }
    }
  },
})
