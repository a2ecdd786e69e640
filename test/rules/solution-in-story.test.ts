import { describe, expect, it } from 'vitest'
import { apply } from '../engine/apply.js'
import { sentences } from '../language/asks.js'
import { edges, said } from './edges.js'
import { engine } from './lint.js'

const thing = (message: string): string => /'(.*)'/.exec(message)?.[1] ?? message

/** What the stories of a document with this title want. */
function wants(title: string, stories: string): string[] {
  return engine
    .lint(`# ${title}\n\n## User stories\n\n${stories}\n`, { asSpec: true, settings: { severity: { 'solution-in-story': 'warning' } } })
    .findings.filter(({ ruleId }) => ruleId === 'solution-in-story')
    .map(({ message }) => thing(message))
}

function named(what: string, title: string, lines: readonly (readonly [line: string, ...things: string[]])[]): void {
  describe(`solution-in-story, ${what}`, () => {
    it.each(lines)('%s', (line, ...things) => expect(wants(title, line)).toEqual(things.filter((one) => typeof one === 'string')))
  })
}

/** Those who make it, beside the stories of users. */
const user = '- As a clerk, I want to wait.\n'
edges(
  'solution-in-story',
  'User stories',
  [
    ...sentences(
      `${user}- As a …, I want to use Flexbox.`,
      'developer, software developer, web developer, app developer, back-end developer, backend developer, front-end developer, frontend developer, full-stack developer, fullstack developer, lead developer, senior developer, junior developer, team developer, dev, programmer, coder, software engineer',
    ),
    ...sentences(`${user}- As …, I want to use Flexbox.`, 'developers, devs, programmers, coders, software engineers'),
    ...sentences(`${user}- As a developer, I want to … Flexbox.`, 'write, follow, apply, adopt, implement'),
    `${user}- As a developer, I want to use an atlas.`,
    `${user}- As a developer, I want to use items.`,
  ],
  [
    ...sentences(`${user}- As a …, I want to use Flexbox.`, 'developer friend, guest of a developer, mapmaker'),
    ...sentences(
      `${user}- As a developer, I want to use … seat.`,
      'the, this, that, these, those, our, your, my, its, their, them, all, any, a single, a shared, a common, a different, a new, an new',
    ),
    `${user}- As a developer, I want to read what they use: Flexbox.`,
    `${user}- As a developer, I want to wait.`,
    `${user}- As a developer, I want to plan to use Flexbox.`,
  ],
)
edges('solution-in-story', 'Out of scope', [], [`${user}- As a developer, I want to use Flexbox.`])
named('what makers use', 'Maps', [
  [`${user}- As a developer, I want to use Flexbox of the old and big kind.`, 'use Flexbox of the old …'],
  ['- As a developer, I want to use Flexbox.'],
])

/** What goes by the product's own name. */
named('the name of the product', 'OTP and H2 for Night Glows', [
  ...['via', 'using', 'by means of', 'via an', 'via a', 'via the'].map((by) => [`- As a clerk, I want to verify my phone ${by} OTP.`, 'OTP'] as const),
  ['- As a clerk, I want to verify my phone via H2.', 'H2'],
  ['- As a clerk, I want to verify my phone via PIN.'],
  ['- As a clerk, I want to verify my phone via OTPS7654.'],
  ['- As a clerk, I want to verify my phone via Otp.'],
  ['- As a clerk, I want to verify my phone.'],
  ...['a Glow', 'the Glow', 'my Glow', 'some Glows', 'an Glow'].map(
    (what) => [`- As a clerk, I want ${what} at sunset.`, /Glows?/.exec(what)?.[0] ?? ''] as const,
  ),
  ['- As a clerk, I want a Spark at sunset.'],
  ['- As a clerk, I want a Glow Box at sunset.'],
  ['- As a clerk, I want one of a Glow at sunset.'],
  ['- As a clerk, I want a Glow at sunset so that guests wait less.'],
  ['- As a clerk, I want a Glow at sunset so that I sit.', 'Glow'],
  ...[
    'I get more from',
    'we get more from',
    'I can have',
    'I use',
    'I experience',
    'I enjoy',
    'I try',
    'I love',
    'I discover',
    'I see',
    'I share',
    'get',
    'I get so much more',
  ].map((why) => [`- As a clerk, I want to sit outside so that ${why} Glows.`, 'Glows'] as const),
  ['- As a clerk, I want to sit outside so that I enjoy Glows outside.', 'Glows'],
  ['- As a clerk, I want to sit outside so that I enjoy Glows each day.'],
  ['- As a clerk, I want to sit outside so that I get so very much more Glows.'],
  ['- As a clerk, I want to sit outside so that I enjoy Sparks.'],
  ['- As a clerk, I want to sit outside so that I fold Glows.'],
  ['- As a clerk, I want to sit outside so that guests and I enjoy Glows.'],
  ['- As a clerk, I want to see my seat.'],
])
named('names only', 'Night glows', [['- As a clerk, I want a Night at sunset.', 'Night'], ['- As a clerk, I want to verify via OTP.']])
named('acronyms only', 'the OTP', [['- As a clerk, I want to verify via OTP.', 'OTP'], ['- As a clerk, I want a Glow at sunset.']])
named('no name', 'the maps', [['- As a clerk, I want to verify via OTP.'], ['- As a clerk, I want a Glow at sunset.']])
edges('solution-in-story', 'Out of scope', [], ['- As a clerk, I want a Seat at sunset.'])
edges('solution-in-story', 'User stories', ['- As a clerk, I want a Seat at sunset.'], [])

