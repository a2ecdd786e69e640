import { isPlaceholderSection, leafSections } from '../spec/placeholders.js'
import type { PlacedStatement } from '../spec/sections.js'
import { defineRule, hitOn } from './define.js'
import { onHead } from './places.js'

/** Above this share of empty leaf sections the document is a template that nobody has filled in yet. */
const templateShare = 0.6

/** Something follows the label: a nested list, code, a quotation, a table. */
function introduces({ statement, section }: PlacedStatement): boolean {
  const at = section.blocks.findIndex(({ block }) => block === statement.block)
  const next = section.blocks[at + 1]?.block
  if (!next) return section.children.length > 0
  return next.item?.parent === statement.item || next.item === statement.item || next.kind !== 'paragraph' || next.item === undefined
}

export default defineRule('placeholder-section', {
  document({ spec }, report) {
    const leaves = leafSections(spec)
    const empty = leaves.filter(isPlaceholderSection)
    if (leaves.length >= 4 && empty.length / leaves.length >= templateShare) {
      report({ ...onHead(spec), values: { heading: `${empty.length} of ${leaves.length} sections` } })
      return
    }
    for (const section of empty) {
      if (!section.heading) continue
      const { start, end } = section.heading
      report({ start, end, values: { heading: section.title }, section })
    }
  },

  statement(placed, report) {
    const { statement } = placed
    if (!statement.item || statement.siblings.length > 1) return
    const said = statement.label === undefined ? statement.text : `${statement.label}: ${statement.text}`
    if (!/^[^:]{3,50}:\s*(?:tbd|tba|tbc|todo|\?+|xx+)?\s*$/i.test(said)) return
    if (placed.role === 'out-of-scope' || introduces(placed)) return
    report({ ...hitOn(placed), values: { heading: said.replace(/:.*$/, '').trim() } })
  },
})
