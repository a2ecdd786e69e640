import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import { configSchemas } from '../../src/config/schema.js'
import type { RuleSource } from '../../src/rules/page.js'

type Properties = Record<string, JsonSchema & { markdownDescription?: string }>

/** What keys are for that no setting of the editor tells. */
const ownTexts: Record<string, string> = {
  extends: 'The path of a configuration file of the same repository, or a list of them, relative to this one. What is said here counts more.',
  overrides: 'Settings for some of the files. Of several entries that match a document, the later ones count more.',
  files: 'Glob patterns of the documents that an entry is for, relative to the folder of this file.',
  $schema: 'The address of this schema.',
}

/** The JSON schema of configuration files, with the texts of the editor's settings; `texts` are those of package.nls.json. */
export function configJsonSchema(rules: readonly RuleSource[], names: readonly string[], texts: Record<string, string>): string {
  const { file, severity } = configSchemas(names)
  const schema = toJsonSchema(file, { typeMode: 'output', errorMode: 'ignore', definitions: { severity } })
  const { properties = {} } = schema as { properties?: Properties }
  describe(properties, texts)
  const override = (properties['overrides'] as unknown as { items: { properties: Properties } }).items.properties
  describe(override, texts)
  for (const each of [properties, override]) {
    const severities = (each['severity'] as unknown as { properties: Properties }).properties
    for (const { id, title } of rules) Object.assign(severities[id] ?? {}, { description: title })
  }
  return `${JSON.stringify({ title: 'Configuration of Rightspec', ...withoutNothing(schema) }, null, 2)}\n`
}

function describe(properties: Properties, texts: Record<string, string>): void {
  for (const [key, property] of Object.entries(properties)) {
    const text = ownTexts[key] ?? texts[`setting.${key}`]
    if (text === undefined) throw new Error(`nothing says what '${key}' is for`)
    // Other editors than VS Code show plain text only.
    Object.assign(property, { description: text.replace(/`|\[([^\]]+)\]\([^)]+\)/g, '$1'), markdownDescription: text })
  }
}

/** Says more plainly that there are no other keys, and nothing of what is not required. */
function withoutNothing(schema: unknown): object {
  const plain = JSON.stringify(schema).replaceAll('"additionalProperties":{"not":{}}', '"additionalProperties":false').replaceAll('"required":[],', '')
  return JSON.parse(plain) as object
}
