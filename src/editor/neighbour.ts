import type { Finding } from '../engine/index.js'

/** The finding that begins next after a caret, or last before it; beyond the ends it goes on from the other end. */
export function neighbour(findings: readonly Finding[], caret: number, direction: 'next' | 'previous'): Finding | undefined {
  const byStart = [...findings].sort((a, b) => a.range.start - b.range.start)
  if (direction === 'next') return byStart.find(({ range }) => range.start > caret) ?? byStart[0]
  return byStart.findLast(({ range }) => range.start < caret) ?? byStart.at(-1)
}
