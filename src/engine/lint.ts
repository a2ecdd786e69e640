import { type Context, contextIn } from '../config/context.js'
import type { DocumentSettings } from '../config/settings.js'
import type { Severity } from '../config/severity.js'
import { english, type Localiser } from '../localiser.js'
import { DocumentReader } from '../markdown/document.js'
import type { LineIndex } from '../markdown/line-index.js'
import { finish, type Steps } from '../markdown/steps.js'
import { appliesIn, severityIn } from '../rules/context.js'
import { type Facts, type Hit, movedHit, type Rule, type StatementHit } from '../rules/define.js'
import { rules as allRules } from '../rules/index.generated.js'
import { pageOf } from '../rules/pages.js'
import { answerLines, findAnswers } from '../spec/answers.js'
import { readChecklist } from '../spec/checklist.js'
import { recogniseGenre } from '../spec/genre.js'
import { shownContext, statedContext } from '../spec/genre-front-matter.js'
import { readOutlined } from '../spec/outline.js'
import { anySection, anything, type Making } from '../spec/reading.js'
import { readRisks } from '../spec/risks.js'
import { type Spec, SpecReader } from '../spec/spec.js'
import { type WaivedQuestions, waiveRisks } from '../spec/waived-questions.js'
import type { Engine, LintOptions } from './engine.js'
import { fixOffers } from './fixes.js'
import { foldFindings, inOrder } from './fold.js'
import { fillMessage } from './message.js'
import { placesOf } from './places.js'
import type { Finding, Fix, FixOffer, Report } from './report.js'
import { suppressionOffers } from './suppress-fixes.js'
import { applySuppressions, type ReadSuppressions, readSuppressions } from './suppressions.js'
import { type Extent, turnedDown } from './turned-down.js'
import { nothingSilenced } from './unused-suppression.js'
import { asksOnlyWaived, readWaived } from './waived-questions.js'

/** How loudly each rule speaks of one document. */
type Loudness = (rule: string) => Severity

export interface EngineOptions {
  rules?: readonly Rule[]
  /** Told once of a rule that fails. It is not asked again; the others go on. Without anybody to tell, the error goes on to who asked. */
  ruleFailed?: (rule: string, error: unknown) => void
  /** The language of what it says; English where there is none. */
  l10n?: Localiser
}

/** What the rules of an engine are asked with, for one document. */
interface Asking {
  rules: readonly Rule[]
  /** Asks a rule; says whether it could answer. */
  ask: (rule: Rule, question: () => void) => boolean
  facts: Facts
  loudness: Loudness
  /** What each rule that is asked about statements makes of one. */
  makings: ReadonlyMap<Rule, Making<Told>>
  hits: Hits
}

/** Of each finding, the hit that it was, and how much further down it stands now. */
type Hits = Map<Finding, { hit: Hit; by: number }>

/** A hit, and what the rule's page says of it. */
interface Told {
  hit: Hit
  message: string
}

