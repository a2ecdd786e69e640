import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/engine/index.js'

/** What is found in a section of a spec whose problem is told and borne out. */
const engine = createEngine()
const spec =
  '# Seat maps PRD\n\n## Problem\n\nClerks at the box office lose 10 minutes on every second call, because the plan of the hall is on paper: we timed 40 calls in May.\n\n'

function foundIn(heading: string, body: string): string[] {
  const text = `${spec}## ${heading}\n\n${body}\n`
  return engine
    .lint(text, { asSpec: true })
    .findings.filter(({ range, scope, severity }) => scope === 'line' && severity !== 'hint' && range.start >= spec.length)
    .map(({ ruleId }) => ruleId)
}

type Case = readonly [heading: string, body: string]

function finds(rule: string, flagged: readonly Case[], passed: readonly Case[]): void {
  describe(rule, () => {
    it.each(flagged)('flags in %s: %s', (heading, body) => expect(foundIn(heading, body)).toContain(rule))
    it.each(passed)('lets pass in %s: %s', (heading, body) => expect(foundIn(heading, body)).not.toContain(rule))
  })
}

finds(
  'request-as-rationale',
  [
    // somebody's stance, in a list of what is to be built
    ['Requirements', '- Round dials, no bars. Our director considers bars cheap.'],
    ['Requirements', '- Bob: wants the old list back'],
    ['Requirements', '- A second hall plan. Ines has set her heart on it, and Jen agreed'],
    ['Requirements', '- Calendar view. Pradeep sir has committed this to Harbourside in the review.'],
    ['Requirements', '| What | Notes |\n| --- | --- |\n| Priority lane | Bas agreed it with them at the dinner |'],
    ['Requirements', '- Chat window. Rick says it stays'],
    ['Requirements', '- "Usher" role (the partner halls have been asking)'],
    ['Scope', '- Loyalty card: our two oldest halls are keen'],
    // taken in on somebody's word
    ['Background', 'Seasonal boards are in because the publisher was insistent.'],
    ['Background', 'We had a show of hands in May, so dark mode it is.'],
    ['Why now', 'The account team closed Brightwater on the strength of a check-in, and now we have to build it.'],
    ['Scope', 'Also covers a white-label mode, as pledged to the two resellers.'],
    ['Notes', 'Harbourside threatened to leave if they do not get it, so it goes in.'],
    ['Scope', 'The publisher announced the map at the gala, so it is in.'],
    ['Requirements', '- R7. Double seats. The hall council voted for it, so it goes in.'],
    ['Scope', 'It is the desire of several stakeholders that the map serves as an archive.'],
    ['Scope', 'Katrin from the investors has been pretty insistent on a loyalty card.'],
    // in one sentence with what came of it
    ['What we heard', 'One usher asked to have the plan in green, so a green plan has been added.'],
    ['Scope', 'An usher told us he would like a bell; we have put it in.'],
    ['Scope', 'The two small halls are in anyway, nobody there should feel left out.'],
    // over what was found
    ['What we heard', 'The bursar says anyway that the map is what sells.'],
    ['Scope', 'Ines sees it differently, for a plan on the wall changes how ushers work.'],
    // the house, the day, the person
    ['Requirements', '- Runs on the Tirano platform (group standard)'],
    ['Requirements', '- Two signatures above 5,000. It is the policy.'],
    ['Requirements', '- The wall has to be ready when the investors come'],
    ['Requirements', '- A phone view, for Gretchen mostly'],
    ['Requirements', '- Seat tips by push (also marketing)'],
    ['Requirements', '| What | Note |\n| --- | --- |\n| Seats by voice | Ruud (CTO) hackday |'],
    ['Requirements', '| What | Origin |\n| --- | --- |\n| Weekly seat counts | Partner Sales (committed to the three largest halls) |'],
    ['Requirements', '- Export to Lexa. Joana in key accounts has a deal going.'],
    ['Look', 'Ruud sent a photo of the wall at his former theatre, so like this, but in blue.'],
    // whoever answers why
    ['FAQ', '**Why a countdown?**\nThe board was very taken with the word in May.'],
  ],
  [
    ['Requirements', '- Round dials: 9 of 11 clerks misread the bars in the test'],
    ['Requirements', '- Ines reviews the plan of each hall once a month'],
    ['Requirements', '- Legal agreed to the wording of the notice'],
    ['Requirements', '- Range request by meter and interval'],
    ['Requirements', '- Posts, likes, comments'],
    ['Requirements', '- Leave requests that nobody answers move to the top'],
    ['Requirements', '- Requests from the halls are answered within a day'],
    ['Requirements', '- Seats requested by members are kept for a day'],
    ['Requirements', '- Emacs-like shortcuts'],
    ['Requirements', '- The sheet lists the discounts that Sales promised'],
    ['Requirements', '- A phone number is required for an account'],
    ['Requirements', '- Prices come from the wholesaler every night'],
    ['Requirements', '- A hall is booked for an 8 week period.'],
    ['Requirements', '- Tickets must be ready before the fair opens'],
    ['Requirements', '- Works on tablets, mainly for night ushers'],
    ['Requirements', '- A decision is made by the committee within ten days'],
    ['Requirements', '- The screen does not say what a light is for'],
    ['Requirements', '- The manager puts it back in the drawer'],
    ['Requirements', '| What | Source |\n| --- | --- |\n| Seats by row | Concept |'],
    ['Requirements', '| What | Source |\n| --- | --- |\n| Seats by row | Compliance |'],
    ['Requirements', '| What | Source |\n| --- | --- |\n| Seats by row | Squad |'],
    ['Requirements', '| What | Champion |\n| --- | --- |\n| Seats by row | Ines Duarte |'],
    ['FAQ', '**Which halls are in?**\nThe list was drawn up by the buying team.'],
    ['What we were asked, and what we found', 'The terms of reference ask for a portal.'],
    ['Notes', 'They said yes with two conditions: no names, and no photos.'],
    ['What we heard', 'Six of nine ushers asked to have the plan in green, so a green plan has been added.'],
    ['Requirements', '- **Usage history (P1)**: Tracks how often a clerk uses a plan and which ones she liked'],
    ['Requirements', '- Security (Anouk) has read the text and wants it behind the log-in'],
    ['Scope', 'Dark mode is out, although the publisher was insistent.'],
    ['Evidence', 'Seasonal boards came first because the publisher was insistent.'],
    ['Why now', 'The law was announced in May, so we have to build it.'],
    ['Scope', 'Seasonal boards are in: when we asked halls why, 9 of 11 said that they lose the list each winter.'],
  ],
)

