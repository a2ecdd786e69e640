import type { Report } from '../engine/index.js'

/** Why a document has no report. */
export type Failure = 'too-long' | 'error'

/** What is known of a document in one of its versions. */
export type Reading = { version: number } & ({ report: Report; failed?: never } | { failed: Failure; report?: never })
