import type { TextRange } from '../markdown/text-range.js'
import { inRoles, type Reading } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import type { PlacedStatement, Section } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import { defineRule } from './define.js'

/** A persona with a name of its own, and all the words by which a text may speak of it again. */
interface Persona extends TextRange {
  name: string
  words: string[]
  home: Section
}

/** "4.1 Persona: Instructor Irene", "Victor, VP Facilities", "Renter Rachel 👩": a title that consists of a name and a role. */
function personaIn(title: string, inPersonas: boolean): { name: string; words: string[] } | undefined {
  const plain = title.replace(/^[\W\d]+|[^\p{L}.)]+$/gu, '')
  const said = /^(?:user )?personas?(?: \d+)?\s*[:–—-]\s*(.+)$/i.exec(plain)?.[1] ?? (inPersonas ? plain : undefined)
  const [head = '', ...rest] = said?.split(/\s*[,(:–—]\s*/) ?? []
  const names = head.split(/\s+/)
  if (!head || names.length > 4 || names.some((word) => !/^\p{Lu}/u.test(word))) return undefined
  return { name: head, words: [head, ...rest].flatMap((part) => part.match(/\p{L}{3,}/gu) ?? []) }
}

const aboutPersonas = (section: Section): boolean => /\bpersonas?\b/i.test(section.title) || (section.parent !== undefined && aboutPersonas(section.parent))

const isOfUsers = inRoles('user')

function personas(spec: Spec): Persona[] {
  const found: Persona[] = []
  for (const section of spec.statements.sectionsThat(isOfUsers)) {
    const inPersonas = aboutPersonas(section)
    const persona = section.heading && personaIn(section.title, section.parent?.role === 'user' && inPersonas)
    if (section.heading && persona) found.push({ ...persona, start: section.heading.start, end: section.heading.end, home: section })
    for (const { statement, start, end } of section.statements) {
      if (statement.index > 0) continue
      const title = statement.kind === 'row' && statement.block.kind === 'row' ? statement.block.cells[0]?.inline.text : statement.label
      const labelled = title === undefined ? undefined : personaIn(title, inPersonas || /^target (?:audience|users?)/i.test(section.title.replace(/^\W+/, '')))
      // in a table or a list of roles without names, the roles themselves are no personas
      if (labelled && /\s|,/.test(title?.trim() ?? '')) found.push({ ...labelled, start, end, home: section })
    }
  }
  return found
}

const aside: ReadonlySet<Role> = new Set<Role>(['history', 'reference', 'out-of-scope'])
const fold = (word: string) => word.toLowerCase().replace(/(?:ies|y|ers?|ors?|s)$/, '')

const isElsewhere: Reading = ({ role }) => role !== 'user' && !aside.has(role)

function speaksOf(placed: PlacedStatement, words: ReadonlySet<string>): boolean {
  const { statement, section } = placed
  return `${section.title} ${statement.label ?? ''} ${statement.text}`.split(/[^\p{L}]+/u).some((word) => words.has(fold(word)))
}

/** Guide: "Do It for Your Users"; a persona that no requirement, story or measure goes back to decides nothing. */
export default defineRule('persona-unused', {
  document({ spec, l10n }, report) {
    const all = personas(spec)
    if (all.length === 0) return
    const elsewhere = spec.statements.that(isElsewhere)
    if (elsewhere.length < 5) return
    const unused = all.filter(({ words }) => {
      const set = new Set(words.map(fold))
      return !elsewhere.some((placed) => speaksOf(placed, set))
    })
    const [first, ...others] = unused
    if (!first) return
    report({
      start: first.start,
      end: first.end,
      values: { persona: first.name },
      section: first.home,
      related: others.map(({ start, end, name }) => ({ start, end, message: l10n.t("'{0}' neither", name) })),
    })
  },
})
