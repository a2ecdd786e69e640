import type { Node, Nodes, PhrasingContent } from 'mdast'
import type { TextRange } from './text-range.js'

export type SpanKind = 'link' | 'code' | 'strong' | 'emphasis' | 'image' | 'footnote' | 'html'

/** A stretch of inline text that has a mark-up of its own; offsets are into the flattened text. */
export interface InlineSpan extends TextRange {
  kind: SpanKind
  url?: string
}

interface Segment {
  /** Offset in the flattened text. */
  text: number
  /** Offset in the source. */
  source: number
  length: number
}

/** Flattened inline content that knows where every character stands in the source. */
export class InlineText {
  constructor(
    readonly text: string,
    readonly spans: readonly InlineSpan[],
    private readonly segments: readonly Segment[],
    private readonly sourceStart: number,
    private readonly sourceEnd: number,
  ) {}

  /** Joins several inline texts (the cells of a row, say) with a separator that belongs to none of them. */
  static join(parts: readonly InlineText[], separator: string, range: TextRange): InlineText {
    let text = ''
    const spans: InlineSpan[] = []
    const segments: Segment[] = []
    for (const part of parts) {
      if (text) text += separator
      const shift = text.length
      text += part.text
      for (const span of part.spans) spans.push({ ...span, start: span.start + shift, end: span.end + shift })
      for (const segment of part.segments) segments.push({ ...segment, text: segment.text + shift })
    }
    return new InlineText(text, spans, segments, range.start, range.end)
  }

  /** Source offset of the character at `offset`; with `asEnd`, the source offset just behind the character before it. */
  toSource(offset: number, asEnd = false): number {
    if (this.segments.length === 0) return asEnd ? this.sourceEnd : this.sourceStart
    const wanted = asEnd ? offset - 1 : offset
    let low = 0
    let high = this.segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.segments[middle]?.text ?? 0) <= wanted) low = middle
      else high = middle - 1
    }
    const segment = this.segments[low]
    if (!segment) return this.sourceStart
    const within = Math.max(0, Math.min(wanted - segment.text, segment.length - 1))
    return segment.source + within + (asEnd ? 1 : 0)
  }

  /** Does a stretch of this kind stand anywhere in it, be it without a text, as pictures are? */
  holds(kind: SpanKind): boolean {
    return this.spans.some((span) => span.kind === kind)
  }

  spansIn(start: number, end: number, kind?: SpanKind): InlineSpan[] {
    return this.spans.filter((span) => span.start < end && span.end > start && (!kind || span.kind === kind))
  }
}

/** Flattens phrasing content. Struck-out text and images are left out; inline code stays, as a span. */
export function flatten(nodes: readonly (PhrasingContent | Node)[], source: string, range: TextRange): InlineText {
  const flattener = new Flattener(source)
  for (const node of nodes) flattener.visit(node as Nodes)
  return flattener.finish(range.start, range.end)
}

class Flattener {
  #text = ''
  readonly #spans: InlineSpan[] = []
  readonly #segments: Segment[] = []

  constructor(readonly source: string) {}

