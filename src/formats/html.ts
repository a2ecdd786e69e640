import { printable } from './printable.js'

/** HTML that is safe to put into a page as it is. Only `html` makes it. */
class Html {
  constructor(readonly source: string) {}
}

export type { Html }

type Part = string | number | Html | readonly Html[] | undefined

/** A template for HTML: what is put in is shown as text, in an element or between the quotes of an attribute, unless it is HTML itself. */
export function html(literals: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(literals.map((literal, index) => literal + source(parts[index])).join(''))
}

/** A style sheet of our own, which goes in as it is. */
export function styleSheet(css: string): Html {
  return new Html(`<style>\n${css}</style>`)
}

function source(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Html) return part.source
  if (typeof part === 'object') return part.map(source).join('')
  return escapeHtml(printable(String(part)))
}

/** Text as HTML shows it, in an element or between the quotes of an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}
