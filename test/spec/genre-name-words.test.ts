import { describe, expect, it } from 'vitest'
import type { Genre } from '../../src/spec/genre.js'
import { readNames } from '../../src/spec/genre-names.js'

const hint = (title: string) => readNames(undefined, title)[0]

/** What titles say of the kind of document, by kind and points. */
const titles: readonly [Genre, number, readonly string[]][] = [
  ['prd', 5, ['PRD', 'PRDs', 'Product requirement', 'Product requirements', 'Product spec', 'Product specification', 'Product specs']],
  ['prd', 3.5, ['Functional spec', 'Functional specification', 'UX specs', 'Requirement brief', 'Requirements outline', 'Deliverable specs']],
  ['prfaq', 5, ['PRFAQ', 'PR FAQ', 'PR FAQs', 'Press release FAQ', 'Press release and FAQ']],
  ['one-pager', 4, ['Onepager', 'One pager', 'One-pagers', '1 pager', '1pagers']],
  ['brief', 5, ['Product brief', 'Product briefs']],
  ['brief', 4, ['Creative brief', 'Design charter', 'Project outlines', 'Problem brief', 'Problem statement', 'Problem statements', 'Concept note']],
  ['brief', 2.5, ['App concept', 'Site idea', 'Scope of work', 'Project scope', 'Lamp briefing', 'Lamp brief']],
  ['pitch', 3, ['Pitch', 'Pitches for lamps']],
  ['story-list', 4, ['User story', 'Userstories', 'User stories', 'Job stories']],
  ['requirements', 2.5, ['Customer requirement', 'System requirements', 'SRS', 'Requirement doc', 'Requirements document', 'Requirements doc of lamps']],
  ['requirements', 1.5, ['A requirement', 'Lamp requirements', 'Usecase', 'Use case', 'Use cases']],
  ['strategy', 2, ['Product direction', 'Category strategy', 'Lamp strategy']],
  ['strategy', 1.5, ['Vision of lamps', 'Our direction']],
  ['hypothesis', 2, ['Hypothesis', 'Hypotheses']],
  ['proposal', 2.5, ['Product proposal', 'Capstone proposals']],
  ['proposal', 1.5, ['Lamp proposal', 'Proposal for lamps']],
  ['prd', 1.5, ['Lamp spec', 'Specs of lamps', 'Lamp specification', 'An epic', 'Epics of lamps']],
  ['prd', 1, ['Lamp feature', 'Features of lamps']],
  ['process', 12, ['How to write a PRD', 'How we write user stories', 'A guide to PR/FAQs', 'Writing good one-pagers', 'The guide to our product briefs']],
  ['notes', 5, ['Progress report', 'Lamp progress updates', 'Quarterly report to the mayor', 'Project report no. 7', 'Monthly report']],
  ['other', 4, ['Go-to-market plan', 'Winter lamps – marketing']],
  ['process', 5, ['Who does what in June']],
  ['process', 6, ['Briefs at our company', 'PR/FAQs in this team']],
  ['design', 4, ['How the lamp fits together']],
  ['notes', 5, ['Week 31', 'Weeknotes of lamps']],
  ['other', 4, ['Lamps: which one should we buy?']],
  ['research', 4, ["Master's thesis: lamps"]],
  ['notes', 4, ['What the winter taught us', 'Lessons learned', 'Lessons from lamps']],
  [
    'other',
    6,
    ['Invitation to tender: lamps', 'Request for proposals', 'Call for bids for lamps', 'RFP 12', 'Privacy impact assessment', 'What our lamps mean'],
  ],
  ['other', 6, ['Application to the Lamp Fund', 'Metrics dictionary']],
  ['other', 5, ['Budget 2025', 'Lamp budget', 'Budget plan', 'OKRs Q3', 'Goal review', 'Service level agreement']],
  ['tutorial', 6, ['Assignment 3', 'Lamps: homework 2', 'Lamp rubric', 'Grading rubric', 'Marking scheme for lamps']],
  ['process', 5, ['Issue triage', 'Bug triage', 'Triaging', 'Triaging issues']],
  ['research', 4, ['Spike: lamps', 'Customer call, May', 'What is known about lamps', 'Review of the evidence']],
  ['post', 4, ['How the lighthouse halved its oil']],
  [
    'process',
    6,
    [
      'Guideline for specs',
      'What is a spec',
      '7 tips for specs',
      'Writing a story',
      'Write stories',
      'Standard for briefs',
      'Example of a pitch',
      'Cheatsheet for pitches',
      'Cheat sheet for a document',
      'PRD examples',
      'Specs example',
      'Stories guide',
      'Pitches format',
    ],
  ],
  ['changelog', 9, ['Changelog', 'Change log', 'Change logs', 'History', 'News']],
  ['release-notes', 8, ['Release note', 'Releasenotes', "What's new", 'Release', 'Releases', 'Announcement', 'Announcements of lamps']],
  ['adr', 7, ['ADR', 'ADRs', 'Architecture decision', 'Architectural decisions', 'Decision record', 'Decision logs', 'Decisions']],
  ['rfc', 5, ['KEP', 'PEPs', 'EIP', 'Enhancement proposal', 'Enhancement proposals']],
  ['rfc', 3, ['RFC', 'RFCs']],
  ['rfc', 1, ['Request for comment', 'Requests for comments']],
  [
    'design',
    4,
    ['Tech design', 'Technical specification', 'API spec', 'Database designs', 'Design doc', 'Design document', 'Design docs', 'Lamp architecture', 'HLD'],
  ],
  [
    'tutorial',
    5,
    [
      'Tutorial',
      'Tutorials',
      'Lesson 12',
      'Howto',
      'How to ring',
      'Gettingstarted',
      'Quickstart',
      'Quick start',
      'Walkthrough',
      'Walk through',
      'Guide',
      'Guides',
      'FAQ',
      'Lamp FAQs',
    ],
  ],
  [
    'notes',
    5,
    [
      'Meeting note',
      'Meetings notes',
      'Retro notes',
      'Retrospective summary',
      'Sprint meeting notes',
      'Weekly agenda',
      'Meetingnotes',
      'Agenda',
      'Agendas',
      'Retrospective',
      'Sprint 12',
      'Status report',
      'Status updates',
      'Devlog',
      'Dev log',
    ],
  ],
  ['notes', 3, ['Lamp notes', 'Call recap']],
  ['runbook', 6, ['Runbook', 'Run books', 'Playbook', 'Play books', 'Oncall', 'On call', 'Operation guide', 'Operations manual']],
  [
    'other',
    6,
    [
      'Postmortem',
      'Post mortems',
      'Incident report',
      'Incident reviews',
      'Licence',
      'License',
      'Terms of use',
      'API doc',
      'API docs',
      'Lamp API',
      'Test case',
      'Test cases',
      'Test plans',
      'Lamp security',
    ],
  ],
  [
    'process',
    6,
    [
      'Lifecycle',
      'Life cycle',
      'Way of working',
      'Ways of working',
      'Working agreement',
      'Guideline',
      'Convention',
      'Conventions of lamps',
      'Styleguide',
      'Style guide',
      'Policy',
      'Our very big policy',
      'Lamp policies',
      'Agents',
      'Claude',
      'Skill',
      'Skills',
    ],
  ],
  ['research', 4, ['Research report', 'User research notes', 'Interview guide', 'Interview scripts', 'Survey results', 'Persona', 'Our personas']],
  ['other', 3, ['Roadmap', 'Road map', 'Road maps', 'Task', 'Tasks', 'Our backlog']],
  [
    'other',
    5,
    [
      'Investor',
      'Investors of lamps',
      'Fundraising',
      'Fund raising',
      'Pitch deck',
      'Pitch decks',
      'Seed round',
      'Pre seed deck',
      'Spec index',
      'Specification lamp index',
      'Document index',
      'Feature index',
      'Docs index',
      'Index of lamps',
    ],
  ],
  ['post', 5, ['Post', 'Posts', 'Blog', 'Blogs', 'Blog post', 'Lamp blog posts', 'Newsletter', 'Newsletters']],
  ['readme', 2, ['Readme', 'Read me', 'Lamp readme', 'Lamp read me']],
]

