import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { directoryOf, nameOf } from './directories.mjs'
import { texts } from './texts.mjs'

/** Where the checker, in a process of its own, finds what to let through. */
export const sampleFile = 'out/mutation/sample.json'

const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false }

/** What a mutant is called in every run: its place and what stands there instead. */
export function keyOf({ fileName, location: { start, end }, replacement }) {
  return `${nameOf(fileName)}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`
}

/** All mutants of the files, each once: two operators may come to the same change. */
export async function mutantsOf(files) {
  const read = await Promise.all(files.map(async (name) => ({ name, mutate: true, content: await readFile(name, 'utf8') })))
  const { mutants } = await new Instrumenter(silent).instrument(read, { excludedMutations: [], ignorers: [texts], plugins: null })
  return distinct(mutants.filter(({ status }) => status !== 'Ignored'))
}

/** The first of those that are called the same. */
export function distinct(mutants) {
  return [...new Map(mutants.map((mutant) => [keyOf(mutant), mutant])).values()]
}

/** So many mutants by lot, as many from each directory as from the others; the same ones for the same seed. */
export function sampleOf(mutants, size, seed) {
  const lots = new Map(
    mutants.map((mutant) => [
      mutant,
      createHash('sha256')
        .update(`${seed} ${keyOf(mutant)}`)
        .digest('hex'),
    ]),
  )
  const drawn = [...mutants].sort((a, b) => (lots.get(a) < lots.get(b) ? -1 : 1))
  const directories = [...new Set(mutants.map(({ fileName }) => directoryOf(fileName)))]
  return directories.flatMap((directory) => drawn.filter(({ fileName }) => directoryOf(fileName) === directory).slice(0, Math.ceil(size / directories.length)))
}

/** The place of a mutant in the form that Stryker takes. */
export function rangeOf({ fileName, location: { start, end } }) {
  return `${nameOf(fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
}
