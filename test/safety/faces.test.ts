import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../src/config/resolve.js'
import type { JsonOutput } from '../../src/formats/json.js'
import { type FileResult, fileResult } from '../../src/formats/result.js'
import { built, rightspec } from '../cli/built-cli.js'
import { folderWith } from '../cli/harness.js'
import { readerInProcess } from '../editor/reader-in-process.js'
import { broken, documents, soup } from '../engine/documents.js'
import { runs } from '../support/properties.js'

/** The command line takes a file with NULs for a binary one. */
const text = fc.oneof(documents, broken, soup).map((any) => any.replaceAll('\u0000', '0'))

/** What the built command line says of all files of a folder. */
async function commandLine(cwd: string): Promise<readonly FileResult[]> {
  const { code, stdout, stderr } = await rightspec(['lint', '--format', 'json'], cwd)
  expect([0, 1], stderr).toContain(code) // 1: there are findings
  return (JSON.parse(stdout) as JsonOutput).files
}

/** An editor shows a file without its byte order mark, and halves of pairs as what they are on the disk. */
const asOpened = (text: string) =>
  Buffer.from(text)
    .toString()
    .replace(/^\uFEFF/, '')

describe.skipIf(!built)(built ? 'the faces of the engine' : 'the faces of the engine (not built: npm run build)', () => {
  it('the editor says of any document, opened and changed again and again, what the command line says of its file', async () => {
    const reader = readerInProcess()
    const address = 'file:///open-prd.md'
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 16, maxLength: 16 }), async (texts) => {
        const files = Object.fromEntries(texts.map((text, index) => [`${index + 10}-prd.md`, text]))
        const printed = await commandLine(await folderWith({ '.git/': '', ...files }))
        expect(printed).toHaveLength(texts.length)
        for (const [index, file] of printed.entries()) {
          const opened = asOpened(texts[index] ?? '')
          const settings = resolveSettings([], `/specs/${file.path}`)
          const report = await reader.lint(opened, { path: file.path, settings }, address).answer
          expect(report && fileResult(file.path, report)).toEqual(file)
        }
      }),
      { numRuns: runs(4) },
    )
  })
})
