import { anyCase } from '../language/any-case.js'
import type { Statement } from '../language/statements.js'
import type { ListItem } from '../markdown/blocks.js'
import { blanksIn, hasBlank } from '../spec/blanks.js'
import { isFillerText } from '../spec/filler-text.js'
import { goesOnWithStory } from '../spec/genre-signs.js'
import { isSigningLine } from '../spec/open-forms.js'
import { isOnlyFiller, isPlaceholderSection, sectionsToFill } from '../spec/placeholders.js'
import { promptsLeft } from '../spec/prompts.js'
import { behind, type Standing, type StatementInSection } from '../spec/reading.js'
import type { Section, StatementPlace } from '../spec/sections.js'
import { defineRule, hitOn, rangeIn, type StatementHit } from './define.js'
import { excerpt } from './excerpt.js'
import { onHead } from './places.js'

/** Above this share of empty leaf sections the document is a template that nobody has filled in yet. Where more is written, its author has to know what is left. */
const templateShare = 0.8

/** Something follows the label of an item: a nested list, code, a quotation, a table, the next list. */
function introduces({ statement, section }: StatementInSection, item: ListItem): boolean {
  const at = section.blocks.findIndex(({ block }) => block === statement.block)
  const next = section.blocks.slice(at + 1).find(({ block }) => block.kind !== 'rule' && block.kind !== 'comment')?.block
  if (!next) return !section.isLeaf
  if (next.kind === 'paragraph' && next.item?.parent === item && isFillerText(next.inline.text)) return false
  if (next.kind !== 'paragraph' || !next.item || next.item === item) return true
  return next.item.list !== item.list && next.item.list.depth >= item.list.depth
}

/** What is left open, and the words that stand in the place of an answer. */
interface Open {
  name: string
  filler: string
}

