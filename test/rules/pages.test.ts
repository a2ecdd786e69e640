import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findingSeverities } from '../../src/config/severity.js'
import { fillMessage } from '../../src/engine/message.js'
import { splitSentences } from '../../src/language/sentences.js'
import { rules } from '../../src/rules/index.generated.js'
import { fixPlaces, type RuleSource } from '../../src/rules/page.js'
import { pages } from '../../src/rules/pages.generated.js'
import { examplesOf } from './examples.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const all: readonly RuleSource[] = Object.values(pages)

const categories = [
  'requirement-gathering',
  'solution-dictating',
  'valuable',
  'usable',
  'feasible',
  'viable',
  'risks',
  'users',
  'evidence',
  'outcomes',
  'learning',
  'clarity',
  'scope',
  'company',
  'not-product-management',
  'white-space',
]
/** Passages of the guide that a page may cite. */
const passages = [
  'Region A',
  'Region B',
  'Region C',
  'Help Your Team',
  'Serve the Company',
  'Ship',
  'Build the Right Product',
  'Do It for Your Users',
  'Not Defining Business Cases',
  'Not Defining Market Requirements',
  'Not Requirement Gathering',
  'Not Project Management',
  'Not Product Marketing',
  'Skill 1: Strategic Thinking',
  'Skill 2: Communication',
  'Skill 3: Collaboration',
  'Skill 4: Technicals',
  'Skill 5: Details and Quality',
  'Skill 6: User Science and Empathy',
  'Relationship Management',
  'Self-Awareness',
  'Self-Management',
  'Social Awareness',
  'PM-Engineering Dynamics',
  'Startup vs. Mature Company',
  'The Founder Relationship',
]
const fewestExamples = 5

function names(template: string): string[] {
  return [...template.matchAll(/(?<!\$)\{([a-z]\w*)\}/gi)].map((match) => match[1] as string)
}

/** The page's prose: no headings, lists, code, no citations. */
function prose(page: RuleSource): string[] {
  const texts = [page.what, page.why, page.todo].map((text) => text.replace(/\s*(?:and )?\[[^\]]+\]/g, ''))
  return texts.flatMap((text) => splitSentences(text).map(({ start, end }) => text.slice(start, end).trim()))
}

/** Values as long as a document may hold. */
const long = 'the consolidated supplementary accommodation reconciliation worksheet of the northern region'

