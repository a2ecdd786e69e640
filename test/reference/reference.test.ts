import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSettings } from '../../src/config/check.js'
import { configSchemas } from '../../src/config/schema.js'
import { english } from '../../src/localiser.js'
import { referenceFiles } from './files.js'

const root = join(import.meta.dirname, '../..')
const files = referenceFiles(root)

describe('what is made from the pages of the rules is current (npm run reference)', () => {
  it.each(Object.keys(files))('%s', (path) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(files[path])
  })
})

interface Schema {
  properties: Record<string, { properties?: object; description?: string; enum?: string[]; items?: Schema }>
  additionalProperties: boolean
}

describe('the schema of configuration files', () => {
  const schema = JSON.parse(files['schema/rightspec.config.schema.json'] ?? '') as Schema
  const name = 'output-as-goal'
  const check = (value: unknown) => checkSettings(configSchemas([name]).file, value, [name], english).misfits

  it('has the keys that are read, with what each is for, and no others', () => {
    for (const level of [schema, schema.properties['overrides']?.items]) {
      expect(level?.additionalProperties).toBe(false)
      for (const [key, { description }] of Object.entries(level?.properties ?? {})) {
        expect(description, key).toMatch(/\w.*\.$/)
        const value = key === 'severity' ? { [name]: 'off' } : key === 'overrides' ? [{ files: 'a' }] : (level?.properties[key]?.enum?.[0] ?? 'a')
        expect(check(level === schema ? { [key]: value } : { overrides: [{ files: 'a', [key]: value }] }), key).toEqual([])
      }
    }
  })
})
