import type { ConfigProblem } from '../config/load.js'
import type { FileResult } from './result.js'
import { type Summary, summarize } from './summary.js'

/** The JSON output of `rightspec lint`. */
export interface JsonOutput {
  /** Of this format: it is raised when a field changes its meaning or goes, not when one is added. */
  version: 1
  files: readonly FileResult[]
  /** What is wrong with configuration files: where (from 1, where that is known), and what to do. */
  configProblems: readonly ConfigProblemResult[]
  summary: Summary
}

export interface ConfigProblemResult {
  path: string
  line: number | null
  column: number | null
  message: string
}

/** The results of all files as JSON text with a final line break. */
export function formatJson(files: readonly FileResult[], problems: readonly ConfigProblem[] = []): string {
  const configProblems = problems.map(({ path, place, message }) => ({ path, line: place?.line ?? null, column: place?.column ?? null, message }))
  const output: JsonOutput = { version: 1, files, configProblems, summary: summarize(files) }
  return `${JSON.stringify(output, null, 2)}\n`
}
