import { sep } from 'node:path'

/** A path or a pattern with forward slashes. Only on Windows is a backslash one: elsewhere it belongs to a name, or escapes. */
export function forwardSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