/** A list under its actor. */
edges(
  'solution-in-story',
  'User stories',
  [
    'As a clerk:\n\n- I want a dashboard',
    'As an usher, I want:\n\n- a dashboard',
    '→ As a clerk, I want …:\n\n- a dashboard',
    'As a clerk, I want to see:\n\n- a dashboard',
  ],
  [
    'As clerks, we want:\n\n- a dashboard',
    'Said as a clerk, I want:\n\n- a dashboard',
    'As a clerk, I want:\n\n- to wait. A dashboard',
    'As a clerk, I want to fold maps:\n\n- a dashboard',
  ],
)

/** To have a thing is to want it. */
edges(
  'solution-in-story',
  'User stories',
  [
    ...sentences(
      '- As a clerk, I want to … a dashboard.',
      'get, see, keep, use, receive, be given, be provided with, access, click, press, tap, choose from, open, put, add, go to',
    ),
    ...sentences('- As a clerk, I want … dashboard.', 'an old, the, my, some, more, new, 2, 12, a subtle'),
    '- As a clerk, I want push notifications.',
    '- As a clerk, I want seats and a dashboard beside them.',
    '- As a clerk, I want big seats and a dashboard beside them.',
    '- As a clerk, I want big old box-seats and a dashboard beside them.',
    '- As a clerk, I want a dashboard with maps so that I sit.',
    ...sentences('- As a clerk, I want … to the map.', 'access'),
    ...sentences('- As a clerk, I want access to …', 'a map, an atlas, this map, the big map, the map!'),
    ...sentences('- As a clerk, I want to … maps to Excel.', 'export, download, print'),
    ...sentences('- As a clerk, I want to export maps …', 'as CSV, in PDF, into XLSX, to Word, to a spreadsheet, to an Excel'),
    ...sentences(
      '- As a clerk, I want … kept in PostgreSQL.',
      'everything, it all, all, all of it, everything to be, everything be, the system, the app, the product',
    ),
    ...sentences('- As a clerk, I want to find seats … a search bar.', 'using, via, through, by clicking, by tapping, by pressing, by using, by clicking on'),
    '- As a clerk, I want to find seats using search bars.',
    '- As a clerk, I want to find seats using the search bar.',
    ...sentences(
      '- As a clerk, I want to fill it in … AI.',
      'with, by, using, via, through, powered by, based on, with the help of, with an, with a, with the',
    ),
    ...sentences(
      '- As a clerk, I want to fill it in with ….',
      'artificial intelligence, machine learning, ML, ChatGPT, GPT, LLM, LLMs, blockchain, augmented reality, virtual reality, mixed reality, AR, VR',
    ),
    '- As a clerk, I want to enter all seats so that the AI can rank.',
    ...sentences(
      '- As a clerk, I want to … so that I can use the app.',
      'log in, login, log-in, sign in, sign up, sign-in, signup, register, authenticate, create an account',
    ),
    '- As a clerk, I want a Gantt chart so that I can see the Gantt chart.',
    ...sentences(
      '- As a clerk, I want an AI report so that seats are folded …',
      'using AI, with AI, by AI, via AI, through AI, using the AI, using an AI, using a AI, using my AI',
    ),
    '- As a clerk, I want a dashboard of seats so that I stay up to date.',
    '- As a clerk, I want a dashboard of seats that hang so that I stay up to date.',
    '- As a clerk, I want the seats of May so that ushers fold the seats of May.',
    '- As a clerk, I want the dashboard of the seats that hang beside the green door to be sent.',
    '- As a clerk, I want the dashboard of the seats that hang beside the green door to load fast.',
    '- As a clerk, I want a dashboard of the hall to load fast.',
    '- As a clerk, I want an AI assistant that shows seats so that I sit.',
    '- As a clerk, I want a report so that guests hold the report in May.',
    '- As a clerk, I want a report so that guests hold REPORTS in May.',
    '- As a clerk, I want reports of folded paper so that guests hold a report in May.',
    '- As a clerk, I want a report of guests by row so that ushers fold guests by row.',
    '- As a clerk, I want a report of old seats so that ushers fold old seats.',
    '- As a clerk, I want an AI report of rows so that clerks fold seats by AI.',
    '- As a clerk, I want a report on paper so that clerks fold seats with paper!',
    '- As a clerk, I want a report on paper so that clerks fold seats with my paper.',
  ],
  [
    '- As a clerk, I want maps and dashboards of mine to be sent.',
    '- As a clerk, I want to find seats using a search bar so that guests wait less.',
    '- As a clerk, I want to fill it in with AI so that guests wait less.',
    '- As a clerk, I want to fill it in with aim.',
    '- As a clerk, I want to enter all seats so that guests can rank.',
    '- As a clerk, I want big old grey seats and a dashboard beside them.',
    '- As a clerk, I want seats, and a dashboard beside them.',
    '- As a clerk, I want seats and a dashboard folded beside them.',
    '- As a clerk, I want to see the seats of May so that ushers fold the seats of May.',
    '- As a clerk, I want to fold and export maps to Excel.',
    '- As a clerk, I want a dashboard for seats so that I stay up to date.',
    '- As a clerk, I want a report of old seats so that ushers fold paper.',
    '- As a clerk, I want a report on cardboard so that clerks fold seats with paper.',
    '- As a clerk, I want access to the big old map.',
    '- As a clerk, I want access to the map of May.',
    '- As a clerk, I want to have my access to the map read.',
    '- As a clerk, I want to fold and wait, no exports to Excel.',
    ...sentences('- As a clerk, I want the dashboard …', 'saved, to be sent, of seats to be sent, to load fast, of seats to load fast'),
    ...sentences('- As a clerk, I want … dashboard to load fast.', 'my, our'),
    '- As a clerk, I want to fold seats that I use to log in so that I can use the app.',
  ],
)
named('what is wanted', 'the maps', [
  ['- As a clerk, I want to sign up now today so that I can use the app.', 'sign up now'],
  ['- As a clerk, I want access to the map.', 'access to the map.'],
  ['- As a clerk, I want seats and dashboards.', 'dashboards'],
  ['- As a clerk, I want seats and dashboards updated.'],
  ['- As a clerk, I want to find seats using a search bar.', 'search bar'],
  ['- As a clerk, I want to fill it in with AI.', 'with AI'],
  ['- As a clerk, I want to enter all seats of May so that the AI can rank.', 'enter all seats of May'],
])

