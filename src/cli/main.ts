#!/usr/bin/env node
import './regexp-flags.js'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import manifest from '../../package.json' with { type: 'json' }
import { ruleNames } from '../rules/names.generated.js'
import { digestOfFile } from './cache/digest.js'
import { exitCodes } from './io.js'
import { LintingThreads } from './linting/threads.js'
import type { Parts } from './parts.js'
import { errorCode } from './problem.js'
import { run } from './run.js'

// Whoever reads our output may stop reading (`| head`): that is no failure, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
  })
}

/** The script of a linting thread lies beside this one, and holds all that reads documents. */
const script = join(__dirname, 'reader.js')
/** A thread takes about 150 MB, and a good while to get up to speed. */
const mostThreads = 8
const documentsPerThread = 8

const parts: Parts = {
  version: manifest.version,
  ruleNames,
  pages: () => import('../rules/pages.js'),
  createLinter: (documents) => new LintingThreads(script, Math.min(availableParallelism(), mostThreads, Math.ceil(documents / documentsPerThread))),
  codeDigest: async () => `${manifest.version} ${process.version} ${await digestOfFile(script)}`,
}

const { stdout, stderr, stdin, env } = process
run(process.argv.slice(2), { stdout, stderr, stdin, env, cwd: process.cwd() }, parts).then(
  (code) => {
    // Set, not `process.exit`, which would cut off what is still on its way through a pipe.
    process.exitCode = code
  },
  (error: unknown) => {
    stderr.write(`rightspec: unexpected failure, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = exitCodes.failure
  },
)
