import { anyCase } from '../language/any-case.js'
import { wordCount } from '../language/words.js'

/** What keeps a place in the text: words that say that nothing is there yet, and frames that wait for words. */

const filler = anyCase(
  /^\W*(?:❓+|_{3,}|\[ ?\]|n\.\s?a\.?|\(?(?:left )?(?:blank|empty)\)?|not applicable|under construction|no content(?: yet)?|still (?:to come|missing|open)|to decide|in progress|(?:we will|we['’]ll|will) (?:add|fill|write|define|decide|complete) (?:this|it|these)(?: in)?(?: later| soon)?|not (?:yet )?(?:been )?(?:defined|decided|specified|written(?: up)?|started|available|agreed|discussed|clarified|filled in|worked out|thought (?:about|through|of)|estimated|chosen|planned|ready|done)(?: yet| so far)?|(?:nothing|no (?:text|answer|information|info|details?|draft|decision|ideas?|input|entr(?:y|ies)|notes?))(?: [a-zà-ɏ]+)? (?:here|yet|so far|to (?:see|say|add))(?: yet| here)?|(?:this|the) (?:section|part|page|chapter|field|table) is (?:(?:intentionally|deliberately|still|currently) )?(?:left )?(?:blank|empty)|(?:we |i )?(?:have not|haven['’]t) (?:yet )?(?:written|filled in|decided|defined|discussed|done|drawn|worked (?:on|out)|worked|figured|thought about|looked at|got(?:ten)? to|agreed on|discussed) (?:this|it|that|these)(?: (?:part|section|bit|one))?(?: out| through)?(?: yet)?|ignore(?: this(?: [a-zà-ɏ]+)?)? for now|skip(?:ped)? for now|(?:see|copied from|as in) (?:the )?template|(?:first |rough )?draft (?:pending|to follow|to come|coming(?: soon)?)|(?:click|tap)(?: or tap)? here to (?:enter|add|insert)(?: [a-zà-ɏ]+){1,3}|(?:type|write|enter|put)(?: (?:your|some))?(?: (?:text|answer|content|words|description|notes?))? here|enter(?: your)? text|more (?:to come|to follow|details to follow|coming soon)|not yet (?:known|clear)|will add|t\.?b\.?[acdsw]\.?|n\.?t\.?b\.?|please fill(?: (?:in|out))?|(?:[a-zà-ɏ]+ ){0,3}goes here|insert (?:[a-zà-ɏ]+ ){0,2}[a-zà-ɏ]+|(?:[a-zà-ɏ]+ ){1,3}to (?:provide|supply|complete|fill (?:this )?in|write|send|advise|draft|add|finish)(?: (?:this|it|these|text|details))?|placeholder text|will be (?:provided|defined|decided|completed|filled in|written|updated)(?: later| soon)?|tbd|tba|tbc|todo|to do|wip|work in progress|coming soon|to follow|to come|to be (?:defined|determined|decided|added|completed|written|filled(?: in| out)?|discussed|confirmed|announced|continued|(?:prioriti[sz]|rank|estimat|collect|sort|clarifi)ed(?: (?:and|&|then) (?:posted|published|shared|added|listed|written(?: down)?|filled in))?)|will (?:be (?:added|looked (?:at|into))|follow)(?: later| soon)?|pending|placeholder|lorem ipsum.*|bla(?:h)?(?: bla(?:h)?)+|asdf\w*|n\/?a (?:for now|yet|at (?:this|the) (?:time|moment|stage|point))|no info(?:rmation)?(?: available)?(?: yet)?|(?:still )?(?:under|in) discussion|(?:still )?being (?:discussed|defined|written|decided)|xx+|\?+|\.{3,}|…|[–—-]+|n\/?a|none yet|nothing yet|not yet|fill (?:this )?(?:in|out).*|insert .* here|add .* here|your .* here|description(?: here)?|details (?:to follow|tbd)|see (?:above|below)\b.{0,3})\W*$/,
)
/** "- ." */
const onlyMarks = /^\s*[.·•*]\s*$/
const startsWithFiller = anyCase(
  /^\W*(?:tbd|tba|tbc|todo|wip|work in progress|coming soon|awaiting|pending|(?:to|will) (?:follow|come) (?:from|by|after|once|when|in|on|with|soon|later|shortly)|insert here|to be (?:filled|defined|determined|decided|added|completed|written|provided|specified|discussed|confirmed|announced|agreed|clarified|worked out|finali[sz]ed|estimated))\b(?! (?:is|are|was|were)\b)(?:\W+(?:\S+(?:\s+|$)){0,12})?$/,
)

