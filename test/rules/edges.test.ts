import { describe, expect, it } from 'vitest'
import { apply } from '../engine/apply.js'
import { edges, flagged, variants } from './edges.js'
import { engine } from './lint.js'

edges(
  'solution-in-story',
  'User stories',
  [
    '- As a cashier, I want a dashboard.',
    '- As a cashier, I want to have a dashboard.',
    '- As a cashier, I want a dashboard so that I can see everything.',
    '- As a cashier, I want a dashboard so that I stay up to date.',
    '- As a cashier, I want the dashboards so that I have a dashboard.',
    '- As a cashier, I want a button so that I can swap two seats in time.',
    '- As a cashier, I want to swap seats in a single tab so that guests wait less.',
    '- As a cashier, I want to log in so that I can use the app.',
    '- As a cashier, I want to sign up so that I can access the platform.',
    '- As a cashier, I want to export the list to Excel.',
    '- As a cashier, I want PostgreSQL.',
    '- As a cashier, I want a leaderboard so that I can compete with the others.',
    '- 🎭 As a cashier, I want a dashboard.',
    '- 🧑‍🔧 As a cashier, I want a dashboard so that I see everything in one place.',
    '- As a cashier, I want a seating robot so that the seating robot seats.',
    "- As a cashier, I should be able to see fireworks because it's cool.",
    '- As a cashier, I want to wait.\n- As a developer, I want to use Flexbox.',
    '- As a cashier, I want to wait.\n- As a software engineer, I want to follow Scrum so that all is done.',
    'As a cashier, I want:\n\n- a dashboard',
  ],
  [
    '- As a cashier, I want to swap two seats.',
    '- As a cashier, I want a dashboard so that guests at the counter wait less.',
    '- As a cashier, I want to see the dashboard updated.',
    '- As a cashier, I want the report to be sent.',
    '- As a cashier, I want to log in so that guests wait less.',
    '- As a cashier, I want to print the list.',
    '- As a cashier, I want my seat list to load without a refresh.',
    '- As a cashier, I want a dashboard that shows free seats so that I stay up to date.',
    '- As a cashier, I want a dashboard so that 12 guests an hour get in.',
    'As cashiers say:\n\n- a dashboard',
    '- As a cashier, I should be able to see whom I serve because it is cool in the hall and they wait.',
    '- As a developer, I want to use Flexbox.',
    '- As a cashier, I want to wait.\n- As a developer, I want to use the seat plan.',
    '- As a cashier, I want to wait.\n- As a developer, I want to use small modules so that 12 of them change less.',
    '- As a cashier, I want to wait.\n- As a cashier, I want to use Flexbox as I know it.',
  ],
)
edges('solution-in-story', 'Out of scope', [], ['- As a cashier, I want a dashboard.'])

edges(
  'solution-in-problem',
  'Pain points',
  [
    'There is no dashboard.',
    'The missing features are the problem.',
    'We need a new dashboard.',
    'Cashiers really need a dashboard.',
    'We have long wanted a dashboard.',
    'A new dashboard is urgently needed.',
    '- Build a dashboard',
    '- As a cashier, I want to swap seats.',
  ],
  [
    'There is no dashboard, so they call the office.',
    'There is no dashboard. So they call the office.',
    'Is there no dashboard?',
    '> There is no dashboard.',
    '- Launch the dashboard',
    '- Build a dashboard by hand every night',
    'Build a dashboard',
    '- As a cashier, I want to swap seats so that guests wait less.',
    'We need a calm evening.',
  ],
)
edges(
  'solution-in-problem',
  'Background',
  ['Cashiers need a dashboard.', 'The main problem we face is: there is no dashboard.'],
  ['There is no dashboard.', '- Build a dashboard', '- As a cashier, I want to swap seats.'],
)
edges(
  'solution-in-problem',
  'Users',
  ['- Cashiers need a dashboard', '| Who | Needs |\n| --- | --- |\n| Cashiers | a dashboard |\n', '- Box office: needs some dashboard'],
  [
    '- Cashiers need a dashboard that is calm',
    '- Cashiers need a dashboard, they wait for hours',
    '| Who | Tools |\n| --- | --- |\n| Cashiers | a dashboard |\n',
    '- Cashiers need time',
    '- Cashiers read a dashboard',
  ],
)

edges(
  'prescribed-solution',
  'Requirements',
  [
    '- A drop-down with all rows',
    '- The list must show a dashboard.',
    '- The list shall display tooltips.',
    '- Build a dashboard',
    '| Thing |\n| --- |\n| A drop-down with all rows |\n',
    'The rows must be in our blue.',
  ],
  [
    '- A drop-down with all rows, because cashiers have one hand free',
    '- The existing drop-down with all rows',
    '- A drop-down as the law demands',
    '- Is it a drop-down?',
    '> A drop-down with all rows',
    '- `A drop-down`',
    '- If the row is full, a drop-down opens',
    'A drop-down with all rows.',
    '- Swap two seats',
    '- Build a dashboard in which cashiers of all houses swap seats with guests on the phone',
    '- As a cashier, I want a drop-down.',
  ],
)
edges(
  'prescribed-solution',
  'Goals',
  ['- HTML framework', '- An about page', '- Calm and quiet dashboard', '- PostgreSQL'],
  ['- Build a dashboard', '- Swap seats on the dashboard', '- 14 cashiers with a dashboard', 'An about page.', '- Fewer calls', '- Less talk about PostgreSQL'],
)
edges(
  'prescribed-solution',
  'Notes',
  ['- White letters, a green button', 'The button must be in the top right corner.', 'White text, a green button.'],
  [
    '- It was a green button',
    '- If it is late, cashiers press the green button',
    'Cashiers have a green button.',
    'A cashier pressed the green button.',
    '- Touch targets of 44px',
    '- A drop-down with all rows',
  ],
)

edges(
  'placeholder-section',
  'Notes',
  [
    '- Target: ???',
    '- If not: TBD',
    '| Name | Answer |\n| --- | --- |\n| Date | TODO ask Ana |\n',
    '| Name | Answer |\n| --- | --- |\n| Date | tbd |\n',
    'TODO: write it',
    '**Target:** tbd',
    '- As a cashier,',
    '- As a cashier, I want …',
    "1. As the cashier I'd like to...",
  ],
  [
    '- Target: half',
    '| Name | Answer | More |\n| --- | --- | --- |\n| Date | tbd | May |\n',
    '| Name | Answer |\n| --- | --- |\n| Date | May |\n',
    'Cashiers read the TODO list.',
    '- Rows:\n  - one\n  - two',
    '- Rows:\n\n  ```\n  one\n  ```',
    '- Who asks whom, and when and where and why and for what and then: tbd',
    '- As a cashier,\n- I want to ring',
    '- As a cashier,\n  - I want to ring',
    '- As a cashier, I want to ring',
  ],
)
edges('placeholder-section', 'Out of scope', [], ['- Target: ???'])

edges(
  'unowned-open-question',
  'Open questions',
  [
    '- Who swaps?',
    '- TBD',
    '- Whether guests may swap',
    '- Unclear: who swaps',
    '| Question | State |\n| --- | --- |\n| Who swaps? | open |\n',
    '- Who swaps? (a guest)',
  ],
  [
    '- Who swaps? Ana decides.',
    '- Who swaps?\n  - Ana, by 12 May',
    '- Who swaps?\n  - The guest does.',
    '- Who swaps? The guest.',
    '- Who swaps? Answered.',
    '- Guests swap.',
    'Who swaps?',
    '> - Who swaps?',
    '| Question | Answer |\n| --- | --- |\n| Who swaps? | the guest |\n',
    '- **Swaps:** tbd',
  ],
)
edges(
  'unowned-open-question',
  'Questions with more beneath',
  ['- Who swaps?\n  - Only guests?\n- Fares\n  - Owner: Ana, by 12 May', '- Who swaps?\n  - Only guests?\n    - Owner: Ana, by 12 May'],
  ['- Who swaps?\n  - Only guests?\n    - In May?\n  - Owner: Ana, by 12 May'],
)
edges('unowned-open-question', 'Answered questions', [], ['- Who swaps?'])
edges('unowned-open-question', 'Notes', [], ['- Who swaps?'])

