import { createReadStream } from 'node:fs'
import { decodeText } from '../markdown/decode.js'
import { fileSystemProblem, Problem } from './problem.js'

/** No spec is this long; a log or a data file is. */
export const largestFile = 10 * 1024 * 1024

/** Reads a file as text, without its byte order mark. Throws a `Problem`. */
export async function readFileText(path: string): Promise<string> {
  return readText(createReadStream(path))
}

/** Reads a stream (a file, standard input) as text, without its byte order mark. Throws a `Problem`. */
export async function readText(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      size += chunk.byteLength
      if (size > largestFile) throw new Problem('too-large', "larger than 10 MB; split it, or leave it out with '!pattern'")
      chunks.push(chunk)
    }
  } catch (error) {
    throw fileSystemProblem(error)
  }
  return decode(Buffer.concat(chunks))
}

function decode(bytes: Uint8Array): string {
  const { text, failed } = decodeText(bytes)
  if (text !== undefined) return text
  throw new Problem(
    'not-text',
    failed === 'binary'
      ? 'a binary file (it has NUL characters); name Markdown files only'
      : 'not valid UTF-8; save it as UTF-8, or leave it out if it is no text',
  )
}