  finish(start: number, end: number): InlineText {
    return new InlineText(this.#text, this.#spans, this.#segments, start, end)
  }

  visit(node: Nodes): void {
    const start = this.#text.length
    switch (node.type) {
      case 'text':
        this.#align(withPlainEnds(node.value), node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
        return
      case 'inlineCode': {
        const from = node.position?.start.offset ?? 0
        const value = withPlainEnds(node.value)
        const inner = this.source.indexOf(value, from)
        if (inner >= 0 && inner + value.length <= (node.position?.end.offset ?? 0)) this.#add(value, inner)
        else this.#align(value, from, node.position?.end.offset ?? 0)
        this.#span('code', start)
        return
      }
      case 'break':
        this.#add('\n', node.position?.start.offset ?? 0)
        return
      case 'image':
      case 'imageReference':
        this.#spans.push({ kind: 'image', start, end: start, ...('url' in node ? { url: node.url } : {}) })
        return
      case 'footnoteReference':
        this.#spans.push({ kind: 'footnote', start, end: start })
        return
      case 'html':
        if (/^<br\b/i.test(node.value)) this.#add('\n', node.position?.start.offset ?? 0)
        if (node.value.startsWith('<!--') && /^(?:\s|\\[\r\n]|$)/.test(this.source.slice(node.position?.end.offset))) this.#dropTrailingSpaces()
        this.#spans.push({ kind: 'html', start, end: this.#text.length })
        return
      case 'delete':
        return
      case 'link':
      case 'linkReference':
        for (const child of node.children) this.visit(child)
        this.#spans.push({ kind: 'link', start, end: this.#text.length, ...('url' in node ? { url: node.url } : {}) })
        return
      case 'strong':
      case 'emphasis':
        for (const child of node.children) this.visit(child)
        this.#span(node.type, start)
        return
      default:
        if ('children' in node) for (const child of node.children) this.visit(child)
    }
  }

  /** The space before a comment parts nothing where another one, or a hard break, follows it: without the comment it would not be there. */
  #dropTrailingSpaces(): void {
    while (/[ \t]$/.test(this.#text)) {
      this.#text = this.#text.slice(0, -1)
      const last = this.#segments[this.#segments.length - 1]
      if (last && --last.length === 0) this.#segments.pop()
    }
  }

  #span(kind: SpanKind, start: number): void {
    this.#spans.push({ kind, start, end: this.#text.length })
  }

  #add(value: string, source: number): void {
    if (!value) return
    const last = this.#segments[this.#segments.length - 1]
    if (last && last.text + last.length === this.#text.length && last.source + last.length === source) last.length += value.length
    else this.#segments.push({ text: this.#text.length, source, length: value.length })
    this.#text += value
  }

  /**
   * Text nodes differ from their source where it has escapes, character references, line ends other than LF, and container markers at line
   * starts (`> `, indentation). Each character of the value is matched to the source character that it came from.
   */
  #align(value: string, start: number, end: number): void {
    if (end - start === value.length && this.source.startsWith(value, start)) {
      this.#add(value, start)
      return
    }
    let at = start
    for (let i = 0; i < value.length; i++) {
      const wanted = value[i] as string
      if (value[i - 1] === '\n') while (at < end && this.source[at] !== wanted && /[ \t>]/.test(this.source[at] as string)) at++
      if (this.source[at] === '\\' && this.source[at + 1] === wanted) at++
      if (wanted === '\n') while (at < end && /[ \t]/.test(this.source[at] as string)) at++
      const isReturn = wanted === '\n' && this.source[at] === '\r'
      if (isReturn && this.source[at + 1] === '\n') at++
      const isNul = wanted === '\uFFFD' && this.source[at] === '\0' // as CommonMark writes it (2.3)
      if (isReturn || isNul || this.source[at] === wanted || at >= end) {
        this.#add(wanted, Math.min(at, Math.max(start, end - 1)))
        if (!(wanted === '&' && this.#skipReference(at, end) > at)) at++
        else at = this.#skipReference(at, end)
        continue
      }
      const reference = this.#skipReference(at, end)
      if (reference > at) {
        this.#add(wanted, at)
        // a reference can stand for two code units: keep it until the rest of the value matches what follows it
        if (value[i + 1] !== undefined && isLowSurrogate(value.charCodeAt(i + 1))) {
          this.#add(value[++i] as string, at)
        }
        at = reference
        continue
      }
      while (at < end && this.source[at] !== wanted) at++
      this.#add(wanted, Math.min(at, Math.max(start, end - 1)))
      at++
    }
  }

  /** The offset behind a character reference at `at`, or `at` where there is none. */
  #skipReference(at: number, end: number): number {
    if (this.source[at] !== '&') return at
    const match = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]*);/.exec(this.source.slice(at, Math.min(end, at + 40)))
    return match ? at + match[0].length : at
  }
}

/** A text says the same whatever ends its lines. */
function withPlainEnds(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
