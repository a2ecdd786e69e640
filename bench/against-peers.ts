import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createEngine } from '../src/engine/index.js'
import { documentOf } from './document.js'
import { needPeers } from './installed.js'
import { time } from './measure.js'
import type { Measured } from './measured.js'

interface Peer {
  name: string
  /** Answers with how much it has found. */
  lint(text: string): number | Promise<number>
}

/** Something for every linter to find. */
const flawed =
  '# A title.\n\nTODO: teh [missing][reference], a, b, c, d, e, f, g. It was obviously utilized by the chairman, he said, and javascript is not javascrpt.\n\n\n\n'
const runs = 5
/** Ours may take this many times as long as theirs; there is room for a slow machine. */
const limits: Readonly<Record<string, number>> = {
  markdownlint: 2,
  'remark-lint': 3,
  'write-good': 12,
  alex: 0.8,
  'cspell-lib': 25,
  'textlint, 3 rules': 0.4,
  'harper.js': 0.6,
}

/** The whole of a spec of 100 KB that was never read, by warm linters in one process and in turn. */
export async function againstPeers(): Promise<Measured[]> {
  needPeers()
  const peers = await loadPeers()
  const engine = createEngine()
  const ours = (text: string) => engine.lint(text, { asSpec: true })
  for (const { name, lint } of peers)
    if (!((await lint(flawed)) > 0)) throw new Error(`${name} finds nothing in a text full of flaws: it is not set up as it should be`)
  for (let run = 0; run < 30; run++) {
    const text = documentOf(10_000, `warm ${run}`)
    ours(text)
    for (const { lint } of peers) await lint(text)
  }
  const texts = Array.from({ length: runs }, (_, run) => documentOf(100_000, `100 KB ${run}`))
  const calls = [ours, ...peers.map(({ lint }) => lint)].map((lint) => (run: number) => lint(texts[run] ?? ''))
  const [own, ...others] = await time(runs, ...calls)
  return peers.map(({ name }, index) => ({
    what: `100 KB, never read / ${name}`,
    ours: own?.median ?? 0,
    theirs: others[index]?.median ?? 1,
    unit: 'ms',
    limit: limits[name] ?? 1,
  }))
}

/** They are loaded as they come: bundled, some would not find their own files. */
async function loadPeers(): Promise<readonly Peer[]> {
  const { peers } = (await import(pathToFileURL(resolve('bench/peers/peers.mjs')).href)) as { peers: readonly Peer[] }
  return peers
}
