// Declarations of a module and of all that it takes types from, made from the source file by file, for whoever imports the bundle.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'

const relative = /(?<= from ')(\.[^']+)\.js(?=')/g

/** `entry` is a path in the folder `sources`; a module `a.ts` becomes `a.d.mts` in the folder `to`. */
export function writeDeclarations(entry, sources, to) {
  const modules = new Set([entry.replace(/\.ts$/, '')])
  for (const module of modules) {
    const { outputText } = ts.transpileDeclaration(readFileSync(join(sources, `${module}.ts`), 'utf8'), { compilerOptions: { strict: true } })
    for (const [, from] of outputText.matchAll(relative)) modules.add(normalize(join(dirname(module), from)))
    const path = join(to, `${module}.d.mts`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, outputText.replace(relative, '$1.mjs'))
  }
}
