/** A text that is cut off behind at most so many UTF-16 units, never within a character; what is cut off ends in `…`. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const kept = text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')
  return `${kept.trimEnd()}…`
}
