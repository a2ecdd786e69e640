import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { ExitCode, Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'
import type { LintOptions } from '../../src/engine/engine.js'
import type { JsonOutput } from '../../src/formats/json.js'
import { fakeParts } from './fake-engine.js'

/** A throw-away folder with these files; names with a slash at the end are empty folders. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'rightspec-cli-'))
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name)
    await mkdir(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) await writeFile(path, content)
  }
  return root
}

interface World {
  cwd?: string
  stdin?: string | Uint8Array
  env?: Io['env']
  isTTY?: boolean
  /** Stands for the code of the engine. */
  code?: string
}

interface Outcome {
  code: ExitCode
  stdout: string
  stderr: string
  /** What the engine was given. */
  seen: (LintOptions & { text: string })[]
  json(): JsonOutput
}

/** Runs the command line in this process, with a fake engine. */
export async function rightspec(args: readonly string[], world: World = {}): Promise<Outcome> {
  const out = { stdout: '', stderr: '' }
  const output = (name: keyof typeof out) => ({
    write: (text: string) => {
      out[name] += text
    },
    isTTY: world.isTTY ?? false,
  })
  const seen: Outcome['seen'] = []
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: bytesOf(world.stdin ?? ''),
    env: world.env ?? {},
    cwd: world.cwd ?? process.cwd(),
  }
  const code = await run(args, io, fakeParts(seen, world.code))
  // Files are read several at a time: which comes first is anybody's guess.
  seen.sort((a, b) => (a.path ?? '').localeCompare(b.path ?? ''))
  return { code, ...out, seen, json: () => JSON.parse(out.stdout) as JsonOutput }
}

async function* bytesOf(content: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content)
  const size = bytes.length < 1000 ? 5 : 65_536
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** Runs something without the rights of a superuser, whom no permission stops. False where that cannot be done. */
export async function withoutPrivileges(work: () => Promise<void>): Promise<boolean> {
  if (process.platform === 'win32') return false
  if (process.geteuid?.() !== 0) {
    await work()
    return true
  }
  process.seteuid?.(65534)
  try {
    await work()
  } finally {
    process.seteuid?.(0)
  }
  return true
}
