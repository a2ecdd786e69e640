import { withoutQuotes } from './quotations.js'
import type { Statement } from './statements.js'

/**
 * The text without quotations. A story reports and claims nothing, but what stands beside it may: the row's other cells, or brackets
 * behind it ("(Mr Hall insists)"). Offsets are kept.
 */
export function besideStory({ story, kind, text }: Statement): string {
  if (!story) return withoutQuotes(text)
  if (kind === 'row') {
    const end = story.wantStart + story.want.length
    const rest = ' '.repeat(end) + text.slice(end)
    return withoutQuotes(story.why ? rest.replace(story.why, ' '.repeat(story.why.length)) : rest)
  }
  const match = /\([^()]{6,90}\)\W*$/.exec(text)
  return match ? ' '.repeat(match.index) + match[0] : ''
}