edges(
  'vague-criterion',
  'Requirements',
  [
    '- The swap must load fast.',
    '- The list is robust and scalable.',
    '- Errors are shown as appropriate.',
    '- It responds in a timely manner.',
    '| Thing |\n| --- |\n| The list loads quickly |\n',
    'The swap must load fast.',
    '- It works really very smoothly on phones.',
  ],
  [
    '- The swap must load within 2 seconds, that is fast.',
    '- The swap must load fast (see the table).',
    '- The fast lane is open.',
    '- It loads fast, for example on a phone.',
    '- Must it load fast?',
    '- It must load fast:',
    '- "It must load fast"',
    '> It must load fast',
    '- It must load [fast](https://example.org).',
    'The swap loads fast.',
    '- It must load fast.\n  - Under a second',
    '- As a cashier, I want it to load fast.',
  ],
)
edges('vague-criterion', 'Background', [], ['- The swap must load fast.'])

edges(
  'metric-not-measurable',
  'Success metrics',
  [
    '- Increase satisfaction',
    '- Fewer complaints',
    '- The number of complaints',
    '- Reduce complaints by 10 %',
    '| Measure | Target |\n| --- | --- |\n| Share of calls | |\n',
    '- Reduce complaints in the survey',
  ],
  [
    '- Complaints fall to 4',
    '- Reduce complaints by 10 % by May',
    '- Reduce complaints by 10 %, from today',
    '- No complaints',
    '- Increase what?',
    '- "Increase satisfaction"',
    '- The number of complaints in May',
    '| Measure | Target |\n| --- | --- |\n| Share of calls | 4 |\n',
    'Increase satisfaction.',
    '- Increase satisfaction\n- The baseline is unknown',
    '- Launch the list',
  ],
)

edges(
  'handoff-language',
  'Notes',
  [
    'The requirements are frozen.',
    'All final specs will be handed over.',
    'We hand it over to the engineers.',
    'The PRD is passed on to development.',
    'Engineering builds it as specified.',
    'The team only implements everything according to the spec.',
    'Design will make it pretty.',
    'Once approved, the developers take over.',
    'No changes after sign-off.',
  ],
  [
    'The requirements are not frozen.',
    'We hand it over to the engineers together.',
    'We hand it over to the team dashboard.',
    '"The requirements are frozen", said Ana.',
    'Are the requirements frozen?',
    'The requirements are short.',
    'As a cashier, I want the spec frozen.',
  ],
)
edges('handoff-language', 'Requirements', [], ['- The requirements are frozen.'])

edges(
  'assumed-easy-build',
  'Notes',
  [
    'It is a quick win.',
    'It is easy to build.',
    'Swaps are fairly simple for the team to add.',
    'We just need to add it.',
    'Engineering simply needs another flag.',
    "It's just a matter of adding a column.",
    'It is really just one small flag.',
    'A few lines of code.',
    'The implementation should be straightforward.',
    'Low engineering effort.',
    'Minimal work for engineering.',
    'It should not take us too long; it should not take developers long.',
    "It shouldn't be too hard to build.",
  ],
  [
    'It is not a quick win.',
    'It is hardly a really quick win.',
    'If it is easy to build, we start.',
    'It is easy to build, according to Ana.',
    'It is easy to build: 3 days.',
    'We assume that it is easy to build.',
    'Is it easy to build?',
    '"It is easy to build", said Ana.',
    'It is easy to add.',
    'The implementation should be simple to read.',
    'We add it.',
  ],
)
edges('assumed-easy-build', 'Risks', ['- It is a quick win.'], [])
edges('assumed-easy-build', 'Assumptions', [], ['- It is a quick win.'])

edges(
  'ease-claim-untested',
  'Solution',
  [
    'The swap is intuitive.',
    'Cashiers can easily swap.',
    'An easy-to-use list.',
    'No training needed.',
    'No explanation is needed.',
    'A child could swap.',
    'The seats speak for themselves.',
  ],
  [
    'The swap is not intuitive.',
    'A less intuitive list.',
    'Cashiers swap easily.',
    'Is it intuitive?',
    'Ana wants an intuitive list.',
    '4 of 5 found the swap intuitive.',
    '"The swap is intuitive", said Ana.',
    'We assume that the swap is intuitive.',
    'As a cashier, I want an intuitive list.',
  ],
)
edges('ease-claim-untested', 'Open questions', [], ['- The swap is intuitive.'])

edges(
  'personal-preference',
  'Solution',
  ['I personally love it.', 'We feel that a list is better.', 'In my opinion a list is best.', "I'd love to see a list.", 'My gut says a list.'],
  ['"I love it", said Ana.', 'Ana thinks of a list.', 'We feel 14 lists of seats.', 'As a cashier, I think I want to love it.'],
)
edges('personal-preference', 'Requirements', [], ['- I personally love it.'])

edges(
  'everyone-is-the-user',
  'Users',
  [
    'Everyone.',
    'For all users.',
    "It's for everybody with a phone.",
    'The list is meant for everyone who uses it.',
    'Everyone can benefit.',
    'It benefits everyone.',
    'Any customer.',
  ],
  [
    'Everyone at the counter.',
    'Everyone? Yes?',
    '> Everyone.',
    'It is not for everyone.',
    'Everyone must register.',
    'Everyone. Above all the cashiers at the counter.',
  ],
)
edges('everyone-is-the-user', 'Requirements', [], ['- For all users.'])

edges(
  'generic-actor-story',
  'User stories',
  ['- As a user, I want to swap seats.', '- As any person, I want to swap seats.', '- As a user, I want to swap.\n- As a user, I want to wait.'],
  [
    '- As a night user, I want to swap seats.',
    '- As a user, I want to log in.',
    '- When a user swaps, I want to wait.',
    '- As a cashier, I want to swap seats.\n- As a customer, I want to wait.',
  ],
)

edges(
  'borrowed-evidence',
  'Background',
  [
    'Every competitor has a list.',
    'All of our rivals are offering a list.',
    'Our main competitors already swap.',
    'Competitors provide a list.',
    'Everyone else is moving.',
    'Today, none of the lists swap.',
    'As the other houses already do.',
    'Gartner, as usual, predicts lists.',
    'We need parity with other ticket vendors.',
    'It aligns with other houses.',
    'It is best practice.',
    'Industry standards ask for a list.',
    'Lists are table stakes.',
    'It is a must-have in this market.',
    'We want to be the first to swap.',
  ],
  [
    'Our services have a list.',
    'Does every competitor have a list?',
    '"Every competitor has a list", said Ana.',
    'We assume that every competitor has a list.',
    'Every competitor has a list. In 12 interviews in May, 9 cashiers told us that they copy it.',
    'Every competitor waits.',
    'By law every competitor has a list.',
  ],
)
edges('borrowed-evidence', 'Requirements', [], ['- Every competitor has a list.'])

edges(
  'claim-without-evidence',
  'Background',
  [
    'Cashiers hate paper.',
    'Many cashiers use paper.',
    'Research shows that lists get lost.',
    'There are no comparable tools.',
    'We believe that cashiers hate paper.',
    '| In May | Counted |\n| --- | --- |\n| Lost lists | 412 found |\n| Swaps | 12 of 30 found |\n\nCashiers hate paper.',
  ],
  [
    'Cashiers hate paper. In 12 interviews in May, 9 cashiers told us so.',
    'Cashiers hate paper.\n\nIn 12 interviews in May, 9 cashiers told us so.',
    '> Cashiers hate paper.',
    'Cashiers hate paper.\n\nIn May we counted 412 lost lists.\n\nWe asked 12 of 30 cashiers about it.',
    'We believe that cashiers hate paper.\n\nWe will know by 12 May.',
    'Cashiers hate paper ([survey](https://example.org/survey)).',
    'Cashiers use a list.',
  ],
)
edges(
  'claim-without-evidence',
  'Solution',
  ['Cashiers hate paper.', 'A huge problem for customers.'],
  ['Many cashiers use paper.', 'There are no comparable tools.'],
)
edges('claim-without-evidence', 'User stories', ['Cashiers hate paper.'], ['- Cashiers hate paper.', 'Many cashiers use paper.'])
edges('claim-without-evidence', 'Metrics', ['- Confidence = 8/10'], ['- Cashiers hate paper.'])

