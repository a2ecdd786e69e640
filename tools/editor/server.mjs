/** Starts a VS Code server with a throw-away profile and the extension in it, and takes everything away again. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { atEnd, cleanEnvironment, descendants, lastLines, run, start } from './process.mjs'

const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.showReleaseNotes': false,
  'git.enabled': false,
}

/**
 * @typedef {object} EditorServer
 * @property {string} authority `127.0.0.1:PORT`, the authority of this server's `vscode-remote:` addresses
 * @property {(target: { folder?: string, workspace?: string, open?: string }) => string} address of a page that shows these
 * @property {() => string} log what the server wrote
 * @property {() => Promise<number[]>} extensionHosts the processes that run extensions
 * @property {Promise<number>} ended
 * @property {() => Promise<void>} stop ends the server and removes the profile
 */

/**
 * Starts the server on a free port of 127.0.0.1 and resolves when it answers.
 * @param {{ node: string, entry: string }} editor from `installEditor`
 * @param {{ extension?: string, additions?: Record<string, string>, settings?: Record<string, unknown>, env?: Record<string, string> }} options
 *   `extension`: a `.vsix` file, which is installed as a person would; `additions`: files to put into it once it is installed, by their paths
 * @returns {Promise<EditorServer>}
 * @throws {Error} with the server's last words, where it does not start
 */
export async function startServer(editor, { extension, additions = {}, settings = {}, env = {} }) {
  const profile = await mkdtemp(join(tmpdir(), 'rightspec-editor-'))
  try {
    return await startIn(profile, editor, { extension, additions, settings, env })
  } catch (error) {
    await remove(profile)
    throw error
  }
}

async function startIn(profile, editor, { extension, additions, settings, env }) {
  const data = join(profile, 'data')
  const extensions = join(profile, 'extensions')
  const config = join(profile, 'config.yaml')
  await mkdir(join(data, 'User'), { recursive: true })
  await mkdir(extensions, { recursive: true })
  await writeFile(join(data, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2))
  await writeFile(config, 'auth: none\n')
  const environment = cleanEnvironment({
    XDG_CONFIG_HOME: join(profile, 'xdg-config'),
    XDG_DATA_HOME: join(profile, 'xdg-data'),
    EXTENSIONS_GALLERY: '{}',
    ...env,
  })
  const folders = ['--user-data-dir', data, '--extensions-dir', extensions]

  if (extension !== undefined) await installExtension(editor, extension, folders, environment)
  await addTo(extensions, additions)
  const port = await freePort()
  const flags = ['--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override']
  const server = start(editor.node, [editor.entry, '--config', config, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', ...flags, ...folders], {
    env: environment,
  })
  const stop = atEnd(async () => {
    await server.stop()
    await remove(profile)
  })
  try {
    await answers(port, server)
  } catch (error) {
    await stop()
    throw error
  }
  const authority = `127.0.0.1:${port}`
  return {
    authority,
    address: (target) => address(authority, target),
    log: server.output,
    extensionHosts: () => descendants(server.child.pid, '--type=extensionHost'),
    ended: server.ended,
    stop,
  }
}

async function installExtension(editor, extension, folders, env) {
  const { code, output } = await run(editor.node, [editor.entry, ...folders, '--install-extension', extension], { env, timeoutMs: 60_000 })
  if (code !== 0 || !/successfully installed/i.test(output)) throw new Error(`Installing ${extension} failed (code ${code}):\n${lastLines(output)}`)
}

/** The one extension that is installed gets more files. */
async function addTo(extensions, additions) {
  const [installed = ''] = (await readdir(extensions, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  for (const [path, text] of Object.entries(additions)) await writeFile(join(extensions, installed, path), text)
}

async function answers(port, server) {
  let code
  void server.ended.then((value) => {
    code = value
  })
  const deadline = Date.now() + 60_000
  while (Date.now() < deadline) {
    if (code !== undefined) throw new Error(`The VS Code server ended with code ${code}:\n${lastLines(server.output())}`)
    if (await isHealthy(port)) return
    await delay(150)
  }
  throw new Error(`The VS Code server did not answer within a minute:\n${lastLines(server.output())}`)
}

async function isHealthy(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2000) })).ok
  } catch {
    return false // not listening yet
  }
}

function address(authority, { folder, workspace, open }) {
  const query = new URLSearchParams()
  if (workspace) query.set('workspace', workspace)
  else if (folder) query.set('folder', folder)
  if (open) query.set('payload', JSON.stringify([['openFile', `vscode-remote://${authority}${encodeURI(open)}`]]))
  return `http://${authority}/?${query}`
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

function remove(folder) {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
