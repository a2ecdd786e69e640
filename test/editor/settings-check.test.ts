import { describe, expect, it } from 'vitest'
import { checkSettings, defaultEditorSettings, type RawSettings } from '../../src/editor/settings-check.js'
import { english } from './english.js'

const nothing: RawSettings = { specs: undefined, ignore: undefined, severity: undefined, run: undefined, quietParagraph: undefined }
const check = (raw: Partial<RawSettings>) => checkSettings({ ...nothing, ...raw }, english)

describe('checkSettings', () => {
  it('has a default for everything', () => {
    expect(check({})).toEqual({ settings: defaultEditorSettings, problems: [] })
  })

  it('takes what is right', () => {
    const raw: RawSettings = {
      specs: ['docs/**'],
      ignore: ['old/**'],
      severity: { 'customer-dictated-solution': 'error', evidence: 'off' },
      run: 'onSave',
      quietParagraph: false,
    }
    expect(check(raw)).toEqual({ settings: raw, problems: [] })
  })

  it.each([
    ['specs', 'docs/**'],
    ['specs', [1]],
    ['ignore', ['']],
    ['severity', 'off'],
    ['severity', ['off']],
    ['severity', null],
    ['run', 'always'],
    ['quietParagraph', 'yes'],
  ] as const)('names %s where it is %j, and goes on with the default', (name, value) => {
    const { settings, problems } = check({ [name]: value })
    expect(settings).toEqual(defaultEditorSettings)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(`rightspec.${name}`)
  })

  it('keeps the right severities beside wrong ones', () => {
    const { settings, problems } = check({ severity: { 'output-as-goal': 'hint', 'no-such-rule': 'hint', 'problem-missing': 'loud' } })
    expect(settings.severity).toEqual({ 'output-as-goal': 'hint' })
    expect(problems).toHaveLength(2)
    expect(problems[0]).toContain('no-such-rule')
    expect(problems[1]).toContain('problem-missing')
  })
})
