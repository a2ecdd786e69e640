/** Offset of the line's first character; a byte order mark is none. */
export function lineStart(text: string, offset: number): number {
  const feed = offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const start = feed + text.slice(feed, Math.max(feed, offset)).lastIndexOf('\r') + 1
  return start === 0 && text.charCodeAt(0) === 0xfeff ? 1 : start
}
