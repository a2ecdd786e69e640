/**
 * Everything that proves the project, in one run: formatting, types and imports; the core; the packaged extension inside a real
 * VS Code; what a person sees of it. The last line says how many tests passed, failed and were skipped. A part that could not do its
 * work counts as a failed test.
 */
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../tools/editor/process.mjs'
import { crashed, failure, line, nothing, sum } from './counts.mjs'
import { npmRun } from './npm-run.mjs'
import { testOnDesktop } from './test-desktop.mjs'
import { testInVscode } from './test-vscode.mjs'
import { testInBrowserHost } from './test-web.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, 'out/reports')

/** An npm script that has to succeed; it adds no test to the count, unless it fails. */
async function script(name) {
  const { code } = await npmRun(name, { show: true, timeoutMs: 10 * 60_000 })
  if (code === 0) return nothing
  console.error(`'npm run ${name}' failed with code ${code}.`)
  return crashed
}

/** Runs vitest and counts its tests, from the report that it writes. */
async function vitest(name, args) {
  const report = join(reports, `${name}.json`)
  await rm(report, { force: true })
  const program = join(root, 'node_modules/vitest/vitest.mjs')
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await run(process.execPath, [program, ...options, ...args], { cwd: root, show: true, timeoutMs: 40 * 60_000 })
  if (!existsSync(report)) return crashed
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: todo,
    testResults,
  } = JSON.parse(await readFile(report, 'utf8'))
  const failures = testResults
    .flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'))
    .map(({ fullName, failureMessages }) => failure(fullName, failureMessages[0]))
  const counts = { passed, failed, skipped: pending + todo, failures }
  return code !== 0 && failed === 0 ? sum([counts, crashed]) : counts // a file that could not be loaded has no tests to fail
}

/** A desktop VS Code stands in where npm has no VS Code server for the machine. */
function insideVscode() {
  return process.platform === 'win32' ? testOnDesktop() : testInVscode()
}

/** Without a server for the machine there is no page to open. */
async function inBrowserHost() {
  return process.platform === 'win32' ? nothing : testInBrowserHost()
}

const parts = [
  ['Rules and word lists', () => script('generate')],
  ['Format, types, imports, unused code', () => script('check')],
  ['Build', () => script('build')],
  ['Core, command line and agents', () => vitest('core', [])],
  ['Package', () => script('vsix')],
  ['Inside VS Code', insideVscode],
  ['Inside VS Code in a browser', inBrowserHost],
  ['What a person sees', () => vitest('ui', ['--config', 'test/ui/vitest.config.mts'])],
]

await mkdir(reports, { recursive: true })
const results = []
for (const [title, part] of parts) {
  console.log(`\n── ${title} ──`)
  const begun = performance.now()
  let counts
  try {
    counts = await part()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    counts = crashed
  }
  results.push({ title, counts, seconds: (performance.now() - begun) / 1000 })
}

console.log('')
for (const { title, counts, seconds } of results) {
  const said = counts.passed + counts.failed + counts.skipped === 0 ? 'done' : line(counts)
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${title}: ${said} (${seconds.toFixed(1)} s)`)
  for (const failed of counts.failures) console.log(`  ✗ ${failed}`)
}
const total = sum(results.map(({ counts }) => counts))
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(`\n${line(total)}`)
