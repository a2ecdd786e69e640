import { parentPort } from 'node:worker_threads'
import { messageOf } from '../../config/message-of.js'
import { createEngine } from '../../engine/index.js'
import type { FileResult } from '../../formats/result.js'
import { lintDocument } from './lint-document.js'
import type { ReadDocument } from './linter.js'

/** What a thread says of the document that it was given. */
export type Answer = { result: FileResult } | { failed: string }

/** The script of a linting thread. Files come once each, so that what was read of one is not kept for the next: an engine of its own. */
parentPort?.on('message', (document: ReadDocument) => parentPort?.postMessage(answerTo(document)))

function answerTo(document: ReadDocument): Answer {
  try {
    return { result: lintDocument(createEngine(), document) }
  } catch (error) {
    return { failed: messageOf(error) }
  }
}
