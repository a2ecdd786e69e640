import { describe, expect, it } from 'vitest'
import { rightspec } from './harness.js'

describe('the command line itself', () => {
  it('prints version and help', async () => {
    expect(await rightspec(['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n', stderr: '' })
    const help = await rightspec(['--help'])
    expect(help.code).toBe(0)
    for (const command of ['lint', 'explain', 'rules']) expect(help.stdout).toContain(command)
    const lintHelp = await rightspec(['lint', '--help'])
    expect(lintHelp.code).toBe(0)
    expect(lintHelp.stdout).toContain('Exit codes: 0')
  })

  it('answers a wrong command line with 2, what is wrong, and what to do', async () => {
    const wrong = async (...args: string[]) => {
      const { code, stdout, stderr } = await rightspec(args)
      expect([code, stdout]).toEqual([2, ''])
      return stderr
    }
    expect(await wrong()).toContain('Usage: rightspec')
    expect(await wrong('lnit')).toContain('Did you mean lint?')
    expect(await wrong('spec.md')).toContain('To lint files: rightspec lint <files>')
    expect(await wrong('lint', '--formt', 'json')).toContain('Did you mean --format?')
    expect(await wrong('lint', '--format', 'xml')).toContain('It must be one of text, json.')
    expect(await wrong('lint', '--fail-level', 'off')).toContain('It must be one of hint, info, warning, error')
    expect(await wrong('lint', '--fail-level', 'warn')).toContain('It must be one of hint, info, warning, error; "warning" may be meant.')
    expect(await wrong('report', '--format', 'mardown')).toContain('"markdown" may be meant')
    expect(await wrong('lint', 'a.md', '--stdin-filename', 'b.md')).toContain('rightspec lint - --stdin-filename')
    expect(await wrong('explain')).toContain("missing required argument 'rule'")
    expect(await wrong('rules', 'extra')).toContain('too many arguments')
  })
})

describe('explain', () => {
  it("prints the rule's page", async () => {
    const { code, stdout } = await rightspec(['explain', 'output-as-goal'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^output-as-goal · solution-dictating · error\n\n# Output as goal\n/)
    expect(stdout).toMatch(/What to do\.\n\nhttps:\/\/example\.com\/rules\/output-as-goal\n$/)
  })

  it.each([
    ['output-as-gaol', "there is no rule 'output-as-gaol'. Did you mean output-as-goal? All rules: rightspec rules"],
    ['dictated', 'Did you mean customer-dictated-solution?'],
    ['Request-As-Rationale', 'Did you mean request-as-rationale?'],
    ['zzz', "there is no rule 'zzz'. All rules: rightspec rules"],
  ])('knows what %s may have meant', async (id, message) => {
    const { code, stdout, stderr } = await rightspec(['explain', id])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
  })
})

describe('rules', () => {
  it('lists them by category', async () => {
    const { code, stdout } = await rightspec(['rules'])
    expect(code).toBe(0)
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      'requirement-gathering',
      '  customer-dictated-solution  warning  Customer-dictated solution',
      '  request-as-rationale        info     Request as rationale',
      '',
    ])
    expect(stdout).toContain('3 rules.')
  })

  it('lists them as JSON', async () => {
    const { stdout } = await rightspec(['rules', '--format', 'json'])
    const { version, rules } = JSON.parse(stdout) as { version: number; rules: { id: string }[] }
    expect(version).toBe(1)
    expect(rules).toHaveLength(3)
    expect(Object.keys(rules[0] ?? {})).toEqual(['id', 'category', 'severity', 'nursery', 'title', 'what', 'why', 'todo', 'url'])
  })
})
