import type { TreeCursor } from '@lezer/common'

/** Puts the cursor on each child of the node that it is on, as long as `see` says so, and then back. */
export function eachChild(cursor: TreeCursor, see: () => boolean): void {
  if (!cursor.firstChild()) return
  while (see() && cursor.nextSibling());
  cursor.parent()
}
