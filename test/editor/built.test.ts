import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { desktopProcess } from '../../src/editor/reader/desktop-process.js'
import { Reader } from '../../src/editor/reader/reader.js'
import { createEngine } from '../../src/engine/index.js'

const dist = join(import.meta.dirname, '../../dist')
/** Bytes that may load when the extension is activated. */
const mostAtActivation = 150 * 1024

describe.skipIf(!existsSync(join(dist, 'reader.js')))('what is built', () => {
  it.each(['extension.js', 'web/extension.js'])('loads little at activation: %s', (file) => {
    expect(statSync(join(dist, file)).size).toBeLessThan(mostAtActivation)
  })

  // The host of a browser loads one file, and gives it `vscode` alone.
  it.each(['extension.js', 'web/extension.js'])('loads no other file of its own at activation: %s', (file) => {
    const required = [...readFileSync(join(dist, file), 'utf8').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name)
    const allowed = file.startsWith('web/') ? ['vscode'] : ['vscode', 'node:child_process']
    expect([...new Set(required)].filter((name) => !allowed.includes(name))).toEqual([])
  })

  const errors: Error[] = []
  const reader = new Reader(desktopProcess(join(dist, 'reader.js')), { brokeDown: (error) => errors.push(error) })
  afterAll(() => reader.dispose())

  it('reads in a process of its own what the engine reads, and keeps nobody waiting', async () => {
    const text = `# Export\n\n${'## Requirements\n\n- Acme asked for a Gantt chart, so we will add one in Q3.\n\n'.repeat(400)}`
    let turns = 0
    const ticking = setInterval(() => turns++, 1)
    const report = await reader.lint(text, { asSpec: true }).answer
    clearInterval(ticking)
    expect(report?.findings).toEqual(createEngine().lint(text, { asSpec: true }).findings)
    expect(turns).toBeGreaterThan(20)
    expect(errors).toEqual([])
  })

  it('tells of a process that cannot be started', async () => {
    const told: Error[] = []
    const broken = new Reader(desktopProcess(join(dist, 'no-such-script.js')), { brokeDown: (error) => told.push(error) })
    await expect(broken.pages()).rejects.toThrow(/no-such-script/)
    expect(told).toHaveLength(1)
  })

  it('ends with its host', async () => {
    const host = `const child = require('node:child_process').fork(process.argv[1]); child.send({ translations: {} }, () => { console.log(child.pid); process.exit() })`
    const { stdout } = await promisify(execFile)(process.execPath, ['-e', host, join(dist, 'reader.js')])
    const isRunning = () => {
      try {
        return process.kill(Number(stdout), 0)
      } catch {
        return false
      }
    }
    expect(Number(stdout)).toBeGreaterThan(0)
    await vi.waitFor(() => expect(isRunning()).toBe(false), { timeout: 5000 })
  })
})