edges(
  'customer-dictated-solution',
  'Requirements',
  ['- Harrow Books asked for a dashboard.', '- Harrow Books wants a bell.', 'What Harrow Books wants:\n\n- a dashboard\n- a bell'],
  [
    '- Harrow Books asked for a dashboard; the real need is to see free seats.',
    '- Harrow Books asked for a dashboard. It turned out that they lose the list.',
    '- Harrow Books asked for a dashboard.\n  - So that they no longer lose the list.',
    '- Harrow Books asked for more time.',
    '- Harrow Books asked for a dashboard, as the GDPR demands.',
    '- The board chose a dashboard.',
  ],
)
edges('customer-dictated-solution', 'Open questions', [], ['- Harrow Books asked for a dashboard.'])
edges(
  'customer-dictated-solution',
  'What Harrow Books wants',
  ['- a dashboard\n- a bell'],
  ['- By law, a dashboard', '- a dashboard, because they lose the list and it fails'],
)

edges(
  'request-as-rationale',
  'Notes',
  [
    'The board chose a bell.',
    'Sales has promised them a bell.',
    'A bell has been asked for.',
    'Harrow Books wants it.',
    'Security requirement explicitly specified by the user.',
    'This is the core functionality requested.',
    'A bell at the door. Requested by the steering group.',
    'A bell at the door (wished for by the board).',
    'A bell (following the steering committee).',
    'The bell is a favourite of the CEO.',
    '| Thing | Source |\n| --- | --- |\n| A bell | The board |\n',
    '| Thing | Reason / remark |\n| --- | --- |\n| A bell | Harrow |\n',
  ],
  [
    'The board chose a bell because they lose the list.',
    'Harrow Books has promised to tell us when the list is lost.',
    'Olu has said yes if nothing comes up.',
    'Harrow Books asked for a dashboard.',
    'The board chose a bell, as the GDPR demands.',
    '| Thing | Source |\n| --- | --- |\n| A bell | Research |\n',
    '| Preset | Source | Configuration |\n| --- | --- | --- |\n| Loud | Harrow Books | bells only |\n',
  ],
)
edges('request-as-rationale', 'Risks', [], ['- The board chose a bell.'])
edges('request-as-rationale', 'Constraints', ['A bell within two seconds, as promised at the fair.'], ['The board chose a bell.'])
edges('request-as-rationale', 'FAQ', ['The board chose a bell.'], ['Some asked whether the bell is loud. Twelve of them had heard it.'])

it('names each row that a source column gives no need for', () => {
  const table = '| Thing | Source |\n| --- | --- |\n| A bell | The board |\n| A door | Research |\n| A lamp | Harrow Books |\n'
  expect(flagged('request-as-rationale', `## Notes\n\n${table}`)).toEqual(['A bell | The board', 'A lamp | Harrow Books'])
})

/** How people note whose wish it was, and what they note beside a thing that is nobody's. */
edges(
  'request-as-rationale',
  'What we build',
  [
    '- Gantt view of the week. Henrik at Norsund has been on about this since spring',
    "- Excel upload, Norsund can't live without it",
    '- Weekly digest mail. The VP of Ops is a fan',
    "- Second approver: Meera's condition for signing",
    '- Barcode on the label, a must for Tessaly',
    '- Widget on the start page, as the MD showed it to the press',
    '- Custom fields. Promised to Kovac on the golf course',
    '- SAML. In every RFP we see',
    '- Kanban board. Sales says we lose deals over it',
    '- Birthday reminders: HR would be over the moon',
    "- Chat. Lena's baby",
    '- Map of vehicles; the investors want to see it at the next meeting',
    '- Logo upload. Comes from Karlsen, third time now',
    '- Signature pad because Bruno from the Turin branch saw one at a fair',
    '- A bell when a swap comes in. The ladies at the front desk like bells',
    "- Export to SAP, agreed with the customer's IT",
    '- Report per driver, Mr Oduya will not accept the release otherwise',
    '- Multi-language. Head office said so',
    '- Audit log (request of Nordbank)',
    "- Voice input. The CTO's pet idea",
    '- Offline mode: Dana insists',
    '- Approval chain: how Bergmann does it today, so please 1:1',
    '- QR codes. Marketing has already printed the flyers',
  ],
  [
    '- Swap list with filter (owner: Priya)',
    '- Kofi says three sprints for the sync job',
    '- Legal has looked at the retention period and is fine with a year',
    '- The API exists, Lena has been running it in staging since May',
    '- Each depot can set its own cut-off time; Dana does this today by mail',
    '- Nurses like to see names first, 9 of 12 in the test did',
    "- Karlsen's file has 3,000 rows, so the import has to page",
    "- A driver who has seen the message can't swap any more",
    '- Support has announced the maintenance window to depots',
    '- Drivers will not get a message at night',
    '- Jonas asked whether the log can be kept for a year; open',
    '- The board is informed each month',
    '- A manager cannot accept two requests for one shift',
    "- Settled with Finance: costs go to the depot's budget",
    "- The union agreed with the log as long as it isn't used for appraisals",
    '- Users who have asked for a swap see its state',
    '- Photos are shown to the client in the portal',
    "- The dispatcher saw in the pilot that nobody reads the second line, so it's gone",
    '- How a swap works today: paper, phone, paper',
    '- Priya does the texts, Tom the icons',
    '- Anna checks the wording with two drivers before the release',
    '- The idea of the cut-off is that nobody swaps after 18:00',
    '- Condition of the contract with the union: no ranking of drivers',
    '- Press the button to ask for a swap',
    "- Moving a shift keeps the driver's wish list",
  ],
)

/** What is called success and would be there if nobody used it; and what would not. */
edges(
  'output-as-goal',
  'Success criteria',
  [
    '- In the stores by 1 March',
    '- The old screens are gone',
    '- Every depot has the tablet on the wall',
    '- Feature parity with the old planner',
    '- API documented and handed to partners',
    '- All user stories of the epic accepted by the PO',
    '- No P1 bugs in the first week',
    '- Training done in all six depots',
    '- 12 integrations ready',
    '- Rollout finished before the summer',
    '- Demo at the board meeting goes well',
    '- A working prototype we can show',
    '- Code coverage of 80 %',
    '- Design system used on every page',
    '- We have shipped the mobile app',
    '- Steering committee signs off the release',
    '- The migration script ran without data loss',
    '- Swap form live for all depots',
    '- Sprint goals met',
    '- Press release out on launch day',
    '- Uptime monitoring set up',
  ],
  [
    '- 4 of 6 depots plan their swaps in it by May',
    '- Missed swaps below 10 a month',
    '- Dispatchers stop calling drivers at night',
    '- Calls to the hotline halve',
    '- Time from request to answer: 2 h today, 20 min',
    '- Half of the drivers swap at least once a month',
    '- Nobody has to come in for a swap',
    '- Overtime cost down by 5 %',
    '- Depots ask to keep it after the pilot',
    '- Drivers rate it 4 or better',
    '- Fewer no-shows on Mondays',
    '- Churn of small depots under 2 %',
    '- 70 % find an open shift without help',
    '- Dispatchers trust the list: no paper copies any more',
    '- Support tickets about swaps go from 80 to 20',
    '- Share of swaps that are agreed by both within an hour',
    '- New drivers plan their first week alone',
    '- Renewals of the contracts in autumn',
    '- Revenue per depot up 3 %',
    '- Two depots recommend it to others',
  ],
)

