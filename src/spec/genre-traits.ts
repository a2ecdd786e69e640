import { pluralPeople } from '../language/people.js'
import { evidenceIn } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import type { Role } from './roles.js'
import type { PlacedStatement, Section } from './sections.js'

/** What a document looks like from afar: counts and headings, on which the signals of the genres are built. */
export interface Traits {
  /** Headings without the title: small letters, no numbers in front, one a line. */
  headings: string
  headingCount: number
  /** What sections, and labels that stand for sections, are for. */
  roles: ReadonlySet<Role>
  /** The first lines, where a document says what it is. */
  opening: string
  keys: ReadonlySet<string>
  statements: number
  stories: number
  /** Statements that say what the product shall, must or should do. */
  demands: number
  /** Statements about people who use the product, and those that say what these should be able to do. */
  people: number
  userWishes: number
  /** Statements that report something found out. */
  evidence: number
  /** Statements that set a mark to reach: "under 4 %", "from 31 to 40 %", "at least half". */
  targets: number
  /** "We want to …", "I'd like to …", "We propose …". */
  intentions: number
  /** Statements that tell the reader what to do, and those that speak of "you". */
  instructions: number
  addressed: number
  /** Statements about what members of the team do or owe each other. */
  duties: number
  /** Prompts of a template that wait for an answer. */
  prompts: number
  /** Links to issues and commits. */
  tickets: number
  /** Pieces of inline code. */
  codeSpans: number
  /** Share of the text that is code in blocks, from 0 to 1. */
  codeShare: number
}

interface Signs {
  demand: boolean
  people: boolean
  userWish: boolean
  target: boolean
  intention: boolean
  instruction: boolean
  addressed: boolean
  duty: boolean
  prompt: boolean
  ticket: boolean
  codeSpans: number
}

const demand = /\b(?:shall|must|should|needs? to|has to|have to|will be able to)\b/i
const target =
  /(?:[<≤≥>]\s?|\b(?:under|below|above|over|at least|at most|no more than|fewer than|less than|more than|no longer than|up to|target:?)\s+(?:\w+ ){0,2})(?:\d|half\b|a (?:third|quarter|tenth)\b)|\bfrom (?:about )?\d[\d.,]*\s?%?(?: \w+){0,2} to (?:under |over |about )?\d|\d\s?%?\s*(?:→|->)\s*\d|\b(?:fall|drop|rise|grow|fewer|halve|down|up)\b.{0,40}\bby (?:half|\d|a (?:third|quarter))/i
const intention =
  /\b(?:we|i)(?:'d like|’d like| would like| want| propose| suggest| intend| plan to| aim to| hope| believe|'re (?:asking|proposing)| are (?:asking|proposing)| recommend)\b/i
const instruction =
  /^\W*(?:(?:first|then|next|now|finally|optionally),?\s+)?(?:click|select|run|open|install|type|enter|choose|go to|navigate|copy|paste|download|clone|set|create a new|execute|press|check out|make sure|ensure|verify that|start the|restart|log in|sign in|edit|replace|save|use the|configure|deploy|execute|build the|push|pull|commit|import|export|add the following|submit|update your|remove the|follow)\b/i
const addressed = /\b(?:you|your|you'll|yourself)\b/i
const duty =
  /\b(?:teams?|pms?|tpms?|pos?|product (?:managers?|owners?|leads?)|engineers?|designers?|stakeholders?|reviewers?|leads?|scrum masters?|facilitators?|maintainers?|contributors?|authors?|approvers?|developers?|managers|squads?) (?:should|must|will|can|may|are|is|needs? to|owns?|own|review|decide|meets?|discuss|agrees?|creates?|works?|uses?|have|has)\b|\b(?:backlog|kanban|sprints?|stand-?ups?|ceremon(?:y|ies)|retros?|retrospectives?|grooming|refinement|triage|check-ins?)\b/i
const prompt =
  /\[(?:e\.g\.|insert|your|describe|name|feature|product|project|date|tbd|user|metric|list|type|role|number|x\b|add|enter|goal|action|benefit)[^\]]*\](?!\()|\{\{[^}]+\}\}|<(?:name|your|feature|date|insert|describe|user|yyyy)[^>]*>|^\W*(?:describe|explain|list|outline|summari[sz]e|provide|state|specify|identify|write|fill in|include|briefly|what (?:is|are|will|problem|does)|who (?:is|are|will)|how (?:will|do|does|might))\b[^.]*\?|^\W*(?:describe|explain|outline|summari[sz]e|briefly|fill in|write (?:a|the|one|down)|list (?:the|out|all|any)|provide (?:a|the|any)|identify)\b/i
