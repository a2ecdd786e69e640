import { firstIndex } from './first-index.js'

/** What tells a text from the one before it: `[start, oldEnd)` of the old one became `[start, newEnd)` of the new one. */
export interface Edit {
  start: number
  oldEnd: number
  newEnd: number
}

/** The one stretch that differs, as short as it can be. */
export function editBetween(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length)
  const start = alike(most, (from, to) => before.slice(from, to) === after.slice(from, to))
  const fromEnd = (text: string, from: number, to: number) => text.slice(text.length - to, text.length - from)
  const end = alike(most - start, (from, to) => fromEnd(before, from, to) === fromEnd(after, from, to))
  return { start, oldEnd: before.length - end, newEnd: after.length - end }
}

/** So many characters are compared at a time: enough that the machine takes many at once, and so few that hardly any are looked at twice. */
const stride = 16_384

/** How many characters up to `most` are the same: stretch by stretch, and then within the one where the texts part. */
function alike(most: number, areSame: (from: number, to: number) => boolean): number {
  for (let from = 0; from < most; from += stride) {
    const length = Math.min(stride, most - from)
    if (!areSame(from, from + length)) return from + firstIndex(length, (index) => !areSame(from, from + index + 1))
  }
  return most
}
