/**
 * Runs the suite inside the extension host of a real VS Code, with the packaged extension installed in it. The VS Code is the server
 * from npm, seen through Chromium.
 *
 *   node scripts/test-vscode.mjs [part of a test file's name]
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInExtensionHost } from '../tools/editor/extension-host.mjs'
import { installEditor } from '../tools/editor/install.mjs'
import { lastLines } from '../tools/editor/process.mjs'
import { startServer } from '../tools/editor/server.mjs'
import { crashed, runAlone, sum } from './counts.mjs'
import { developmentExtension, packagedExtension, prepareSuite, readReport } from './vscode-suite.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * @param {string} [only] a part of the names of the test files to run
 * @returns {Promise<import('./counts.mjs').Counts>}
 * @throws {Error} where the editor cannot be had
 */
export async function testInVscode(only) {
  const vsix = packagedExtension()
  const editor = await installEditor()
  const { suite, workspace, report, env, clear } = await prepareSuite(only)
  const said = []
  try {
    const server = await startServer(editor, { extension: vsix, env })
    try {
      const uri = (path) => ({ scheme: 'vscode-remote', authority: server.authority, path })
      const code = await runInExtensionHost(server, {
        workspace,
        extensions: [uri(developmentExtension)],
        suite: uri(suite),
        picture: join(root, 'out/screenshots/suite-that-failed.png'),
        timeoutMs: 40 * 60_000,
        log: (line) => said.push(line),
      })
      const counts = await readReport(report)
      if (counts.failed > 0 || (code === 0 && counts.passed > 0)) return counts
      console.error(`The suite ended with code ${code}, although no test failed.\n${lastLines(said.join('\n'))}`)
      return sum([counts, crashed])
    } catch (error) {
      const counts = await readReport(report)
      console.error(`${error.message}\nThe VS Code server said:\n${lastLines(server.log(), 20)}\nThe page said:\n${lastLines(said.join('\n'))}`)
      return sum([counts, crashed])
    } finally {
      await server.stop()
    }
  } finally {
    await clear()
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runAlone(() => testInVscode(process.argv[2]))
