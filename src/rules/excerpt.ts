/** The first words of a text, as messages show it; the dots stand for those that are left out. */
export function excerpt(text: string, most: number): string {
  const words = text.split(/\s+/)
  return words.length > most ? `${words.slice(0, most).join(' ')} …` : words.join(' ')
}
