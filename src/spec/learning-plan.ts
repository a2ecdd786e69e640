import { isConditional, isQuestion, looksBack } from '../language/signals.js'
import { type Reading, type Standing, withLabel } from './reading.js'
import type { Role } from './roles.js'

const lookBack =
  /\b(?:review(?:s|ed|ing)?|measure(?:s|d)?|(?<!-)checks?|checked|(?:we|i|will|['’]ll|then|also|and) (?:\w+ )?look(?:s|ed|ing)? (?:at|back)|look back|repeats? the|revisit(?:s|ed)?|monitor(?:s|ed|ing)?|evaluat(?:e|es|ed|ing|ion)|retro(?:spective)?|decid(?:e|es|ed)|decision(?! (?:time|support|making|fatigue))|go\/no-go|compare(?:s|d)?|count(?:s|ed)? (?:the|how|them|who|it|those|again)|(?:is|are) (?:re)?(?:counted|done) (?:again|by)|reads? the|assess(?:es)?|A\/B|experiment|pilot|post-launch|after (?:the )?(?:launch|release|rollout|shipping|full rollout|go-live)|we(?:'ll| will) know|learn(?:ing)?|collect(?:ing)? (?:user |customer )?(?:feedback|(?:quantitative )?data)|lessons learned|keeps? (?:an eye on|(?:a |the )?(?:tally|count|record|score))|^\W*look(?:ing)? (?:at|back)\b|track(?:s|ed|ing)?|goes back to|the same (?:sorting|count|tally)|reports? (?:weekly|monthly|quarterly))\b/i
const afterwards =
  /\b(?:after|(?:on|by|in|from|until) (?:day|week|month|the|\d+|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d+ ?(?:days?|weeks?|months?)|(?:two|three|four|six|eight|twelve) (?:days|weeks|months|sprints)|(?:week|day|month|quarter) \d|weekly|monthly|quarterly|post-launch|if (?:it|they|we|fewer|less|more|not|under|over|below|neither|the)\b|below|above|when we see|otherwise|then (?:we|a)|once (?:live|launched|released|shipped)|same (?:two |\w+ )?(?:weeks?|months?)|to (?:validate|decide|inform|steer))\b/i
const purposeful = /\b(?:will|decide|we'll|then|should|go\/no-go|decision|plan|after|if|to)\b/i

/** "If fewer than half of them use it, we take it out": a figure, and what follows from it. */
const decides =
  /\b(?:if|when|should|unless|below|under|above|over)\b.{0,120}\b(?:\d+|half|a third|a quarter|one|two|three|four|five|six|more than|fewer than|less than|no better)\b.{0,140}\b(?:we|i|it)(?:['’]ll| will| would|['’]d)?(?: (?:don['’]t|do not|then|also))? (?:stop|remove|roll|drop|keep|pull|extend|go (?:back|on|for)|take it|write up|switch|change|read out|try|ship|kill|revert|think|sell|take|sit down|argue|rethink|is (?:out|off|removed|stopped))\b|\b(?:if|should|unless)\b.{0,120}\d.{0,140}\b(?:remove|roll back|goes back|is (?:dropped|removed|off|out|stopped)|(?:is|are) (?:wrong|not done)|doesn['’]t help|needs? (?:rethinking|another)|calls? (?:them|him|her))\b/i

/** "Ship if swaps rise by 5 %": the same, told the other way round. */
const decidesIf =
  /\b(?:ship|keep|stop|remove|drop|roll (?:it |this )?(?:out|back)|go on|continue|proceed|extend|kill|scale|revert)\b[^.;]{0,20}? (?:if|when|once|unless)\b[^.]{0,100}(?:\d|\bhalf\b|\ba (?:third|quarter)\b)/i

/** "If leads drop by more than 10 %, pause": what follows is an order to oneself. */
const haltsIf =
  /\bif\b[^.]{0,160}\d[^.]{0,120}(?:[,:;]|→|->|\bthen\b)\s*(?:we )?(?:pause|stop|halt|roll ?back|revert|disable|switch (?:it )?off|turn (?:it )?off|iterate|pivot|rethink|re-?evaluate|reconsider|double down|kill|abort|continue|proceed|expand|scale)\b/i

/** "More than one in two months, stop": the same in a few words. */
const stopsAt =
  /\b(?:more|fewer|less|higher|lower|better|worse|over|under|above|below)(?: than)? (?:\d|half|a third|a quarter|an?|one|two|three|four|five|six|seven|eight|ten)\b[^.;]{0,80}?(?:,| and| then|→|->)\s*(?:then )?(?:we |it |i )?(?:(?:stop|drop|kill|go back|roll back|pull|leave it|rethink|switch (?:it )?off|give up|don['’]t|do not|won['’]t|can['’]t)\b|is(?:n['’]t| not| out| off)\b|needs? (?:a |to )?(?:re)?think\w*)|\b(?:if|should|when)\b[^.;]{0,80}\b(?:more|fewer|less|over|under|above|below|at least|up to)\b[^.;]{0,100}\b(?:we|it|that|this) needs? (?:an? |to )?(?:re)?(?:think|look|talk)/i

/** What stands there was or is to be, or is the product's: nobody plans there. */
const planless: ReadonlySet<Role> = new Set<Role>([
  'requirement',
  'story',
  'technical',
  'history',
  'out-of-scope',
  'evidence',
  'problem',
  'wish',
  'user',
  'stakeholder',
])
/** Where the product is described, only a figure with what follows from it is a plan. */
const describing: ReadonlySet<Role> = new Set<Role>(['solution', 'background', 'title', 'goal'])
/** What comes behind shipping. */
const behind =
  /\b(?:after|afterwards|later|next|follow[- ]?up|learning|measur\w+|review|evaluation|results?|verification|acceptance|success|know|roll-?out|launch|tactics|post)\b/i

/** How often a measure is read. */
const rhythm =
  /(?:^|[|,;(]|\b(?:read|checked|reviewed|measured|tracked|looked at))\s*(?:daily|weekly|monthly|quarterly|every (?:week|month|quarter))\b(?! (?:\p{L}+ ){0,2}(?:users?|starters?|visits|sessions)\b)/iu
/** When it is read, counted from the launch. */
const later =
  /\b(?:after (?:the |\p{L}+ )?(?:launch|release|roll-?out|pilot|go-live|first|summer|winter|start)|(?:weeks?|months?|days?) (?:after|later|from)|(?:on|in) (?:day|week|month) \d)\b/iu

/** "12 May", "May 12", "week 3" as a label: then it happens. */
const onDay = /^\d{1,2}(?:st|nd|rd|th)? \p{Lu}|^\p{Lu}[a-z]+ \d/u
const inStage = /^(?:day|week|month|stage|phase) \d/i

/** A day on which something is done. */
const onDate = /\b(?:on|by) (?:the )?\d{1,2}(?:st|nd|rd|th)?\.? \p{Lu}\p{L}{2,}|\b(?:on|by) \p{Lu}\p{L}{2,} \d|\b\d{4}-\d\d-\d\d\b/u

/** The heading says it all: what stands beneath is looked at. */
export const standsInLearningPlan: Reading = ({ section }) => /\b(?:learning|measurement|evaluation) plan\b/i.test(section.title)
/** A step of the way that is there to learn from what people do: "Learn from real usage". */
const learningStep =
  /^\W*(?:learn(?:ing)? from|(?:gather|collect)(?:ing)? (?:\p{L}+ )?feedback|(?:measure|observe|evaluate|review|analy[sz]e)\b(?= .{0,30}\b(?:usage|use|feedback|results?|adoption|behaviou?r|metrics)\b))/iu

/** "The pilot tests whether …", "designed to prove value". */
const pilotTells = /\bpilots?\b.{0,60}\b(?:tests?|proves?|validates?|shows? (?:whether|if)|to (?:prove|test|validate|learn|show))\b/i

/** Is that there to find out from what people do with it? */
export const learnsFromUse: Reading = (placed) => {
  if (planless.has(placed.role)) return false
  const { text } = placed.statement
  return standsInLearningPlan(placed) || (placed.role === 'timeline' && learningStep.test(text)) || (pilotTells.test(text) && !looksBack(text))
}

/** The text, with what follows from it where the next sentences say so. */
function followed({ statement }: Standing): string {
  const next = statement.next?.text ?? ''
  return /^\W*(?:if|below|above|otherwise|then|in weeks|should)\b/i.test(next)
    ? `${statement.text} ${next} ${statement.next?.next?.text ?? ''}`
    : statement.text
}

/** What will be looked at after shipping, and when or what follows. Guide: "Build the Right Product". */
export const plansLearning: Reading = (placed) => {
  const { role, section, statement } = placed
  if (isQuestion(statement.text) || statement.story) return false
  const said = followed(placed)
  const late = behind.test(section.title)
  if (planless.has(role) && !(role === 'requirement' && late)) return false
  if (decides.test(said) || stopsAt.test(said)) return true
  if (learnsFromUse(placed)) return true
  if (role === 'metric' && (statement.kind === 'row' ? rhythm.test(statement.text) : later.test(statement.text))) return true
  const { label } = statement
  const dated = label && (onDay.test(label) || inStage.test(label)) ? `on ${label} we will: ` : ''
  const text = dated + statement.text
  if (describing.has(role) && !dated && !late) return false
  if (decidesIf.test(text) || haltsIf.test(withLabel(statement))) return true
  if ((looksBack(text) && !dated) || !lookBack.test(text)) return false
  if (!afterwards.test(text) && !dated) return false
  const scheduled = (late || (label !== undefined && behind.test(label))) && onDate.test(text)
  return (scheduled || purposeful.test(dated + said)) && !isConditional(text.replace(/^\W*after\b/i, ''))
}
