import type { RightspecPlugin } from './agents/options.js'
import { createPlugin } from './agents/unified-plugin.js'
import { createEngine } from './engine/index.js'
import { rulePage } from './rules/pages.js'

export type { RightspecOptions } from './agents/options.js'

/** The linter as a unified plugin: `unified().use(remarkParse).use(rightspec, { asSpec: true })`. */
const rightspec: RightspecPlugin = createPlugin(createEngine, rulePage)
export default rightspec
