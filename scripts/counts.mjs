/** Counts of tests, as every part of the test run gives them. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: 0 }

/** What a step that could not do its work counts as: a failure, never silence. */
export const crashed = { passed: 0, failed: 1, skipped: 0 }

/** @param {readonly Counts[]} all @returns {Counts} */
export function sum(all) {
  return all.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }), nothing)
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