/** What is said of people as if everybody knew; and what is a fact of the place. */
edges(
  'claim-without-evidence',
  'Background',
  [
    '- Drivers are sick of calling in',
    '- Dispatchers everywhere do this on paper',
    "- It's no secret that planners dislike change",
    '- Young drivers live on their phones',
    '- Paper is dead in logistics',
    '- The market is moving to self-service',
    '- Every depot we know of has this problem',
    '- Nobody reads e-mails any more',
    '- Self-service is what drivers expect nowadays',
    '- Depot managers would jump at it',
    '- This will be a hit with drivers',
    '- Drivers value transparency above everything',
    '- Planning software is notoriously hard to use',
    '- People forget their passwords all the time',
    '- This gives us a clear edge over Plandesk',
    '- With it, dispatchers will finally have time for their real work',
    '- Drivers trust an app more than a phone call',
    '- Everybody hates forms',
    '- There is huge demand for this in the Nordics',
    '- It is well known that no-shows come from bad planning',
    '- The current list scares new drivers off',
  ],
  [
    '- A swap has three states: asked, agreed, done',
    '- Dispatchers work from 5:00 to 14:00',
    '- Drivers see their shifts in the portal since 2021',
    '- The list is printed each evening and pinned up in the yard',
    '- Small depots have one dispatcher, large ones up to four',
    '- Planner 4 has no API; the export is a CSV file',
    '- A driver may swap with anybody who has the same licence',
    '- Depots in Norway use another calendar',
    '- Each dispatcher has a phone and a screen',
    '- We run in six depots, 400 drivers',
    '- We assume that drivers look at the phone before they leave',
    '- The contract says that a swap needs both signatures',
    '- A swap that nobody answers is void after a day',
    '- The union has a say in it',
    '- Licences are checked by the system',
    '- Lists are kept for two years',
    '- Some depots print the list twice',
    '- The works council meets each month',
    '- Dispatchers enter the swaps into Planner after the shift',
    "- We don't know how many swaps are made by phone",
  ],
)

edges('borrowed-evidence', 'Background', ['- Our competitors have had it for years'], [])

/** What is missing, called the problem; and what goes wrong without it. */
edges(
  'solution-in-problem',
  'Problem',
  [
    '- There is no dashboard in Planner',
    "- Planner 4 doesn't come with an app",
    "- We've got no chatbot",
    "- A mobile app is what we're missing",
    '- Planner lacks an Excel export',
    '- The portal needs a notification centre',
    '- Nothing in the way of reports exists',
    '- No integration with SAP',
    '- Dispatchers have no map',
    '- Our product is without a mobile version',
    "- The list can't be exported to Excel",
    "- Filters aren't there",
    '- An import wizard has been absent since version 2',
  ],
  [
    '- No dashboard, so dispatchers phone six depots every hour',
    '- There is no map, and drivers get lost twice a week',
    "- The list can't be exported, so Dana copies 400 rows by hand each Friday",
    '- Nobody knows who has agreed to what; 41 swaps were missed in May',
    '- Drivers have no way to see whether their swap is agreed',
    '- Dispatchers need to know by six who comes',
    "- Paper gets wet, and a third of the names can't be read",
  ],
)

/** How a thing is to look; and what somebody can then do. */
edges(
  'prescribed-solution',
  'Requirements',
  [
    '- The swap button is blue and sits at the bottom right',
    '- Show the swaps in a table with sortable columns',
    '- A wizard in four steps',
    '- Modal with two buttons, Yes on the left',
    '- The list must be a data grid',
    '- Pie chart of swaps per depot',
    '- Menu entry "Swaps" under "Planning"',
    '- The form has a date picker and a dropdown for the depot',
    '- Notifications pop up in the top right corner',
    "- The header shows the logo and the depot's name in bold",
    '- Icon with a red dot when something is new',
    '- Tabs for open, agreed and done',
    '- The depot is picked from a drop-down',
    '- Cards with rounded corners',
    '- Toggle for night shifts',
    '- Left navigation with five entries',
    '- A dark theme for gate 4',
    '- A canvas of 480×320',
  ],
  [
    '- A driver can see which shifts are open for a swap',
    '- Dispatchers can find a swap by name or date',
    '- Both drivers agree before a swap counts',
    '- A swap is void after 24 hours',
    '- Dispatchers see at a glance what has changed since yesterday',
    '- Swaps reach Planner within a minute',
    '- Drivers without a licence for the vehicle are not offered the shift',
    '- It works on the phones that drivers have (Android 9 and up)',
    '- Drivers can take back a request until it is agreed',
    '- The works council can check who has agreed to what',
    '- A depot can set its own cut-off',
    '- Drivers get a message when their request is answered',
    '- The list can be read with gloves on and in the sun',
    "- An agreed swap can't be changed by one side",
    "- Planner's table stays as it is",
    '- A 480×320 TFT display behind glass',
    '- The dark theme has to be right at gate 3\n- A dark theme for gate 4\n- Dark theme in four languages',
    '- Names are shown only to the own depot',
  ],
)

edges(
  'request-as-rationale',
  'Scope',
  [
    '- API access for Plandesk, part of the deal',
    '- Company logo on each mail, that was a promise',
    "- Emoji reactions. My boss's boss thinks it's fun",
    '- Heat map (CEO)',
    '- Photo upload. Kovac expects it by May',
    '- Push notifications; it was in the pitch to Nordbank',
    '- QR check-in: the chairman saw it in Singapore',
    '- Ranking of depots, management likes to compare',
    '- Roster simulation. We owe that to Lindqvist',
    '- SMS to relatives, as discussed with the client on Tuesday',
    '- Second language, or else Karlsen walks',
    '- Shift calendar, see mail from Tessaly of 3 March',
    "- Sorting by seniority. Wish of the drivers' council",
    '- Start page with news, non-negotiable for the union of depots',
    '- Undo: came up in the workshop with Bergmann',
  ],
  [],
)

/** The same, one case for each word. */

edges(
  'output-as-goal',
  'Goals',
  [
    ...variants('- ', ['Create', 'Build', 'Develop', 'Deliver', 'Launch', 'Design', 'Implement', 'To build'], ' a portal that:'),
    '- Create a portal which:',
    '- Develop a portal to:',
    '- Build a portal that:\n  - swaps',
    ...variants('- Success', [' means cashiers can:', 'ful when it is able to:', ' is that they could:', ' when they are able to:']),
    '- Launch the portal;',
    '- Launch the portal at 9:00',
    'Cashiers wait less. Launch the portal.',
  ],
  [
    '- Buy a portal that:',
    '- A portal that:',
    '- Rebuild a portal that:',
    '- First, build a portal that:',
    '- Build a portal:',
    '- Build a portal, that is:',
    '- Build a portal that: swaps seats, and:',
    '- Success means it can: swap, and:',
    '**Launch the portal:**\n**Then:** rest',
    '- Launch the portal:',
    '- Success is:',
    '- Successive cashiers can:',
    '- Unsuccessful lists can:',
    '- Success means cashiers cannot:',
    '- A success can be:',
    '- Is it to launch the portal?',
    '> - Launch the portal.',
    '- Cashiers wait less. Launch the portal.',
    '- As a cashier, I want the portal.',
  ],
)
edges('output-as-goal', 'Success metrics', ['- Launch the portal.'], [])
for (const heading of ['Notes', 'Background', 'Pain points', 'Solution', 'Users', 'Requirements', 'Timeline', 'Launch'])
  edges('output-as-goal', heading, ['The goal is to launch the portal.'], heading === 'Notes' ? ['- Launch the portal.'] : [])
for (const heading of ['FAQ', 'Risks']) edges('output-as-goal', heading, [], ['The goal is to launch the portal.'])

