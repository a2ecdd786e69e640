import type { ConfigFileSystem } from '../../src/config/load.js'

/** Marks of what is no plain file: a link, something that cannot be read. */
export const link = Symbol('link')
export const closed = Symbol('closed')

export type FileInMemory = string | Uint8Array | typeof link | typeof closed

/** A file system of nothing but these files; folders are there where files are in them. */
export function filesInMemory(files: Record<string, FileInMemory>): ConfigFileSystem & { reads: string[] } {
  const reads: string[] = []
  const forbidden = () => new Error('no permission to read it; check its permissions')
  return {
    reads,
    async look(path) {
      const content = files[path]
      if (content === closed) throw forbidden()
      if (content === link) return { kind: 'link', size: 7 }
      if (content !== undefined) return { kind: 'file', size: bytesOf(content).byteLength }
      return { kind: Object.keys(files).some((name) => name.startsWith(`${path}/`)) ? 'folder' : 'nothing', size: 0 }
    },
    async read(path) {
      reads.push(path)
      const content = files[path]
      if (content === undefined || content === closed) throw forbidden()
      return bytesOf(content === link ? '{}' : content)
    },
  }
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}
