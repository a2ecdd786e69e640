import { sentences } from '../language/asks.js'
import { edges } from './edges.js'

/** A case that is made up, a word to the reader, what is not to be there, and what was tried: nothing is ordered. */
edges(
  'prescribed-solution',
  'Requirements',
  [
    '- We imagine a drop-down with all rows',
    '- Considerate clerks see a drop-down with all rows',
    '- A drop-down with all rows to please addicts of order',
    '- A drop-down with all rows, seats at the bottom',
    '- A drop-down with no rows',
    '- Northern drop-down with all rows',
    '- A drop-down with all rows, tried hard',
    '- A drop-down with all rows, shown to guests',
  ],
  [
    ...sentences('- For example, … a drop-down with all rows', 'say, suppose, imagine, let there be, assume, consider'),
    ...sentences('- …: imagine a drop-down with all rows', 'For instance, E.g.'),
    ...sentences('- … a drop-down with all rows', "Suppose, Imagine, Assume, Consider, Let's say, Let’s assume, Lets suppose"),
    ...sentences('- A drop-down with all rows, please …', 'add, see, read, comment, find, note, check, leave, put, write, send, use, fill, do add'),
    ...sentences(
      '- A drop-down with all rows, … at the bottom',
      'see, find, question, questions, comment, comments, link, links, glossary, appendix, reference, references, changelog, detail, details, more, note, notes, see it all',
    ),
    ...sentences('- A drop-down with all rows, see it …', 'on the top, at the end'),
    ...sentences('- … a drop-down with all rows', 'No, Never, Without, Avoid, Do not show, Don’t show'),
    "- Don't show a drop-down with all rows",
    ...sentences('- A drop-down with all rows, tried …', 'it, this, that, out, on clerks, with clerks'),
    ...sentences('- A drop-down with all rows, first …', 'try, attempt, sketch'),
    ...sentences('- A drop-down with all rows …', 'in trial, in trials, in the test, from our prototype, after a trial, in experiments'),
    ...sentences('- A drop-down with all rows, tested …', 'it, this, with clerks, on clerks'),
    ...sentences('- A drop-down with all rows, paper …', 'version, prototype'),
    ...sentences('- A drop-down with all rows, shown to …', '9, two, three, four, five, six, seven, eight, nine, ten, twelve'),
    ...sentences('- A drop-down with all rows, … dull', 'mock-up was, mockup was, mockups were'),
    '- **First try:** a drop-down with all rows',
    '- A drop-down with all rows. First sketch.',
  ],
)

/** Steps that somebody takes to use it. */
edges(
  'prescribed-solution',
  'Requirements',
  [
    'To use it, the desk will:\n\n- A drop-down with all rows',
    'By May to use it, a clerk will:\n\n- A drop-down with all rows',
    'To use it, a clerk waits:\n\n- A drop-down with all rows',
    'To user and clerk we will:\n\n- A drop-down with all rows',
    'To use it, a clerk will: one\n\n- A drop-down with all rows',
  ],
  [
    ...sentences('To … it, a clerk will:\n\n- A drop-down with all rows', 'use, open, start, run, try, activate, access'),
    ...sentences('When … it, a clerk will:\n\n- A drop-down with all rows', 'using, opening, starting'),
    ...sentences('… a clerk will:\n\n- A drop-down with all rows', 'How to use it as, In use'),
    ...sentences('To use it, a clerk …:\n\n- A drop-down with all rows', 'would, does, can, has to, must, should, then, takes a step, takes steps'),
  ],
)

/** Openly about how it is to look, in a document that tells its problem. */
for (const heading of [
  ...sentences(
    'Requirements of the …',
    'UX, UI, GUI, user interface, user experience, design, designs, wireframe, wireframes, wire-frames, mockup, mockups, mock-ups',
  ),
  ...sentences('Requirements of …', 'look and feel, look & feel, look + feel, look n feel, the style guide, the styleguide, branding, layout, screen design'),
])
  edges('prescribed-solution', heading, [], ['- A drop-down with all rows'])
for (const heading of [
  ...sentences('Requirements of the …', 'desk, design review, design principles'),
  ...sentences('… requirements', 'Design partner, Design system team, Redesigned desk'),
])
  edges('prescribed-solution', heading, ['- A drop-down with all rows'], [])
edges('prescribed-solution', 'Requirements of the UI', [], ['### Requirements of the desk\n\n- A drop-down with all rows'])

