import { anyCase } from '../../language/any-case.js'
import type { Aim } from './aim.js'

const oneOf = '(?:one|single|central(?:i[sz]ed)?|common|unified|shared|consolidated|company-wide)'
/** "One source of truth for contracts", "a single pane of glass", "a 360° view of the tenant" */
const oneThing = anyCase(
  `^\\W*(?:to )?(?:(?:have|be|become|create|provide|build|offer|establish|get(?: to)?|serve as) )?(?:(?:an?|the|our|true|real) ){0,2}(?:${oneOf} ){1,2}(?:trusted |reliable |authoritative |digital |online )?(?:source (?:of truth|for)|version of the truth|pane of glass|point of (?:truth|entry|access)|entry point|place (?:for|to (?:manage|see|store|handle|track|run))|hub (?:for|of)|home for|view (?:of|on|over|across)|repository (?:for|of)|overview (?:of|for))(?![a-zà-ɏ])|^\\W*(?:(?:be|become|have|provide|offer|create|the|an?) ){0,3}(?:360(?: ?°|[- ]degrees?)? (?:degree )?view)(?![a-zà-ɏ])`,
)
/** "Stop" is no change in it. */
const oneStop = /\bone[- ]stop[- ](?:shop|place|portal|solution|destination|app|platform)(?![a-zà-ɏ])/i

/** "Everything in one tool", "all data under one roof" */
const allInOne = anyCase(
  /^\W*(?:have )?(?:everything|all|all (?:[a-zà-ɏ-]+ ){1,2}) ?(?:(?:is|are|lives?) )?(?:in|under|on|at|into) (?:one|a single|the same) (?:tool|place|system|app|application|platform|roof|screen|view|database|spot|hub|software|solution)(?=\W*$| (?:for|by|before|until)\b)/,
)
/** What somebody has of it. */
const gain = /\b(?:instead|rather than|no longer|without|so that|within|because|to find|never)\b/i

/** What is made, in words that praise it: whoever has it, nothing is said of what they do then. */
export function isSlogan({ text, moves, namesResult }: Aim): boolean {
  if (namesResult || gain.test(text)) return false
  return oneStop.test(text) || (!moves && (oneThing.test(text) || allInOne.test(text)))
}
