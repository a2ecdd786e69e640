import { remember } from '../language/remember.js'
import { isFeature } from '../language/statements.js'
import { isBlank, waits } from './genre-blanks.js'
import { goesOnWithStory, opensStory, type Signs, sumSigns, tellsStory } from './genre-signs.js'
import type { Role } from './roles.js'
import type { PlacedStatement, Section } from './sections.js'

/** What a document looks like from afar: headings and counts of its statements' signs, on which the signals of the genres are built. */
export interface Traits extends Readonly<Signs> {
  /** Headings without the title: small letters, no numbers in front, one a line. */
  headings: string
  headingCount: number
  /** What sections, and labels that stand for sections, are for. */
  roles: ReadonlySet<Role>
  /** The first lines, where a document says what it is. */
  opening: string
  /** Keys of the front matter, in small letters. */
  keys: ReadonlySet<string>
  /** How many statements were read. */
  statements: number
  /** Share of the text that is code in blocks, from 0 to 1. */
  codeShare: number
  /** Paragraphs, list items and rows of tables; how many of them wait to be filled in. */
  places: number
  blanks: number
  /** Does the title wait for a name? */
  unnamed: boolean
}

/** A kind of document shows early: what comes after so many statements (some 30 KB) changes no verdict, so it is not read. */
const enoughStatements = 400

/** Reads the traits of a document in one pass; what it finds in a statement is kept with the statement. */
export function readTraits(document: {
  text: string
  frontMatter: Record<string, unknown>
  sections: readonly Section[]
  statements: readonly PlacedStatement[]
  title: Section
}): Traits {
  const { text, frontMatter, sections, title } = document
  const statements = document.statements.slice(0, enoughStatements)
  const end = document.statements[enoughStatements]?.start ?? text.length
  const roles = new Set<Role>()
  const headings: string[] = []
  let code = 0
  let places = 0
  let blanks = 0
  let titledStories = 0
  for (const section of sections) {
    if (section.start > end) break
    for (const placed of section.blocks) {
      const { block } = placed
      if (block.kind === 'code' && !isFeature(block)) code += placed.end - placed.start
      const waiting = waits(placed)
      if (waiting === undefined) continue
      places += 1
      blanks += Number(waiting)
    }
    if (section === title || !section.heading) continue
    roles.add(section.role)
    // A story as a heading is content: its words name no parts of the document.
    if (tellsStory(section.title)) titledStories += 1
    else headings.push(plain(section.title))
  }
  const signs = sumSigns(statements.map(({ statement }) => statement))
  signs.stories += titledStories
  let opened = false
  for (const { statement, role, section } of statements) {
    if (role !== section.role) roles.add(role)
    if (opened && statement.read(goesOnWithStory)) signs.stories += 1
    opened = statement.read(opensStory)
  }
  return {
    ...signs,
    headings: headings.join('\n'),
    headingCount: headings.length,
    roles,
    opening: text.slice(0, 1_500),
    keys: new Set(Object.keys(frontMatter).map((key) => key.toLowerCase())),
    statements: statements.length,
    codeShare: code / Math.max(end, 1),
    places,
    blanks,
    unnamed: isBlank(title.title),
  }
}

/** From this share on, talk of protocols, services and their load is what a document is made of. */
const mostlyMachines = 0.2

/** Is it about machines, and about nobody who uses them? What it found out and where it wants to get are then figures of machines. */
export function isAboutMachines({ mechanics, statements, people, interfaces, roles, stories }: Traits): boolean {
  const isForUsers = stories > 0 || roles.has('user') || roles.has('story') || people >= statements * 0.2 || interfaces >= statements * 0.1
  return !isForUsers && statements >= 15 && mechanics >= statements * mostlyMachines
}

/** Does nothing in it say what is wrong, for whom, or where to get to? Lists of what could be built then stand for themselves. */
export function isUnframed({ roles, stories, statements }: Traits): boolean {
  return !(['problem', 'goal', 'metric', 'user', 'solution'] as const).some((role) => roles.has(role)) && stories < statements * 0.3
}

/** Is it about what people see and do, rather than about machines or code? */
export function isAboutPeople({ people, userWishes, interfaces, mechanics, codeShare, statements }: Traits): boolean {
  return (
    statements >= 10 &&
    people >= statements * 0.2 &&
    userWishes >= statements * 0.1 &&
    interfaces >= statements * 0.1 &&
    mechanics < statements * mostlyMachines &&
    codeShare < 0.1
  )
}

/** A heading without its number, emoji and closing marks, in small letters. */
const plain = remember((heading) =>
  heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:[^\p{L}\p{N}`[(/]+|\d+(?:\.\d+)*[.):]?\s+(?=\p{L})|[ivx]+[.)]\s+)+/u, '')
    .replace(/[\s:.?!#]+$/u, '')
    .trim(),
)
