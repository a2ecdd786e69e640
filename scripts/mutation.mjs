/**
 * Does the test suite bite? Changes the sources in one small way after another and runs the tests each time:
 * `npm run mutation -- [--sample N] [--seed S] [--concurrency C] [file or directory]…`. CONTRIBUTING.md says how long that takes.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { directories, directoryOf, filesIn } from '../test/mutation/directories.mjs'
import { distinct, keyOf, mutantsOf, rangeOf, sampleFile, sampleOf } from '../test/mutation/sample.mjs'
import { interval, scoresOf } from '../test/mutation/score.mjs'
import config from '../test/mutation/stryker.config.mjs'

/** The share of changes that tests have to notice, in every directory. */
const least = 0.8

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' }, concurrency: { type: 'string', default: '2' } },
})
const files = await filesIn(positionals.length > 0 ? positionals : directories)
const mutants = await mutantsOf(files)
const sample = values.sample === undefined ? undefined : sampleOf(mutants, Number(values.sample), values.seed)

await mkdir('out/mutation', { recursive: true })
console.log(sample ? `${sample.length} of ${mutants.length} changes, seed ${values.seed}` : `${mutants.length} changes`)

const results = []
// A directory at a time: what each test comes upon is noted for each change, and for all at once that takes more memory than there is.
for (const directory of new Set(files.map((fileName) => directoryOf(fileName)))) {
  const drawn = sample?.filter(({ fileName }) => directoryOf(fileName) === directory)
  if (drawn?.length === 0) continue
  if (drawn) await writeFile(sampleFile, JSON.stringify(drawn.map(keyOf)))
  const stryker = new Stryker({
    ...config,
    mutate: drawn ? [...new Set(drawn.map(rangeOf))] : files.filter((fileName) => directoryOf(fileName) === directory),
    jsonReporter: { fileName: `out/mutation/${directory.replaceAll('/', '-')}.json` },
    checkers: drawn ? ['sample'] : [],
    concurrency: Number(values.concurrency) * (drawn ? 2 : 1), // half of them are checkers then
  })
  results.push(...(await stryker.runMutationTest()))
}

const percent = (share) => `${(share * 100).toFixed(1)} %`
let enough = true
console.log('')
for (const { directory, noticed, tested } of scoresOf(distinct(results))) {
  const all = mutants.filter(({ fileName }) => directoryOf(fileName) === directory).length
  const [low, high] = interval(noticed, tested, all)
  const doubt = low < high ? `, between ${percent(low)} and ${percent(high)} of all ${all} with 95 % confidence` : ''
  console.log(`${directory}: ${percent(noticed / tested)} of ${tested} noticed${doubt}`)
  if (high < least) enough = false
}
if (!enough) {
  console.error(`Tests have to notice ${percent(least)} of the changes.`)
  process.exitCode = 1
}
