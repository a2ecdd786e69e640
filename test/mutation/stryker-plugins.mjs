import { readFileSync } from 'node:fs'
import { nameOf } from './directories.mjs'
import { keyOf, sampleFile } from './sample.mjs'
import { isUnnoticed } from './score.mjs'
import { texts } from './texts.mjs'

const passed = { status: 'passed' }
const notAsked = { status: 'compileError', reason: 'not in the sample' }

/** Lets only the mutants of the sample be tested: a range that holds one holds those inside of it too. */
class SampleChecker {
  #sample = new Set()

  async init() {
    this.#sample = new Set(JSON.parse(readFileSync(sampleFile, 'utf8')))
  }

  async check(mutants) {
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#sample.has(keyOf(mutant)) ? passed : notAsked]))
  }

  group(mutants) {
    return [mutants.map(({ id }) => id)]
  }
}

/** Tells at once of each mutant that no test notices: a whole run takes hours. */
class SurvivorReporter {
  onMutantTested({ fileName, location: { start }, mutatorName, replacement, status }) {
    if (!isUnnoticed(status)) return
    console.log(`${nameOf(fileName)}:${start.line}:${start.column} ${mutatorName}, ${status === 'NoCoverage' ? 'not run' : 'survived'} → ${replacement}`)
  }
}

export const strykerPlugins = [
  { kind: 'Checker', name: 'sample', injectableClass: SampleChecker },
  { kind: 'Reporter', name: 'survivors', injectableClass: SurvivorReporter },
  { kind: 'Ignore', name: 'texts', value: texts },
]
