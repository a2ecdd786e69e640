import { anyCase } from '../language/any-case.js'

/**
 * What has not happened, in the words of what has: "the CFO hasn't approved it", "nobody has looked at it yet". It settles nothing, and says openly
 * that it does not.
 */

const hasNot = "(?:has|have|had)(?:n['’]t| not| never)"
const still = '(?: (?:yet|really|actually|even|so far|formally|officially|been|properly|had (?:time|a chance) to|got (?:round|around) to))*'
/** Whoever has a say agrees, answers or refuses. */
const decide =
  "(?:agree(?:d|ing)?|approv(?:e|ed|ing)|answer(?:ed)?|repl(?:y|ied)|decid(?:e|ed)|sign(?:ed)?|clear(?:ed|ing)?|confirm(?:ed|ing)?|commit(?:ted)?|accept(?:ed)?|grant(?:ed)?|ruled?|respond(?:ed)?|commented|said|given|ok[’']?d|okayed|weighed in|consult(?:ed)?|involved|heard|told|shown|briefed|sent)"
/** Somebody looks into it. */
const look =
  '(?:look(?:ed|ing)?|check(?:ed|ing)?|review(?:ed|ing)?|read|seen|tests?|tested|tr(?:y|ied)|measur(?:e|ed)|estimat(?:e|ed)|siz(?:e|ed)|cost(?:ed)?|assess(?:ed)?|examin(?:e|ed)|investigat(?:e|ed)|explor(?:e|ed)|talk(?:ed)?|sp(?:eak|oken)|ask(?:ed)?|start(?:ed)?|begun|spiked?|prototyp(?:e|ed)|built|thought)'
const makers = '(?:teams?|engineers?|engineering|developers?|devs|architects?|ops|squad|vendor|supplier|contractor|it)'

const undecided = anyCase(
  `\\b(?:${hasNot}|did(?:n['’]t| not| never))${still} (?:${decide}|${look})\\b|\\b(?:is|are|was|were)(?:n['’]t| not)(?: yet| been)* (?:${decide}|${look})\\b(?! (?:enough|well|easily))|\\b(?:not yet|never) (?:been )?(?:${decide}|${look})\\b|\\b(?:nobody|no ?one|none of (?:us|them))(?: has| have| had)?${still} (?:${decide}|${look})\\b`,
)
const unlooked = anyCase(
  `\\b(?:we|i|${makers}) ${hasNot}${still} ${look}\\b|\\b(?:nobody|no ?one|none of (?:us|them)) (?:has|have|had)${still} ${look}\\b|\\b${hasNot}${still} ${look}\\b[^.;]{0,40}\\b(?:yet|so far)\\b|\\bnot yet (?:been )?${look}\\b`,
)

/** Nobody with a say has given an answer: "Legal has not agreed yet". */
export function isUndecided(text: string): boolean {
  return undecided.test(text)
}

/** Nobody has looked: "we haven't measured it yet". */
export function isUnlooked(text: string): boolean {
  return unlooked.test(text)
}

/** Those who would make it have not looked: "the team hasn't estimated it". */
export function makersHaveNotLooked(text: string): boolean {
  return makersHaveNot.test(text)
}
const makersHaveNot = anyCase(`\\b${makers} ${hasNot}${still} ${look}\\b`)

/** "Finance is fine with it, I think", "legal should be OK, will double-check": the author is not sure of what others say. */
export function isHearsay(text: string): boolean {
  return hearsay.test(text)
}
const hearsay = anyCase(
  /,? (?:i|we) (?:think|guess|believe|suppose|assume|reckon|hope)\W*(?:$|[;,.–—-])|\b(?:as|so) far as (?:i|we) (?:know|can tell|remember)\b|\b(?:will|to|must|should|need to|have to|let me|i['’]ll|we['’]ll) (?:still )?(?:double|cross)-?check\b|\b(?:presumably|apparently|supposedly|if i remember (?:right|correctly))\b|\b(?:is|are) (?:probably|likely|surely) (?:ok|okay|fine|happy)\b|\bshould be (?:ok|okay|fine|happy)\b/,
)
