/** Finds a Chrome or Chromium to drive; installs one on machines where nobody sits who could be asked. */
import { existsSync } from 'node:fs'
import { cleanEnvironment, lastLines, onPath, run } from './process.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

/** Arguments for a browser that only ever sees a page of this machine: no sandbox (for root), no calls home. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const aptCommands = [
  ['update', '-q'],
  ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
]

const howToInstall = `This installs it:
  ${aptCommands.map((args) => `apt-get ${args.join(' ')}`).join(' && ')}
Or set RIGHTSPEC_INSTALL_CHROMIUM=1, and the tests do that.`

/**
 * May something be installed unasked? Where it was allowed, on CI, and where nobody sits at a terminal (a container).
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} atTerminal
 */
export function mayInstall({ RIGHTSPEC_INSTALL_CHROMIUM: allowed, CI }, atTerminal) {
  if (allowed) return allowed === '1'
  return (CI !== undefined && CI !== '' && CI !== 'false') || !atTerminal
}

// Programs that this one starts have no terminal of their own: they go by what is decided here.
const atTerminal = [process.stdin, process.stdout, process.stderr].some(({ isTTY }) => isTTY)
process.env.RIGHTSPEC_INSTALL_CHROMIUM = mayInstall(process.env, atTerminal) ? '1' : '0'

/**
 * The path of a Chrome or Chromium: `CHROME_PATH`, else the one that is installed, else (as root, with apt, where nobody can be asked) a freshly installed one.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<string>}
 * @throws {Error} with a message for people that says what to do
 */
export async function findChromium({ log = console.log } = {}) {
  const named = process.env.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROME_PATH names '${named}', and there is nothing there.`)
  }
  const found = onThisMachine()
  if (found) return found
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    if (process.env.RIGHTSPEC_INSTALL_CHROMIUM !== '1') throw new Error(`The tests need Chrome or Chromium. ${howToInstall}`)
    log('Installing Chromium with apt (once) …')
    await aptInstall()
    const installed = onThisMachine()
    if (installed) return installed
  }
  throw new Error('The tests need Chrome or Chromium. Install one, or set CHROME_PATH to the program, and run them again.')
}

function onThisMachine() {
  return names.map(onPath).find(Boolean) ?? places.find((place) => existsSync(place))
}

async function aptInstall() {
  const env = cleanEnvironment({ DEBIAN_FRONTEND: 'noninteractive' })
  for (const args of aptCommands) {
    const { code, output } = await run('apt-get', args, { env, timeoutMs: 5 * 60_000 })
    if (code !== 0) throw new Error(`Installing Chromium with 'apt-get ${args[0]}' failed:\n${lastLines(output)}`)
  }
}
