import { describe, expect, it } from 'vitest'
import { folderWith, rightspec } from './harness.js'

const files = { 'docs/a.md': '# A\nFLAG error', 'b.md': '# B', 'README.md': '# README' }

describe('rightspec report', () => {
  it('prints Markdown, and findings are no failure', async () => {
    const cwd = await folderWith(files)
    const { code, stdout, stderr } = await rightspec(['report'], { cwd })
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain('- Specs: 2')
    expect(stdout).toContain('[docs/a\\.md](docs/a.md)')
    expect(stdout).not.toContain('README')
  })

  it('prints HTML of the files that are named', async () => {
    const cwd = await folderWith(files)
    const { code, stdout } = await rightspec(['report', 'docs', '--format', 'html'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^<!DOCTYPE html>\n<html lang="en">/)
    expect(stdout).toContain('<a href="docs/a.md">docs/a.md</a>')
    expect(stdout).not.toContain('b.md')
  })

  it('reads every document as a spec on request', async () => {
    const cwd = await folderWith(files)
    expect((await rightspec(['report', '--all'], { cwd })).stdout).toContain('- Specs: 3')
  })

  it('says what has changed since an output of lint', async () => {
    const cwd = await folderWith(files)
    const { stdout } = await rightspec(['lint', 'docs', '--format', 'json'], { cwd })
    const later = await folderWith({ ...files, 'docs/a.md': '# A', 'old/before.json': stdout })
    const report = await rightspec(['report', '--since', 'old/before.json'], { cwd: later })
    expect(report.stdout).toContain('The changes are those since before\\.json.')
    expect(report.stdout).toContain('- Specs: 2 (+1)')
    expect(report.stdout).toContain('- Findings: 0 (−1)')
    expect(report.stdout).toContain('[b\\.md](b.md) (new)')
  })

  it.each([
    ['missing.json', 'missing.json: no such file or folder; check the path'],
    ['b.md', "b.md: not an output of 'rightspec lint --format json'; name one for --since"],
  ])('says so where %s is no earlier output', async (since, said) => {
    const cwd = await folderWith(files)
    const { code, stdout, stderr } = await rightspec(['report', '--since', since], { cwd })
    expect([code, stdout, stderr]).toEqual([2, '', `rightspec: ${said}\n`])
  })

  it('reports the rest where something could not be read', async () => {
    const cwd = await folderWith(files)
    const { code, stdout, stderr } = await rightspec(['report', 'b.md', 'gone.md'], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('gone.md: no such file or folder')
    expect(stdout).toContain('## Could not be read')
    expect(stdout).toContain('[b\\.md](b.md)')
  })

  it('knows its formats', async () => {
    expect(await rightspec(['report', '--format', 'json'])).toMatchObject({ code: 2, stdout: '' })
  })
})
