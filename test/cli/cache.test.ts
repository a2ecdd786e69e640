import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../support/properties.js'
import { folderWith, rightspec, withoutPrivileges } from './harness.js'

const file = '.rightspec-cache'
const files = { 'a-prd.md': 'FLAG warning', 'sub/b-prd.md': 'FLAG info\n\nFLAG error', 'README.md': '# README' }

/** What a run prints, and how many documents it had to lint. */
async function run(cwd: string, args: readonly string[] = [], code = 'fake') {
  const { seen, stdout, stderr, code: exit } = await rightspec(['lint', '--format', 'json', ...args], { cwd, code })
  return { linted: seen.length, stdout, stderr, exit }
}

describe('--cache', () => {
  it('is off where nobody asks for it', async () => {
    const cwd = await folderWith(files)
    await run(cwd)
    expect((await readdir(cwd)).sort()).toEqual(['README.md', 'a-prd.md', 'sub'])
  })

  it('lints again what has changed, and nothing else', async () => {
    const cwd = await folderWith(files)
    const first = await run(cwd, ['--cache'])
    expect(first).toMatchObject({ linted: 3, stderr: '', exit: 1 })
    expect(await run(cwd, ['--cache'])).toEqual({ ...first, linted: 0 })
    await writeFile(join(cwd, 'a-prd.md'), 'FLAG info')
    const changed = await run(cwd, ['--cache'])
    expect(changed.linted).toBe(1)
    expect(changed.stdout).toBe((await run(cwd)).stdout)
    expect(await run(cwd, ['--cache'])).toEqual({ ...changed, linted: 0 })
  })

  it('writes only where there is news, and leaves nothing else behind', async () => {
    const cwd = await folderWith(files)
    await run(cwd, ['--cache'])
    const before = await stat(join(cwd, file))
    await run(cwd, ['--cache'])
    expect((await stat(join(cwd, file))).ino).toBe(before.ino)
    expect((await readdir(cwd)).filter((name) => name.startsWith('.'))).toEqual([file])
  })

  it('keeps what another run asked for, until the document is gone', async () => {
    const cwd = await folderWith(files)
    await run(cwd, ['--cache', 'a-prd.md'])
    await run(cwd, ['--cache', 'sub'])
    expect((await run(cwd, ['--cache', 'a-prd.md', 'sub'])).linted).toBe(0)
    await rm(join(cwd, 'a-prd.md'))
    await run(cwd, ['--cache', 'README.md'])
    expect(await readFile(join(cwd, file), 'utf8')).not.toContain('a-prd.md')
  })

  it('knows a document from wherever it is named', async () => {
    const cwd = await folderWith(files)
    await run(cwd, ['--cache'])
    const named = await run(join(cwd, 'sub'), ['--cache', '--cache-location', '..', `${cwd}/sub/b-prd.md`, '--no-config'])
    expect(JSON.parse(named.stdout)).toMatchObject({ files: [{ path: `${cwd}/sub/b-prd.md` }] })
  })

  it('goes by the settings, the flags that change what is found, and the code', async () => {
    const cwd = await folderWith(files)
    await run(cwd, ['--cache'])
    await writeFile(join(cwd, 'rightspec.config.yml'), 'overrides: [{ files: "a-*", severity: { output-as-goal: off } }]')
    expect((await run(cwd, ['--cache'])).linted).toBe(1)
    expect((await run(cwd, ['--cache', '--all'])).linted).toBe(3)
    expect((await run(cwd, ['--cache', '--all', '--fail-level', 'error', '--quiet'])).linted).toBe(0)
    expect((await run(cwd, ['--cache', '--all'], 'other')).linted).toBe(3)
    expect((await run(cwd, ['--cache', '--all'], 'other')).linted).toBe(0)
  })

  it('goes by the path, as names tell kinds', async () => {
    const cwd = await folderWith({ ...files, '.git/': '' })
    await run(cwd, ['--cache'])
    await rm(join(cwd, '.git'), { recursive: true })
    await mkdir(join(cwd, 'sub/.git'))
    const { linted } = await run(cwd, ['--cache'])
    expect(linted).toBe(1) // from the root of its repository, the path of one is another
  })

  it('serves every format and command alike', async () => {
    const cwd = await folderWith(files)
    const commands = [
      ['lint'],
      ['lint', '--quiet'],
      ['lint', '--verbose', '--fail-level', 'error'],
      ['lint', '--format', 'json'],
      ['report'],
      ['report', '--format', 'html'],
      ['lint', '-', '--stdin-filename', 'a-prd.md'],
    ]
    for (const command of commands) {
      const plain = await rightspec(command, { cwd, stdin: 'FLAG hint' })
      for (let turn = 0; turn < 2; turn++) {
        const cached = await rightspec([...command, '--cache'], { cwd, stdin: 'FLAG hint' })
        expect([cached.code, cached.stdout, cached.stderr]).toEqual([plain.code, plain.stdout, plain.stderr])
      }
    }
  })

  it('never keeps a failure', async () => {
    const cwd = await folderWith({ 'a.md': 'BOOM', 'b.md': 'FLAG info', 'c.md': '\0' })
    const first = await run(cwd, ['--cache'])
    expect(first).toMatchObject({ linted: 2, exit: 2 })
    expect(await run(cwd, ['--cache'])).toEqual({ ...first, linted: 1 })
  })

  it('gives the same as no cache, whatever is done to the files', async () => {
    const text = fc
      .array(fc.constantFrom('FLAG error', 'FLAG warning', '# README', 'BOOM', '\ud83d\ude00\r\n', '\n', '\0', 'x'), { maxLength: 6 })
      .map((parts) => parts.join(''))
    const name = fc.constantFrom('a.md', 'b.md', 'sub/a.md', 'sub/c.md')
    const step = fc.oneof(
      fc.record({ name, text }),
      fc.record({ gone: name }),
      fc.record({ config: fc.constantFrom('', 'ignore: sub/**', 'severity: { output-as-goal: off }', 'severity: { nonsense: off }', ': [') }),
    )
    const args = fc.constantFrom([], ['--all'], ['sub'], ['a.md', 'b.md'], ['--no-config'])
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, args), { minLength: 1, maxLength: 8 }), async (steps) => {
        const cwd = await folderWith({ 'a.md': 'FLAG error', 'sub/a.md': 'FLAG info' })
        for (const [done, flags] of steps) {
          if ('name' in done) await writeFile(join(cwd, done.name), done.text)
          else if ('gone' in done) await rm(join(cwd, done.gone), { force: true })
          else await writeFile(join(cwd, 'rightspec.config.yml'), done.config)
          const { linted: all, ...plain } = await run(cwd, flags)
          const { linted, ...cached } = await run(cwd, ['--cache', ...flags])
          expect(cached).toEqual(plain)
          expect(linted).toBeLessThanOrEqual(all)
        }
      }),
      { numRuns: runs(40) },
    )
  })

  it('survives runs at the same time', async () => {
    const cwd = await folderWith(Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}.md`, `FLAG info\n\n${index}`])))
    const { stdout } = await run(cwd)
    const outcomes = await Promise.all(Array.from({ length: 8 }, (_, index) => run(cwd, ['--cache', ...(index % 2 ? ['*.md'] : [])])))
    for (const outcome of outcomes) expect(outcome).toMatchObject({ stdout, stderr: '' })
    expect(await run(cwd, ['--cache'])).toMatchObject({ linted: 0, stdout, stderr: '' })
    expect((await readdir(cwd)).filter((name) => !name.endsWith('.md'))).toEqual([file])
  })
})

describe('the cache file', () => {
  /** A cache that holds everything of a folder, as its text. */
  async function filled() {
    const cwd = await folderWith(files)
    const { stdout } = await run(cwd, ['--cache'])
    return { cwd, stdout, path: join(cwd, file), text: await readFile(join(cwd, file), 'utf8') }
  }

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['cut off', (text) => text.slice(0, -10)],
    ['cut off early', (text) => text.slice(0, 9)],
    ['with something behind it', (text) => `${text}]`],
    ['of another form', () => '{"rightspec-cache":1,"code":"fake","entries":{}}'],
    ['of a later form', (text) => text.replace('"rightspec-cache":1', '"rightspec-cache":2')],
    ["somebody else's", () => 'module.exports = () => process.exit(99)'],
    ['binary', () => new Uint8Array([0, 255, 254, 128])],
    ['of a hundred thousand brackets', () => `{"rightspec-cache":1,"code":"fake","entries":${'['.repeat(100_000)}`],
  ])('is made anew where it is broken: %s', async (_, broken) => {
    const { cwd, stdout, path, text } = await filled()
    await writeFile(path, broken(text))
    const outcome = await run(cwd, ['--cache'])
    expect(outcome).toMatchObject({ linted: 3, stdout, exit: 1 })
    expect(outcome.stderr).toMatch(/^rightspec: \.rightspec-cache: [^\n]+; it is made anew\n$/)
    expect(await readFile(path, 'utf8')).toBe(text)
    expect(await run(cwd, ['--cache'])).toMatchObject({ linted: 0, stdout, stderr: '' })
  })

  it('may be empty', async () => {
    const { cwd, stdout, path } = await filled()
    await writeFile(path, '')
    expect(await run(cwd, ['--cache'])).toMatchObject({ linted: 3, stdout, stderr: '' })
  })

  it.each<[string, (text: string) => string]>([
    ['a severity that there is not', (text) => text.replace('"severity":"warning"', '"severity":"off"')],
    ['a line that there is not', (text) => text.replace('"line":1', '"line":0')],
    ['an address that runs something', (text) => text.replaceAll('https://example.com/', 'javascript:alert(1)//')],
    ['a key of prototypes', (text) => text.replaceAll('"linted":', '"__proto__":{"x":1},"linted":')],
    ['a key too many', (text) => text.replaceAll('"linted":', '"error":{"code":"internal","message":"x"},"linted":')],
    ['a risk without a state', (text) => text.replaceAll('"state":"absent"', '"state":"<b>"')],
    ['no findings', (text) => text.replaceAll(/"findings":\[.*?\]/g, '"findings":null')],
    ['depth', (text) => text.replaceAll('"suppressed":0', `"suppressed":${'['.repeat(50_000)}${']'.repeat(50_000)}`)],
  ])('counts for nothing where an entry has not the form of a result: %s', async (_, changed) => {
    const { cwd, stdout, path, text } = await filled()
    expect(changed(text)).not.toBe(text)
    await writeFile(path, changed(text))
    const outcome = await run(cwd, ['--cache', 'a-prd.md'])
    expect(outcome).toMatchObject({ linted: 1, stderr: '' })
    await run(cwd, ['--cache'])
    expect(await run(cwd, ['--cache'])).toMatchObject({ linted: 0, stdout, stderr: '' })
  })

  it('is nobody else’s file', async () => {
    const cwd = await folderWith({ ...files, 'notes.txt': 'mine', 'small.txt': '{' })
    for (const name of ['notes.txt', 'small.txt']) {
      const { stderr, linted, exit } = await run(cwd, ['--cache', '--cache-location', name, 'a-prd.md'])
      expect([linted, exit]).toEqual([1, 1])
      expect(stderr).toMatch(/^rightspec: \w+\.txt: no cache of Rightspec, so it is left as it is[^\n]+--cache-location\n$/)
    }
    expect(await readFile(join(cwd, 'notes.txt'), 'utf8')).toBe('mine')
    expect(await readFile(join(cwd, 'small.txt'), 'utf8')).toBe('{')
  })

  it('may be named, or the folder for it, there or not', async () => {
    const cwd = await folderWith({ ...files, 'there/': '' })
    const places = { 'new/deep/cache.json': 'new/deep/cache.json', there: `there/${file}`, 'other/': `other/${file}` }
    for (const [location, path] of Object.entries(places)) {
      for (const linted of [3, 0]) expect(await run(cwd, ['--cache', '--cache-location', location])).toMatchObject({ linted, stderr: '' })
      expect((await stat(join(cwd, path))).isFile()).toBe(true)
    }
  })

  it('is no link that leads elsewhere', async ({ skip }) => {
    const cwd = await folderWith({ ...files, 'notes.txt': '{"rightspec-cache":1,' })
    await symlink('notes.txt', join(cwd, file)).catch(() => skip('no symbolic links on this system'))
    expect((await run(cwd, ['--cache'])).stderr).toContain('no plain file')
    expect(await readFile(join(cwd, 'notes.txt'), 'utf8')).toBe('{"rightspec-cache":1,')
  })

  it('costs no finding where it can be neither read nor written', async ({ skip }) => {
    const cwd = await folderWith({ ...files, 'closed/': '', 'locked/.rightspec-cache': '', 'file.txt': '' })
    const { stdout } = await run(cwd, ['a-prd.md'])
    await chmod(cwd, 0o755)
    await chmod(join(cwd, 'closed'), 0o500)
    await chmod(join(cwd, `locked/${file}`), 0)
    const ran = await withoutPrivileges(async () => {
      for (const location of ['closed', 'locked', 'file.txt/cache']) {
        const outcome = await run(cwd, ['--cache', '--cache-location', location, 'a-prd.md'])
        expect(outcome).toMatchObject({ linted: 1, stdout, exit: 1 })
        expect(outcome.stderr).toMatch(new RegExp(`^rightspec: ${location}: [^\\n]+; nothing is kept this time\\n$`))
      }
    })
    await chmod(join(cwd, 'closed'), 0o755)
    if (!ran) skip('permissions work otherwise on this system')
  })

  it('goes with --cache only', async () => {
    const { code, stdout, stderr } = await rightspec(['lint', '--cache-location', 'x'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('--cache-location goes with --cache')
  })
})
