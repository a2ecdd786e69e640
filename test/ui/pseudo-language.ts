import { readFileSync } from 'node:fs'

const root = new URL('../../', import.meta.url)
const texts = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, string>

/** Letters that look much like those of English and are none. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, index) => [
    letter,
    Array.from('àƀćđéƒĝĥíĵķľḿńóṕʠŕśťúṽŵẋýžÀƁĆĐÉƑĜĤÍĴĶĽḾŃÓṔɊŔŚŤÚṼŴẊÝŽ')[index] ?? letter,
  ]),
)
/** Blanks, code and the targets of links are no words. */
const untouched = /(\{\w+\}|`[^`]*`|\]\([^)]*\))/

/** A text as a translator would give it who changes every letter. */
function pseudo(text: string): string {
  return text
    .split(untouched)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => letters[letter] ?? letter)))
    .join('')
}

function translated(source: string): Record<string, string> {
  return Object.fromEntries(Object.entries(texts(source)).map(([key, text]) => [key, pseudo(text)]))
}

const manifest = translated('package.nls.json')

/** A language in which every translated text can be told from one that is not. */
export const pseudoLanguage = {
  tag: 'qps',
  translations: {
    'package.nls.qps.json': JSON.stringify(manifest),
    'l10n/bundle.l10n.qps.json': JSON.stringify(translated('l10n/bundle.l10n.json')),
  },
}

/** A text of the manifest in that language. */
export function inManifest(key: string): string {
  return manifest[key] ?? key
}

/** A text of the code in that language, without blanks. */
export function inCode(text: string): string {
  return pseudo(text)
}

/** The parts of shown texts that are in plain English and stand in none of the texts that may be shown as they are. */
export function untranslated(shown: readonly string[], asTheyAre: readonly string[]): string[] {
  const known = asTheyAre.map(flat)
  const english = shown.flatMap((text) => text.split(/[^\x20-\x7e]+|[,|{}]|`[^`]*`/)).map((part) => flat(part).replace(/^\W+|\W+$/g, ''))
  return [...new Set(english)].filter((part) => /[a-zA-Z]{2}/.test(part) && !known.some((text) => text.includes(part)))
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
