import { chmod, symlink } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { largestFile } from '../../src/cli/read-text.js'
import { folderWith, rightspec, withoutPrivileges } from './harness.js'

describe('what cannot be read', () => {
  it('says so for each, and still lints the others', async () => {
    const cwd = await folderWith({
      'a.md': 'FLAG warning',
      'binary.md': 'x\0y',
      'latin1.md': Buffer.from([0x63, 0x61, 0x66, 0xe9]),
      'huge.md': Buffer.alloc(largestFile + 1, 'x'),
      'boom.md': 'BOOM',
      'empty/': '',
    })
    const args = ['missing.md', 'binary.md', 'latin1.md', 'huge.md', 'boom.md', 'empty', 'none/*.md', '*.rst', 'a.md/*', '', 'a.md']
    const { code, stderr, json } = await rightspec(['lint', ...args, '--format', 'json'], { cwd })
    expect(code).toBe(2)
    expect(json().files.map(({ path, error, findings }) => [path, error?.code ?? findings.length])).toEqual([
      ['missing.md', 'not-found'],
      ['binary.md', 'not-text'],
      ['latin1.md', 'not-text'],
      ['huge.md', 'too-large'],
      ['boom.md', 'internal'],
      ['empty', 'no-markdown'],
      ['none/*.md', 'no-match'],
      ['*.rst', 'no-match'],
      ['a.md/*', 'no-match'],
      ["''", 'not-found'],
      ['a.md', 1],
    ])
    expect(stderr.trimEnd().split('\n')).toEqual([
      'rightspec: missing.md: no such file or folder; check the path',
      'rightspec: binary.md: a binary file (it has NUL characters); name Markdown files only',
      'rightspec: latin1.md: not valid UTF-8; save it as UTF-8, or leave it out if it is no text',
      "rightspec: huge.md: larger than 10 MB; split it, or leave it out with '!pattern'",
      expect.stringMatching(/^rightspec: boom\.md: Rightspec itself failed on this file \(boom\); please report it/),
      expect.stringMatching(/^rightspec: empty: no Markdown \(\.md, \.markdown\) in this folder/),
      expect.stringMatching(/^rightspec: none\/\*\.md: no Markdown file \(\.md, \.markdown\) matches this pattern/),
      expect.stringMatching(/^rightspec: \*\.rst: no Markdown file/),
      expect.stringMatching(/^rightspec: a\.md\/\*: no Markdown file/),
      expect.stringMatching(/^rightspec: '': an empty path/),
    ])
    expect(json().summary).toMatchObject({ specs: 1, failed: 10, findings: 1 })
  })

  it('takes a file of exactly 10 MB', async () => {
    const cwd = await folderWith({ 'large.md': Buffer.alloc(largestFile, 'x') })
    expect((await rightspec(['lint', 'large.md'], { cwd })).code).toBe(0)
  })

  it('stops reading standard input at 10 MB', async () => {
    const { code, stderr } = await rightspec(['lint', '-'], { stdin: Buffer.alloc(largestFile + 1, 'x') })
    expect(code).toBe(2)
    expect(stderr).toContain('<stdin>: larger than 10 MB')
  })

  it('names files and folders that it may not read', async ({ skip }) => {
    const cwd = await folderWith({ 'a.md': '', 'locked.md': '', 'closed/b.md': '', 'data/c.md': '', '.gitignore': 'data/\n' })
    await chmod(cwd, 0o755)
    await chmod(`${cwd}/locked.md`, 0)
    await chmod(`${cwd}/closed`, 0)
    await chmod(`${cwd}/data`, 0)
    const ran = await withoutPrivileges(async () => {
      const { code, json, stderr } = await rightspec(['lint', '--format', 'json'], { cwd })
      expect(code).toBe(2)
      expect(json().files.map(({ path, error }) => [path, error?.code])).toEqual([
        ['a.md', undefined],
        ['locked.md', 'unreadable'],
        ['closed', 'unreadable'],
      ])
      expect(stderr).toContain('closed: no permission to read it; check its permissions')
    })
    await chmod(`${cwd}/closed`, 0o755)
    await chmod(`${cwd}/data`, 0o755)
    if (!ran) skip('permissions work otherwise on this system')
  })

  it('does not hang on symbolic links that lead round', async ({ skip }) => {
    const cwd = await folderWith({ 'docs/a.md': '' })
    try {
      await symlink(`${cwd}/docs`, `${cwd}/docs/again`, 'dir')
      await symlink('b.md', `${cwd}/b.md`)
      await symlink(`${cwd}/docs/a.md`, `${cwd}/c.md`)
    } catch {
      skip('no symbolic links on this system')
    }
    const { json } = await rightspec(['lint', '.', 'c.md', 'b.md', '--format', 'json'], { cwd })
    expect(json().files.map(({ path, error }) => [path, error?.code])).toEqual([
      ['docs/a.md', undefined],
      ['c.md', undefined],
      ['b.md', 'unreadable'],
    ])
  })

  it('prints nothing of a file name that could steer a terminal', async () => {
    const { stderr } = await rightspec(['lint', 'x\u001b[2Jy.md'])
    expect(stderr).not.toContain('\u001b')
  })
})
