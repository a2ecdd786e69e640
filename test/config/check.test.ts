import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSettings } from '../../src/config/check.js'
import { configSchemas } from '../../src/config/schema.js'
import { english } from '../../src/localiser.js'
import { runs } from '../support/properties.js'

const names = ['evidence', 'output-as-goal', 'problem-missing']
const { file } = configSchemas(names)
const check = (value: unknown) => {
  const { value: used, misfits } = checkSettings(file, value, names, english)
  return { used, messages: misfits.map(({ message }) => message) }
}

describe('checkSettings', () => {
  it('takes what has its form', () => {
    const config = {
      $schema: './schema.json',
      extends: ['../base.yml'],
      specs: 'docs/**',
      ignore: ['old/**', '!old/a.md'],
      severity: { evidence: 'off' },
      profile: 'director',
      stage: 'mature',
      partnership: 'engineering-drives',
      type: 'api',
      style: 'pitch',
      overrides: [{ files: ['bugs/**'], type: 'bugfix', severity: { 'output-as-goal': 'error' } }],
    }
    expect(check(config)).toEqual({ used: config, messages: [] })
  })

  it.each([
    [{ sverity: {}, stage: 'mature' }, { stage: 'mature' }, ['sverity: there is no such setting; "severity" may be meant']],
    [{ rulesets: 1 }, {}, ['rulesets: there is no such setting']],
    [
      { severity: { 'output-as-gaol': 'off', evidence: 'info' } },
      { severity: { evidence: 'info' } },
      ['severity.output-as-gaol: there is no such rule or category; "output-as-goal" may be meant'],
    ],
    [{ severity: { evidence: 'warn' } }, { severity: {} }, ['severity.evidence: must be one of off, hint, info, warning, error; "warning" may be meant']],
    [
      { profile: 'seniour', type: 7 },
      {},
      [
        'profile: must be one of associate, pm, senior, director; "senior" may be meant',
        'type: must be one of feature, bugfix, minor, compliance, internal, platform, api',
      ],
    ],
    [
      { ignore: ['ok/**', '*a*a*a*a'] },
      { ignore: ['ok/**'] },
      ['ignore.1: must be a glob pattern or a list of them, none with more than 3 "*" in a name, 64 alternatives or 300 characters'],
    ],
    [
      { specs: null, ignore: ['ok/**', ''] },
      { ignore: ['ok/**'] },
      ['specs: a glob pattern is needed; without one, leave this out', 'ignore.1: a glob pattern is needed; without one, leave this out'],
    ],
    [
      { overrides: [{ files: null, type: 'api' }, { files: 'a' }] },
      { overrides: [{ files: 'a' }] },
      ['overrides.0.files: a glob pattern is needed; without one, leave this out'],
    ],
    [{ extends: 3 }, {}, ['extends: must be the path of a configuration file or a list of them']],
    [
      { overrides: [{ files: 7 }, { type: 'api' }, { files: 'a', style: 'x', extra: 1 }, 3] },
      { overrides: [{ files: 'a' }] },
      [
        expect.stringContaining('overrides.0.files: must be a glob'),
        'overrides.1.files: a glob pattern is needed; without one, leave this out',
        'overrides.2.style: must be one of prd, pitch, framing',
        'overrides.2.extra: there is no such setting',
        'overrides.3: must be a list, each entry with "files" and settings for them',
      ],
    ],
    [{ overrides: { files: 'a' } }, {}, ['overrides: must be a list, each entry with "files" and settings for them']],
    [[], {}, ['must hold settings by their names']],
    ['off', {}, ['must hold settings by their names']],
    [null, {}, ['must hold settings by their names']],
  ])('of %j keeps what is right', (written, used, messages) => {
    expect(check(written)).toEqual({ used, messages: expect.toSatisfy((all: string[]) => all.length === messages.length) })
    expect([...check(written).messages].sort()).toEqual(expect.arrayContaining([...messages]))
  })

  it('takes anything, and what it keeps has the form', () => {
    const key = fc.constantFrom('specs', 'severity', 'overrides', 'files', 'type', 'extends', 'evidence', '__proto__', 'constructor', '0')
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('off', 'api', 'docs/**', '', 7, null, true),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(value, (written) => {
        const { used } = check(written)
        expect(check(used).messages).toEqual([])
      }),
      { numRuns: runs(500) },
    )
  })
})
