import { execFileSync } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { largestFile } from '../../src/cli/read-text.js'
import { matchableLines } from '../../src/config/git-ignore-lines.js'
import { GitIgnore } from '../../src/editor/workspace/git-ignore.js'
import { folderWith, rightspec } from '../cli/harness.js'

/** Each doubles what the one before it names. */
const bomb = `a: &a [x, x]\n${[...'bcdefghijklmnopqrstuvwxyz'].map((key, index) => `${key}: &${key} [*${'abcdefghijklmnopqrstuvwxyz'[index]}, *${'abcdefghijklmnopqrstuvwxyz'[index]}]`).join('\n')}\n`
const longName = 'a'.repeat(200)
/** Each of them would take minutes and more to match against that name. */
const endless = [`${'*a'.repeat(20)}b`, `${'a*'.repeat(20)}b`, `${'**/*a/'.repeat(20)}b`, `*a*a/*a*a/*a*a/${'*a'.repeat(9)}b`, `!${'*a'.repeat(20)}b`]

describe('a folder from somebody who means harm', () => {
  it('is linted as far as there is something to lint, and the rest is an error', async () => {
    const outside = await folderWith({ 'secret.md': '# Secret\n', 'secret.yml': 'type: api\n' })
    const cwd = await folderWith({
      '.git/': '',
      '.gitignore': `${endless.join('\n')}\n${' '.repeat(100_000)}x\nleft-out.md\n`,
      'left-out.md': '',
      'good.md': '# Good\n',
      [`${longName}.md`]: '# Long name\n',
      'folder.md/inner.md': '# In a folder that is named like a file\n',
      'binary.md': new Uint8Array(5_000).map((_, index) => index % 256),
      'huge.md': Buffer.alloc(largestFile + 1, 'x'),
      'bomb/rightspec.config.yml': bomb,
      'bomb/a.md': '# Beside a bomb\n',
      'nested/rightspec.config.json': '{"severity":'.repeat(5_000),
      'nested/a.md': '# Beside what nests\n',
      'escape/rightspec.config.yml': `extends: [../../${outside.split('/').at(-1)}/secret.yml, /etc/passwd, "${outside}/secret.yml", linked.yml]\n`,
      'escape/a.md': '# Beside what leads out\n',
    })
    await symlink(cwd, join(cwd, 'round'), 'dir')
    await symlink('self.md', join(cwd, 'self.md'))
    await symlink(outside, join(cwd, 'out'), 'dir')
    await symlink(join(outside, 'secret.md'), join(cwd, 'secret.md'))
    await symlink(join(outside, 'secret.yml'), join(cwd, 'escape/linked.yml'))
    await symlink('/dev/zero', join(cwd, 'zero.md'))
    if (process.platform !== 'win32') execFileSync('mkfifo', [join(cwd, 'pipe.md')])

    const { code, stdout, stderr, seen } = await rightspec(['lint', '--format', 'json'], { cwd })
    expect(code).toBe(2)
    const files = (JSON.parse(stdout) as { files: { path: string; error?: { code: string } }[] }).files
    expect(Object.fromEntries(files.map(({ path, error }) => [path, error?.code]))).toEqual({
      'good.md': undefined,
      [`${longName}.md`]: undefined,
      'folder.md/inner.md': undefined,
      'binary.md': 'not-text',
      'huge.md': 'too-large',
      'bomb/a.md': undefined,
      'nested/a.md': undefined,
      'escape/a.md': undefined,
    })
    const told = stderr.split('\n').filter((line) => line.includes('rightspec.config'))
    expect(told.filter((line) => line.includes('bomb/'))).toEqual([expect.stringContaining('not valid settings')])
    expect(told.filter((line) => line.includes('nested/'))).toEqual([expect.stringContaining('not valid')])
    expect(told.filter((line) => line.includes('escape/'))).toEqual([
      expect.stringContaining('lies outside of'),
      expect.stringContaining('which is no relative path'),
      expect.stringContaining('which is no relative path'),
      expect.stringContaining('reached by a symbolic link'),
    ])
    expect(seen.map(({ text }) => text).join('')).not.toContain('Secret')
    expect(JSON.stringify(seen.map(({ settings }) => settings))).not.toContain('api')
  })

  it('gives nothing away of what it names on the command line’s output', async () => {
    const cwd = await folderWith({ 'rightspec.config.yml': 'extends: /etc/passwd\n', 'a.md': '' })
    const { stderr, stdout } = await rightspec(['lint'], { cwd })
    expect(`${stderr}${stdout}`).toContain('extends "/etc/passwd"')
    expect(`${stderr}${stdout}`).not.toContain('root:')
  })
})

describe('.gitignore', () => {
  it.each(endless)('a line that could be matched without end leaves nothing out: %s', (line) => {
    expect(matchableLines(line)).toEqual([])
    expect(new GitIgnore([{ folder: '/', content: `${line}\nleft-out.md` }]).ignores(`/${longName}`)).toBe(false)
    expect(new GitIgnore([{ folder: '/', content: `${line}\nleft-out.md` }]).ignores('/left-out.md')).toBe(true)
  })

  it.each([
    'node_modules/',
    '*.log',
    '**/build/**',
    '!**/src/main/**/build/',
    '*[._]*.sw?',
    '**/*.Server/Model*.xml',
    '/docs/*-draft.md',
    '\\#notes',
    'a b\\ ',
    '*~',
  ])('what people write is used: %s', (line) => {
    expect(matchableLines(`# all\r\n\r\n${line}\r\n`)).toEqual([line])
  })

  it('no more than a few thousand lines are used', () => {
    expect(matchableLines('a\n'.repeat(100_000)).length).toBeLessThanOrEqual(5_000)
  })
})