describe('the rules', () => {
  it('have a page each, in the folder of their category', () => {
    const files = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.replaceAll('\\', '/'))
    expect(files.sort()).toEqual(all.map(({ category, id }) => `${category}/${id}.md`).sort())
  })

  it('have code where they have a page, and a page where they have code', () => {
    const withCode = readdirSync(join(root, 'src/rules'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -3))
      .filter((name) => /^[a-z]+-[a-z-]+$/.test(name) && name !== 'open-risks')
    expect(withCode.filter((id) => !Object.hasOwn(pages, id))).toEqual([])
    expect(rules.map(({ id }) => id).sort()).toEqual(withCode.filter((id) => Object.hasOwn(pages, id)).sort())
    // The engine itself finds comments that silence nothing.
    expect(all.map(({ id }) => id).filter((id) => !withCode.includes(id))).toEqual(['unused-suppression'])
  })

  it('have each its own id, title and message', () => {
    for (const key of ['id', 'title', 'message'] as const) expect(new Set(all.map((page) => page[key])).size, key).toBe(all.length)
  })

  it('do not say the same sentence twice', () => {
    const seen = new Map<string, string>()
    for (const page of all) {
      for (const sentence of prose(page)) {
        if (sentence.split(/\s+/).length < 4) continue
        expect(seen.get(sentence), `${page.id}: ${sentence}`).toBeUndefined()
        seen.set(sentence, page.id)
      }
    }
  })

  it('do not use an example twice', () => {
    const seen = new Map<string, string>()
    for (const page of all) {
      const { flagged, notFlagged } = examplesOf(page.body)
      for (const { text } of [...flagged, ...notFlagged]) {
        expect(seen.get(text), `${page.id}: ${text}`).toBeUndefined()
        seen.set(text, page.id)
      }
    }
  })

  it('link only to what is there', () => {
    const broken = all.flatMap(({ category, body }) => {
      const text = body.replace(/^(`{3,})[\s\S]*?^\1\s*$/gm, '')
      const addresses = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] as string)
      return addresses.filter((address) => !existsSync(join(root, 'rules', category, address)))
    })
    expect(broken).toEqual([])
  })
})

describe.each(all)('the page of $id', (page) => {
  it('has valid front matter', () => {
    expect(page.id).toMatch(/^[a-z]+(?:-[a-z]+)+$/)
    expect(categories).toContain(page.category)
    expect(findingSeverities).toContain(page.severity)
    expect(page.since).toMatch(/^\d+\.\d+\.\d+$/)
    // A word that changes nothing would only be read in vain.
    for (const severity of Object.values(page.context)) expect(severity).not.toBe(page.severity)
  })

  it('has a message of one plain line of at most 100 characters', () => {
    const values = Object.fromEntries(names(page.message).map((name) => [name, long]))
    const message = fillMessage(page.message, values)
    expect(message.length).toBeLessThanOrEqual(100)
    expect(message).not.toMatch(/[\n`*_[\]{}]|\.$/)
    expect(message).not.toMatch(/\b(?:you|your|author)\b/i)
    // What was found keeps at least a few words.
    for (const name of names(page.message))
      expect(fillMessage(page.message, { ...values, [name]: long }), 'room for what was found').toContain(long.slice(0, 16))
  })

  it('says what is flagged in one plain sentence', () => {
    expect(page.what).not.toContain('\n')
    expect(splitSentences(page.what)).toHaveLength(1)
    expect(page.what).toMatch(/\.$/)
  })

  it('says why, in one to three sentences that cite the guide', () => {
    const cited = [...page.why.matchAll(/\[([^\]]+)\]/g)].map((match) => match[1] as string)
    expect(cited.length).toBeGreaterThan(0)
    for (const passage of cited) expect(passages).toContain(passage)
    const sentences = splitSentences(page.why.replace(/(?:\s*(?:and )?\[[^\]]+\])+\s*$/, ''))
    expect(sentences.length).toBeLessThanOrEqual(3)
  })

  it('says what to do, in one to three sentences', () => {
    expect(splitSentences(page.todo).length).toBeLessThanOrEqual(3)
  })

  it('has at least five examples of either kind', () => {
    const { flagged, notFlagged } = examplesOf(page.body)
    expect(flagged.length).toBeGreaterThanOrEqual(fewestExamples)
    expect(notFlagged.length).toBeGreaterThanOrEqual(fewestExamples)
    for (const { kind, flaggedLine } of flagged) if (kind === 'document') expect(flaggedLine).toBeDefined()
    for (const { flaggedLine } of notFlagged) expect(flaggedLine).toBeUndefined()
  })

  it('has fixes that can be placed, invent nothing and use what the rule found', () => {
    for (const { title, place, text } of page.fixes) {
      expect(fixPlaces).toContain(place)
      expect(title).toMatch(/^[A-Z][^.]{5,69}$/)
      const stops = [...text.matchAll(/\$\{(\d+):([^}]+)\}/g)].map((match) => Number(match[1]))
      if (text) expect(stops, `the blanks of '${title}'`).toEqual(stops.map((_, index) => index + 1))
      if (text) expect(stops.length, `'${title}' leaves a blank for what only its author knows`).toBeGreaterThan(0)
      expect(text.replace(/\$\{\d+:[^}]+\}/g, '')).not.toMatch(/\d{2,}|\$/)
      expect(place === 'section', `'${title}' starts a section`).toBe(text.startsWith('## '))
    }
    expect(new Set(page.fixes.map(({ title }) => title)).size).toBe(page.fixes.length)
  })
})
