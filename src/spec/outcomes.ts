import { artefactPhrase, technologiesIn } from '../language/artefacts.js'
import { outputStates, outputVerbs } from '../language/lexicon.generated.js'
import { anyPeople } from '../language/people.js'
import { phrases } from '../language/phrases.js'
import { findsOut, hasNumber, isCapability, leadingBuildVerb, month, saysChange } from '../language/signals.js'
import type { Standing } from './reading.js'

const delivered =
  /\b(?:is|are|be|been|gets?|goes|go|went)? ?(?:(?<!an? |the |near-|with |each |every )live(?! (?!(?:in|on|at|by|for|with|to|from|and|or|before|after|since|until|as|across|everywhere|now|today|there|here|this|next|again)\b)[a-z])|delivered|fulfilled|shipped|released|launched|deployed|developed|implemented|built|published|in production|rolled out|completed|(?:is|are|be|\d ?%|feature) complete|complete(?=\W*$)|finished|available|certified|signed[- ]off|handed over|merged|migrated|decommissioned|documented|trained|approved|operational|onboarded|installed|integrated|connected|enabled|configured|in place|up and running|running (?:in|on|at|everywhere)|accepted)\b|\b(?:on[- ]time|on schedule|on budget|(?:no|zero) (?:critical |major |P\d |open |blocking )*(?:bugs|defects|blockers|showstoppers)|defect[- ]free|feature[- ]complete|code complete|go[- ]live|parity|sign(?:s|ed)?[- ]?off|time to market|speed to market|coverage)|\bworks? (?:at|in|on|for all)\b|\bon the (?:new )?(?:system|platform|app)\b|\bin (?:open |closed |private |public )?beta\b|\bon by default\b|\b(?:it|site|page|app)(?:['’]s| is) up\b|\bin (?:both|the|all) (?:app )?stores?\b|^\W*be ready (?:for|by|before|to)\b|\b\d+ ?% of (?:the |our |all )?(?:screens|pages|features|services|components|views) (?:on|in|use)\b/i
/** "The launch of …", "lay the foundation", "an MVP of …", "being able to view …": making, named by a noun. */
const making =
  /^\W*(?:(?:the|an?|successful|timely|initial|first|full|complete|experimental) )*(?:launch|release|delivery|introduction|creation|completion|integrations?|connection|acceptance|provision|establishment|development|deployment|construction|installation|migration|modernisation|modernization|roll-?out|implementation|GA|MVP|version|prototype|redesign|rewrite|set-?up) (?:of|for|in|by|with)\b|^\W*(?:have )?(?:an? |the )?(?:working |functioning |running |first |usable |public |private |closed |open )*(?:MVP|GA|prototype|beta|alpha|v\d)\b|^\W*(?:lay(?:s|ing)?|set(?:s|ting)?|build(?:s|ing)?|creat(?:es?|ing)) (?:the |a )?(?:foundations?|groundwork|basis)\b|^\W*being able to\b|^\W*(?:be|stay|get) (?:on par|at parity)\b|^\W*(?:successfully )?(?:GA|go live|demo)\b/i
/** "100 % data centralisation", "Mobile support for tablets": the same, by what is then there. */
const thereThen =
  /^\W*(?:100 ?%|full|complete) (?:[\p{L}-]+ ){0,3}\p{L}+(?:is|iz)ation\b|^\W*(?!less|more|better|fewer)(?:[\p{L}-]+ ){0,2}(?:accessibility|availability|support|compatibility) (?:for|on|across|with) (?:[\p{L}-]+ ){0,3}(?:operations|devices?|platforms?|browsers?|systems?|phones?|tablets?|desktops?|screens?|formats?|languages?)\b/iu
/** The work passes a check of its own: "CI is green", "every chapter passes the checklist", "number of open bugs". */
const checked =
  /\b(?:passes|passed|pass) (?:(?:the|our|its|all|every|each|an?) )*(?:\p{L}+ ){0,3}(?:check|checks|checklist|tests?|test suite|review|validation|audit|acceptance|QA)\b|\b(?:CI|build|pipeline|tests?|test suite) (?:is|are|stays?|runs?) green\b|\bgreen (?:CI|build|pipeline)\b|\b(?:reviewed|merged|approved) pull requests?\b|\b(?:no|zero|0|number of|count of) (?:\p{L}+ ){0,2}(?:bugs|defects|blockers)\b|\b100 ?% (?:data )?integrity\b|\b(?:evidence|results?|decisions?) (?:is|are) (?:recorded|filed|documented)\b/iu
/** "Ferry beta", "An MVP": a stage of the work, and nothing about it. */
const stage = /^\W*(?:\p{Lu}[\p{L}\d]*|the|an?) (?:closed |open )?(?:alpha|beta|GA|MVP|prototype|pilot)\W*$/u
/** Counts of what the team itself puts out. */
const ownOutput =
  /\bcovers? (?:\d+|all|every|100)\b|\b(?:number|percentage|percent|share|amount|count|%) of (?:\p{L}+ ){0,3}(?:pages?|content|features?|documents?|endpoints?|stories|requirements?|components?|tests?|integrations?|languages?|screens?|articles?|releases?|APIs?|resources|tickets closed|fields?)(?: \p{L}+){0,4} (?:translated|published|covered|built|migrated|delivered|implemented|released|completed|shipped|documented|created)\b|\b(?:time|length of time|days) (?:required|needed|taken|it takes) (?:us )?to (?:translate|publish|build|deliver|release|ship|develop)\b|\b\d+ ?% of (?:\p{L}+ ){0,3}(?:certified|trained|migrated|covered|translated|documented|implemented)\b/iu
/** The state of the team's own work: "the repo shows …", "docs match the code", "single binary, no dependencies". */
const ownWork =
  /^\W*(?:(?!(?:for|of|in|on|to|by|with)\b)[\p{L}-]+ ){0,3}?(?:repo|repository|codebase|code|stack|architecture|demo|docs|documentation|front-?end|back-?end|build|schema|prototype|UI)\b(?: and (?:the )?[\p{L}-]+)?(?: (?:can|should|must|will))? (?:is|are|has|have|match(?:es)?|builds?|express(?:es)?|shows?|grows?|supports?|runs?|contains?|reflects?|follows?|compiles?|stays?|remains?|explains?|demonstrates?)\b|^\W*(?:a |one )?(?:single|one|zero|no|minimal|few) (?:[\p{L}-]+ )?(?:binary|executable|package|bundle|dependenc(?:y|ies)|codebase|repo|repository)\b/iu
/** "Export generates successfully for 100 courses": that it works, however many times. */
const worksWell =
  /^\W*(?!(?:users?|people|customers?|staff|\p{L}+ers)\b)(?:[\p{L}-]+ ){1,4}?(?:generates?|completes?|works?|loads?|runs?|executes?|process(?:es)?|saves?|syncs?|uploads?|exports?|imports?|renders?|opens?|starts?|installs?|performs?|functions?|operates?) (?:successfully|correctly|reliably|properly|as (?:expected|intended|designed)|flawlessly|without (?:any )?(?:errors?|issues|problems|crashes|crashing)|(?:on|at) (?:the )?first (?:try|attempt|go))\b/iu
/** "100 % of log-ins lead to the home page": a rule for the machine, not how well it serves. */
const alwaysSo =
  /^\W*(?:100 ?%|all|every) (?:of )?(?:the )?(?:[\p{L}-]+ ){0,2}(?:attempts?|requests?|log-?ins?|sign-?ins?|submissions?|accounts?|inputs?|entries|responses?|events?|records?|calls?|messages?|pages|routes?|screens|sessions?|tokens?|links?|tests?|notifications?|actions?|fields?|endpoints?|uploads?|files?|forms?|queries)\b.{0,80}?\b(?:(?:is|are|get|gets) (?:\p{L}+ly )?(?:\p{L}+ed|(?:in)?accessible|(?:un)?available|valid)|results? in|returns?|redirects?|shows?|displays?|triggers?|produces?)\b/iu
/** "Be the first in Europe to do it": a race, and nobody who gains by it. */
const beingFirst =
  /^\W*(?:the )?(?:best|fastest|smartest|coolest|prettiest|most \p{L}+(?:ed|ive|ful|able|ous|al))\b.{0,40}\bin (?:the|its) (?:category|market|industry|class|segment|world|country)\W*$|^\W*(?:\p{L}+ )?(?:known|seen|recogni[sz]ed|regarded) as (?:the )?(?:[\p{L}'’-]+ ){0,2}?first\b|^\W*(?:(?:to )?(?:be|become)|(?:we|it|this)(?:['’]re|['’]s| are| is)) (?:the )?(?:very )?first (?:in|to|on|(?!(?:point|choice|place|stop|port|thing|step|line|address|contact)\b)(?:[\p{L}-]+ ){1,3}(?:in|to|on|with|that))\b|\bfirst[- ](?:to[- ]market|mover)\b/iu
/** "All data lives in the graph", "100% of endpoints described": so much of the work is done. */
const allOfIt =
  /^\W*(?:100 ?%|all|every)(?: of)? [^.;|]{2,60}? (?:mapped|scanned|described|documented|covered|migrated|converted|translated|connected|equipped|fitted|installed|imported|tagged|merchandised|trained|spent|used up|cleared|closed|delivered|implemented|integrated|built|tested|lives? in|read from|served from)\b|\bat \d{2,3} ?fps\b/iu
/** "No open gaps", "zero slipped dates": the work is in order. */
const noneLeft =
  /^\W*(?:no|zero|0) (?:(?:open|remaining|outstanding|known) (?:[\p{L}-]+ ){0,2}?(?:gaps?|items?|issues?|tickets?|points?|tasks?|stories|P\d)|(?:priority[- ]?(?:one|1)|P[01]|sev(?:erity)?[- ]?[01]|slipped|missed) (?:\p{L}+ )?(?:tickets?|bugs?|issues?|dates?|deadlines?))\b/iu
/** "Fulfil D4 and D9", "Meet the contract": what was agreed is delivered. */
const asAgreed =
  /^\W*(?:to )?(?:fulfill?|honou?r|satisfy|meet|deliver on|comply with|close out) (?:the |our |all |every )*(?:[\p{L}\d-]+ ){0,2}?(?:D\d+|deliverables?|contract\w*|obligations?|requirements?|specifications?|tenders?|SOW|commitments?|milestones?|deadlines?)\b/iu
/** "60 stems scanned by April": so many pieces made. */
const madeSoMany =
  /^\W*(?:at least |about |around |all )?\d[\d.,]{0,15} (?:\p{L}[\p{L}-]* ){1,3}(?:scanned|digiti[sz]ed|photographed|tagged|indexed|catalogued|cataloged|mapped|modell?ed|translated|recorded|filmed|imported|converted|labell?ed|annotated|drawn|designed|written|tested|fixed|closed)\b/iu
/** "To have the kiosk in the stand": a thing is somewhere. */
const haveThere =
  /^\W*(?:in|on) (?:(?:the|every|all|both|our) )?(?:[\p{L}\d-]+ ){0,3}?(?:trailer|stores?|shops|shelves|stage|build|release|catalogue|catalog|roadmap|newsletter|press|media|keynote|marketplace|app store|server|homepage|home page)(?:\W*$|,? as | for | by | of )|^\W*(?:to )?have (?:the|an?|our|all|both) (?:[\p{L}-]+ ){1,4}?(?:in|at|on|into|onto|inside) (?:the|an?|our|all|both|every|each|production|place|stores?|beta)\b/iu
const outcomeNouns =
  /\b(?:retention|churn|conversion|engagement|adoption|satisfaction|NPS|CSAT|revenue|tickets?|complaints?|errors?|time (?:to|spent|on)|cost(?:s)? (?:to|of|per)|usage|active users|MAU|DAU|WAU|renewals?|bounce|abandon(?:ed|ment)|(?:task |form )?completion (?:rate|time)|drop-?off|success rate|response time|lead time|cycle time|win rate|share of|percentage of|proportion of|number of|rate of|average|median)\b/i

const productVerbs =
  /^(?:successfully |correctly |accurately |reliably |properly )?(?:maps|generates|displays|shows|handles|works|sends|detects|processes|calculates|integrates|runs|produces|communicates|returns|loads|persists?|renders?|applies|apply|syncs?|(?:is|are) (?:\p{L}+ly )?(?:applied|detected|displayed|rendered|shown|synced|saved|stored|persisted|loaded))\b/iu
/** Without a subject, in forms that are no nouns as well. */
const impliedSubject =
  /^(?:successfully |correctly |accurately |reliably )?(?:maps|generates|displays|detects|calculates|integrates|produces|communicates) (?!and\b|or\b|of\b|for\b|in\b|with\b)\p{L}/iu
/** The subject may go on behind the thing: "theme preference", "system theme changes". */
const moreOfSubject = /^(?:(?!(?:is|are)\b)\p{L}+ ){1,2}?(?=(?:(?:is|are) \p{L}|persist|render|appl(?:y|ies)|sync|load|respond|work|display))/iu
/** How quick a machine is: "within 1 second". */
const machineTime = /\b(?:within|in|under|in less than) (?:\d[\d.,]{0,15}|one|two|three) ?(?:ms|milliseconds?|s|secs?|seconds?)\b/i
/** The product is what does it, not people: "the system sends …", "the board is on the wall", "maps projects to …". */
export function aboutProduct(text: string): boolean {
  const bare = text.replace(/^\W+/, '').replace(machineTime, '')
  if (hasNumber(bare)) return false
  if (impliedSubject.test(bare)) return true
  const subject = artefactPhrase(bare)
  if (!subject || anyPeople(bare.slice(0, subject.end)).length > 0) return false
  const behind = bare.slice(subject.end).trimStart()
  const more = moreOfSubject.exec(behind)?.[0] ?? ''
  if (anyPeople(more).length > 0) return false
  const rest = behind.slice(more.length)
  return (
    productVerbs.test(rest) ||
    /^(?:successfully |correctly |accurately |reliably )?(?:delivers|covers|supports|provides|meets|identifies)\b|^(?:is|are) (?:on|in|at) (?:the|all|every|each|both)\b|^(?:\| )?(?:on|in|at) (?:all|every|each|both)\b/i.test(
      rest,
    )
  )
}

/** Something becomes more or less, or goes from one figure to another. */
export function moves(text: string): boolean {
  return saysChange(text) || changed.test(text) || /→|->/.test(text) || fromTo.test(text) || todayThen.test(text) || byShare.test(text)
}
/** "Reduced complaints about …", "An increased share of …": how it is then. */
const changed = /^\W*(?:an? )?(?:decreased|increased|reduced|improved|lowered|raised|shortened|strengthened|heightened)\b/i
/** From one figure or state to another; not from one place to another. */
const fromTo = /\bfrom\b(?=.{0,40}\d).{1,40}\bto\b|\bfrom (?!the\b|\p{L}+ing\b)(?:an? )?[\p{L}-]+ to (?:an? )?(?!the\b)\p{L}/iu

/** "8 % today, 60 % half a year later". */
const todayThen = /\(\d[\d.,]{0,15} ?%? (?:now|today|at present)\)|\d[\d.,]{0,15}\s?\S{0,12} (?:today|now|at present|at the moment|currently)\b,? .{0,40}\d/i
/** "tickets −50 %", "balance +4 %". */
const byShare = /(?:^|\s)[−–+-]\s?\d[\d.,]{0,15}\s?%/

/** Somebody does something differently, or a result moves. */
function saysOutcome(raw: string): boolean {
  const text = raw.replace(/\b(?:Fall|Spring) (?=[Tt]erm|[Ss]emester|\d{4})|\bat (?:least|most)\b/g, ' ')
  const people = anyPeople(text).length > 0
  const changes = moves(text)
  if (outcomeNouns.test(text) && (changes || hasNumber(text))) return true
  if (changes && (people || hasNumber(text))) return true
  return /\b(?:so that|so) (?!we\b|i\b|that we\b).{0,40}\b(?:can|could|are able to|no longer|stop|do not|don't|spend)\b/i.test(text)
}

/**
 * A goal or a measure that is the making of something, its date or its quality, not a change in what people do or in a result.
 * Guide: product against project management; "does it achieve the intended outcome".
 */
export function isOutput(placed: Standing): boolean {
  if (placed.statement.kind === 'row') return isOutputRow(placed.statement.text)
  const text = placed.statement.text.replace(clauseNumber, '').replace(announced, '')
  return isUseOnly(placed, text) || saysOutput(text, measuresNothing(placed, text) || namesThing(placed, text) || isOnlyDue(placed, text))
}
/** Among measures, "Users can export a list": that it can be done, not that anybody does it, nor how many, how soon or instead of what. */
function isUseOnly({ role, statement }: Standing, text: string): boolean {
  if (role !== 'metric' || !statement.item || statement.index > 0 || statement.block.quoteDepth > 0) return false
  return canDo.test(text) && !hasNumber(text) && !moves(text) && !outcomeNouns.test(text) && !instead.test(text)
}
const canDo =
  /^\W*(?:(?:an?|the|all|any|every|each|new|our) )?(?:[\p{L}\d-]+ ){0,4}?(?:users?|customers?|visitors?|members?|admins?|people|\p{L}{3,}(?:ers?|ors?|ents?|ants?|ists?)) (?:can|is able to|are able to|will be able to)\b(?! (?:say|tell|name|explain|trust|rely|decide|agree))/iu
const instead =
  /\b(?:without|instead of|rather than|no longer|within|in under|faster|sooner|at once|by themselves|themselves|unaided|alone|on (?:her|his|their|its) own|find|understand|before|again)\b/i

/** "3.1 To complete …": a number of its own in front of what is said. */
const clauseNumber = /^\W*(?:\d{1,2}\.){1,3}\d{0,2}\)?\s+(?=\p{Lu})/u

/** A goal in a table: by the row as a whole, or by its first cell that says anything, where no cell tells of a change. */
function isOutputRow(row: string): boolean {
  if (saysOutput(row)) return true
  if (moves(row) || findsOut.test(row) || saysOutcome(row)) return false
  const [first = '', second = ''] = row.split(' | ')
  return (/\p{L}+ \p{L}+/u.test(first) && saysOutput(first)) || (/^(?:\p{L}+ ){2,}/u.test(second) && saysOutput(second))
}

/** "In people's hands on 26 May": due by a day, and nothing in it that becomes more or less, or that anybody does. */
function isOnlyDue({ role, statement }: Standing, text: string): boolean {
  if ((role !== 'goal' && role !== 'metric') || (!statement.item && statement.siblings.length > 1) || statement.index > 0) return false
  const rest = text.replace(dueBy, ' ').replace(allOfThem, ' ')
  if (!dueBy.test(text) || hasNumber(rest) || moves(rest) || outcomeNouns.test(rest) || saysNoDate.test(rest)) return false
  if (technologiesIn(rest).length > 0) return false // that is dictated, whenever it is due
  return anyPeople(rest.replace(/\bpeople['’]s hands\b/i, ' ')).length === 0
}
const dueBy = new RegExp(
  `(?:,? ?\\b(?:by|on|before|until|ahead of|from|in|for|at)\\b|,) (?:the )?(?:(?:end|start|middle|beginning) of (?:the )?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2}\\.? ${month}(?: \\d{4})?|${month}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? \\d{4})?|Q[1-4]|H[12]|20\\d\\d|(?:spring|summer|autumn|winter|Christmas|Easter|year['’]?s? end|(?:calendar |school |academic |financial )?year|(?:school |summer |Christmas )?holidays|fair|show|opening|season|go-live|Black Friday|next (?:season|term|release|quarter|year)|season \\d+))(?![\\p{L}\\d])`,
  'iu',
)
const allOfThem = /\b(?:all|both|each of|the) (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i
const saysNoDate = /[?"“”]|\b(?:can|could|no longer|without|instead of|less|fewer|more|know|knows|understand|agree[ds]?|decide[ds]?|learn\w*|if)\b/i

/** The same of a goal by its text alone. `otherwise`: what it is where nothing in its words tells. */
export function saysOutput(text: string, otherwise = false): boolean {
  if (made.test(text) || turnedAway.test(text) || findsOut.test(text)) return false
  if (held.test(text) || outThere.test(text)) return true
  if ((checked.test(text) || stage.test(text)) && !moves(text) && anyPeople(text).length === 0) return true
  if (alwaysSo.test(text) || worksWell.test(text) || (ownWork.test(text) && !hasNumber(text) && !moves(text) && anyPeople(text).length === 0)) return true
  if (isOfTheWork(text)) return true
  if (saysOutcome(text) || easier.test(text)) return false
  if (intangible.test(text) || standing.test(text)) return false
  if (
    leadingBuildVerb(text) ||
    opensWithOutput(text) ||
    making.test(text) ||
    thereThen.test(text) ||
    ownOutput.test(text) ||
    countsThings(text) ||
    aboutProduct(text)
  )
    return true
  if (isCapability(text) || measuresOthers.test(text)) return false
  return otherwise || ((delivered.test(text) || reachesState(text)) && !hasNumberOfPeople(text) && !doneByPeople.test(text))
}

/** So much of the work is done, a thing is somewhere, or comes first: nobody is named, and nothing becomes more or less. */
function isOfTheWork(text: string): boolean {
  if (anyPeople(text).length > 0 || moves(text)) return false
  if (noneLeft.test(text) || ((asAgreed.test(text) || beingFirst.test(text)) && !hasNumber(text))) return true
  return (allOfIt.test(text) || madeSoMany.test(text) || haveThere.test(text)) && !outcomeNouns.test(text)
}

const verbs = phrases(outputVerbs)
const states = phrases(outputStates)
/** "If nothing is done": no state that is aimed at. */
const supposed = /\b(?:if|when|once|unless|until|nothing|nobody|no one|not|never)\b[^.;,]{0,30}$/i
function reachesState(text: string): boolean {
  return states.all(text).some(({ start }) => !supposed.test(text.slice(Math.max(0, start - 40), start)))
}
/** What may stand in front of a goal: its number, "to", "we want to". */
const beforeGoal =
  /^\W*(?:(?:o|g|kr|goal|objective)\s?\d*(?:[.:–-]\d*)*\s+)?(?:(?:we|i|the team|[\p{L}]+ team) (?:will |want to |aim to |plan to |must |shall )?|to |have |successfully )*/iu
function opensWithOutput(text: string): boolean {
  const bare = text.slice(beforeGoal.exec(text)?.[0].length ?? 0)
  return verbs.first(bare.slice(0, 40))?.start === 0 && !/^\p{L}+ing\b/u.test(bare)
}
/** "Half of the people who delivered a first one have come back", "Engineers get a change live on day two": people do it. */
const doneByPeople = /\b(?:people|users|customers|\p{L}{3,}(?:ers|ists|ors|ents|ants))\b[^.;]{0,40}?\b(?:who|get|gets|have come|come back|return|again)\b/iu

/** "The module that we have built": told of what is there, not aimed at. */
const made = /\b(?:that|which) we(?:['’]ve| have) (?:already )?(?:developed|built|implemented|created|released|shipped|launched|designed)\b/i

/** "Not 'the feature is live'", "rather than shipping more": an output that is no goal. */
const turnedAway =
  /\b(?:not|rather than|instead of|never|no longer) (?:just |merely |only |about |to )?["“'‘]?(?:the |an? |\p{L}+ing )?(?:\p{L}+ ){0,3}(?:live|shipped|launched|delivered|released|shipping|launching|releasing|delivering|done)\b/iu
/** "Hold three workshops", "run at least four tournaments": what the team itself does, so often. */
const held =
  /^\W*(?:to )?(?:hold|run|host|organi[sz]e|conduct|give|stage|throw|present|attend|publish|send|record|film|print|hire|sign|close) (?:at least |up to |about |around |a minimum of )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|an?|the) (?:\p{L}[\p{L}-]* ){0,3}?(?:workshops?|tournaments?|events?|webinars?|trainings?|sessions?|demos?|meet-?ups?|campaigns?|roadshows?|articles?|newsletters?|episodes?|videos?|posts?|releases?|meetings?|conferences?|talks?|part[iy](?:es)?|launch(?:es)?|pilots?|press releases?|contracts?|partners?(?:hips)?|developers?|engineers?)\b/iu
/** "300 boxes out by summer", "the plug-in in both stores", "an article in the press": it is there then. */
const outThere =
  /^\W*(?:the |an? |our |at least )*(?:\d[\d.,]{0,15} )?(?:\p{L}[\p{L}-]* (?:[+&] )?){1,4}?(?:out|live|printed|shipped|placed|installed) (?:by|before|until|in|at|on|to) (?!users|customers|people)/iu

/** "Alerting", "Issue grouping": as a goal, the name of what is to be made, and nothing that is to become of it. */
export function isWork(text: string): boolean {
  const bare = text.replace(/\([^)]*\)/g, ' ').trim()
  return (
    bare.split(/\s+/).length <= 4 && workNoun.test(bare) && !gain.test(bare) && !hasNumber(bare) && !outcomeNouns.test(bare) && anyPeople(bare).length === 0
  )
}
const workNoun = /(?:\p{L}{3,}(?:ing|ation|ment|sion)|\bsupport)\W*$/iu
const gain =
  /\b(?:engagement|empowerment|improvement|enjoyment|employment|understanding|learning|well-?being|belonging|feeling|meaning|satisfaction|activation|participation|education|innovation|collaboration|cooperation|communication|reputation|motivation|inspiration|reduction|inclusion|immersion)\W*$/i

/** "A public query language": a thing by its name, and nothing that is to become of it. */
function namesThing({ role, statement }: Standing, text: string): boolean {
  return role === 'goal' && statement.item !== undefined && statement.index === 0 && statement.siblings.length === 1 && thing.test(text) && !moves(text)
}
const thing =
  /^\W*(?:an?|one) (?:(?!(?:less|more|better|fewer|who|that|which|for|of|in|on|with|to|and)\b)[\p{L}-]+ ){0,4}?(?:language|protocol|standard|catalogue|catalog|register|registry|archive|directory|glossary|taxonomy|data model|style guide|component set|rule ?set|rule ?book|house style|programme|scheme|edition|series|collection)\b(?! (?:that|which|who|people|users|customers))/iu

/** Among measures, what names nobody, no figure, no more or less, and nothing that one would count: "The old screens are gone". */
function measuresNothing({ role, statement }: Standing, text: string): boolean {
  return (
    role === 'metric' &&
    statement.item !== undefined &&
    statement.index === 0 &&
    text.split(/\s+/).length >= 3 &&
    stateOfThings.test(text) &&
    !/\d|["“”]|^\W*(?:whether|if|how|which)\b|\b(?:they|them|as|because|would|could)\b|\p{L}{3,}s (?:have|had|do|get|know|can)\b/iu.test(text) &&
    anyPeople(text).length === 0 &&
    !outcomeNouns.test(text)
  )
}
const stateOfThings =
  /\b(?:is|are|be|has|have|was|were|gone|done|ready|replaces?|ran|runs?|moved|set up|out|met|in place|prepared|appears?|(?<!-)shows?|raises?|displays?|triggers?|signed|printed|tested|fixed|closed|removed|added|updated|replaced|automated|covered|defined|agreed|set)\b/i

/** "Establish it as the go-to tool": a place in people's minds. */
const standing = /^\W*(?:to )?(?:establish|position|make) .{1,60}? (?:as )?(?:the|a|an) (?:go-to|leading|default|preferred|best|first choice|reference)\b/i
/** What is built up in people is no artefact: trust, a community, more of them. */
const intangible =
  /^\W*(?:to )?(?:build|create|establish|develop|grow|expand|increase|deepen|strengthen)(?:s|ing)? (?:(?:the|our|a|an|up) )?(?:[\p{L}-]+ ){0,2}?(?:traction|trust(?! (?:scor\p{L}*|engine|system|badge|cent(?:er|re)|level|platform|module)\b)|awareness|confidence|momentum|communit(?:y|ies)|relationships?|loyalty|credibility|demand|(?:set|number|group|circle) of (?:\p{L}+ )?(?:members|people|users|customers|contributors))\b/iu

/** "The goal is to …", "We'll know when …": what stands behind it is the goal. */
const announced =
  /^\W*we(?:['’]ll| will|['’]ve| have) (?:know|reached|met|made) (?:\p{L}+ ){0,4}(?:when|if|once)\s+|^[\p{L}'’ ]{0,60}?\b(?:is|are|will be|be) (?:considered|deemed|called|regarded as|seen as)? ?(?:an? )?success(?:ful)? (?:if|when|once)\s+|^.{0,110}?\b(?:goals?|objectives?|aims?|purpose|intent(?:ion)?|mission)\b.{0,40}?\b(?:is|are|was)\b(?: still)?(?: to (?=\p{L}))?/iu
/** Does a statement outside of a section of goals say in so many words what the goal is? */
export function announcesGoal(text: string): boolean {
  if (
    /^\W*we(?:['’]ll| will|['’]ve| have) (?:know|reached|met|made) (?:\p{L}+ ){0,4}(?:when|if|once)\b|^[\p{L}'’ ]{0,60}?\b(?:considered|deemed|called|regarded as|seen as) (?:an? )?success(?:ful)? (?:if|when|once)\b/iu.test(
      text,
    )
  )
    return true
  return /(?:^\W*(?:(?:so|thus|overall|ultimately),? )?|,\s*(?:so|and|but) )(?:the|our|its|a|one|my)\b.{0,30}?\b(?:goals?|objectives?|aims?)\b.{0,40}?\b(?:is|are) to\b/i.test(
    text,
  )
}
const easier =
  /^\W*(?:to )?(?:enable|allow|provide|offer|support|ensure)\b.{1,20}?\b(?:easier|simpler|faster|quicker|safer|clearer|smoother)\b|^\W*(?:(?:we|it|this)(?: should| will| must| want to| need to)? )?(?:to )?(?:make|keep|get)\b.{1,40}?\b(?:simple|easy|eas(?:y|ier) |simpler|fast(?:er)?|quick(?:er)?|clear(?:er)?|safe(?:r)?|possible|happy)\b|^\W*(?:to )?make (?:\S+ ){1,5}the (?:most|best|first|\p{L}+est)\b|^\W*(?:to )?make (?:\S+ ){1,4}?(?!available|accessible|deployable|installable|configurable|editable)\p{L}{3,}(?:able|ible|ful|less|[^m\W]ent|ant)\b/iu
/** A share or count of what others do, or how long that takes: not what the team puts out. */
const measuresOthers =
  /^\W*(?:[\p{L}-]+ ){1,5}rate\b|(?:^|\|)\W*(?:P\d\W+)?(?:(?:%|percent(?:age)?|share|number|count|rate|ratio|proportion|amount) of|(?:(?:average|median|mean|typical) )?(?:time|seconds|minutes|hours|days|weeks|months) (?:between|from|until|spent|lost|wasted|waited))\b|[≥≤]\s?\d[\d.,]{0,15}\s?(?:%|h\b|hours?|(?:working |business )?days?|min\b|minutes?|s\b|ms\b)/iu

/** "20 camera presets": so many of a thing, and nothing that anybody does with them. */
function countsThings(text: string): boolean {
  return (
    /^\W*(?:minimum of |at least |up to )?\d[\d.,]{0,15} (?:\p{L}[\p{L}-]* ){0,3}\p{L}[\p{L}-]*\W*$/iu.test(text) &&
    hasNumber(text) &&
    anyPeople(text).length === 0 &&
    !outcomeNouns.test(text) &&
    !/\b(?:hours?|minutes?|seconds?|days?|weeks?|points?|stars?|per ?cent|times?)\W*$|\b(?:an?|per|each|every) (?:hour|day|week|month|quarter|year|visit|session|person|head)\W*$/i.test(
      text,
    )
  )
}

const doing =
  /\b(?:use[sd]?|using|adopt(?:ed|s)?|active|activat\w+|sign(?:ed|s)? (?:up|in)|log(?:ged|s)? in|pay(?:s|ing)?|paid|buy|bought|return(?:ed|s)?|complet\w+|finish\w*|report(?:ed|s)?|rate[sd]?|find|found|reach|open|opened|send|sent|book(?:ed|s)?|stay|renew\w*|subscribe\w*|can|purchas\w*|migrat\w+|enroll?ed|enabled)\b/i
/** So many people do something: they use, pay, return. That a thing is there for them is no such number. */
function hasNumberOfPeople(text: string): boolean {
  return hasNumber(text) && doing.test(text) && anyPeople(text).some((person) => person.plural) && !/\b(?:certified|trained|onboarded)\b/i.test(text)
}
