/** With more wildcards in a line, or a longer one, a single path could take minutes; git's own examples need two. */
const mostWildcards = 3
const longestLine = 300
/** Nobody leaves out this much line by line. */
const mostLines = 5_000

/** The lines of a `.gitignore` that can be matched in a moment; the others leave nothing out. */
export function matchableLines(content: string): string[] {
  const lines = content.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return lines.slice(0, mostLines).filter((line) => line.length <= longestLine && wildcardsIn(line) <= mostWildcards)
}

/** Stars next to each other are one. At either end they stand for any folders, which there is one way to take. */
function wildcardsIn(line: string): number {
  const inner = line.replace(/^!?(?:\*\*\/)+/, '').replace(/(?:\/\*\*)+\/?\s*$/, '')
  return inner.match(/\*+/g)?.length ?? 0
}
