import { describe, expect, it } from 'vitest'
import { spacedStub } from '../../src/editor/checklist/stub.js'
import { createEngine } from '../../src/engine/index.js'
import { snippetToText } from '../../src/engine/snippet.js'
import { risks } from '../../src/spec/risks.js'
import { questionOfRisk } from '../../src/spec/waived-questions.js'

const engine = createEngine()
const bare = '# Export PRD\n\n## Requirements\n\n- The list can be exported as CSV.\n\n## References\n\n- The old list.\n'
const withSection = '# Export PRD\n\n## Assumptions\n\n- The list stays short.\n\n## Requirements\n\n- The list can be exported as CSV.\n'

/** The text with the risk's assumption in it, as a person would fill it in; or its blanks left as they are. */
function assumed(text: string, risk: (typeof risks)[number], fill: boolean): string {
  const stub = engine.lint(text, { asSpec: true }).checklist.find(({ id }) => id === questionOfRisk[risk])?.assumption
  if (!stub) return 'no assumption'
  const words: Record<string, string> = { who: 'Mina', date: '4 May' }
  const filled = fill ? stub.text.replace(/\$\{\d+:\[([^\]]*)\]\}/g, (_, blank: string) => words[blank] ?? 'two weeks of copying by hand') : stub.text
  const inserted = snippetToText(spacedStub(text, stub.offset, filled))
  return text.slice(0, stub.offset) + inserted + text.slice(stub.offset)
}

describe.each(risks)('the assumption that stands in for an open risk: %s', (risk) => {
  it.each([
    ['in a section of its own', bare],
    ['among others', withSection],
  ])('is read as one once it is filled in, %s', (_, text) => {
    const stateOf = (spec: string) => engine.lint(spec, { asSpec: true }).risks[risk].state
    expect(['absent', 'partial']).toContain(stateOf(text))
    expect(stateOf(assumed(text, risk, true))).toBe('assumed')
    expect(stateOf(assumed(text, risk, false))).not.toBe('assumed')
  })

  it('makes nothing of the other risks out of it', () => {
    const after = engine.lint(assumed(bare, risk, true), { asSpec: true }).risks
    const before = engine.lint(bare, { asSpec: true }).risks
    for (const other of risks) if (other !== risk) expect(`${other} ${after[other].state}`).toBe(`${other} ${before[other].state}`)
  })
})

it('goes in front of what closes the document, or behind the assumptions that are there', () => {
  expect(assumed(bare, 'usable', true)).toMatch(/CSV\.\n\n## Assumptions\n\nAssumption: .*\(owner: Mina, by 4 May\)\.\n\n## References\n/s)
  expect(assumed(withSection, 'usable', false)).toMatch(/stays short\.\n\nAssumption: .*\(owner: \[who\], by \[date\]\)\.\n\n## Requirements\n/s)
})
