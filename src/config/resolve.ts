import { contextIn } from './context.js'
import { lastWord } from './globs.js'
import { pathWithin } from './paths.js'
import type { DocumentSettings, Override, WrittenSettings } from './settings.js'

/** Settings and the folder from which their globs count; '' where paths are relative to it already. */
export interface Layer {
  folder: string
  settings: WrittenSettings
}

/**
 * What counts for the document at a path, from the weakest layer to the strongest: of a rule's severity and of each part of the context the
 * last word counts, and so it does of the globs. In a layer, `overrides` that match come after its other settings. Where a document has no
 * path, only what is said without globs counts.
 */
export function resolveSettings(layers: readonly Layer[], path: string | undefined): DocumentSettings {
  const resolved: DocumentSettings = { severity: {} }
  let isSpec: boolean | undefined
  let isIgnored: boolean | undefined
  for (const { folder, settings } of layers) {
    add(settings, resolved)
    const within = path === undefined ? undefined : pathWithin(folder, path)
    if (within === undefined) continue
    isSpec = lastWord(settings.specs, within) ?? isSpec
    isIgnored = lastWord(settings.ignore, within) ?? isIgnored
    for (const override of settings.overrides ?? []) if (lastWord(override.files, within)) add(override, resolved)
  }
  if (isIgnored) resolved.listed = 'ignored'
  else if (isSpec) resolved.listed = 'spec'
  return resolved
}

function add(from: WrittenSettings | Override, to: DocumentSettings): void {
  Object.assign(to, contextIn({ ...from }))
  to.severity = { ...to.severity, ...from.severity }
}