finds(
  'customer-dictated-solution',
  [
    ['Requirements', '- Harbourside wants clerks to go below zero. OK to build as a flag.'],
    ["Requirements from Rick's e-mail", '- Must have a 3D view\n- Must have loyalty points'],
    ['Wishes of the board', '- A dashboard of all halls\n- A weekly report'],
    ['Scope', 'Also asked for on the same visit by Harbourside:\n\n- a bell at the door\n- seats in blue'],
    ['Scope', 'The brief explicitly asks for:\n\n- a map\n- three posters'],
    ['FAQ', '**Why does the partner get a copy?**\nHarbourside wants a weekly report by e-mail.'],
  ],
  [
    ['Scope', 'A pull request is ready when:\n\n- the report is green\n- the list is empty'],
    ['Hall requests', '- a report is shown\n- a list is kept'],
    ['Requirements', '- Kite wants to help ushers with a map'],
    ['Requirements', '- A template for the report comes from the DPO.'],
    ['Requirements from 2024', '- A clerk can see free seats\n- A clerk can hold a seat'],
  ],
)

finds(
  'output-as-goal',
  [
    ['Goals', '- Hold at least three workshops before the summer'],
    ['Goals', '- Get the new plan out of the door before the season'],
    ['Goals', '300 maps out by autumn, and an article in the trade press.'],
    ['Success metrics', '- 2 external extensions shipped'],
    ['KPIs', '- Number of features from the list delivered'],
    ['Goals', '- Establish the seat portal as an integral part of the box office'],
    ['Key results', '- 100 % of the stories in the epic closed by sprint 9'],
  ],
  [
    ['Success', 'And please, not "new map shipped". We had that in 2021.'],
    ['Goals', '- Establish what clerks need in the first minute of a call'],
    ['Goals', '- Supports goal 2 of the house plan, third seat under a minute'],
    ['Success metrics', '- Revenue up by 30 % by autumn'],
    ['Success metrics', '| Builds restarted because of flaky tests | 17 % | 5 % |'],
    ['Goals', 'Six weeks later, half of the people who delivered a first plan have come back for another.'],
  ],
)

