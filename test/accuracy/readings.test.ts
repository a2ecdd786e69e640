import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readingOf } from './reading.js'

const corpus = fileURLToPath(new URL('../corpus', import.meta.url))

/** `npx vitest run test/accuracy/readings.test.ts --update` writes them anew; what it changes is to be read before it is committed. */
describe.each(['docs', 'negatives'])('what is said of the corpus, %s', (folder) => {
  it.each(readdirSync(join(corpus, folder)))('%s is read as it was', async (name) => {
    const text = readFileSync(join(corpus, folder, name), 'utf8')
    await expect(readingOf(name, text)).toMatchFileSnapshot(join(corpus, 'readings', name.replace(/\.md$/, '.txt')))
  })
})
