import type { Fix } from '../../src/engine/report.js'
import { snippetToText } from '../../src/engine/snippet.js'

/**
 * What somebody may write into a fix's blanks, in their order. Fixes that are not here settle the finding by their own words already;
 * these have blanks that only a fact fills, and stubs alone must not pass for an answer.
 */
const answers: Readonly<Record<string, readonly string[]>> = {
  'Add how often, how many and what it costs': ['twice a week', '14 clerks', '3 hours each'],
  'Add what our own users did or said': ['14 of 20', 'cashiers', 'asked us for a chat', 'May', 'https://notes.example/interviews'],
  'Put the change first, and this as the means': ['Gate clerks', 'find a lorry without calling its driver', '40 %', '90 %', '1 December'],
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

/** What somebody may write into the other ones; where fixes of several rules share a title, the rule stands in front of it. */
const further: Readonly<Record<string, readonly string[]>> = {
  'Write what is known so far': ['Drivers wait 14 minutes at the gate', '12 visits in May', 'https://notes.example/visits'],
  'placeholder-section: Say why it does not apply': ['nobody outside of the yard is touched'],
  'usability-risk-unaddressed: Say why it does not apply': ['nobody has to use anything here: the job runs at night'],
  'viability-risk-unaddressed: Say why it does not apply': ['no law, cost, contract or team outside is touched: only our own logs change'],
  'Turn it into an open question': ['which gates have no signal', 'Dana', '15 October'],
  'Add an owner and a date': ['Dana', '15 October'],
  'Say how one would notice': ['the list is there within 2 seconds'],
  'Name the goal that it serves': ['of shorter waits at the gate', 'each lorry leaves five minutes sooner', 'the new yard opens in December'],
  'Mark as an assumption': ['Dana', '15 October'],
  'value-risk-unaddressed: Mark as an assumption': ['gate clerks', 'open the list twice a day', 'Dana', '15 October'],
  'Turn it into a hypothesis': ['gate clerks', 'find a lorry without calling its driver', '15 October', 'a pilot with 12 clerks'],
  'Replace by what people did or said': ['9 of 12', 'gate clerks', 'called the driver twice', 'May', 'https://notes.example/visits'],
  'Add an estimate and who gave it': ['3 weeks', 'M. Ito', 'medium'],
  'Add what engineering found': [
    'M. Ito',
    '4 May',
    'how fast the register answers',
    'it answers 60 calls a minute',
    'https://notes.example/spike',
    '3 weeks',
    'medium',
  ],
  'Plan a spike': ['how fast the register answers', 'M. Ito', '15 October', 'the time of an answer', '2 seconds'],
  'Say why there is nothing new': ['the same register has been read since 2019', 'M. Ito', '4 May'],
  'Add what follows if it is missed': ['40 %', '1 December', 'stop the pilot'],
  'Say with whom it was worked out': ['M. Ito', 'L. Brandt', '4 May', 'what happens without a signal'],
  'Add what must not get worse': ['drivers sent to the wrong ramp', '2 a week'],
  'Replace by the change it should bring': ['Gate clerks', 'find a lorry without calling its driver', '40 %', '90 %', '1 December'],
  'Add what they do next': ['30 %', 'come back', 'a week'],
  'State the need behind the request': [
    'a lorry is late',
    'the gate clerk',
    'know which ramp is free',
    'no driver waits twice',
    '9 of 12 clerks',
    'https://notes.example/visits',
  ],
  'Put the need first and keep this as option A (as requested)': ['The gate clerk', 'know which ramp is free', 'no driver waits twice'],
  'Add what is known beyond the request': [
    'gate clerks',
    'lose ten minutes per lorry',
    '14 clerks',
    'drivers go to the next port',
    'https://notes.example/visits',
  ],
  'Name the law, contract or finding behind it': ['clause 4 of the port contract', 'https://notes.example/contract'],
  'Draw the line': ['the list of lorries', 'the map'],
  'Add what is left out on purpose': ['trains', 'four a week are counted by hand', 'the map'],
  'Say what parts the two': ['the northern gate'],
  'Add the problem that these solve': [
    'gate clerks',
    'lose ten minutes per lorry',
    'the list is on paper',
    '40 times a day',
    '7 hours',
    'https://notes.example/visits',
  ],
  'Add the problem': ['gate clerks', 'lose ten minutes per lorry', 'the list is on paper', '40 times a day', '7 hours', 'https://notes.example/visits'],
  'Add it as an assumption to be checked': ['gate clerks', 'lose ten minutes per lorry', 'Dana', '12 visits', '15 October'],
  'Add the options that were weighed': [
    'this list',
    'clerks know it',
    '9 of 12 found their lorry',
    'a call to the driver',
    'nothing has to be built',
    'every third driver did not pick up',
    'it costs nothing',
    'drivers wait 14 minutes',
  ],
  'Put first what somebody can then do, and keep this as option A': ['Gate clerks', 'find a lorry', 'no driver waits twice'],
  'Give the reason for it': ['clause 4 of the port contract asks for it', 'https://notes.example/contract'],
  'Replace by what somebody can then do': ['Gate clerks', 'find a lorry', 'a call to its driver'],
  'Say the problem on top': ['a gate clerk', 'see which lorry comes next', 'the list is on paper'],
  'Say what any answer must do': ['gate clerks', 'find a lorry', 'two seconds'],
  'Add what it costs somebody': ['gate clerks', 'call the driver', '7 hours a day', 'https://notes.example/visits'],
  'Restate as what happens today': ['gate clerks', 'call the driver', '7 hours a day', '9 of 12 visits', 'https://notes.example/visits'],
  'Say what to get done, and what for': ['know which lorry comes next', 'no driver waits twice'],
  'Name the constraint behind it': ['the contract with the port', 'https://notes.example/contract'],
  'Say what has to hold, and leave the means open': ['an answer within 2 seconds for 60 calls a minute'],
  'Say who gets which task done, and how well': ['Gate clerks', 'find a lorry', '20 seconds', '5 of 6', '4 May'],
  'Plan a test': ['15 October', '6', 'gate clerks', 'find a lorry', '5 of 6'],
  'Ask who would miss it most': ['the gate clerk', 'a lorry is late', 'drivers'],
  'Name the role and the situation': ['gate clerk on the night shift'],
  'Add the main use case': ['a lorry is late', 'the gate clerk', 'know which ramp is free', 'call the driver'],
  'Add what was found out': ['watched', '12', 'gate clerks', 'May', '9 called the driver twice', 'https://notes.example/visits'],
  'Say who reviews it': ['names and number plates, for the list, kept for a month', 'Mrs Adeyemi', '25 May'],
  'Add a table of states': ['the lorries of the day', 'that none is expected', 'the list of a minute ago', 'which number is wrong', 'whom to ask'],
  'Join what users and the business get': ['gate clerks', 'find a lorry without a call', '40 lorries more a day', 'the ramps are free sooner'],
  'Add what it takes and what gives': ['3 weeks', 'M. Ito', 'the map'],
}

/** The text of a fix with its blanks filled in, where somebody has to. */
export function fillIn(fix: Fix): string {
  return filled(fix, answers[fix.title])
}

/** The text of a fix with all its blanks filled in. */
export function fillInAll(fix: Fix): string {
  const blanks = further[`${fix.ruleId}: ${fix.title}`] ?? answers[fix.title] ?? further[fix.title]
  if (fix.snippet && !blanks) throw new Error(`no answers for the blanks of ${fix.ruleId}, "${fix.title}"`)
  return filled(fix, blanks)
}

function filled({ snippet, text }: Fix, blanks: readonly string[] | undefined): string {
  if (!snippet) return text
  return snippetToText(blanks ? text.replace(/\$\{(\d+):(?:[^}\\]|\\.)*\}/g, (_, stop: string) => blanks[Number(stop) - 1] ?? '') : text)
}
