import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LintingThreads } from '../../src/cli/linting/threads.js'
import { folderWith } from './harness.js'

/** A thread that answers with its own number, and does what a document tells it to. */
const script = `
const { parentPort, threadId } = require('node:worker_threads')
parentPort.on('message', ({ path, text }) => {
  if (text === 'exit') process.exit(3)
  if (text === 'throw') throw new Error('broken')
  if (text === 'fail') return parentPort.postMessage({ failed: 'it failed' })
  setTimeout(() => parentPort.postMessage({ result: { path, reason: String(threadId) } }), text === 'slow' ? 50 : 0)
})`

async function threads(most: number): Promise<LintingThreads> {
  const linter = new LintingThreads(join(await folderWith({ 'thread.cjs': script }), 'thread.cjs'), most)
  onTestFinished(() => linter.end())
  return linter
}

const document = (path: string, text = '') => ({ path, text, options: {} })

describe('linting threads', () => {
  it('lint many documents on few threads, each document once', async () => {
    const linter = await threads(3)
    const results = await Promise.all(Array.from({ length: 50 }, (_, index) => linter.lint(document(`${index}`, index < 3 ? 'slow' : ''))))
    expect(results.map(({ path }) => path)).toEqual(Array.from({ length: 50 }, (_, index) => `${index}`))
    expect(new Set(results.map(({ reason }) => reason)).size).toBe(3)
  })

  it('start only when there is work for them, and work again', async () => {
    const linter = await threads(8)
    const first = await linter.lint(document('a'))
    const second = await linter.lint(document('b'))
    expect(second.reason).toBe(first.reason)
  })

  it.each([
    ['fail', 'it failed'],
    ['throw', 'broken'],
    ['exit', 'its thread ended with code 3'],
  ])('take only one document with them: %s', async (text, message) => {
    const linter = await threads(2)
    const documents = [document('a'), document('b', text), document('c', text), document('d', text), document('e'), document('f')]
    const outcomes = await Promise.allSettled(documents.map((each) => linter.lint(each)))
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.path : String(outcome.reason)))).toEqual([
      'a',
      ...Array.from({ length: 3 }, () => `Error: ${message}`),
      'e',
      'f',
    ])
    expect(await linter.lint(document('g'))).toMatchObject({ path: 'g' })
  })

  it('say of every document that there is no script', async () => {
    const linter = new LintingThreads(join(await folderWith({}), 'none.cjs'), 2)
    const outcomes = await Promise.allSettled(['a', 'b', 'c'].map((path) => linter.lint(document(path))))
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  })
})
