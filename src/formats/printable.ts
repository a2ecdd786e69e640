// Control characters could move the caret or recolour a terminal; bidirectional controls could hide what is printed.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g

/** Text of a document or of a file system, safe to print on one line of a terminal. */
export function printable(text: string): string {
  return text.replace(unprintable, ' ')
}

/** Pads by characters as a person counts them, so that an emoji does not push the column. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - characters(text)))
}

/** The width of a column that holds these texts, as `padEnd` counts it. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, characters(text)), 0)
}

/** How many characters (code points) a text has. */
function characters(text: string): number {
  return [...text].length
}
