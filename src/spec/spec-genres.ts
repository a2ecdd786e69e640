import type { Genre } from './genre.js'

const specGenres: ReadonlySet<Genre> = new Set<Genre>([
  'prd',
  'one-pager',
  'pitch',
  'prfaq',
  'story-list',
  'brief',
  'strategy',
  'hypothesis',
  'proposal',
  'requirements',
  'bug-fix',
])

/** Is a document of this genre a product spec, for Rightspec to read? */
export function isSpecGenre(genre: Genre): boolean {
  return specGenres.has(genre)
}
