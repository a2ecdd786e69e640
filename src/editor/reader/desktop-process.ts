import { Worker } from 'node:worker_threads'
import type { StartThread } from './reader.js'

/** A thread of Node that runs the script at a path. */
export function desktopThread(script: string): StartThread {
  return (hear, gone) => {
    const worker = new Worker(script)
    worker.unref()
    worker.on('message', hear)
    worker.on('error', gone)
    worker.on('exit', (code) => gone(new Error(`The thread that reads documents ended with code ${code}.`)))
    return { post: (message) => worker.postMessage(message), end: () => void worker.terminate() }
  }
}
