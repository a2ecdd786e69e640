import { parseConfig } from '../../config/parse.js'
import { createEngine, type Engine, type FixOffer, type Report } from '../../engine/index.js'
import { commentAt } from '../../engine/suppressions.js'
import { waiveQuestion } from '../../engine/waive-question.js'
import { english, type Localiser, localiserOf } from '../../localiser.js'
import { pageOf, rulePages } from '../../rules/pages.js'
import { checklistQuestions } from '../../spec/checklist-questions.js'
import type { CallName, Calls, FromThread, KeptFinding, KeptReading, OfferKind, PlainOffer, ToThread } from './calls.js'
import { inTurns } from './turns.js'

type Service = {
  [Name in CallName]: (asks: Calls[Name]['asks'], calledOff: () => boolean) => Calls[Name]['answers'] | Promise<Calls[Name]['answers']>
}

/** Answers calls, several at a time: `answer` is given what goes back. The result takes what comes in. */
export function serve(answer: (message: FromThread) => void): (message: ToThread) => Promise<void> {
  const engineIn = (l10n: Localiser) => createEngine({ l10n, ruleFailed: (failedRule, error) => answer({ failedRule, error: textOf(error) }) })
  let service = createService(() => engineIn(english), english)
  const underWay = new Set<number>()
  return async (message) => {
    if ('translations' in message) {
      const l10n = localiserOf(message.translations)
      service = createService(() => engineIn(l10n), l10n)
      return
    }
    if ('calledOff' in message) return void underWay.delete(message.calledOff)
    const { id, call, asks } = message
    underWay.add(id)
    try {
      const run = service[call] as (asks: unknown, calledOff: () => boolean) => unknown
      answer({ id, answer: await run(asks, () => !underWay.has(id)) })
    } catch (error) {
      answer({ id, failed: textOf(error) })
    } finally {
      underWay.delete(id)
    }
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function createService(newEngine: () => Engine, l10n: Localiser): Service {
  const engine = newEngine()
  const kept = new Map<string, { reading: number; report: Report }>()
  const reportOf = ({ document, reading }: KeptReading) => {
    const known = kept.get(document)
    return known?.reading === reading ? known.report : undefined
  }
  const offersFor = (asks: KeptFinding): Record<OfferKind, FixOffer[]> => {
    const report = reportOf(asks)
    const finding = report?.findings[asks.finding]
    return report && finding ? engine.offers(report, finding) : { fixes: [], suppressions: [] }
  }
  return {
    async lint({ text, options, keep }, calledOff) {
      // What is read once need not be kept: an engine of its own.
      const report = await inTurns((keep ? engine : newEngine()).lintInSteps(text, options), calledOff)
      if (!report) return undefined
      if (keep) kept.set(keep.document, { reading: keep.reading, report })
      const { text: _, lines: __, ...plain } = report
      return plain
    },
    forget(document) {
      kept.delete(document)
      return undefined
    },
    offers(asks) {
      const { fixes, suppressions } = offersFor(asks)
      return { fixes: fixes.map(plainOffer), suppressions: suppressions.map(plainOffer) }
    },
    fix: (asks) => offersFor(asks)[asks.kind][asks.offer]?.make(),
    commentAt(asks) {
      const report = reportOf(asks)
      return report && commentAt(report.text, asks.offset)
    },
    places(asks) {
      const report = reportOf(asks)
      return report && engine.places(report)
    },
    waive: ({ text, question, reason }) => waiveQuestion(text, question, reason),
    parseConfig: ({ bytes, name }) => parseConfig(bytes, name),
    pages: () => rulePages(l10n),
    questions: () => checklistQuestions.map(({ id, question }) => ({ id, question })),
    riskTable() {
      const table = pageOf('risks-unaddressed')?.fixes.find(({ text }) => text.includes('|'))
      return table && { title: l10n.t(table.title), text: table.text }
    },
  }
}

function plainOffer({ title, ruleId, preferred }: FixOffer): PlainOffer {
  return { title, ruleId, preferred }
}
