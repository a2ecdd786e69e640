import type { Genre } from './genre.js'

/** "a README", "an RFC", "release notes": a kind of document as a sentence says it. */
export function inWords(genre: Genre): string {
  const noun = names[genre] ?? genre
  return `${article(noun)}${noun}`
}

function article(noun: string): string {
  return noun.endsWith('notes') ? '' : /^(?:[aeiu]|rfc)/i.test(noun) ? 'an ' : 'a '
}

const names: Readonly<Partial<Record<Genre, string>>> = {
  prd: 'PRD',
  prfaq: 'PR/FAQ',
  rfc: 'RFC',
  adr: 'decision record',
  design: 'technical design',
  'story-list': 'list of user stories',
  requirements: 'requirements document',
  notes: 'notes',
  'release-notes': 'release notes',
  process: 'process description',
  readme: 'README',
  post: 'post',
  research: 'research report',
  brief: 'product brief',
  strategy: 'product strategy',
  'bug-fix': 'bug-fix spec',
  hypothesis: 'product hypothesis',
}
