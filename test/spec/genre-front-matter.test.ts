import { describe, expect, it } from 'vitest'
import type { Genre } from '../../src/spec/genre.js'
import { statedContext, statedForOthers, statedForRightspec, statedKind } from '../../src/spec/genre-front-matter.js'

/** Names that settle the matter, and such as engineers and websites use as well. */
const settled: Readonly<Partial<Record<Genre, readonly string[]>>> = {
  prd: ['prd', 'product requirements', 'product requirements document', 'product spec', 'product specification', 'feature spec', 'functional spec'],
  'one-pager': ['one pager', 'onepager', 'One-Pager'],
  pitch: ['pitch'],
  prfaq: ['prfaq', 'PR/FAQ', 'pr faq'],
  'story-list': ['story list', 'user stories', 'user_story'],
  brief: ['Product Brief'],
  'bug-fix': ['bug fix', 'bugfix', 'Bug-Fix'],
  research: ['research'],
  rfc: ['RFC', 'kep'],
  adr: ['ADR', 'decision record'],
  design: ['design doc', 'technical design', 'architecture'],
  readme: ['README.md', 'readme'],
  tutorial: ['tutorial', 'how-to', 'howto', 'conceptual'],
  notes: ['meeting', 'meeting notes', 'minutes'],
  'release-notes': ['release notes'],
  changelog: ['CHANGELOG'],
  process: ['process', 'policy', 'handbook'],
  template: ['template'],
  post: ['post', 'post.html', 'posts', 'blog', 'blog post', 'single-post', 'article', ' news '],
  runbook: ['runbook', 'playbook'],
  other: ['postmortem', 'glossary'],
}
const ambiguous: Readonly<Partial<Record<Genre, readonly string[]>>> = {
  prd: ['spec'],
  brief: ['brief'],
  strategy: ['strategy'],
  hypothesis: ['hypothesis'],
  requirements: ['requirements'],
  proposal: ['proposal'],
  design: ['design'],
  tutorial: ['guide', 'concept'],
  notes: ['notes', 'note'],
  other: ['reference', 'other', 'none'],
}
const rows = (names: typeof settled) => Object.entries(names).flatMap(([genre, all]) => (all ?? []).map((name) => [name, genre] as const))

describe('what front matter for other tools says', () => {
  it.each(rows(settled))('%s: %s', (type, genre) => expect(statedForOthers({ type })).toEqual({ genre, key: 'type', settled: true }))
  it.each(rows(ambiguous))('%s: perhaps %s', (type, genre) => expect(statedForOthers({ type })).toEqual({ genre, key: 'type', settled: false }))
  it.each(['genre', 'doctype', 'doc_type', 'document_type', 'doc-type', 'type', 'kind', 'layout'])('stands under %s', (key) =>
    expect(statedForOthers({ [key]: 'prd' })).toEqual({ genre: 'prd', key, settled: true }),
  )
  it.each(['lamp', '', 'constructor', 'prd of lamps', 'my prd', 7, null, undefined, ['prd']])('nothing in %j', (type) =>
    expect(statedForOthers({ type })).toBeUndefined(),
  )
  it('is the first word that is known', () => {
    expect(statedForOthers({ layout: 'post', type: 'prd' })).toMatchObject({ genre: 'prd', key: 'type' })
    expect(statedForOthers({ type: 'lamp', layout: 'post' })).toMatchObject({ genre: 'post', key: 'layout' })
    expect(statedForOthers({ title: 'prd' })).toBeUndefined()
  })
})

describe('what front matter for Rightspec says', () => {
  it.each([['prd'], [{ genre: 'prd' }], [{ genre: 'PRD', type: 'bugfix' }]])('%j', (rightspec) =>
    expect(statedForRightspec({ rightspec })).toEqual({ genre: 'prd', key: 'rightspec.genre', settled: true }),
  )
  it('is believed whatever the word', () => expect(statedForRightspec({ rightspec: 'spec' })).toMatchObject({ settled: true }))
  it.each([null, undefined, 'lamp', 7, { genre: 'lamp' }, { genre: 7 }, {}, { type: 'bugfix' }])('nothing: %j', (rightspec) =>
    expect(statedForRightspec({ rightspec })).toBeUndefined(),
  )
  it('says of a type or a style that it is a spec', () => {
    expect(statedKind({ rightspec: { type: 'bugfix' } })).toBe('rightspec.type: bugfix')
    expect(statedKind({ rightspec: { style: 'pitch' } })).toBe('rightspec.style: pitch')
    expect(statedKind({ rightspec: { style: 'pitch', type: 'api' } })).toBe('rightspec.type: api')
    for (const frontMatter of [
      {},
      { rightspec: null },
      { rightspec: 'prd' },
      { rightspec: { type: 'lamp' } },
      { rightspec: { stage: 'startup' } },
      { type: 'bugfix' },
    ])
      expect(statedKind(frontMatter), JSON.stringify(frontMatter)).toBeUndefined()
  })
})

describe('the context that front matter states', () => {
  it.each<[Record<string, unknown>, object]>([
    [{}, {}],
    [{ rightspec: { type: 'minor' } }, { type: 'minor' }],
    [{ rightspec: 'bugfix' }, { type: 'bugfix' }],
    [{ rightspec: 'pitch' }, { style: 'pitch' }],
    [{ rightspec: { genre: 'prd' } }, { style: 'prd' }],
    [{ rightspec: 'brief' }, {}],
    [{ type: 'bug fix' }, { type: 'bugfix' }],
    [{ kind: 'pitch' }, { style: 'pitch' }],
    [{ kind: 'PRD' }, { style: 'prd' }],
    [{ kind: 'spec' }, {}],
    [{ kind: 'lamp' }, {}],
    [{ stage: 'startup' }, { stage: 'startup' }],
    [{ stage: 'startup', rightspec: { stage: 'mature' } }, { stage: 'mature' }],
    [{ kind: 'pitch', style: 'framing' }, { style: 'framing' }],
    [{ kind: 'pitch', rightspec: 'bugfix' }, { type: 'bugfix' }],
    [
      { kind: 'pitch', rightspec: { type: 'api' } },
      { type: 'api', style: 'pitch' },
    ],
    [{ rightspec: null, stage: 'mature' }, { stage: 'mature' }],
  ])('%j: %j', (frontMatter, context) => expect(statedContext(frontMatter)).toEqual(context))
})
