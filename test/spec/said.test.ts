import { describe, expect, it } from 'vitest'
import { DocumentReader } from '../../src/markdown/document.js'
import { hasBlank } from '../../src/spec/blanks.js'
import { readOutlined } from '../../src/spec/outline.js'
import { anySection, inRoles, type Making, type Reading, type SectionReading, type Summing } from '../../src/spec/reading.js'
import { SpecReader } from '../../src/spec/spec.js'

const reader = () => {
  const documents = new DocumentReader(readOutlined)
  const specs = new SpecReader()
  return (text: string) => specs.read(documents.document(text), {})
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
const isOfGoals: SectionReading = ({ role }) => role === 'goal'
const isOfGoalsBelow: SectionReading = ({ parent }) => parent?.role === 'problem'
const saysLittle: SectionReading = ({ saysNothing, isLeaf }) => saysNothing && isLeaf

describe('what is made of statements', () => {
  it('is made once while its section stays, and moves with it', () => {
    const read = reader()
    const asked: string[] = []
    const making: Making<{ text: string; start: number }> = {
      of: speaksOfWaiting,
      make: ({ statement, start, offset }) => {
        asked.push(statement.text)
        return [{ text: statement.text, start: start - offset }]
      },
    }
    const text = documentOf(100)
    const madeOf = (text: string) => {
      const all: [string, string][] = []
      read(text).statements.takeMade(making, ({ text: made, start }, offset) => all.push([made, text.slice(offset + start).slice(0, made.length)]))
      return all
    }
    const before = madeOf(text)
    expect(before).toHaveLength(100)
    expect(before.every(([made, there]) => made === there)).toBe(true)
    expect(madeOf(text)).toEqual(before)
    expect(asked).toHaveLength(100)
    const after = madeOf(text.replace('Clerks wait 7 minutes', 'In spring, clerks wait 7 minutes'))
    expect(after.every(([made, there]) => made === there)).toBe(true)
    expect(asked.slice(100)).toEqual(['In spring, clerks wait 7 minutes.'])
  })
})

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
    const counting: Summing<number> = {
      of: (all) => {
        times++
        return all.length
      },
      join: (parts) => {
        // each part is told behind how many statements it stands
        expect(parts.map(({ from }) => from)).toEqual(parts.map((_, at) => parts.slice(0, at).reduce((sum, { summary }) => sum + summary, 0)))
        return parts.reduce((sum, { summary }) => sum + summary, 0)
      },
    }
    const text = documentOf(800)
    const before = read(text).statements.summaries(counting)
    const parts = times
    expect(parts).toBeGreaterThan(10)
    const after = read(text.replace('Item 100', 'Another item')).statements.summaries(counting)
    expect(times - parts).toBeLessThanOrEqual(3)
    const sum = (summaries: readonly { summary: number }[]) => summaries.reduce((total, { summary }) => total + summary, 0)
    expect(sum(after)).toBe(sum(before))
  })

  it('still stands where it stood, for who read it before an edit', () => {
    const read = reader()
    const text = documentOf(60)
    const before = read(text)
    const places = () => before.sections.map(({ start, end, heading, statements }) => [start, end, heading?.start, ...statements.map((placed) => placed.start)])
    const known = places()
    read(text.replace('For clerks.', 'For clerks and for porters, who wait, too.'))
    expect(places()).toEqual(known)
    expect(places()).toEqual(
      read(text).sections.map(({ start, end, heading, statements }) => [start, end, heading?.start, ...statements.map((placed) => placed.start)]),
    )
  })

  it.each([1, 7, 100])('knows the sections for which something holds: %i sections', (count) => {
    const read = reader()
    const text = `${documentOf(count)}\n## Risks\n`
    for (const now of [text, text.replace('Item 0', 'Another item'), text.replace('## Problem 0', '### Problem 0')]) {
      const { statements, sections } = read(now)
      for (const reading of [isOfGoals, isOfGoalsBelow, saysLittle, anySection]) {
        expect(statements.sectionsThat(reading)).toEqual(sections.filter(reading))
        expect(statements.sectionsThat(reading).map(({ at }) => at)).toEqual(sections.filter(reading).map(({ at }) => at))
        expect(statements.countSections(reading)).toBe(sections.filter(reading).length)
      }
    }
  })

  it('asks of its sections once, and after an edit only those around it again', () => {
    const read = reader()
    let times = 0
    const counted = () => {
      times++
      return true
    }
    const text = documentOf(800)
    const { sections, statements } = read(text)
    statements.sectionsThat(counted)
    statements.sectionsThat(counted)
    expect(times).toBe(sections.length)
    read(text.replace('Item 100', 'Another item')).statements.sectionsThat(counted)
    expect(times - sections.length).toBeLessThan(sections.length / 3)
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
