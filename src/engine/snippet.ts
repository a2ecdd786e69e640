/** VS Code's snippet syntax: `$1`, `${1:blank}`, `${1|one,two|}`; `\` takes the meaning from `$`, `}` and itself. */

/** Text that stands in a snippet as it is. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&')
}

/** Are there blanks to fill in? */
export function hasTabStops(snippet: string): boolean {
  return /(?<!\\)\$(?:\d|\{\d)/.test(snippet)
}

/** The text that a snippet leaves when nobody fills in its blanks: placeholders by their own words, choices by the first one. */
export function snippetToText(snippet: string): string {
  return readText(snippet, 0, false).text
}

function readText(snippet: string, from: number, nested: boolean): { text: string; end: number } {
  let text = ''
  let at = from
  while (at < snippet.length) {
    const rest = snippet.slice(at)
    const escaped = /^\\([\\$}])/.exec(rest)
    if (escaped) {
      text += escaped[1]
      at += 2
      continue
    }
    if (nested && rest.startsWith('}')) return { text, end: at + 1 }
    const choice = /^\$\{\d+\|((?:[^|\\]|\\.)*)\|\}/s.exec(rest)
    const bare = /^\$(?:\d+|\{\d+\})/.exec(rest)
    const open = /^\$\{\d+:/.exec(rest)
    if (choice) {
      text += (/^(?:[^,\\]|\\.)*/s.exec(choice[1] ?? '')?.[0] ?? '').replace(/\\(.)/gs, '$1')
      at += choice[0].length
    } else if (open) {
      const inner = readText(snippet, at + open[0].length, true)
      text += inner.text
      at = inner.end
    } else if (bare) {
      at += bare[0].length
    } else {
      text += snippet[at]
      at++
    }
  }
  return { text, end: at }
}
