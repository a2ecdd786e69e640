/**
 * Speed side by side with remark-parse, in one process and in turn, as ratios: absolute times mean nothing across machines.
 *   npm run bench                  the table of docs/performance.md
 *   npm run bench -- --growth      also 10 MB against 1 MB, each in a process of its own (about a minute)
 *   npm run -s bench -- --json     for scripts
 * Fails where a ratio is far from what it was; the limits have room for a slow machine.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { createEngine } from '../src/engine/index.js'
import { splitChunks } from '../src/markdown/chunks.js'
import { documentOf } from './document.js'
import { costOf, growthArgument, readOne } from './growth.js'
import { time } from './measure.js'

/** A line of the table: ours against something else's, both in the same unit. */
interface Measured {
  what: string
  ours: number
  theirs: number
  unit: 'ms' | 'MB'
  /** What `ours / theirs` may be at most. */
  limit: number
  /** Of ours, in milliseconds. */
  p95?: number
}

/** Documents of real teams, where they are at hand. */
const corpus = 'test/corpus/docs'
const sizes = [
  { name: '5 KB', size: 5_000, runs: 40, keystrokeLimit: 2 },
  { name: '100 KB', size: 100_000, runs: 5, keystrokeLimit: 0.3 },
  { name: '1 MB', size: 1_000_000, runs: 1, keystrokeLimit: 0.3 },
]
const asSpec = { asSpec: true }

function main(): void {
  const one = process.argv.indexOf(growthArgument)
  if (one >= 0) return void readOne(Number(process.argv[one + 1]))
  const measured = [...generated(), ...realDocuments(), ...(process.argv.includes('--growth') ? growth() : [])]
  if (process.argv.includes('--json')) console.log(JSON.stringify({ version: 1, measured }, null, 2))
  else for (const line of measured) console.log(inWords(line))
  process.exitCode = measured.every(({ ours, theirs, limit }) => ours / theirs <= limit) ? 0 : 1
}

const remark = unified().use(remarkParse).freeze()
const parseWhole = (text: string) => void remark.parse(text)
const parseSections = (text: string) => {
  for (const { start, end } of splitChunks(text)) remark.parse(text.slice(start, end))
}

function generated(): Measured[] {
  const engine = createEngine()
  for (let run = 0; run < 60; run++) {
    engine.lint(documentOf(10_000, `warm ${run}`), asSpec)
    parseWhole(documentOf(10_000, `warm ${run}`))
  }
  return sizes.flatMap(({ name, size, runs, keystrokeLimit }) => {
    const texts = Array.from({ length: runs }, (_, run) => documentOf(size, `${name} ${run}`))
    const text = (run: number) => texts[run] ?? ''
    const [lint, sections, whole] = time(
      runs,
      (run) => engine.lint(text(run), asSpec),
      (run) => parseSections(text(run)),
      (run) => parseWhole(text(run)),
    )
    const last = text(runs - 1)
    const middle = last.indexOf('\n\n', last.length >> 1)
    const typed = (run: number) => `${last.slice(0, middle)} ${'typing a word'.slice(0, 1 + (run % 12))}${run}${last.slice(middle)}`
    time(5, (run) => engine.lint(typed(run), asSpec))
    const [key] = time(21, (run) => engine.lint(typed(5 + run), asSpec))
    const [ours, p95] = [key?.median ?? 0, key?.p95 ?? 0]
    return [
      { what: `${name}, never read / remark-parse, section by section`, ours: lint?.median ?? 0, theirs: sections?.median ?? 1, unit: 'ms', limit: 8 },
      { what: `${name}, never read / remark-parse on the whole`, ours: lint?.median ?? 0, theirs: whole?.median ?? 1, unit: 'ms', limit: 6 },
      {
        what: `a keystroke in ${name}, to complete findings / remark-parse on the whole`,
        ours,
        theirs: whole?.median ?? 1,
        unit: 'ms',
        limit: keystrokeLimit,
        p95,
      },
    ]
  })
}

/** All of them in a row; the first time compiles what they need. */
function realDocuments(): Measured[] {
  const texts = readdirSync(corpus)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(corpus, name), 'utf8'))
  const all = (read: (text: string) => void) => () => {
    for (const text of texts) read(text)
  }
  const lintAll = () => {
    const engine = createEngine()
    all((text) => engine.lint(text, asSpec))()
  }
  const [ours, theirs] = time(3, lintAll, all(parseWhole))
  return [{ what: `${texts.length} real specs, never read / remark-parse`, ours: ours?.median ?? 0, theirs: theirs?.median ?? 1, unit: 'ms', limit: 12 }]
}

function growth(): Measured[] {
  const [small, large] = [costOf(1_000_000), costOf(10_000_000)]
  return [
    { what: '10 MB / 1 MB, time', ours: large.milliseconds, theirs: small.milliseconds, unit: 'ms', limit: 16 },
    { what: '10 MB / 1 MB, memory of the process', ours: large.memory / 1e6, theirs: small.memory / 1e6, unit: 'MB', limit: 13 },
  ]
}

function inWords({ what, ours, theirs, unit, limit, p95 }: Measured): string {
  const ratio = ours / theirs
  const detail = `limit ${limit}; ${ours.toFixed(1)} ${unit} against ${theirs.toFixed(1)} ${unit}${p95 === undefined ? '' : `; p95 ${p95.toFixed(1)} ms`}`
  return `${ratio <= limit ? 'ok  ' : 'SLOW'} ${what}: ${ratio < 0.1 ? ratio.toFixed(3) : ratio.toFixed(2)} (${detail})`
}

main()
