import { describe, expect, it } from 'vitest'
import { folderWith, rightspec } from './harness.js'

describe('what is read', () => {
  it('reads the current folder without arguments, in order', async () => {
    const cwd = await folderWith({ 'b.md': '', 'a.MD': '', 'sub/c.markdown': '', 'd.txt': '', 'e.mdx': '', '.kiro/specs/f.md': '' })
    const { code, json } = await rightspec(['lint', '--format', 'json'], { cwd })
    expect(json().files.map(({ path }) => path)).toEqual(['.kiro/specs/f.md', 'a.MD', 'b.md', 'sub/c.markdown'])
    expect(code).toBe(0)
  })

  it('prints paths as they are given', async () => {
    const cwd = await folderWith({ 'docs/a.md': '', 'docs/sub/b.md': '', 'c.txt': '' })
    const { json } = await rightspec(['lint', './c.txt', 'docs/', `${cwd}/docs/a.md`, '--format', 'json'], { cwd })
    expect(json().files.map(({ path }) => path)).toEqual(['./c.txt', `${cwd}/docs/a.md`, 'docs/sub/b.md'])
  })

  it('takes patterns, each file once, from any folder', async () => {
    const root = await folderWith({ 'here/a.md': '', 'there/b.md': '', 'there/deep/c.md': '', 'there/d.png': '\0' })
    const { json, code } = await rightspec(['lint', '../there/**', '../th*/*.md', '*.md', '--format', 'json'], { cwd: `${root}/here` })
    expect(json().files.map(({ path }) => path)).toEqual(['../there/b.md', '../there/deep/c.md', 'a.md'])
    expect(code).toBe(0)
  })

  it('takes a file whose name looks like a pattern', async () => {
    const cwd = await folderWith({ '[id].md': '', 'i.md': '', 'a (b)/{c}.md': '' })
    const { json } = await rightspec(['lint', '[id].md', 'a (b)', '--format', 'json'], { cwd })
    expect(json().files.map(({ path }) => path)).toEqual(['[id].md', 'a (b)/{c}.md'])
  })

  it('leaves out what an exclamation mark excludes', async () => {
    const cwd = await folderWith({ 'a.md': '', 'old/b.md': '', 'old/deep/c.md': '', 'draft-d.md': '' })
    const { json, code } = await rightspec(['lint', '!old', '!**/draft-*', '--format', 'json'], { cwd })
    expect(json().files.map(({ path }) => path)).toEqual(['a.md'])
    expect(code).toBe(0)
  })

  it('honours .gitignore in folders and patterns, up to the root of the repository, and never for a named file', async () => {
    const root = await folderWith({
      '.git/': '',
      '.gitignore': 'drafts/\n*.tmp.md\n!keep.tmp.md\n',
      'specs/.gitignore': 'local.md',
      'specs/a.md': '',
      'specs/local.md': '',
      'specs/b.tmp.md': '',
      'specs/keep.tmp.md': '',
      'specs/drafts/c.md': '',
    })
    const paths = async (...args: string[]) =>
      (await rightspec(['lint', ...args, '--format', 'json'], { cwd: `${root}/specs` })).json().files.map(({ path }) => path)
    expect(await paths()).toEqual(['a.md', 'keep.tmp.md'])
    expect(await paths('**/*.md')).toEqual(['a.md', 'keep.tmp.md'])
    expect(await paths('local.md', 'drafts/c.md')).toEqual(['local.md', 'drafts/c.md'])
  })

  it('never walks node_modules and .git', async () => {
    const cwd = await folderWith({ 'a.md': '', 'node_modules/x/readme.md': '', '.git/b.md': '', 'sub/node_modules/y/readme.md': '' })
    const walked = await rightspec(['lint', '.', '--format', 'json'], { cwd })
    expect(walked.json().files.map(({ path }) => path)).toEqual(['a.md'])
    const named = await rightspec(['lint', 'node_modules/x/readme.md', 'node_modules', '--format', 'json'], { cwd })
    expect(named.json().files.map(({ path, error }) => [path, error?.code])).toEqual([
      ['node_modules/x/readme.md', undefined],
      ['node_modules', 'no-markdown'],
    ])
  })

  it('reads standard input, by name or without', async () => {
    const anonymous = await rightspec(['lint', '-', '--format', 'json'], { stdin: 'FLAG warning – ä' })
    expect(anonymous.json().files[0]).toMatchObject({ path: '<stdin>', linted: true })
    expect(anonymous.seen).toEqual([{ text: 'FLAG warning – ä', settings: { severity: {} } }])
    const named = await rightspec(['lint', '-', '--stdin-filename', 'specs/x.md'], { stdin: 'FLAG warning' })
    expect(named.seen[0]).toMatchObject({ path: 'specs/x.md' })
    expect(named.stdout).toContain('specs/x.md\n  1:1  warning')
    expect(named.code).toBe(1)
  })

  it('gives the engine paths that count from the current folder', async () => {
    const root = await folderWith({ 'in/a.md': '', 'out/b.md': '' })
    const { seen } = await rightspec(['lint', `${root}/in/a.md`, '../out/b.md'], { cwd: `${root}/in` })
    expect(seen.map(({ path }) => path)).toEqual([`${root}/out/b.md`, 'a.md'])
  })

  it('reads everything as a spec with --all', async () => {
    const cwd = await folderWith({ 'README.md': '# README\nFLAG error' })
    expect((await rightspec(['lint'], { cwd })).code).toBe(0)
    const all = await rightspec(['lint', '--all'], { cwd })
    expect(all.code).toBe(1)
    expect(all.seen[0]).toMatchObject({ asSpec: true })
  })
})