finds(
  'claim-without-evidence',
  [
    ['Background', 'Younger buyers do everything on the phone.'],
    ['Background', 'Gen Z in particular will leave a hall like that.'],
    ['Why', 'Patrons who feel at home in a hall give for longer.'],
    ['Why', 'Families sitting together come back more often.'],
    ['Background', 'In an era when audiences choose for themselves, we sell by row.'],
    ['Discovery', 'Usability testing indicates that clerks are interested in more maps.'],
    ['Background', 'Selling by row is confusing to the people who call us.'],
    ['Background', 'Nobody is serving the small hall properly.'],
    ['Background', 'In five years no one will buy a seat by row.'],
    ['Background', 'The map will be a big differentiator.'],
    ['Background', 'A hall without a map is today not sellable.'],
  ],
  [
    ['User needs', '- To know which rows are open, so that we know what to sell first'],
    ['Discovery', 'Usability testing with six clerks indicates that five of six find the row.'],
    ['Requirements', 'All new services pass a security review.'],
    ['Background', 'Nobody has been asked yet.'],
    ['Background', 'The tests expect the same result each time.'],
    ['Background', 'In five years the lease of the hall ends.'],
  ],
)

finds(
  'borrowed-evidence',
  [
    ['Why now?', 'Competitors such as the two large shops have had maps for years.'],
    ['Risks', 'Clerks may be slower at first. Our competitor charges in full.'],
  ],
  [['Risks', 'Our agreement charges in full where a seat stays empty.']],
)

finds(
  'ease-claim-untested',
  [
    ['Quality', '- The new map will feel familiar from the first tap'],
    ['Quality', '- Second nature for any clerk'],
  ],
  [['Quality', '- 9 of 11 clerks said that the map feels familiar']],
)

finds(
  'prescribed-solution',
  [
    ['Requirements', '- R3. The receipt has a green "Take me there" button.'],
    ['Requirements', '- Each seat has a comfort score, displayed as a gauge.'],
    ['Requirements', '- The system shall compute a score for each seat and display it as a gauge.'],
    ['Requirements', '- The banner should carry a silver star on a black background'],
    ['Requirements', '- Shortcut: Ctrl + Shift + B'],
    ['Requirements', '- A held seat is violet'],
  ],
  [
    ['Goals', '- Make people more loyal across the board'],
    ['Background', 'The yearly review put seat maps at the top of the list for autumn.'],
    ['Requirements', '- Every clerk is on board by May'],
  ],
)

finds(
  'tech-dictated',
  [
    ['Requirements', '- Must be made with SeatKit and Overlay'],
    ['Requirements', '- To be implemented as a Svelte front end'],
  ],
  [
    ['Requirements', '- Must be made with care for people who see badly'],
    ['Requirements', '- The export must be done in April'],
  ],
)

finds(
  'placeholder-section',
  [
    ['Roll-out', 'We tell the clerks in May.\n\nTraining plan for the box office:'],
    ['Change history', 'TBD'],
  ],
  [
    ['Change history', ''],
    ['Sign-off', 'Signature: _________________________\n\nName: ____'],
    ['Solution', '- Plans of the hall, e.g.:\n- Balcony (left, right)'],
    ['Roll-out', 'Training plan for the box office:\n\n- Monday: balcony'],
    ['Roll-out', 'Training plan for the box office:\n\n### Monday\n\nBalcony'],
  ],
)

describe('what the kind of document changes', () => {
  const found = (text: string, rule: string) =>
    engine.lint(text, { asSpec: true, settings: { severity: { [rule]: 'warning' } } }).findings.some(({ ruleId }) => ruleId === rule)
  const dated = '## Timeline\n\n- Launch on 1 March\n'

  it.each([
    ['a product', '# Seat maps PRD\n\n## Problem\n\nClerks lose 10 minutes a call.\n\n', true],
    [
      'a fault',
      '# Bug: seat map is empty\n\n## Steps to reproduce\n\n1. Open the map\n2. Choose a hall\n\n## Expected behaviour\n\nThe seats.\n\n## Actual behaviour\n\nNothing.\n\n',
      false,
    ],
  ])('a date without its price, of %s', (_, opening, expected) => expect(found(opening + dated, 'region-c-gap')).toBe(expected))

  it.each([
    ['- A dashboard with 3 columns', true],
    ['- A dashboard that 40 ushers open each evening', false],
  ])('a goal that is a thing: %s', (goal, expected) => expect(found(`# Seat maps PRD\n\n## Goals\n\n${goal}\n`, 'prescribed-solution')).toBe(expected))
})

