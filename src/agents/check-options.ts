import { checkSettings } from '../config/check.js'
import { severityNames } from '../config/names.js'
import { configSchemas } from '../config/schema.js'
import { english } from '../localiser.js'
import { ruleNames } from '../rules/names.generated.js'
import type { RightspecOptions } from './options.js'

const names = severityNames(ruleNames)
const schema = configSchemas(names).file

/** Throws a `TypeError` that tells all that cannot be used in options, as it is told of a configuration file. */
export function checkOptions(options: RightspecOptions): void {
  const { settings = {}, asSpec, ...others } = options
  const wrong = Object.keys(others).map((name) => `${name}: there is no such option; there are "settings" and "asSpec"`)
  if (asSpec !== undefined && typeof asSpec !== 'boolean') wrong.push('asSpec: must be true or false')
  for (const { path, message } of checkSettings(schema, settings, names, english).misfits)
    if (path[0] !== 'extends') wrong.push(path.length > 0 ? `settings.${message}` : `settings: ${message}`)
  if (settings !== null && 'extends' in Object(settings)) wrong.push('settings.extends: the plugin reads no files; put the settings of that file here')
  if (wrong.length > 0) throw new TypeError(`The options of Rightspec cannot be used:\n${wrong.map((each) => `- ${each}`).join('\n')}`)
}
