import { anyCase } from '../../language/any-case.js'
import { anyPeople } from '../../language/people.js'
import type { Aim } from './aim.js'
import { beingFirst } from './attention.js'
import { haveThere } from './in-place.js'
import { madeSoMany } from './making.js'
import { service } from './service.js'

/** The work passes a check of its own: "CI is green", "every chapter passes the checklist", "number of open bugs". */
export const checked = anyCase(
  /\b(?:passes|passed|pass) (?:(?:the|our|its|all|every|each|an?) )*(?:[a-zà-ɏ]+ ){0,3}(?:check|checks|checklist|tests?|test suite|review|validation|audit|acceptance|QA)\b|\b(?:CI|builds?|pipelines?|tests?|suite|checks) (?:(?:is|are|stays?|runs?|all) ){0,2}green\b|\b(?:pen(?:etration)?|load|stress|smoke|regression|acceptance|integration|end-to-end|security|accessibility|system|site) (?:tests?|audit|review|scan)s? (?:(?:is|are|was|were|has been|have been) )?(?:passed|done|clean|successful|completed|OK)\b|\b(?:zero|no) downtime (?:during|at|in|while) (?:the |our )?(?:switch|migration|cut-?over|roll-?out|move|go-live|transition|upgrade)|\bgreen (?:CI|build|pipeline)\b|\b(?:reviewed|merged|approved) pull requests?\b|\b(?:no|zero|0|number of|count of) (?:[a-zà-ɏ]+ ){0,2}(?:bugs|defects|blockers)\b|\b100 ?% (?:data )?integrity\b|\b(?:evidence|results?|decisions?) (?:is|are) (?:recorded|filed|documented)\b/,
)
/** "No open gaps", "zero slipped dates": the work is in order. */
const noneLeft = anyCase(
  /^\W*(?:no|zero|0) (?:(?:open|remaining|outstanding|known|critical|major|severe|blocking|high) (?:[a-zà-ɏ-]+ ){0,2}?(?:gaps?|items?|issues?|tickets?|points?|tasks?|stories|findings?|bugs?|defects?|blockers?|P\d)|(?:priority[- ]?(?:one|1)|P[01]|sev(?:erity)?[- ]?[01]|slipped|missed) (?:[a-zà-ɏ]+ )?(?:tickets?|bugs?|issues?|dates?|deadlines?|milestones?)|(?:P[01]s?|prio(?:rity)?[- ]?1s?|blockers|showstoppers)(?: (?:at|on|in|left|open)\b[^.;|]{0,30})?(?=\W*$)|regressions?(?=\W*$)|(?:slips?|slippage|overruns?|change requests?|deviations?)(?: (?:against|from|to|on|of) (?:the |our )?(?:plan|budget|schedule|spec[a-zà-ɏ]*|scope|timeline))?(?=\W*$))\b/,
)
/** "Fulfil D4 and D9", "Meet the contract": what was agreed is delivered. */
const asAgreed = anyCase(
  /^\W*(?:to )?(?:fulfill?|honou?r|satisfy|meet|deliver on|comply with|close out) (?:the |our |all |every )*(?:[a-zà-ɏ\d-]+ ){0,2}?(?:D\d+|deliverables?|contract\w*|obligations?|requirements?|specifications?|tenders?|SOW|wish ?list|wishes|conditions|demands|commitments?|milestones?|deadlines?)\b/,
)
/** "All data lives in the graph", "100% of endpoints described": so much of the work is done. */
const allOfIt = anyCase(
  /^\W*(?:100 ?%|all|every)(?: of)? [^.;|]{2,60}? (?:mapped|scanned|described|documented|covered|migrated|converted|translated|connected|equipped|fitted|installed|imported|tagged|merchandised|trained|spent|used up|cleared|closed|delivered|implemented|integrated|built|tested|lives? in|read from|served from)\b|\bat \d{2,3} ?fps\b/,
)
/** The state of the team's own work: "the repo shows …", "docs match the code", "single binary, no dependencies". */
export const ownWork = anyCase(
  /^\W*(?:(?!(?:for|of|in|on|to|by|with)\b)[a-zà-ɏ-]+ ){0,3}?(?:repo|repository|codebase|code|stack|architecture|demo|docs|documentation|front-?end|back-?end|build|schema|prototype|UI)\b(?: and (?:the )?[a-zà-ɏ-]+)?(?: (?:can|should|must|will))? (?:is|are|has|have|match(?:es)?|builds?|express(?:es)?|shows?|grows?|supports?|runs?|contains?|reflects?|follows?|compiles?|stays?|remains?|explains?|demonstrates?)\b|^\W*(?:a |one )?(?:single|one|zero|no|minimal|few) (?:[a-zà-ɏ-]+ )?(?:binary|executable|package|bundle|dependenc(?:y|ies)|codebase|repo|repository)\b/,
)
/** "Old package off", "the legacy portal is gone", "no more paper forms": what was there before is away. */
const oldGone = anyCase(
  /^\W*(?:(?:the|our|all|both|every) ){0,2}(?:old|legacy|existing|previous|former|current|manual|paper|ageing|aging|in-house|outdated) (?:[a-zà-ɏ\d-]+ ){1,3}?(?:(?:is|are|has been|have been) )?(?:finally |fully |completely )?(?:off|gone|away|dead|retired|out of (?:use|service)|history|shut(?: down)?|closed(?: down)?|unplugged|binned|scrapped|dismantled|thrown (?:out|away)|abolished|switched off|turned off|decommissioned|replaced|removed|deleted|archived)(?= ?[.;,)]*$| (?:by|before|until|on|in|from|at)\b)/,
)

const oldTrouble = anyCase(
  /\b(?:queues?|worr(?:y|ies)|fears?|wait(?:s|ing)?|debts?|habits?|complaints?|errors?|problems?|quarrels?|confusion|workarounds?|delays?)\b/,
)

/** "The first bank with …": who is to be first, and not who gains. */
const firstOfAll = /\bfirst [a-zà-ɏ-]+/i
/** So much of the work is done, a thing is somewhere, or comes first: nobody is named, and nothing becomes more or less. */
export function isOfTheWork({ text, isOfWork, moves, hasNumber, namesResult }: Aim): boolean {
  if (beingFirst.test(text) && !hasNumber && !moves && anyPeople(text.replace(firstOfAll, ' ')).length === 0) return true
  if (!isOfWork) return false
  if (oldGone.test(text) && !oldTrouble.test(text)) return true
  if (noneLeft.test(text) || (asAgreed.test(text) && !hasNumber)) return true
  return ((allOfIt.test(text) && !service.test(text)) || madeSoMany.test(text) || haveThere.test(text)) && !namesResult
}
