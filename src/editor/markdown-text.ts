/** Text of a document or a person, written so that Markdown shows it as it is: nothing in it acts as HTML, an image or a command. */
export function plainText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