/** "Target: ???", "If not: TBD", a row whose only answer is "TODO …". */
function openLabel({ statement, role, section }: Standing): Open | undefined {
  const { block, item, label, text } = statement
  if (block.kind === 'row') {
    const [name, answer, ...more] = block.cells.map((cell) => cell.inline.text.trim()).filter(Boolean)
    const isOpen = answer !== undefined && (undecided.test(answer) || isDeferred(answer) || (todo.test(answer) && !answer.includes('\n')))
    return name && isOpen && more.length === 0 ? { name, filler: answer } : undefined
  }
  const said = label === undefined ? text : `${label}: ${text}`
  if (example.test(said) || isSigningLine(said) || statement.spans('code').length > 1) return undefined // `pending`, `done`: its states
  const [, name, answer] = /^([^:]{3,50}|[^:\n]{2,70}?\([^()\n]{2,140}\)):\s*(.*)$/s.exec(said) ?? []
  if (!answer && statement.inline.holds('image')) return undefined // a picture answers
  if (item) {
    if (statement.siblings.length !== 1) return undefined
    if (owed.test(text) && label === undefined && item.index > 0) return { name: section.title, filler: text }
    if (name !== undefined && (!answer || undecided.test(answer))) return { name, filler: answer ?? '' }
    if (role === 'reference') return undefined
    if (label === undefined && breaksOff(text)) return { name: text, filler: '' }
    return name !== undefined && answer && isDeferred(answer) ? { name, filler: answer } : undefined
  }
  if (role === 'reference') return undefined
  if (statement.siblings.length === 1 && stub.test(text)) return { name: text, filler: '' }
  if (statement.index === 0 && todo.test(said)) return { name: said.replace(/^\W*\p{L}+\W*/u, ''), filler: text }
  const alone = label === undefined ? !isHeadedAlike(statement) : statement.next?.label !== label && statement.previous?.label !== label
  return name !== undefined && answer && isFillerText(answer) && (alone || statement.siblings.length === 1) ? { name, filler: answer } : undefined
}
/** "2. The map must", "As a porter, I want to": a sentence that nobody has finished. "As far as we can" is finished. */
function breaksOff(text: string): boolean {
  return stub.test(text) || (broken.test(text) && !finished.test(text.replace(/^\W*as (?:an?|the) [^,]{1,60}, /i, '')))
}
/** "As a porter,", "As a porter, I want …": a story that is begun and left. */
const stub = anyCase(
  /^\W*(?:[a-z]{1,6}-?\d{1,6}\W+)?as (?:an?|the) [^,.:]{2,60}(?:,|,? i(?:['’]d| would)? (?:want|need|wish|like)(?: to)?)\W*(?:\((?:to be|tbd|tba|todo|still to)\b[^()]{0,40}\)\W*)?$/,
)
const broken = anyCase(
  /^\W*(?:\S+ ){1,14}?(?:(?:must|shall|should|will)(?: not| be| have)?|(?:able|need|needs|has|have|want|wants|wish|wishes|like|supposed|allowed|order) to|the|so that|because|in order)\s*$/,
)
const finished = anyCase(
  /\b(?:as|than|what|whatever|where|wherever|when|how|which|who|whom|that they|that we|if|all (?:they|we|you)|everything)\b(?! that\s*$)/,
)
/** Beside "Legal: to follow", is there another such pair in the same paragraph? */
function isHeadedAlike({ next, previous }: Statement): boolean {
  return [next?.text, previous?.text].some((text) => text !== undefined && /^[^:]{3,50}:\s/.test(text))
}
/** "Plans of the hall, e.g.:" goes on beside it. */
const example = /\b(?:e\.g\.|for example|for instance|such as|like|including|i\.e\.)\s*:?\s*$/i
/** "- TBD", among items that are written. */
const owed = anyCase(/^[\s*_([-]*(?:tbd|tba|tbc|todo|to be (?:defined|determined|decided|added|completed|confirmed)|\?{2,})\W*$/)
const undecided = /^(?:tbd|tba|tbc|todo|\?+|xx+|_{3,})\s*$/i
/** "To be confirmed", "TBD with Legal": left for later, in so many words. "-" and "n/a" may be an answer there. */
function isDeferred(answer: string): boolean {
  return /^\W*(?:tbd|tba|tbc|to be |coming soon|to follow)/i.test(answer) && isFillerText(answer)
}

/** "Budget: [amount]", "[Add a quote]": nothing is said there but what the template asks for. */
function openBlank({ statement, role }: Standing): Open | undefined {
  if (role === 'out-of-scope' || statement.story || statement.block.quoteDepth > 0) return undefined
  const { block, label, text } = statement
  if (role === 'reference') return byline.test(label ?? text) ? openField(statement) : undefined
  if (block.kind === 'row') {
    const [name, answer, ...more] = block.cells.map((cell) => cell.inline.text.trim()).filter(Boolean)
    return name && answer && more.length === 0 && !isBlank(name) && isBlank(answer) ? { name, filler: answer } : undefined
  }
  if (!statement.item && !label && !prompts.test(text)) return openField(statement)
  return isBlank(text) && !statement.inCode(0, text.length) && statement.siblings.length === 1 ? { name: label ?? text, filler: text } : undefined
}

/** "Prepared by: [Your Name]" on a line of its own. */
function openField({ label, text, siblings }: Statement): Open | undefined {
  const said = label === undefined ? text : `${label}: ${text}`
  const [, name, answer] = /^([^:\n[\]]{2,40}):\s*(\[[^\]\n]{2,60}\])\s*$/.exec(said) ?? []
  return name !== undefined && answer !== undefined && siblings.length === 1 && isBlank(answer) ? { name, filler: answer } : undefined
}

/** Who wrote it and when: not where it leads to, though it stands among links. */
const byline = anyCase(
  /^\W*(?:date|authors?|owners?|version|(?:prepared|written|reviewed|approved|created) (?:by|on|for)|last updated?|company|client|department)\b/,
)

/** "[Insert competitor table here]": a template's own words, wherever they stand. */
const prompts = anyCase(/^\W*(?:insert|add|paste|put|include|todo|tbd|placeholder|screenshot|picture|image|diagram|chart|table)\b/)

function isBlank(text: string): boolean {
  const bare = text.trim()
  const [blank] = blanksIn(bare)
  return blank !== undefined && blank.start === 0 && blank.end >= bare.replace(/[.;,]$/, '').length
}

const leavesPrompts = (section: Section): boolean => promptsLeft(section).length > 0

const waitsSomewhere = ({ statements }: Section): boolean => statements.some(({ statement }) => hasBlank(statement))

/** "Communication plan for tutors:", and nothing behind it: which of the section's blocks that is, -1 where none. */
function leadingNowhere({ blocks }: Section): number {
  const last = blocks.findLastIndex(({ block }) => block.kind !== 'comment' && block.kind !== 'rule')
  const block = blocks[last]?.block
  const leads = last > 0 && block?.kind === 'paragraph' && !block.item && block.quoteDepth === 0 && /^[^:\n]{3,80}:\s*$/.test(block.inline.text)
  return leads ? last : -1
}

const todo = /^\W*(?:TODO|FIXME)\b/

export default defineRule('placeholder-section', {
  document({ spec, l10n }, report) {
    const [first] = spec.sections
    if (!first.heading) reportBlanks(first, report) // above the first heading, where no section is asked
    const { count, empty } = sectionsToFill(spec)
    if (count >= 4 && empty.length / count >= templateShare) {
      report({ ...onHead(spec), values: { heading: l10n.t('{0} of {1} sections', empty.length, count) } })
      return
    }
    for (const section of empty) {
      if (!section.heading) continue
      const { start, end } = section.heading
      report({ start, end, values: { heading: section.title }, section })
    }
  },

  /** What waits for a fact says nothing, so no other rule is asked about it. */
  looksInto: (section) => (section.isLeaf && section.read(leadingNowhere) >= 0) || section.read(leavesPrompts) || section.read(waitsSomewhere),
  section(section, report) {
    const last = section.isLeaf ? section.blocks[section.read(leadingNowhere)] : undefined
    if (last?.block.kind === 'paragraph' && !isPlaceholderSection(section)) {
      const { start, end, block } = last
      report({ start, end, values: { heading: excerpt(block.inline.text.replace(/\s*:\s*$/, ''), 8) }, section })
    }
    const [prompt] = promptsLeft(section)
    if (prompt?.block.kind === 'paragraph' && !isPlaceholderSection(section))
      report({ start: prompt.start, end: prompt.end, values: { heading: excerpt(prompt.block.inline.text.trim(), 8) }, section })
    if (section.read(waitsSomewhere) && !isPlaceholderSection(section)) reportBlanks(section, report)
  },

  looksAt: (placed) => placed.role !== 'out-of-scope' && openLabel(placed) !== undefined,
  statement(placed, report) {
    const open = openLabel(placed)
    const { item } = placed.statement
    if (!open || (item && introduces(placed, item)) || isOnlyFiller(placed.section)) return
    const next = behind(placed)
    if (next && goesOnWithStory(next)) return
    report(openHit(placed, open))
  },
})

function reportBlanks(section: Section, report: (hit: StatementHit) => void): void {
  for (const placed of section.statements) {
    const open = openBlank(placed)
    if (open) report(openHit(placed, open))
  }
}

/** A fix answers in the place of what keeps it, or behind the label where nothing does. */
function openHit(placed: StatementPlace, { name, filler }: Open): StatementHit {
  const { statement, offset } = placed
  // "**Reports**" on a line of its own, and "TBD" below it.
  const below = statement.label !== undefined && statement.index === 0 && /\n/.test(statement.inline.text.slice(0, statement.from))
  const hit = { ...hitOn(placed), ...(below ? { start: statement.block.start + offset } : {}), values: { heading: excerpt(name.trim(), 8) } }
  if (filler === '') return { ...hit, replaced: { start: hit.end, end: hit.end } }
  const start = placed.statement.text.lastIndexOf(filler)
  return { ...hit, replaced: rangeIn(placed, start, start + filler.length) }
}
