import { describe, expect, it } from 'vitest'
import { toldOnce } from '../../src/editor/failed-rules.js'
import { Reader, type StartThread } from '../../src/editor/reader/reader.js'
import { createEngine } from '../../src/engine/index.js'
import { defineRule } from '../../src/rules/define.js'
import { rules } from '../../src/rules/index.generated.js'
import { order, orderRule, spec } from '../vscode/support/specs.js'

const text = spec({ requirements: [order] })
const failing = 'success-metric-missing'

/** All rules, of which one reports something and then fails. */
function withFailing(asked: () => void = () => undefined) {
  const broken = defineRule(failing, {
    document(_, report) {
      asked()
      report({ start: 0, end: 1 })
      throw new Error('boom')
    },
  })
  return rules.map((rule) => (rule.id === failing ? broken : rule))
}

describe('a rule that fails', () => {
  it('is told of once and switched off; the others go on', () => {
    const told: unknown[] = []
    let asked = 0
    const engine = createEngine({ rules: withFailing(() => asked++), ruleFailed: (rule, error) => told.push([rule, (error as Error).message]) })
    const others = createEngine()
      .lint(text, { asSpec: true })
      .findings.filter(({ ruleId }) => ruleId !== failing)
    expect(others.map(({ ruleId }) => ruleId)).toContain(orderRule)
    for (let time = 0; time < 3; time++) expect(engine.lint(text, { asSpec: true }).findings).toEqual(others)
    expect(told).toEqual([[failing, 'boom']])
    expect(asked).toBe(1)
  })

  it('leaves the comments that silence it alone', () => {
    const engine = createEngine({ rules: withFailing(), ruleFailed: () => undefined })
    const silenced = text.replace(`- ${order}`, `<!-- rightspec-disable ${failing} -->\n\n- ${order}`)
    expect(
      createEngine()
        .lint(silenced, { asSpec: true })
        .findings.map(({ ruleId }) => ruleId),
    ).toContain('unused-suppression')
    expect(engine.lint(silenced, { asSpec: true }).findings.map(({ ruleId }) => ruleId)).not.toContain('unused-suppression')
  })

  it('is an error where nobody is told', () => {
    expect(() => createEngine({ rules: withFailing() }).lint(text, { asSpec: true })).toThrow('boom')
  })

  it('is written into the log once, in however many engines of the thread it fails', async () => {
    const log: string[] = []
    const ruleFailed = toldOnce({ error: (message, error) => log.push(`${message} ${error}`) })
    const failingThread: StartThread = (hear) => ({
      post(message) {
        if (!('id' in message)) return
        hear({ failedRule: failing, error: 'boom' })
        hear({ id: message.id, answer: undefined })
      },
      end() {},
    })
    const reader = new Reader(failingThread, { brokeDown: () => undefined, ruleFailed })
    for (let count = 0; count < 2; count++) expect(await reader.lint(text, {}).answer).toBeUndefined()
    expect(log).toEqual([`The rule ${failing} failed and is switched off until the window is reloaded; please report it: boom`])
  })
})
