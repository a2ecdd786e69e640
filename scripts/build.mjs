// Bundles the extension (desktop and browser hosts), what reads documents for it and for the command line, the checklist's script, the command line and the unified plugin, with its types, into dist/.
// `--to FOLDER` puts them there instead.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, context } from 'esbuild'
import { writeDeclarations } from './declarations.mjs'
import './generate.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const watch = process.argv.includes('--watch')
const to = process.argv.indexOf('--to')
const dist = to < 0 ? join(root, 'dist') : resolve(process.argv[to + 1] ?? 'dist')

const common = { absWorkingDir: root, bundle: true, minify: true, sourcemap: watch, target: 'es2022', logLevel: 'warning', legalComments: 'none' }
const browserHost = {
  // Without these conditions remark's entity decoder takes the variant that needs a DOM, which no extension host has.
  conditions: ['worker', 'browser', 'module'],
  mainFields: ['browser', 'module', 'main'],
}
const targets = [
  { entryPoints: ['src/editor/desktop.ts'], outfile: 'dist/extension.js', platform: 'node', format: 'cjs', external: ['vscode'] },
  { entryPoints: ['src/reading-script.ts'], outfile: 'dist/reader.js', platform: 'node', format: 'cjs', target: 'node20' },
  { entryPoints: ['src/editor/browser.ts'], outfile: 'dist/web/extension.js', platform: 'browser', format: 'cjs', external: ['vscode'], ...browserHost },
  { entryPoints: ['src/editor/reader/browser-script.ts'], outfile: 'dist/web/reader.js', platform: 'browser', format: 'iife', ...browserHost },
  { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', platform: 'node', format: 'cjs', target: 'node20' },
  {
    entryPoints: ['src/plugin.ts'],
    outfile: 'dist/plugin.mjs',
    platform: 'neutral',
    format: 'esm',
    conditions: ['worker', 'module'],
    mainFields: ['module', 'main'],
  },
  { entryPoints: ['src/editor/checklist/webview.ts'], outfile: 'dist/checklist.js', platform: 'browser', format: 'iife' },
]

rmSync(dist, { recursive: true, force: true })
mkdirSync(join(dist, 'web'), { recursive: true })
// The package is ESM; VS Code loads an extension as CommonJS.
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`)

writeDeclarations('plugin.ts', join(root, 'src'), join(dist, 'types'))

const inputs = new Set()
for (const target of targets) {
  const options = { ...common, ...target, outfile: join(dist, target.outfile.slice('dist/'.length)), metafile: true }
  if (watch) await (await context(options)).watch()
  else for (const input of Object.keys((await build(options)).metafile.inputs)) inputs.add(input)
}
if (!watch) {
  chmodSync(join(dist, 'cli.js'), 0o755)
  // What went into the bundles: the notices name the packages among it.
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(join(root, 'out/inputs.json'), JSON.stringify([...inputs].sort()))
}
