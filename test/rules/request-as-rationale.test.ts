import { describe, expect, it } from 'vitest'
import { sentences } from '../language/asks.js'
import { edges, said } from './edges.js'

const decided = '- Grey seats. The board has mandated it.'
for (const heading of [
  'Options considered',
  'Out of scope',
  'Open questions',
  'Risks',
  'History',
  'Stakeholders',
  'References',
  'Technical notes',
  'Evidence',
  'Wishlist',
  'Success metrics',
])
  edges('request-as-rationale', heading, [], ['- The board has mandated grey seats.'])
for (const heading of ['Requirements', 'Solution', 'Notes', 'Timeline', 'User stories', 'Background', 'Goals'])
  edges('request-as-rationale', heading, ['The board has mandated grey seats.'], [])

/** Who may lay something down, and who wrote it. */
edges(
  'request-as-rationale',
  'Requirements',
  [decided, '- **Grey seats:** the board has mandated it.', ...sentences('- **…:** the board has mandated grey seats.', 'Team spirit, The owner')],
  [
    ...sentences(
      '- The board has mandated grey seats, as told by ….',
      'FDA, EMA, MHRA, BaFin, FCA, SEC, HMRC, IRS, FAA, EASA, ICO, CNIL, NHTSA, ECB, OSHA, EPA, HSE, Ofcom, Ofgem, Ofsted, CQC, IMO',
    ),
    ...sentences('- The board has mandated grey seats; … clerks.', 'we spoke to, we talked to, I spoke with, I talked with'),
    ...sentences('- The board has mandated grey seats, … with legal.', 'agreed, cleared, settled, confirmed'),
    ...sentences(
      '- The board has mandated grey seats, agreed by ….',
      'the works council, our union, DPO, data protection, privacy, security, the regulator, auditor, auditors, the auditors, ethics, safety, compliance',
    ),
    ...sentences(
      '- **…:** the board has mandated grey seats.',
      'From, To, CC, BCC, Date, Subject, Author, Authors, Owner, Owners, Product owner, Reviewer, Reviewers, Reviewed by, Approver, Approvers, Approved by, Assignee, Reporter, Contact, Contacts, Lead, Tech lead, Designer, PM, Participants, Attendees, Present, Signed, Status, Created by, Written by, Prepared by, Version, Team, Squad, Stakeholder, Stakeholders',
    ),
  ],
)
edges(
  'request-as-rationale',
  'Requirements',
  ['- **Owner:** the board has mandated grey seats for all of the old halls, the new halls and the stairs of May.'],
  ['- **Owner:** the board has mandated grey seats.'],
)
for (const heading of ['Requirements checklist', 'Requirements check list', 'Requirements check-list', 'Requirements checklists'])
  edges(
    'request-as-rationale',
    heading,
    ['- The board has mandated grey seats.'],
    ['- [ ] The board has mandated grey seats.', '- [x] The board has mandated grey seats.'],
  )
edges('request-as-rationale', 'Requirements', ['- [ ] The board has mandated grey seats.'], [])

/** What is not built, and what is guessed. */
edges(
  'request-as-rationale',
  'Requirements',
  [],
  [
    ...sentences('- Grey seats … though the board has mandated them.', 'are out, stay out, are out of scope'),
    '- Grey paint is out though the board has mandated it.',
    '- Grey paint stays out though the board has mandated it.',
    '- We decided against grey seats that the board has mandated.',
    '- By law the board has mandated grey seats.',
    '- We assume that the board has mandated grey seats.',
  ],
)

/** That somebody is pleased. */
for (const heading of ['Goals', 'Success metrics', 'Acceptance criteria', 'Requirements: acceptance', 'Definition of done', 'Done when'])
  edges('request-as-rationale', heading, ['- Mr Duval is content'], ['- Guests wait less'])
edges('request-as-rationale', 'Requirements', [], ['- Mr Duval is content'])

/** Told of what was asked. */
for (const heading of ["What we've found", 'What we’ve heard', 'What we have seen', 'What we saw', 'What we learned', 'What we learnt'])
  edges('request-as-rationale', heading, [], ['The deans have blessed the map.'])

/** An answer to why. */
const why =
  'Why, What for, How come, Where does this come from, Where does it come from, Where does the idea come from, And why, But why, So then why, 1. Why, 12) Why, Q Why, Q1: Why, Q12. Why, 3 Why'
describe('request-as-rationale, in answers', () => {
  it.each(sentences('**…?**', why))('flags under %s', (question) => {
    expect(said('request-as-rationale', `## FAQ\n\n${question}\nThe board was very taken with the word in May.`)).toHaveLength(1)
  })
  it.each(sentences('**…?**', 'Which halls, When, Whyever, All know why'))('lets pass under %s', (question) => {
    expect(said('request-as-rationale', `## FAQ\n\n${question}\nThe board was very taken with the word in May.`)).toEqual([])
  })
  it('says the request', () =>
    expect(said('request-as-rationale', '## Requirements\n\n- The board has mandated grey seats.')[0]).toContain("'The board has mandated"))
})

/** Said for no other end than to say why. */
edges(
  'request-as-rationale',
  'Requirements',
  [
    '- Grey seats. Requested by the board.',
    '- Grey seats (requested by the board)',
    'Requested by the board.',
    '→ Requested by the board.',
    '- **Why:** the board asked for them.',
    ...sentences('- **…:** the board asked for them.', 'Reason, Rationale, Source, Origin, Driver, Justification, Reason given'),
    '- Grey seats were promised to the board.',
  ],
  [
    '- Grey seats are listed as requested by guests',
    '- **Old reason:** guests ask for seats.',
    '- Seats (grey) are requested by guests (all of them)',
    '- One asked for grey seats. Two did not.',
    '- Grey seats. Requested by the board, as guests lose 9 seats a day.',
  ],
)
edges('request-as-rationale', 'Constraints', [], ['- The board has mandated 50 seats a row.'])

/** Taken in on somebody's word. */
const taken = 'Seasonal boards are in because the publisher was insistent.'
for (const heading of ['Out of scope', 'History', 'References', 'Success metrics', 'Goals', 'Options considered'])
  edges('request-as-rationale', heading, [], [taken])
edges(
  'request-as-rationale',
  'Scope',
  [taken],
  [
    'Guests lose 9 seats a day and wait for hours. Seasonal boards are in because the publisher was insistent.',
    'In 12 interviews in May, 9 guests told us so. Seasonal boards are in because the publisher was insistent.',
  ],
)

/** A stance, and a word given, in what is listed and argued. */
const stance = '- Round dials, no bars. Our director considers bars cheap.'
for (const heading of ['Requirements', 'Solution', 'Timeline', 'Notes', 'User stories']) edges('request-as-rationale', heading, [stance], [])
for (const heading of ['Risks', 'History', 'Options considered']) edges('request-as-rationale', heading, [], [stance])
edges(
  'request-as-rationale',
  'Requirements',
  [],
  [
    '- Round dials, no bars. Our director considers bars cheap. In 12 interviews in May, 9 guests told us so.',
    '- Round dials, no bars. Our director considers bars cheap. Guests lose 9 seats a day and wait for hours.',
  ],
)
for (const heading of ['Background', 'Problem', 'Notes', 'Requirements'])
  edges('request-as-rationale', heading, ['The halls voted for grey seats in May, so they go in.'], [])
for (const heading of ['History', 'Out of scope', 'References'])
  edges('request-as-rationale', heading, [], ['The halls voted for grey seats in May, so they go in.'])
