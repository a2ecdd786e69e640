import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'
import type { Risk, RiskState } from '../../src/spec/risks.js'

const engine = createEngine()
const stateOf = (risk: Risk, text: string) => {
  const section = text.startsWith('##') ? text : `## Notes\n\n${text}`
  return engine.lint(`# PRD: Allotment water\n\n${section}\n`, { path: 'prd.md', asSpec: true }).risks[risk].state
}

describe('what ran on a machine', () => {
  it.each<[RiskState, string]>([
    ['evidenced', 'Paula let the new matcher loose on 2,000 old bookings; 1,940 came out right.'],
    ['evidenced', 'We ran the sorter over all of February and it got 57 of 60 right.'],
    ['evidenced', 'Ivo tested 300 odd cases, no errors.'],
    ['evidenced', 'Ivo hacked a version together on Friday. It answers in 300 ms with the full list.'],
    ['evidenced', "Tomek's throwaway script handled the whole export in 4 minutes."],
    ['evidenced', "On last winter's readings the rule would have caught 31 of 40 leaks."],
    ['evidenced', 'Backtest on 2023: 88 % hit rate, 3 false alarms.'],
    ['evidenced', 'Accuracy on 500 hand-labelled photos was 94 %.'],
    ['evidenced', 'Nils measured it: 40 ms on the old phone.'],
    ['evidenced', 'In the test on our own plot 37 of 40 valves were recognised.'],
    ['evidenced', 'The engine team looked at it: the hook is there, we only need to expose it.'],
    ['evidenced', 'Ines went through the schema: two fields are missing.'],
    ['evidenced', 'I have been running it on my own laptop since May.'],
    ['evidenced', 'I fed it forty letters. Three came back as nonsense.'],
    ['evidenced', "The platform team says it can't be done before the upgrade."],
    ['evidenced', "The queue is that of our auction site; it carried 30,000 connections in last year's sale without waking anybody."],
    ['evidenced', "On a phone with 2 GB of memory the map took 5.8 s to open in Tomek's trial build."],
    ['evidenced', 'Their support confirmed on 12 May that the table can be extended, and that it needs a paid change.'],
    ['evidenced', 'Switched on in the sandbox on 3 June: it renewed 44 of 60 expired cards.'],
    ['evidenced', 'Piotr did a proof with the test accounts in four time zones, and it was right in 47 from 50 cases.'],
    ['evidenced', 'The script matched 91 % of the meters.'],
    ['evidenced', 'Ivo pushed the full export through the parser on his laptop: four minutes, eleven rows it could not place.'],
    ['absent', 'The script will match 91 % of the meters.'],
    ['absent', '30,000 gardeners came to the sale last year.'],
    ['absent', 'TBD'],
    ['planned', 'Ravi takes two days in week 20 to see if the scanner can read the labels at all. Over one in ten wrong and we stop.'],
    ['assumed', 'Not sure the old phones can take it, it may be too slow.'],
    ['assumed', '## Open points\n\n- Can the meter be read over Bluetooth at all?'],
    ['assumed', 'I have no idea how hard the import is.'],
    ['partial', 'Two devs, five weeks.'],
    ['partial', '15 PD incl. tests'],
    ['absent', '40 of 210 gardeners found the tank empty, we counted in the log.'],
    ['absent', "## Problem\n\nWe looked at last year's tickets: 40 % were about empty tanks."],
    ['absent', 'We tested the sign with 12 gardeners: 9 of them understood it.'],
    ['absent', '40 of 60 requests timed out, says the caretaker.'],
  ])('feasible, %s: %s', (state, text) => {
    expect(stateOf('feasible', text)).toBe(state)
  })
})

