import { createEngine } from '../../src/engine/index.js'
import type { RuleSource } from '../../src/rules/page.js'

export const engine = createEngine()

/** Reads a text as a spec; a rule of the nursery is turned on for its own examples. */
export function lint(text: string, { id, severity, nursery }: RuleSource) {
  return engine.lint(text, { asSpec: true, ...(nursery ? { settings: { severity: { [id]: severity } } } : {}) })
}
