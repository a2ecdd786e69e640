const opening = /^[\s>]*(?:#{1,6}\s+|[-*+]\s+|\d{1,9}[.)]\s+)?(?:\[[ xX]\]\s+)?/
const link = /!?\[([^\][]*)\](?:\([^()\s]*(?:\s[^()]*)?\)|\[[^\][]*\])/g
const comment = /<!--.*?-->/g
const emphasis = [
  /(?<![\w*])(\*{1,3})(?=[^\s*])([^*]*[^\s*])\1(?![\w*])/g,
  /(?<!\w)(_{1,3})(?=[^\s_])([^_]*[^\s_])\1(?!\w)/g,
  /(`+)([^`]+)\1/g,
  /(~~)([^~]+)\1/g,
]

/** A line of Markdown as a reader sees it: without the marks of lists, tables, emphasis and links. One line in, one line out. */
export function plainLine(line: string): string {
  const cells = line.replace(comment, ' ').replace(opening, '').replace(link, '$1')
  const words = emphasis.reduce((text, mark) => text.replace(mark, '$2'), cells)
  return /^\s*\|/.test(words) ? joinCells(words) : words.replace(/\s+/g, ' ').trim()
}

function joinCells(row: string): string {
  return row
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, '|').replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join(' · ')
}
