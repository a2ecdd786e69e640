import { type Context, contextIn } from '../config/context.js'
import type { DocumentSettings } from '../config/settings.js'
import { english, type Localiser } from '../localiser.js'
import { DocumentReader } from '../markdown/document.js'
import type { LineIndex } from '../markdown/line-index.js'
import { finish, type Steps } from '../markdown/steps.js'
import { appliesIn } from '../rules/context.js'
import type { Facts, Rule } from '../rules/define.js'
import { rules as allRules } from '../rules/index.generated.js'
import { answerLines, findAnswers } from '../spec/answers.js'
import { readChecklist } from '../spec/checklist.js'
import { type Genre, type GenreInput, recogniseGenre } from '../spec/genre.js'
import { shownContext, statedContext } from '../spec/genre-front-matter.js'
import { readOutlined } from '../spec/outline.js'
import { anything } from '../spec/reading.js'
import { readRisks } from '../spec/risks.js'
import { type Spec, SpecReader } from '../spec/spec.js'
import { waiveRisks } from '../spec/waived-questions.js'
import { AskedRules, type RuleFailed } from './asked-rules.js'
import type { Engine, LintOptions } from './engine.js'
import { asHint, hitOf } from './findings.js'
import { fixOffers } from './fixes.js'
import { byPlace } from './fold.js'
import { findSteps } from './found.js'
import { placesOf } from './places.js'
import type { Finding, Fix, FixOffer, Report, SpecPlaces } from './report.js'
import { suppressionOffers } from './suppress-fixes.js'
import { readSuppressions } from './suppressions.js'
import { type Extent, turnedDown } from './turned-down.js'
import { type Loudness, severityOf } from './voice.js'
import { readWaived } from './waived-questions.js'

export interface EngineOptions {
  rules?: readonly Rule[]
  /** Told once of a rule that fails. It is not asked again; the others go on. Without anybody to tell, the error goes on to who asked. */
  ruleFailed?: RuleFailed
  /** The language of what it says; English where there is none. */
  l10n?: Localiser
}

/** An engine of its own: it keeps what it read, so one engine serves all documents of a face. */
export function createEngine({ rules = allRules, ruleFailed, l10n = english }: EngineOptions = {}): Engine {
  return new KeepingEngine(new AskedRules(rules, l10n, ruleFailed), l10n)
}

/** Keeps what it read, and what each of its reports was made from. */
class KeepingEngine implements Engine {
  readonly #rules: AskedRules
  readonly #l10n: Localiser
  readonly #reader = new DocumentReader(readOutlined)
  readonly #specReader = new SpecReader()
  readonly #specs = new WeakMap<Report, Spec>()

  constructor(rules: AskedRules, l10n: Localiser) {
    this.#rules = rules
    this.#l10n = l10n
  }

  lint(text: string, options?: LintOptions): Report {
    return finish(this.lintInSteps(text, options))
  }

  *lintInSteps(text: string, options: LintOptions = {}): Steps<Report> {
    const l10n = this.#l10n
    const severity = options.settings?.severity ?? {}
    const document = yield* this.#reader.steps(text)
    const { lines } = document
    const spec = this.#specReader.read(document, document.frontMatter?.values ?? {})
    yield
    const genre = recogniseGenre(genreInput(spec, options), l10n)
    const context = contextOf(genre.genre, spec, options)
    yield
    const { waived, unread } = readWaived(document.frontMatter, l10n)
    const risks = waiveRisks(readRisks(spec, lines), waived, lines)
    yield
    const answers = findAnswers(spec)
    yield
    const facts: Facts = { spec, genre: genre.genre, context, applies: (rule) => appliesIn(context, rule), lines, l10n, risks, answers }
    const loudness: Loudness = (rule) => (this.#rules.hasFailed(rule) ? 'off' : severityOf(rule, severity, context))
    const silenced = readSuppressions(document, spec, l10n)
    const read = { ...silenced, unread: [...silenced.unread, ...unread] }
    const { findings: found, suppressed } = genre.isSpec ? yield* findSteps(this.#rules, { facts, loudness, read, waived }) : { findings: [], suppressed: [] }
    const quiet = quietFindings([...found, ...suppressed.map(({ finding }) => finding)], facts, severity)
    const findings = found.map((finding) => (quiet.has(finding) ? asHint(finding) : finding))
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
      risks,
      answers: answerLines(answers, lines),
      checklist,
    }
    this.#specs.set(report, spec)
    return report
  }

  offers(report: Report, finding: Finding): ReturnType<Engine['offers']> {
    const spec = this.#specs.get(report)
    if (!spec) return { fixes: [], suppressions: [] }
    return { fixes: fixOffers(spec, finding, hitOf(finding), this.#l10n), suppressions: suppressionOffers(spec, finding, this.#l10n) }
  }

  fixes(report: Report, finding: Finding): Fix[] {
    return made(this.offers(report, finding).fixes)
  }

  suppressions(report: Report, finding: Finding): Fix[] {
    return made(this.offers(report, finding).suppressions)
  }

  places(report: Report): SpecPlaces | undefined {
    const spec = this.#specs.get(report)
    return spec && placesOf(spec)
  }
}

/** What the genre is told by: the spec, its file's name, and what the settings or a person say of it. */
function genreInput(spec: Spec, { path, asSpec, settings }: LintOptions): GenreInput {
  const listed = settings?.listed
  return { ...spec, ...(listed && { listed }), ...(path !== undefined && { path }), ...(asSpec !== undefined && { asSpec }) }
}

/** The context, first from what the document shows, then from the settings, then from what it states; what is said last counts. */
function contextOf(genre: Genre, { frontMatter }: Spec, { settings }: LintOptions): Context {
  return { ...shownContext(genre), ...contextIn({ ...settings }), ...statedContext(frontMatter) }
}

/** The findings that become hints. What is silenced is among them and keeps its room, so that silencing a finding changes no other. */
function quietFindings(all: readonly Finding[], facts: Facts, severity: DocumentSettings['severity']): ReadonlySet<Finding> {
  const isSet = ({ ruleId, category }: Finding) => severity[ruleId] !== undefined || severity[category] !== undefined
  return turnedDown([...all].sort(byPlace), extentOf(facts), isSet)
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

function made(offers: readonly FixOffer[]): Fix[] {
  return offers.map((offer) => offer.make()).filter((fix) => fix !== undefined)
}
