import { anyCase } from '../../language/any-case.js'
import { outputVerbs } from '../../language/lexicon.generated.js'
import { hasNumber } from '../../language/numbers.js'
import { anyPeople } from '../../language/people.js'
import { phrases } from '../../language/phrases.js'
import { wordCount } from '../../language/words.js'
import type { Aim } from './aim.js'
import { namesResult } from './result-words.js'

const verbs = phrases(outputVerbs)
/** What may stand in front of a goal: its number, "to", "we want to". */
const beforeGoal = anyCase(
  /^\W*(?:(?:o|g|kr|goal|objective)\s?\d*(?:[.:–-]\d*)*\s+)?(?:(?:we|i|the team|[a-zà-ɏ]+ team) (?:will |want to |aim to |plan to |must |shall )?|to |have |successfully )*/,
)
export function opensWithOutput(text: string): boolean {
  const before = beforeGoal.exec(text)?.[0] ?? ''
  const bare = text.slice(before.length)
  if (/\bhave $/i.test(before) && verbs.first(`have ${bare.slice(0, 40)}`)?.start === 0) return true
  return verbs.first(bare.slice(0, 40))?.start === 0 && !/^(?!bring\b)[a-zà-ɏ]+ing\b/i.test(bare)
}
/** "The launch of …", "lay the foundation", "an MVP of …", "being able to view …": making, named by a noun. */
export const making = anyCase(
  /^\W*(?:(?:the|an?|successful|timely|initial|first|full|complete|experimental|smooth|technical|digital|seamless|planned) )*(?:launch|release|delivery|introduction|creation|completion|integrations?|connection|acceptance|provision|establishment|development|deployment|construction|installation|migration|moderni[sz]ation|digiti[sz]ation|digitali[sz]ation|transformation|automation|consolidation|centrali[sz]ation|standardi[sz]ation|harmoni[sz]ation|unification|replacement|relaunch|upgrade|update|publication|certification|decommissioning|procurement|switch-?over|cut-?over|go-live|roll-?out|implementation|GA|MVP|version|prototype|redesign|rewrite|refactoring|set-?up) (?:of|for|in|by|with|to|on|across|from|into|at)\b|^\W*(?:have )?(?:an? |the )?(?:working |functioning |running |first |usable |public |private |closed |open )*(?:MVP|GA|prototype|beta|alpha|v\d)\b|^\W*(?:lay(?:s|ing)?|set(?:s|ting)?|build(?:s|ing)?|creat(?:es?|ing)) (?:the |a |an )?(?:[a-zà-ɏ-]+ )?(?:foundations?|groundwork|basis)\b|^\W*prepar(?:e|ing) the (?:ground|way|base) for\b|^\W*being able to\b|^\W*(?:be|stay|get) (?:on par|at parity)\b|^\W*(?:successfully )?(?:GA|go live|demo)\b/,
)
/** "100 % data centralisation", "Mobile support for tablets": the same, by what is then there. */
export const thereThen = anyCase(
  /^\W*(?:100 ?%|full|complete) (?:[a-zà-ɏ-]+ ){0,3}[a-zà-ɏ]+(?:is|iz)ation\b|^\W*(?!less|more|better|fewer)(?:[a-zà-ɏ-]+ ){0,2}(?:accessibility|availability|support|compatibility) (?:for|on|across|with) (?:[a-zà-ɏ-]+ ){0,3}(?:operations|devices?|platforms?|browsers?|systems?|phones?|tablets?|desktops?|screens?|formats?|languages?)\b/,
)
/** Counts of what the team itself puts out. */
export const ownOutput = anyCase(
  /\bcovers? (?:\d+|all|every|100)\b|\b(?:number|percentage|percent|share|amount|count|%) of (?:[a-zà-ɏ]+ ){0,3}(?:pages?|content|features?|documents?|endpoints?|stories|requirements?|components?|tests?|integrations?|languages?|screens?|articles?|releases?|APIs?|resources|tickets closed|fields?)(?: [a-zà-ɏ]+){0,4} (?:translated|published|covered|built|migrated|delivered|implemented|released|completed|shipped|documented|created)\b|\b(?:time|length of time|days) (?:required|needed|taken|it takes) (?:us )?to (?:translate|publish|build|deliver|release|ship|develop)\b|\b\d+ ?% of (?:[a-zà-ɏ]+ ){0,3}(?:certified|trained|migrated|covered|translated|documented|implemented)\b/,
)
/** "Hold three workshops", "run at least four tournaments": what the team itself does, so often. */
export const held = anyCase(
  /^\W*(?:to )?(?:hold|run|host|organi[sz]e|conduct|give|stage|throw|present|attend|publish|send|record|film|print|hire|sign|close) (?:at least |up to |about |around |a minimum of )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|an?|the) (?:[a-zà-ɏ][a-zà-ɏ-]* ){0,3}?(?:workshops?|tournaments?|events?|webinars?|trainings?|sessions?|demos?|meet-?ups?|campaigns?|roadshows?|articles?|newsletters?|episodes?|videos?|posts?|releases?|meetings?|conferences?|talks?|part(?:y|ies)|launch(?:es)?|pilots?|press releases?|contracts?|partner(?:ship)?s?|developers?|engineers?)\b/,
)
/** "Ferry beta", "An MVP": a stage of the work, and nothing about it. */
export const stage = /^\W*(?:\p{Lu}[\p{L}\d]*|the|an?) (?:closed |open )?(?:alpha|beta|GA|MVP|prototype|pilot)\W*$/u
/** "60 stems scanned by April": so many pieces made. */
export const madeSoMany = anyCase(
  /^\W*(?:at least |about |around |all )?\d[\d.,]{0,15} (?:[a-zà-ɏ][a-zà-ɏ-]* ){1,3}(?:scanned|digiti[sz]ed|photographed|tagged|indexed|catalogued|cataloged|mapped|modell?ed|translated|recorded|filmed|imported|converted|labell?ed|annotated|drawn|designed|written|tested|fixed|closed)\b/,
)

