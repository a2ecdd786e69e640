/**
 * Speed side by side with remark-parse, in one process and run, as ratios: absolute times mean nothing across machines.
 *   npm run bench
 */
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { createEngine } from '../src/engine/index.js'
import { documentOf } from './document.js'

const remark = unified().use(remarkParse).freeze()

/** Median time of a call in milliseconds. */
function median(runs: number, call: (run: number) => void): number {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now()
    call(run)
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0
}

function report(what: string, ours: number, theirs: number, limit: number): boolean {
  const ratio = ours / theirs
  const holds = ratio <= limit
  console.log(`${holds ? 'ok  ' : 'SLOW'} ${what}: ${ratio.toFixed(2)} (limit ${limit}; ${ours.toFixed(2)} ms against ${theirs.toFixed(2)} ms)`)
  return holds
}

/** A spec of about `size` characters that no engine has seen. */
const fresh = (size: number, run: number) => documentOf(size, `run ${run}`)

const engine = createEngine()
for (let run = 0; run < 60; run++) {
  engine.lint(fresh(10_000, 1000 + run), { asSpec: true })
  remark.parse(fresh(10_000, 1000 + run))
}

const small = Array.from({ length: 60 }, (_, run) => fresh(10_000, run))
const lint10 = median(small.length, (run) => engine.lint(small[run] ?? '', { asSpec: true }))
const parse10 = median(small.length, (run) => remark.parse(small[run]))

const again = median(small.length, (run) => engine.lint(`${small[run] ?? ''}\nOne more line.\n`, { asSpec: true }))

const large = fresh(100_000, 0)
const wholeParse = median(5, () => remark.parse(large))
engine.lint(large, { asSpec: true })
const middle = large.indexOf('\n\n', large.length >> 1)
const keystroke = median(15, (run) =>
  engine.lint(`${large.slice(0, middle)} ${'typing a word'.slice(0, 1 + (run % 12))}${run}${large.slice(middle)}`, { asSpec: true }),
)

const results = [
  report('linting 10 KB that a warm engine has read before, one line changed / remark-parse alone', again, parse10, 2),
  // GFM alone doubles remark's time; everything that is ours has to fit into the rest.
  report('linting 10 KB that were never read / remark-parse alone', lint10, parse10, 4),
  report('a keystroke in 100 KB / remark-parse on all of it', keystroke, wholeParse, 0.1),
]
process.exitCode = results.every(Boolean) ? 0 : 1
