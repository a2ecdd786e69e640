import type { Localiser } from '../localiser.js'
import type { MarkdownDocument, PlacedChunk } from '../markdown/document.js'
import { firstIndex } from '../markdown/first-index.js'
import { movedBy, type TextRange } from '../markdown/text-range.js'
import { isRuleOrCategory } from '../rules/pages.js'
import type { Spec } from '../spec/spec.js'
import type { DirectiveName } from './directive-names.js'
import { directiveAt, directivesIn } from './directives.js'
import { type NamedInFrontMatter, readDisabled, type UnreadInFrontMatter } from './front-matter.js'
import { partsOf } from './parts.js'
import type { Finding } from './report.js'
import { lineEnd, lineStart, nextLine } from './surroundings.js'
import type { UnknownWord } from './unused-suppression.js'

/** A comment that silences rules: `<!-- rightspec-disable-next-line RULE … -- reason -->` and its kin. */
export interface Suppression {
  directive: DirectiveName
  /** Rules and categories; empty means every rule. */
  rules: string[]
  reason: string | undefined
  /** The comment itself; the front matter, where that silences. */
  comment: TextRange
  /** The text it covers: findings that start there are silent. */
  covers: TextRange
}

/** A suppression with what is needed to check it. */
export interface PlacedSuppression extends Suppression {
  /** Where each of `rules` stands in the text. */
  names: readonly TextRange[]
}

/** A place that silences nothing: a whole comment, or one name in it. */
interface IdleSuppression extends TextRange {
  unknown?: UnknownWord | undefined
}

export interface ReadSuppressions {
  suppressions: readonly PlacedSuppression[]
  /** Comments with a word that is no directive. */
  unknown: readonly IdleSuppression[]
  /** Front matter that may silence something, but cannot be read. */
  unread: readonly UnreadInFrontMatter[]
}

/** Reads every suppression of a document: its comments, and `rightspec: { disable: [rule, …] }` in the front matter. */
export function readSuppressions(document: MarkdownDocument, spec: Spec, l10n: Localiser): ReadSuppressions {
  const { disabled, unread } = readDisabled(document.frontMatter, l10n)
  const suppressions = disabled.map((named) => inWholeDocument(named, document))
  const unknown: IdleSuppression[] = []
  for (const { chunk, offset } of chunksWithComments(document)) {
    for (const { name, word, rules, reason, block, ...place } of directivesIn(chunk)) {
      const comment = movedBy(place, offset)
      if (name === undefined) {
        unknown.push({ ...comment, unknown: { kind: 'directive', word } })
        continue
      }
      suppressions.push({
        directive: name,
        rules: rules.map((rule) => rule.name),
        names: rules.map((rule) => movedBy(rule, offset)),
        reason,
        comment,
        covers: coverOf(name, comment, block && movedBy(block, offset), spec),
      })
    }
  }
  return { suppressions: suppressions.map((suppression) => endRange(suppression, suppressions)), unknown, unread }
}

/** Chunks that hold a comment, found by the comments, as most documents have few. */
function chunksWithComments({ text, chunks }: MarkdownDocument): PlacedChunk[] {
  const found: PlacedChunk[] = []
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    const behind = firstIndex(chunks.length, (index) => (chunks[index]?.offset ?? 0) > at)
    const chunk = chunks[behind - 1]
    if (chunk) found.push(chunk)
    const next = chunks[behind]
    if (!next) break
    at = text.indexOf('<!--', next.offset)
  }
  return found
}

/** A comment by itself, whatever it silences. */
export type SuppressionComment = Pick<Suppression, 'directive' | 'rules' | 'reason' | 'comment'>

/** The suppression comment that an offset stands in; undefined in other text, and in code that only looks like one. */
export function commentAt(text: string, offset: number): SuppressionComment | undefined {
  const part = partsOf(text).find(({ kind, start, end }) => kind === 'body' && start <= offset && offset <= end)
  const found = part && directiveAt(text.slice(part.start, part.end), offset - part.start)
  if (!part || found?.name === undefined) return undefined
  return { directive: found.name, rules: found.rules.map(({ name }) => name), reason: found.reason, comment: movedBy(found, part.start) }
}

/** Sorts findings into open and suppressed ones, and tells which suppressions have no effect. `isOn` says whether a rule or category is in use. */
export function applySuppressions(
  findings: readonly Finding[],
  { suppressions, unknown }: ReadSuppressions,
  isOn: (name: string) => boolean,
): { open: Finding[]; suppressed: { finding: Finding; suppression: Suppression }[]; idle: IdleSuppression[] } {
  if (suppressions.length === 0) return { open: [...findings], suppressed: [], idle: [...unknown] }
  const enables = suppressions.filter(({ directive }) => directive === 'enable')
  const open: Finding[] = []
  const suppressed: { finding: Finding; suppression: Suppression }[] = []
  const used = new Set<TextRange>()
  for (const finding of findings) {
    const silencing = suppressions.filter((suppression) => silences(suppression, finding, enables))
    for (const suppression of silencing) for (const name of namesOf(suppression, finding)) used.add(name)
    const [suppression] = silencing.filter((candidate) => names(candidate, finding))
    if (suppression) suppressed.push({ finding, suppression: publicPart(suppression) })
    else open.push(finding)
  }
  return { open, suppressed, idle: [...unknown, ...suppressions.flatMap((suppression) => idleParts(suppression, suppressions, used, isOn))] }
}