for (const heading of [
  'Current screens',
  'Currently required',
  'Existing requirements',
  'Requirements (already there)',
  'As-is requirements',
  'As is: requirements',
  'Implemented requirements',
  'Status quo: requirements',
  'Future requirements',
  'Later requirements',
  'Requirements backlog',
  'Roadmap: requirements',
  'Post-MVP requirements',
  'Post MVP requirements',
  'Postmvp requirements',
  'Requirements, phase 2',
])
  edges('prescribed-solution', heading, [], ['- A drop-down with all rows'])
edges('prescribed-solution', 'Requirements, phase 1', ['- A drop-down with all rows'], [])
edges(
  'prescribed-solution',
  'Requirements',
  [
    'This toggle must be green.',
    '- Toggle in green',
    '- The list shall show the free seats of each row as a gauge.',
    '- Seats shall be shown as cards.',
    '- Lists shall be draggable.',
    '- The export opens a modal with three tabs.',
    '- Green for free, red for sold',
    '- The total in a blue panel',
    ...variants('- Lists shall ', ['have', 'display', 'include', 'contain', 'offer', 'provide'], ' a dashboard.'),
    '- Lists shall show  tooltips to all of the cashiers who work at night there.',
    '- Lists shall show a dashboard to all cashiers there.',
    '- Build a dashboard with all of the seats in the house',
    '- Build a dashboard with all of the seats in the old house',
    '| Thing |\n| --- |\n| Build a dashboard |\n',
  ],
  [
    '- The cashier taps the seat in the top left corner.',
    '- seat.icon (optional): an icon for the drop-down',
    '- Text is resizable to 200 %.',
    '- The door is a black box.',
    '- ✅ A drop-down with all rows',
    '- ☑ A drop-down with all rows',
    ...variants('- A drop-down with all rows ', [
      'today',
      'currently',
      'stays',
      'stay',
      'already there',
      'at current',
      'that keeps',
      'to keep',
      'remains',
      'to remain',
    ]),
    '- An unchanged drop-down with all rows',
    '- The toggle must be hidden.',
    '- Lists shall read a dashboard.',
    '- Lists shall show a dashboard to all of the cashiers there.',
    '- Build a dashboard with all of the seats in the big old house',
    '- It rains. A drop-down with all rows',
    '- Given a drop-down with all rows',
  ],
)
edges(
  'prescribed-solution',
  'Goals',
  [
    ...variants('- ', ['Mimic', 'Imitate', 'Copy', 'Clone', 'Replicate', 'Mirror'], ' the look of Seatly'),
    ...variants('- Copy the ', ['style', 'UI', 'UX', 'design', 'layout', 'interface', 'appearance', 'feel'], ' of Seatly'),
    '- Copy what is the look of Seatly',
    '- The dashboard moves people',
    '- A dashboard',
    ...variants('- ', ['An', 'The', 'All', 'Both', 'One', 'Only', 'Just', 'Like'], ' the dashboard'),
    ...variants('- ', ['With', 'For', 'In', 'On', 'Of', 'To'], ' the seats and a dashboard'),
    '- Calm seats and a dashboard',
  ],
  [
    '- Copy the seats of Seatly',
    '- Photocopy the look of Seatly',
    '- Seats. Copy the look of Seatly',
    '- Emails get people back',
    '- Wash the seats and a dashboard',
    ...variants('- Automate ', ['a', 'an', 'the', 'our', 'their', 'all', 'every', 'each', 'any'], ' dashboard'),
    '- Fewer dashboards',
    '- The PostgreSQL',
    '- Our new PostgreSQL',
  ],
)
edges(
  'prescribed-solution',
  'Notes',
  ['- The basket is green.', '- Rain. A green button', '| Look |\n| --- |\n| A green button |\n'],
  [
    'The basket is green.',
    ...variants('- Green basket, ', [
      'contrast of 4',
      'target size',
      'touch target',
      'it has been there',
      'they have been there',
      'they were there',
      'it had it',
      'wasted',
    ]),
    'The basket opens a green button.',
    'The basket opened to a green button.',
    ...variants('A green button ', ['is here', 'has it', 'does it', 'did it', 'can be']),
    ...variants('Green buttons ', ['are here', 'have it', 'do it']),
  ],
)
for (const heading of ['User stories', 'Wish list', 'Timeline', 'Background']) edges('prescribed-solution', heading, ['- White letters, a green button'], [])
for (const heading of ['Solution', 'Risks', 'Users']) edges('prescribed-solution', heading, [], ['- White letters, a green button'])

edges(
  'claim-without-evidence',
  'Users',
  [
    ...variants('- ', ['Struggles', 'Struggle', 'Struggling'], ' to get the word out'),
    ...variants(
      '- ',
      ['Expects', 'Hates', 'Dislikes', 'Distrusts', 'Fears', 'Loves', 'Prefers', 'Expect', 'Hate', 'Dislike', 'Distrust', 'Fear', 'Love', 'Prefer'],
      ' lists',
    ),
    ...variants('- ', ['Frustrated', 'Is overwhelmed', 'Are annoyed', 'Confused'], ' by lists'),
    ...variants('- Doesn’t ', ['know the list', 'understand it', 'trust it', 'like it', 'care for it', 'want it', 'have time', 'have the time']),
    ...variants('- ', ["Doesn't", 'Does not', "Don't", 'Don’t', 'Do not'], ' know the list'),
    ...variants('- ', ['Often', 'Usually', 'Always', 'Constantly'], ' fears the list'),
    '- Struggles to get the word out\n- Hates lists',
  ],
  [
    "- Doesn't have lists",
    '- Never fears lists',
    '- It never struggles',
    '- Likes: struggles to get the word out',
    '- Struggles to get 12 words out',
    '- Struggles to get the word out?',
    '> - Struggles to get the word out',
    '- Reads lists. Struggles to get the word out',
    'Struggles to get the word out',
    '- Struggles to get the word out\n- 7 of 9 said so in May',
    '- Struggles to get the word out\n- We assume that they read',
    '- Assumption: struggles a lot\n- Hates lists',
    '- Struggles to get the word out\n- Assumption: it is the list',
  ],
)
edges(
  'claim-without-evidence',
  'Our competitors',
  [
    ...variants('Other apps ', ['look', 'are', 'is', 'feel', 'feels', 'seem', 'seems', 'looks'], ' outdated.'),
    ...variants(
      'They are ',
      ['all', 'often', 'usually', 'either', 'too', 'very', 'quite', 'rather', 'a bit', 'a little', 'somewhat', 'generally', 'mostly', 'often too'],
      ' slow.',
    ),
    ...variants(
      'They are ',
      [
        'expensive',
        'costly',
        'clunky',
        'dated',
        'bloated',
        'overpriced',
        'cumbersome',
        'limited',
        'poor',
        'ugly',
        'complicated',
        'complex',
        'hard to use',
        'difficult to use',
      ],
      '.',
    ),
    'They are old-fashioned.',
    'They are unreliable.',
  ],
  [
    'They are red.',
    'They are never slow.',
    'They are slowly gone.',
    'Slow they are.',
    'Are they slow?',
    '12 of them are slow.',
    '> They are slow.',
    '| App | Note |\n| --- | --- |\n| Seatly | is slow |\n',
    'They are slow ([survey](https://example.org/survey)).',
  ],
)
for (const heading of [
  'Competition',
  'Competitive landscape',
  'Existing alternatives',
  'Background: existing products',
  'Background: existing tools',
  'Background: existing apps',
])
  edges('claim-without-evidence', heading, ['They are slow.'], [])
