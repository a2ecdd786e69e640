import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import { matchIn, type PhraseMatch } from '../language/phrases.js'
import { isQuoted, withoutQuotes } from '../language/quotations.js'
import type { Statement } from '../language/statements.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

/** The others who make the product. */
const makers =
  '(?:the )?(?:engineering|engineers|devs?|dev(?:elopment)? team|developers|development|the team|IT|design|designers|UX|QA|the vendor|the agency|offshore|the builders)'
const documents =
  '(?:(?:the |these |this |all |final |detailed |approved )*(?:requirements?|specs?|specifications?|documents?|PRDs?|BRDs?|SRS|stories|scope|backlog|designs?|wireframes|mock-?ups))'
/** Wording that throws it over the wall: the thinking ends here, the making starts there. */
const handed = anyCase(
  [
    `${documents} (?:is|are|will be|shall be|gets?|become|must be) (?:then |now |considered |deemed )?(?:frozen|locked|final and|handed|thrown|passed on|passed to|transferred|not (?:open|up) (?:for|to) (?:discussion|change|debate))`,
    `(?:hand(?:s|ed|ing)?(?:[- ]?(?:off|over))?|pass(?:es|ed|ing)?(?: on| over)?|throw(?:n|s|ing)?(?: over)?|give(?:n|s)?|deliver(?:s|ed)?|transfer(?:s|red)?) (?:it |them |this |${documents} )(?:off |over )?to ${makers}\\b(?! (?:dashboard|tool|plug-?in|API|mode|app|review))`,
    `${makers} (?:is |are |will |shall |must |should |needs? |has |have )?(?:to |only |just |simply )*(?:implements?|builds?|codes?|develops?|executes?|delivers?) (?:it |this |them |everything |exactly |strictly |the [a-zà-ɏ]+ )*(?:as (?:specified|written|described|designed|documented|defined)|(?:to|per|according to|following) (?:the |this |our )?(?:spec|specification|document|PRD|requirements))`,
    `${makers} (?:will |can |should |then |to )+(?:make it (?:pretty|nice|look|work)|beautify|polish it|add the (?:colou?rs|visuals)|skin it)`,
    `(?:once|after|when|as soon as) (?:signed off|approved|approval|sign-?off)\\b.{0,60}\\b(?:${makers}) (?:starts?|begins?|takes? over|can start|will start|implements?|builds?)`,
    `no (?:changes|questions|discussion|further changes) (?:after|from|once) (?:sign-?off|approval|hand-?over|kick-?off|the freeze)`,
  ].join('|'),
)
/** They were there, or are asked. */
const together = anyCase(
  /\b(?:together|jointly|with (?:engineering|design|the (?:engineers|designers|developers|team))|joined|pair(?:ed|ing)|co-?(?:design|create|write)\w*|worked out|reviewed|feedback|workshop|not|n['’]t|never)\b/,
)

function handedIn(statement: Statement): PhraseMatch | undefined {
  if (statement.story || isQuoted(statement)) return undefined
  const text = withoutQuotes(statement.text)
  const match = matchIn(handed, text)
  return match && !together.test(statement.paragraph) && !isQuestion(text) ? match : undefined
}

/** Where a text speaks of its own making. Elsewhere "handed to engineering" may be what the product does. */
const aboutTheWork: ReadonlySet<Role> = new Set<Role>(['background', 'timeline', 'launch', 'stakeholder', 'assumption', 'risk', 'other', 'goal'])

/** Guide: "Not Defining Market Requirements", "PM-Engineering Dynamics". */
export default defineRule('handoff-language', {
  looksAt: ({ role, statement }) => aboutTheWork.has(role) && statement.read(handedIn) !== undefined,
  statement(placed, report) {
    const found = placed.statement.read(handedIn)
    if (found) report({ ...hitOn(placed, found), values: { words: found.text } })
  },
})
