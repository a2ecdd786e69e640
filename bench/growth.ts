import { execFileSync } from 'node:child_process'
import { createEngine } from '../src/engine/index.js'
import { documentOf } from './document.js'

/** What one reading of a spec takes, in a process of its own. */
interface Cost {
  milliseconds: number
  /** The most memory that the process held, in bytes. */
  memory: number
}

/** The argument by which this program is told to be such a process. */
export const growthArgument = '--one'

/** Reads a spec of that many characters, and prints what it took. */
export function readOne(size: number): void {
  const text = documentOf(size, 'growth')
  const start = performance.now()
  createEngine().lint(text, { asSpec: true })
  const cost: Cost = { milliseconds: performance.now() - start, memory: process.resourceUsage().maxRSS * 1024 }
  console.log(JSON.stringify(cost))
}

/** What reading takes in a fresh process. */
export function costOf(size: number): Cost {
  return JSON.parse(execFileSync(process.execPath, [process.argv[1] ?? '', growthArgument, String(size)], { encoding: 'utf8' })) as Cost
}
