import { anyCase } from '../../language/any-case.js'
import { deciders } from '../../language/lexicon.generated.js'
import { hasNumber } from '../../language/numbers.js'
import { anyPeople } from '../../language/people.js'
import { phrases } from '../../language/phrases.js'
import { wordCount } from '../../language/words.js'
import { moves } from './movement.js'

const decides = phrases(deciders)
/** "Herr Lang", "Dr. Okoye" */
const titled = /\b(?:Herr|Frau|Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Madame|Monsieur|Mme|Signora?|Señora?|Sir|Lady|Lord)\b\.? \p{Lu}/u
/** "Norvik's lab", "the county's legal department" */
const groupOf = anyCase(
  /['’]s? (?:[a-zà-ɏ-]+ ){0,3}(?:team|department|office|unit|board|committee|council|management|IT|side|lab|group|people|lawyers|buyers|experts)\s*$/,
)
/** "Torben", "Nordhaus AG": one name and nothing else. */
const named = /^\W*\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20}){0,2}\s*$/u

/** Whoever says yes or no in the end. */
function isDecider(subject: string): boolean {
  return hasOffice(subject) || (named.test(subject) && anyPeople(subject).length === 0)
}
function hasOffice(subject: string): boolean {
  return decides.test(subject) || titled.test(subject) || groupOf.test(subject)
}

const consentWord =
  '(?:acceptance(?: (?:protocol|certificate|sheet|form|report|record|tests?))?|approval|sign-?off|consent|blessing|go-ahead|green light|thumbs[- ]up|clearance|endorsement|buy-in|OK|hand-?over(?: protocol| certificate)?)'
/** "Formal acceptance", "the written OK of …": the consent by its name, and what stands behind it. */
const consent = anyCase(
  `^\\W*(?:(?:the|an?|formal|written|final|full|official|unconditional|successful|signed|customer|client|internal|external|legal|technical|user) ){0,3}${consentWord}(?![a-zà-ɏ-])(.*)$`,
)
/** "Steering committee approval" */
const consentOf = anyCase(`^\\W*(?:[a-zà-ɏ'’-]+ ){1,4}${consentWord}\\W*$`)
/** … is there, is signed, is given, or has no strings. */
const isGiven = anyCase(
  /^\W*(?:$|(?:is |are |was |has been )?(?:signed|given|received|obtained|granted|there|in writing|in hand)\b|without (?:any )?(?:reservations?|objections?|conditions?|comments?|defects?)\b|to operations\b)/,
)

