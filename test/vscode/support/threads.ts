import workerThreads, { type Worker } from 'node:worker_threads'

const started = new Set<Worker>()
/** Calls to read a text that are not answered yet, the most of them at one time, and all of them. */
const readings = { underWay: new Set<number>(), most: 0, all: 0 }
const Original = workerThreads.Worker

/** The extension runs in this process: from here on it is known which threads it starts. */
workerThreads.Worker = new Proxy(Original, {
  construct(target, args, newTarget) {
    const worker: Worker = Reflect.construct(target, args, newTarget)
    started.add(worker)
    const post = worker.postMessage.bind(worker)
    worker.postMessage = (message: { id: number; call?: string }) => {
      if (message.call === 'lint') {
        readings.underWay.add(message.id)
        readings.all += 1
        readings.most = Math.max(readings.most, readings.underWay.size)
      }
      post(message)
    }
    worker.on('message', ({ id }: { id: number }) => readings.underWay.delete(id))
    worker.once('exit', () => started.delete(worker))
    return worker
  },
})

/** How many texts were read since the last time that this was asked, and how many of them at once. */
export function readingsSince(): { most: number; all: number } {
  const { most, all } = readings
  readings.underWay.clear()
  readings.most = 0
  readings.all = 0
  return { most, all }
}

/** Ends the threads that are running, as when they run out of memory. Says how many there were. */
export async function killThreads(): Promise<number> {
  const running = [...started]
  await Promise.all(running.map((worker) => worker.terminate()))
  return running.length
}
