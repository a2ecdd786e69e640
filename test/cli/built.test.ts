import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import type { JsonOutput } from '../../src/formats/json.js'
import { built, cli, rightspec } from './built-cli.js'
import { folderWith } from './harness.js'

const spec = `# Faster checkout

## Problem

Shoppers on phones give up while paying. In 12 interviews in May, 9 of them said that they could not tell whether the card went through.

## Requirements

- Acme asked for a Gantt chart, so we will add one in Q3.
`

describe.skipIf(!built)(built ? 'the built command line' : 'the built command line (not built: npm run build)', () => {
  it('says its version', async () => {
    expect(await rightspec(['--version'], '.')).toMatchObject({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
  })

  it('lints a spec and leaves a README alone', async () => {
    const cwd = await folderWith({ 'checkout-prd.md': spec, 'README.md': '# left-pad\n\n## Installation\n\n`npm install left-pad`\n' })
    const { code, stdout, stderr } = await rightspec(['lint', '--format', 'json'], cwd)
    expect(stderr).toBe('')
    expect(code).toBe(1)
    const { files } = JSON.parse(stdout) as JsonOutput
    expect(files.map(({ path, linted }) => [path, linted])).toEqual([
      ['README.md', false],
      ['checkout-prd.md', true],
    ])
    expect(files[1]?.findings).toContainEqual(expect.objectContaining({ category: 'requirement-gathering', line: 9 }))
    expect(files[1]?.risks?.valuable.state).toBe('evidenced')
  })

  it('goes by configuration files and the context that a document states', async () => {
    const cwd = await folderWith({
      'rightspec.config.yml': 'severity: { requirement-gathering: hint, problem-mising: off }\noverrides: [{ files: "bug-*", type: bugfix }]\n',
      'checkout-prd.md': spec,
      'bug-prd.md': spec,
      'minor-prd.md': `---\nrightspec: { type: minor }\n---\n${spec}`,
    })
    const { code, stdout, stderr } = await rightspec(['lint', '--format', 'json'], cwd)
    expect(code).toBe(2)
    expect(stderr).toBe('rightspec: rightspec.config.yml:1:42: severity.problem-mising: there is no such rule or category; "problem-missing" may be meant\n')
    const { files } = JSON.parse(stdout) as JsonOutput
    const [bug, checkout, minor] = files
    expect(checkout?.findings).toContainEqual(expect.objectContaining({ ruleId: 'customer-dictated-solution', severity: 'hint' }))
    expect(checkout?.findings).toContainEqual(expect.objectContaining({ ruleId: 'success-metric-missing', severity: 'warning' }))
    expect(bug?.findings).not.toContainEqual(expect.objectContaining({ ruleId: 'success-metric-missing' }))
    expect(minor?.findings).toContainEqual(expect.objectContaining({ ruleId: 'success-metric-missing', severity: 'hint' }))
    expect(files.map(({ context }) => context)).toEqual([{ type: 'bugfix' }, {}, { type: 'minor' }])
    expect([bug, checkout].map((file) => file?.checklist.some(({ id }) => id === 'value-risk'))).toEqual([false, true])
    expect(bug?.risks).toEqual(checkout?.risks)
    const without = await rightspec(['lint', '--no-config', '--format', 'json', 'bug-prd.md'], cwd)
    expect(without).toMatchObject({ code: 1, stderr: '' })
  })

  it('reads standard input', async () => {
    const { code, stdout } = await rightspec(['lint', '-', '--stdin-filename', 'checkout-prd.md'], '.', spec)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^checkout-prd\.md\n/)
    expect(stdout).not.toContain('\u001b')
  })

  it('explains every rule that it lists', async () => {
    const { stdout } = await rightspec(['rules', '--format', 'json'], '.')
    const { rules } = JSON.parse(stdout) as { rules: { id: string }[] }
    expect(rules.length).toBeGreaterThan(0)
    for (const { id } of [rules[0], rules.at(-1)].filter((rule) => rule !== undefined)) {
      expect(await rightspec(['explain', id], '.')).toMatchObject({ code: 0, stdout: expect.stringContaining(id) as string })
    }
  })

  it('explains with a few examples, and with all where asked', async () => {
    const lines = async (...flags: string[]) => (await rightspec(['explain', 'placeholder-section', ...flags], '.')).stdout.split('\n')
    const [short, whole] = [await lines(), await lines('--examples')]
    expect(short.length).toBeLessThan(70)
    expect(short).toContain('All examples: rightspec explain placeholder-section --examples')
    expect(whole.length).toBeGreaterThan(short.length * 2)
    expect(whole.join('\n')).not.toContain('--examples')
    expect(short.filter((line) => line !== '' && !line.startsWith('All examples') && !whole.includes(line))).toEqual([])
    expect(short.filter((line) => line.startsWith('```')).length % 2).toBe(0)
  })

  it('writes all of a long output through a pipe', async () => {
    const cwd = await folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`${index}-prd.md`, spec])))
    const { stdout } = await rightspec(['lint', '--format', 'json'], cwd)
    expect((JSON.parse(stdout) as JsonOutput).files).toHaveLength(400)
  })

  it('prints the same with a cache, in every format, and then starts no thread that lints', async () => {
    const specs = Array.from({ length: 20 }, (_, index) => [`${index}-prd.md`, `---\nrightspec: { type: minor }\n---\n${spec}\n- Also in release ${index}.\n`])
    const cwd = await folderWith({
      ...Object.fromEntries(specs),
      'README.md': '# left-pad\n\n## Installation\n\n`npm install left-pad`\n',
      'rightspec.config.yml': 'profile: senior\nignore: 3-*\n',
      'no-threads.cjs': "require('node:worker_threads').Worker = class { constructor() { console.error('A THREAD'); process.exit(99) } }",
    })
    const noThreads = ['--require', `${cwd}/no-threads.cjs`]
    expect((await rightspec(['lint'], cwd, '', noThreads)).code).toBe(99)
    for (const command of [
      ['lint', '--format', 'json'],
      ['lint', '--verbose'],
      ['report', '--format', 'html'],
    ]) {
      const plain = await rightspec(command, cwd)
      const cold = await rightspec([...command, '--cache', '--cache-location', command.join('-')], cwd)
      const warm = await rightspec([...command, '--cache', '--cache-location', command.join('-')], cwd, '', noThreads)
      for (const { code, stdout, stderr } of [cold, warm]) expect({ code, stdout, stderr }).toEqual({ code: plain.code ?? 0, stdout: plain.stdout, stderr: '' })
    }
  })

  it('keeps a whole cache when runs overlap', async () => {
    const cwd = await folderWith(Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`${index}-prd.md`, spec])))
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => rightspec(['lint', '--cache'], cwd)))
    expect(new Set(outcomes.map(({ stdout, stderr }) => stdout + stderr)).size).toBe(1)
    expect(await rightspec(['lint', '--cache'], cwd)).toMatchObject({ stdout: outcomes[0]?.stdout, stderr: '' })
  })

  it('ends quietly when nobody reads on', async () => {
    const cwd = await folderWith(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`${index}-prd.md`, spec])))
    const child = spawn(process.execPath, [cli, 'lint', '--format', 'json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(stderr).toBe('')
    expect(code).toBe(1)
  })
})
