/** Child processes that are always ended, with what they wrote at hand for the case that they fail. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const running = new Set()
const cleanups = new Set()

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.once(signal, async () => {
    await Promise.allSettled([...cleanups].map((cleanup) => cleanup()))
    await Promise.allSettled([...running].map((program) => program.stop()))
    process.exit(process.exitCode ?? code)
  })
}
process.on('exit', () => {
  for (const { child } of running) signalGroup(child, 'SIGKILL') // a last resort: no time is left to ask kindly
})

/**
 * Has something taken away also when this process is interrupted.
 * @param {() => Promise<void>} cleanup
 * @returns {() => Promise<void>} the same cleanup; it runs at most once
 */
export function atEnd(cleanup) {
  let done
  const once = () => {
    cleanups.delete(once)
    done ??= cleanup()
    return done
  }
  cleanups.add(once)
  return once
}

/**
 * Starts a program in a process group of its own, so that its children end with it.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, shell?: boolean }} [options] `show`: let it write to the terminal as it goes
 */
export function start(command, args, { cwd, env, show = false, shell = false } = {}) {
  const child = spawn(command, args, { cwd, env, shell, detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  const keep = (text) => {
    output = (output + text).slice(-200_000)
  }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    keep(text)
    if (show) process.stdout.write(text)
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    keep(text)
    if (show) process.stderr.write(text)
  })
  /** @type {Promise<number>} resolves with the exit code, 1 where the program could not be started or was killed */
  const ended = new Promise((resolve) => {
    const finish = (code) => {
      running.delete(program)
      resolve(code)
    }
    child.on('error', (error) => {
      keep(`${error.message}\n`)
      finish(1)
    })
    child.on('close', (code) => finish(code ?? 1))
  })
  const program = { child, ended, output: () => output, stop: () => stop(child, ended) }
  running.add(program)
  return program
}

/** Asks the group to end, and makes it end when it has not after four seconds. */
async function stop(child, ended) {
  signalGroup(child, 'SIGTERM')
  const late = await Promise.race([ended.then(() => false), delay(4000, true, { ref: false })])
  signalGroup(child, 'SIGKILL') // the leader may be gone while a grandchild still runs
  if (late) await Promise.race([ended, delay(2000, undefined, { ref: false })])
}

function signalGroup(child, signal) {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error // ESRCH: it has ended already
  }
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean, shell?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string, timedOut: boolean }>}
 */
export async function run(command, args, { timeoutMs, ...options } = {}) {
  const program = start(command, args, options)
  let timedOut = false
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true
          void program.stop()
        }, timeoutMs)
  const code = await program.ended
  clearTimeout(timer)
  return { code: timedOut && code === 0 ? 1 : code, output: program.output(), timedOut }
}

/**
 * The running programs beneath one, of those whose command line holds a text; none where the system has no `ps`.
 * @param {number | undefined} pid
 * @param {string} text
 * @returns {Promise<number[]>}
 */
export async function descendants(pid, text) {
  const { output } = await run('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='])
  const all = output.split('\n').flatMap((line) => {
    const [, own, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? []
    return args === undefined ? [] : [{ pid: Number(own), parent: Number(parent), args }]
  })
  const beneath = (parent) => all.filter((each) => each.parent === parent).flatMap((each) => [each, ...beneath(each.pid)])
  return beneath(pid)
    .filter(({ args }) => args.includes(text))
    .map((each) => each.pid)
}

/**
 * Where a program lies on the path, if it does.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

/** The environment without what an npm script or a VS Code terminal adds: both change how a nested npm or VS Code behaves. */
export function cleanEnvironment(extra = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(?:npm_|vscode_)/i.test(name) && name !== 'NODE_OPTIONS' && name !== 'ELECTRON_RUN_AS_NODE')
  return { ...Object.fromEntries(kept), ...extra }
}

/** The last lines of a program's output, for an error message. */
export function lastLines(output, count = 30) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}
