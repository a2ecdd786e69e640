import { anyCase } from '../../language/any-case.js'
import { month } from '../../language/months.js'
import { hasNumber } from '../../language/numbers.js'
import type { Aim } from './aim.js'
import { countsPieces } from './pieces.js'

const day = `(?:\\d{1,2}(?:st|nd|rd|th|\\.)? ${month}|${month}\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?|Q[1-4]|H[12]|(?:CW|KW|week|wk|sprint|month|year|release|phase) ?\\d{1,2}|M\\d{1,2}|\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2}){0,2}|\\d{1,2}/\\d{1,2}/\\d{2,4}|20\\d\\d-\\d\\d(?:-\\d\\d)?|spring|summer|autumn|winter|Christmas|Easter|year[- ]end|next (?:year|quarter|month|release|spring|summer|autumn)|(?:the )?(?:fair|summer break|holidays|season|go-live|launch))`
/** "Q3", "by 15 May 2027", "end of June", "before Christmas", "2027-03": a day and nothing else. */
const onlyDay = anyCase(
  `^\\W*(?:(?:by|on|before|until|till|in|from|at|latest|no later than|not later than) )*(?:the )?(?:(?:end|start|middle|beginning|mid|early|late)(?:(?: of)? |- ?)(?:the )?)?${day}(?:,? (?:20\\d\\d|\\d\\d))?\\W*$|^\\W*20\\d\\d\\W*$`,
)
/** "Yes", "done", "signed", "100 % done": it is there or not. */
const onlyThere = anyCase(
  /^\W*(?:100 ?% )?(?:yes|y|true|done|live|ready|in place|available|complete|completed|delivered|signed|signed[- ]off|released|launched|shipped|finished|published|passed|given|granted|achieved|accepted|approved|implemented|in production|rolled out|switched on|on time|green|works|working|exists|there|met|fulfilled|in (?:both|all|the) (?:app )?stores?)\W*$/,
)
const nothing = /^\W*(?:0|zero|none|no|nil)\W*$/i
/** "Blocking bugs", "open P1 defects at handover": faults of the work, by the names that only those have who make it. */
const faults = anyCase(
  /\b(?:(?:blocking|critical|severe|major|open|known|remaining|outstanding|showstopper|blocker|high-?prio(?:rity)?|P[0-2]|prio(?:rity)?[- ]?[01]|sev(?:erity)?[- ]?[0-2]|(?:level|class|category)[- ][01A]) (?:[a-zà-ɏ\d-]+ ){0,2}?(?:bugs?|defects?|issues?|errors?|findings?|tickets?|faults?|gaps)|bugs|defects|blockers|showstoppers|(?:build|regression|console|lint|compiler) (?:errors?|failures|warnings))\b(?! (?:reported|found|raised) by (?:users|customers))/,
)

/** "Blocking bugs | 0" */
export function countsFaults(name: string, value: string): boolean {
  return nothing.test(value) && faults.test(name)
}

/** "Budget", "scope": what a project is kept within. */
const projectFrame = anyCase(
  /^\W*(?:(?:the|project|total|overall|launch|release) )*(?:budget|scope|deadline|schedule|timeline|launch date|release date|go-live date|delivery date|(?:sprint |team )?velocity|(?:code|test|unit test|branch) coverage|milestones?|on-?time delivery of the (?:project|release|system))(?: (?:kept|met|adherence|compliance|compliant|reached|hit|not exceeded))?\W*$/,
)

/** "Documentation | 100 %" */
const wholeWork = anyCase(
  /^\W*(?:(?:the|user|staff|data|technical) )*(?:documentation|training|migration|roll-?out|translation|implementation|development|digiti[sz]ation|completion|installation|integration)\W*$/,
)
const wholly = /^\W*(?:100 ?%|full|complete)/i

export function isProjectFrame(name: string, values: readonly string[] = []): boolean {
  return projectFrame.test(name) || (wholeWork.test(name) && values.some((value) => wholly.test(value)))
}

/** What a measure is to come to, by its own cell or behind its label: a day, or that it is there. Then it is no measure of anything, unless its name is one. */
export function isThereOrNot(value: string): boolean {
  return onlyDay.test(value) || onlyThere.test(value)
}

/** Could a value of it be read off at all: "Waiting time", "Trust", "Guests who …"? */
const couldVary = anyCase(
  /\b(?:time|rate|score|index|level|quality|speed|share|ratio|value|price|income|profit|sales|orders|bookings|visits|members|satisfaction|trust|loyalty|happiness|awareness|experience|safety|security|survey|poll|test|interviews?|review|study|break-?even|profitable|habit)\b/,
)

/** "Next review: 3 May", "Deadline: Q3": a date by its name. */
const aDate = anyCase(
  /\b(?:next|last|previous|current|dates?|deadline|due|when|start|begin|beginning|end|from|until|by|since|review|check|updated?|created|owner|status|now|today|baseline|target|period|duration|timing)\b/,
)

/** "Partner portal | 1 May, "iOS app | yes" */
export function isOnlyThere({ text, isOfWork, hasNumber: counted, namesResult }: Aim, values: readonly string[]): boolean {
  return (
    /\p{L}{2}|v\d/u.test(text) &&
    !aDate.test(text) &&
    isOfWork &&
    !namesResult &&
    !counted &&
    !couldVary.test(text) &&
    values.some(isThereOrNot) &&
    !values.some((value) => hasNumber(value))
  )
}

const figure = /\d[\d.,]{0,15}/
/** "Reports | 14 | 3": what falls is no count of what was made. */
function falls(values: readonly string[]): boolean {
  const figures = values.flatMap((value) => (hasNumber(value) ? Number((figure.exec(value)?.[0] ?? '').replace(/[.,](?=\d{3})/g, '')) : []))
  return figures.some((value, at) => at > 0 && value < (figures[at - 1] ?? 0))
}

/** "Templates | 50", "Number of yards modelled | 310" */
export function isCountOfPieces(name: Aim, values: readonly string[]): boolean {
  return (
    countsPieces(name) &&
    !falls(values) &&
    !values.some((value) => /\b(?:per|each|every|a (?:day|week|month|user|visit))\b|%/i.test(value) && !/100/.test(value))
  )
}
