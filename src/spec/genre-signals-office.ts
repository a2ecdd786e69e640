import { anyCase } from '../language/any-case.js'
import { localisable } from '../localiser.js'
import { countKinds, hits, often, type Signal, says, share, steps } from './genre-signal.js'
import type { Traits } from './genre-traits.js'

const periods =
  '(?:period|weeks?|fortnight|months?|quarters?|half[- ]year|year|term|sprints?|phase|steps?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|h[12])'
/** What is done, met and spent in a period, and what the next one is to bring: the heads of a report to those who pay or steer. */
const ofReports = new RegExp(
  [
    `(?:work|activities|tasks|achievements|accomplishments|deliverables|progress|results|changes|events|highlights|news|outputs|what (?:was|has been) \\w+)(?: \\w+)? (?:in|of|during|since|this|over|for|from) (?:\\w+ ){0,3}${periods}\\b.*`,
    `(?:goals|aims|objectives|plans?|priorities|outlook|focus|work|activities|tasks|next steps|forecast|targets|actions)(?: planned| due)? (?:for|in|until|to) (?:(?:the|our|this) )?(?:(?:next|coming|following|new|rest of the|upcoming|end of(?: the)?) )?${periods}(?: \\d{4})?`,
    'progress(?: (?:so far|to date|report|update|overview|summary|against .*|on .*|by .*))?|(?:overall |project |current )?status(?: (?:report|update|overview|summary|of .*|by .*))?|(?:overall |project )?(?:health|rag(?: status)?)',
    '(?:reporting )?period(?: covered)?|reported by|next (?:report|update)|distribution(?: list)?|prepared for',
    '(?:key |main |major )?(?:achievements|accomplishments|activities|developments)(?: (?:to date|so far|completed))?|(?:work )?(?:completed|carried out|performed|accomplished)(?: (?:work|tasks|activities))?|(?:completed|planned|upcoming) (?:work|tasks|activities)',
    '(?:incidents|difficulties|obstacles|delays|deviations|variances?|slippages?|setbacks)(?: (?:encountered|met|from (?:the )?plan|and .*))?|(?:problems|issues|challenges) (?:encountered|met|faced)|changes to (?:the )?(?:plan|schedule|scope|budget|baseline)',
    '(?:financial|budget|cost|finance)s? (?:summary|status|report|situation|position|statement|overview)|expenditures?|spending|spend to date|money|(?:milestone|schedule) (?:status|overview)',
    'decisions (?:in|of|by|at|taken|made|since|needed|required|requested)\\b.*|(?:escalations|support needed|help needed|asks)',
    '(?:q[1-4]|h[12])(?: \\d{4})? (?:results?|review|objectives|goals|okrs|priorities|plans?|outlook|summary|highlights)|(?:results|review|objectives|goals|okrs|priorities) (?:q[1-4]|h[12])(?: \\d{4})?',
    'outputs(?: and (?:outcomes|results))?|indicators|beneficiaries reached|lessons(?: learn(?:ed|t))?',
  ]
    .map((heads) => `^(?:${heads})$`)
    .join('|'),
  'gm',
)
/** How it stands, against what was planned. */
const planned = /^(?:planned|plan|target|budget(?:ed)?|baseline|last (?:week|month|quarter|period)|previous)$/m
const reached = /^(?:done|actual|actuals|achieved|spent|this (?:week|month|quarter|period)|to date|forecast|current|completed)$/m

/** Who calls for offers, what may be offered, and how it is judged. */
const ofTenders =
  /^(?:(?:the )?(?:contracting|awarding|procuring|purchasing) (?:authority|entity|body|organi[sz]ation|party)|(?:the )?subject(?: matter)? of (?:the )?(?:contract|tender|procurement|call)|award(?: criteria| of (?:the )?contract| procedure)?|(?:evaluation|selection|exclusion|qualification|eligibility) (?:criteria|process|procedure|grounds)|evaluation of (?:tenders|bids|offers|proposals|quotations)|(?:submission|opening|validity|form|format|content|evaluation) of (?:tenders|bids|offers|proposals|quotations)|(?:tender|bid|proposal|quotation|response)s? (?:submission|format|requirements|instructions|deadline|content|evaluation|timeline|timetable|validity)|submission(?: (?:requirements|instructions|deadline|of .*))?|(?:instructions|information) (?:to|for) (?:bidders|tenderers|vendors|suppliers|proposers|offerors)|lots?(?: \d.*)?|(?:bidder|vendor|supplier|tenderer|contractor) (?:qualifications|requirements|profile|questions)|qualifications(?: of .*)?|(?:terms (?:and|&) conditions|contract (?:term|duration|period|value|conditions|type))|pric(?:e|ing) (?:schedule|proposal|sheet)|(?:procurement|tender) (?:timetable|timeline|schedule|procedure))$/gm
