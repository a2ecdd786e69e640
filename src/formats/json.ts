import type { FileResult } from './result.js'
import { type Summary, summarize } from './summary.js'

/** The JSON output of `rightspec lint`. */
export interface JsonOutput {
  /** Of this format: it is raised when a field changes its meaning or goes, not when one is added. */
  version: 1
  files: readonly FileResult[]
  summary: Summary
}

/** The results of all files as JSON text with a final line break. */
export function formatJson(files: readonly FileResult[]): string {
  const output: JsonOutput = { version: 1, files, summary: summarize(files) }
  return `${JSON.stringify(output, null, 2)}\n`
}
