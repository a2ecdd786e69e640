/** The suite that runs inside VS Code's extension host: bundled, given a throw-away workspace, and read back. */

import { existsSync, readdirSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { atEnd } from '../tools/editor/process.mjs'
import { failure } from './counts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'test/vscode')
const bundled = join(root, 'out/test-vscode')

/**
 * The packaged extension, as `npm run package` makes it.
 * @throws {Error} where that has not been done
 */
export function packagedExtension() {
  const vsix = join(root, 'rightspec.vsix')
  if (!existsSync(vsix)) throw new Error("There is no rightspec.vsix: run 'npm run package' first.")
  return vsix
}

/** An empty extension in development, which VS Code asks for before it runs a suite. */
export const developmentExtension = join(source, 'host')

/**
 * Bundles the suite and lays out its workspace.
 * @param {string} [only] a part of the names of the test files to run
 */
export async function prepareSuite(only = '') {
  await rm(bundled, { recursive: true, force: true })
  await build({
    entryPoints: readdirSync(source)
      .filter((name) => name === 'index.ts' || name.endsWith('.test.ts'))
      .map((name) => join(source, name)),
    outdir: bundled,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  })
  const folder = await mkdtemp(join(tmpdir(), 'rightspec-suite-'))
  await cp(join(source, 'workspace'), join(folder, 'workspace'), { recursive: true })
  const report = join(folder, 'report.json')
  return {
    suite: join(bundled, 'index.cjs'),
    workspace: join(folder, 'workspace', 'specs.code-workspace'),
    report,
    env: { RIGHTSPEC_TEST_REPORT: report, RIGHTSPEC_TEST_ONLY: only },
    clear: atEnd(() => rm(folder, { recursive: true, force: true })),
  }
}

/**
 * Prints what the suite wrote down and counts it.
 * @param {string} path
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function readReport(path) {
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n').filter(Boolean)
  return countResults(lines.map((line) => JSON.parse(line)))
}

/**
 * Prints results of tests and counts them.
 * @param {{ title: string, state: 'passed' | 'failed' | 'skipped', milliseconds: number, error?: string }[]} results
 * @returns {import('./counts.mjs').Counts}
 */
export function countResults(results) {
  const marks = { passed: '✓', failed: '✗', skipped: '-' }
  for (const { title, state, milliseconds, error } of results) {
    console.log(`  ${marks[state]} ${title}${milliseconds > 1000 ? ` (${(milliseconds / 1000).toFixed(1)} s)` : ''}`)
    if (error) console.log(error.replace(/^/gm, '      '))
  }
  const count = (state) => results.filter((result) => result.state === state).length
  const failures = results.filter(({ state }) => state === 'failed').map(({ title, error }) => failure(title, error))
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped'), failures }
}
