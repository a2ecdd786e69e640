/** What is left to others or to later is named in many ways; their grammar is small: a refused deed, a place outside, a thing put aside, another time. */

/** What one could have done with a thing. */
const deed =
  '(?:do(?:ing)?|touch(?:ing)?|build(?:ing)?|cover(?:ing)?|includ(?:e|ing)|add(?:ing)?|address(?:ing)?|tackl(?:e|ing)|handl(?:e|ing)|solv(?:e|ing)|chang(?:e|ing)|alter(?:ing)?|offer(?:ing)?|promis(?:e|ing)|attempt(?:ing)?|try(?:ing)?|consider(?:ing)?|plan(?:ning)?|ship(?:ping)?|replac(?:e|ing)|fix(?:ing)?|serv(?:e|ing)|giv(?:e|ing)|mak(?:e|ing)|deal(?:ing)? with|go(?:ing)? (?:into|near)|look(?:ing)? (?:at|into)|talk(?:ing)? about|discuss(?:ing)?|tak(?:e|ing) on|cater(?:ing)? for|aim(?:ing)? (?:at|for)|get(?:ting)? into|bring(?:ing)?|need(?:ing)? to (?:do|build|solve))'
/** The work that a document is about, as the one who leaves it out. */
const work =
  '(?:scope|papers?|pitch|brief|project|pilot|release|document|memo|spec|proposal|plan|budget|remit|mandate|frame|round|phase|step|version|mvp|v\\d|bet|cycle|sprint|season|quarter|year|term|feature|note|work|list|trial|stage|slice|cut|package|contract|assignment|appetite|iteration|study|rfc|prd|application|bid)'
const us = `(?:we|i|it|this|(?:the|this|our) (?:first |new |present )?${work})`
const undone =
  '(?:touched|covered|included|planned|changed|affected|addressed|attempted|intended|promised|offered|tackled|meant|considered|supported|built|replaced|foreseen|handled|solved|treated|discussed|wanted|needed|scheduled|funded|pursued|aimed at)'
const time =
  '(?:time|times|year|month|week|day|spring|summer|autumn|fall|winter|season|term|semester|quarter|half|round|sprint|cycle|release|version|phase|iteration|christmas|once|harvest)'
const aside =
  '(?:aside|alone|untouched|unchanged|as (?:it|they) (?:is|are)|as is|to (?:others|one side|later)|(?:for|until|till) (?:later|now|another .{1,20}|next .{1,20}|some other .{1,20})|on (?:hold|ice|the shelf|one side|the side)|off(?: the (?:table|list|menu))?|by the wayside|where it is)'

