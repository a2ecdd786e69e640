export type { Engine, LintOptions } from './engine.js'
export { createEngine } from './lint.js'
export type * from './report.js'
