import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import picocolors from 'picocolors'
import { describe, expect, it } from 'vitest'
import { contextWords, type Dimension, dimensions } from '../../src/config/context.js'
import { severities } from '../../src/config/severity.js'
import { commands } from '../../src/editor/commands.js'
import { ownDefaults, sharedSettings } from '../../src/editor/settings-check.js'
import { fileResult } from '../../src/formats/result.js'
import { formatText } from '../../src/formats/text.js'
import { rulePages } from '../../src/rules/pages.js'
import { fakeReport } from '../cli/fake-engine.js'

interface Manifest {
  type?: string
  icon: string
  activationEvents: string[]
  contributes: {
    commands: { command: string; category: string }[]
    menus: { commandPalette: { command: string; when: string }[] }
    configuration: {
      properties: Record<
        string,
        { default: unknown; scope: string; enum?: unknown[]; additionalProperties?: { enum: string[] }; propertyNames?: { enum: string[] } }
      >
    }
    grammars: { path: string }[]
    walkthroughs: { steps: { description: string; media: { image: string }; completionEvents: string[] }[] }[]
    problemMatchers: { pattern: [{ regexp: string }, { regexp: string }] }[]
    jsonValidation: { fileMatch: string; url: string }[]
  }
}

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const { properties } = manifest.contributes.configuration

const steps = manifest.contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps)
const english = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Record<string, string>

describe('package.json', () => {
  it('contributes the commands that the code registers', () => {
    expect(manifest.contributes.commands.map(({ command }) => command).sort()).toEqual(Object.values(commands).sort())
    expect(new Set(manifest.contributes.commands.map(({ category }) => category))).toEqual(new Set(['Rightspec']))
  })

  it('has the settings that the code reads, with the same defaults, for each folder', () => {
    const defaults = { specs: [], ignore: [], severity: {}, ...Object.fromEntries(dimensions.map((dimension) => [dimension, null])), ...ownDefaults }
    expect(Object.keys(defaults).sort()).toEqual([...sharedSettings, ...Object.keys(ownDefaults)].sort())
    expect(Object.keys(properties).sort()).toEqual(
      [...Object.keys(defaults), 'earlierReport'] // read by the report alone, for the whole workspace
        .map((name) => `rightspec.${name}`)
        .sort(),
    )
    for (const [name, value] of Object.entries(defaults)) expect(properties[`rightspec.${name}`]).toMatchObject({ default: value, scope: 'resource' })
  })

  it.each(dimensions)('offers the words of the context: %s', (dimension: Dimension) => {
    expect(properties[`rightspec.${dimension}`]?.enum).toEqual([null, ...contextWords[dimension]])
  })

  it('gives configuration files their schema', () => {
    expect(manifest.contributes.jsonValidation).toEqual([{ fileMatch: 'rightspec.config.json', url: './schema/rightspec.config.schema.json' }])
    expect(readFileSync(join(root, '.vscodeignore'), 'utf8')).toContain('!schema/rightspec.config.schema.json')
  })

  it('lists every rule and category, the nursery, and no other name, for severities', () => {
    const names = ['nursery', ...rulePages().flatMap(({ id, category }) => [id, category])]
    const { additionalProperties, propertyNames } = properties['rightspec.severity'] ?? {}
    expect([...(propertyNames?.enum ?? [])].sort()).toEqual([...new Set(names)].sort())
    expect(additionalProperties?.enum).toEqual(severities)
  })

  it('wakes for Markdown and its own panels only', () => {
    expect(manifest.activationEvents).toEqual(['onLanguage:markdown', 'onWebviewPanel:rightspec.checklist', 'onWebviewPanel:rightspec.report'])
  })

  it('has a problem matcher that reads what the command line prints', () => {
    const found = fileResult('docs/a b.md', fakeReport('# A\n\nFLAG warning and\nsome FLAG hint here'))
    const printed = formatText([{ result: found, shown: found.path, named: false }], { colors: picocolors.createColors(false) }).split('\n')
    const [file, finding] = manifest.contributes.problemMatchers[0]?.pattern ?? []
    expect(new RegExp(file?.regexp ?? '').exec(printed[0] ?? '')?.[1]).toBe('docs/a b.md')
    const places = printed.map((line) => new RegExp(finding?.regexp ?? '').exec(line)?.slice(1)).filter((match) => match !== undefined)
    expect(places).toEqual([
      ['3', '1', 'warning', 'The text says FLAG warning', 'fake-rule'],
      ['4', '6', 'hint', 'The text says FLAG hint', 'fake-rule'],
    ])
  })

  it("is not declared an ES module, as VS Code's browser host loads none", () => {
    expect(manifest.type ?? 'commonjs').toBe('commonjs')
  })

  it('leads through the first steps with commands that there are', () => {
    const own = new Set<string>(Object.values(commands))
    const linked = steps.flatMap(({ description }) => [...(english[description.slice(1, -1)] ?? '').matchAll(/\(command:([\w.]+)\)/g)].map((match) => match[1]))
    const awaited = steps.flatMap(({ completionEvents }) => completionEvents.map((event) => event.replace('onCommand:', '')))
    expect(linked.length).toBeGreaterThan(2)
    for (const command of [...linked, ...awaited]) if (command?.startsWith('rightspec.')) expect(own, command).toContain(command)
  })

  it('names files that are there', () => {
    const pictures = steps.map(({ media }) => media.image)
    for (const path of [manifest.icon, ...manifest.contributes.grammars.map((grammar) => grammar.path), ...pictures])
      expect(existsSync(join(root, path)), path).toBe(true)
  })
})
