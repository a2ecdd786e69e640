import { fileURLToPath } from 'node:url'

/** What is the same in every run; `scripts/mutation.mjs` says which files are changed. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.mts', related: false },
  coverageAnalysis: 'perTest',
  plugins: ['@stryker-mutator/vitest-runner', fileURLToPath(new URL('stryker-plugins.mjs', import.meta.url))],
  ignorers: ['texts'],
  reporters: ['json', 'progress-append-only', 'survivors'],
  tempDirName: 'out/mutation/sandbox',
  ignorePatterns: ['out', 'dist', '.vscode-test', '*.vsix', 'bench', 'media'],
  disableTypeChecks: false,
  // A busy machine must not look like a test that never ends, for that counts as noticed.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  dryRunTimeoutMinutes: 60,
  // Which test comes upon which change is noted for all of them at once.
  testRunnerNodeArgs: ['--max-old-space-size=8192'],
  warnings: { slow: false },
}
