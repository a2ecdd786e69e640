import { describe, expect, it } from 'vitest'
import { checkEditorSettings, ownDefaults, type RawSettings } from '../../src/editor/settings-check.js'
import { english } from '../../src/localiser.js'

const check = (raw: RawSettings) => checkEditorSettings(raw, english)

describe('checkEditorSettings', () => {
  it('has a default for everything', () => {
    expect(check({})).toEqual({ shared: {}, own: ownDefaults, problems: [] })
    expect(check({ specs: undefined, profile: null, type: null, run: undefined })).toEqual({ shared: {}, own: ownDefaults, problems: [] })
  })

  it('takes what is right', () => {
    const shared = {
      specs: ['docs/**'],
      ignore: ['old/**'],
      severity: { 'customer-dictated-solution': 'error', evidence: 'off' },
      profile: 'senior',
      stage: 'startup',
      partnership: 'shared',
      type: 'api',
      style: 'prd',
    }
    const own = { run: 'onSave', quietParagraph: false, codeLens: true, gutter: true, templates: 'docs/templates' } as const
    expect(check({ ...shared, ...own })).toEqual({ shared, own, problems: [] })
  })

  it.each(['./docs/templates/', 'docs\\templates', ' docs//templates '])('reads the path of a folder: %j', (templates) => {
    expect(check({ templates })).toEqual({ shared: {}, own: { ...ownDefaults, templates: 'docs/templates' }, problems: [] })
  })

  it.each([
    ['specs', 7],
    ['specs', [1]],
    ['ignore', ['']],
    ['severity', 'off'],
    ['severity', ['off']],
    ['severity', null],
    ['profile', 'boss'],
    ['run', 'always'],
    ['quietParagraph', 'yes'],
    ['codeLens', 'yes'],
    ['gutter', 1],
    ['templates', 7],
    ['templates', ''],
    ['templates', '.'],
    ['templates', '/etc'],
    ['templates', 'c:\\\\temp'],
    ['templates', 'docs/../../other'],
  ] as const)('names %s where it is %j, and goes on with the default', (name, value) => {
    const { own, shared, problems } = check({ [name]: value })
    expect(own).toEqual(ownDefaults)
    expect([undefined, []]).toContainEqual(shared[name as 'specs'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`rightspec.${name}`)
  })

  it('keeps the right severities beside wrong ones, and names what may be meant', () => {
    const { shared, problems } = check({ severity: { 'output-as-goal': 'hint', 'problem-mising': 'hint', 'problem-missing': 'infos' } })
    expect(shared.severity).toEqual({ 'output-as-goal': 'hint' })
    expect(problems).toEqual([
      'Setting rightspec.severity.problem-missing: must be one of off, hint, info, warning, error; "info" may be meant.',
      'Setting rightspec.severity.problem-mising: there is no such rule or category; "problem-missing" may be meant.',
    ])
  })
})
