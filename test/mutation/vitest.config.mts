import { basename } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** What takes long comes last: a mutant is done with at the first test that fails. */
const late = ['examples.test.ts', 'fixes.test.ts', 'genre.test.ts', 'readings.test.ts']

class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => late.indexOf(basename(moduleId))
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId))
  }
}

/** The tests beside what is mutated, without properties of any text and without a process or an editor. */
export default defineConfig({
  test: {
    include: ['test/{agents,engine,language,rules,spec}/**/*.test.ts', 'test/accuracy/readings.test.ts'],
    exclude: ['**/*.property.test.ts', 'test/engine/corpus-fixes.test.ts', 'test/language/patterns.test.ts'],
    setupFiles: ['test/support/properties.ts'],
    isolate: false,
    sequence: { sequencer: QuickFirst },
    testTimeout: 5 * 60_000,
  },
})
