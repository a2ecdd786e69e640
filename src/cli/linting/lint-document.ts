import type { Engine } from '../../engine/engine.js'
import { type FileResult, fileResult } from '../../formats/result.js'
import type { ReadDocument } from './linter.js'

/** Lints a document; its result is plain data. */
export function lintDocument(engine: Engine, { path, text, options }: ReadDocument): FileResult {
  return fileResult(path, engine.lint(text, options))
}
