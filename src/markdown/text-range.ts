/** A stretch of a text: offsets in UTF-16 code units, the end exclusive. */
export interface TextRange {
  start: number
  end: number
}

/** The same stretch where its text stands `by` further down. */
export function movedBy({ start, end }: TextRange, by: number): TextRange {
  return { start: start + by, end: end + by }
}
