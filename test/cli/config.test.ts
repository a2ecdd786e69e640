import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, rightspec, withoutPrivileges } from './harness.js'

/** What each document was linted with, by the path that the engine was given. */
async function settingsIn(cwd: string, ...args: string[]) {
  const outcome = await rightspec(['lint', ...args], { cwd })
  return { ...outcome, settings: Object.fromEntries(outcome.seen.map(({ path, settings }) => [path, settings])) }
}

describe('configuration files', () => {
  it('count for the documents beside and beneath them, the nearest most', async () => {
    const cwd = await folderWith({
      '.git/': '',
      'rightspec.config.yml': 'profile: senior\nseverity: { output-as-goal: off }\noverrides: [{ files: bugs/**, type: bugfix }]\n',
      'a.md': '',
      'bugs/b.md': '',
      'docs/rightspec.config.json': '{ "profile": "director", "ignore": ["old/**"] }',
      'docs/old/c.md': '',
    })
    const { code, stderr, settings } = await settingsIn(cwd)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(settings).toEqual({
      'a.md': { profile: 'senior', severity: { 'output-as-goal': 'off' } },
      'bugs/b.md': { profile: 'senior', type: 'bugfix', severity: { 'output-as-goal': 'off' } },
      'docs/old/c.md': { profile: 'director', listed: 'ignored', severity: { 'output-as-goal': 'off' } },
    })
  })

  it('are the same from wherever in the repository the command runs', async () => {
    const root = await folderWith({ '.git/': '', 'rightspec.config.yml': 'overrides: [{ files: /docs/**, stage: startup }]', 'docs/a.md': '' })
    const expected = { 'docs/a.md': { stage: 'startup', severity: {} } }
    expect((await settingsIn(root)).settings).toEqual(expected)
    expect((await settingsIn(join(root, 'docs'), 'a.md')).settings).toEqual(expected)
    expect((await settingsIn('/', join(root, 'docs/a.md'))).settings).toEqual(expected)
  })

  it('count for standard input by its name, or in the current folder', async () => {
    const cwd = await folderWith({ '.git/': '', 'rightspec.config.yml': 'stage: mature\nspecs: drafts/**', 'drafts/rightspec.config.yml': 'style: pitch' })
    const read = async (...args: string[]) => (await rightspec(['lint', '-', ...args], { cwd, stdin: 'x' })).seen[0]
    expect(await read()).toEqual({ text: 'x', settings: { stage: 'mature', severity: {} } })
    expect(await read('--stdin-filename', 'drafts/x.md')).toEqual({
      text: 'x',
      path: 'drafts/x.md',
      settings: { stage: 'mature', style: 'pitch', listed: 'spec', severity: {} },
    })
  })

  it('can be replaced by one that is named, or left alone', async () => {
    const cwd = await folderWith({ 'rightspec.config.yml': 'stage: mature', 'ci/strict.json': '{ "profile": "pm", "specs": "/a.md" }', 'a.md': '' })
    expect((await settingsIn(cwd, '--config', 'ci/strict.json')).settings).toEqual({ 'a.md': { profile: 'pm', listed: 'spec', severity: {} } })
    expect((await settingsIn(cwd, '--no-config')).settings).toEqual({ 'a.md': { severity: {} } })
  })
})

describe('a configuration file with something wrong', () => {
  it('is named with the place and what to do; the rest is linted, and the exit code is 2', async () => {
    const cwd = await folderWith({
      'rightspec.config.yml': 'sverity:\n  evidence: off\nseverity:\n  output-as-gaol: off\n  request-as-rationale: hint\n',
      'a.md': 'FLAG warning',
      'docs/b.md': '',
    })
    const { code, stderr, stdout, settings } = await settingsIn(cwd)
    expect(code).toBe(2)
    expect(stderr).toBe(
      'rightspec: rightspec.config.yml:1:1: sverity: there is no such setting; "severity" may be meant\n' +
        'rightspec: rightspec.config.yml:4:3: severity.output-as-gaol: there is no such rule or category; "output-as-goal" may be meant\n',
    )
    expect(stdout).toContain('FLAG warning')
    expect(settings['docs/b.md']).toEqual({ severity: { 'request-as-rationale': 'hint' } })
  })

  it('is in the JSON as well', async () => {
    const cwd = await folderWith({ 'rightspec.config.json': '{ "type": "apo" }', 'docs/rightspec.config.yml': 'extends: gone.yml', 'docs/a.md': '' })
    const { json, code } = await rightspec(['lint', '--format', 'json'], { cwd })
    expect(code).toBe(2)
    expect(json().configProblems).toEqual([
      { path: 'rightspec.config.json', line: 1, column: 3, message: expect.stringContaining('"api" may be meant') },
      { path: 'docs/rightspec.config.yml', line: 1, column: 1, message: 'extends "gone.yml", which is not there; check the path' },
    ])
    expect(json().files[0]).toMatchObject({ path: 'docs/a.md', linted: true })
  })

  it('that was named and is not there', async () => {
    const cwd = await folderWith({ 'a.md': '' })
    const { code, stderr, settings } = await settingsIn(cwd, '--config', 'gone.yml')
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'rightspec: gone.yml: no such file; check the path\n' })
    expect(settings).toEqual({ 'a.md': { severity: {} } })
  })

  it('that is a link, in a loop, or one that leads out of the repository', async () => {
    const root = await folderWith({ 'outside.yml': 'type: api', 'repo/.git/': '', 'repo/docs/a.md': '' })
    await symlink('rightspec.config.yml', join(root, 'repo/rightspec.config.yml'))
    await symlink(join(root, 'outside.yml'), join(root, 'repo/docs/rightspec.config.yml'))
    const { code, stderr, settings } = await settingsIn(join(root, 'repo'))
    expect(code).toBe(2)
    expect(stderr.match(/a symbolic link, which is not followed/g)).toHaveLength(2)
    expect(settings).toEqual({ 'docs/a.md': { severity: {} } })
  })

  it('that may not be read', async () => {
    const cwd = await folderWith({ 'rightspec.config.yml': 'type: api', 'a.md': '' })
    await chmod(cwd, 0o755)
    await chmod(join(cwd, 'rightspec.config.yml'), 0)
    const ran = await withoutPrivileges(async () => {
      expect(await settingsIn(cwd)).toMatchObject({ code: 2, stderr: 'rightspec: rightspec.config.yml: no permission to read it; check its permissions\n' })
    })
    if (!ran) console.warn('permissions cannot be tested here')
  })

  it('that has no end', async () => {
    if (process.platform === 'win32') return
    const cwd = await folderWith({ 'a.md': '' })
    expect(await settingsIn(cwd, '--config', '/dev/zero')).toMatchObject({ code: 2, stderr: expect.stringContaining('larger than 64 KB') })
  })
})
