import type { Suppression } from '../engine/suppressions.js'

/** A suppression comment as it is written, wherever it stands. */
export type Directive = Pick<Suppression, 'directive' | 'rules' | 'reason' | 'comment'>

const body = /^<!--\s*rightspec-(disable-next-line|disable-line|disable-block|disable-section|disable-file|disable|enable)(?=[\s,:]|-->)([\s\S]*?)-->$/
/** ` -- reason`, or `: reason` within a line. */
const separator = /(?:^|\s)(?:--|[–—])\s+|\s*:\s+/

/** The suppression comment that an offset stands in. */
export function directiveAt(text: string, offset: number): Directive | undefined {
  const start = text.lastIndexOf('<!--', offset)
  const close = start < 0 ? -1 : text.indexOf('-->', start)
  const end = close + '-->'.length
  if (close < 0 || offset > end) return undefined
  const match = body.exec(text.slice(start, end))
  if (!match) return undefined
  const [, directive, rest = ''] = match
  const cut = separator.exec(rest)
  const names = cut ? rest.slice(0, cut.index) : rest
  const reason = cut
    ? rest
        .slice(cut.index + cut[0].length)
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  return {
    directive: directive as Directive['directive'],
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason || undefined,
    comment: { start, end },
  }
}
