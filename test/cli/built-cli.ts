import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
/** Without a build there is nothing to run: the tests that need it skip. */
export const built = existsSync(cli)

interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs the built command line in a process of its own. */
export async function rightspec(args: readonly string[], cwd: string, stdin = '', nodeOptions: readonly string[] = []): Promise<Outcome> {
  const running = promisify(execFile)(process.execPath, [...nodeOptions, cli, ...args], { cwd, maxBuffer: 1 << 28 })
  running.child.stdin?.end(stdin)
  try {
    return { code: 0, ...(await running) }
  } catch (error) {
    return error as Outcome
  }
}