edges('claim-without-evidence', 'Background: existing seats', [], ['They are slow.'])
edges(
  'claim-without-evidence',
  'Benefits',
  [
    ...variants(
      '- ',
      ['Superior', 'Much better', 'Far greater', 'Significantly higher', 'A best', 'Faster', 'Simpler', 'Easier', 'Smarter', 'Unique', 'Unrivalled'],
      ' seats',
    ),
    ...variants('- ', ['Unrivaled', 'Seamless', 'Intuitive', 'More reliable', 'Most reliable'], ' seats'),
    '- Better than theirs',
  ],
  [
    '- Reliable seats',
    ...variants('- Better than ', ['today', 'now', 'before']),
    '- Better by 12 %',
    '- Better seats?',
    '> - Better seats',
    '- Seats. Better seats',
    '- Seats, better',
    '- Betterment of seats',
    'Better seats',
    '- Superior seats ([survey](https://example.org/survey))',
  ],
)
edges(
  'claim-without-evidence',
  'Notes',
  [
    ...variants(
      '- ',
      ['Benefit', 'Benefits', 'Advantage', 'Our unfair advantages', 'Differentiator', 'Differentiators', 'Differentiation', 'Edge'],
      ': better seats',
    ),
    ...variants(
      '- ',
      ['Unique', 'Uniqueness', 'USP', 'USPs', 'Selling point', 'Selling points', 'Why we win', 'Why it wins', 'Why us wins', 'How we win'],
      ': better seats',
    ),
    ...variants('- ', ['Competitive positioning', 'Vs Seatly', 'Vs. Seatly', 'Versus Seatly', 'Compared to Seatly', 'Compared with Seatly'], ': better seats'),
    'Benefit: better seats',
  ],
  [
    ...variants('- ', ['Row', 'Edges', 'Seats vs Seatly', 'Vs 4', 'Why they win', 'How they win', 'Beneficial'], ': better seats'),
    '> Benefit: better seats',
    '- Benefit: it rains. Better by 4 seats',
  ],
)
edges(
  'claim-without-evidence',
  'Background',
  [
    'Cashiers hate paper, we all think.\n\nWe will know by 12 May.',
    '- Cashiers hate paper.\n- In 12 interviews in May, 9 cashiers told us so.',
    'Cashiers hate paper.\n\nSo: in 12 interviews in May, 9 cashiers told us so.',
    'Research shows that lists get lost.\n\nIt rains.\n\nIn May we counted 412 lost lists.\n\nWe asked 12 of 30 cashiers about it.',
    'Cashiers hate paper.\n\nIt rains.\n\nIn May we counted 412 lost lists.',
    'Cashiers hate paper.\n\nIt rains.\n\nIn May we counted 412 lost lists.\n\n> "We wait for the list every day and every night"',
  ],
  [
    ...variants('We ', ['think', 'hope', 'expect', 'believe'], ' cashiers hate paper.\n\nWe will know by 12 May.'),
    'Cashiers hate paper.\n\n- In 12 interviews in May, 9 cashiers told us so.',
    'Cashiers hate paper. It rains.\n\nIn 12 interviews in May, 9 cashiers told us so.',
    'Many cashiers use paper.\n\nIt rains.\n\nIn May we counted 412 lost lists.\n\nWe watched cashiers.',
  ],
)
edges(
  'claim-without-evidence',
  'User stories',
  ['- A huge problem for customers.', 'Cashiers hate paper.'],
  ['- As a cashier, I want a list because cashiers hate paper.'],
)

describe('claim-without-evidence, of a problem that rests on a word alone', () => {
  const claims = (sections: string) =>
    engine
      .lint(`# Seat swaps\n\n${sections}\n`, { asSpec: true })
      .findings.filter(({ ruleId }) => ruleId === 'claim-without-evidence')
      .map(({ message }) => message.replace(' has no source in this document', ''))

  it.each<[string, string[]]>([
    ['## Problem\n\nThe list is slow.', ["'The list is slow.'"]],
    ['## Problem\n\nThe list is slow. In May we found lists.', ["'The list is slow.'"]],
    ['## Problem\n\nThe list is slow.\n\nThe list is late.', ["'The list is slow.'"]],
    ['## Problem\n\nThe list is slow.\n\n### Night\n\nThe list is late.', ["'The list is slow.'"]],
    ['## Problem\n\nThe list is slow.\n\n### Pain points\n\nThe list is late.', ["'The list is slow.'"]],
    ['## Problem\n\nThe list is slow.\n\n## Pain points\n\nThe list is late.', ["'The list is slow.'", "'The list is late.'"]],
    ['## Problem\n\nThe list is slow.\n\n## Pain points\n\nIn May we found 12 lists.', ["'The list is slow.'"]],
    ['## Problem\n\nThe list is slow.\n\nCashiers hate paper.', ["'Cashiers hate'"]],
    ['## Problem\n\n- Track the slow list so we miss it.', ["'Track the slow list so we miss it.'"]],
    ['## Problem\n\n- Slow lists, I miss it.', ["'Slow lists, I miss it.'"]],
    ...['a way to play', 'a reliable way to play', 'the means to play', 'an overview', 'a view', 'help', 'visibility', 'a calm, warm, red place'].map(
      (what): [string, string[]] => [`## Problem\n\nPlayers need ${what}.`, [`'Players need ${what}.'`]],
    ),
    ['## Problem\n\nA player needs a place to play.', ["'A player needs a place to play.'"]],
  ])('flags: %s', (sections, expected) => expect(claims(sections)).toEqual(expected))

  it.each([
    '## Problem\n\nThe list is long.',
    '## Problem\n\nThe list is slow. In May we found 12 lists.',
    '## Problem\n\nIs the list slow?',
    '## Problem\n\n> The list is slow.',
    '## Problem\n\n- Track the slow list so I miss it.',
    '## Problem\n\n- Track my slow list.',
    '## Problem\n\n- Track the slow list for me.',
    '## Problem\n\nPlayers need bread.',
    '## Problem\n\nOvens need a place.',
    '## Problem\n\nPlayers need a calm, warm, red, old place.',
    '## Problem\n\nThe list is slow.\n\n### Pain points\n\nIn May we found 12 lists.',
    '## Problem\n\nThe list is slow ([survey](https://example.org/survey)).',
    '## Problem\n\n- As a cashier, I want a list because it is slow.',
    '## Background\n\nThe list is slow.',
    '## Problem\n\nThe list is slow.\n\n## Evidence\n\n7 of 9 cashiers waited last week.',
  ])('lets pass: %s', (sections) => expect(claims(sections)).toEqual([]))

  it('is not asked of a bug fix', () => {
    const { findings } = engine.lint('# Seat swaps\n\n## Problem\n\nThe list is slow.\n', { asSpec: true, settings: { type: 'bugfix' } })
    expect(findings.filter(({ ruleId }) => ruleId === 'claim-without-evidence')).toEqual([])
  })
})

