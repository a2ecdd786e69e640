import { Worker } from 'node:worker_threads'
import type { FileResult } from '../../formats/result.js'
import type { Linter, ReadDocument } from './linter.js'
import type { Answer } from './thread.js'

interface Job {
  document: ReadDocument
  done: (result: FileResult) => void
  failed: (error: Error) => void
}

/** Lints on threads that run the script at a path: each is started when there is work for it, and there are never more than `most`. */
export class LintingThreads implements Linter {
  readonly #waiting: Job[] = []
  readonly #idle = new Set<Worker>()
  readonly #busy = new Map<Worker, Job>()

  constructor(
    private readonly script: string,
    private readonly most: number,
  ) {}

  lint(document: ReadDocument): Promise<FileResult> {
    return new Promise((done, failed) => {
      this.#waiting.push({ document, done, failed })
      this.#next()
    })
  }

  end(): void {
    this.#waiting.length = 0
    for (const thread of [...this.#idle, ...this.#busy.keys()]) void thread.terminate()
  }

  #next(): void {
    const [job] = this.#waiting
    if (!job) return
    const [idle] = this.#idle
    const thread = idle ?? (this.#busy.size < this.most ? this.#start() : undefined)
    if (!thread) return
    this.#waiting.shift()
    this.#idle.delete(thread)
    this.#busy.set(thread, job)
    thread.postMessage(job.document)
  }

  #start(): Worker {
    const thread = new Worker(this.script)
    thread.on('message', (answer: Answer) => {
      const job = this.#busy.get(thread)
      this.#busy.delete(thread)
      this.#idle.add(thread)
      if ('failed' in answer) job?.failed(new Error(answer.failed))
      else job?.done(answer.result)
      this.#next()
    })
    // A thread that breaks down (out of memory, say) takes only the document with it that it was reading.
    const gone = (error: Error) => {
      const job = this.#busy.get(thread)
      this.#busy.delete(thread)
      this.#idle.delete(thread)
      job?.failed(error)
      this.#next()
    }
    thread.on('error', gone)
    thread.on('exit', (code) => gone(new Error(`its thread ended with code ${code}`)))
    return thread
  }
}
