/** Runs the scripts of package.json from a script. */
import { fileURLToPath } from 'node:url'
import { run } from '../tools/editor/process.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Runs one of them to its end, with the npm that runs us where there is one.
 * @param {string} name
 * @param {{ show?: boolean, timeoutMs: number }} options
 */
export function npmRun(name, options) {
  const npm = process.env.npm_execpath
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm']
  return run(command, [...first, 'run', '--silent', name], { cwd: root, ...options })
}
