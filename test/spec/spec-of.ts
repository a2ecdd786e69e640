import { DocumentReader } from '../../src/markdown/document.js'
import { readOutlined } from '../../src/spec/outline.js'
import { readSpec, type Spec } from '../../src/spec/spec.js'

/** A whole document as a spec, without its front matter. */
export function specOf(text: string): Spec {
  return readSpec(new DocumentReader(readOutlined).document(text), {})
}