describe('what people had in their hands', () => {
  it.each<[RiskState, string]>([
    ['evidenced', 'Sat with three volunteers while they used it. Two never saw the arrow.'],
    ['evidenced', 'Handed the phone to five gardeners at the gate; four had water within a minute.'],
    ['evidenced', 'Six plot holders had a go at the dummy. All found the valve, nobody found the history.'],
    ['evidenced', 'Hallway check with 7 people: 6 knew what the blue bar meant.'],
    ['evidenced', 'Of seven wardens who saw the draft, five read "due" as "late".'],
    ['evidenced', '**What will they see?** A dial. Designs tested with eight gardeners in May. Everyone understood it.'],
    ['evidenced', 'Put the paper version in front of seven porters. Five swapped a shift in under a minute; two hunted for the button.'],
    ['evidenced', 'With A, half of the parents we sat beside thought that "absent" meant expelled.'],
    ['planned', 'We want at least 12 of 15 visitors to open a valve, a tap and a tank without our help.'],
    ['planned', '| Gardeners tell "due" from "read" without explanation | Five-second test, 20 gardeners | 17 of 20 |'],
    ['absent', '12 of 15 visitors came without a ticket.'],
    ['planned', "We'll watch five gardeners set a timer in June; if two need help we redo the screen."],
    ['planned', 'Next Tuesday four wardens try the clickable version, and if fewer than three manage we start again.'],
    ['assumed', '## Open questions\n\n- Will older gardeners notice the red dot?'],
    ['assumed', '## Risks\n\n- People may overlook the banner.'],
    ['assumed', 'Do people see that they can scroll? No idea.'],
    ['assumed', "My fear is that they'll take the grey number for the total."],
    ['absent', 'We sat with nine wardens for a morning: seven of them read the meter twice.'],
    ['absent', "## Problem\n\nGardeners don't know when the tank is empty."],
    ['absent', "9 of 14 gardeners said they'd pay for it."],
    ['absent', '## Design\n\nThe valve speaks to the tank in lines of text.\n\n```\nOPEN 4\n```'],
    ['partial', '## Design\n\n![The level, big](level.png)'],
  ])('usable, %s: %s', (state, text) => {
    expect(stateOf('usable', text)).toBe(state)
  })
})

describe('what the house has said', () => {
  it.each<[RiskState, string]>([
    ['evidenced', "Asked Tom (Risk). He's fine with 20 € if there is a list."],
    ['evidenced', "Our insurer's answer (2 May) is that it's fine."],
    ['evidenced', "The works council's view in writing: no objections."],
    ['evidenced', "Union's OK with it, provided there is no ranking."],
    ['evidenced', 'Finance ran the numbers, it pays for itself after 14 months.'],
    ['evidenced', 'Letters: 4.1p each, 80,000 a quarter, £3,300. OK.'],
    ['evidenced', '40 ct a text, 9,000 texts a month: 3,600 €.'],
    ['partial', 'Plan: 3 € per user a month.'],
    ['planned', 'Legal gets the texts by 12 May.'],
    ['planned', 'Meeting with the works council on 3 June.'],
    ['planned', 'Price test with two clubs in May, 30 against 40 €.'],
    ['assumed', 'Not cleared with Legal.'],
    ['assumed', 'Who pays for the SIM cards is still open.'],
    ['assumed', '## Open questions\n\n- Are we allowed to keep the phone numbers?'],
    ['assumed', '## Risks\n\n- Sales may not like that the small plan gets it too.'],
    ['partial', 'Data is stored in Frankfurt and deleted after a year.'],
    ['partial', "The contract for the pumps ends in May. What we do then, we don't know."],
    ['absent', '## Background\n\nThe brand account asked them, 78 % said yes.'],
    ['absent', 'They run a quote for a small plot at £25.'],
    ['absent', 'The board shows the level of the tank.'],
  ])('viable, %s: %s', (state, text) => {
    expect(stateOf('viable', text)).toBe(state)
  })

  it('reads comments of colleagues', () => {
    expect(stateOf('viable', '## Comments\n\n**Ada (Fraud):** the code can be guessed, legal has to say something.')).not.toBe('absent')
  })
})

describe('what was looked up', () => {
  it.each<[RiskState, string]>([
    ['evidenced', 'In the logs, 44 % of the valves are opened twice within ten minutes.'],
    ['evidenced', 'So I had a look. June: 8,140 openings, 2,066 of them at an empty tank.'],
    [
      'evidenced',
      '## User feedback\n\n- "That is rather nice." (warden)\n- "My neighbours will like this." (gardener)\n- "How do I get to the tank?" (gardener)',
    ],
    ['absent', '## Metrics\n\n- Openings at an empty tank in the logs: 10 %'],
  ])('valuable, %s: %s', (state, text) => {
    expect(stateOf('valuable', text)).toBe(state)
  })
})