describe('solution-in-story, in a fix', () => {
  const fixed = (stories: string): string => {
    const text = `# Maps\n\n## User stories\n\n${stories}\n`
    const report = engine.lint(text, { asSpec: true, settings: { severity: { 'solution-in-story': 'warning' } } })
    const finding = report.findings.find(({ ruleId }) => ruleId === 'solution-in-story')
    const fix = finding && engine.fixes(report, finding)[0]
    return fix ? apply(text, fix).slice('# Maps\n\n## User stories\n\n'.length).trimEnd() : ''
  }
  const wish = 'to do, know or decide what, so that outcome.'
  it.each([
    ['- As a clerk, I want to have a dashboard.', `- As a clerk, I want ${wish}`],
    ['- As a clerk, I want a dashboard.', `- As a clerk, I want ${wish}`],
    ['As a clerk, I want to:\n\n- have a dashboard', `As a clerk, I want to:\n\n- ${wish}`],
    ['As a clerk, I want:\n\n- a dashboard', `As a clerk, I want:\n\n- ${wish}`],
    [
      '| Who | What |\n| --- | --- |\n| Clerk | As a clerk, I want to have a dashboard |',
      `| Who | What |\n| --- | --- |\n| Clerk | As a clerk, I want ${wish} |`,
    ],
    ['| Who | What |\n| --- | --- |\n| Clerk | As a clerk, I want a dashboard |', `| Who | What |\n| --- | --- |\n| Clerk | As a clerk, I want ${wish} |`],
  ])('keeps the opening: %s', (stories, after) => expect(fixed(stories)).toBe(after))
  it('says the thing', () => expect(said('solution-in-story', '## User stories\n\n- As a clerk, I want a dashboard.').map(thing)).toEqual(['dashboard']))
})
