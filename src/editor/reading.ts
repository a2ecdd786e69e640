import type { Report } from '../engine/index.js'

/** What is known of a document in one of its versions. */
export type Reading = { version: number } & ({ report: Report } | { failed: 'too-long' | 'error' })
