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

/** How many characters (code points) a text has. */
export function characters(text: string): number {
  return [...text].length
}
