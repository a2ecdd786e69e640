import { escapeSnippet } from '../../engine/snippet.js'
import { blanksIn } from '../../spec/blanks.js'

/** Front matter at the start of a template, by its fences: to find a heading it need not be read. */
const frontMatter = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n(?:[^\n]*\n)*?\1[ \t]*(?:\r?\n|$)/

/** A template as a snippet: each of its blanks (`[who]`) is a tab stop that keeps its words until somebody types over them. */
export function templateSnippet(template: string): string {
  let snippet = ''
  let at = 0
  for (const [index, { start, end }] of blanksIn(template).entries()) {
    snippet += `${escapeSnippet(template.slice(at, start))}\${${index + 1}:${escapeSnippet(template.slice(start, end))}}`
    at = end
  }
  return `${snippet}${escapeSnippet(template.slice(at))}$0`
}

/** What a template is called: its first heading without the blanks, else its file's name without the ending. */
export function titleOfTemplate(template: string, fileName: string): string {
  const body = template.replace(frontMatter, '')
  const heading = /^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*\r?$/m.exec(body)?.[1] ?? ''
  const words = blanksIn(heading).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), heading)
  return (
    words
      .replace(/[*_`]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/[\s:–—-]+$/, '')
      .trim() || fileName.replace(/\.\w+$/, '')
  )
}
