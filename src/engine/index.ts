export { createEngine } from './lint.js'
export type { Engine, LintOptions } from './engine.js'
export type * from './report.js'
export { severities } from './report.js'