describe('text', () => {
  it('has a byte order mark taken away and its line ends kept', async () => {
    const cwd = await folderWith({
      'bom.md': '\uFEFFFLAG info\r\n\r\nx FLAG info\r\n',
      'utf16.md': Buffer.from('\uFEFFFLAG info', 'utf16le'),
    })
    const { json, seen } = await rightspec(['lint', '--format', 'json'], { cwd })
    expect(seen.map(({ text }) => text)).toEqual(['FLAG info\r\n\r\nx FLAG info\r\n', 'FLAG info'])
    expect(json().files[0]?.findings.map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn])).toEqual([
      [1, 1, 1, 10],
      [3, 3, 3, 12],
    ])
  })
})

describe('exit code', () => {
  const levels = ['hint', 'info', 'warning', 'error']

  it.each(levels)('is 1 from the fail level on: %s', async (severity) => {
    for (const level of levels) {
      const { code } = await rightspec(['lint', '-', '--fail-level', level], { stdin: `FLAG ${severity}` })
      expect(code, `${severity} at ${level}`).toBe(levels.indexOf(severity) >= levels.indexOf(level) ? 1 : 0)
    }
  })

  it('fails from warning on, where nothing is said', async () => {
    expect((await rightspec(['lint', '-'], { stdin: 'FLAG info' })).code).toBe(0)
    expect((await rightspec(['lint', '-'], { stdin: 'FLAG warning' })).code).toBe(1)
  })

  it('is 2 when something could not be read, whatever was found', async () => {
    const cwd = await folderWith({ 'a.md': 'FLAG error' })
    expect((await rightspec(['lint', 'a.md', 'b.md'], { cwd })).code).toBe(2)
  })
})

describe('output', () => {
  it('shows only what fails with --quiet', async () => {
    const { stdout } = await rightspec(['lint', '-', '--quiet', '--fail-level', 'error'], { stdin: 'FLAG hint\nFLAG error' })
    expect(stdout).toContain('  2:1  error  ')
    expect(stdout).not.toContain('  1:1')
    expect(stdout).toContain('2 findings: 1 error, 1 hint')
  })

  it('names documents left alone when they were named, or with --verbose', async () => {
    const cwd = await folderWith({ 'README.md': '# README', 'a.md': '' })
    expect((await rightspec(['lint'], { cwd })).stdout).not.toContain('README')
    expect((await rightspec(['lint', '--verbose'], { cwd })).stdout).toContain('README.md  readme  the title says README')
    expect((await rightspec(['lint', 'README.md'], { cwd })).stdout).toContain('README.md  readme  the title says README')
  })

  it('is coloured on a terminal only, unless the environment says otherwise', async () => {
    const colored = async (env: Record<string, string>, isTTY: boolean) =>
      (await rightspec(['lint', '-'], { stdin: 'FLAG error', env, isTTY })).stdout.includes('\u001b[')
    expect(await colored({}, true)).toBe(true)
    expect(await colored({}, false)).toBe(false)
    expect(await colored({ NO_COLOR: '1' }, true)).toBe(false)
    expect(await colored({ NO_COLOR: '' }, true)).toBe(true)
    expect(await colored({ TERM: 'dumb' }, true)).toBe(false)
    expect(await colored({ FORCE_COLOR: '1' }, false)).toBe(true)
    expect(await colored({ FORCE_COLOR: '0' }, true)).toBe(false)
    expect(await colored({ FORCE_COLOR: '1', NO_COLOR: '1' }, true)).toBe(false)
  })
})
