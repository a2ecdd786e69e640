import { type Context, contextIn } from '../config/context.js'
import type { Genre } from './genre.js'

/** What documents are called in front matter, in small letters with single spaces. */
const names: Readonly<Record<string, Genre>> = {
  prd: 'prd',
  'product requirements': 'prd',
  'product requirements document': 'prd',
  'product spec': 'prd',
  'product specification': 'prd',
  'feature spec': 'prd',
  'functional spec': 'prd',
  spec: 'prd',
  'one pager': 'one-pager',
  onepager: 'one-pager',
  pitch: 'pitch',
  prfaq: 'prfaq',
  'pr faq': 'prfaq',
  'story list': 'story-list',
  'user stories': 'story-list',
  'user story': 'story-list',
  brief: 'brief',
  'product brief': 'brief',
  strategy: 'strategy',
  hypothesis: 'hypothesis',
  requirements: 'requirements',
  'bug fix': 'bug-fix',
  bugfix: 'bug-fix',
  proposal: 'proposal',
  research: 'research',
  rfc: 'rfc',
  kep: 'rfc',
  adr: 'adr',
  'decision record': 'adr',
  design: 'design',
  'design doc': 'design',
  'technical design': 'design',
  architecture: 'design',
  readme: 'readme',
  tutorial: 'tutorial',
  guide: 'tutorial',
  'how to': 'tutorial',
  howto: 'tutorial',
  reference: 'other',
  concept: 'tutorial',
  conceptual: 'tutorial',
  notes: 'notes',
  note: 'notes',
  meeting: 'notes',
  'meeting notes': 'notes',
  minutes: 'notes',
  'release notes': 'release-notes',
  changelog: 'changelog',
  process: 'process',
  policy: 'process',
  handbook: 'process',
  template: 'template',
  post: 'post',
  posts: 'post',
  blog: 'post',
  'blog post': 'post',
  'single post': 'post',
  article: 'post',
  news: 'post',
  runbook: 'runbook',
  playbook: 'runbook',
  postmortem: 'other',
  glossary: 'other',
  other: 'other',
  none: 'other',
}

/** Names that engineers and websites use as well: they are weighed with the content. */
const ambiguous: ReadonlySet<string> = new Set([
  'spec',
  'proposal',
  'design',
  'note',
  'notes',
  'strategy',
  'brief',
  'hypothesis',
  'other',
  'none',
  'reference',
  'guide',
  'concept',
  'requirements',
])

export interface StatedGenre {
  genre: Genre
  /** The key that says so, as a person would look for it. */
  key: string
  /** False where the word alone does not settle it. */
  settled: boolean
}

/** The genre that the author states for Rightspec (`rightspec: { genre: … }`). It is believed whatever else is found. */
export function statedForRightspec(frontMatter: Record<string, unknown>): StatedGenre | undefined {
  const own = frontMatter.rightspec
  const genre = own !== null && typeof own === 'object' ? named((own as Record<string, unknown>).genre) : named(own)
  return genre && { genre: genre.genre, key: 'rightspec.genre', settled: true }
}

/** The genre that front matter made for other tools states: `type`, `doctype`, Jekyll's `layout`, …; undefined where nothing is known. */
export function statedForOthers(frontMatter: Record<string, unknown>): StatedGenre | undefined {
  for (const key of ['genre', 'doctype', 'doc_type', 'document_type', 'doc-type', 'type', 'kind', 'layout']) {
    const found = named(frontMatter[key])
    if (found) return { genre: found.genre, key, settled: !ambiguous.has(found.name) }
  }
  return undefined
}

/** What kind of spec the author says for Rightspec that it is (`rightspec: { type: …, style: … }`): whoever says that, says that it is one. */
export function statedKind(frontMatter: Record<string, unknown>): string | undefined {
  const { type, style } = ownContext(frontMatter)
  return type ? `rightspec.type: ${type}` : style && `rightspec.style: ${style}`
}

/** Genres that say a part of the context. */
const contextOfGenre: Partial<Record<Genre, Context>> = { 'bug-fix': { type: 'bugfix' }, pitch: { style: 'pitch' }, prd: { style: 'prd' } }

/** A bug fix shows by what it says that it is one, and is not to be asked for a market. What else content shows of a document changes no rule. */
export function shownContext(genre: Genre): Context {
  return genre === 'bug-fix' ? (contextOfGenre[genre] ?? {}) : {}
}

/** The context that front matter states: under `rightspec`, at its top where the words are ours, or by the genre that it states. */
export function statedContext(frontMatter: Record<string, unknown>): Context {
  const other = statedForOthers(frontMatter)
  const stated = statedForRightspec(frontMatter) ?? (other?.settled ? other : undefined)
  return { ...(stated && contextOfGenre[stated.genre]), ...contextIn(frontMatter), ...ownContext(frontMatter) }
}

function ownContext({ rightspec }: Record<string, unknown>): Context {
  return rightspec !== null && typeof rightspec === 'object' ? contextIn({ ...rightspec }) : {}
}

function named(value: unknown): { genre: Genre; name: string } | undefined {
  if (typeof value !== 'string') return undefined
  const name = value
    .toLowerCase()
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const genre = Object.hasOwn(names, name) ? names[name] : undefined
  return genre && { genre, name }
}
