import { type Localiser, localisable } from '../localiser.js'
import type { Genre } from './genre.js'

/** "a README", "an RFC", "release notes": a kind of document as a sentence says it. */
export function inWords(genre: Genre, l10n: Localiser): string {
  return l10n.t(words[genre])
}

const words: Readonly<Record<Genre, string>> = {
  prd: localisable('a PRD'),
  'one-pager': localisable('a one-pager'),
  pitch: localisable('a pitch'),
  prfaq: localisable('a PR/FAQ'),
  'story-list': localisable('a list of user stories'),
  brief: localisable('a product brief'),
  strategy: localisable('a product strategy'),
  hypothesis: localisable('a product hypothesis'),
  proposal: localisable('a proposal'),
  requirements: localisable('a requirements document'),
  'bug-fix': localisable('a bug-fix spec'),
  research: localisable('a research report'),
  rfc: localisable('an RFC'),
  adr: localisable('a decision record'),
  design: localisable('a technical design'),
  readme: localisable('a README'),
  tutorial: localisable('a tutorial'),
  notes: localisable('notes'),
  'release-notes': localisable('release notes'),
  changelog: localisable('a changelog'),
  process: localisable('a process description'),
  template: localisable('a template'),
  post: localisable('a post'),
  runbook: localisable('a runbook'),
  other: localisable('another document'),
}
