import { directoryOf } from './directories.mjs'

/** What tests notice: they fail, or they never come to an end. */
const noticed = new Set(['Killed', 'Timeout'])
const unnoticed = new Set(['Survived', 'NoCoverage'])

/** How many of the mutants of each directory are noticed, out of those that could be tested. */
export function scores(results) {
  const counted = results.filter(({ status }) => noticed.has(status) || unnoticed.has(status))
  const names = [...new Set(counted.map(({ fileName }) => directoryOf(fileName)))].sort()
  return names.map((directory) => {
    const own = counted.filter(({ fileName }) => directoryOf(fileName) === directory)
    return { directory, killed: own.filter(({ status }) => noticed.has(status)).length, all: own.length }
  })
}

export function isUnnoticed(status) {
  return unnoticed.has(status)
}

/** Between which shares the true one lies with 95 % confidence, when so many of a sample were found (Wilson). */
export function interval(killed, all) {
  const z = 1.96
  const share = killed / all
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  return [middle - half, middle + half]
}