describe('what a title says', () => {
  it.each(titles.flatMap(([genre, points, all]) => all.map((title) => [title, genre, points] as const)))('%s: %s, %d', (title, genre, points) => {
    expect(hint(title)).toMatchObject({ genre, points })
  })

  it.each([
    'Lamps',
    'Our history',
    'News of lamps',
    'Our releases',
    'Decisions of May',
    'Our guide',
    'FAQs of lamps',
    'Security of lamps',
    'API of lamps',
    'Agents of lamps',
    'Our skills',
    'Our tasks',
    'Backlog of lamps',
    'Our index',
    'Blogs of lamps',
    'Posts of lamps',
    'Direction of lamps',
    'Briefing of lamps',
    'Notes of lamps',
    'Personas of lamps',
    'Strategy of lamps',
    'Specification of lamps',
    'Security strategy',
    'One lamp is our very big policy',
    'Proposals of lamps',
    'Release of lamps',
    'All decisions',
    'Guides of lamps',
    'Our agents',
    'Our claude',
    'Claude of lamps',
    'Skills of lamps',
    'Tasks of lamps',
    'Docs index of lamps',
    'See index of lamps',
    'Our posts',
    'Our blogs',
    'Our newsletters',
    'Newsletters of lamps',
    'Read me lamps',
  ])('%s: nothing', (title) => expect(hint(title)).toBeUndefined())
})

