import type { Fix } from '../../src/engine/report.js'
import { snippetToText } from '../../src/engine/snippet.js'

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

/** The text of a fix with its blanks filled in, where somebody has to. */
export function fillIn(fix: Fix): string {
  const blanks = answers[fix.title]
  if (!fix.snippet) return fix.text
  const filled = blanks ? fix.text.replace(/\$\{(\d+):(?:[^}\\]|\\.)*\}/g, (_, stop: string) => blanks[Number(stop) - 1] ?? '') : fix.text
  return snippetToText(filled)
}
