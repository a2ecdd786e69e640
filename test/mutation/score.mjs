import { directoryOf } from './directories.mjs'

/** What tests notice: they fail, or they never come to an end. */
const noticed = new Set(['Killed', 'Timeout'])
const unnoticed = new Set(['Survived', 'NoCoverage'])

export function isUnnoticed(status) {
  return unnoticed.has(status)
}

/** How many of the mutants of each directory the tests notice, out of those that could be tested. */
export function scoresOf(results) {
  const tested = results.filter(({ status }) => noticed.has(status) || unnoticed.has(status))
  const directories = [...new Set(tested.map(({ fileName }) => directoryOf(fileName)))].sort()
  return directories.map((directory) => {
    const own = tested.filter(({ fileName }) => directoryOf(fileName) === directory)
    return { directory, noticed: own.filter(({ status }) => noticed.has(status)).length, tested: own.length }
  })
}

/** Within which shares the true one lies with 95 % confidence, by a sample (Wilson); all that there is leaves no doubt. */
export function interval(count, tested, all) {
  const share = count / tested
  if (tested >= all) return [share, share]
  const z = 1.96
  const middle = share + z ** 2 / (2 * tested)
  const half = z * Math.sqrt((share * (1 - share)) / tested + z ** 2 / (4 * tested ** 2))
  return [middle - half, middle + half].map((edge) => edge / (1 + z ** 2 / tested))
}