/** An engine of its own: it keeps what it read, so one engine serves all documents of a face. */
export function createEngine({ rules = allRules, ruleFailed, l10n = english }: EngineOptions = {}): Engine {
  const failed = new Set<string>()
  const ask: Asking['ask'] = ({ id }, question) => {
    try {
      question()
      return true
    } catch (error) {
      if (!ruleFailed) throw error
      failed.add(id)
      ruleFailed(id, error)
      return false
    }
  }
  const reader = new DocumentReader(readOutlined)
  const specReader = new SpecReader()
  const makings = new Map(rules.flatMap((rule) => (rule.statement ? [[rule, makingOf(rule, rule.statement, l10n)] as const] : [])))
  /** What a report was made from. */
  const sources = new WeakMap<Report, { spec: Spec; hits: Hits }>()

  function* lintInSteps(text: string, options: LintOptions = {}): Steps<Report> {
    const { listed, severity = {}, ...said } = options.settings ?? {}
    const document = yield* reader.steps(text)
    const { lines } = document
    const spec = specReader.read(document, document.frontMatter?.values ?? {})
    yield
    const seen = {
      text,
      frontMatter: spec.frontMatter,
      sections: spec.sections,
      title: spec.title,
      statements: spec.statements,
      ...(listed === undefined ? {} : { listed }),
      ...(options.path === undefined ? {} : { path: options.path }),
      ...(options.asSpec === undefined ? {} : { asSpec: options.asSpec }),
    }
    const genre = recogniseGenre(seen, l10n)
    const context = { ...shownContext(genre.genre), ...contextIn(said), ...statedContext(spec.frontMatter) }
    const loudness: Loudness = (rule) => (failed.has(rule) ? 'off' : severityOf(rule, severity, context))
    yield
    const { waived, unread } = readWaived(document.frontMatter, l10n)
    const risks = waiveRisks(readRisks(spec, lines), waived, lines)
    yield
    const answers = findAnswers(spec)
    yield
    const facts: Facts = {
      spec,
      genre: genre.genre,
      context,
      applies: (rule) => appliesIn(context, rule),
      lines,
      l10n,
      risks,
      answers,
    }
    const read = readSuppressions(document, spec, l10n)
    const hits: Hits = new Map()
    const { findings: found, suppressed } = genre.isSpec
      ? yield* findingSteps({ rules, ask, facts, loudness, makings, hits }, { ...read, unread: [...read.unread, ...unread] }, waived)
      : { findings: [], suppressed: [] }
    const isSet = ({ ruleId, category }: Finding) => severity[ruleId] !== undefined || severity[category] !== undefined
    // What is silenced keeps its room, so that silencing a finding changes no other.
    const all = [...found, ...suppressed.map(({ finding }) => finding)].sort(inOrder)
    const quiet = turnedDown(all, extentOf(facts), isSet)
    const findings = found.map((finding) => (quiet.has(finding) ? asHint(finding, hits) : finding))
    yield
    const checklist = readChecklist({ ...facts, waived, found: linesByRule(findings, lines) })
    const report: Report = {
      text,
      lines,
      genre,
      context,
      linted: genre.isSpec,
      findings,
      suppressed,
      risks: facts.risks,
      answers: answerLines(facts.answers, lines),
      checklist,
    }
    sources.set(report, { spec, hits })
    return report
  }

  function offers(report: Report, finding: Finding): ReturnType<Engine['offers']> {
    const source = sources.get(report)
    if (!source) return { fixes: [], suppressions: [] }
    const { spec, hits } = source
    const { hit, by } = hits.get(finding) ?? { hit: finding.range, by: 0 }
    return { fixes: fixOffers(spec, finding, movedHit(hit, by), l10n), suppressions: suppressionOffers(spec, finding, l10n) }
  }

  return {
    lint: (text, options) => finish(lintInSteps(text, options)),
    lintInSteps,
    offers,
    fixes: (report, finding) => made(offers(report, finding).fixes),
    suppressions: (report, finding) => made(offers(report, finding).suppressions),
    places(report) {
      const source = sources.get(report)
      return source && placesOf(source.spec)
    },
  }
}

function made(offers: readonly FixOffer[]): Fix[] {
  return offers.map((offer) => offer.make()).filter((fix) => fix !== undefined)
}

/** What the rules find and what cannot be read, without what is silenced; and a finding for every comment that silences nothing, which no comment can silence. */
function* findingSteps(asking: Asking, read: ReadSuppressions, waived: WaivedQuestions): Steps<Pick<Report, 'findings' | 'suppressed'>> {
  const { rules, loudness } = asking
  const isOn = (name: string) =>
    [name, ...rules.map(({ id }) => id).filter((id) => pageOf(id)?.category === name)].some((id) => pageOf(id) && loudness(id) !== 'off')
  const say = (rule: string, hit: Hit) => {
    const voice = voiceOf(rule, loudness)
    return voice ? findingOf(voice, tell(rule, hit, asking.facts.l10n), asking.hits, 0) : []
  }
  const unread = read.unread.flatMap(({ why, ...place }) => say('unreadable-part', { ...place, values: { why } }))
  const found = (yield* ruleSteps(asking)).filter(({ ruleId }) => !asksOnlyWaived(ruleId, waived))
  const { open, suppressed, idle } = applySuppressions(foldFindings([...found, ...unread]), read, isOn)
  const unused = idle.flatMap(({ unknown, ...place }) => say('unused-suppression', { ...place, values: { what: nothingSilenced(unknown, asking.facts.l10n) } }))
  return { findings: [...open, ...unused].sort(inOrder), suppressed }
}

