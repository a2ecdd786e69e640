import { defaultSettings, type Settings } from '../config/settings.js'
import { type ReadChunk, readStatements } from '../language/statements.js'
import { ChunkCache, readDocument } from '../markdown/document.js'
import { LineIndex } from '../markdown/line-index.js'
import type { Facts, Hit, Rule } from '../rules/define.js'
import { rules } from '../rules/index.generated.js'
import { pageOf } from '../rules/pages.js'
import { answerLines, findAnswers } from '../spec/answers.js'
import { readChecklist } from '../spec/checklist.js'
import { recogniseGenre } from '../spec/genre.js'
import { problemStatements } from '../spec/problem.js'
import { readRisks } from '../spec/risks.js'
import { readSpec, type Spec } from '../spec/spec.js'
import { type WaivedQuestions, waiveRisks } from '../spec/waived-questions.js'
import type { Engine, LintOptions } from './engine.js'
import { fixOffers } from './fixes.js'
import { foldFindings, inOrder } from './fold.js'
import { asksOnlyWaived } from './question-rules.js'
import type { Finding, Fix, FixOffer, Report, Severity } from './report.js'
import { suppressionOffers } from './suppress-fixes.js'
import { applySuppressions, type ReadSuppressions, readSuppressions } from './suppressions.js'
import { readWaived } from './waived-questions.js'

/** An engine of its own: it keeps what it read, so one engine serves all documents of a face. */
export function createEngine(): Engine {
  const chunks = new ChunkCache<ReadChunk>()
  const hits = new WeakMap<Finding, Hit>()
  const specs = new WeakMap<Report, Spec>()

  function lint(text: string, options: LintOptions = {}): Report {
    const settings: Settings = { ...defaultSettings, ...options.settings }
    const document = readDocument(text, chunks, readStatements)
    const lines = new LineIndex(text)
    const spec = readSpec(document, document.frontMatter?.values ?? {})
    const genre = recogniseGenre({
      text,
      frontMatter: spec.frontMatter,
      sections: spec.sections,
      title: spec.title,
      statements: spec.statements,
      settings,
      ...(options.path === undefined ? {} : { path: options.path }),
      ...(options.asSpec === undefined ? {} : { asSpec: options.asSpec }),
    })
    const { waived, unread } = readWaived(document.frontMatter)
    const risks = waiveRisks(readRisks(spec, lines), waived, lines)
    const facts: Facts = { spec, genre: genre.genre, lines, risks, answers: findAnswers(spec), problems: problemStatements(spec) }
    const read = readSuppressions(document, spec)
    const { findings, suppressed } = genre.isSpec
      ? findIn(facts, { ...read, unread: [...read.unread, ...unread] }, waived, settings, hits)
      : { findings: [], suppressed: [] }
    const checklist = readChecklist({ ...facts, waived, found: linesByRule(findings, lines) })
    const report: Report = {
      text,
      lines,
      genre,
      linted: genre.isSpec,
      findings,
      suppressed,
      risks: facts.risks,
      answers: answerLines(facts.answers, lines),
      checklist,
    }
    specs.set(report, spec)
    return report
  }

  function offers(report: Report, finding: Finding): ReturnType<Engine['offers']> {
    const spec = specs.get(report)
    return spec
      ? { fixes: fixOffers(spec, finding, hits.get(finding) ?? finding.range), suppressions: suppressionOffers(spec, finding) }
      : { fixes: [], suppressions: [] }
  }

  return {
    lint,
    offers,
    fixes: (report, finding) => made(offers(report, finding).fixes),
    suppressions: (report, finding) => made(offers(report, finding).suppressions),
  }
}

function made(offers: readonly FixOffer[]): Fix[] {
  return offers.map((offer) => offer.make()).filter((fix) => fix !== undefined)
}

/** What the rules find and what cannot be read, without what is silenced; and a finding for every comment that silences nothing, which no comment can silence. */
function findIn(
  facts: Facts,
  read: ReadSuppressions,
  waived: WaivedQuestions,
  settings: Settings,
  hits: WeakMap<Finding, Hit>,
): Pick<Report, 'findings' | 'suppressed'> {
  const isOn = (name: string) =>
    [{ id: name }, ...rules.filter(({ id }) => pageOf(id)?.category === name)].some((rule) => pageOf(rule.id) && severityOf(rule, settings) !== 'off')
  const ofRule = (id: string, found: readonly Hit[]) =>
    found.flatMap((hit) => {
      const finding = toFinding({ id }, hit, severityOf({ id }, settings))
      if (finding) hits.set(finding, hit)
      return finding ?? []
    })
  const unread = ofRule(
    'unreadable-part',
    read.unread.map(({ why, ...place }) => ({ ...place, values: { why } })),
  )
  const asked = runRules(facts, settings, hits).filter(({ ruleId }) => !asksOnlyWaived(ruleId, waived))
  const { open, suppressed, idle } = applySuppressions(foldFindings([...asked, ...unread]), read, isOn)
  return { findings: [...open, ...ofRule('unused-suppression', idle)].sort(inOrder), suppressed }
}

function runRules(facts: Facts, settings: Settings, hits: WeakMap<Finding, Hit>): Finding[] {
  const findings: Finding[] = []
  const active = rules.filter((rule) => severityOf(rule, settings) !== 'off')
  const reporter = (rule: Rule) => (hit: Hit) => {
    const finding = toFinding(rule, hit, severityOf(rule, settings))
    if (!finding) return
    hits.set(finding, hit)
    findings.push(finding)
  }
  for (const rule of active) {
    const report = reporter(rule)
    rule.document?.(facts, report)
    if (rule.section) for (const section of facts.spec.sections) if (section.heading) rule.section(section, report, facts)
    if (rule.statement) for (const placed of facts.spec.statements) rule.statement(placed, report, facts)
  }
  return findings
}

function severityOf(rule: Rule, settings: Settings): Severity {
  const page = pageOf(rule.id)
  if (page?.nursery) return settings.severity[rule.id] ?? settings.severity.nursery ?? 'off'
  return settings.severity[rule.id] ?? (page && settings.severity[page.category]) ?? page?.severity ?? 'info'
}

function toFinding(rule: Rule, hit: Hit, severity: Severity): Finding | undefined {
  const page = pageOf(rule.id)
  if (!page || severity === 'off') return undefined
  return {
    ruleId: rule.id,
    category: page.category,
    severity,
    message: fill(page.message, hit.values ?? {}),
    range: { start: hit.start, end: Math.max(hit.end, hit.start) },
    scope: hit.scope ?? 'line',
    related: (hit.related ?? []).map(({ start, end, message, ruleId }) => ({ message, range: { start, end }, ...(ruleId === undefined ? {} : { ruleId }) })),
    url: page.url,
  }
}

/** Fills `{name}`s; a message that grows beyond 100 characters loses the end of its longest value. */
export function fill(template: string, values: Record<string, string>): string {
  const clean = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.replace(/\s+/g, ' ').trim()]))
  const filled = (limit: number) => template.replace(/\{(\w+)\}/g, (whole, name: string) => clip(clean[name] ?? whole, limit))
  for (const limit of [100, 60, 45, 35, 25, 15]) {
    const message = filled(limit)
    if (message.length <= 100) return message
  }
  return clip(filled(15), 100)
}

function clip(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : `${Array.from(text)
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}

function linesByRule(findings: readonly Finding[], lines: LineIndex): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const finding of findings) found.set(finding.ruleId, [...(found.get(finding.ruleId) ?? []), lines.lineAt(finding.range.start)])
  return found
}
