import type { Fix } from '../../src/engine/report.js'
import { snippetToText } from '../../src/engine/snippet.js'

/** The text with the fix in it, every blank left at its placeholder. */
export function apply(text: string, fix: Pick<Fix, 'range' | 'text' | 'snippet'>): string {
  return text.slice(0, fix.range.start) + (fix.snippet ? snippetToText(fix.text) : fix.text) + text.slice(fix.range.end)
}
