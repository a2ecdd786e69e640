import { anyCase } from '../../language/any-case.js'
import { wordCount } from '../../language/words.js'
import type { Aim } from './aim.js'

/** Among measures, "Users can export a list": that it can be done, not that anybody does it, nor how many, how soon or instead of what. */
export function isUseOnly({ text, hasNumber, moves, namesResult }: Aim): boolean {
  return canDo.test(text) && !hasNumber && !moves && !namesResult && !instead.test(text)
}
const canDo = anyCase(
  /^\W*(?:(?:an?|the|all|any|every|each|new|our) )?(?:[a-zà-ɏ\d-]+ ){0,4}?(?:users?|customers?|visitors?|members?|admins?|people|[a-zà-ɏ]{3,}(?:ers?|ors?|ents?|ants?|ists?)) (?:can|is able to|are able to|will be able to)\b(?! (?:say|tell|name|explain|trust|rely|decide|agree))/,
)
const instead = anyCase(
  /\b(?:without|instead of|rather than|no longer|within|in under|faster|sooner|at once|by themselves|themselves|unaided|alone|on (?:her|his|their|its) own|find|understand|before|again)\b/,
)

/** Among measures, what names nobody, no figure, no more or less, and nothing that one would count: "The old screens are gone". */
export function measuresNothing({ text, namesPeople, namesResult }: Aim): boolean {
  return (
    wordCount(text) >= 3 &&
    stateOfThings.test(text) &&
    !/\d|["“”]|^\W*(?:whether|if|how|which)\b|\b(?:they|them|as|because|would|could)\b|[a-zà-ɏ]{3,}s (?:have|had|do|get|know|can)\b/i.test(text) &&
    !namesPeople &&
    !namesResult &&
    !trouble.test(text) &&
    !deedIsLight.test(text)
  )
}
/** "The queue at the desk is gone": what is gone was a burden to somebody. */
const trouble = anyCase(
  /\b(?:queues?|lines?|wait(?:s|ing)?|piles?|stacks?|fears?|worr(?:y|ies)|stress|confusion|noise|chaos|mess|guess(?:es|work|ing)?|quarrels?|arguments?|overtime|anger|doubts?|misunderstandings?|duplicates?|rumou?rs?|workarounds?|backlog of (?!stories|tickets|tasks)|gossip|bottlenecks?|mould|smell|dust|litter|waste)\b/,
)
/** "Entering a meter is quick": how what people do goes. */
const deedIsLight = anyCase(
  /^\W*(?!(?:nothing|everything|anything|building|testing|training|onboarding|billing|reporting|monitoring|logging|tracking|hosting) (?:is|are)\b)[a-zà-ɏ-]{3,}ing\b.{2,60}? (?:is|feels?|stays?|becomes?|remains?|goes) (?:(?:really|very|as|just|still|both|always) )?(?:fast|quick|easy|simple|smooth|effortless|painless|light|pleasant|fun|safe|clear|obvious|possible with|natural|comfortable|quiet|reliable|short|enjoyable)\b/,
)
const stateOfThings = anyCase(
  /\b(?:is|are|be|has|have|was|were|gone|done|ready|replaces?|ran|runs?|moved|set up|out(?! of\b)|met|in place|prepared|appears?|(?<!-)shows?|raises?|displays?|triggers?|signed|printed|tested|fixed|closed|removed|added|updated|replaced|automated|covered|defined|agreed|set)\b/,
)
