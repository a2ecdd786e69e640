import { anyCase } from '../language/any-case.js'
import { leadingBuildVerb } from '../language/build-verbs.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import type { Statement } from '../language/statements.js'
import { isAcceptance } from '../spec/aims/acceptance.js'
import { announcesGoal, opensWithDone, opensWithHead, withoutAnnouncement } from '../spec/aims/announced.js'
import { outputsInCompany } from '../spec/aims/in-company.js'
import { isWork } from '../spec/aims/making.js'
import { isOutAndAbout } from '../spec/aims/out-and-about.js'
import { isWholeList } from '../spec/aims/pieces.js'
import { isOutput, saysOutput } from '../spec/outcomes.js'
import type { Reading, Standing } from '../spec/reading.js'
import { measuring, type Role } from '../spec/roles.js'
import type { PlacedStatement, Section } from '../spec/sections.js'
import { defineRule, hitOn } from './define.js'
import { excerpt } from './excerpt.js'

/** Here, a goal may be stated in passing. */
const arguing: ReadonlySet<Role> = new Set<Role>(['background', 'problem', 'other', 'solution', 'user', 'requirement', 'timeline', 'launch'])

/** "How to measure: …", "Owner: …": told about a goal, and none itself. */
const aboutMeasuring = anyCase(
  /^\W*(?:how (?:we |it is |it's |to )?measured?|measured? (?:by|with|how)|measurement|source|owners?|baseline|tracking|data(?: source)?|method|tool|frequency|cadence|status)\W*$/,
)

/** "Create a portal that:", and what stands beneath goes on with it; other lead-ins say nothing by themselves. */
const opensGoal = anyCase(
  /^\W*(?:to )?(?:create|build|develop|deliver|launch|design|implement) .*\b(?:that|which|to):\s*$|\bsuccess(?:ful)?\b.*\b(?:can|could|is able to|are able to):\s*$/,
)

/** Where it is said when all is done: mostly conditions of the product, which are no goals. */
const untilDone = anyCase(/^\W*(?:[a-zà-ɏ]+ )?(?:acceptance|acceptance criteria|definition of done|dod|done (?:when|criteria)|done|ready when|finished when)\b/)
/** … and where it is said in words of every day, of the work as a whole. */
const asPeopleSay = /^\W*(?:[a-zà-ɏ]+ )?(?:done (?:when|if|once)|ready when|finished when)\W*$/i
/** Something of the product happens then: a condition of it, and nothing about the work. */
const condition = /\b(?:when|if|whenever|given|then|must|shall|should|user|users)\b/i

/** "All points of list A are in production", "the board signs": done by the list, by somebody's consent, or because it is out. */
function closesWork({ role, section, statement }: Standing): boolean {
  if (arguing.has(role) && statement.read(opensDone)) return isClosing(withoutAnnouncement(statement.text))
  if (role !== 'requirement' && role !== 'other') return false
  if (!untilDone.test(section.title)) return false
  if (isWholeList(statement.text) || isAcceptance(statement.text)) return true
  return asPeopleSay.test(section.title) && isClosing(statement.text)
}

function isClosing(text: string): boolean {
  return !condition.test(text) && (isWholeList(text) || isAcceptance(text) || isOutAndAbout(text))
}
const opensDone = ({ text, index, item }: Statement): boolean => index === 0 && item === undefined && opensWithDone(text)

/** "Objective for the autumn: …" where goals are not due; in a plan it is a step. */
const opensHead = ({ text }: Statement): boolean => opensWithHead(text)
/** "… online by May. That would be a success." */
const verdict = anyCase(
  /^\W*(?:that|this|then|and that|I|we)(?:['’]s|['’]d| is| will be| would be| would| will|['’]ll| then)? (?:(?:be|call|count|consider|regard|see|have) )?(?:(?:that|this|it)(?: as)? )?(?:an? |our |my |the )?(?:real |great |big )?(?:success|win|victory|triumph|done|won|goal|aim|target|objective)\W*$/,
)
const isJudged = ({ next }: Statement): boolean => next !== undefined && next.text.length < 60 && verdict.test(next.text)

const announces = ({ text }: Statement): boolean => announcesGoal(text)

function statesGoal({ role, statement }: Standing): boolean {
  if (statement.read(announces) || statement.read(isJudged)) return true
  return role !== 'timeline' && role !== 'launch' && role !== 'requirement' && statement.read(opensHead)
}

/** "The board's objective for the year is …": what this serves, not what it is to reach. */
const othersGoal = anyCase(
  /\b(?:board|council|company|ministry|group|management|trust|foundation|university)['’]s (?:\w+ ){0,2}(?:goal|objective|aim|target|ambition)s?\b/,
)

/** "It is the first of our three goals", "the board approved four targets in May": said about goals, and none itself. */
const aboutGoals = anyCase(
  /^\W*(?:it|this|that|these|those|they|both|all of (?:it|them|these|this))(?:['’]s|['’]re| is| are| was| were| will be)\b(?! to\b)[^:]{0,80}\b(?:goals?|objectives?|aims?|targets?|commitments?|promises?|pledges?|priorit(?:y|ies)|OKRs?|KPIs?|key results?|metrics?|measures?|criteria|criterion)\b(?! (?:(?:is|are) )?to\b)|^[^:.]{2,40}? (?:accepted|approved|agreed(?: (?:on|to))?|set|chose|picked|named|confirmed|signed off|adopted) (?:(?:on|the|these|those|our|its) )?(?:[a-zà-ɏ\d]+ )?(?:goals|objectives|aims|targets|KPIs|metrics|measures)\b/,
)

/** "Objective 2: Launch the portal": the goal stands in its heading. */
const inHeading = anyCase(/^\W*(?:(?:objective|goal|aim|key result)s?\s*\d*(?:\.\d+)*|(?:o|kr)\s?\d+(?:\.\d+)*)\s*[:.–—-]\s*(?:[a-zà-ɏ]+: )?(.{6,})$/)

/** "**Ship the toggle** – people opt in themselves": the goal is its name, and what stands behind tells no more of it. */
function isNamedOutput({ item, index, label, text }: Statement): boolean {
  return item !== undefined && index === 0 && label !== undefined && leadingBuildVerb(label) !== undefined && saysOutput(label) && !hasNumber(text)
}

/** An output that a heading states as a goal. */
function goalOf({ role, title }: Pick<Section, 'role' | 'title'>): string | undefined {
  const goal = role === 'goal' || role === 'metric' ? inHeading.exec(title)?.[1] : undefined
  return goal && !isQuestion(goal) && saysOutput(goal, isWork(goal)) ? goal : undefined
}

const statesOutput: Reading = (placed) => {
  const { role, statement } = placed
  const isGoal = measuring.has(role) || (arguing.has(role) && statesGoal(placed)) || closesWork(placed)
  if (!isGoal || (statement.index > 0 && statement.item)) return false
  if (statement.label !== undefined && aboutMeasuring.test(statement.label)) return false
  if (statement.block.quoteDepth > 0 || othersGoal.test(statement.text) || aboutGoals.test(statement.text) || statement.story || isQuestion(statement.text))
    return false
  return /:\s*$/.test(statement.text) ? opensGoal.test(statement.text) : isOutput(placed) || (role === 'goal' && statement.read(isNamedOutput))
}

function valuesOf({ statement }: Pick<PlacedStatement, 'statement'>): Record<string, string> {
  return { goal: excerpt(statement.text.replace(/[.;:]\s*$/, ''), 7) }
}

export default defineRule('output-as-goal', {
  looksAt: statesOutput,
  looksInto: (section) => goalOf(section) !== undefined || outputsInCompany(section, statesOutput).length > 0,
  section(section, report) {
    const { heading } = section
    const goal = goalOf(section)
    if (heading && goal) report({ start: heading.start, end: heading.end, values: { goal: excerpt(goal, 7) } })
    for (const placed of outputsInCompany(section, statesOutput)) report({ ...hitOn(placed), values: valuesOf(placed) })
  },

  statement(placed, report) {
    report({ ...hitOn(placed), values: valuesOf(placed) })
  },
})
