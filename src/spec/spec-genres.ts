import type { Genre } from './genre.js'

/** The genres that are product specs, the commonest first. */
export const specGenres: readonly Genre[] = [
  'prd',
  'one-pager',
  'pitch',
  'prfaq',
  'story-list',
  'brief',
  'strategy',
  'hypothesis',
  'requirements',
  'proposal',
  'bug-fix',
]

/** Is a document of this genre a product spec, for Rightspec to read? */
export function isSpecGenre(genre: Genre): boolean {
  return specGenres.includes(genre)
}

const lists: ReadonlySet<Genre> = new Set<Genre>(['story-list', 'requirements'])

/** Is such a document nothing but a list of what is to be built? */
export function isListGenre(genre: Genre): boolean {
  return lists.has(genre)
}
