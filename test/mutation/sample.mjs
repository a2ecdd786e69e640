import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { Instrumenter } from '@stryker-mutator/instrumenter'
import { directories, directoryOf, nameOf } from './directories.mjs'

/** Where the checker, in a process of its own, finds what to let through. */
export const sampleFile = 'out/mutation/sample.json'

const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false }

/** What a mutant is called in every run: its place and what stands there instead. */
export function keyOf({ fileName, location: { start, end }, replacement }) {
  return `${nameOf(fileName)}:${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`
}

/** All mutants of the files. */
export async function mutantsOf(files) {
  const read = await Promise.all(files.map(async (name) => ({ name, mutate: true, content: await readFile(name, 'utf8') })))
  return (await new Instrumenter(silent).instrument(read, { excludedMutations: [], ignorers: [], plugins: null })).mutants
}

/** So many mutants by lot, as many from each directory as from the others; the same ones for the same seed. */
export function sampleOf(mutants, size, seed) {
  const lot = (mutant) =>
    createHash('sha256')
      .update(`${seed} ${keyOf(mutant)}`)
      .digest('hex')
  const drawn = mutants.map((mutant) => ({ mutant, lot: lot(mutant) })).sort((a, b) => (a.lot < b.lot ? -1 : 1))
  const there = directories.map((directory) => drawn.filter(({ mutant }) => directoryOf(mutant.fileName) === directory)).filter((list) => list.length > 0)
  return there.flatMap((list) => list.slice(0, Math.ceil(size / there.length))).map(({ mutant }) => mutant)
}

/** The place of a mutant in the form that Stryker takes. */
export function rangeOf({ fileName, location: { start, end } }) {
  return `${nameOf(fileName)}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`
}
