import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ReadDocument } from '../linting/linter.js'

/** Stands for the content of a file. */
export async function digestOfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

/** Stands for a document and all that it is linted with. Every UTF-16 unit counts: as UTF-8, all lone surrogates would be the same. */
export function digestOfDocument({ text, options }: ReadDocument): string {
  return createHash('sha256')
    .update(`${JSON.stringify(options)}\n`)
    .update(text, 'utf16le')
    .digest('hex')
}
