/**
 * Runs the suite inside a desktop VS Code, which is downloaded on the first run, with the packaged extension installed in it.
 *
 *   node scripts/test-desktop.mjs [part of a test file's name]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { downloadAndUnzipVSCode, runTests, runVSCodeCommand } from '@vscode/test-electron'
import { cleanEnvironment } from '../tools/editor/process.mjs'
import { crashed, runAlone, sum } from './counts.mjs'
import { developmentExtension, packagedExtension, prepareSuite, readReport } from './vscode-suite.mjs'

/**
 * @param {string} [only] a part of the names of the test files to run
 * @returns {Promise<import('./counts.mjs').Counts>}
 * @throws {Error} where VS Code cannot be downloaded or the extension not be installed
 */
export async function testOnDesktop(only) {
  const vsix = packagedExtension()
  const vscodeExecutablePath = await downloadAndUnzipVSCode('stable').catch((error) => {
    throw new Error(`VS Code could not be downloaded: ${error.message}. 'node scripts/test-vscode.mjs' runs the same suite without a download.`)
  })
  const { suite, workspace, report, env, clear } = await prepareSuite(only)
  const profile = await mkdtemp(join(tmpdir(), 'rightspec-'))
  const folders = [`--user-data-dir=${join(profile, 'data')}`, `--extensions-dir=${join(profile, 'extensions')}`]
  try {
    // Started from a terminal inside VS Code, the command would otherwise talk to that window.
    await runVSCodeCommand([...folders, '--install-extension', vsix, '--force'], { spawn: { env: cleanEnvironment() } })
    const failure = await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: developmentExtension,
      extensionTestsPath: suite,
      extensionTestsEnv: env,
      launchArgs: [workspace, ...folders, '--disable-telemetry'],
    }).then(
      () => undefined,
      (error) => error,
    )
    const counts = await readReport(report)
    if (counts.failed > 0 || (!failure && counts.passed > 0)) return counts
    console.error(`The suite did not come to its end: ${failure?.message ?? 'no test ran'}`)
    return sum([counts, crashed])
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    await clear()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runAlone(() => testOnDesktop(process.argv[2]))
