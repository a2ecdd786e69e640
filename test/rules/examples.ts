/** An example of a rule's page: a whole small document, or one line that is read in a small spec. */
export interface RuleExample {
  kind: 'line' | 'document'
  text: string
  /** The 1-based line of a document that is flagged, where one is marked. */
  flaggedLine: number | undefined
}

export interface RuleExamples {
  flagged: RuleExample[]
  notFlagged: RuleExample[]
}

const mark = / <-- flagged[ \t]*$/m

/** The examples of a page's body: list items, and fenced `markdown` blocks, under `## Flagged` and `## Not flagged`. */
export function examplesOf(body: string): RuleExamples {
  return { flagged: examplesUnder(body, 'Flagged'), notFlagged: examplesUnder(body, 'Not flagged') }
}

function examplesUnder(body: string, heading: string): RuleExample[] {
  const lines = body.split(/\r?\n/)
  const examples: RuleExample[] = []
  let inside = false
  let fence: string | undefined
  let block: string[] = []
  for (const line of lines) {
    if (fence !== undefined) {
      if (line.trim() === fence) {
        if (inside) examples.push(documentExample(block.join('\n')))
        fence = undefined
      } else block.push(line)
      continue
    }
    const open = /^(`{3,}|~{3,})/.exec(line)?.[1]
    if (open) {
      fence = open
      block = []
    } else if (line.startsWith('## ')) inside = line.slice(3).trim() === heading
    else if (inside && line.startsWith('- ')) examples.push({ kind: 'line', text: line.slice(2).trim(), flaggedLine: undefined })
  }
  return examples
}

function documentExample(marked: string): RuleExample {
  const found = mark.exec(marked)
  const flaggedLine = found ? marked.slice(0, found.index).split('\n').length : undefined
  return { kind: 'document', text: `${marked.replace(mark, '')}\n`, flaggedLine }
}
