import { fork } from 'node:child_process'
import type { StartThread } from './reader.js'

/** So much of what a process that breaks down says of it is told, in characters. */
const mostSaid = 2000

/**
 * A process of its own that runs the script at a path in Node, as language servers have one: what it takes of memory is not the host's, and V8
 * can be told to compile regular expressions once (docs/performance.md), which is all that a first reading waits for.
 */
export function desktopProcess(script: string): StartThread {
  return (hear, gone) => {
    const child = fork(script, [], {
      execArgv: ['--no-regexp-tier-up'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      // The executable of the host is the editor's; so it is Node.
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    })
    child.unref()
    child.channel?.unref()
    let said = ''
    child.stderr?.on('data', (data: Buffer) => {
      said = `${said}${data}`.slice(-mostSaid)
    })
    child.on('message', hear)
    child.on('error', gone)
    child.on('close', (code, signal) => gone(new Error(`The process that reads documents ended with ${signal ?? `code ${code}`}. ${said}`.trim())))
    return { post: (message) => void child.send(message), end: () => void child.kill() }
  }
}