/** What the rules find, a rule a step. Of a rule that fails nothing counts. */
function* ruleSteps(asking: Asking): Steps<Finding[]> {
  const { rules, ask, facts, loudness, hits } = asking
  const { statements } = facts.spec
  const findings: Finding[] = []
  for (const rule of rules) {
    const voice = voiceOf(rule.id, loudness)
    if (!voice) continue
    const own: Finding[] = []
    const take = (told: Told, by: number) => void own.push(findingOf(voice, told, hits, by))
    const report = (hit: Hit) => take(tell(rule.id, hit, facts.l10n), 0)
    const making = asking.makings.get(rule)
    const answered = ask(rule, () => {
      rule.document?.(facts, report)
      if (rule.section) for (const section of statements.sectionsThat(rule.looksInto ?? anySection)) if (section.heading) rule.section(section, report, facts)
      if (making) statements.takeMade(making, take)
    })
    if (answered) for (const finding of own) findings.push(finding)
    yield
  }
  return findings
}

/** What a rule finds in a statement, by offsets from the start of the statement's chunk. */
function makingOf({ id, looksAt = anything }: Rule, find: NonNullable<Rule['statement']>, l10n: Localiser): Making<Told> {
  return {
    of: looksAt,
    make: (placed) => {
      const found: Told[] = []
      find(placed, (hit: StatementHit) => found.push(tell(id, movedHit(hit, -placed.offset), l10n)))
      return found
    },
  }
}

function tell(id: string, hit: Hit, l10n: Localiser): Told {
  return { hit, message: fillMessage(l10n.t(pageOf(id)?.message ?? ''), hit.values ?? {}) }
}

/** What does not apply in the context never speaks. Else a rule's own entry in the settings counts, then its category's, the context's, and its page's. */
function severityOf(id: string, set: DocumentSettings['severity'], context: Context): Severity {
  const page = pageOf(id)
  if (!page) return 'info'
  const inContext = severityIn(context, page)
  if (inContext === 'off') return 'off'
  return page.nursery ? (set[id] ?? set['nursery'] ?? 'off') : (set[id] ?? set[page.category] ?? inContext ?? page.severity)
}

/** What all findings of a rule have in common. */
type Voice = Pick<Finding, 'ruleId' | 'category' | 'severity' | 'url'>

/** How a rule speaks of one document; undefined where it is off. */
function voiceOf(ruleId: string, loudness: Loudness): Voice | undefined {
  const page = pageOf(ruleId)
  const severity = loudness(ruleId)
  return page && severity !== 'off' ? { ruleId, category: page.category, severity, url: page.url } : undefined
}

/** What a rule says of a hit, which stands `by` further down. */
function findingOf({ ruleId, category, severity, url }: Voice, { hit, message }: Told, hits: Hits, by: number): Finding {
  const finding: Finding = {
    ruleId,
    category,
    severity,
    message,
    range: { start: hit.start + by, end: Math.max(hit.end, hit.start) + by },
    scope: hit.scope ?? 'line',
    related: (hit.related ?? []).map(({ start, end, message, ruleId }) => ({ message, range: { start, end }, ...(ruleId === undefined ? {} : { ruleId }) })),
    url,
  }
  hits.set(finding, { hit, by })
  return finding
}

function asHint(finding: Finding, hits: Hits): Finding {
  const hint: Finding = { ...finding, severity: 'hint' }
  const hit = hits.get(finding)
  if (hit) hits.set(hint, hit)
  return hint
}

/** Few documents have so many findings that their words must be counted. */
function extentOf({ spec: { statements }, risks }: Facts): Extent {
  return {
    get words() {
      return statements.words(anything)
    },
    statements: statements.length,
    evidenced: Object.values(risks).filter(({ state }) => state === 'evidenced').length,
  }
}

function linesByRule(findings: readonly Finding[], lines: LineIndex): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const { ruleId, range } of findings) {
    const own = found.get(ruleId) ?? []
    own.push(lines.lineAt(range.start))
    found.set(ruleId, own)
  }
  return found
}