/** Somebody agrees: by signing, by saying so, by being content. The object decides whether it is the work that is agreed to. */
const assents = anyCase(
  /\b(?:(?:has|have) (?:signed(?: off)?|approved|accepted|confirmed|agreed|endorsed|ratified)|signs?(?: off)?|approves?|accepts?|confirms?|agrees?|endorses?|ratif(?:y|ies))(?=\W|$)/,
)
const theWork = anyCase(
  /^\W*(?:$|(?:it|this|off|formally|officially|in writing)\b|(?:(?:that|the|our|all|every|each|both|to|on|off|with|final|new|whole|whether) ){0,3}(?:[a-zà-ɏ\d-]+ ){0,2}?(?:system|app|software|release|result|delivery|product|module|portal|platform|prototype|version|work|MVP|acceptance|protocol|sheet|report|points|conditions|demands|requirements|criteria|items|deliverables|wishes|features|milestones?|launch|go-live|roll-?out|concept)\b)/,
)
const saysYes = anyCase(
  /\b(?:(?:give[sn]?|gave)(?: us)? (?:(?:its|her|his|their|the|an?|final) ){0,2}(?:blessing|OK|okay|green light|go-ahead|thumbs[- ]up|nod|consent|approval|sign-off|clearance|go)\b|says? (?:yes|OK|okay|go|it['’]s (?:fine|good))\b|nods?\b|(?:has|have|raises?|voices?) no (?:further |more |other )?(?:objections?|concerns|complaints|remarks|comments|veto)\b|(?:is|are) on board\b)/,
)
/** "The minister visits", "the board has seen the demo" */
const looksOn = anyCase(
  /\b(?:(?:has|have) seen|sees?|watche[sd]) (?:the |an? |our )?(?:demo|prototype|dashboard|app|product|result|presentation|it)(?=\W*$)|\b(?:visits?|attends?|applauds?|claps?|tweets?)(?=\W*$| (?:about|us|it|the (?:booth|stand|opening|launch))\b)/,
)
const contentWord = '(?:happy|content|satisfied|pleased|impressed|delighted|convinced|thrilled|proud|smiling|enthusiastic|relieved|on board|okay|OK)'
/** "Luigi happy at the demo", "board impressed": without a verb, as one notes it down. */
const noted = anyCase(
  `^\\W*((?:(?:the|our) )?(?:[a-zà-ɏ.'’&-]+ ){1,4}?)(?:(?:is|are|was) )?(?:(?:very|fully|finally|really|all) )?${contentWord}(?=(?: (?:of|with|about) (?:it|this|us|the (?:result|system|app|product|release|outcome|work|demo|presentation|prototype)))?(\\W*$|,| and\\b| (?:at|on|in|after|during|by) (?:(?:the|our|a|his|her|their) )?(?:[a-zà-ɏ-]+ )?(?:demo|presentation|review|show|launch|opening|premiere|meeting|visit|fair|go-live|handover)(?![a-zà-ɏ])))`,
)
const isContent = anyCase(
  /(?:\b(?:is|are|was|were)|['’]s) (?:(?:very|fully|finally|really|completely) )?(?:happy|content|contented|satisfied|pleased|impressed|delighted|convinced|thrilled|proud)(?=\W*$| with (?:it|this|us|the (?:result|system|app|product|release|outcome|work|demo|platform))\b| and\b|,)|\b(?:likes?|loves?) (?:it|this|what (?:she|he|they|it) sees?|the (?:result|demo|app|system|product|design|release))\b/,
)
/** "Kowalski & Sons sign the acceptance form" */
const signsIt = anyCase(
  /^\W*[a-zà-ɏ][^.;|]{1,60}? (?:sign|accept|confirm)(?:s|ed)? (?:the |our |an? )?(?:[a-zà-ɏ-]+ )?(?:acceptance|sign-?off|hand-?over)(?: (?:form|protocol|sheet|report|certificate|paper|document))?\b/,
)
const noneAgainst = /^\W*no (?:further )?(?:complaints|objections|remarks|veto|escalations?) (?:from|by|of) (.{2,60})$/i
/** "The last invoice is paid": what closes a contract. */
const settled = anyCase(
  /\bpa(?:ys?|id) (?:the|its|our) (?:final|last) (?:invoice|instal?lment)\b|^\W*(?:the )?(?:final|last) (?:invoice|instal?lment|payment)\b[^.;]{0,20}\b(?:paid|released|sent|settled)\b|^\W*(?:the )?milestone \w+ (?:is )?(?:invoiced|billed|paid)\b/,
)

const bracketed = / ?\([^()]{0,80}\)/g
/** How many were agreed upon: no figure that is to be reached. */
const agreedUpon = anyCase(/\b(?:all|both|the|these|those) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g)
/** "Raises no objections": nothing rises there. */
const raised = /\braises? no\b/gi
/** How soon or how easily it is said yes to is a result of its own. */
const howWell = anyCase(
  /\b(?:within|first (?:time|try|go|submission)|at once|faster|sooner|instead|without (?!reservations?|any reservations?|objections?|conditions?|comments?|defects?))\b/,
)
const anyAssent = anyCase(
  /\b(?:sign|approv|accept|confirm|agree|endors|ratif|consent|blessing|go-ahead|green light|thumbs|clearance|buy-in|OK(?:ay)?\b|go\b|hand-?over|objection|concern|nod|say|happy|content|satisfied|pleased|impressed|delighted|convinced|thrilled|proud|smiling|enthusiastic|relieved|like|love|on board|invoice|instal|payment|milestone|complaint|remark|comment|see|watch|visit|attend|applaud|clap|tweet|veto|escalation)/,
)

/** A customer, a committee or somebody by name agrees to the work or is content with it: that it is accepted, not what comes of it. */
export function isAcceptance(text: string): boolean {
  if (!anyAssent.test(text) || howWell.test(text)) return false
  if (settled.test(text)) return true
  const said = text.replace(bracketed, ' ').replace(agreedUpon, 'all').replace(raised, 'has no')
  if (hasNumber(said) || moves(said)) return false
  if (isDecider(noneAgainst.exec(said)?.[1] ?? '')) return true
  const behind = consent.exec(said)?.[1]
  if (behind !== undefined) return isGiven.test(behind) || (/^ (?:of|by|from)\b/i.test(behind) && isDecider(behind.replace(/^ (?:of|by|from) /i, '')))
  if (isNotedAsContent(said)) return true
  if (consentOf.test(said)) return isDecider(said)
  if (signsIt.test(said)) return true
  return agrees(said, saysYes) || agrees(said, looksOn, undefined, hasOffice) || agrees(said, isContent) || agrees(said, assents, theWork)
}

/** A name by itself may be any word that opens a line; beside a demo it is somebody's. */
function isNotedAsContent(text: string): boolean {
  const [, who, where = ''] = noted.exec(text) ?? []
  if (who === undefined) return false
  return hasOffice(who) || (/^ (?!and)/i.test(where) && isDecider(who))
}

function agrees(text: string, verb: RegExp, to?: RegExp, who = isDecider): boolean {
  const match = verb.exec(text)
  if (!match || match.index === 0) return false
  const subject = text.slice(0, match.index)
  return wordCount(subject) <= 9 && (to?.test(text.slice(match.index + match[0].length)) ?? true) && who(subject)
}
