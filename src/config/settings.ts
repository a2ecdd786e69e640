import type { Severity } from '../engine/report.js'

/** What a person or team can set; everything has a default. */
export interface Settings {
  /** Globs of files that are specs whatever their content says. */
  specs: string[]
  /** Globs of files that never are. */
  ignore: string[]
  /** Severity by rule id or category; the rule's own where nothing is said. */
  severity: Record<string, Severity>
}

export const defaultSettings: Settings = { specs: [], ignore: [], severity: {} }