const row = (name: string, answer: string) => `| Name | Answer |\n| --- | --- |\n| ${name} | ${answer} |\n`
edges(
  'placeholder-section',
  'Notes',
  [
    '- Rows:',
    '- Rows:\n- Seats: 4',
    '- Seats: 4\n- Rows:',
    '- Seats: 4\n  - Rows:\n- Rest: 5',
    ...variants('- Row: ', ['TBA', 'tbd', 'tbc', 'todo', '?', '??', 'xx', 'xxx', '___', 'to be confirmed', 'TBD with Legal', 'coming soon', 'to follow']),
    '- Rows:\n  tbd',
    '1. Rows:\n2. Seats: 4',
    '- Rows: (tbd)',
    '- Rows: "to be confirmed"',
    'It rains.\n\n**Rows:** tbd\n**Seats:** 4',
    'It rains.\n\n| Name | Answer | More |\n| --- | --- | --- |\n| Date |  | [date] |\n',
    '- Who asks whom, and when and where and why and for: tbd',
    ...variants('Rows: ', ['tbd', 'n/a', '-', 'to be confirmed']),
    'FIXME: rows',
    ...variants('It rains.\n\n', ['TODO rows', '→ TODO rows', 'TODO: rows and seats. More of it']),
    ...variants(
      'It rains.\n\n',
      ['to be confirmed', '???', 'TBD with Legal', 'FIXME', '→ TODO ask', '[date]', '[date].'].map((answer) => row('Date', answer)),
    ),
    ...variants('It rains.\n\n- ', ['Budget: [amount]', 'Budget: [amount].', 'Budget: [amount];', '[Add a quote]']),
    'It rains.\n\nBudget: [amount]',
    'It rains.\n\n[Insert a table of the rows]',
    'It rains.\n\n| Name | Answer | Who |\n| --- | --- | --- |\n| Date |  | TODO ask |\n',
  ],
  [
    ...variants('- Rows:\n\n', ['Text follows.', '> quoted', '| a |\n| --- |\n| b |\n', '1. one', '### More\n\nHere.', '  Text within.']),
    ...variants('- Row: ', ['x', '__', 'n/a', '-', 'to be, or not', 'xx rows', 'tbd. Seats: tbd', '4 (tbd)']),
    '- Ro: tbd',
    '- Seats: 4\n\n- Rows:\n\n  1. one',
    '- Rows:\n\n  | a |\n  | --- |\n  | b |\n',
    'Rows:\n\n- one',
    ...variants('- Rows: ', ['coming soonish', 'tbdx', '4 tbd']),
    'It rains.\n\n**Rows:** tbd\n**Rows:** tbd',
    'It rains.\n\n**Rows:** tbd\n**Rows:** 4',
    '- Rows: ![rows](rows.png)\n- Seats: 4',
    'Rows: ![rows](rows.png)',
    'It rains.\n\n| Name | Answer | More |\n| --- | --- | --- |\n| Date |  | by [date] |\n',
    '- Who asks whom, and when and where and why and for wh: tbd',
    ...variants('Rows: ', ['4', 'tbd. It rains.']),
    '**Rows:** tbd. **Rows:** more',
    ...variants('', ['It rains. TODO: rows', 'TODOs are here', 'It rains.\n\ntodo: rows']),
    ...variants('It rains.\n\n', [row('Date', 'n/a'), row('', 'tbd'), row('Date', ''), row('[name]', '[date]'), row('Date', 'by [date]')]),
    'It rains.\n\n| Name | Answer | More |\n| --- | --- | --- |\n| Date | [date] | 4 |\n',
    ...variants('It rains.\n\n- ', [
      'Budget: [amount] more',
      'Budget: about [amount]',
      'Budget: `[amount]`',
      'Budget: [amount]. Seats: [seats]',
      'As a [role], I want [bread].',
    ]),
    ...variants('It rains.\n\n', ['[a quote]', 'Budget: [amount]. It snows.', '> Budget: [amount]']),
  ],
)
edges(
  'placeholder-section',
  'References',
  ['- Rows: ???'],
  variants('It rains.\n\n', ['- Rows: to be confirmed', 'Rows: tbd', 'TODO: write', '- Budget: [amount]']),
)
edges('placeholder-section', 'Out of scope', [], variants('It rains.\n\n', ['- Budget: [amount]', '- Rows: to be confirmed', 'TODO: write']))

describe('placeholder-section, of a whole document', () => {
  const open = (text: string) =>
    engine
      .lint(text, { asSpec: true })
      .findings.filter(({ ruleId }) => ruleId === 'placeholder-section')
      .map(({ message }) => message.replace('Still to be filled in: ', ''))
  const sections = (empty: number, full: number) =>
    `# Seat swaps\n\nIt rains.\n\n${'## Part\n\n'.repeat(empty)}${Array.from({ length: full }, (_, at) => `## Full ${at}\n\nText.\n\n`).join('')}`

  it.each<[empty: number, full: number, expected: string[]]>([
    [3, 1, ['Part', 'Part', 'Part']],
    [4, 1, ['4 of 5 sections']],
    [2, 2, ['Part', 'Part']],
    [3, 0, ['Part', 'Part', 'Part']],
    [3, 2, ['Part', 'Part', 'Part']],
    [2, 3, ['Part', 'Part']],
    [4, 3, ['Part', 'Part', 'Part', 'Part']],
    [4, 0, ['4 of 4 sections']],
  ])('%i empty sections and %i others: %s', (empty, full, expected) => expect(open(sections(empty, full))).toEqual(expected))

  it.each([
    ['- Target: ???', '- Target: What is known, from whom or where (link).'],
    ['- Target:\n- Rows: 4', '- Target: What is known, from whom or where (link).\n- Rows: 4'],
    ['It rains.\n\n- Budget: [amount]', 'It rains.\n\n- Budget: What is known, from whom or where (link).'],
    ['It rains.\n\nThe tbd: tbd', 'It rains.\n\nThe tbd: What is known, from whom or where (link).'],
  ])('is filled in where the gap is: %j', (before, after) => {
    const document = (body: string) => `# Seat swaps\n\n## Problem\n\nCashiers wait.\n\n## Notes\n\n${body}\n`
    const report = engine.lint(document(before), { asSpec: true })
    const finding = report.findings.find(({ ruleId }) => ruleId === 'placeholder-section')
    const fix = finding && engine.fixes(report, finding).find(({ title }) => title === 'Write what is known so far')
    expect(fix && apply(document(before), fix)).toBe(document(after))
  })
})

describe('prescribed-solution, by what else the document tells', () => {
  const ordered = (title: string, sections: string) =>
    engine.lint(`# ${title}\n\n${sections}\n`, { asSpec: true }).findings.filter(({ ruleId }) => ruleId === 'prescribed-solution').length
  const problem = '## Problem\n\nCashiers wait for hours.\n\n'

  it.each<[sections: string, alone: number, behindProblem: number]>([
    ['## Solution\n\n- White letters, a green button', 1, 0],
    ['## Requirements\n\n- Build a dashboard', 0, 1],
    ['## Requirements\n\n- A drop-down with all rows', 1, 1],
  ])('%j', (sections, alone, behindProblem) => {
    expect(ordered('Seat swaps', sections)).toBe(alone)
    expect(ordered('Seat swaps', problem + sections)).toBe(behindProblem)
  })

  it('passes over what the document is about, but for a goal', () => {
    expect(ordered('A Dashboard for seats', `${problem}## Requirements\n\n- Build a dashboard`)).toBe(0)
    expect(ordered('A Dashboard for seats', `${problem}## Goals\n\n- Dashboard`)).toBe(1)
  })

  it('looks at the first sentence of an item, and at marks in front', () => {
    expect(flagged('prescribed-solution', '## Goals\n\n- Dashboard\n- It rains. Dashboard')).toEqual(['Dashboard'])
    expect(flagged('prescribed-solution', '## Goals\n\n> - Dashboard')).toEqual([])
    expect(flagged('prescribed-solution', '## Requirements\n\n- Seats done ✅, a drop-down with all rows')).toHaveLength(1)
  })
})

describe('what a rule says', () => {
  const said = (rule: string, sections: string) =>
    engine
      .lint(`# Seat swaps\n\n${sections}\n`, { asSpec: true })
      .findings.filter(({ ruleId }) => ruleId === rule)
      .map(({ message }) => message)

  it.each<[sections: string, heading: string]>([
    ['It rains.\n\nTODO: write it', 'write it'],
    ['It rains.\n\n→ TODO rows', 'rows'],
    ['It rains.\n\nFIXME   the rows', 'the rows'],
    ['- Target: ???\n- Rows: 4', 'Target'],
    ['- Rows:\n- Seats: 4', 'Rows'],
    ['It rains.\n\n- [Add a quote]', '[Add a quote]'],
    ['It rains.\n\n- Budget: [amount]', 'Budget'],
    ['It rains.\n\n| Name | Answer |\n| --- | --- |\n|  Due date  | tbd |\n', 'Due date'],
  ])('placeholder-section: %j', (sections, heading) => {
    expect(said('placeholder-section', `## Notes\n\n${sections}`)).toEqual([`Still to be filled in: ${heading}`])
  })

  it.each<[line: string, goal: string]>([
    ['- Launch the portal.', 'Launch the portal'],
    ['- Launch the portal;', 'Launch the portal'],
    ['- Build a portal that:', 'Build a portal that'],
    ['- Launch v. 2 of the portal', 'Launch v. 2 of the portal'],
    ['- Launch the portal in the old and the new house', 'Launch the portal in the old and …'],
  ])('output-as-goal: %s', (line, goal) => {
    expect(said('output-as-goal', `## Goals\n\n${line}`)).toEqual([`'${goal}' is an output; the change it should bring is not stated`])
  })

  it.each<[line: string, what: string]>([
    ['- Copy the look of Seatly', 'Copy the look'],
    ['- PostgreSQL', 'PostgreSQL'],
    ['- A quiet dashboard', 'dashboard'],
  ])('prescribed-solution: %s', (line, what) => {
    expect(said('prescribed-solution', `## Goals\n\n${line}`)).toEqual([`'${what}' fixes the solution; what somebody can then do is not stated`])
  })
})