finds(
  'customer-dictated-solution',
  [['Background', 'Bramley Halls asked whether we could add a dark theme, so it is in.']],
  [['Plan', 'The other half keeps its paper plan; Legal was asked whether that is fair and sees no harm for twelve weeks.']],
)
finds(
  'request-as-rationale',
  [['Requirements', '- The second stage plan is non-negotiable.']],
  [['Requirements', '- Reliability and speed at the desk are non-negotiable.']],
)
finds(
  'claim-without-evidence',
  [
    ['Background', 'Ushers and clerks hate the paper plan.'],
    ['Background', 'We know that guests love to choose their seat.'],
  ],
  [
    ['Background', 'A seat plan on a tablet that helps ushers and clerks know which seat is taken.'],
    ['Background', 'Clerks move 31 guests an evening. We know this from the swap book of our nine halls.'],
    ['Jobs to be done', '- Warn me about the seats that are broken.'],
  ],
)
finds(
  'tech-dictated',
  [['Requirements', '- The seat plan must be built with Angular.']],
  [['Requirements', '- Volunteers must see each other, confident with Excel or new to Kubernetes.']],
)
finds('placeholder-section', [['Rollout', '']], [['Ada Lund, Institute of Halls, ada@halls.example', '']])
finds(
  'request-as-rationale',
  [['Background', 'Round dials are in. Bram wants to see it in green.']],
  [
    ['Background', "It isn't a ticket yet. Bram wants to see it before Monday's planning."],
    ['Background', 'The hall council wants to discuss this on Friday.'],
  ],
)
finds(
  'output-as-goal',
  [["What we'd like", '- A new seat map is live by May']],
  [
    ['What should be different', '| Measure | Now | In May |\n| --- | --- | --- |\n| Calls that turn out to be a wrong number, a week | 120 | < 60 |'],
    ["What I'd like to make", 'A page for guests. More precisely:\n\n1. Guest opens the link\n2. Label prints at the desk\n3. Text to the guest'],
  ],
)
finds(
  'claim-without-evidence',
  [['Background', 'The hall is viewed as trustworthy by everyone.']],
  [['Objectives', '| Objective | Key result |\n| --- | --- |\n| The hall is viewed as trustworthy by everyone | 8 of 10 guests come again |']],
)
finds(
  'ease-claim-untested',
  [
    ['User experience', 'It will be simple, seamless and intuitive for clerks and guests alike.'],
    ['User experience', 'A simple, easy page that is effortless for guests.'],
  ],
  [
    ['User experience', 'A simple, easy page.'],
    ['User experience', 'It is not seamless.'],
  ],
)
finds(
  'borrowed-evidence',
  [['Competition', "HallFlow has had a page for guests since spring. We can't be without."]],
  [['Competition', 'Guests can be without a paper ticket.']],
)
finds(
  'placeholder-section',
  [
    ['Stories', '- As a guest who has no phone I want … (to be written, Ada)'],
    ['Stories', '**HALL-33** As a guest I want … (to be written)'],
    ['Notes', '**Training**\n\ntbc\n\nI am in the hall on Friday, if you would like to talk.'],
    ['Notes', '**Training**\n\nWill be looked at.'],
    ['Costs', '*Insert the business case here (investment, running costs).*'],
    ['Volunteers', '_Tag any volunteers who would like to help. Include details about their roles._'],
    ['Milestones', '_To be ranked and posted_'],
    ['Milestones', 'To be prioritised'],
  ],
  [
    ['Stories', '- As a guest who has no phone I want a paper ticket (to be kept)'],
    ['Milestones', 'Seats to be ranked and posted on the door'],
    ['Notes', '**Training**\n\nBen trains the ushers.\n\ntbc\n\nI am in the hall on Friday.'],
  ],
)
finds(
  'prescribed-solution',
  [
    ['Story', 'The page does the following:\n\n- A red button at the top of the page'],
    ['Notes', '- **Bell:** A dialog for ushers, with a red badge'],
  ],
  [
    ['Notes', '- **What is it:** A dialog for ushers, with a red badge'],
    ['Story', 'Instead, Rowan does the following:\n\n- Scrolls to the top of the page\n- Opens "Seats" at the bottom of the page'],
  ],
)
finds(
  'placeholder-section',
  [
    ['Documentation', '### Seat map'],
    ['Documentation', '### Seat map (a plan)'],
  ],
  [
    ['Documentation', '### [Seat map](map.md)'],
    ['Documentation', '### Plan: [Seat map](../the halls/map.md)'],
  ],
)
finds(
  'claim-without-evidence',
  [['Background', 'Guests always read the latest plan.']],
  [['Background', '- `Plan.find()` calls `plan.read()`, so that the workers always read the latest plan.']],
)
finds(
  'output-as-goal',
  [['Success', 'Automatic detection of seats from the picture. We tried it with 500 calls.']],
  [['Can it be done', 'Automatic detection of seats from the picture. We tried it with 500 calls.']],
)
finds(
  'vague-criterion',
  [
    ['Requirements', '- The map loads fast.'],
    ['Requirements', '- The map stays fast.'],
  ],
  [
    ['Requirements', '- The map loads fast, e.g. in May.'],
    ['Requirements', '- The map loads fast, per clerk.'],
  ],
)
