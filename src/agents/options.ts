import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { WrittenSettings } from '../config/settings.js'

/** Options of the unified plugin. */
export interface RightspecOptions {
  /** As in a configuration file; globs are matched with the file's path. */
  settings?: WrittenSettings
  /** Read every document as a spec, whatever it looks like. */
  asSpec?: boolean
}

export type RightspecPlugin = Plugin<[options?: RightspecOptions | null], Root>