/** "1,000 active clubs": they do something. */
const lively = /\b(?:active|paying|returning|regular|loyal|repeat|daily|weekly|monthly|engaged|happy|renewing)\b/i

/** "20 camera presets": so many of a thing, and nothing that anybody does with them. */
export function countsThings({ text, hasNumber, namesPeople, namesResult }: Aim): boolean {
  return (
    /^\W*(?:minimum of |at least |up to )?\d[\d.,]{0,15} (?:[a-zà-ɏ][a-zà-ɏ-]* ){0,3}[a-zà-ɏ][a-zà-ɏ-]*\W*$/i.test(text) &&
    hasNumber &&
    !namesPeople &&
    !namesResult &&
    !lively.test(text) &&
    !/\b(?:hours?|hrs?|h|min|minutes?|sec|seconds?|days?|weeks?|points?|stars?|per ?cent|times?)\W*$|\b(?:an?|per|each|every) (?:hour|day|week|month|quarter|year|visit|session|person|head)\W*$/i.test(
      text,
    )
  )
}

/** "Alerting", "Issue grouping": as a goal, the name of what is to be made, and nothing that is to become of it. */
export function isWork(text: string): boolean {
  const bare = text.replace(/\([^)]*\)/g, ' ').trim()
  return wordCount(bare) <= 4 && workNoun.test(bare) && !gain.test(bare) && !hasNumber(bare) && !namesResult(bare) && anyPeople(bare).length === 0
}
const workNoun = /(?:[a-zà-ɏ]{3,}(?:ing|ation|ment|sion)|\bsupport)\W*$/i
const gain = anyCase(
  /\b(?:engagement|empowerment|improvement|enjoyment|employment|understanding|learning|well-?being|belonging|feeling|meaning|satisfaction|activation|participation|education|innovation|collaboration|cooperation|communication|reputation|motivation|inspiration|reduction|inclusion|immersion)\W*$/,
)

/** "A public query language": a thing by its name. */
export const thing = anyCase(
  /^\W*(?:an?|one) (?:(?!(?:less|more|better|fewer|who|that|which|for|of|in|on|with|to|and)\b)[a-zà-ɏ-]+ ){0,4}?(?:language|protocol|standard|catalogue|catalog|register|registry|archive|directory|glossary|taxonomy|data model|style guide|component set|rule ?set|rule ?book|house style|programme|scheme|edition|series|collection)\b(?! (?:that|which|who|people|users|customers))/,
)
