import type { Report } from '../engine/index.js'

/** Longer texts are left alone, in UTF-16 code units: copying one to the reading thread, and its findings back, would keep the editor waiting. */
export const longestText = 1_500_000
/** A file with more bytes holds a longer text in any encoding, and is not even looked into. */
export const mostBytes = longestText * 4

/** Why a document has no report. */
export type Failure = 'too-long' | 'error'

/** What is known of a document in one of its versions. */
export type Reading = { version: number } & ({ report: Report; failed?: never } | { failed: Failure; report?: never })
