import type { Finding } from '../engine/report.js'
import { moveRange, moveStart, type Replacement } from './moving-range.js'
import { paragraphAt, touches } from './paragraph.js'

/**
 * What is shown of one document while it is being written. Findings move with the text; nothing is shown in the paragraph that is being
 * typed in, and findings about the whole document change only when nobody types.
 */
export class LiveFindings {
  #shown: readonly Finding[] = []
  /** Where text was typed since the last rest. */
  #typedAt: number[] = []

  /** In document order, with ranges in the text as it is now. */
  get shown(): readonly Finding[] {
    return this.#shown
  }

  /** Whether some paragraph is kept quiet. */
  get isQuiet(): boolean {
    return this.#typedAt.length > 0
  }

  /** The text was changed, by somebody who types or otherwise. Edits as they come: each with the offsets that the ones before it left. */
  edited(edits: readonly Replacement[], typing: boolean): void {
    for (const edit of edits) {
      this.#shown = this.#shown.flatMap((finding) => moveFinding(finding, edit) ?? [])
      const moved = this.#typedAt.map((offset) => moveStart(offset, edit))
      if (typing) moved.push(edit.offset + edit.inserted)
      this.#typedAt = [...new Set(moved)]
    }
  }

  /** Typing rests, or the document was saved. */
  rested(): void {
    this.#typedAt = []
  }

  /** Forgets the paragraphs that no caret is in any more. Says whether there were any. */
  caretsMoved(text: string, carets: readonly number[]): boolean {
    const before = this.#typedAt.length
    this.#typedAt = this.#typedAt.filter((offset) => {
      const paragraph = paragraphAt(text, offset)
      return carets.some((caret) => paragraph.start <= caret && caret <= paragraph.end)
    })
    return this.#typedAt.length < before
  }

  /** Takes over what was found in the text as it is now. */
  show(text: string, found: readonly Finding[]): void {
    if (!this.isQuiet) {
      this.#shown = found
      return
    }
    const quiet = this.#typedAt.map((offset) => paragraphAt(text, offset))
    const lines = found.filter((finding) => finding.scope === 'line' && !quiet.some((paragraph) => touches(paragraph, finding.range)))
    const whole = this.#shown.filter((finding) => finding.scope === 'document')
    this.#shown = [...lines, ...whole].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
  }
}

function moveFinding(finding: Finding, edit: Replacement): Finding | undefined {
  const range = moveRange(finding.range, edit)
  if (!range) return undefined
  const related = finding.related.flatMap((place) => {
    const moved = moveRange(place.range, edit)
    return moved ? [{ ...place, range: moved }] : []
  })
  return { ...finding, range, related }
}
