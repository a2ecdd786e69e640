/** Where a node stands. Lines and columns are nobody's concern here (`LineIndex` knows them), so they are not worked out. */
export function placeOf(start: number, end: number) {
  return { start: { line: 0, column: 0, offset: start }, end: { line: 0, column: 0, offset: end } }
}
