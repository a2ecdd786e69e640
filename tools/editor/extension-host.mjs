/** Runs a test suite (a module that exports `run`) inside the extension host of a VS Code server, by opening its page. */
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openBrowser } from './page.mjs'

/**
 * An address as VS Code takes it: `vscode-remote` for files of the server, `http` for what the page itself loads.
 * @typedef {{ scheme: string, authority: string, path: string }} Address
 */

/**
 * @param {import('./server.mjs').EditorServer} server
 * @param {{ workspace: string, served?: Record<string, string>, extensions: Address[], suite: Address, picture: string, timeoutMs: number, log: (line: string) => void }} options
 *   `workspace`: a folder or a `.code-workspace` file; `served`: folders whose files the page finds beneath these paths of its own origin; `extensions`: the folders of extensions that VS Code loads beside the
 *   installed ones, one of which it asks for before it runs a suite; `suite`: the suite's main file, which runs in the host of the extension
 *   that it lies in; `picture`: where to keep a picture of the page when the suite does not end
 * @returns {Promise<number>} the suite's exit code, 0 when every test passed
 * @throws {Error} when the suite does not end in time, or the editor ends before it
 */
export async function runInExtensionHost(server, { workspace, served = {}, extensions, suite, picture, timeoutMs, log }) {
  const { page, close } = await openBrowser({ log })
  const trouble = []
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text())
  })
  try {
    let exit
    const exited = new Promise((resolve) => {
      exit = resolve
    })
    await page.exposeFunction('codeAutomationExit', exit)
    await page.exposeFunction('codeAutomationLog', (_type, args) => log(args.map(String).join(' ')))
    for (const [path, folder] of Object.entries(served)) {
      await page
        .context()
        .route(`http://${server.authority}${path}**`, (route) =>
          route.fulfill({ path: join(folder, new URL(route.request().url()).pathname.slice(path.length)) }),
        )
    }
    await page.addInitScript(injectSuite, { extensions, suite })
    await page.goto(server.address(workspace.endsWith('.code-workspace') ? { workspace } : { folder: workspace }))
    const code = await Promise.race([
      exited,
      server.ended.then((ended) => fail(`the VS Code server ended with code ${ended}`)),
      delay(timeoutMs, undefined, { ref: false }).then(() => fail(`the suite did not end within ${timeoutMs / 1000} s`)),
    ])
    return code
  } catch (error) {
    await page.screenshot({ path: picture }).catch(() => undefined) // the page itself may be what broke
    throw new Error(`${error.message}\n${trouble.slice(-10).join('\n')}`.trimEnd(), { cause: error })
  } finally {
    await close()
  }
}

function fail(message) {
  throw new Error(message)
}

/**
 * Runs in the page. The stock build of the web workbench takes no test suite from its address, but does from its configuration: so
 * the suite is added as the page reads that. (A rewritten page would lose its WebSocket.)
 */
function injectSuite({ extensions, suite }) {
  const getAttribute = Element.prototype.getAttribute
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name)
    if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration') return value
    const configuration = JSON.parse(value)
    configuration.developmentOptions = { ...configuration.developmentOptions, extensions, extensionTestsPath: suite }
    return JSON.stringify(configuration)
  }
}
