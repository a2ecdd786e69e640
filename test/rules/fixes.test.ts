import { describe, expect, it } from 'vitest'
import type { Fix } from '../../src/engine/report.js'
import { snippetToText } from '../../src/engine/snippet.js'
import { examplesOf } from '../../src/rules/examples.js'
import type { RuleSource } from '../../src/rules/page.js'
import { pages } from '../../src/rules/pages.generated.js'
import { inExampleSpec } from './example-spec.js'
import { engine, lint } from './lint.js'

/**
 * What somebody may write into a fix's blanks, in their order. Fixes that are not here settle the finding by their own words already;
 * these have blanks that only a fact fills, and stubs alone must not pass for an answer.
 */
const answers: Readonly<Record<string, readonly string[]>> = {
  'Add how often, how many and what it costs': ['twice a week', '14 clerks', '3 hours each'],
  'Add what our own users did or said': ['14 of 20', 'cashiers', 'asked us for a chat', 'May', 'https://notes.example/interviews'],
  'Add the source': ['31 of 44', 'interviews', 'May', 'https://notes.example/interviews'],
  'Put a discovery header above the list': [
    'Gate clerks',
    'lose ten minutes per lorry',
    'the list is on paper',
    'gate clerk',
    'the northern yard',
    'six in the morning',
    '9 of 12 clerks interviewed in May',
    'https://notes.example',
    'the wait of drivers at the gate',
    '14 minutes',
    '5 minutes',
    'December',
    'rail',
    'it is rare',
  ],
  'Add when and how you will look back': ['15 October', 'Dana', 'the number of complaints', 'two heads', '5', 'go back', 'go on'],
  'Add the primary user': ['Night nurses', 'wards with more than 30 beds', 'look at the screen in passing', 'it is dark', 'doctors'],
  'Add a success measure': ['Clerks who call a driver twice', '40 %', '10 %', '1 December', 'the call log'],
  'Say when it will be measured': ['Mira', 'the share of clerks who call twice', '3 May', '10 May'],
  'Add what happened when somebody tried': ['book a seat', '5 of 6', 'first-time clerks', '4 May', 'the sixth missed the date', 'https://notes.example/test'],
  'Plan how to find out': ['clerks', 'open the list twice a day', 'a pilot', '12 clerks', '10 November', '8 of 12', 'do'],
  'Plan the reviews': ['Legal', 'Mrs Adeyemi', '25 May', 'the text may stay'],
  'Add a table of the four risks': [
    'clerks',
    'survey in May: 31 of 44 clerks interviewed lose the list',
    'usability test: 5 of 6 clerks finished unaided on 4 May',
    'spike in May: the register answered 60 calls a minute',
    'legal confirmed on 7 May that it may be stored',
  ],
  'Add a table of the functions that have a say': [
    'May the address be kept?',
    'confirmed, for a year',
    'M. Ito, 3 April',
    'What does it cost?',
    '5 ct per message',
    'Finance, 4 April',
    'Who takes the calls?',
    'support agreed',
    'Dana, 5 April',
  ],
  "Add today's value, the target, the date and the source": ['14', '6', '1 December', 'the call log'],
  'Mark as untested, with an owner': ['Ines', '6', 'clerks', '9 May'],
  'Add what is known about it': ['31 of 44', 'clerks', 'lose the list by hand', 'May', 'https://notes.example'],
}

function fillIn(fix: Fix): string {
  const blanks = answers[fix.title]
  if (!fix.snippet) return fix.text
  const filled = blanks ? fix.text.replace(/\$\{(\d+):(?:[^}\\]|\\.)*\}/g, (_, stop: string) => blanks[Number(stop) - 1] ?? '') : fix.text
  return snippetToText(filled)
}

const all: readonly RuleSource[] = Object.values(pages)

/** A template of many empty sections and a list of many wishes take a fix for each of them, one after the other. */
const cases = all.flatMap((page) =>
  examplesOf(page.body)
    .flagged.map((example) => (example.kind === 'line' ? inExampleSpec(example.text, page.under).text : example.text))
    .flatMap((text) => {
      const report = lint(text, page)
      const finding = report.findings.find(({ ruleId }) => ruleId === page.id)
      const takesMany =
        finding &&
        ((page.id === 'placeholder-section' && finding.scope === 'document') || (page.id === 'customer-dictated-solution' && finding.related.length > 1))
      if (!finding || takesMany) return []
      return engine
        .fixes(report, finding)
        .filter((fix) => fix.ruleId === page.id)
        .map((fix) => ({
          id: page.id,
          page,
          fix,
          text,
          title: fix.title,
          example: (
            text.split('\n').find((line) => text.indexOf(line) <= finding.range.start && text.indexOf(line) + line.length >= finding.range.start) ?? ''
          ).slice(0, 60),
        }))
    }),
)

describe('the fixes of the rules', () => {
  it('are offered for every rule that has some', () => {
    const offered = new Set(cases.map(({ id, title }) => `${id}: ${title}`))
    const written = Object.values(pages).flatMap((page) => page.fixes.map(({ title }) => `${page.id}: ${title}`))
    expect(written.filter((fix) => !offered.has(fix))).toEqual([])
  })

  it.each(cases)('$id: "$title" settles "$example"', ({ id, page, fix, text }) => {
    const after = text.slice(0, fix.range.start) + fillIn(fix) + text.slice(fix.range.end)
    const left = lint(after, page).findings.filter(({ ruleId }) => ruleId === id)
    expect(
      left.map(({ message }) => message),
      `after the fix:\n${after}`,
    ).toEqual([])
  })
})
