import { printable } from './printable.js'

/**
 * Text of a document, a file system or a person, written on one line so that Markdown shows it as it is: nothing in it acts as markup, HTML or a
 * command. Quotation marks, commas and the like act nowhere, and without backslashes they are easier to read.
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!#-&(-+\-.:<->@[-`{-~]/g, '\\$&')
}
