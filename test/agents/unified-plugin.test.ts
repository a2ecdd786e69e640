import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { RightspecOptions } from '../../src/agents/options.js'
import { createPlugin } from '../../src/agents/unified-plugin.js'
import type { LintOptions, RulePage } from '../../src/engine/engine.js'
import { fakeEngine } from '../cli/fake-engine.js'

const page: RulePage = {
  id: 'fake-rule',
  category: 'requirement-gathering',
  severity: 'warning',
  nursery: false,
  context: {},
  title: 'Fake rule',
  what: 'What is flagged.',
  why: 'Why it matters.',
  todo: 'What to do.',
  body: '# Fake rule\n',
  url: 'https://example.com/rules/fake-rule',
}

async function messagesOf(value: string | Uint8Array, options: RightspecOptions = {}, seen: (LintOptions & { text: string })[] = []) {
  const rightspec = createPlugin(
    () => fakeEngine(seen),
    (id) => (id === page.id ? page : undefined),
  )
  const file = new VFile({ value, path: 'docs/a.md' })
  const processor = unified().use(remarkParse).use(rightspec, options)
  await processor.run(processor.parse(file), file)
  return file.messages
}

describe('the unified plugin', () => {
  it('gives findings as messages of the file', async () => {
    const [message, ...others] = await messagesOf('# A\r\n\r\nx FLAG warning\r\n')
    expect(others).toEqual([])
    expect(message).toMatchObject({
      reason: 'The text says FLAG warning',
      file: 'docs/a.md',
      source: 'rightspec',
      ruleId: 'fake-rule',
      url: 'https://example.com/rules/fake-rule',
      note: 'Why it matters.\n\nWhat to do.',
      place: { start: { line: 3, column: 3, offset: 9 }, end: { line: 3, column: 15, offset: 21 } },
      line: 3,
      column: 3,
      actual: 'FLAG warning',
      expected: ['Option A'],
    })
  })

  it('tells severities as unified does', async () => {
    const messages = await messagesOf('FLAG error FLAG warning FLAG info FLAG hint')
    expect(messages.map(({ fatal }) => fatal)).toEqual([true, false, undefined, undefined])
  })

  it('hands path, settings and asSpec on to the engine', async () => {
    const seen: (LintOptions & { text: string })[] = []
    const severity = { 'output-as-goal': 'off' as const }
    const settings: RightspecOptions['settings'] = { severity, stage: 'startup', specs: 'docs/**', overrides: [{ files: ['a.md'], type: 'bugfix' }] }
    expect(await messagesOf('# README\nFLAG info', { asSpec: true, settings }, seen)).toHaveLength(1)
    expect(seen).toEqual([
      { text: '# README\nFLAG info', path: 'docs/a.md', asSpec: true, settings: { severity, stage: 'startup', type: 'bugfix', listed: 'spec' } },
    ])
    expect(await messagesOf('# README\nFLAG info')).toHaveLength(0)
  })

  it('counts from behind a byte order mark', async () => {
    const [message] = await messagesOf(Buffer.from('\uFEFFFLAG info'))
    expect(message?.place).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 10, offset: 9 } })
  })

  it('leaves the tree as it is', async () => {
    const processor = unified()
      .use(remarkParse)
      .use(createPlugin(fakeEngine, () => undefined))
    const file = new VFile('# A\n\nFLAG info\n')
    const tree = processor.parse(file)
    const before = structuredClone(tree)
    expect(await processor.run(tree, file)).toEqual(before)
    expect(file.messages[0]?.note).toBeUndefined()
  })

  it.each<[unknown, string[]]>([
    [
      { settings: { severity: { 'output-as-goal': 'warn' } } },
      ['settings.severity.output-as-goal: must be one of off, hint, info, warning, error; "warning" may be meant'],
    ],
    [
      { settings: { severity: { 'output-as-gaol': 'off' } } },
      ['settings.severity.output-as-gaol: there is no such rule or category; "output-as-goal" may be meant'],
    ],
    [{ settings: { stage: 'start-up' } }, ['settings.stage: must be one of startup, mature; "startup" may be meant']],
    [{ settings: { specs: 5 } }, [expect.stringContaining('settings.specs: must be a glob pattern')]],
    [{ settings: null }, ['settings: must hold settings by their names']],
    [{ settings: { extends: 7 } }, ['settings.extends: the plugin reads no files; put the settings of that file here']],
    [
      { asSpec: 'yes', severity: {}, settings: { extends: './base.yml', sverity: {} } },
      [
        'severity: there is no such option; there are "settings" and "asSpec"',
        'asSpec: must be true or false',
        'settings.sverity: there is no such setting; "severity" may be meant',
        'settings.extends: the plugin reads no files; put the settings of that file here',
      ],
    ],
  ])('refuses %j', (options, wrong) => {
    const attach = () =>
      unified()
        .use(remarkParse)
        .use(
          createPlugin(fakeEngine, () => undefined),
          options as RightspecOptions,
        )
        .freeze()
    expect(attach).toThrow(TypeError)
    const lines = messageOf(attach).split('\n')
    expect(lines).toEqual(['The options of Rightspec cannot be used:', ...wrong.map((each) => (typeof each === 'string' ? `- ${each}` : each))])
  })

  it('takes options that say nothing', async () => {
    for (const options of [null, {}, { settings: {} }])
      expect(() =>
        unified()
          .use(
            createPlugin(fakeEngine, () => undefined),
            options,
          )
          .freeze(),
      ).not.toThrow()
  })
})

function messageOf(failing: () => unknown): string {
  try {
    failing()
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
  return ''
}
