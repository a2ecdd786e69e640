import { defaultSettings, type Settings } from '../config/settings.js'
import { type Severity, severities } from '../engine/report.js'
import type { Localiser } from '../formats/localiser.js'
import { isRuleOrCategory } from '../rules/pages.js'

/** The engine's settings and those of the editor alone. */
export interface EditorSettings extends Settings {
  run: 'onType' | 'onSave'
  quietParagraph: boolean
}

export const defaultEditorSettings: EditorSettings = { ...defaultSettings, run: 'onType', quietParagraph: true }

export type RawSettings = Record<keyof EditorSettings, unknown>

/** Settings as somebody wrote them, checked: a value that cannot be used is named in `problems`, and its default counts instead. */
export function checkSettings(raw: RawSettings, l10n: Localiser): { settings: EditorSettings; problems: string[] } {
  const problems: string[] = []
  const settings = { ...defaultEditorSettings }
  const globs = (name: 'specs' | 'ignore') => {
    const value = raw[name]
    if (value === undefined) return
    if (isGlobs(value)) settings[name] = [...value]
    else problems.push(l10n.t('The setting "{0}" is not used: it must be a list of glob patterns.', `rightspec.${name}`))
  }
  globs('specs')
  globs('ignore')
  settings.severity = checkSeverities(raw.severity, l10n, problems)
  if (raw.run === 'onType' || raw.run === 'onSave') settings.run = raw.run
  else if (raw.run !== undefined) problems.push(l10n.t('The setting "{0}" is not used: it must be "onType" or "onSave".', 'rightspec.run'))
  if (typeof raw.quietParagraph === 'boolean') settings.quietParagraph = raw.quietParagraph
  else if (raw.quietParagraph !== undefined) problems.push(l10n.t('The setting "{0}" is not used: it must be true or false.', 'rightspec.quietParagraph'))
  return { settings, problems }
}

function checkSeverities(value: unknown, l10n: Localiser, problems: string[]): Record<string, Severity> {
  if (value === undefined) return {}
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    problems.push(l10n.t('The setting "{0}" is not used: it must name rules or categories, each with a severity.', 'rightspec.severity'))
    return {}
  }
  const checked: Record<string, Severity> = {}
  for (const [name, severity] of Object.entries(value)) {
    if (!isRuleOrCategory(name)) problems.push(l10n.t('The setting "{0}" names "{1}", which is no rule and no category.', 'rightspec.severity', name))
    else if (!isSeverity(severity))
      problems.push(l10n.t('The setting "{0}" gives "{1}" no known severity: {2}.', 'rightspec.severity', name, severities.join(', ')))
    else checked[name] = severity
  }
  return checked
}

function isGlobs(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((glob) => typeof glob === 'string' && glob.trim() !== '')
}

function isSeverity(value: unknown): value is Severity {
  return severities.some((severity) => severity === value)
}
