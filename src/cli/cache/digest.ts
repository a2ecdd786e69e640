import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { ReadDocument } from '../linting/linter.js'

/** Stands for the content of a file. */
export async function digestOfFile(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}

/** Stands for a document and all that it is linted with. */
export function digestOfDocument({ text, options }: ReadDocument): string {
  return createHash('sha256')
    .update(`${JSON.stringify(options)}\n${text}`)
    .digest('hex')
}
