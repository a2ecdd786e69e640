import type { Localiser } from '../localiser.js'
import type { Steps } from '../markdown/steps.js'
import { type Facts, type Hit, movedHit, type Rule, type StatementHit } from '../rules/define.js'
import { pageOf } from '../rules/pages.js'
import { anySection, anything, type Making } from '../spec/reading.js'
import { type ToldHit, tell } from './findings.js'
import type { Finding } from './report.js'
import { type Loudness, type Voice, voiceOf } from './voice.js'

/** Told of a rule that fails, and of what it threw. */
export type RuleFailed = (rule: string, error: unknown) => void

/** The rules of an engine. One that fails is told of once and not asked again; the others go on. */
export class AskedRules {
  readonly #rules: readonly Rule[]
  readonly #l10n: Localiser
  readonly #ruleFailed: RuleFailed | undefined
  readonly #failed = new Set<string>()
  /** What each rule that is asked about statements makes of one. */
  readonly #makings: ReadonlyMap<Rule, Making<ToldHit>>

  constructor(rules: readonly Rule[], l10n: Localiser, ruleFailed?: RuleFailed) {
    this.#rules = rules
    this.#l10n = l10n
    this.#ruleFailed = ruleFailed
    this.#makings = new Map(rules.flatMap((rule) => (rule.statement ? [[rule, makingOf(rule, rule.statement, l10n)] as const] : [])))
  }

  hasFailed(id: string): boolean {
    return this.#failed.has(id)
  }

  /** Does a rule, or any of a category, speak of the document? */
  isOn(name: string, loudness: Loudness): boolean {
    return [name, ...this.#rules.map(({ id }) => id).filter((id) => pageOf(id)?.category === name)].some((id) => pageOf(id) && loudness(id) !== 'off')
  }

  /** What the rules find, a rule a step. Of a rule that fails nothing counts. */
  *find(facts: Facts, loudness: Loudness): Steps<Finding[]> {
    const findings: Finding[] = []
    for (const rule of this.#rules) {
      const voice = voiceOf(rule.id, loudness)
      if (!voice) continue
      for (const finding of this.#ask(rule, voice, facts)) findings.push(finding)
      yield
    }
    return findings
  }

  /** What one rule finds; nothing where it fails. Without anybody to tell, its error goes on to who asked. */
  #ask(rule: Rule, voice: Voice, facts: Facts): Finding[] {
    const { statements } = facts.spec
    const found: Finding[] = []
    const take = (told: ToldHit, by: number) => void found.push(told.finding(voice, by))
    const report = (hit: Hit) => take(tell(rule.id, hit, this.#l10n), 0)
    const making = this.#makings.get(rule)
    try {
      rule.document?.(facts, report)
      if (rule.section) for (const section of statements.sectionsThat(rule.looksInto ?? anySection)) if (section.heading) rule.section(section, report, facts)
      if (making) statements.takeMade(making, take)
      return found
    } catch (error) {
      if (!this.#ruleFailed) throw error
      this.#failed.add(rule.id)
      this.#ruleFailed(rule.id, error)
      return []
    }
  }
}

/** What a rule finds in a statement, by offsets from the start of the statement's chunk. */
function makingOf({ id, looksAt = anything }: Rule, find: NonNullable<Rule['statement']>, l10n: Localiser): Making<ToldHit> {
  return {
    of: looksAt,
    make: (placed) => {
      const found: ToldHit[] = []
      find(placed, (hit: StatementHit) => found.push(tell(id, movedHit(hit, -placed.offset), l10n)))
      return found
    },
  }
}