const ticket = /#\d{2,}\b|\b[0-9a-f]{7,40}\b(?=[\s)]|$)|\/(?:issues|pull|commit)\/\w+/
/** People who make the product or look after its community rather than use it. */
const teamWords =
  /^(?:contributors|collaborators|ambassadors|committers|moderators|chairs|engineers|developers|designers|stakeholders|reviewers|maintainers|managers|owners|teams|authors|approvers|leads|testers|pms)$/
const wish = /\b(?:should|could|would|will|must|shall|wants?|needs?|expects?|be able to|may (?:want|wish|choose))\b/i
const oneUser =
  /\b(?:an?|the|each|every|any|new|this) (?:\w+ ){0,2}(?:user|customer|visitor|patient|student|teacher|buyer|seller|shopper|applicant|guest|driver|player|reader|viewer|client|recipient|sender|admin|operator|subscriber|learner|donor|citizen|resident|veteran|employee)\b/i
const storyInText = /\bas an? [^.\n|]{2,80}?[,*|\n][\s*>|-]{0,8}(?:\n[\s*>|-]*)?i (?:want|need|would like|'d like|can|should|wish|have to|must)\b/gi

/** Reads the traits of a document in one pass; what it finds in a statement is kept with the statement. */
export function readTraits(document: {
  text: string
  frontMatter: Record<string, unknown>
  sections: readonly Section[]
  statements: readonly PlacedStatement[]
  title: Section
}): Traits {
  const { text, frontMatter, sections, statements, title } = document
  const roles = new Set<Role>()
  const headings: string[] = []
  let code = 0
  for (const section of sections) {
    for (const { block, start, end } of section.blocks) if (block.kind === 'code' && !/^(?:gherkin|feature|cucumber)$/.test(block.language)) code += end - start
    if (section === title || !section.heading) continue
    headings.push(plain(section.title))
    roles.add(section.role)
  }
  const traits: Traits = {
    headings: headings.join('\n'),
    headingCount: headings.length,
    roles,
    opening: text.slice(0, 1_500),
    keys: new Set(Object.keys(frontMatter).map((key) => key.toLowerCase())),
    statements: statements.length,
    stories: 0,
    demands: 0,
    people: 0,
    userWishes: 0,
    evidence: 0,
    targets: 0,
    intentions: 0,
    instructions: 0,
    addressed: 0,
    duties: 0,
    prompts: 0,
    tickets: 0,
    codeSpans: 0,
    codeShare: code / Math.max(text.length, 1),
  }
  for (const { statement, role, section } of statements) {
    if (role !== section.role) roles.add(role)
    if (statement.kind === 'story') traits.stories += 1
    if (evidenceIn(statement)) traits.evidence += 1
    const signs = statement.read(readSigns)
    traits.demands += Number(signs.demand)
    traits.people += Number(signs.people)
    traits.userWishes += Number(signs.userWish)
    traits.targets += Number(signs.target)
    traits.intentions += Number(signs.intention)
    traits.instructions += Number(signs.instruction)
    traits.addressed += Number(signs.addressed)
    traits.duties += Number(signs.duty)
    traits.prompts += Number(signs.prompt)
    traits.tickets += Number(signs.ticket)
    traits.codeSpans += signs.codeSpans
  }
  traits.stories = Math.max(traits.stories, Array.from(text.matchAll(storyInText)).length)
  return traits
}

function readSigns(statement: Statement): Signs {
  const text = statement.text
  const users = pluralPeople(text).some(({ noun }) => !teamWords.test(noun)) || oneUser.test(text)
  return {
    demand: demand.test(text),
    people: users,
    userWish: users && wish.test(text),
    target: target.test(text),
    intention: intention.test(text),
    instruction: instruction.test(text),
    addressed: addressed.test(text),
    duty: duty.test(text),
    prompt: prompt.test(text),
    ticket: ticket.test(text) || statement.spans('link').some((span) => /\/(?:issues|pull|commit)\//.test(span.url ?? '')),
    codeSpans: statement.spans('code').length,
  }
}

/** A heading without its number, emoji and closing marks, in small letters. */
function plain(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:[^\p{L}\p{N}`[(/]+|\d+(?:\.\d+)*[.):]?\s+|[ivx]+[.)]\s+)+/u, '')
    .replace(/[\s:.?!#]+$/u, '')
    .trim()
}
