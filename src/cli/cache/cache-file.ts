import { randomUUID } from 'node:crypto'
import type { Stats } from 'node:fs'
import { lstat, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import * as v from 'valibot'
import { parseJson } from '../../formats/parse-json.js'
import { isFolder } from '../folders.js'
import { errorCode, fileSystemProblem } from '../problem.js'
import { forwardSlashes } from '../slashes.js'

/** What a cache file is called where nobody says otherwise. */
export const cacheFileName = '.rightspec-cache'

/** A larger file is not read: that of a thousand long specs has a tenth of it. */
const largestCache = 256 * 1024 * 1024

/** How every cache file begins: by this it is told from other people's files, which are not ours to write over. */
const mark = '{"rightspec-cache":1,'

/** One document and what was found in it. */
export interface Entry {
  /** The document's path from the folder of the cache file. */
  name: string
  digest: string
  /** Not yet looked at: whatever stands in the file. */
  result: unknown
}

/** What a cache file says. */
export interface CacheFile {
  /** Whether it may be written. */
  isOurs: boolean
  entries: readonly Entry[]
  /** What a person should know. */
  notice?: string
}

const entry = v.strictObject({ name: v.string(), digest: v.string(), result: v.unknown() })
const content = v.strictObject({ 'rightspec-cache': v.literal(1), code: v.string(), entries: v.array(entry) })

/** Where the cache is, from the place that somebody names: in a folder, it has its usual name. */
export async function cachePath(location: string, cwd: string): Promise<string> {
  const path = resolve(cwd, location)
  return forwardSlashes(location).endsWith('/') || (await isFolder(path)) ? join(path, cacheFileName) : path
}

/** Reads a cache file. One that other code has written, or that is not whole, holds nothing. */
export async function readCacheFile(path: string, code: string): Promise<CacheFile> {
  try {
    const found = await look(path)
    if (!found || (found.isFile() && found.size === 0)) return { isOurs: true, entries: [] }
    if (!found.isFile()) return notOurs('no plain file')
    if (!(await isOurs(path))) return notOurs('no cache of Rightspec')
    if (found.size > largestCache) return anew('too large')
    const { success, output } = v.safeParse(content, parseJson(await readFile(path, 'utf8')))
    if (!success) return anew('not a whole cache')
    return { isOurs: true, entries: output.code === code ? output.entries : [] }
  } catch (error) {
    return { isOurs: false, entries: [], notice: `${fileSystemProblem(error).message}; nothing is kept this time` }
  }
}

/** Writes a cache file as a whole or not at all: another run sees the one before or this one. */
export async function writeCacheFile(path: string, code: string, entries: readonly Entry[]): Promise<void> {
  const beside = `${path}.${randomUUID()}.tmp`
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(beside, `${mark}${JSON.stringify({ code, entries }).slice(1)}`, { flag: 'wx' })
    await rename(beside, path)
  } finally {
    await rm(beside, { force: true })
  }
}

function anew(what: string): CacheFile {
  return { isOurs: true, entries: [], notice: `${what}; it is made anew` }
}

function notOurs(what: string): CacheFile {
  return { isOurs: false, entries: [], notice: `${what}, so it is left as it is and nothing is kept; name another place with --cache-location` }
}

/** A file of our name, or one that begins as ours do. */
async function isOurs(path: string): Promise<boolean> {
  if (basename(path) === cacheFileName) return true
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(mark.length), 0, mark.length, 0)
    return buffer.toString('latin1') === mark
  } finally {
    await file.close()
  }
}

async function look(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
