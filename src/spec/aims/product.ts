import { anyCase } from '../../language/any-case.js'
import { artefactPhrase } from '../../language/artefacts.js'
import { hasNumber } from '../../language/numbers.js'
import { anyPeople } from '../../language/people.js'
import type { Aim } from './aim.js'

const productVerbs = anyCase(
  /^(?:successfully |correctly |accurately |reliably |properly )?(?:maps|generates|displays|shows|handles|works|sends|detects|processes|calculates|integrates|runs|produces|performs|executes|captures|exposes|includes|contains|mimics|resembles|recreates|reproduces|stores|emits|computes|communicates|returns|loads|persists?|renders?|applies|apply|syncs?|(?:is|are) (?:[a-zà-ɏ]+ly )?(?:applied|detected|displayed|rendered|shown|synced|saved|stored|persisted|loaded))\b/,
)
/** Without a subject, in forms that are no nouns as well. */
const impliedSubject = anyCase(
  /^(?:successfully |correctly |accurately |reliably )?(?:maps|generates|displays|detects|calculates|integrates|produces|communicates) (?!and\b|or\b|of\b|for\b|in\b|with\b)[a-zà-ɏ]/,
)
/** The subject may go on behind the thing: "theme preference", "system theme changes". */
const moreOfSubject = anyCase(/^(?:(?!(?:is|are)\b)[a-zà-ɏ]+ ){1,2}?(?=(?:(?:is|are) [a-zà-ɏ]|persist|render|appl(?:y|ies)|sync|load|respond|work|display))/)
/** How quick a machine is: "within 1 second". */
const machineTime = anyCase(/\b(?:within|in|under|in less than) (?:\d[\d.,]{0,15}|one|two|three) ?(?:ms|milliseconds?|s|secs?|seconds?)\b/)
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

/** "Export generates successfully for 100 courses": that it works, however many times. */
const worksWell = anyCase(
  /^\W*(?!(?:users?|people|customers?|staff|[a-zà-ɏ]+ers)\b)(?:[a-zà-ɏ-]+ ){1,4}?(?:generates?|completes?|works?|loads?|runs?|executes?|process(?:es)?|saves?|syncs?|uploads?|exports?|imports?|renders?|opens?|starts?|installs?|performs?|functions?|operates?) (?:successfully|correctly|reliably|properly|as (?:expected|intended|designed)|flawlessly|without (?:any )?(?:errors?|issues|problems|crashes|crashing)|(?:on|at) (?:the )?first (?:try|attempt|go))\b/,
)
/** "100 % of log-ins lead to the home page": a rule for the machine, not how well it serves. */
const alwaysSo = anyCase(
  /^\W*(?:100 ?%|all|every) (?:of )?(?:the )?(?:[a-zà-ɏ-]+ ){0,2}(?:attempts?|requests?|log-?ins?|sign-?ins?|submissions?|accounts?|inputs?|entries|responses?|events?|records?|calls?|messages?|pages|routes?|screens|sessions?|tokens?|links?|tests?|notifications?|actions?|interactions?|clicks?|commands?|transactions?|operations?|calculations?|changes|fields?|endpoints?|uploads?|files?|forms?|queries)\b.{0,80}?\b(?:(?:(?:is|are|get|gets) (?:[a-zà-ɏ]+ly )?|(?=(?:handled|processed|stored|logged|saved|recorded|performed|carried out|done|made|routed|validated|encrypted)(?: [a-zà-ɏ]+)? (?:by|through|via|in|with|on|using|from)\b))(?:[a-zà-ɏ]+ed|carried out|done|made|(?:in)?accessible|(?:un)?available|valid)|results? in|returns?|redirects?|shows?|displays?|triggers?|produces?)\b/,
)
/** "The system must work consistently without failures" */
const mustWork = anyCase(
  /^\W*(?!(?:users?|people|customers?|staff|[a-zà-ɏ]+ers)\b)(?:(?:the|an?|our|every|each|all) )?(?:[a-zà-ɏ-]+ ){1,3}?(?:must|should|shall|will|has to|have to|can|needs? to) (?:always )?(?:consistently |reliably |correctly |smoothly )?(?:work|run|operate|function|perform|behave|load|start|respond)(?: (?:and (?:run|work|operate|load)|smoothly|well|fine))? ?(?:consistently|successfully|correctly|reliably|properly|smoothly|flawlessly|stably|as (?:expected|intended|designed)|without (?:any |major |critical )?(?:failures?|errors?|issues|problems|crashes|crashing|bugs|interruptions?|glitches|downtime|outages))/,
)
/** The machine does as it should, however often. */
export function worksAsMeant(text: string): boolean {
  return alwaysSo.test(text) || worksWell.test(text) || mustWork.test(text)
}

/** "Show the arrival time before they order", "automatically assign routes", "notify tenants when …": told to the product, not to people. */
const toMachine = anyCase(
  /^\W*(?:to )?(?:(?:automatically|auto-) ?[a-zà-ɏ]{3,} (?!(?:by|for|in|at|than)\b)[a-zà-ɏ]|(?:show|display|visuali[sz]e|render|compute|calculate|expose|auto-?fill|pre-?fill|auto-?complete|parse|scrape|fetch|synchroni[sz]e|sync|persist|emit|export|import) (?!(?:up|off|that|how|why|whether|what|more|less|fewer|respect|signs?|interest|progress|improvements?|growth|us|we|love|care|gratitude|value|goods|food)\b)[a-zà-ɏ"“]|send (?:(?:an?|the|out|automatic|automated|regular|weekly|daily|push) ){0,3}(?:notifications?|messages?|e-?mails?|reminders?|alerts?|text messages?|SMS|push(?:es)?|digests?|receipts?|confirmations?)\b|(?:notify|alert|remind|inform) [a-zà-ɏ ]{2,40}? (?:when|if|before|after|as soon as|once|about|of|by (?:e-?mail|text|phone|SMS|push|message)|via|through)\b)/,
)
/** "Automatic generation of invoices", "real-time sync between devices": what a machine does, by its noun. */
const functionOf = anyCase(
  /^\W*(?:(?:an?|the|full|fully|new) ){0,2}(?:automatic|automated|automatically|real-?time|live|instant|seamless|bulk|one-?click|offline|two-?way|bi-?directional|smart|AI|AI-(?:powered|driven|based)|in-app|cross-(?:platform|device)) (?:[a-zà-ɏ-]+ ){0,2}?(?:generation|sync(?:ing|hroni[sz]ation)?|calculation|detection|assignment|imports?|exports?|updates|back-?ups?|processing|matching|scheduling|tracking|monitoring|reporting|notifications?|alerts?|alerting|routing|translation|transcription|classification|categori[sz]ation|extraction|validation|reconciliation|integration|capture|recognition|search|editing|mode|support|access|collaboration|recommendations|suggestions|insights|summaries|replies)(?=\W*$| (?:of|for|between|with|from|to|on|in|across|via|by|and|when|based)\b)/,
)

/** A function is asked for, and nothing becomes more or less by it. */
export function asksOfMachine({ text, moves, hasNumber: counted, namesResult }: Aim): boolean {
  return !moves && !counted && (toMachine.test(text) || (!namesResult && functionOf.test(text)))
}
