import { anyCase } from '../../language/any-case.js'
import { twoToTen } from '../../language/number-words.js'
import type { Aim } from './aim.js'

const matter =
  '(?:projects?|(?:final |interim |progress )?report(?: to [a-zà-ɏ ]{3,30}?)?|deliverables?|milestones?(?: [A-Z\\d]+(?: (?:to|and|-) [A-Z\\d]+)?)?|work packages?|phase \\w+|stage \\w+|sprints?(?: \\d+)?|grant|funding|concept|specification|spec|tender|contract|launch(?: (?:party|event))?|kick-?off|workshops?|presentations?|demo(?: day)?|patents?|trade ?mark|logo|brochures?|videos?|handbook|manual|documentation|docs|case stud(?:y|ies)|press kit|trainings?|training sessions|test phase|pilot phase|field test|rollout|roll-out|migration|cut-?over|release|launch date|steering meeting|audit|certification|business plan|white ?paper|proposal|data room)'
const over =
  '(?:closed|submitted|handed (?:in|over)|reached|held|takes? place|took place|filed|registered|sent(?: out)?|approved|presented|accepted|finished|completed|concluded|kicked off|chosen|booked|published|over|through|done|delivered|signed|awarded|passed|(?:goes|went|go) well|out|in|agreed|adopted|written|printed|ready|started|running|kept|met|hit)'
/** "The project is closed", "milestones M1 to M4 reached", "the launch party takes place": a step of the project is behind it. */
const stepDone = anyCase(
  `^\\W*(?:(?:the|all|both|every|our|an?|final|first|last|\\d{1,3}|[a-zà-ɏ]+) ){0,3}?${matter} (?:(?:is|are|was|were|has been|have been|gets?) )?(?:all )?${over}(?![a-zà-ɏ-])`,
)
/** What a team works off: in a tracker, on a board, on a list. */
const tracked =
  '(?:tickets?|issues?|stor(?:y|ies)|epics?|cards?|sub-?tasks?|tasks?|backlog(?: items?)?|to-?dos?|bugs?|bug list|defects?|pull requests?|PRs|work items?|action items?|punch list|snag list|to-?do list)'
/** "Close the 31 linked tickets", "clear the backlog of the epic" */
const worksOff = anyCase(
  `^\\W*(?:to )?(?:(?:clos|resolv|complet)(?:es?|ing)|(?:finish|fix)(?:es|ing)?|clear(?:s|ing)?|empt(?:y|ies|ying)|work(?:s|ing)? (?:off|through)|tick(?:s|ing)? off|burn(?:s|ing)? down|knock(?:s|ing)? out|get(?:s|ting)? (?:through|rid of)) (?:(?:out|off|down|all|every|both|the|our|these|those|of|remaining|open|known|linked|last|\\d{1,4}|${twoToTen}|twelve|twenty) ){1,5}(?:[a-zà-ɏ\\d-]+ ){0,2}?${tracked}(?= ?[.;,)]*$| (?:of|in|on|under|before|by|until|left|linked|listed|at)\\b)`,
)
/** "Ticket closed by 31 March", "issue 442 is resolved", "the backlog is empty" */
const workedOff = anyCase(
  `^\\W*(?:(?:the|this|that|all|every|both|our|main|parent|whole) ){0,2}(?:\\d{1,4} )?(?:(?:jira|linked|open|remaining|known|github) ){0,2}(?:ticket|issue|story|epic|card|sub-?task|backlog|(?<=\\b(?:all|every|both|the)\\b.{0,30})${tracked}) ?(?:#?[A-Z]{0,6}-?\\d{1,6} )?(?:(?:is|are|has been|have been|can be|gets?) )?(?:all |finally )?(?:closed|resolved|merged|cleared|empty|burne?[dt] down|at zero|worked off)(?= ?[.;,)]*$| (?:by|before|until|on|in|at)\\b)`,
)
/** How fast or how well those are served who wrote them. */
const served = anyCase(/\b(?:within|per|faster|sooner|first (?:time|contact|try)|a (?:day|week|month)|each|same day|without|hours?|instead|from)\b/)

/** "Deployment frequency", "tickets closed per sprint": how busily it is worked. */
const busy = anyCase(
  /^\W*(?:(?:the|our|average|number of) )*(?:(?:deployment|release|commit|merge) (?:frequency|cadence)|(?:tickets?|stories|story points|tasks|issues|pull requests) (?:closed|resolved|done|completed|merged|burned|burnt|delivered)?\W*(?:per|a|each|every) (?:sprint|week|iteration|release|month)|(?:sprint |team )?velocity|story points|lines of code|burn-?down|person days|man-?days)\b/,
)
/** "100 % of the planned scope" */
const scope = anyCase(
  /^\W*(?:100 ?%|all|the (?:whole|full|entire)|9\d ?%)(?: of)?(?: the| our)?(?: (?:planned|agreed|contracted|promised|committed))? (?:scope|functionality|feature set|feature list)\W*$/,
)

/** The project goes its way, as any project may, whatever comes of it. */
export function goesAsPlanned({ text, isOfWork }: Aim): boolean {
  if (!isOfWork) return false
  if ((worksOff.test(text) || workedOff.test(text)) && !served.test(text)) return true
  return stepDone.test(text) || busy.test(text) || scope.test(text)
}