/** Parts that silence nothing. A rule that the settings turn off has no findings: its suppressions are not asked for any. */
function idleParts(
  suppression: PlacedSuppression,
  all: readonly PlacedSuppression[],
  used: ReadonlySet<TextRange>,
  isOn: (name: string) => boolean,
): IdleSuppression[] {
  const { comment, rules } = suppression
  if (suppression.directive === 'enable') return endsSomething(suppression, all) ? [] : [comment]
  if (rules.length === 0) return used.has(comment) ? [] : [comment]
  const idle = suppression.names.flatMap((name, index): IdleSuppression[] => {
    const rule = rules[index] ?? ''
    if (!isRuleOrCategory(rule)) return [{ ...name, unknown: { kind: 'rule', word: rule } }]
    return isOn(rule) && !used.has(name) ? [name] : []
  })
  return idle.length === rules.length ? [{ ...comment, unknown: idle.find(({ unknown }) => unknown)?.unknown }] : idle
}

function silences(suppression: PlacedSuppression, finding: Finding, enables: readonly Suppression[]): boolean {
  const { start } = finding.range
  if (start < suppression.covers.start || start >= suppression.covers.end) return false
  if (suppression.directive !== 'disable') return true
  return !enables.some((enable) => enable.comment.start > suppression.comment.start && enable.comment.start <= start && names(enable, finding))
}

function names({ rules }: Suppression, { ruleId, category }: Finding): boolean {
  return rules.length === 0 || rules.includes(ruleId) || rules.includes(category)
}

/** The names in the comment that speak of the finding (of one of the rules that it groups, too); the comment where it names none. */
function namesOf({ rules, names, comment }: PlacedSuppression, { ruleId, category, related }: Finding): TextRange[] {
  if (rules.length === 0) return [comment]
  const meant = new Set([ruleId, category, ...related.map((place) => place.ruleId)])
  return names.filter((_, index) => meant.has(rules[index]))
}

function publicPart({ directive, rules, reason, comment, covers }: PlacedSuppression): Suppression {
  return { directive, rules, reason, comment, covers }
}

function coverOf(directive: DirectiveName, comment: TextRange, block: TextRange | undefined, spec: Spec): TextRange {
  const { text } = spec
  switch (directive) {
    case 'disable-file':
      return { start: 0, end: text.length }
    case 'disable-section':
      return sectionAround(comment.start, spec)
    case 'disable-line':
      return { start: lineStart(text, comment.start), end: nextLine(text, comment.start) }
    case 'disable-next-line':
      return nextTextLine(text, comment.end)
    case 'disable-block':
      return block ?? nextTextLine(text, comment.end)
    case 'disable':
      return { start: comment.end, end: text.length }
    case 'enable':
      return { start: comment.end, end: comment.end }
  }
}

/** A range ends at the first `enable` that names all that it silences, or nothing. */
function endRange(suppression: PlacedSuppression, all: readonly PlacedSuppression[]): PlacedSuppression {
  if (suppression.directive !== 'disable') return suppression
  const end = all.find(
    ({ directive, comment, rules }) =>
      directive === 'enable' &&
      comment.start > suppression.comment.start &&
      (rules.length === 0 || (suppression.rules.length > 0 && suppression.rules.every((rule) => rules.includes(rule)))),
  )
  return end ? { ...suppression, covers: { start: suppression.covers.start, end: end.comment.start } } : suppression
}

function endsSomething(enable: Suppression, all: readonly Suppression[]): boolean {
  return all.some(
    ({ directive, comment, covers, rules }) =>
      directive === 'disable' &&
      comment.start < enable.comment.start &&
      covers.end >= enable.comment.start &&
      (enable.rules.length === 0 || rules.length === 0 || enable.rules.some((rule) => rules.includes(rule))),
  )
}

/** Where it was looked for last: comments in a row all come before the same line. */
let lookedFor: { text: string; from: number; found: TextRange } | undefined

/** The next line that has text besides comments and the markers of quotes. */
function nextTextLine(text: string, from: number): TextRange {
  const isKnown = lookedFor?.text === text && lookedFor.from <= from && from < lookedFor.found.start
  if (!lookedFor || !isKnown) lookedFor = { text, from, found: findTextLine(text, from) }
  return lookedFor.found
}

function findTextLine(text: string, from: number): TextRange {
  let at = nextLine(text, from)
  while (at < text.length) {
    const start = at + (/^[ \t>]*/.exec(text.slice(at, lineEnd(text, at)))?.[0].length ?? 0)
    if (text.startsWith('<!--', start)) {
      const close = text.indexOf('-->', start)
      const behind = close < 0 ? text.length : close + '-->'.length
      if (text.slice(behind, lineEnd(text, behind)).trim()) return { start: at, end: nextLine(text, at) }
      at = nextLine(text, behind)
    } else if (start >= lineEnd(text, at)) at = nextLine(text, at)
    else return { start: at, end: nextLine(text, at) }
  }
  return { start: text.length, end: text.length }
}

function sectionAround(offset: number, spec: Spec): TextRange {
  const section = spec.sections.findLast((candidate) => candidate !== spec.title && candidate.start <= offset)
  return section ? { start: section.start, end: section.wholeEnd } : { start: 0, end: spec.text.length }
}

function inWholeDocument({ name, ...place }: NamedInFrontMatter, { text }: MarkdownDocument): PlacedSuppression {
  return { directive: 'disable-file', rules: [name], names: [place], reason: undefined, comment: place, covers: { start: 0, end: text.length } }
}
