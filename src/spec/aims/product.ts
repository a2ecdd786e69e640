import { artefactPhrase } from '../../language/artefacts.js'
import { anyPeople } from '../../language/people.js'
import { hasNumber } from '../../language/signals.js'

const productVerbs =
  /^(?:successfully |correctly |accurately |reliably |properly )?(?:maps|generates|displays|shows|handles|works|sends|detects|processes|calculates|integrates|runs|produces|communicates|returns|loads|persists?|renders?|applies|apply|syncs?|(?:is|are) (?:[a-zà-ɏ]+ly )?(?:applied|detected|displayed|rendered|shown|synced|saved|stored|persisted|loaded))\b/iu
/** Without a subject, in forms that are no nouns as well. */
const impliedSubject =
  /^(?:successfully |correctly |accurately |reliably )?(?:maps|generates|displays|detects|calculates|integrates|produces|communicates) (?!and\b|or\b|of\b|for\b|in\b|with\b)[a-zà-ɏ]/iu
/** The subject may go on behind the thing: "theme preference", "system theme changes". */
const moreOfSubject = /^(?:(?!(?:is|are)\b)[a-zà-ɏ]+ ){1,2}?(?=(?:(?:is|are) [a-zà-ɏ]|persist|render|appl(?:y|ies)|sync|load|respond|work|display))/iu
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

/** "Export generates successfully for 100 courses": that it works, however many times. */
const worksWell =
  /^\W*(?!(?:users?|people|customers?|staff|[a-zà-ɏ]+ers)\b)(?:[a-zà-ɏ-]+ ){1,4}?(?:generates?|completes?|works?|loads?|runs?|executes?|process(?:es)?|saves?|syncs?|uploads?|exports?|imports?|renders?|opens?|starts?|installs?|performs?|functions?|operates?) (?:successfully|correctly|reliably|properly|as (?:expected|intended|designed)|flawlessly|without (?:any )?(?:errors?|issues|problems|crashes|crashing)|(?:on|at) (?:the )?first (?:try|attempt|go))\b/iu
/** "100 % of log-ins lead to the home page": a rule for the machine, not how well it serves. */
const alwaysSo =
  /^\W*(?:100 ?%|all|every) (?:of )?(?:the )?(?:[a-zà-ɏ-]+ ){0,2}(?:attempts?|requests?|log-?ins?|sign-?ins?|submissions?|accounts?|inputs?|entries|responses?|events?|records?|calls?|messages?|pages|routes?|screens|sessions?|tokens?|links?|tests?|notifications?|actions?|fields?|endpoints?|uploads?|files?|forms?|queries)\b.{0,80}?\b(?:(?:is|are|get|gets) (?:[a-zà-ɏ]+ly )?(?:[a-zà-ɏ]+ed|(?:in)?accessible|(?:un)?available|valid)|results? in|returns?|redirects?|shows?|displays?|triggers?|produces?)\b/iu
/** The machine does as it should, however often. */
export function worksAsMeant(text: string): boolean {
  return alwaysSo.test(text) || worksWell.test(text)
}
