import { anyCase } from '../language/any-case.js'
import { findsOut, leadingBuildVerb } from '../language/build-verbs.js'
import { isCapability } from '../language/capabilities.js'
import { hasNumber } from '../language/numbers.js'
import type { Statement } from '../language/statements.js'
import { isAbility } from './aims/ability.js'
import { isAcceptance } from './aims/acceptance.js'
import { Aim } from './aims/aim.js'
import { withoutAnnouncement, withoutNumber } from './aims/announced.js'
import { drawsAttention, servesSelling } from './aims/attention.js'
import { isInPlace, isOnlyDue, outThere } from './aims/in-place.js'
import { countsThings, held, making, opensWithOutput, ownOutput, stage, thereThen, thing } from './aims/making.js'
import { isUseOnly, measuresNothing } from './aims/measure.js'
import { moves, sharesDiffer } from './aims/movement.js'
import {
  doneByPeople,
  easier,
  hasNumberOfPeople,
  inTime,
  intangible,
  isUpToOthers,
  measuresOthers,
  saysOutcome,
  standing,
  winsOver,
  yields,
} from './aims/outcome.js'
import { countsPieces } from './aims/pieces.js'
import { isHandedOut, isThere } from './aims/presence.js'
import { aboutProduct, asksOfMachine, worksAsMeant } from './aims/product.js'
import { goesAsPlanned } from './aims/project.js'
import { isSlogan } from './aims/slogan.js'
import { countsFaults, isCountOfPieces, isOnlyThere, isProjectFrame, isThereOrNot } from './aims/target.js'
import { checked, isOfTheWork, ownWork } from './aims/work.js'
import { isEndState } from './aims/worked.js'
import type { Standing } from './reading.js'
import { measuring, type Role } from './roles.js'

/**
 * A goal or a measure that is the making of something, its date or its quality, not a change in what people do or in a result.
 * Guide: product against project management; "does it achieve the intended outcome".
 */
export function isOutput(placed: Standing): boolean {
  return placed.statement.readIn(placed, isOutput, () => readOutput(placed))
}

function readOutput({ role, statement }: Standing): boolean {
  if (statement.kind === 'row') return isOutputRow(statement.text)
  if (isLabelledValue(statement) && isOutputRow(`${statement.label} | ${statement.text}`)) return true
  const aim = new Aim(withoutAnnouncement(statement.text))
  if (!measuring.has(role) || statement.index > 0) return isOutputAim(aim, false)
  if (role === 'metric' && statement.item && statement.block.quoteDepth === 0 && isUseOnly(aim)) return true
  return isOutputAim(aim, tellsNoOutcome(role, statement, aim))
}

/** "Blocking bugs: 0", "Public beta: 4 May": the label is the measure. */
function isLabelledValue({ label, text, item }: Statement): boolean {
  return item !== undefined && label !== undefined && text.length <= 30 && (isThereOrNot(text) || /^\W*(?:\d|zero\b|none\b)/i.test(text))
}

/** Where nothing in its words tells, the first sentence of a goal or a measure may still have no outcome in it. */
function tellsNoOutcome(role: Role, { item, siblings }: Statement, aim: Aim): boolean {
  const isAlone = siblings.length === 1
  if ((item || isAlone) && isOnlyDue(aim.text)) return true
  if (!item) return false
  return role === 'metric' ? measuresNothing(aim) : isAlone && thing.test(aim.text) && !aim.moves
}

/** A goal in a table: by the row as a whole, by a cell that says what is made, or by a target that is a day or a yes. */
function isOutputRow(row: string): boolean {
  const whole = new Aim(withoutNumber(row))
  const cells = whole.text.split(' | ')
  const [first = '', second = ''] = cells
  const name = new Aim(first)
  const values = cells.slice(1)
  if (sharesDiffer(values)) return countsPieces(name) || isProjectFrame(first, values)
  if (values.some(isShareOfOthers)) return false
  if (isOutputAim(whole)) return true
  if (cells.some((cell, at) => at > 0 && countsFaults(cells[at - 1] ?? '', cell))) return true
  if (isProjectFrame(first, values) || isCountOfPieces(name, values) || isCountOfPieces(new Aim(second), cells.slice(2)) || isOnlyThere(name, values))
    return true
  if (whole.moves || findsOut.test(whole.text) || saysOutcome(whole)) return false
  if (isOnlyDue(first) && !values.some((value) => hasNumber(value) || moves(value))) return true
  return (/\p{L}+ \p{L}+/u.test(first) && isOutputAim(name)) || (/^(?:\p{L}+ ){2,}/u.test(second) && isOutputAim(new Aim(second)))
}

