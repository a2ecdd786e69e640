import type { ParsedConfig } from '../../config/parsed.js'
import type { RulePage } from '../../engine/engine.js'
import type { Finding, Fix, LintOptions, Report, SpecPlaces } from '../../engine/index.js'
import type { SuppressionComment } from '../../engine/suppressions.js'
import type { TextEdit } from '../../engine/text-edit.js'
import type { Question } from '../../formats/overview.js'
import { LineIndex } from '../../markdown/line-index.js'
import type { CallName, Calls, FromThread, KeptReading, OfferKind, PlainOffer, PlainReport, RiskTable, ToThread } from './calls.js'

/** What reads documents beside the host: a thread in a browser, a process on the desktop. */
export interface Thread {
  post(message: ToThread): void
  end(): void
}

/** Starts a thread. `hear` is given what comes from it, `gone` that it ended without being asked to. */
export type StartThread = (hear: (message: FromThread) => void, gone: (error: Error) => void) => Thread

/** A fix by its title; what it changes is worked out when somebody takes it. */
export interface Offer extends PlainOffer {
  /** Undefined where the document has no place for it, or was read anew since. */
  make: () => Promise<Fix | undefined>
}

/** A call that is not answered yet. */
export interface UnderWay<T> {
  answer: Promise<T>
  /** Says that nobody waits for it any more. */
  callOff: () => void
}

/** Who is told of what goes wrong on the thread. */
export interface Told {
  /** Once for each thread that breaks down. */
  brokeDown: (error: Error) => void
  /** Once for each engine of the thread. */
  ruleFailed?: (rule: string, error: string) => void
}

interface Waiting {
  resolve: (answer: unknown) => void
  reject: (error: Error) => void
}

/**
 * The engine, on a thread (or in a process) of its own: reading never keeps the editor waiting, nor does loading what it takes. The thread starts with the first
 * call. Where it breaks down, what was asked of it fails, and the next call starts another one.
 */
export class Reader {
  readonly #waiting = new Map<number, Waiting>()
  readonly #kept = new WeakMap<Report, KeptReading>()
  #thread: Thread | undefined
  #pages: Promise<ReadonlyMap<string, RulePage>> | undefined
  #lastId = 0

  constructor(
    private readonly start: StartThread,
    private readonly told: Told,
    /** Of English texts into the editor's language. */
    private readonly translations: Readonly<Record<string, string>> = {},
  ) {}

  /**
   * Reads a text. `document`: keep what it takes to make fixes, under that address. The report is undefined where it was called off; it rejects
   * where the engine fails.
   */
  lint(text: string, options: LintOptions, document?: string): UnderWay<Report | undefined> {
    const keep = document === undefined ? undefined : { document, reading: ++this.#lastId }
    const { answer, callOff } = this.#call('lint', { text, options, ...(keep ? { keep } : {}) })
    const report = answer.then((plain) => {
      if (!plain) return undefined
      const read = withText(text, plain)
      if (keep) this.#kept.set(read, keep)
      return read
    })
    return { answer: report, callOff }
  }

  /** The document is closed: no more fixes are asked for. */
  forget(document: string): void {
    if (this.#thread) void this.#call('forget', document).answer.catch(() => undefined)
  }

  /** The fixes for a finding of that report, and those that silence it, best first. None where the document was read anew since. */
  async offers(report: Report, finding: Finding): Promise<Record<OfferKind, Offer[]>> {
    const kept = this.#kept.get(report)
    if (!kept) return { fixes: [], suppressions: [] }
    const place = { ...kept, finding: report.findings.indexOf(finding) }
    const { fixes, suppressions } = await this.#call('offers', place).answer
    const offers = (kind: OfferKind, plain: PlainOffer[]) =>
      plain.map((each, offer): Offer => ({ ...each, make: () => this.#call('fix', { ...place, kind, offer }).answer }))
    return { fixes: offers('fixes', fixes), suppressions: offers('suppressions', suppressions) }
  }

  /** The comment of ours that an offset of the report's text stands in. */
  async commentAt(report: Report, offset: number): Promise<SuppressionComment | undefined> {
    const kept = this.#kept.get(report)
    return kept && this.#call('commentAt', { ...kept, offset }).answer
  }

  /** Where the parts of the report's spec stand; undefined where the document was read anew since. */
  async places(report: Report): Promise<SpecPlaces | undefined> {
    const kept = this.#kept.get(report)
    return kept && this.#call('places', kept).answer
  }

  /** See `waiveQuestion`. */
  waive(text: string, question: string, reason: string): Promise<TextEdit | 'toml' | 'unreadable'> {
    return this.#call('waive', { text, question, reason }).answer
  }

  parseConfig(bytes: Uint8Array, name: string): Promise<ParsedConfig> {
    return this.#call('parseConfig', { bytes, name }).answer
  }

  /** All rules' pages by their ids, sorted by category. */
  pages(): Promise<ReadonlyMap<string, RulePage>> {
    this.#pages ??= this.#call('pages', undefined).answer.then(
      (pages) => new Map(pages.map((page) => [page.id, page])),
      (error: unknown) => {
        this.#pages = undefined
        throw error
      },
    )
    return this.#pages
  }

  /** Those of the checklist. */
  questions(): Promise<Question[]> {
    return this.#call('questions', undefined).answer
  }

  /** That of the fix for open risks. */
  riskTable(): Promise<RiskTable | undefined> {
    return this.#call('riskTable', undefined).answer
  }

  dispose(): void {
    const thread = this.#thread
    this.#thread = undefined
    thread?.end()
    this.#giveUp(new Error('The editor closes.'))
  }

  #call<Name extends CallName>(call: Name, asks: Calls[Name]['asks']): UnderWay<Calls[Name]['answers']> {
    const id = ++this.#lastId
    const answer = new Promise<Calls[Name]['answers']>((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      this.#thread ??= this.#startThread()
      this.#thread.post({ id, call, asks })
    })
    return { answer, callOff: () => this.#thread?.post({ calledOff: id }) }
  }

  #startThread(): Thread {
    const thread: Thread = this.start(
      (message) => this.#hear(message),
      (error) => {
        if (this.#thread !== thread) return
        this.#thread = undefined
        this.#giveUp(error) // first: who is told may ask for more
        this.told.brokeDown(error)
      },
    )
    thread.post({ translations: this.translations })
    return thread
  }

  #hear(message: FromThread): void {
    if ('failedRule' in message) {
      this.told.ruleFailed?.(message.failedRule, message.error)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if ('failed' in message) waiting?.reject(new Error(message.failed))
    else waiting?.resolve(message.answer)
  }

  #giveUp(error: Error): void {
    const all = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { reject } of all) reject(error)
  }
}

/** A report as it came from the other thread, with its text; the index of its lines is made when somebody asks for it. */
function withText(text: string, plain: PlainReport): Report {
  let lines: LineIndex | undefined
  return {
    ...plain,
    text,
    get lines() {
      lines ??= new LineIndex(text)
      return lines
    },
  }
}
