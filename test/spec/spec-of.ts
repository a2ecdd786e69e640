import { DocumentReader } from '../../src/markdown/document.js'
import { readOutlined } from '../../src/spec/outline.js'
import { type Spec, SpecReader } from '../../src/spec/spec.js'

/** A whole document as a spec, without its front matter. */
export function specOf(text: string): Spec {
  return new SpecReader().read(new DocumentReader(readOutlined).document(text), {})
}