/** What is handed in, and how it is marked. */
const ofAssignments =
  /^(?:grading|grades?|grade breakdown|(?:grading |marking )?rubric|(?:grading|marking|assessment) (?:criteria|scheme|policy|breakdown)|marking|marks|submission(?: (?:guidelines|instructions|format|requirements))?|hand-?in|hand(?:ing)? in|how to submit|what to (?:submit|hand in|turn in|deliver)|(?:your|the) tasks?|what you (?:(?:have to|must|will|should) )?(?:submit|hand in|turn in)|what you (?:have to|must|should) do|academic (?:honesty|integrity|misconduct)|plagiarism|collaboration(?: policy)?|late (?:policy|submissions?|work|penalt(?:y|ies))|extra credit|bonus(?: points| tasks?| exercises?)?|learning (?:outcomes|objectives|goals)|(?:required|suggested|background) reading|office hours|(?:group|team) (?:size|work)|weight|deadline|due|due date|hints)$/gm
const marked = /^(?:points|marks|max(?:imum)? (?:points|marks)|grade|weight(?:ing)?|percent(?:age)?|%)$/m
const givesAssignment = anyCase(
  /\b(?:assignment|homework|coursework|problem set|exercise sheet|lab) (?:no\.? ?)?\d|\bin this (?:assignment|exercise|coursework|homework|lab),? you\b|\b(?:worth|counts? for) \d+ ?(?:%|points|marks|percent)|\bhand in\b|\bsubmit (?:your|a|one) (?:\w+ ){0,2}(?:by|via|on|to|as)\b/,
)

/** What is taken in and spent. */
const ofBudgets =
  /^(?:(?:total |other )?(?:revenues?|income|expenditures?|expenses|outgoings|receipts|grants)(?: .*)?|(?:staff|personnel|fixed|variable|overhead|capital|operating) (?:costs?|expenses|expenditure)|costs? by .*|cash ?flow|contingency|reserves|overheads?|balance(?: sheet)?|surplus|deficit|funding sources?|cost cent(?:re|er)s?|budget lines?|(?:budget|financial) (?:overview|assumptions|notes|forecast)|head ?count|capex|opex)$/gm
const years = /^(?:fy ?)?(?:20)?\d\d(?:[/-]\d\d)?(?: (?:budget|actuals?|plan|forecast))?$/gm
const spends = /^(?:budget(?:ed)?|spent|forecast|actuals?|variance|to date|committed|remaining|approved)$/gm

/** Papers of an office or a school that have goals, requirements and risks as specs do. */
export const officeSignals: readonly Signal[] = [
  { name: localisable('what has been'), genre: 'notes', points: reported },
  // Specs tell of what was found out; no more than a third of one is told in the past.
  { name: localisable('what has been'), genre: 'notes', points: often('pasts', 5, [0.37, 1.5], [0.42, 3], [0.5, 4]) },
  {
    name: localisable('a call for tenders'),
    genre: 'other',
    points: (traits) => {
      const heads = countKinds(traits.headings, ofTenders)
      return traits.bids < 2 || heads === 0 ? 0 : steps(heads, [1, 2], [2, 4], [3, 6], [5, 8]) + steps(share(traits.bids, traits), [0.1, 1], [0.2, 2])
    },
  },
  {
    name: localisable('lessons and steps'),
    genre: 'tutorial',
    points: ({ headings, opening, columns }) => {
      const heads = countKinds(headings, ofAssignments)
      const given = says(opening, givesAssignment)
      return heads < 2 ? (given && heads > 0 ? 1.5 : 0) : steps(heads, [2, 2.5], [3, 4], [4, 6]) + (given ? 2 : 0) + (says(columns, marked) ? 1 : 0)
    },
  },
  {
    name: localisable('talk of investors and capital'),
    genre: 'other',
    points: ({ headings, opening }) => (says(opening, asksGrant) ? steps(countKinds(headings, grantHeads), [2, 3], [3, 4], [4, 5]) : 0),
  },
  {
    name: localisable('what is spent'),
    genre: 'other',
    // A table alone may be what a product is to show.
    points: ({ headings, columns }) => {
      const heads = hits(headings, ofBudgets, 1, 1.25, 5)
      return heads === 0 ? 0 : heads + (countKinds(columns, years) >= 2 ? 1.5 : 0) + (countKinds(columns, spends) >= 2 ? 1.5 : 0)
    },
  },
]

/** Who asks for a grant, and for how much. */
const asksGrant = anyCase(
  /\b(?:applicants?|lead partner)\W{1,4}\w|\b(?:sum|amount|grant|funding|contribution) (?:requested|sought|applied for)\b|\brequested (?:amount|sum|funding|grant|contribution)\b/,
)
const grantHeads =
  /^(?:(?:the )?applicants?|about (?:us|the applicant)|(?:the )?need|who benefits|beneficiaries|budget(?: breakdown)?|co-?funding|match(?:ed)? funding|outcomes|sustainability|track record|other funders|project costs|partners|what we(?:'ll| will) do)$/gm
/** Two of its heads at least make a report: specs tell of their progress, too, in one. */
function reported({ headings, columns, opening }: Traits): number {
  const heads = countKinds(headings, ofReports)
  const stands = Number(says(columns, planned) && says(columns, reached)) + Number(says(opening, light))
  return heads + stands < 2 || heads === 0 ? 0 : steps(heads + stands, [2, 2], [3, 4], [4, 6], [5, 8])
}

/** "Status: amber": how a report says that all goes well, or not. */
const light = anyCase(
  /\b(?:status|health|rag)\W{0,8}(?:🟢|🟡|🔴|🟠|(?:green|amber|yellow|red|on track|off track|at risk|delayed|on schedule|behind schedule)\b)/,
)