/** "n/a", "to follow", "not decided yet", and nothing else. */
export function isFillerWord(text: string): boolean {
  return filler.test(text)
}

/** Text that only keeps a place: "tbd", "???", "to follow", "tbd with design". */
export function isFillerText(text: string): boolean {
  return isFillerWord(text) || onlyMarks.test(text) || (startsWithFiller.test(text) && wordCount(text) <= 14 && !/,\s\S+(?:\s+\S+){3}/.test(text))
}

/** What a document is made of, and somebody may still owe. */
const owed =
  'screens?|mock-?ups?|wire-?frames?|designs?|sketch(?:es)?|diagrams?|drawings?|figures?|numbers?|details?|copy|wording|texts?|sections?|chapters?|parts?|estimates?|plans?|drafts?|descriptions?|examples?|screenshots?|pictures?|links?|answers?|metrics?|targets?|baselines?|dates?|prices?|budgets?|tables?|list|documentation|specs?|stories|personas?|results|questions?|rest|this|these|that|it|more'
const someday = '(?: (?:later|soon|shortly|once|after|as soon|when|by|before|next|in|on|with|from|during|until|here|tomorrow|asap)\\b[^.,;:]{0,60})?\\W*$'
const lead =
  '^\\W*(?:(?:the|launch|event|price|press|all|our|more|further|final|exact|these|detailed|full|first|missing|actual|some|remaining|updated|high-fidelity) ){0,3}'
