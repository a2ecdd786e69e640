import type { KeyPath } from './check.js'

/** Lines and columns from 1, the end exclusive. */
export interface Place {
  line: number
  column: number
  endLine: number
  endColumn: number
}

/** What a configuration file holds: plain data, so that it may be parsed on another thread. */
export interface ParsedConfig {
  /** Undefined where it cannot be parsed. */
  value: unknown
  fault?: { kind: 'encoding' | 'yaml' | 'json' | 'settings'; detail: string; place?: Place }
  /** Where each key stands with its value, and each entry of a list, by `keyOf` its path. */
  places: ReadonlyMap<string, Place>
}

/** Parses a configuration file, which its name says the format of. */
export type ParseConfig = (bytes: Uint8Array, name: string) => ParsedConfig | Promise<ParsedConfig>

/** Where a key stands; where it does not, what holds it. */
export function placeOfKey({ places }: Pick<ParsedConfig, 'places'>, path: KeyPath): Place | undefined {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(keyOf(path.slice(0, length)))
    if (place) return place
  }
  return undefined
}

/** A path as a key of `places`. */
export function keyOf(path: KeyPath): string {
  return JSON.stringify(path.map(String))
}
