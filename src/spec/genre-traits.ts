import { anyCase } from '../language/any-case.js'
import type { Statement } from '../language/statements.js'
import { areSame } from '../markdown/lists.js'
import { type Ahead, readAhead } from './genre-ahead.js'
import { isBlank } from './genre-blanks.js'
import { readGenreBlocks } from './genre-blocks.js'
import { plainHeading, readHeadings } from './genre-headings.js'
import { bareHead, headsOf } from './genre-heads.js'
import { type Kind, kindOf } from './genre-kinds.js'
import { countParts } from './genre-parts.js'
import { goesOnWithStory, isInstruction, opensStory, type Signs, sumSigns } from './genre-signs.js'
import { type Role, roleOfHeading } from './roles.js'
import type { Part } from './said-parts.js'
import type { PlacedStatement, Section } from './sections.js'
import type { Spec } from './spec.js'

/** What a document looks like from afar: headings and counts of its statements' signs, on which the signals of the genres are built. */
export interface Traits extends Readonly<Signs> {
  /** Headings without the title: small letters, no numbers in front, one a line. */
  headings: string
  headingCount: number
  /** How many of these are headings in Markdown. */
  sectionCount: number
  /** How many of them are steps of the plan: "Milestone 2" below "Milestones", in a document with more than that. */
  stages: number
  /** How many different parts of a brief its headings, first fields and lines that stand alone name. */
  parts: number
  /** What sections, and labels that stand for sections, are for. */
  roles: ReadonlySet<Role>
  /** What the headings of a short document, and what else its statements stand under, are about. */
  kinds: ReadonlySet<Kind>
  /** What lies ahead of its product, by the statements of a short document; undefined where it is long. */
  ahead: Ahead | undefined
  /** The heads of the columns of its tables: small letters, one a line. */
  columns: string
  /** The first lines, where a document says what it is. */
  opening: string
  /** Does one of its first sentences say what kind of product it is about, and what for? */
  isDefined: boolean
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

/** What traits are read from. */
type Document = Omit<Spec, 'head'>

/** Of long documents, by their first parts: what was read of these, and what else decided it. */
const known = new WeakMap<Part, { parts: readonly Part[]; beside: string; traits: Traits }>()

/** The traits of a document. Those of a long one are kept as long as what is read of it stays as it is. */
export function readTraits(document: Document): Traits {
  const { text, frontMatter, sections, statements, title } = document
  const parts = statements.opening(enoughStatements + 1)
  const [first] = parts ?? []
  if (!parts || !first) return traitsOf(document)
  const beside = [openingOf(text), ...Object.keys(frontMatter), title.title, sections[1]?.start].join('\n')
  const last = known.get(first)
  if (last?.beside === beside && areSame(last.parts, parts)) return last.traits
  const traits = traitsOf(document)
  known.set(first, { parts, beside, traits })
  return traits
}

/** Reads them anew; what it finds in a statement is kept with the statement. */
function traitsOf(document: Document): Traits {
  const { text, frontMatter, title } = document
  const [placed, rest] = firstOf(document.statements, enoughStatements)
  const end = rest?.start ?? text.length
  const sections = document.sections.filter(({ start }) => start <= end)
  const statements = placed.map(({ statement }) => statement)
  const headed = readHeadings(sections, title)
  const { columns, loneTitles, code, places, blanks } = readGenreBlocks(sections)
  // Where headings name parts as well, what stands alone is no heading.
  const alone = loneTitles.length > headed.telling ? loneTitles : []
  const told = readStatements(placed, headed.forms)
  const sectionCount = headed.headings.length
  const short = isShort({ statements: statements.length })
  const runIn = short ? headsOf(statements) : []
  const headings = [...headed.headings, ...runIn.filter((head) => !headed.headings.includes(head))]
  // The fields of its first lines; labels without headings may be the entries of a glossary.
  const fields = sectionCount > 0 ? labelsIn(placed, title) : []
  return {
    ...told.signs,
    stories: told.signs.stories + headed.stories,
    headings: headings.join('\n'),
    headingCount: headings.length,
    sectionCount,
    stages: sectionCount - headed.stages >= fewestOtherHeadings ? headed.stages : 0,
    parts: countParts([...headed.headings, ...[...alone, ...fields].map(plainHeading)].join('\n')),
    roles: new Set([...headed.roles, ...told.roles, ...[...alone, ...runIn].flatMap((line) => roleOfHeading(line) ?? [])]),
    kinds: new Set(short ? headings.flatMap((head) => kindOf(bareHead(head)) ?? []) : []),
    ahead: short ? readAhead(statements) : undefined,
    columns: columns.join('\n'),
    opening: openingOf(text),
    isDefined: statements.slice(0, firstSentences).some((statement) => definition.test(statement.text)),
    keys: new Set(Object.keys(frontMatter).map((key) => key.toLowerCase())),
    statements: statements.length,
    codeShare: code / Math.max(end, 1),
    places,
    blanks,
    unnamed: isBlank(title.title),
  }
}

/** Labels of the statements in one section. */
function labelsIn(statements: readonly PlacedStatement[], within: Section): string[] {
  return statements.flatMap(({ statement, section }) => (section === within ? (statement.label ?? []) : []))
}

/** Signs and roles of the statements, the roles of those in `forms` left aside. */
function readStatements(statements: readonly PlacedStatement[], forms: ReadonlySet<Section>): { signs: Signs; roles: ReadonlySet<Role> } {
  const signs = sumSigns(statements.map(({ statement }) => statement))
  const roles = new Set<Role>()
  let opening: Statement | undefined
  for (const { statement, role, section } of statements) {
    if (role !== section.role && !forms.has(section)) roles.add(role)
    // "Export the list": what the product does, not what its reader is told to do.
    if (featured.has(role) && statement.item && isInstruction(statement)) signs.instructions -= 1
    if (opening && statement.read(goesOnWithStory)) signs.stories += 1
    if (statement.read(opensStory)) opening = statement
    else if (opening && !isBeneath(statement, opening)) opening = undefined
  }
  return { signs, roles }
}

/** Does it stand in a list beneath the item of the other one, however deep? */
function isBeneath({ item }: Statement, { item: above }: Statement): boolean {
  let parent = item?.parent
  while (parent && parent !== above) parent = parent.parent
  return parent !== undefined
}

function openingOf(text: string): string {
  return text.slice(0, 1_500)
}

/** So many headings besides the steps of its plan show that a document is more than a plan. */
const fewestOtherHeadings = 3
/** What stands in lists under such headings are functions of a product. */
const featured: ReadonlySet<Role> = new Set<Role>(['requirement', 'solution', 'story', 'out-of-scope'])
const firstSentences = 3
/** "A tool to set crosswords", "Tern is a small app that …". */
const definition = anyCase(
  /^\W*(?:[a-zà-ɏ\d]+(?: [a-zà-ɏ\d]+){0,2} (?:is|will be) )?an? (?:[a-zà-ɏ\d-]+,? (?:and )?){0,5}?(?:tool|app|application|web ?site|site|platform|game|service|extension|plug-?in|add-?on|dashboard|system|bot|assistant|marketplace|directory|portal|editor)s? (?:to|for|that|where|which|with|designed|aimed)\b/,
)

/** So many of them, and the one behind. */
function firstOf<T>(all: Iterable<T>, count: number): [T[], T | undefined] {
  const first: T[] = []
  for (const one of all) {
    if (first.length === count) return [first, one]
    first.push(one)
  }
  return [first, undefined]
}

/** From this share on, talk of protocols, services and their load is what a document is made of. */
const mostlyMachines = 0.2
/** From these shares on, and up to those, it is written in the words of engineers, for engineers. */
const forEngineers = { statements: 10, machines: 0.28, humans: 0.2 }
const onlyForEngineers = { machines: 0.45, humans: 0.1 }

/** Is it about machines, and about nobody who uses them? What it found out and where it wants to get are then figures of machines. */
export function isAboutMachines(traits: Traits): boolean {
  const { mechanics, statements, people, interfaces, roles, stories } = traits
  const isForUsers = stories > 0 || roles.has('user') || roles.has('story') || people >= statements * 0.2 || interfaces >= statements * 0.1
  return (!isForUsers && statements >= 15 && mechanics >= statements * mostlyMachines) || isForEngineers(traits)
}

/** Does it say little that anybody but engineers would understand? A section on users alone does not make up for nothing else on them. */
function isForEngineers(traits: Traits): boolean {
  const { machines, humans, statements, stories, roles } = traits
  if (stories > 0 || roles.has('story') || statements < forEngineers.statements) return false
  return isOnlyForEngineers(traits) || (!roles.has('user') && machines / statements >= forEngineers.machines && humans / statements < forEngineers.humans)
}

/** Is it all about machines? Goals, problems and measures are then those of engineers. */
export function isOnlyForEngineers({ machines, humans, statements, stories, roles }: Traits): boolean {
  return (
    stories === 0 &&
    !roles.has('story') &&
    statements >= forEngineers.statements &&
    machines / statements >= onlyForEngineers.machines &&
    humans / statements < onlyForEngineers.humans
  )
}

/** Does it speak of people, what they wish and what they see, more than of code and machines? */
export function facesUsers({ people, userWishes, interfaces, mechanics, codeSpans, statements }: Traits): boolean {
  const human = people + userWishes + interfaces
  return statements >= 15 && interfaces >= 2 && human >= statements * 0.25 && human >= (mechanics + codeSpans) * 1.5
}

/** Is it about one product, rather than about specs in general, money, a list of other documents, an outline to fill in, or machines? */
export function isAboutItsProduct(traits: Traits): boolean {
  const { statements, aboutSpecs, capital, pointers, prompts, questions, blanks, places } = traits
  return (
    !isAboutMachines(traits) &&
    (aboutSpecs < 2 || aboutSpecs < statements * 0.03) &&
    (capital < 3 || capital < statements * 0.06) &&
    pointers < statements * 0.15 &&
    prompts < statements * 0.2 &&
    questions < statements * 0.35 &&
    blanks < places * 0.5
  )
}

/** Does it tell, over and over, how specs are written? */
export function isOnSpecs({ aboutSpecs, prompts, statements }: Traits): boolean {
  return (aboutSpecs >= 2 && aboutSpecs >= statements * 0.08) || (aboutSpecs >= 1 && prompts >= 2 && aboutSpecs + prompts >= statements * 0.12)
}

/** Does nothing in it say what is wrong, for whom, or where to get to? Lists of what could be built then stand for themselves. */
export function isUnframed({ roles, stories, userWishes, efforts, statements }: Traits): boolean {
  const isRequired = userWishes >= statements * 0.2 && efforts < statements * 0.2
  return !isRequired && !(['problem', 'goal', 'metric', 'user', 'solution'] as const).some((role) => roles.has(role)) && stories < statements * 0.3
}

/** Is it about what people see and do, rather than about machines or code? */
export function isAboutPeople({ people, userWishes, interfaces, mechanics, codeShare, statements }: Traits): boolean {
  return (
    statements >= 10 &&
    people >= statements * 0.2 &&
    ((userWishes >= statements * 0.1 && interfaces >= statements * 0.1 && mechanics < statements * mostlyMachines) ||
      (people >= statements * 0.25 && userWishes >= 1 && mechanics < statements * 0.1)) &&
    codeShare < 0.1
  )
}

/** Up to so many statements a document is short: what its paragraphs open with stands for headings. */
const mostInShort = 40

export function isShort({ statements }: Pick<Traits, 'statements'>): boolean {
  return statements <= mostInShort
}

/** Is it a short page on what people get, in the parts of a spec? Its form, that of an RFC perhaps, then says little. */
export function isShortSpec(traits: Traits): boolean {
  return isShort(traits) && !isAboutMachines(traits) && traits.humans >= 2 && traits.kinds.size >= 4
}
