import { describe, expect, it } from 'vitest'
import { bareHead, headsOf } from '../../src/spec/genre-heads.js'
import { sentences } from '../language/asks.js'
import { specOf } from './spec-of.js'

function heads(text: string): string[] {
  return headsOf([...specOf(text).statements].map(({ statement }) => statement))
}

describe('what statements stand under besides headings', () => {
  it.each([
    ['words in bold before a full stop', '**Yardstick.** Calls fall.', ['yardstick']],
    ['words in bold that lead on', '**Not for** cyclists.', ['not for']],
    ['words in italics', '*Set aside.* Delays.', ['set aside']],
    ['a label', 'Yield: fewer leaks.', ['yield']],
    ['a number in bold', '**3. Way back**\nThe file stays.', ['way back']],
    ['a numbered line', '2.0 Where we stand\nNobody knows.', ['where we stand']],
    ['an entry of a numbered list that goes on in the next line', '1. Framework\n   The tablet exists.', ['framework']],
    ['a line in front of a list', 'Ways forward\n1. letters\n2. mails', ['ways forward']],
    ['a chapter', '**Chapter 2: the gap.** Nobody sees it.', ['the gap']],
  ])('%s', (_, text, expected) => expect(heads(`# Herons\n\n${text}\n`)).toEqual(expected))

  it.each([
    ['fields about the document', 'Author: Ines\n\nStatus: draft'],
    ['a long sentence in bold', '**Herons stand in the water until the evening comes down on them.** Then they fly.'],
    ['plain prose', 'Herons stand in the water.'],
  ])('not: %s', (_, text) => expect(heads(`# Herons\n\n${text}\n`)).toEqual([]))
})

describe('a head without its number and marks', () => {
  it.each([
    ...sentences(
      '…Bells',
      '3 , 3. , 3) , 3: , 12 , 3.1 , 3.12 , 3.1.2 , 12.12.12. , § 2 , §2 , §12. , IV. , ii) , viii) , a. , h) , Chapter 2 , Part 2: , section 1. , Row 2 , Point 3 , item 4 , No. 3 , no 3 , step 12 , **3. , - 3. , **§ 2 , 3.  ',
    ),
    '**Bells**',
    '— Bells —',
    '„Bells“:',
    'Bells',
    'Bells...',
  ])('%j', (head) => expect(bareHead(head)).toBe('bells'))
  it.each([
    ['123 bells', '123 bells'],
    ['3bells', '3bells'],
    ['k. bells', 'k. bells'],
    ['mi. bells', 'mi. bells'],
    ['iv bells', 'iv bells'],
    ['3.123 bells', '3.123 bells'],
    ['the 3. bells', 'the 3. bells'],
    ['iviviv. bells', 'iviviv. bells'],
    ['3. ', '3'],
    ['The ‘oak’ bells', "the 'oak' bells"],
    ['What’s rung', "what's rung"],
    ['Bells of 12', 'bells of 12'],
  ])('%j: %j', (head, bare) => expect(bareHead(head)).toBe(bare))
})

describe('fields about the document', () => {
  it.each(
    'Status, State, Owner, Owners, Author, Authors, DRI, PM, Manager, Owner, Product manager, Product owner, Lead, Date, Created, Updated, Last review, Version, Revision, Reviewer, Reviewers, Approver, Approvers, Approved by, Prepared by, Written by, Proposer, To, From, CC, Re, Subject, Ref, Reference, Classification, Doc, Document, Doc type, Document id, Company, Paper, Team, Jira, Epic, Issue, Label, Labels, Priority, Supersedes, Licence, License'.split(
      ', ',
    ),
  )('%s', (field) => {
    expect(heads(`# Herons\n\n${field}: oak trees stand here.\n`)).toEqual([])
    expect(heads(`# Herons\n\n${field} oak: trees stand here.\n`)).toEqual([`${field} oak`.toLowerCase()])
    expect(heads(`# Herons\n\nOak ${field}: trees stand here.\n`)).toEqual([`oak ${field}`.toLowerCase()])
  })
})

describe('where a head stands', () => {
  it.each<[string, string[]]>([
    ['Herons stand **by the sea** today.', []],
    ['Herons stand. **By the sea** they fly.', []],
    ['`Herons` stand by the sea.', []],
    ['[Herons](https://example.org) stand by the sea.', []],
    ['“**Herons** stand”, they say.', ['herons']],
    ['**Herons:** stand by the sea.', ['herons']],
    ['3. Herons stand,\n   and fly.', []],
    ['Herons\nstand by the sea.', []],
    ['§ 3 Herons\nstand by the sea.', ['herons']],
    ['§ 3 Herons stand.\nAnd fly.', []],
    ['- Herons\n  stand by the sea.', []],
    ['Herons fly\n\n- by day\n- by night', ['herons fly']],
    ['Herons fly.\n\n- by day\n- by night', []],
    ['Herons fly!\n\n- by day', []],
    ['Herons “fly.”\n\n- by day', []],
    ['Herons (fly;)\n\n- by day', []],
    ['Herons stand.\nThey fly\n\n- by day', ['they fly']],
    ['**one two three four five six seven** and so on.', ['one two three four five six seven']],
    ['**one two three four five six seven eight** and so on.', []],
  ])('%j: %j', (text, found) => expect(heads(`# Lake\n\n${text}\n`)).toEqual(found))
})
