import { appendFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Mocha from 'mocha'

/** What the suite writes of each test, at once, into the file that `RIGHTSPEC_TEST_REPORT` names: a line of JSON each. */
interface TestResult {
  title: string
  state: 'passed' | 'failed' | 'skipped'
  milliseconds: number
  error?: string
}

/** Runs every test file of this folder; VS Code calls this once it is up, and takes a rejection for a failure. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 200_000, reporter: Recorder })
  const only = process.env['RIGHTSPEC_TEST_ONLY']
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.cjs') && (!only || file.includes(only))) mocha.addFile(join(__dirname, file))
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve))
  if (failures > 0) throw new Error(`${failures} tests failed`)
}

/** A reporter that writes down instead of printing: what an extension host prints drowns in the host's own messages. */
class Recorder extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options)
    const { EVENT_TEST_PASS, EVENT_TEST_PENDING, EVENT_TEST_FAIL } = Mocha.Runner.constants
    runner.on(EVENT_TEST_PASS, (test) => record(test, 'passed'))
    runner.on(EVENT_TEST_PENDING, (test) => record(test, 'skipped'))
    runner.on(EVENT_TEST_FAIL, (test, error) => record(test, 'failed', error))
  }
}

function record(test: Mocha.Runnable, state: TestResult['state'], error?: Error): void {
  const result: TestResult = { title: test.fullTitle(), state, milliseconds: test.duration ?? 0, ...(error ? { error: error.stack ?? error.message } : {}) }
  const report = process.env['RIGHTSPEC_TEST_REPORT']
  if (report) appendFileSync(report, `${JSON.stringify(result)}\n`)
}
