import type { List } from '../markdown/blocks.js'
import type { ReadSection } from './reading.js'
import type { PlacedStatement } from './sections.js'

/** The entries of a section's lists, list by list and without what is nested in them, where `counts` holds for them; its prose under `undefined`. */
export function entriesByList(
  { statements }: Pick<ReadSection, 'statements'>,
  counts: (placed: PlacedStatement) => boolean,
): Map<List | undefined, PlacedStatement[]> {
  const lists = new Map<List | undefined, PlacedStatement[]>()
  for (const placed of statements) {
    const { item, index } = placed.statement
    if (index > 0 || item?.parent || !counts(placed)) continue
    const list = lists.get(item?.list)
    if (list) list.push(placed)
    else lists.set(item?.list, [placed])
  }
  return lists
}
