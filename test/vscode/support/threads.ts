import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import workerThreads, { type Worker } from 'node:worker_threads'
import type { FromThread } from '../../../src/editor/reader/calls.js'

const started = new Set<Worker>()
/** Calls to read a text that are not answered yet, the most of them at one time, and all of them. */
const readings = { underWay: new Set<number>(), most: 0, all: 0 }
const failures: string[] = []
/** Makes of a thread's script the one that is run in its place. */
let inPlaceOf = (script: string) => script
const Original = workerThreads.Worker

/** The extension runs in this process: from here on it is known which threads it starts. */
workerThreads.Worker = new Proxy(Original, {
  construct(target, args, newTarget) {
    const [script, ...options] = args
    const worker: Worker = Reflect.construct(target, [inPlaceOf(String(script)), ...options], newTarget)
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
    worker.on('message', (message: FromThread) => {
      if ('failedRule' in message) failures.push(message.failedRule)
      else readings.underWay.delete(message.id)
    })
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

/** What a test does while threads run their script with a change in it; those that run already end before and afterwards. Says which rules failed. */
export async function withChangedScript(change: (source: string) => string, test: () => Promise<void>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rightspec-thread-'))
  inPlaceOf = (script) => {
    const changed = join(folder, 'reader.cjs')
    writeFileSync(changed, change(readFileSync(script, 'utf8')))
    return changed
  }
  failures.length = 0
  try {
    await killThreads()
    await test()
    return [...failures]
  } finally {
    inPlaceOf = (script) => script
    await killThreads()
    await rm(folder, { recursive: true, force: true })
  }
}
