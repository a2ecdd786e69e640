import { createEngine } from '../../src/engine/index.js'

const engine = createEngine()

/** How many sections of a spec with this one say nothing yet. */
export function emptySections(section: string): number {
  return engine
    .lint(`# PRD: Night ferry\n\n## Problem\n\nCaptains wait.\n\n${section}\n`, { asSpec: true })
    .findings.filter(({ ruleId }) => ruleId === 'placeholder-section').length
}
