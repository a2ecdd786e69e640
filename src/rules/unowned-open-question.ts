import { anyCase } from '../language/any-case.js'
import { isQuoted } from '../language/quotations.js'
import type { Statement } from '../language/statements.js'
import type { ListItem } from '../markdown/blocks.js'
import { isFillerText } from '../spec/filler-text.js'
import { namesOwner } from '../spec/open-questions.js'
import { behind } from '../spec/reading.js'
import type { PlacedStatement, Section } from '../spec/sections.js'
import { defineRule, hitOn } from './define.js'

/** Something that nobody knows yet. */
const asks = anyCase(
  /\?\s*(?:\([^)]*\)\s*)?$|^\W*(?:tbd|tbc|to be (?:decided|clarified|confirmed)|needs clarification|not decided|undecided|unclear|whether|if and (?:how|when)|open\b)/,
)
const settled = /\b(?:resolved|answered|decided|closed|done)\b/i

/** The point and whatever stands beneath it, cell by cell. */
function wholePoint(placed: PlacedStatement): string {
  const { label, paragraph } = placed.statement
  return [label ? `${label}: ` : '', paragraph, ...beneath(placed).map(({ text }) => text)].join(' ')
}

/** What the items right beneath that of a point say. */
function beneath(placed: PlacedStatement): Statement[] {
  const { item } = placed.statement
  const found: Statement[] = []
  for (let by = 1, next = behind(placed); item && next && isWithin(next, item); next = behind(placed, ++by)) if (next.item?.parent === item) found.push(next)
  return found
}

/** For what follows an item: is it a part of that? */
function isWithin({ item }: Statement, outer: ListItem): boolean {
  return item !== undefined && (item === outer || item.list.depth > outer.list.depth)
}

/** The question itself: of a row its first cell with words, of an item all that its label and text say. */
function question({ statement: { block, label, text } }: PlacedStatement): string {
  if (block.kind === 'row') return block.cells.find(({ inline }) => /\p{L}{3}/u.test(inline.text))?.inline.text ?? ''
  return label ? `${label}: ${text}` : text
}

/** A question with something else behind it has a first answer at least. */
function isBare(placed: PlacedStatement): boolean {
  const { statement } = placed
  if (statement.block.kind === 'row') return statement.block.cells.every(({ inline: { text } }) => !/\p{L}{2}/u.test(text) || asks.test(text))
  if (statement.siblings.slice(1).some((sibling) => !asks.test(sibling.text))) return false
  const next = behind(placed)
  return !(next && statement.item && next.item?.parent === statement.item && !asks.test(next.text))
}

function openPoints(section: Section): PlacedStatement[] {
  return section.statements.filter((placed) => {
    const { statement, role } = placed
    if (role !== 'question' || statement.index > 0 || isQuoted(statement)) return false
    if (!statement.item && statement.kind !== 'row') return false
    if (statement.label && isFillerText(statement.text)) return false // placeholder-section speaks
    return asks.test(question(placed)) && isBare(placed)
  })
}

/** Once in a list of open points. */
export default defineRule('unowned-open-question', {
  looksInto: ({ role, title }) => role === 'question' && !settled.test(title),
  section(section, report, { l10n }) {
    const unowned = openPoints(section).filter((placed) => !namesOwner(wholePoint(placed)) && !settled.test(placed.statement.paragraph))
    const [first, ...others] = unowned
    if (!first) return
    report({
      ...hitOn(first),
      values: { points: others.length === 0 ? l10n.t('An open point names') : l10n.t('{0} open points name', unowned.length) },
      related: others.map(({ start, end }) => ({ start, end, message: l10n.t('open, without an owner or a date') })),
    })
  },
})
