import { anyCase } from '../language/any-case.js'
import { saysAssumption } from '../language/assumptions.js'
import { evidenceIn } from '../language/evidence.js'
import { isConditional, isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import { matchIn, type PhraseMatch } from '../language/phrases.js'
import { isQuoted, withoutQuotes } from '../language/quotations.js'
import type { Statement } from '../language/statements.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

/** Elsewhere the ease is somebody else's, or past, or openly a guess. */
const elsewhere: ReadonlySet<Role> = new Set<Role>(['problem', 'user', 'evidence', 'story', 'metric', 'question', 'assumption', 'history', 'reference'])

const adverb = '(?:very |quite |fairly |relatively |pretty |rather |reasonably |really |super |extremely )?'
const ease = `${adverb}(?:easy|simple|straightforward|trivial|quick|cheap|painless)`
const making = '(?:build|implement|develop|code|program|engineer|wire up|hook up|bolt on|ship|port|realise|realize)'
/** Making and using are both called so: they count where the team is the one who does it. */
const handling = '(?:add|extend|integrate|connect|migrate|support|change|reuse|plug in|set up|do|deliver|deploy|expose|swap)'
const team = '(?:we|i|engineering|engineers|devs?|developers|the team|the dev team|backend|back-end|front-?end|platform)'
const things =
  '(?:flags?|columns?|fields?|endpoints?|quer(?:y|ies)|tables?|calls?|scripts?|jobs?|APIs?|routes?|toggles?|webhooks?|webviews?|wrappers?|plug-?ins?|config(?:uration)?|libraries|library|SDKs?|integrations?|migrations?|if-statements?|CSS|code)'

/** Ways of waving effort away. */
const waved = anyCase(
  [
    "(?:be|is|are|it['’]s|that['’]s|as) (?:really |just )?(?:an? )?(?:quick wins?|low[- ]hanging fruits?|no[- ]brainers?)",
    `${ease} to ${making}\\b`,
    `${ease} (?:for ${team} )to ${handling}\\b`,
    `${team}(?:'ll| will| would| should| can| could)? (?:just|simply|only|merely) (?:(?:need|have|has|needs) to )?(?:${making}|${handling})\\b`,
    `${team} (?:just|simply|only) needs? (?:an?|one|another|the) (?:[a-zà-ɏ]+ )?${things}`,
    `(?:just|simply|only|merely) (?:a matter|a question) of (?:${making.slice(3, -1)}|${handling.slice(3, -1)}|writing|putt|chang|add|build|cod|develop|us|reus|connect|hook|wir|plugg|sett)\\w*`,
    `(?:is|it['’]s|that['’]s) (?:really |basically |essentially )?(?:just|only|merely) (?:an?|one|another|some) (?:[a-zà-ɏ]+ )?${things}(?=[.,;:)]|\\W*$| (?:for|in|on|per|to|of|with|at)\\b)`,
    '(?:a )?(?:few|couple of|handful of) lines of code',
    `(?:implementation|development|the build|building (?:it|this)|coding|the integration|the migration|the backend|the back-end|the front-?end)(?: work| part| side)? (?:is|are|should be|will be|would be) ${ease}\\b(?! to)`,
    '(?:low|little|minimal|small|negligible|hardly any|next to no|no real|not much) (?:engineering|development|dev|implementation|technical|coding|build) (?:effort|work|cost|lift)',
    `(?:low|little|minimal|small|negligible) (?:effort|work|lift) (?:for|on the (?:side|part) of) ${team}`,
    `should(?:n['’]t| not) (?:take|cost|be) ${team} (?:too |very )?(?:long|much)`,
    `should(?:n['’]t| not) (?:take (?:too |very )?(?:long|much)|be (?:too |very |that )?(?:hard|difficult|much work)) to ${making}`,
  ].join('|'),
)
/** Somebody looked at it, or openly has not yet. */
const looked = anyCase(
  /\b(?:estimate[ds]?|spikes?|spiked|prototyped?|proof[- ]of[- ]concept|according to|looked at|confidence|effort: \S|says|said|reckons?|sized|story points|checked with)\b/,
)

function readWaved(statement: Statement): PhraseMatch | undefined {
  const text = withoutQuotes(statement.text)
  const match = matchIn(waved, text)
  if (!match || statement.story || isQuoted(statement) || isQuestion(text)) return undefined
  if (/(?:\b(?:not|never|nor|hardly|than)|n['’]t)\s+(?:\w+\s+){0,2}$/i.test(text.slice(0, match.start))) return undefined
  if (/\b(?:if|unless|whether|where)\b/i.test(text.slice(0, match.start))) return undefined
  if ((isConditional(text) && !/^\W*should be\b/i.test(text)) || evidenceIn(statement) || saysAssumption(text)) return undefined
  if (hasNumber(statement.paragraph) || looked.test(statement.paragraph)) return undefined
  return match
}

/** Guide: "PM-Engineering Dynamics"; what something takes is for those to say who will make it. */
export default defineRule('assumed-easy-build', {
  looksAt: ({ role, statement }) => !elsewhere.has(role) && statement.read(readWaved) !== undefined,
  statement(placed, report) {
    const found = placed.statement.read(readWaved)
    if (found) report({ ...hitOn(placed, found), values: { words: found.text } })
  },
})
