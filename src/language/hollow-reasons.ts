import { anyCase } from './any-case.js'
import { anyPeople } from './people.js'

const subject =
  '(?:(?:i|we|they|you|people|users|everybody|everyone|others) )?(?:can |could |may |am able to |are able to |will )?(?:always |easily |quickly |simply |just )?'
const deedOnThing = '(?:use|see|view|open|read|watch|enjoy|share|try|show|keep|have|get|access|look at|play(?: with)?|click(?: on)?|post|download|experience)'
const ofItself =
  '(?: (?:too|as well|easily|quickly|immediately|anytime|anywhere|everywhere|online|at (?:any|all) times?|again|whenever (?:i|we) want|with (?:friends|others|everyone)))*'

/** It is nice. */
const whims: readonly RegExp[] = [
  `^(?:it|this|that|(?:the|my|our|everything|all) ?[a-zà-ɏ]*|they|[a-zà-ɏ]+ing)(?:['’]?s| is| are| looks?| feels?| comes?| becomes?| will be| gets?)? ?(?:so |much |more |really |very |just |a bit |to )*(?:fun|cool|nicer?|modern|fresh|alive|engaging|exciting|attractive|beautiful|pretty|sleek|premium|professional|magical|lively|interactive|state of the art|funny|colou?rful|stylish|up to date|trendy|life)\\W*$`,
  "^(?:it|this|that|they)(?:['’]?(?:s|re|d be)| is| are| would be| will be)? (?:so |really |very |just |pretty |super |mega |totally )*(?:fun|cool|nice|neat|awesome|amazing|great|epic|dope|sick|sweet|slick|fancy|lovely|wow)(?: (?:to (?:have|see|try|use|do)|and (?:we|i) [^.;]{2,40}|!+))?\\W*$",
  "^(?:(?:i|we|they|users|people)(?: can| will|['’]d)? (?:want|have|get|like|need)(?: to (?:have|get))? )?(?:an? )?(?:really |very |more )?(?:great|good|fun|nice|cool|better|smooth(?:er)?|seamless|awesome|amazing) (?:time|(?:user |overall )?experience|UX|feeling|vibe)\\W*$",
].map((source) => anyCase(source))

const hollow: readonly RegExp[] = [
  // "I can track my progress", "I have access"
  `^${subject}(?:track|monitor|follow|view|check|manage|see) (?:the |my |our |all |their |its )?(?:progress|status|performance|data|activit(?:y|ies)|information|details|everything)\\W*$`,
  `^${subject}(?:use|have|access) (?:the|it|this|my) ?(?:app|system|platform|tool|feature|product|site)?\\W*$`,
  `^${subject}see (?:all|everything)\\b`,
  `^${subject}(?:see|have|find|view) (?:them|it|everything|all(?: of (?:it|them))?) (?:all )?(?:in one place|at a glance|at once|together)\\W*$`,
  `^${subject}(?:stay|remain|keep|am|are|be|feel|have|get)\\s+(?:an? )?(?:good |better |quick )?(?:motivated|informed|part of|up to date|happy|overview|insight|it|access|engaged|satisfied|productive)\\b`,
  // To have it is to do with it what one does with it.
  `^${subject}${deedOnThing} (?:it|them|this|these)${ofItself}\\W*$`,
  // "I can steer": anybody could say so of anything.
  `^${subject}(?:steer|manage|control|lead|plan|supervise|oversee|monitor|coordinate|optimi[sz]e|stay in control|be in control)\\W*$`,
  // How little there is to press.
  '\\b(?:with|in|at|by) (?:just |only )?(?:one|a single|a|the) (?:click|tap|touch|press|push|swipe)(?: of (?:a|the) button)?\\W*$',
  // For what occasion: no word on what anybody does there.
  '^(?:the |our |my |for (?:the |our |my )?)?(?:[a-zà-ɏ]+ ){0,2}(?:meetings?|reporting|reviews?|presentations?|demos?|audits?|overview|visibility|transparency|UX|branding|marketing|convenience|fun|modern look)\\W*$',
].map((source) => anyCase(source))

/** Is this a reason that any wish could have: to have the thing, that it is nice, or how little it asks for? */
export function isHollow(reason: string): boolean {
  return isWhim(reason) || hollow.some((pattern) => pattern.test(reason))
}

/** Does it say that the thing would be nice, and no more? */
export function isWhim(reason: string): boolean {
  return whims.some((pattern) => pattern.test(reason))
}

const machine = anyCase(
  /^\W*(?:the |our |its |this )?(?:[a-zà-ɏ-]+ )?(?:AI|systems?|apps?|applications?|platforms?|algorithms?|tools?|models?|engines?|bots?|assistants?|software|database|recommendations?|products?|scheduler) (?:can |could |will |may |is able to |are able to |has |have |knows?|learns?|gets?|understands?)/,
)

/** "So that the AI can prioritise accurately": the machine is served, and nobody. */
export function servesMachine(reason: string): boolean {
  return (
    machine.test(reason) && !/\b(?:i|me|my|mine|we|us|our|you|your|nobody|no one|them|their|not|never|n['’]t)\b/i.test(reason) && anyPeople(reason).length === 0
  )
}