/** Where nobody's problem is told, whatever lists what is to be built. */
describe('features-without-problem, where no problem is told', () => {
  const lists = (source: string) =>
    engine.lint(`# Night ferry\n\n${source}\n`, { asSpec: true }).findings.filter(({ ruleId }) => ruleId === 'features-without-problem').length

  it.each([
    '## Matrix\n\n| Item | Text in the tender | Offer |\n| --- | --- | --- |\n| 1 | Group tickets | yes |\n| 2 | Refunds | yes |\n| 3 | Eight languages | yes |',
    '## Spring\n\n- [ ] Feed of the club\n- [ ] Photos of guests\n- [ ] Comments\n- [ ] Leader board',
    '## Non-technical requirements\n\n- Guests can swap a seat\n\n## Technical requirements\n\n- Log-in\n- A web form',
    '## Requirements\n\n1.1 Log-in by bank\n1.2 Calendar of waste\n1.3 News for residents',
  ])('flags: %s', (source) => expect(lists(source)).toBe(1))

  it.each([
    '## Spring\n\n- [x] Feed of the club\n- [x] Photos of guests\n- [x] Comments',
    '## Prices\n\n| Item | Price |\n| --- | --- |\n| Feed | 2 |\n| Photos | 3 |\n| Comments | 4 |',
  ])('lets pass: %s', (source) => expect(lists(source)).toBe(0))
})

/** A heading for each role. */
const headingOf = {
  problem: 'Pain points',
  evidence: 'Evidence',
  user: 'Users',
  goal: 'Goals',
  metric: 'Success metrics',
  story: 'User stories',
  requirement: 'Requirements',
  solution: 'Solution',
  option: 'Alternatives considered',
  technical: 'Technical notes',
  constraint: 'Constraints',
  assumption: 'Assumptions',
  risk: 'Risks',
  question: 'Open questions',
  'out-of-scope': 'Out of scope',
  timeline: 'Timeline',
  launch: 'Launch',
  stakeholder: 'Stakeholders',
  history: 'Change log',
  reference: 'References',
  faq: 'FAQ',
  background: 'Background',
  other: 'Notes',
} as const

describe('where a rule speaks', () => {
  it.each<[rule: string, line: string, silent: readonly (keyof typeof headingOf)[]]>([
    [
      'borrowed-evidence',
      'Every competitor has a list.',
      ['history', 'reference', 'out-of-scope', 'question', 'technical', 'requirement', 'story', 'metric', 'option', 'stakeholder', 'constraint', 'assumption'],
    ],
    [
      'handoff-language',
      'The requirements are frozen.',
      [
        'problem',
        'evidence',
        'user',
        'metric',
        'story',
        'requirement',
        'solution',
        'option',
        'technical',
        'constraint',
        'question',
        'out-of-scope',
        'history',
        'reference',
        'faq',
      ],
    ],
    ['assumed-easy-build', 'It is a quick win.', ['problem', 'user', 'evidence', 'story', 'metric', 'question', 'assumption', 'history', 'reference']],
    [
      'ease-claim-untested',
      'The swap is intuitive.',
      ['problem', 'evidence', 'question', 'assumption', 'history', 'reference', 'out-of-scope', 'option', 'technical', 'metric', 'timeline', 'stakeholder'],
    ],
    [
      'personal-preference',
      'I personally love it.',
      ['question', 'assumption', 'history', 'story', 'reference', 'out-of-scope', 'requirement', 'metric', 'stakeholder', 'constraint'],
    ],
    [
      'claim-without-evidence',
      'Cashiers hate paper.',
      ['metric', 'goal', 'risk', 'technical', 'constraint', 'assumption', 'question', 'out-of-scope', 'stakeholder', 'history', 'reference'],
    ],
    [
      'customer-dictated-solution',
      'Harrow Books asked for a dashboard.',
      ['evidence', 'option', 'out-of-scope', 'question', 'risk', 'history', 'story', 'stakeholder', 'reference', 'metric', 'assumption', 'user'],
    ],
    [
      'request-as-rationale',
      'The board chose a bell.',
      ['option', 'out-of-scope', 'question', 'risk', 'history', 'stakeholder', 'reference', 'constraint', 'technical', 'evidence', 'metric'],
    ],
    [
      'vague-criterion',
      'The swap must load fast.',
      [
        'technical',
        'launch',
        'problem',
        'evidence',
        'user',
        'story',
        'solution',
        'option',
        'assumption',
        'risk',
        'question',
        'out-of-scope',
        'timeline',
        'stakeholder',
        'history',
        'reference',
        'faq',
        'background',
        'other',
      ],
    ],
  ])('%s', (rule, line, silent) => {
    const spoken = Object.entries(headingOf).filter(([, heading]) => flagged(rule, `## ${heading}\n\n${line}`).length > 0)
    const all = Object.keys(headingOf)
    expect(spoken.map(([role]) => role)).toEqual(all.filter((role) => !(silent as readonly string[]).includes(role)))
  })
})

edges(
  'output-as-goal',
  'Goals',
  ['### Objective 1: Launch the seat map\n\n- Guests wait half as long', '- **Ship the seat map** – guests choose by themselves'],
  [
    '### Objective 1: Guests wait half as long\n\n- Guests wait half as long',
    '- **Ship the seat map** – 4 of 5 guests choose by themselves',
    "- The board's objective is to have the hall finished by May",
    '- We should make it easy for guests to find their seat',
  ],
)
edges('prescribed-solution', 'Goals', ['- Seat dashboard'], ['- Reminder emails get guests back'])
edges(
  'prescribed-solution',
  'Requirements',
  ['- The hall must have a red drop-down menu.'],
  [
    '- Cashiers must be able to choose from what is there (e.g. a drop-down menu).',
    '- The hall must have a red drop-down menu. [Tested in May](https://example.com/tested)',
  ],
)
edges(
  'claim-without-evidence',
  'Background',
  ['Guests love the hall.', 'Guests hate the old seats, as research showed.'],
  ['We interviewed 12 guests. Then came the spring.\n\nResearch showed that guests hate the old seats.', 'Test whether guests love the hall.'],
)
edges('claim-without-evidence', 'Expected benefits', [], ['- faster swaps of seats'])
edges('claim-without-evidence', 'Benefits', ['- faster swaps of seats'], [])
edges(
  'ease-claim-untested',
  'Solution',
  ['Guests seamlessly swap seats.'],
  ['The system seamlessly stores the swap.', 'The data flows seamlessly to the hall.', 'The service will effortlessly keep the swaps.'],
)
edges(
  'borrowed-evidence',
  'Background',
  ['All our competitors have a hall map.'],
  ['All our competitors have a hall map ([comparison](https://example.com/report)).'],
)
edges(
  'customer-dictated-solution',
  'Requirements',
  ['A dashboard was requested by the customer.'],
  ['The dashboard requested by the user opens within a second.'],
)
edges('solution-in-problem', 'Pain points', ['- create a dashboard'], ['- to create a dashboard', '- Creating the dashboard is slow for cashiers'])
