/**
 * Runs a suite in the browser's own extension host (a web worker), with the extension's bundle for browsers. The page is that of the VS Code server
 * from npm, in which the extension is not installed: page and worker load it from an address, as on a website like vscode.dev.
 *
 *   node scripts/test-web.mjs
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { runInExtensionHost } from '../tools/editor/extension-host.mjs'
import { installEditor } from '../tools/editor/install.mjs'
import { atEnd, lastLines } from '../tools/editor/process.mjs'
import { startServer } from '../tools/editor/server.mjs'
import { crashed, runAlone, sum } from './counts.mjs'
import { countResults } from './vscode-suite.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundled = join(root, 'out/test-web')
const mark = 'rightspec-test '
/** Where the page finds the extension as it was built. The suite lies in it: so it runs in the same host. */
const folders = { '/rightspec/': root }

/** @returns {Promise<import('./counts.mjs').Counts>} */
export async function testInBrowserHost() {
  await bundleSuite()
  const editor = await installEditor()
  const workspace = await mkdtemp(join(tmpdir(), 'rightspec-web-'))
  const clear = atEnd(() => rm(workspace, { recursive: true, force: true }))
  const results = []
  const said = []
  const log = (line) => {
    const at = line.indexOf(mark)
    if (at < 0) said.push(line)
    else results.push(JSON.parse(line.slice(at + mark.length)))
  }
  try {
    const server = await startServer(editor, {})
    try {
      const uri = (path) => ({ scheme: 'http', authority: server.authority, path })
      const code = await runInExtensionHost(server, {
        workspace,
        served: folders,
        extensions: [uri('/rightspec')],
        suite: uri('/rightspec/out/test-web/index.js'),
        picture: join(root, 'out/screenshots/web-suite-that-failed.png'),
        timeoutMs: 4 * 60_000,
        log,
      })
      const counts = countResults(results)
      if (counts.failed > 0 || (code === 0 && counts.passed > 0)) return counts
      console.error(`The suite ended with code ${code}, although no test failed.\n${lastLines(said.join('\n'))}`)
      return sum([counts, crashed])
    } catch (error) {
      console.error(`${error.message}\nThe page said:\n${lastLines(said.join('\n'))}`)
      return sum([countResults(results), crashed])
    } finally {
      await server.stop()
    }
  } finally {
    await clear()
  }
}

async function bundleSuite() {
  await rm(bundled, { recursive: true, force: true })
  await build({
    entryPoints: [join(root, 'test/vscode-web/index.ts')],
    outdir: bundled,
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    define: { global: 'globalThis' },
    external: ['vscode'],
    logLevel: 'warning',
  })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runAlone(testInBrowserHost)
