import * as v from 'valibot'
import { contextWords, dimensions } from './context.js'
import { isGlob } from './globs.js'
import { isRecord } from './record.js'
import { severities } from './severity.js'

/** The form of the settings. `check.ts` says in words what does not have it, and the JSON schema is made from it. */
export function configSchemas(names: readonly string[]) {
  const severity = v.picklist(severities)
  const glob = v.pipe(v.string(), v.nonEmpty(), v.check(isGlob))
  const globs = v.union([glob, v.array(glob)])
  const path = v.pipe(v.string(), v.nonEmpty())
  const loudness = v.optional(exactly(Object.fromEntries(names.map((name) => [name, v.optional(severity)]))))
  const context = Object.fromEntries(dimensions.map((dimension) => [dimension, v.optional(v.picklist<readonly string[]>(contextWords[dimension]))]))
  const entries = { specs: v.optional(globs), ignore: v.optional(globs), ...context, severity: loudness }
  const override = exactly({ files: globs, ...context, severity: loudness })
  return {
    severity,
    /** Of a configuration file. */
    file: exactly({
      $schema: v.optional(v.string()),
      extends: v.optional(v.union([path, v.array(path)])),
      ...entries,
      overrides: v.optional(v.array(override)),
    }),
    /** Of what the editor's settings have in common with a file. */
    settings: exactly(entries),
  }
}

/** A mapping with no other keys; each other key is an issue of its own. */
function exactly<Entries extends v.ObjectEntries>(entries: Entries) {
  return v.pipe(v.custom<object>(isRecord), v.objectWithRest(entries, v.never()))
}
