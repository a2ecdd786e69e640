import { beforeEach, expect, it, vi } from 'vitest'
import type * as vscode from 'vscode'
import { LastFindings } from '../../src/editor/last-findings.js'
import { createEngine, type Finding } from '../../src/engine/index.js'

const files = vi.hoisted(() => new Map<string, { bytes: Uint8Array; mtime: number }>())
const disk = vi.hoisted(() => ({ isFull: false }))

vi.mock('vscode', () => {
  class FileSystemError extends Error {
    readonly code = 'FileNotFound'
  }
  const named = (uri: { toString(): string }) => {
    const file = files.get(uri.toString())
    if (!file) throw new FileSystemError()
    return file
  }
  return {
    FileSystemError,
    Uri: { joinPath: (folder: object, name: string) => ({ toString: () => `${folder}/${name}` }) },
    workspace: {
      fs: {
        readFile: async (uri: object) => named(uri).bytes,
        writeFile: async (uri: object, bytes: Uint8Array) => {
          if (disk.isFull) throw new Error('no space left')
          files.set(uri.toString(), { bytes, mtime: files.size })
        },
        createDirectory: async () => {},
        readDirectory: async () => [...files.keys()].map((path) => [path.replace(/.*\//, ''), 1]),
        stat: async (uri: object) => named(uri),
        delete: async (uri: object) => void files.delete(uri.toString()),
      },
    },
  }
})

const folder = { toString: () => 'storage:/last' } as unknown as vscode.Uri
const options = { path: 'seats-prd.md', settings: {} }
const text = '# Seat map\n\n## Goal\n\n- Ship the seat map by June.\n'
const findings: readonly Finding[] = createEngine().lint(text, { ...options, asSpec: true }).findings

function document(content: string, { address = 'file:///seats-prd.md', isDirty = false, isUntitled = false } = {}): vscode.TextDocument {
  return { uri: { toString: () => address }, getText: () => content, isDirty, isUntitled } as unknown as vscode.TextDocument
}

const warn = vi.fn()
const session = (code = '1.0.0 en') => new LastFindings(folder, code, { warn } as unknown as vscode.LogOutputChannel)

beforeEach(() => {
  files.clear()
  disk.isFull = false
  warn.mockClear()
})

it('what was found is known in the next session', async () => {
  expect(findings.length).toBeGreaterThan(0)
  await session().keep(document(text), options, findings)
  expect(await session().of(document(text), options)).toEqual(findings)
})

it.each([
  ['another text', document(`${text}More.\n`), options, '1.0.0 en'],
  ['another document', document(text, { address: 'file:///other.md' }), options, '1.0.0 en'],
  ['other settings', document(text), { ...options, settings: { severity: { 'output-as-goal': 'off' as const } } }, '1.0.0 en'],
  ['another version', document(text), options, '1.0.1 en'],
  ['another language', document(text), options, '1.0.0 de'],
])('of %s nothing is known', async (_, other, asked, code) => {
  await session().keep(document(text), options, findings)
  expect(await session(code).of(other, asked)).toBeUndefined()
})

it.each([
  ['was never saved', { isUntitled: true }],
  ['is not saved', { isDirty: true }],
])('a text that %s is not kept: it will not be there when the document opens', async (_, state) => {
  await session().keep(document(text, state), options, findings)
  expect(files.size).toBe(0)
})

it('of a document that is opened for the first time nothing is known, and that is no fault', async () => {
  expect(await session().of(document(text), options)).toBeUndefined()
  expect(warn).not.toHaveBeenCalled()
})

it('a file that is not whole counts as not there, and the log says so', async () => {
  await session().keep(document(text), options, findings)
  for (const file of files.values()) file.bytes = file.bytes.slice(0, 40)
  expect(await session().of(document(text), options)).toBeUndefined()
  expect(warn).toHaveBeenCalledExactlyOnceWith('Last findings could not be read:', expect.any(SyntaxError))
})

it('what could not be kept is told to the log, and tried again', async () => {
  const last = session()
  disk.isFull = true
  await last.keep(document(text), options, findings)
  expect(warn).toHaveBeenCalledExactlyOnceWith('Findings could not be kept:', expect.any(Error))
  disk.isFull = false
  await last.keep(document(text), options, findings)
  expect(await session().of(document(text), options)).toEqual(findings)
})

it('the same text is written once', async () => {
  const last = session()
  await last.keep(document(text), options, findings)
  files.clear()
  await last.keep(document(text), options, findings)
  expect(files.size).toBe(0)
  await last.keep(document(`${text}\n`), options, [])
  expect(files.size).toBe(1)
})

it('makes room for new documents, oldest first', async () => {
  const many = session()
  for (let index = 0; index < 320; index++) await many.keep(document(text, { address: `file:///${index}.md` }), options, findings)
  await session().keep(document(text), options, findings)
  expect(files.size).toBe(151)
  const known = async (index: number) => (await session().of(document(text, { address: `file:///${index}.md` }), options)) !== undefined
  expect([await known(0), await known(169), await known(170), await known(319)]).toEqual([false, false, true, true])
})
