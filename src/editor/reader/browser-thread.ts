import type { StartThread } from './reader.js'

/** A web worker that runs the script at an address. */
export function browserThread(script: string): StartThread {
  return (hear, gone) => {
    const worker = new Worker(script)
    worker.onmessage = ({ data }) => hear(data)
    worker.onerror = ({ message }) => {
      worker.terminate()
      gone(new Error(message || 'The thread that reads documents could not be started.'))
    }
    return { post: (message) => worker.postMessage(message), end: () => worker.terminate() }
  }
}
