/**
 * Shows what Rightspec does: builds it, prints the findings and the risk states of the example spec, and opens the example in a real
 * VS Code. That is the one on this machine, or else a VS Code server from npm on 127.0.0.1.
 *
 *   node scripts/start.mjs [--no-open | --server]
 *
 * `--no-open` ends after the terminal's report; `--server` takes the server although VS Code is installed.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installEditor } from '../tools/editor/install.mjs'
import { cleanEnvironment, lastLines, onPath, run } from '../tools/editor/process.mjs'
import { startServer } from '../tools/editor/server.mjs'
import { npmRun } from './npm-run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const example = join(root, 'examples/checkout-recovery-prd.md')

async function main(flags) {
  const unknown = flags.find((flag) => flag !== '--no-open' && flag !== '--server')
  if (unknown) throw new Error(`'${unknown}' is not known here. Usage: npm start, npm start -- --no-open, or npm start -- --server`)

  console.log('Building …')
  await script('build')
  await printReport()
  if (flags.includes('--no-open')) return
  if (!flags.includes('--server') && (await openInstalled())) return
  await serve()
}

async function script(name) {
  const { code, output } = await npmRun(name, { timeoutMs: 5 * 60_000 })
  if (code !== 0) throw new Error(`'npm run ${name}' failed with code ${code}:\n${lastLines(output)}`)
}

/** Findings are what the example is there to show, so they are no failure here. */
async function printReport() {
  console.log('\n$ rightspec lint examples/checkout-recovery-prd.md\n')
  const color = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}
  const { code } = await run(process.execPath, [join(root, 'dist/cli.js'), 'lint', 'examples/checkout-recovery-prd.md'], {
    cwd: root,
    env: { ...process.env, ...color },
    show: true,
  })
  if (code > 1) throw new Error(`The command line failed with code ${code}.`)
}

/** Opens the example in the VS Code of this machine, with the extension in a window of its own. False where there is none, or it cannot be opened. */
async function openInstalled() {
  const code = installedCode()
  if (!code) return false
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, dirname(example), example]
  const windows = process.platform === 'win32'
  const { code: exit, output } = await run(windows ? `"${code}"` : code, windows ? args.map((arg) => `"${arg}"`) : args, {
    env: cleanEnvironment(),
    shell: windows, // a .cmd file needs one
    timeoutMs: 60_000,
  })
  if (exit === 0) {
    console.log('\nThe example is open in VS Code, with Rightspec in that window only. Nothing was installed.')
    return true
  }
  console.log(`\n'${code}' could not be opened (code ${exit}); using a VS Code server instead.\n${lastLines(output, 3)}`)
  return false
}

function installedCode() {
  const onMac = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'
  return onPath(process.platform === 'win32' ? 'code.cmd' : 'code') ?? (existsSync(onMac) ? onMac : undefined)
}

async function serve() {
  const editor = await installEditor()
  await script('vsix') // of what was built above
  const server = await startServer(editor, { extension: join(root, 'rightspec.vsix') })
  process.exitCode = 0 // Ctrl+C is how this is meant to end
  console.log(
    `\nThe example is open in a real VS Code with Rightspec in it. Look at it here:\n\n  ${server.address({ folder: dirname(example), open: example })}\n`,
  )
  console.log('Press Ctrl+C to end it.')
  const code = await server.ended
  await server.stop()
  throw new Error(`The VS Code server ended by itself with code ${code}:\n${lastLines(server.log())}`)
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
