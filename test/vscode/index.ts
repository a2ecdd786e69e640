import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Mocha from 'mocha'

/** What the suite leaves behind in the file that `RIGHTSPEC_TEST_REPORT` names: one entry a test, in the order they ran. */
interface TestResult {
  title: string
  state: 'passed' | 'failed' | 'skipped'
  milliseconds: number
  error?: string
}

/** Runs every test file of this folder; VS Code calls this once it is up, and takes a rejection for a failure. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true)
  const results: TestResult[] = []
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: recorder(results) })
  const only = process.env['RIGHTSPEC_TEST_ONLY']
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.cjs') && (!only || file.includes(only))) mocha.addFile(join(__dirname, file))
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve))
  const report = process.env['RIGHTSPEC_TEST_REPORT']
  if (report) writeFileSync(report, JSON.stringify(results))
  if (failures > 0) throw new Error(`${failures} tests failed`)
  if (results.length === 0) throw new Error('no test ran')
}

/** A reporter that writes down instead of printing: what an extension host prints drowns in the host's own messages. */
function recorder(results: TestResult[]): Mocha.ReporterConstructor {
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options)
      const record = (test: Mocha.Runnable, state: TestResult['state'], error?: Error) =>
        void results.push({ title: test.fullTitle(), state, milliseconds: test.duration ?? 0, ...(error ? { error: error.stack ?? error.message } : {}) })
      runner.on(Mocha.Runner.constants.EVENT_TEST_PASS, (test) => record(test, 'passed'))
      runner.on(Mocha.Runner.constants.EVENT_TEST_PENDING, (test) => record(test, 'skipped'))
      runner.on(Mocha.Runner.constants.EVENT_TEST_FAIL, (test, error) => record(test, 'failed', error))
    }
  }
}
