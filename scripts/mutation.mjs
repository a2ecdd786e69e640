/**
 * Does the test suite bite? Changes the sources in small ways, one at a time, and runs the tests: `npm run mutation -- [--sample N] [--seed S]
 * [--concurrency C] [file or directory]…`. See CONTRIBUTING.md.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { directories, filesIn } from '../test/mutation/directories.mjs'
import { keyOf, mutantsOf, rangeOf, sampleFile, sampleOf } from '../test/mutation/sample.mjs'
import { interval, scores } from '../test/mutation/score.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    concurrency: { type: 'string', default: '2' },
    coverage: { type: 'string', default: 'perTest' },
  },
})
const files = await filesIn(positionals.length > 0 ? positionals : directories)
const mutants = await mutantsOf(files)
const sample = values.sample === undefined ? undefined : sampleOf(mutants, Number(values.sample), values.seed)

await mkdir('out/mutation', { recursive: true })
if (sample) await writeFile(sampleFile, JSON.stringify(sample.map(keyOf)))

const results = await new Stryker({
  mutate: sample ? [...new Set(sample.map(rangeOf))] : files,
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/stryker-plugins.mjs'],
  checkers: sample ? ['sample'] : [],
  coverageAnalysis: values.coverage,
  concurrency: Number(values.concurrency),
  // A busy machine must not look like a test that never ends, which would count as noticed.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  ignorePatterns: ['out', 'dist', 'coverage', '.vscode-test', '*.vsix', 'bench', 'media'],
  tempDirName: 'out/mutation/sandbox',
  reporters: ['json', 'progress-append-only', 'survivors'],
  jsonReporter: { fileName: 'out/mutation/report.json' },
  disableTypeChecks: false,
  allowConsoleColors: false,
}).runMutationTest()

for (const { directory, killed, all } of scores(results)) console.log(directory, killed, all, ((killed / all) * 100).toFixed(1), interval(killed, all))
