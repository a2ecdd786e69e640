import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import peers from '../../bench/peers/package.json' with { type: 'json' }
import peersLock from '../../bench/peers/package-lock.json' with { type: 'json' }
import manifest from '../../package.json' with { type: 'json' }
import lock from '../../package-lock.json' with { type: 'json' }
import { allowedLicences, noticesOf, packagesIn } from '../../scripts/licences.mjs'
import { folderWith } from '../cli/harness.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const inputs = join(root, 'out/inputs.json')
const built = existsSync(inputs) && existsSync(join(root, 'dist/cli.js'))
const bundles = ['extension.js', 'reader.js', 'web/extension.js', 'web/reader.js', 'cli.js', 'plugin.mjs', 'checklist.js']

type Locked = Record<string, { resolved?: string; integrity?: string; link?: boolean }>

describe.each<[string, Locked, Record<string, string>]>([
  ['the project', lock.packages as Locked, { ...manifest.dependencies, ...manifest.devDependencies }],
  ['the linters that the bench compares', peersLock.packages as Locked, peers.devDependencies],
])('what is installed for %s', (_, locked, wanted) => {
  it('comes from the registry of npm, each package as it was when it was locked', () => {
    const packages = Object.entries(locked).filter(([path]) => path !== '')
    expect(packages.length).toBeGreaterThan(100)
    const strange = packages.filter(
      ([, { resolved, integrity, link }]) => link || !integrity || (resolved && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    expect(strange.map(([path]) => path)).toEqual([])
  })

  it('has one version each, and no address', () => {
    const versions = Object.values(wanted)
    expect(versions.length).toBeGreaterThan(10)
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

describe.skipIf(!built)(built ? 'what is shipped' : 'what is shipped (not built: npm run build)', () => {
  const sources = () => JSON.parse(readFileSync(inputs, 'utf8')) as string[]

  it('is under licences that let us, and is named in THIRD_PARTY_NOTICES', () => {
    const packages = packagesIn(root, sources())
    expect(packages.length).toBeGreaterThan(20)
    expect(packages.filter(({ licence }) => !allowedLicences.includes(licence))).toEqual([])
    expect(readFileSync(join(root, 'THIRD_PARTY_NOTICES'), 'utf8'), 'npm run notices').toBe(noticesOf(root, sources()))
  })

  it.each(bundles)('asks nothing of the network and runs no other code: %s', (name) => {
    const code = readFileSync(join(root, 'dist', name), 'utf8')
    const required = [...code.matchAll(/\brequire\("(?:node:)?([\w/]+)"\)|\bfrom ?"(?:node:)?([\w/]+)"/g)].map(([, one, other]) => one ?? other ?? '')
    const harmless = [
      'vscode',
      'fs',
      'fs/promises',
      'path',
      'url',
      'process',
      'os',
      'tty',
      'stream',
      'stream/promises',
      'events',
      'util',
      'buffer',
      'timers/promises',
      'worker_threads',
      'crypto',
      'v8', // says how regular expressions are compiled
    ]
    const uncertain = required.filter((module) => !harmless.includes(module))
    expect(builtinModules).toContain('net')
    // commander can start subcommands that are programs of their own; we have none. The extension starts the script that reads documents.
    expect(uncertain.filter((module) => !(['cli.js', 'extension.js'].includes(name) && module === 'child_process'))).toEqual([])
    if (name === 'extension.js') {
      const [, processes] = /([\w$]+)=require\("node:child_process"\)/.exec(code) ?? []
      const uses = code.split(`${processes}.`).slice(1)
      expect(uses.map((use) => /^\w+/.exec(use)?.[0])).toEqual(['fork'])
    }
    const reaching = /\bnew (?:XMLHttpRequest|WebSocket|EventSource)\b|\.sendBeacon\(|(?<![\w.$])(?:importScripts|fetch|eval)\(/g
    expect([...code.matchAll(reaching)].map(({ index }) => code.slice(index - 40, index + 40))).toEqual([])
  })

  it('opens no connection when the command line runs', async () => {
    const cwd = await folderWith({ 'a-prd.md': '# A\n\n## Problem\n\nSee [it](http://example.org/x) and ![that](http://example.org/y.png).\n' })
    const guard = join(cwd, 'guard.cjs')
    const refuse =
      "for (const [name, keys] of Object.entries({ net: ['connect', 'createConnection'], dgram: ['createSocket'], dns: ['lookup', 'resolve'], child_process: ['spawn', 'exec', 'execFile', 'fork'] })) for (const key of keys) require(name)[key] = function () { console.error('REFUSED ' + name + '.' + key); process.exit(99) }; require('net').Socket.prototype.connect = require('net').connect"
    await writeFile(guard, refuse)
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--require', guard, join(root, 'dist/cli.js'), 'lint', '--all', '--format', 'json', 'a-prd.md'],
      {
        cwd,
      },
    ).catch((error: { stdout: string; stderr: string }) => error)
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ path: 'a-prd.md', linted: true }] })
  })

  it('comes out the same, byte by byte, when it is built again', async () => {
    const digests = (folder: string) =>
      bundles.map(
        (name) =>
          `${name} ${createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex')}`,
      )
    const again = await folderWith({})
    await promisify(execFile)(process.execPath, [join(root, 'scripts/build.mjs'), '--to', again], { cwd: root })
    expect(digests(again)).toEqual(digests(join(root, 'dist')))
  }, 60_000)
})
