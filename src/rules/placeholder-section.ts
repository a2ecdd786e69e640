import { isFillerText, isPlaceholderSection, leafSections } from '../spec/placeholders.js'
import type { PlacedStatement } from '../spec/sections.js'
import { defineRule, hitOn } from './define.js'
import { excerpt } from './excerpt.js'
import { onHead } from './places.js'

/** Above this share of empty leaf sections the document is a template that nobody has filled in yet. */
const templateShare = 0.6

/** Something follows the label: a nested list, code, a quotation, a table, the next list. */
function introduces({ statement, section }: PlacedStatement): boolean {
  const at = section.blocks.findIndex(({ block }) => block === statement.block)
  const next = section.blocks[at + 1]?.block
  if (!next) return section.children.length > 0
  const { item } = statement
  if (next.kind !== 'paragraph' || !next.item || next.item === item || next.item.parent === item) return true
  return item !== undefined && next.item.list !== item.list && next.item.list.depth >= item.list.depth
}

/** "Target: ???", "If not: TBD", a row whose only answer is "TODO …": what is left open there. */
function openLabel({ statement, role }: PlacedStatement): string | undefined {
  const { block, item, label, text } = statement
  if (block.kind === 'row') {
    const [name, answer, ...more] = block.cells.map((cell) => cell.inline.text.trim()).filter(Boolean)
    return name && answer && more.length === 0 && (undecided.test(answer) || (todo.test(answer) && !answer.includes('\n'))) ? name : undefined
  }
  const said = label === undefined ? text : `${label}: ${text}`
  const [, name, answer] = /^([^:]{3,50}):\s*(.*)$/s.exec(said) ?? []
  if (item) return statement.siblings.length === 1 && name !== undefined && (!answer || undecided.test(answer)) ? name : undefined
  if (role === 'title' || role === 'reference') return undefined
  if (statement.index === 0 && todo.test(said)) return said.replace(/^\W*\p{L}+\W*/u, '')
  const alone = statement.next?.label !== label && statement.previous?.label !== label
  return answer && isFillerText(answer) && (alone || statement.siblings.length === 1) ? name : undefined
}
const undecided = /^(?:tbd|tba|tbc|todo|\?+|xx+)\s*$/i
const todo = /^\W*(?:TODO|FIXME)\b/

export default defineRule('placeholder-section', {
  document({ spec, l10n }, report) {
    const leaves = leafSections(spec)
    const empty = leaves.filter(isPlaceholderSection)
    if (leaves.length >= 4 && empty.length / leaves.length >= templateShare) {
      report({ ...onHead(spec), values: { heading: l10n.t('{0} of {1} sections', empty.length, leaves.length) } })
      return
    }
    for (const section of empty) {
      if (!section.heading) continue
      const { start, end } = section.heading
      report({ start, end, values: { heading: section.title }, section })
    }
  },

  statement(placed, report) {
    if (placed.role === 'out-of-scope') return
    const open = placed.statement.readIn(placed, openLabel, () => openLabel(placed))
    if (open === undefined || (placed.statement.item && introduces(placed)) || isPlaceholderSection(placed.section)) return
    report({ ...hitOn(placed), values: { heading: excerpt(open.trim(), 8) } })
  },
})
