import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { writeDeclarations } from '../../scripts/declarations.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
let folder = ''

/** A project that has the package, as somebody installs it; what it needs itself lies further up. */
beforeAll(() => {
  mkdirSync(join(root, 'out'), { recursive: true })
  folder = mkdtempSync(join(root, 'out/consumer-'))
  const installed = join(folder, 'node_modules/rightspec')
  writeDeclarations('plugin.ts', join(root, 'src'), join(installed, 'dist/types'))
  const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name, exports }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function faultsOf(code: string): string[] {
  const path = join(folder, 'consumer.mts')
  writeFileSync(
    path,
    `import remarkParse from 'remark-parse'\nimport { unified } from 'unified'\nimport rightspec, { type RightspecOptions } from 'rightspec'\n${code}`,
  )
  const { NodeNext } = ts.ModuleKind
  const program = ts.createProgram([path], {
    module: NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    noEmit: true,
  })
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

it('a project that uses the plugin has its types', () => {
  const faults = faultsOf(`
export const options: RightspecOptions = {
  asSpec: true,
  settings: { severity: { 'output-as-goal': 'off' }, stage: 'startup', ignore: ['old/**'], overrides: [{ files: 'bugs/**', type: 'bugfix' }] },
}
unified().use(remarkParse).use(rightspec)
unified().use(remarkParse).use(rightspec, options)
unified().use(remarkParse).use(rightspec, { asSpec: true })
`)
  expect(faults).toEqual([])
}, 30_000)

it('wrong options do not compile', () => {
  const faults = faultsOf(`
unified().use(remarkParse)
export const stage: RightspecOptions = { settings: { stage: 'start-up' } }
export const severity: RightspecOptions = { settings: { severity: { 'output-as-goal': 'warn' } } }
export const bases: RightspecOptions = { settings: { extends: 'base.yml' } }
`)
  expect(faults).toEqual([expect.stringContaining('"start-up"'), expect.stringContaining('"warn"'), expect.stringContaining("'extends'")])
}, 30_000)