describe('what a path says', () => {
  const genres = (path: string) => readNames(path, '').map(({ genre, points, where }) => [genre, points, where])
  it.each<[string, unknown[]]>([
    ['docs/lamp-prd.md', [['prd', 5, 'file']]],
    ['docs/lamp_prd.markdown', [['prd', 5, 'file']]],
    ['docs\\lamp prd.MDX', [['prd', 5, 'file']]],
    ['prds/lamp.md', [['prd', 3, 'folder']]],
    ['prds/index.md', [['prd', 5, 'folder']]],
    ['prds/overview.txt', [['prd', 5, 'folder']]],
    ['prds/old/lamp.md', []],
    ['.github/lamp.md', [['template', 9, 'folder']]],
    ['a/.github/lamp.md', [['template', 9, 'folder']]],
    ['ISSUE_TEMPLATE/2/lamp.md', [['template', 9, 'folder']]],
    ['vendor/lamp.md', [['readme', 9, 'folder']]],
    ['a/node_modules/b/lamp.md', [['readme', 9, 'folder']]],
    ['a/_posts/2/lamp.md', [['post', 6, 'folder']]],
    ['kep/2/lamp.md', [['rfc', 4, 'folder']]],
    ['a/keps/2/lamp.md', [['rfc', 4, 'folder']]],
    ['a/xvendor/lamp.md', []],
    ['vendors/lamp.md', []],
    ['lamp%2Dprd.md', [['prd', 5, 'file']]],
  ])('%s', (path, expected) => expect(genres(path)).toEqual(expected))
})

describe('names that are told apart from their neighbours', () => {
  it.each<[string, Genre, number]>([
    ['Requirement specification', 'prd', 3.5],
    ['PEP of lamps', 'rfc', 5],
    ['Guidelines for PRDs', 'process', 6],
    ['12 ways to a spec', 'process', 6],
    ['Checklist for a brief', 'process', 6],
    ['Spec guide', 'process', 6],
    ['Brief guide', 'process', 6],
    ['Pitch guide', 'process', 6],
    ['Spec guideline', 'process', 6],
    ['Spec guidelines', 'process', 6],
    ['Spec standard', 'process', 6],
    ['Meetingagenda', 'notes', 5],
    ['Weekly agendas', 'notes', 5],
    ['Sprint meeting log', 'notes', 5],
    ['Sprint meetinglog', 'notes', 5],
    ['Sprintlog', 'notes', 5],
    ['Sprint 12 requirement', 'requirements', 1.5],
    ['Sprint 12 spec', 'prd', 1.5],
    ['Sprint 12 specification', 'prd', 1.5],
    ['PRD lamp index', 'prd', 5],
    ['Story index of PRD index', 'prd', 5],
  ])('%s: %s, %d', (title, genre, points) => expect(hint(title)).toMatchObject({ genre, points }))
})

describe('where a document lies', () => {
  const places = (path: string) => readNames(path, '').map(({ genre, where, words, whole }) => [genre, where, words, whole])
  it('says what all of its folder is, without a word of its own', () => {
    expect(places('a/vendor/lamp.md')).toEqual([['readme', 'folder', '', true]])
    expect(places('_posts/2/lamp.md')).toEqual([['post', 'folder', '', true]])
    expect(places('a/issue_template/lamp.md')).toContainEqual(['template', 'folder', '', true])
    expect(places('a/issue_template')).toEqual([['template', 'file', 'issue template', true]])
    expect(places('lamps/kep')).toEqual([['rfc', 'file', 'kep', true]])
    expect(places('lamps/vendor')).toEqual([])
  })
  it('is read without empty parts', () => {
    expect(places('prds//lamp.md')).toEqual([['prd', 'folder', 'prds', true]])
    expect(places('')).toEqual([])
    expect(places('lamp.md')).toEqual([])
  })
  it('speaks for a file only where the whole name says nothing', () => {
    const points = (path: string) => readNames(path, '').map(({ points }) => points)
    for (const name of ['index', 'main', 'default', 'overview', 'page', 'document', 'doc']) expect(points(`prds/${name}.md`), name).toEqual([5])
    for (const name of ['lamp index', 'index lamp', 'pages', 'docs']) expect(points(`prds/${name}.md`), name).toEqual([3])
  })
})
