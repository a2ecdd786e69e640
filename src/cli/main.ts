#!/usr/bin/env node
import manifest from '../../package.json' with { type: 'json' }
import { createEngine } from '../engine/index.js'
import { rulePage, rulePages } from '../rules/pages.js'
import { exitCodes } from './io.js'
import { errorCode } from './problem.js'
import { run } from './run.js'

// Whoever reads our output may stop reading (`| head`): that is no failure, and there is nobody left to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
  })
}

const { stdout, stderr, stdin, env } = process
run(process.argv.slice(2), { stdout, stderr, stdin, env, cwd: process.cwd() }, { version: manifest.version, createEngine, rulePage, rulePages }).then(
  (code) => {
    // Set, not `process.exit`, which would cut off what is still on its way through a pipe.
    process.exitCode = code
  },
  (error: unknown) => {
    stderr.write(`rightspec: unexpected failure, please report it:\n${error instanceof Error ? error.stack : String(error)}\n`)
    process.exitCode = exitCodes.failure
  },
)