/** "Mock-ups coming next week", "The figures are still missing", "Screens to be added once Jo is back". */
const owing = anyCase(
  `${lead}(?:${owed})(?: (?:for|of|from) (?:[\\w'’-]+ ){0,3}[\\w'’-]+?)? (?:(?:is|are) )?(?:still |currently |yet )?(?:to (?:follow|come)|coming|outstanding|missing|pending|in progress|under ?way|in the works|(?:being|to be) (?:added|written|prepared|drawn|drafted|collected|worked on|provided|supplied|filled in|delivered|completed|finali[sz]ed|attached|inserted|uploaded|defined|decided|discussed|confirmed))${someday}`,
)
/** "Sketches will follow on Friday" */
const following = anyCase(`${lead}(?:${owed}) (?:will|shall) (?:follow|come)${someday}`)
/** "Details will be added after the workshop", "Will be specified in a later version", "Kim will write this up": where an app is specified, this may be what it does. */
const promised = anyCase(
  `${lead}(?:${owed}) (?:will|shall) be (?:added|written|drawn|drafted|provided|supplied|filled in|delivered|completed|finali[sz]ed|attached|defined|decided|discussed|confirmed|updated)${someday}|^\\W*(?:(?:this|it) )?(?:will|to) be (?:specified|described|defined|detailed|written|added|filled in|completed|provided|covered|elaborated) (?:later|separately|in (?:a|the) (?:later|next|future|separate|following) (?:version|revision|iteration|draft|document|step))\\b[^.,;:]{0,30}\\W*$|^\\W*(?:[a-zà-ɏ-]+ ){1,3}(?:will|is going to|are going to) (?:write|fill|draft|add|complete|prepare|draw|finish|define|describe|update|expand|revise|extend|flesh out) (?:this|these|it|them)\\b[^.,;:]{0,40}\\W*$`,
)
/** "Waiting for figures from finance", "Mia to fill in before the review", "Lena is working on these", "Input needed", "@mia can you fill this in?" */
const asked = anyCase(
  /^\W*(?:(?:we['’]re |we are )?(?:still )?waiting (?:for|on) (?![^.]{0,80}\b(?:is|are|was|were|takes?|costs?|means|makes|has|have|can|will|should|must|may)\b)[^.,;:]{2,80}|(?:[a-zà-ɏ-]+ ){1,3}to (?:add|fill in|write|provide|supply|complete|draft|finish|confirm|update|describe|define|specify)(?: (?:this|it|these|in|here|details|text|numbers|figures)){0,2} (?:before|by|after|once|until|with|from|next|when|later|soon|asap)\b[^.,;:]{0,50}|(?:[a-zà-ɏ-]+ ){1,3}(?:is|are) (?:still )?(?:working on|preparing|drawing|writing|drafting|finishing|collecting) (?:this|these|it|them|that)\b[^.,;:]{0,40}|(?:this |it )?(?:still )?(?:needs?|requires?) (?:[a-zà-ɏ]+ )?(?:input|(?:further|more|some) (?:discussion|clarification|thought|thinking|definition|elaboration|refinement|detail|details|investigation))\b[^.,;:]{0,40}|input (?:is )?(?:still )?(?:needed|required|pending|welcome)\b[^.,;:]{0,40})\W*$|^@[\w.-]+,? (?:can|could|please|will|would)\b[^.\n]{0,60}\b(?:fill|add|write|complete|provide|describe)\b[^.\n]{0,40}$/,
)
/** "Later.", "I will come back to this": nobody has thought about it, in so many words. */
const idle = anyCase(
  /^\W*(?:open|later|skip|(?:not )?(?:for )?now|parked(?: for now)?|parking this(?: for now)?|see comments?|additional information|(?:(?:i|we)(?:['’]ll| will)|to|need to|must)? ?(?:come|get|circle) back to (?:this|it)(?: later| soon)?)\W*$/,
)
/** "Will be drawn by the agency" says nothing where pictures are due, and who does it where a service is. */
const ordered = anyCase(
  /^\W*(?:(?:will|to) be |(?:are |is )?(?:still )?being )(?:provided|prepared|drawn|designed|made|created|supplied|delivered|written|drafted|done|worked on|collected)\b[^.,;:]{0,60}\W*$/,
)
const pieces = anyCase(
  /\b(?:screens?|mock-?ups?|wire-?frames?|visuals?|prototypes?|sketch(?:es)?|diagrams?|drawings|screenshots?|figures|appendix|annex|glossary|copy|wording|personas?|metrics|kpis?|estimates?|schedule|timeline|user stories|interviews)\b/,
)

/** Does a sentence say that what is due under this heading is still to come? `isTask`: what is said there is what a product does. */
export function isDeferral(text: string, heading: string, isTask: boolean): boolean {
  if (owing.test(text) || following.test(text) || asked.test(text) || idle.test(text)) return true
  const isPiece = pieces.test(heading)
  return ((isPiece || !isTask) && promised.test(text)) || (isPiece && ordered.test(text))
}

/** What keeps places open in a frame. */
const gap = /…|\.{3}|_{2,}|\[[^[\]]{0,80}\]|<[^<>]{0,80}>|\{[^{}]{0,80}\}/g
const frameWords = anyCase(
  /\b(?:we['’]ll|as|an?|i|we|want|wants|need|needs|would like|to|so that|in order to|believe|that|will|because|given|when|then|and|or|for|who|the|is|unlike|our product|know|this|if|by|have|can|which|at|from)\b/g,
)

/** "As a …, I want … so that …", "We believe that": words that join what a template asks for. `bare`: the frame may stand there without gaps. */
export function isFrame(text: string, bare: boolean): boolean {
  const words = text.replace(gap, ' ')
  if (words === text && !bare) return false
  const left = words.replace(frameWords, ' ')
  return left !== words && !/[\p{L}\p{N}]/u.test(left)
}

const dummy = anyCase(
  /^\W*(?:key )?(?:steps?|risk|goal|features?|items?|points?|options?|metric|kpi|milestone|phase|user|persona|competitor|question|requirement|story|example|bullet|name|task|action|result|objective|assumption|benefit|stakeholder|criterion|scenario|use case|link|problem|reason|topic|idea|alternative|dependency) ?#?(?:\d{1,2}|[a-z])\b\W*$/,
)

/** "Step 1", "Risk B:", "Competitor 2": what a list is to be made of. */
export const isDummy = (text: string): boolean => dummy.test(text)

/** "Owner: Ada", "Status: draft": who and when, but nothing of what is due. */
export const isAdministrative = (text: string): boolean =>
  /^\W*(?:status|owners?|author|responsible|lead|date|last updated?|updated|version|reviewers?|due|priority)\W*:\W*\S[^\n]{0,60}$/i.test(text)

/** What a form shows in a field for a name or a day: "@name", "DD/MM/YYYY", "xx.xx.xxxx". */
export const isFieldHint = (text: string): boolean =>
  /^\W*(?:@?(?:(?:first|full|your) )?names?|@username|(?:dd|mm|yyyy|yy|xx+)(?:[./-](?:dd|mm|yyyy|yy|xx+)){1,2})\W*$/i.test(text)

/** "Increase X by Y%", "XX% of users": a letter where a figure is due. */
export const lacksFigure = (text: string): boolean => /\b(?:[XYZN]|XX+) ?%|\bfrom [XYN]{1,3} ?%? to [XYZN]{1,3}\b|\bby [XYN]{1,3}(?![\p{L}\p{N}])/u.test(text)
