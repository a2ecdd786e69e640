import { checkSettings } from '../config/check.js'
import { dimensions } from '../config/context.js'
import { severityNames } from '../config/names.js'
import { configSchemas } from '../config/schema.js'
import type { WrittenSettings } from '../config/settings.js'
import type { Localiser } from '../localiser.js'
import { ruleNames } from '../rules/names.generated.js'

/** What is set for the editor alone. */
export interface OwnSettings {
  run: 'onType' | 'onSave'
  quietParagraph: boolean
  /** Say over the title and the requirements how they stand. */
  codeLens: boolean
  /** Mark the lines that answer a question of the checklist. */
  gutter: boolean
  /** Path of the folder with the team's templates, from the workspace folder on. */
  templates: string
}

/** Settings that the editor has in common with configuration files. */
export const sharedSettings = ['specs', 'ignore', 'severity', ...dimensions] as const
export const ownDefaults: OwnSettings = { run: 'onType', quietParagraph: true, codeLens: false, gutter: false, templates: '.rightspec/templates' }

const switches = ['quietParagraph', 'codeLens', 'gutter'] as const satisfies readonly (keyof OwnSettings)[]

export type RawSettings = Partial<Record<(typeof sharedSettings)[number] | keyof OwnSettings, unknown>>

export interface CheckedSettings {
  shared: WrittenSettings
  own: OwnSettings
  /** What is set and cannot be used. */
  problems: string[]
}

const names = severityNames(ruleNames)
const schema = configSchemas(names).settings

/** Settings as somebody wrote them, checked: a value that cannot be used is named in `problems`, and its default counts instead. */
export function checkEditorSettings({ run, quietParagraph, codeLens, gutter, templates, ...written }: RawSettings, l10n: Localiser): CheckedSettings {
  const problems: string[] = []
  const own = { ...ownDefaults }
  // Null is what the context is where nothing is set.
  const set = Object.entries(written).filter(([name, value]) => value !== undefined && !(value === null && dimensions.some((dimension) => dimension === name)))
  const { value, misfits } = checkSettings(schema, Object.fromEntries(set), names, l10n)
  for (const { message } of misfits) problems.push(l10n.t('Setting rightspec.{0}.', message))
  if (run === 'onType' || run === 'onSave') own.run = run
  else if (run !== undefined) problems.push(l10n.t('The setting "{0}" is not used: it must be "onType" or "onSave".', 'rightspec.run'))
  const switched = { quietParagraph, codeLens, gutter }
  for (const name of switches) {
    const on = switched[name]
    if (typeof on === 'boolean') own[name] = on
    else if (on !== undefined) problems.push(l10n.t('The setting "{0}" is not used: it must be true or false.', `rightspec.${name}`))
  }
  const folder = typeof templates === 'string' ? folderWithin(templates) : undefined
  if (folder !== undefined) own.templates = folder
  else if (templates !== undefined)
    problems.push(l10n.t('The setting "{0}" is not used: it must be the path of a folder inside the workspace folder.', 'rightspec.templates'))
  return { shared: value as WrittenSettings, own, problems }
}

/** A path without what says nothing; undefined where it leads outside, or nowhere. */
function folderWithin(path: string): string | undefined {
  const parts = path.trim().replace(/\\/g, '/').split('/')
  const isOutside = parts[0] === '' || /^[a-z]:$/i.test(parts[0] ?? '') || parts.includes('..')
  return isOutside ? undefined : parts.filter((part) => part !== '' && part !== '.').join('/') || undefined
}
