import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs `npm start` without npm. */
function start(...flags: string[]) {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...flags], { cwd: root, env: { ...process.env, NO_COLOR: '1' } })
  onTestFinished(() => {
    child.kill('SIGTERM')
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text
    })
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  return { child, ended, output: () => output }
}

describe('npm start', () => {
  it('prints the findings and the risk states of the example, and ends well with --no-open', async () => {
    const { ended, output } = start('--no-open')
    expect(await ended, output()).toBe(0)
    expect(output()).toMatch(/customer-dictated-solution/)
    expect(output()).toMatch(/valuable \w+(?: \(\w+\))? · usable \w+(?: \(\w+\))? · feasible \w+(?: \(\w+\))? · viable \w+/)
    expect(output()).not.toContain('http://127.0.0.1')
  })

  it('says what it does not know', async () => {
    const { ended, output } = start('--no-opne')
    expect(await ended).toBe(1)
    expect(output()).toContain("'--no-opne' is not known here")
  })

  it('serves the example in a real VS Code until Ctrl+C', async () => {
    const { child, ended, output } = start('--server')
    const address = await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+\S+/.exec(output())?.[0], { timeout: 50_000 })
    const page = await fetch(address)
    expect(page.ok).toBe(true)
    expect(await page.text()).toContain('vscode-workbench-web-configuration')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    await expect(fetch(address)).rejects.toThrow()
  })
})