/** Which thing a goal is, and what comes of a thing. */
edges(
  'prescribed-solution',
  'Goals',
  [
    '- A dashboard that is big',
    '- All the dashboards',
    '- Guests see three route cards',
    ...sentences('- Guests see … cards', '2 route, 9 route, two route, three route, four route, five route, six route, two big route'),
    ...sentences(
      '- Guests see three … cards',
      'result, recommendation, program, programme, product, route, info, story, summary, suggestion, answer, offer, profile, news, question, topic, tip, tips',
    ),
    ...sentences('- Clerks can … a portal', 'use, access, open, browse, have, get, easily use'),
    ...sentences('- Clerks … a portal', 'have, get, receive, own, see, are given'),
    ...sentences('- Each clerk … a portal', 'has, gets, receives, owns, sees, is given'),
    ...sentences('- Clerks have … portal', 'an open, their own'),
    '- A portal',
  ],
  [
    ...sentences(
      '- The dashboard is …',
      'used, opened, read, trusted, loved, seen, watched, visited, known, understood, followed, believed, answered, heard, gone, empty, quiet, fair, short, right, widely used',
    ),
    ...sentences(
      '- Dashboards …',
      'are used, become fair, reach clerks, mean less, end talk, save time, arrive early, last for years, earn trust, pay well, fit, help',
    ),
    ...sentences(
      '- The dashboard …',
      'becomes fair, reaches clerks, means less, ends talk, saves time, arrives early, earns trust, pays well, fits clerks, helps clerks',
    ),
    ...sentences(
      '- A dashboard …',
      'without gaps, within a day, in time, on time, at the right desk, that moves, that works, that holds, that lasts, that fits',
    ),
    ...sentences(
      '- Dashboard …',
      'adoption, usage, use, rate, rates, rating, ratings, score, scores, share, number, count, counts, volume, time, times, conversion, completion, completions, completion rate, sign-ups, signups, views, visits, clicks, downloads, installs, opens, errors, failures, satisfaction, engagement, retention, response, responses, traffic, revenue, cost, costs, latency, uptime, availability, performance, speed, accuracy, coverage, quality, success, efficiency, productivity',
    ),
    '- Guests trust the dashboard',
    '- Guests trust our very big dashboard',
    '- Guests see seven route cards',
    '- Guests see three route cardholders',
    '- The desk can open a portal',
    '- Clerks can open the portal',
    '- Clerks can open a portal of what they need',
    '- Clerks can open a portal, so that guests wait less',
  ],
)

/** A belief about a thing. */
edges(
  'prescribed-solution',
  'Assumptions',
  [
    ...sentences('- … believe that guests want a widget', 'We, I, The team will, We firmly'),
    ...sentences('- We … that guests want a widget', 'think, assume, bet, suspect, hypothesise, hypothesize'),
    ...sentences('- We believe that guests … a widget', 'want, need, would like, would love, would like to have, are waiting for, are looking for'),
    ...sentences('- We believe that each guest … a widget', 'wants, needs'),
    ...sentences('- We believe that guests want … widgets', 'some, more'),
    '- We believe that guests want an icon',
  ],
  [
    '- We believe that guests want the widget',
    '- We believe that guests want to wait less',
    '- We believe that halls want a widget',
    '- We hope that guests want a widget',
    '- Guests want a widget',
    '- We believe that guests want a widget because they wait',
    '- We believe that guests wait. They want a widget',
  ],
)

/** A control that was not there before; and all of the thing, which is no part of it. */
edges(
  'prescribed-solution',
  'Requirements',
  [
    ...sentences(
      '- … opens the seats',
      'A button, An icon, One button, Another button, A dropdown, A drop-down, A checkbox, A check box, A toggle, A slider, A modal, A popup, A pop-up, A tooltip, A tool-tip, A carousel, An accordion, A sidebar, A side bar, A ticker, A banner, A widget, A gauge, A progress bar, A search bar, A search box, A small grey button',
    ),
    '- Build a dashboard',
  ],
  [
    '- The button opens the seats',
    ...sentences(
      '- Build a …',
      'version, release, minimum viable product, prototype, proof of concept, feature, functionality, capability, platform, system, app',
    ),
    '- Build an MVP',
    ...sentences('- Clerks must choose from what is there (… a drop-down)', 'e.g., for example, for instance, such as'),
    '- The clerk taps the green button',
    '- Clerks then tap the seats',
  ],
)
