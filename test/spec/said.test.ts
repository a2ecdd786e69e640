import { describe, expect, it } from 'vitest'
import { DocumentReader } from '../../src/markdown/document.js'
import { hasBlank } from '../../src/spec/blanks.js'
import { readOutlined } from '../../src/spec/outline.js'
import { inRoles, type Reading, type Standing } from '../../src/spec/reading.js'
import { readSpec } from '../../src/spec/spec.js'

const reader = () => {
  const documents = new DocumentReader(readOutlined)
  return (text: string) => readSpec(documents.document(text), {})
}

/** Sections about everything in turn; another number makes another text. */
function documentOf(count: number): string {
  const kinds = ['Problem', 'Goals', 'Requirements', 'Out of scope']
  const section = (number: number) =>
    `## ${kinds[number % kinds.length]} ${number}\n\nClerks wait ${number} minutes. They go home late.\n\n- Item ${number}\n- [who] waits\n`
  return `# Queue\n\nFor clerks.\n\n${Array.from({ length: count }, (_, number) => section(number)).join('\n')}`
}

const speaksOfWaiting: Reading = ({ statement }) => statement.text.includes('wait')
const isGoal = inRoles('goal')

describe('what a document says', () => {
  it.each([1, 7, 100])('is all that its sections say, but for what still waits for a fact: %i sections', (count) => {
    const { statements, sections } = reader()(documentOf(count))
    const all = sections.flatMap((section) => section.statements).filter(({ statement }) => !hasBlank(statement))
    expect([...statements]).toEqual(all)
    expect(statements).toHaveLength(all.length)
    for (const reading of [speaksOfWaiting, isGoal]) {
      const found = all.filter(reading)
      expect(statements.that(reading)).toEqual(found)
      expect(statements.that(reading, 2)).toEqual(found.slice(0, 2))
      expect(statements.first(reading)).toBe(found[0])
      expect(statements.some(reading)).toBe(found.length > 0)
      expect(statements.count(reading)).toBe(found.length)
      expect(statements.words(reading)).toBe(found.flatMap(({ statement }) => statement.text.split(/\s+/)).length)
    }
  })

  it('stands where it stands now, after an edit in front of it', () => {
    const read = reader()
    const text = documentOf(60)
    read(text)
    const edited = text.replace('For clerks.', 'For clerks and for porters, who wait, too.')
    const { statements } = read(edited)
    for (const { statement, start } of statements) expect(edited.slice(start)).toMatch(new RegExp(`^(?:- )?${statement.text.slice(0, 8)}`))
    expect(statements.first(speaksOfWaiting)?.statement.text).toBe('For clerks and for porters, who wait, too.')
  })

  it('is summed up once a part: after an edit, only the part with the edit', () => {
    const read = reader()
    let times = 0
    const summarise = (all: readonly Standing[]) => {
      times++
      return all.length
    }
    const text = documentOf(800)
    const before = read(text).statements.summaries(summarise)
    const parts = times
    expect(parts).toBeGreaterThan(10)
    const after = read(text.replace('Item 100', 'Another item')).statements.summaries(summarise)
    expect(times - parts).toBeLessThanOrEqual(3)
    const sum = (summaries: readonly { summary: number }[]) => summaries.reduce((total, { summary }) => total + summary, 0)
    expect(sum(after)).toBe(sum(before))
  })

  it('is asked anew where a heading above gives it another role', () => {
    const read = reader()
    expect(read('# Queue\n\n## Goals\n\n### Desk\n\n- Fewer calls\n').statements.count(isGoal)).toBe(1)
    expect(read('# Queue\n\n## Risks\n\n### Desk\n\n- Fewer calls\n').statements.count(isGoal)).toBe(0)
  })
})

it('is asked anew where only the role of the heading above has changed', () => {
  const read = reader()
  const under = (heading: string) =>
    read(`# Ferry\n\n## ${heading}\n\n### Boats\n\n**Success metrics:**\n\n- 4 of 5 boats on time\n\n**Class:** first, as agreed.\n`).statements
  const isRequirement = inRoles('requirement')
  expect(under('Notes').count(isRequirement)).toBe(0)
  expect(under('Features').count(isRequirement)).toBe(1)
  expect(under('Notes').count(isRequirement)).toBe(0)
})
