import { parentPort } from 'node:worker_threads'
import { serve } from './service.js'

/** The script of the reading thread in Node. */
if (parentPort) {
  const port = parentPort
  port.on(
    'message',
    serve((message) => port.postMessage(message)),
  )
}
