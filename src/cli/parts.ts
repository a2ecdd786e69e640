import type { Engine, RulePage } from '../engine/engine.js'

/** What the command line is put together from; tests bring their own. */
export interface Parts {
  version: string
  createEngine(): Engine
  rulePage(id: string): RulePage | undefined
  rulePages(): readonly RulePage[]
}
