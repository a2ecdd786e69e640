/** The first words of a text, as messages show it: the cells of a row part with commas, and the dots stand for what is left out. */
export function excerpt(text: string, most: number): string {
  const words = text.replace(/ \| /g, ', ').split(/\s+/)
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ')
}
