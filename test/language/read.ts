import { readStatements, type Statement } from '../../src/language/statements.js'
import { readChunk } from '../../src/markdown/document.js'

/** The statements of a piece of Markdown. */
export function statementsOf(source: string): readonly Statement[] {
  return readStatements(readChunk(source)).statements
}

/** The first statement of a piece of Markdown. */
export function statementOf(source: string): Statement {
  const [first] = statementsOf(source)
  if (!first) throw new Error(`nothing is said in: ${source}`)
  return first
}
