import childProcess, { type ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { FromThread } from '../../../src/editor/reader/calls.js'

const started = new Set<ChildProcess>()
/** Calls to read a text that are not answered yet, the most of them at one time, and all of them. */
const readings = { underWay: new Set<number>(), most: 0, all: 0 }
const failures: string[] = []
/** Makes of the script of a reading process the one that is run in its place. */
let inPlaceOf = (script: string) => script

/** The extension runs in this process: from here on it is known which processes it starts. Others have language servers of their own. */
childProcess.fork = new Proxy(childProcess.fork, {
  apply(target, self, [script, ...others]) {
    if (basename(String(script)) !== 'reader.js') return Reflect.apply(target, self, [script, ...others])
    const child: ChildProcess = Reflect.apply(target, self, [inPlaceOf(String(script)), ...others])
    started.add(child)
    const send = child.send.bind(child)
    child.send = (message: { id: number; call?: string }) => {
      if (message.call === 'lint') {
        readings.underWay.add(message.id)
        readings.all += 1
        readings.most = Math.max(readings.most, readings.underWay.size)
      }
      return send(message)
    }
    child.on('message', (message: FromThread) => {
      if ('failedRule' in message) failures.push(message.failedRule)
      else readings.underWay.delete(message.id)
    })
    child.once('exit', () => started.delete(child))
    return child
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

/** Ends the reading processes, as when they run out of memory. Says how many there were. */
export async function killReaders(): Promise<number> {
  const running = [...started]
  await Promise.all(
    running.map(
      (child) =>
        new Promise((resolve) => {
          child.once('close', resolve)
          child.kill('SIGKILL')
        }),
    ),
  )
  return running.length
}

/** What a test does while reading processes run their script with a change in it; those that run already end before and afterwards. Says which rules failed. */
export async function withChangedScript(change: (source: string) => string, test: () => Promise<void>): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'rightspec-reader-'))
  inPlaceOf = (script) => {
    const changed = join(folder, 'reader.cjs')
    writeFileSync(changed, change(readFileSync(script, 'utf8')))
    return changed
  }
  failures.length = 0
  try {
    await killReaders()
    await test()
    return [...failures]
  } finally {
    inPlaceOf = (script) => script
    await killReaders()
    await rm(folder, { recursive: true, force: true })
  }
}