const leavingOut: readonly RegExp[] = [
  // "What are we not doing", "Won't touch", "We don't cover", "Prefer not to talk about"
  new RegExp(
    `^(?:what |things |that which )?(?:that )?(?:${us} )?(?:(?:(?:are|is|am|do|does|will|would|should) ?)?(?:${us} )?(?:n't|not|never)|won't|aren't|isn't|don't|doesn't|'re not|'s not|'m not|(?:prefer|rather|choose|chose|decided|would rather)(?: not to| not))(?: going to| planning to| trying to| be| even)? ${deed}(?: (?:here|now|this ${time}|with (?:it|this)|for now|yet|in (?:this|the) ${work}|anything (?:about|to|with)|at))?$`,
  ),
  new RegExp(`^(?:what )?${us}(?:'re|'s|'m| are| is| am) not (?:going to )?${deed}(?: (?:here|now|this ${time}|yet))?$`),
  // "Not this spring", "Not part of this", "Not covered", "Not our job"
  new RegExp(
    `^(?:deliberately |explicitly |currently |intentionally |consciously )?not (?:(?:yet |to be |being )?${undone}(?: (?:here|now|yet|by (?:this|it|us)|in this ${work}|this ${time}))?|(?:in|during|for|within|on) (?:this|the) (?:first )?(?:${work}|${time}|menu|table|cards|bill|agenda)|this ${time}|today|here|yours|ours|(?:a )?part of (?:this|it|the .{2,20})|(?:our|my|the team's) (?:job|business|concern|task|problem|turf|remit)|(?:before|until|till) .{2,20}|at (?:first|the start|launch|all)|a priority|on offer|just yet)$`,
  ),
  // "Left aside", "Leaves out", "Put on ice"
  new RegExp(
    `^(?:what |things |stuff |deliberately |consciously |intentionally |for now )?(?:(?:we|i)(?:'ve| have|'re| are|'ll| will)? |(?:is|are|was|were|gets|has been|have been|this|it|this ${work}) )?(?:deliberately |consciously )?(?:(?:left|leaving|leaves?|rul(?:ed|ing)|stay(?:s|ing)?|falls?) out(?:side)?|(?:left|leaving|leaves?|set|setting|put|putting|parked|pushed|moved|kept|keeping|taken|stays?) ${aside})(?: (?:here|for now|this ${time}))?$`,
  ),
  // "Beyond this pitch", "Outside this paper"
  new RegExp(
    `^(?:what (?:is|lies|falls) |things )?(?:beyond|outside(?: of)?) (?:(?:this|that|the|our|my)(?: (?:first|present|current))?(?: ${work})?|${work} ?\\d?|our (?:hands|control))$`,
  ),
  // "What's left out", "Who's it not for", "What we cut"
  /^(?:what|who|whom)(?:'s|'re| is| are)? (?:it |this |that )?(?:is |'s )?(?:not (?:it |this )?(?:for|meant for|about|aimed at|in|in it|in this|included|covered|part of (?:it|this)|coming|changing|built|planned)|isn't (?:for|meant for|in it|in|included|covered|coming|changing)|(?:left|kept) (?:out|aside|alone)|out|stays? (?:out|as it is)|falls outside|excluded|missing on purpose)$/,
  /^(?:what|things|stuff|ideas)? ?(?:that )?(?:we|i)(?:'ve| have|'re|'ll| will)? (?:deliberately |consciously )?(?:cut|cutting|skip|skipped|drop|dropped|park|parked|postpone|postponed|ignore|ignored|omit|omitted|exclude|excluded|sacrifice|sacrificed|gave up|give up|giving up|turned down|rejected|said no to|say no to|saying no to|are saying no to|stay (?:out|clear) of|steer clear of|keep (?:out|clear) of)$/,
  // "Non-requirements", "Anti-goals", "Future features"
  /^(?:(?:the|our|some|explicit|deliberate|stated|known|possible|potential) )?(?:(?:non|anti)[- ]?(?:requirements?|features?|objectives?|deliverables?|problems?|needs|use cases?|stories|scope|goals?|aims?|targets?|outcomes?|promises?|commitments?|priorities|concerns?|users?|customers?|audience)|future (?:features?|functionalit(?:y|ies)|functions?|releases?|versions?|iterations?|phases?|scope|ideas?|plans|extensions?|expansions?|additions?|possibilit(?:y|ies)|capabilit(?:y|ies)|directions?|integrations?|requirements?|stories|items?|topics|modules?|options?|work|considerations?|enhancements?|improvements?|developments?|upgrades?))(?: (?:ideas|list|and ideas|for (?:this|now|the|v\d).{0,20}|\([^)]{1,30}\)))?$/,
  // "Parking lot", "Later, maybe", "Some other time"
  /^(?:(?:the|our) )?(?:parking lot|car park|ice ?box|ice-box|cold storage|freezer|back ?burner|cutting[- ]room floor|off limits|off-limits|hands off|off the (?:table|list|menu|agenda)|no[- ]go (?:areas?|zones?)|omissions|deliberate omissions|carve-?outs|delimitations?|sacrifices|cut|cut list|outside|beyond|leaves out|left to others|shelved|parked|saying no to|we say no to|saying no|no to|nothing (?:for|about)|untouched|unaffected)(?: (?:for now|here|this time|on purpose|ideas))?$/,
  /^(?:(?:maybe|perhaps|possibly) (?:later|one day|some ?day|another time|next time|afterwards)|(?:later|some ?day|one day|afterwards|next time|another (?:time|day))(?:,? ?(?:\/|or)? ?)(?:maybe|perhaps|possibly|or never|if ever|if at all|on)|some (?:day|other (?:time|day))|another (?:time|day|story|project|paper|pitch|ticket|team)|one day|some ?day|next time|for (?:later|another (?:time|day|round|project)|some other time|(?:a|the) (?:later|next|second|future) (?:time|day|round|project|phase|release|version)|others|v[2-9])|(?:(?:what|things|stuff|all) (?:that |which )?)?(?:can wait|has to wait|have to wait|will have to wait|must wait))$/,
]

/** Does a heading, a label or the lead-in of a list announce what is left out: "Left aside", "Beyond this pitch", "Won't touch"? In small letters, without marks at its ends. */
export function announcesLeftOut(heading: string): boolean {
  return heading.length < longestHeading && leavingOut.some((pattern) => pattern.test(heading))
}
const longestHeading = 60
