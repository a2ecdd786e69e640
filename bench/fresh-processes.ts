import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { documentOf } from './document.js'
import { needBuild, needPeers } from './installed.js'
import { time } from './measure.js'
import type { Measured } from './measured.js'

const specs = 1000
const warmRuns = 5

/** What the command line takes for many specs, from its start to its end, against markdownlint-cli2 on the same files. */
export async function inFreshProcesses(): Promise<Measured[]> {
  needPeers()
  needBuild()
  const folder = mkdtempSync(join(tmpdir(), 'rightspec-bench-'))
  try {
    for (let index = 0; index < specs; index++) writeFileSync(join(folder, `${index}-prd.md`), documentOf(10_000, `spec ${index}`))
    const ours = () => run(folder, resolve('dist/cli.js'), 'lint', '--cache')
    const theirs = () => run(folder, resolve('bench/peers/node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs'), '*.md')
    const [cold, peer] = await time(1, ours, theirs)
    const [warm] = await time(warmRuns, ours)
    const what = (temperature: string) => `${specs} specs of 10 KB on ${availableParallelism()} cores, ${temperature} / markdownlint-cli2`
    const common = { theirs: peer?.median ?? 1, unit: 'ms' } as const
    return [
      { ...common, what: what('cold'), ours: cold?.median ?? 0, limit: 4 },
      { ...common, what: what('with --cache, nothing changed'), ours: warm?.median ?? 0, limit: 0.3 },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs a program that finds something in every file: it ends with 1. */
function run(cwd: string, ...args: string[]): void {
  const { status, stderr, error } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 1) throw error ?? new Error(`${args.join(' ')} ended with ${status}: ${stderr.slice(0, 2000)}`)
}
