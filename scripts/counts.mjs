/** Counts of tests, as every part of the test run gives them. */

/** @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[] }} Counts each failed test on a line, with what went wrong */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0, failures: [] }

/** What a step that could not do its work counts as: a failure, never silence. */
export const crashed = { passed: 0, failed: 1, skipped: 0, failures: ['It could not do its work: see above.'] }

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = (name) => all.reduce((count, counts) => count + counts[name], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped'), failures: all.flatMap(({ failures }) => failures) }
}

/**
 * @param {string} title
 * @param {string} [error]
 */
export function failure(title, error = '') {
  return `${title}: ${error.trim().split('\n')[0]}`
}

/** @param {Counts} counts */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}

/**
 * Runs one part by itself: prints its result and sets the exit code.
 * @param {() => Promise<Counts>} part
 */
export async function runAlone(part) {
  try {
    const counts = await part()
    console.log(`\n${line(counts)}`)
    process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
