import type { Aim } from './aim.js'

const matter =
  '(?:projects?|(?:final |interim |progress )?report(?: to [a-zà-ɏ ]{3,30}?)?|deliverables?|milestones?(?: [A-Z\\d]+(?: (?:to|and|-) [A-Z\\d]+)?)?|work packages?|phase \\w+|stage \\w+|sprints?(?: \\d+)?|grant|funding|concept|specification|spec|tender|contract|launch(?: (?:party|event))?|kick-?off|workshops?|presentations?|demo(?: day)?|patents?|trade ?mark|logo|brochures?|videos?|handbook|manual|documentation|docs|case stud(?:y|ies)|press kit|trainings?|training sessions|test phase|pilot phase|field test|rollout|roll-out|migration|cut-?over|release|launch date|steering meeting|audit|certification|business plan|white ?paper|proposal|data room)'
const over =
  '(?:closed|submitted|handed (?:in|over)|reached|held|takes? place|took place|filed|registered|sent(?: out)?|approved|presented|accepted|finished|completed|concluded|kicked off|chosen|booked|published|over|through|done|delivered|signed|awarded|passed|(?:goes|went|go) well|out|in|agreed|adopted|written|printed|ready|started|running|kept|met|hit)'
/** "The project is closed", "milestones M1 to M4 reached", "the launch party takes place": a step of the project is behind it. */
const stepDone = new RegExp(
  `^\\W*(?:(?:the|all|both|every|our|an?|final|first|last|\\d{1,3}|[a-zà-ɏ]+) ){0,3}?${matter} (?:(?:is|are|was|were|has been|have been|gets?) )?(?:all )?${over}(?![a-zà-ɏ-])`,
  'iu',
)
/** "Deployment frequency", "tickets closed per sprint": how busily it is worked. */
const busy =
  /^\W*(?:(?:the|our|average|number of) )*(?:(?:deployment|release|commit|merge) (?:frequency|cadence)|(?:tickets?|stories|story points|tasks|issues|pull requests) (?:closed|resolved|done|completed|merged|burned|burnt|delivered)?\W*(?:per|a|each|every) (?:sprint|week|iteration|release|month)|(?:sprint |team )?velocity|story points|lines of code|burn-?down|person days|man-?days)\b/i
/** "100 % of the planned scope" */
const scope =
  /^\W*(?:100 ?%|all|the (?:whole|full|entire)|9\d ?%)(?: of)?(?: the| our)?(?: (?:planned|agreed|contracted|promised|committed))? (?:scope|functionality|feature set|feature list)\W*$/i

/** The project goes its way, as any project may, whatever comes of it. */
export function goesAsPlanned({ text, isOfWork }: Aim): boolean {
  return isOfWork && (stepDone.test(text) || busy.test(text) || scope.test(text))
}
