import { describe, expect, it } from 'vitest'
import { Reader, type StartThread } from '../../src/editor/reader/reader.js'
import { createEngine } from '../../src/engine/index.js'
import { readerInProcess, threadInProcess } from './reader-in-process.js'

const spec =
  '# Export\n\n## Requirements\n\n- Acme asked for a Gantt chart, so we will add one in Q3.\n- <!-- rightspec-disable-line -- agreed --> It must use Kafka.\n'
const address = 'file:///export.md'

describe('the reader', () => {
  it('says what the engine says', async () => {
    const report = await readerInProcess().lint(spec, { asSpec: true }).answer
    const { lines, ...own } = createEngine().lint(spec, { asSpec: true })
    expect(report).toMatchObject({ ...own, text: spec })
    expect(own.findings).not.toEqual([])
    expect(report?.lines.lineAt(spec.indexOf('Acme'))).toBe(lines.lineAt(spec.indexOf('Acme')))
  })

  it('makes the same fixes as the engine', async () => {
    const reader = readerInProcess()
    const report = await reader.lint(spec, { asSpec: true }, address).answer
    const engine = createEngine()
    const own = engine.lint(spec, { asSpec: true })
    for (const [index, finding] of own.findings.entries()) {
      const offers = await reader.offers(report as never, report?.findings[index] as never)
      const made = async (kind: 'fixes' | 'suppressions') => (await Promise.all(offers[kind].map(({ make }) => make()))).filter(Boolean)
      expect(await made('fixes')).toEqual(engine.fixes(own, finding))
      expect(await made('suppressions')).toEqual(engine.suppressions(own, finding))
    }
  })

  it('knows the comment at a place', async () => {
    const reader = readerInProcess()
    const report = await reader.lint(spec, { asSpec: true }, address).answer
    expect(await reader.commentAt(report as never, spec.indexOf('disable-line'))).toMatchObject({ directive: 'disable-line', reason: 'agreed' })
    expect(await reader.commentAt(report as never, 0)).toBeUndefined()
  })

  it('knows where the title and the requirements stand', async () => {
    const text = '# Export\n\nWhy.\n\n## Requirements\n\n### Files\n\n- It must use Kafka.\n\n## Risks\n\nNone.\n'
    const reader = readerInProcess()
    const report = await reader.lint(text, { asSpec: true }, address).answer
    const places = await reader.places(report as never)
    expect(text.slice(places?.title.start, places?.title.end)).toBe('# Export')
    expect(places?.requirements.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['## Requirements\n\n### Files\n\n- It must use Kafka.'])
    await reader.lint(`${text}More.\n`, { asSpec: true }, address).answer
    expect(await reader.places(report as never)).toBeUndefined()
  })

  it('offers nothing for what was read anew, or is closed', async () => {
    const reader = readerInProcess()
    const older = await reader.lint(spec, { asSpec: true }, address).answer
    const newer = await reader.lint(`${spec}\nMore.\n`, { asSpec: true }, address).answer
    const fixes = async (report: typeof older) => (await reader.offers(report as never, report?.findings[0] as never)).fixes
    expect(await fixes(older)).toEqual([])
    expect(await fixes(newer)).not.toEqual([])
    reader.forget(address)
    expect(await fixes(newer)).toEqual([])
  })

  it('knows what completion offers: what rules make of a context, the questions, and a table of the risks', async () => {
    const reader = readerInProcess()
    expect((await reader.pages()).get('company-goal-missing')?.context.bugfix).toBe('off')
    expect((await reader.questions()).map(({ id }) => id)).toContain('guardrail')
    expect((await reader.riskTable())?.text).toContain('| Feasible')
  })

  it('stops reading what was called off, and goes on with the rest', async () => {
    const reader = readerInProcess()
    const long = reader.lint(spec.repeat(2000), { asSpec: true }, address)
    long.callOff()
    const other = reader.lint(spec, { asSpec: true })
    expect((await other.answer)?.findings).not.toEqual([])
    expect(await long.answer).toBeUndefined()
  })

  it('tells of a thread that breaks down once, fails what was asked of it, and starts another one', async () => {
    const errors: Error[] = []
    let threads = 0
    const breaksOnce: StartThread = (hear, gone) => {
      if (++threads > 1) return threadInProcess(hear, gone)
      const breakDown = () => {
        gone(new Error('out of memory'))
        gone(new Error('exit code 1'))
      }
      return { post: () => void setTimeout(breakDown), end() {} }
    }
    const reader = new Reader(breaksOnce, { brokeDown: (error) => errors.push(error) })
    const asked = [reader.lint(spec, {}).answer, reader.pages()]
    expect((await Promise.allSettled(asked)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(errors).toEqual([new Error('out of memory')])
    expect((await reader.lint(spec, { asSpec: true }).answer)?.findings).not.toEqual([])
    expect((await reader.pages()).get('output-as-goal')?.title).toBeTruthy()
    expect(threads).toBe(2)
  })

  it('passes on what the engine fails with', async () => {
    await expect(readerInProcess().lint(undefined as never, {}).answer).rejects.toThrow(/undefined/)
  })

  it('keeps nobody waiting once it is closed', async () => {
    const reader = readerInProcess()
    const { answer } = reader.lint(spec, {})
    reader.dispose()
    await expect(answer).rejects.toThrow('closes')
  })
})
