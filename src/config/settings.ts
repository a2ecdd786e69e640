import type { Context } from './context.js'
import type { Severity } from './severity.js'

/** One text or a list of them, as somebody wrote it. */
export type OneOrMore = string | string[]

/** Settings of some of the files that a configuration is for. */
export interface Override extends Context {
  files: OneOrMore
  severity?: Record<string, Severity>
}

/** Settings as they stand in a configuration file or in the editor; everything has a default. */
export interface WrittenSettings extends Context {
  /** Globs of files that are specs whatever their content says. */
  specs?: OneOrMore
  /** Globs of files that never are. */
  ignore?: OneOrMore
  /** Severity by rule id or category; the rule's own where nothing is said. */
  severity?: Record<string, Severity>
  overrides?: Override[]
}

/** What a configuration file holds. */
export interface ConfigFile extends WrittenSettings {
  /** Files whose settings count where this one says nothing; later ones count more. */
  extends?: OneOrMore
}

/** What counts for one document. */
export interface DocumentSettings extends Context {
  /** Said to be a spec, or to be left alone, whatever it looks like. */
  listed?: 'spec' | 'ignored'
  severity: Readonly<Record<string, Severity>>
}

export function listOf(written: OneOrMore | undefined): readonly string[] {
  return written === undefined ? [] : typeof written === 'string' ? [written] : written
}