/** The same of a goal by its text alone. `otherwise`: what it is where nothing in its words tells. */
export function saysOutput(text: string, otherwise = false): boolean {
  return isOutputAim(new Aim(text), otherwise)
}

/** "60 % of guests check in themselves" in a cell of its own: what is to become of it. That so much of the work is done is none. */
function isShareOfOthers(cell: string): boolean {
  if (!shareOf.test(cell)) return false
  const aim = new Aim(cell)
  return !isEndState(cell) && !countsPieces(aim) && !isOfTheWork(aim) && !ownOutput.test(cell)
}
const shareOf = anyCase(
  /^\W*(?:(?:at least|at most|over|more than|less than|under|about|around|min\.?|max\.?) )?(?!0 ?%|100 ?%)\d{1,2}(?:[.,]\d{1,2})? ?% (?:of )?[a-zà-ɏ-]{3,}(?: [a-zà-ɏ-]+){2,}/,
)

function isOutputAim(whole: Aim, otherwise = false): boolean {
  const said = whole.text.replace(sinceLaunch, ' ')
  const aim = said === whole.text ? whole : new Aim(said)
  const { text } = aim
  if (made.test(text) || turnedAway.test(text) || aside.test(text) || findsOut.test(text)) return false
  if (held.test(text) || outThere.test(text)) return true
  if (isAcceptance(text) || drawsAttention(aim) || servesSelling(aim) || countsPieces(aim) || isThere(aim) || isAbility(aim)) return true
  if (goesAsPlanned(aim) || isHandedOut(text)) return true
  if (((checked.test(text) || stage.test(text)) && aim.isOfWork) || worksAsMeant(text)) return true
  if (ownWork.test(text) && !aim.hasNumber && aim.isOfWork) return true
  if (isSlogan(aim) || asksOfMachine(aim)) return true
  if (isOfTheWork(aim) || (aim.isOfWork && !aim.namesResult && isEndState(text))) return true
  if (saysOutcome(aim) || easier.test(text) || inTime.test(text) || intangible.test(text) || standing.test(text)) return false
  if (yields.test(text) || winsOver(text) || isUpToOthers(text)) return false
  if (leadingBuildVerb(text) || opensWithOutput(text) || making.test(text) || thereThen.test(text)) return true
  if (ownOutput.test(text) || countsThings(aim) || aboutProduct(text)) return true
  if (isCapability(text) || measuresOthers.test(text)) return false
  return otherwise || (isInPlace(text) && !hasNumberOfPeople(text) && !doneByPeople.test(text))
}

/** "… within 30 days of the page going live", "three months after launch": when it is looked at, and not what is wanted. */
const sinceLaunch = anyCase(
  /,? ?\b(?:within|in|by|during|for|after|over)? ?(?:the )?(?:(?:first|next|following) )?(?:\d{1,3}|an?|one|two|three|four|five|six|nine|ten|twelve|thirty|ninety|the first|first) ?(?:days?|weeks?|months?|quarters?|years?|d|wks?)\b(?: of| after| from| following| post) (?:(?!and\b|or\b)[a-zà-ɏ-]+ ){0,4}?(?:going live|go-?live|being live|is live|launch(?:ing)?|releas(?:e|ing)|roll-?out|introduction|deployment|publication|opening|installation|start|onboarding|sign-?up)(?![a-zà-ɏ-])|,? ?\b(?:after|since|following) (?:the |our |its )?(?:public |full |hard |soft )?(?:launch|go-?live|release|roll-?out|introduction|going live)(?=\W*$|[,;.)])/g,
)

/** "The module that we have built": told of what is there, not aimed at. */
const made = anyCase(/\b(?:that|which) we(?:['’]ve| have) (?:already )?(?:developed|built|implemented|created|released|shipped|launched|designed)\b/)
/** "I should add that …": said by the way. */
const aside = anyCase(/^\W*(?:I|we) (?:should|must|might|would|may|want to|have to) (?:also )?(?:add|say|mention|admit|note) (?:that|here)\b/)
/** "Not 'the feature is live'", "rather than shipping more": an output that is no goal. */
const turnedAway = anyCase(
  /\b(?:not|rather than|instead of|never|no longer) (?:just |merely |only |about |to )?["“'‘]?(?:the |an? |[a-zà-ɏ]+ing )?(?:[a-zà-ɏ]+ ){0,3}(?:live|shipped|launched|delivered|released|shipping|launching|releasing|delivering|done)\b/,
)
