/**
 * Speed side by side with remark-parse, in one process and in turn, as ratios: absolute times mean nothing across machines.
 *   npm run bench                  the table of docs/performance.md
 *   npm run bench -- --growth      also 10 MB against 1 MB, each in a process of its own (about a minute)
 *   npm run bench -- --peers       a spec of 100 KB, against the linters that people use
 *   npm run bench -- --cli         1,000 specs in fresh processes, against markdownlint-cli2
 *   npm run -s bench -- --json     for scripts
 * Fails where a ratio is far from what it was; the limits have room for a slow machine.
 */
// As the faces set it for the processes in which they read; the processes of the lines of growth run this script, too.
import '../src/cli/regexp-flags.js'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { createEngine } from '../src/engine/index.js'
import { splitChunks } from '../src/markdown/chunks.js'
import { againstPeers } from './against-peers.js'
import { documentOf } from './document.js'
import { inFreshProcesses } from './fresh-processes.js'
import { costOf, growthArgument, readOne } from './growth.js'
import { NotInstalled } from './installed.js'
import { time } from './measure.js'
import { inWords, isWithinLimit, type Measured } from './measured.js'

/** Documents of real teams, where they are at hand. */
const corpus = 'test/corpus/docs'
const sizes = [
  // What is done once a document weighs most in a short one.
  { name: '5 KB', size: 5_000, runs: 40, limit: 9, keystrokeLimit: 2 },
  { name: '100 KB', size: 100_000, runs: 5, limit: 6, keystrokeLimit: 0.2 },
  { name: '1 MB', size: 1_000_000, runs: 1, limit: 6, keystrokeLimit: 0.01 },
]
const asSpec = { asSpec: true }
/** So many keys are typed before others count: what serves a document of this length has been compiled by then. */
const firstKeys = 20
const measuredKeys = 101

async function main(): Promise<void> {
  const one = process.argv.indexOf(growthArgument)
  if (one >= 0) return void readOne(Number(process.argv[one + 1]))
  const measured = await asked()
  if (process.argv.includes('--json')) console.log(JSON.stringify({ version: 1, measured }, null, 2))
  else for (const line of measured) console.log(inWords(line))
  process.exitCode = measured.every(isWithinLimit) ? 0 : 1
}

async function asked(): Promise<Measured[]> {
  const [peers, cli] = ['--peers', '--cli'].map((flag) => process.argv.includes(flag))
  if (peers || cli) return [...(peers ? await againstPeers() : []), ...(cli ? await inFreshProcesses() : [])]
  return [...(await generated()), ...(await realDocuments()), ...(process.argv.includes('--growth') ? growth() : [])]
}

const remark = unified().use(remarkParse).freeze()
const parseWhole = (text: string) => void remark.parse(text)
const parseSections = (text: string) => {
  for (const { start, end } of splitChunks(text)) remark.parse(text.slice(start, end))
}

async function generated(): Promise<Measured[]> {
  const engine = createEngine()
  for (let run = 0; run < 60; run++) {
    engine.lint(documentOf(10_000, `warm ${run}`), asSpec)
    // What is linted quickly compiles nothing of remark's: it is made warm by itself.
    for (let again = 0; again < 3; again++) {
      const text = documentOf(10_000, `warm ${run} ${again}`)
      parseWhole(text)
      parseSections(text)
    }
  }
  const measured: Measured[] = []
  for (const { name, size, runs, limit, keystrokeLimit } of sizes) {
    const texts = Array.from({ length: runs }, (_, run) => documentOf(size, `${name} ${run}`))
    const text = (run: number) => texts[run] ?? ''
    const [lint, sections, whole] = await time(
      runs,
      (run) => engine.lint(text(run), asSpec),
      (run) => parseSections(text(run)),
      (run) => parseWhole(text(run)),
    )
    const last = text(runs - 1)
    const middle = last.indexOf('\n\n', last.length >> 1)
    const typed = (run: number) => `${last.slice(0, middle)} ${'typing a word'.slice(0, 1 + (run % 12))}${run}${last.slice(middle)}`
    // In one piece, as an editor hands it over: to join its parts is no part of a lint.
    const keys = Array.from({ length: firstKeys + measuredKeys }, (_, run) => Buffer.from(typed(run)).toString())
    collectGarbage()
    await time(firstKeys, (run) => engine.lint(keys[run] ?? '', asSpec))
    const [key] = await time(measuredKeys, (run) => engine.lint(keys[firstKeys + run] ?? '', asSpec))
    const [ours, p95] = [key?.median ?? 0, key?.p95 ?? 0]
    measured.push(
      { what: `${name}, never read / remark-parse, section by section`, ours: lint?.median ?? 0, theirs: sections?.median ?? 1, unit: 'ms', limit: 8 },
      { what: `${name}, never read / remark-parse on the whole`, ours: lint?.median ?? 0, theirs: whole?.median ?? 1, unit: 'ms', limit },
      {
        what: `a keystroke in ${name}, to complete findings / remark-parse on the whole`,
        ours,
        theirs: whole?.median ?? 1,
        unit: 'ms',
        limit: keystrokeLimit,
        p95,
      },
    )
  }
  return measured
}

/** What whole documents left behind is not collected while somebody types in one of them. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}

/** All of them in a row; the first time compiles what they need. */
async function realDocuments(): Promise<Measured[]> {
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
  const [ours, theirs] = await time(3, lintAll, all(parseWhole))
  return [{ what: `${texts.length} real specs, never read / remark-parse`, ours: ours?.median ?? 0, theirs: theirs?.median ?? 1, unit: 'ms', limit: 12 }]
}

function growth(): Measured[] {
  const [small, large] = [costOf(1_000_000), costOf(10_000_000)]
  return [
    { what: '10 MB / 1 MB, time', ours: large.milliseconds, theirs: small.milliseconds, unit: 'ms', limit: 16 },
    { what: '10 MB / 1 MB, memory of the process', ours: large.memory / 1e6, theirs: small.memory / 1e6, unit: 'MB', limit: 13 },
  ]
}

main().catch((error: unknown) => {
  if (!(error instanceof NotInstalled)) throw error
  console.error(error.message)
  process.exitCode = 2
})
