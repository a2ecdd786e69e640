import { anyCase } from '../language/any-case.js'
import { twoToTen, twoToTwelve } from '../language/number-words.js'
import { anyPeople } from '../language/people.js'
import { looksBack } from '../language/tense.js'
import { doneIn } from './made-of.js'

/**
 * Trials and doubts in plain words, whatever the trade of the document: somebody built it roughly and it ran, somebody got it into the
 * hands and did or did not cope. What tells them is the frame (who did what to what, and what came of it), not the vocabulary of a risk.
 */

const wished = /\b(?:will|shall|must|should|to be|plan(?:s|ned)?|needs? to|target|goal|want(?:s|ed)?)\b|['’]ll\b/i
const numeral = `(?:\\d[\\d.,]{0,15}|one|${twoToTwelve})`

/** A figure that only machines have. */
const techFigure = anyCase(/\d\s?k?\s?(?:ms|µs|secs?|seconds?|s|KB|MB|GB|TB|fps|Hz|rps|[a-zà-ɏ]*\/s(?:ec)?|(?:[a-zà-ɏ]+ ){1,2}(?:a|per) second)\b/)
/** It does what it should, or does not. */
const coped = anyCase(
  /\b(?:works|worked|holds up|held up|cop(?:es|ed) with|handle[ds]|came out (?:right|fine|wrong)|no (?:crash\w*|problems?|trouble|errors?|violations?)|without a (?:hitch|problem|glitch)|crash(?:es|ed)|fell over|keeps up|kept up)\b/,
)
const share = anyCase(`\\b${numeral} (?:of|out of|from|in) (?:the |our |those |all )?(?:them|${numeral})\\b|\\d ?%`)

/** Built to see whether it can be: "hacked a version together", "a throwaway script". */
const roughBuild = anyCase(
  /\b(?:hacked|knocked|threw|cobbled|lashed|wired|stitched|glued) (?:[a-zà-ɏ]+ ){0,4}?(?:together|up)\b|\bgot (?:it|this|one) (?:going|running|working)\b|\b(?:throw-?away|quick|rough|weekend|crude|hacky|home-?made|trial|test|debug|nightly|experimental|local) (?:[a-zà-ɏ]+ )?(?:build|script|version|implementation|rig|demo|hack|port|prototype)\b|\b(?:prototype|PoC|proof of concept|spike|breadboard|sandbox)\b(?! (?:conversion|test|session|round)s?\b)/,
)

/** The thing, not a question, was run over what there is: "let the new matcher loose on 2,000 old bookings". */
const ranOver = anyCase(
  /\b(?:(?:re-?)?ran|let|fed|pointed|tried|tested|back-?tested|replayed|trained)\b(?! (?:an? |the |some )?(?:quer|numbers|survey|report|figures|analys|interview|poll|campaign|workshop|count|session))[^.;:?]{0,40}?\b(?:on|over|against|through|with|at)\b ((?:[^.,;:]|(?<=\d)[.,](?=\d)){2,60})/,
)
const counted = anyCase(/\b(?:back-?tested|tested|replayed|ran through|tried) ((?:some |about |all |over )?\d[\d.,]{0,15} (?:[^.,;:]|(?<=\d)[.,](?=\d)){2,40})/)
/** "Put April's deliveries through it", "the notes I threw at it". */
const fedIt =
  /\b(?:[Pp]ut|[Rr]an|[Ff]ed|[Ss]ent|[Tt]hrew|[Pp]oured) ([^.,;:]{2,50}?) (?:through|into|at|past) it\b|\b[Ff]ed it ([^.,;:]{2,40})|([^.,;:]{2,40}?) (?:I|we|\p{Lu}\p{L}+) (?:threw|fed|put|sent) (?:at|into|through) it\b/u
/** Without these words it need not be looked for. */
const wentIn = /\b(?:through|into|at|past|fed) it\b/i
/** "In the test on our own track 37 out of 40 were right." */
const inTest = anyCase(
  /\bin (?:the|our|a|his|her|their) (?:[a-zà-ɏ]+ ){0,2}?(?:test|trial|dry run|sandbox|staging)\b|\b(?:did|made|ran) (?:an? |the )?(?:quick |small |first |dry )?(?:proof|test|trial|run|try)\b|\b(?:in|on) (?:the )?(?:sandbox|staging|test (?:system|environment|accounts?|data))\b|\bwith (?:the |our |\d+ )?test (?:accounts?|data|cards?|cases|files|devices)\b/,
)
const rightOrWrong = anyCase(
  /\b(?:right(?:ly)?|correct(?:ly)?|wrong(?:ly)?|match(?:ed|es)|caught|lost|failed|recogni[sz]ed|detected|misread|nonsense|came (?:out|through|back)|renewed|refreshed|converted|accepted|rejected|delivered|arrived|imported|parsed|synced|went through)\b/,
)
const stock = anyCase(
  /\b(?:cases?|data(?:sets?|base)?|samples?|records?|logs?|rows|files?|queries|photos?|images|pictures|recordings|orders|invoices|bookings|payments|documents|letters|texts|readings|copy|replica|exports?|dumps?|laptop|machine|staging|test (?:set|site|bench|farm|rig|system|environment)|(?:last|past) (?:\d+ |[a-zà-ɏ]+ )?(?:years?|months?|weeks?|quarters?|winter|summer|season)|(?:all of )?(?:January|February|March|April|May|June|July|August|September|October|November|December))\b/,
)
/** "On last winter's readings the rule would have caught 31 of 40", "Backtest on 2023: 88 %", "accuracy on 500 photos was 94 %". */
const lookedBackOver = anyCase(
  /\bon (?:[a-zà-ɏ]+['’]s|(?:last|this) (?:year|month|week|quarter|winter|summer|spring|autumn|season)['’]s|real|live|historical|production) (?:[a-zà-ɏ]+ )?[a-zà-ɏ]+\b.{0,60}?(?:would(?: have|['’]ve)|makes?|keeps?|gives?|catches|caught|gets?|got|finds?|found)\b.{0,200}\d|\bback-?test(?:s|ing)?\b.{0,40}\d|\b(?:is|was|were) (?:off|wrong|right|out|within) (?:by |in |to )?\d[^.;]{0,30}?\bon (?:last|the last|the past|real|live)\b|\b(?:accuracy|precision|recall|hit rate|error rate|match rate|false (?:positive|alarm)s?(?: rate)?)\b[^.]{0,60}?(?:\b(?:was|were|came to|on \d|in (?:the|our) (?:test|trial|sample))\b)/,
)

/** Those who know how it is made looked at it. */
const makers = anyCase(
  /\b(?:reviewed|discussed|checked|estimated|gone through|went through|talked through) (?:it |this )?(?:with|by) (?:the |our )?(?!(?:support|sales|legal|design|product|research|account|marketing|brand|privacy|security|finance)\b)(?:[a-zà-ɏ]+ ){0,2}?(?:team|engineers?|devs?|developers?|architects?|engineering)\b[^.;:]{0,30}[:,;]|\b(?!(?:support|sales|legal|design|product|research|account|marketing|brand|privacy|security)\b)(?:[a-zà-ɏ]+ )(?:team|engineers?|devs?|developers?)\b(?: \([^)]{1,20}\))? (?:has |have |['’]ve )?(?:looked (?:at|into)|checked|tried|tested|went through)\b[^.]{0,30}[:,;]|\b(?:vendor|supplier|manufacturer|maintainers?)\b.{0,60}(?:has|have|['’]ve|['’]s) (?:run|done|tested|tried)\b/,
)
/** "We went through the schema: two fields are missing." */
const intoWorks = anyCase(
  /\b(?:checked|looked (?:at|into|through)|went through|dug (?:in|into|through)|read through)\b.{0,20}?\b(?:the|our|their|its|his|her) (?:[a-zà-ɏ]+ ){0,2}?(?:code(?:base)?|source|trace|schema|API|SDK|database|firmware|library|interface|endpoints?|driver|data ?sheet)\b\s*[:;,–—]/,
)
/** It has borne that much: "it carried 30,000 connections in last year's sale". */
const bore = anyCase(
  /\b(?:carried|handled|served|processed|sustained|survived|coped with|withstood|stood up to|took|peaked at)\b.{0,25}?\b\d[\d.,]{0,15} ?(?:k|thousand|million|m)? ?(?:[a-zà-ɏ]+ ){0,2}?(?:connections|requests|messages|events|calls|queries|rows|records|jobs|transactions|uploads|orders|sessions|users at (?:once|the same time)|simultaneous [a-zà-ɏ]+|concurrent [a-zà-ɏ]+)\b/,
)
/** The word of those who make it on whether it can be. */
const makersWord = anyCase(
  /\b(?:(?<!customer |our )support|vendor|supplier|manufacturer|provider|host|hotline|integrator|maintainers?)\b(?: \([^)]{1,30}\))?(?: has| have)? (?:confirmed|told us|says?|said|wrote|replied|answered|assured)\b.{0,100}\b(?:can(?:not|['’]t)? (?:be|do)|possible|supports?|is able|are able|needs? an?|takes? (?:an?|\d|two|three)|works?)\b|\b(?:(?:team|devs?|engineers?|developers?|architects?)\b(?: \([^)]{1,20}\))? (?:says?|said)|(?:he|she|they) (?:says?|said))\b.{0,60}\b(?:(?:is|['’]s|are) (?:not )?(?:possible|impossible|doable|feasible)|can(?:['’]t|not)? be done|no way to)\b/,
)
const clocked = /\b(?:measured|timed(?! out)|clocked|benchmarked|load[- ]tested)\b/i
/** "I have been running it on my own laptop for weeks." */
const runsAlready = anyCase(
  /\bgot (?:it|them|(?:the|an?|our|both|two|his|her|my) [^.;]{2,30}?) (?:to (?:work|run|talk|print|send|read|sync|connect|respond|load|start)\b|(?:running|working|going|talking|printing|syncing)\b)|\balready (?:works|runs|does|handles|prints|sends|reads)\b[^.;]{0,20}\b(?:on|in|at) (?:my|our|a|the|his|her|[a-zà-ɏ]+['’]s) (?:[a-zà-ɏ]+ )?(?:branch|machine|laptop|phone|desk|lab|staging|office|fork|bench|computer)\b|\b(?:have|has|['’]ve|['’]s) been running (?:it|this|the (?:prototype|branch|build))\b|\b(?:prototype|branch|script|build|mock|copy|feed|service|job|(?:early|test|first|rough) version|beta)\b[^.]{0,30} (?:has|have) been (?:running|live|in use)\b|\b(?:is|are) known to work\b|\b(?:branch|prototype|script|notebook|model|macro|query|spreadsheet|bot|PoC|job|build) already (?:can\b|[a-zà-ɏ]+s\b)/,
)

/** Beginnings of the words without which nothing below is found: most sentences have none. */
const mayRun = anyCase(
  /\b(?:run|ran|re-?ran|let|fed|point|tried|test|trial|dry run|put|sent|thr[eo]w|pour|hack|knock|cobbl|lash|wir|stitch|glu|got|quick|rough|weekend|crude|home-?made|prototype|PoC|proof|spike|breadboard|sandbox|back-?test|replay|train|measur|timed|clocked|bench|load|check|look|went|dug|pushed|posted|routed|printed|submitted|uploaded|dialled|played|streamed|placed|issued|paid|gave|prove[dn]|shown|demonstrated|verified|validated|confirmed|exercised|observed|read|says?\b|said|known|already|accuracy|precision|recall|hit rate|error rate|match rate|false|on (?:[a-zà-ɏ]+['’]s|last|this|real|live|historical|production)\b|has|have|done|did|made|on staging|carried|handled|served|processed|sustained|survived|coped|withstood|stood|took|peaked|support|provider|host|hotline|integrator|with (?:the |our |\d+ )?test|vendor|supplier|manufacturer|maintainer)|['’](?:ve|s)\b/,
)

/** What is done to a machine, or to data, to see whether they bear it. */
const putToWork = anyCase(
  /\b(?:pushed|fed|ran(?! (?:an? |the |some )?(?:quer|numbers|survey|report|figures|analys|interview|poll|campaign|workshop|count|session))|drove|tried|threw|loaded|imported|exported|replayed|plugged|unplugged|switched (?:it |them )?on|rigged|wired|hooked|built|converted|scanned|parsed|flashed|installed|simulated|streamed|printed|crunched|compared|let (?:it|them|the [a-zà-ɏ]+) (?:run|loose)|left (?:it|them) running|got (?:it|one|them) (?:going|running|working|to [a-zà-ɏ]+)|did (?:two|three|four|five|six|ten|\d+|one|a)|(?:read|went) (?:[a-zà-ɏ]+ ){0,5}?(?:end to end|cover to cover|line by line|through))\b/,
)
const machinery = anyCase(
  /\b(?:rows?|records?|exports?|files?|data(?:base|set)?s?|laptops?|servers?|batter(?:y|ies)|tablets?|routers?|firmware|[2345]G|offline|network|Wi-?Fi|cables?|matcher|scripts?|parsers?|models?|prototypes?|APIs?|interface (?:manual|spec\w*)|endpoints?|manual|nightly (?:file|job|run|batch)|recordings?|readings?|sensors?|cameras?|cache|memory|CPU|GPU|frames?|fps|branch|query|queries|latency|bandwidth|scanners?|OCR|transcri\w+|recognition|words? (?:came|come)|error rate|simulat\w+|test (?:bench|rig|track|line|kit)|rig|bench|workshop|edge (?:computer|device)|controller|chip|sdk|library|driver|backup|dump|log files?|archive|our own running|ours running|drain(?:ed)?|% left)\b/,
)
/** A thing that was made, and what it did: "the script matched 91 %", "the prototype found the clause in 107". */
const thingDid = anyCase(
  /\b(?:script|prototype|model|bot|matcher|parser|algorithm|engine|rig|set-?up|test bench|pipeline|classifier|sensor|edge (?:computer|device)|import|sync|build|draft|hack|spike|detector|recogni[sz]er|converter|scanner|crawler|planner|optimi[sz]er|solver|renderer)\b(?: [a-zà-ɏ]+ly)? (?:found|matched|caught|got|recogni[sz]ed|handled|ran|runs|loses|lost|detected|parsed|scored|answered|returned|processed|finished|took|takes|needed|survived|failed|missed|kept up|crashed|gave|classified|predicted|sorted|read|imported|agreed|held|used|did)\b[^.;]{0,80}?\d/,
)
/** What became of it. */
const came = anyCase(
  /\d|\b(?:half|none|all|both|every|everything|nothing|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|survived|failed|fine|right|wrong|without a|except|but for|in time|came (?:back|out|through))\b/,
)

/** Somebody has put a machine or data to work, in whatever words, and tells what came of it. */
function putMachineToWork(text: string, after: string): boolean {
  if (wished.test(text) || !looksBack(text)) return false
  if (thingDid.test(text) && (share.test(text) || !/\bscripts?\b/i.test(text))) return true // a script is run over all kinds of things
  const told = doneIn(text)
  const done = putToWork.exec(told)
  if (!done || triedOnPeople.test(text)) return false
  const rest = `${told.slice(done.index + done[0].length)} ${after}`
  return machinery.test(text) && came.test(rest)
}
const triedOnPeople = anyCase(
  /\b(?:with|on|by|in front of|before|past|to) (?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|some|several|a few|our|the) )?(?:[a-zà-ɏ]+ )?(?:people|users|customers|participants|colleagues|visitors|volunteers)\b/,
)

/** "Sent 50 dummy orders through the sandbox", "made a run on the autumn rotas": a machine is given something, to see what it does with it. */
const sentThrough = anyCase(
  /\b(?:sent|pushed|posted|routed|printed|submitted|uploaded|dialled|played|streamed|placed|issued|paid)\b [^.;:]{0,25}\b(?:test|dummy|sample|synthetic|fake|mock|trial)\b|\b(?:sent|pushed|posted|routed|submitted|uploaded|streamed|played|printed)\b [^.;:]{2,40}\b(?:through|via|over|into|against) (?:the|our|their|its|a) (?:[a-zà-ɏ-]+ ){0,2}?(?:gateway|APIs?|sandbox|queue|broker|modem|relay|parser|model|pipeline|printer|terminal|reader|importer|endpoint|provider|network|server)\b|\b(?:made|did|took|gave it) (?:an?|one|two|three|several|a few) (?:[a-zà-ɏ-]+ )?(?:runs?|pass(?:es)?)\b [^.;]{0,10}\b(?:on|over|with|through|against)\b/,
)
/** "Under an hour, as shown in the staging runs": where it was seen to do so. */
const provenIn = anyCase(
  /\b(?:proven|proved|shown|demonstrated|verified|validated|confirmed|measured|exercised|observed|benchmarked) (?:in|by|on|with|against|during|across) (?:the |our |a |an |two |three |several |all |\d+ )*(?:[a-zà-ɏ\d][a-zà-ɏ\d–-]* ){0,3}(?:runs?|benchmarks?|staging|prototypes?|spikes?|load tests?|dry runs?|test (?:bench|rig|site|track)|bench|rig|simulations?|deployments?|migrations?|sandbox)\b/,
)

/** "A quick test with the courier's interface gave labels for 19 of 20": a trial, and what it gave. */
const trialGave = anyCase(
  /\b(?:tests?|trial|try|check|run|experiment|attempt)s? (?:with|on|of|against|over|using) [^.;]{2,50}?\b(?:returned|gave|showed|found|produced|yielded|worked|failed|took|needed|came|reached|caught|missed)\b[^.;]{0,60}\d/,
)

/** Somebody has seen it run, or not run, on a machine. `after`: what follows in the paragraph. */
export function ranOnMachine(text: string, after: string): boolean {
  if (putMachineToWork(text, after)) return true
  if (!mayRun.test(text)) return false
  if (bore.test(text) && looksBack(text) && !wished.test(text)) return true
  if (provenIn.test(text) && !wished.test(text)) return true
  if (trialGave.test(text) && machinery.test(text) && looksBack(text) && !wished.test(text) && !triedOnPeople.test(text)) return true
  if (sentThrough.test(text) && looksBack(text) && !wished.test(text) && !triedOnPeople.test(text) && came.test(after || text)) return true
  if (runsAlready.test(text) || makersWord.test(text) || intoWorks.test(text) || makers.test(text)) return true
  if (lookedBackOver.test(text)) return !/\b(?:target|goal|must|should|at least)\b|[<>≤≥]/i.test(text)
  const all = `${text} ${after}`
  const built = roughBuild.exec(text)
  if (built && !wished.test(text) && anyPeople(text).length === 0 && (techFigure.test(all) || coped.test(all))) return true
  if (clocked.test(text) && looksBack(text) && techFigure.test(text) && anyPeople(text).length === 0) return true
  if (inTest.test(text) && share.test(text) && rightOrWrong.test(text) && anyPeople(text).length === 0) return true
  const fed = wentIn.test(text) ? fedIt.exec(text) : null
  if (fed && anyPeople(fed[0]).length === 0 && !wished.test(text)) return share.test(all) || rightOrWrong.test(all) || coped.test(all)
  const run = counted.exec(text) ?? ranOver.exec(text)
  if (!run?.[1] || wished.test(text.slice(0, run.index)) || anyPeople(run[1]).length > 0) return false
  const outcome = `${text.slice(run.index + run[0].length)} ${after}`
  const over = stock.test(run[1])
  return over ? share.test(text) || /\d/.test(outcome) || coped.test(outcome) : /^\W*(?:some |about |all )?\d/.test(run[1]) && coped.test(outcome)
}

/** Something to be looked at or held: "the paper version", "a clickable dummy". */
const artefact = anyCase(
  /\b(?:prototypes?|mock-?ups?|dummy|clickable|wireframes?|paper(?: version)?|print-?outs?|napkin|sketch(?:es)?|drafts?|screens?|designs?|new version|test build|beta)\b/,
)
const someone = anyCase(
  `\\b(?:(?:front|help) desk|reception|Mr|Mrs|Ms|colleagues?|volunteers?|friends?|neighbours?|people|strangers?|passers-by|mother|father|mum|dad|wife|husband|${numeral} (?:of (?:them|the [a-zà-ɏ]+)|(?!(?:days|weeks|months|hours|minutes|seconds|times|points|clicks|taps|steps|screens|versions)\\b)(?:[a-zà-ɏ]+ )?[a-zà-ɏ]+s))\\b`,
)
function withSomeone(text: string): boolean {
  return anyPeople(text).length > 0 || someone.test(text)
}

/** It came into somebody's hands. */
const handedOver = anyCase(
  /\b(?:showed|shown|handed|gave|given|drew|tried|tested|demoed|put|said|spoke|read|played)\b[^.;:]{0,20}?\b(?:it|this|them|phone|tablet|device|prototypes?|mock-?ups?|dummy|clickable|wireframes?|print-?outs?|sketch(?:es)?|drafts?|screens?|designs?|versions?)\b|\bhad a go\b|\bran (?:it|the [a-zà-ɏ]+) past\b|\bwho (?:saw|used|tried) (?:it|this|the [a-zà-ɏ]+)\b|\bbeen through [a-zà-ɏ]+ rounds?\b|\b(?:hallway|corridor|caf[eé]|guerrilla)[- ](?:test|check|round|session)s?\b/,
)
/** Somebody stood beside them. */
const stoodBy = /\b(?:sat (?:down )?(?:with|beside|next to)|watched|observed)\b/i
const inUse = anyCase(/\b(?:us(?:e|ed|ing)|tr(?:y|ied|ying)(?: out)?) (?:it|this|the (?:new|prototype|draft|mock\S*|build|beta|dummy|paper))\b/)
/** What was changed for it. */
export const reacted = /\b(?:fix(?:es)? made|reworded|renamed|(?:was|were|we|since) changed)\b/i
/** How people fared in it, by attempts and by help. */
const attempts = anyCase(
  /\b(?:(?:on|at|with|by) (?:the |their |a |her |his )?(?:first|second|third) (?:try|tries|attempt|go|tap)|needed (?:the |a |our |some )?(?:help|hotline|support|hints?|assistance|explanation)|(?:called|rang|asked) (?:us|support|the (?:hotline|desk|helpdesk)|for help)|gave up|without (?:any )?help|unaided|got stuck|(?:found|understood|managed|completed|finished) it)\b/,
)
/** How they fared. */
const fared = anyCase(
  [
    attempts.source,
    `\\b(?:everyone|everybody|nobody|no ?one|all|both|none|half|most|some|${numeral})(?: (?:of|out of) (?:them|those|these|\\d+|the [a-zà-ɏ]+))? (?:\\([^)]{1,20}\\) )?(?:[a-zà-ɏ]+ )?(?:got (?:it|through|lost|there|stuck)|thought|said|missed|understood|saw|took|knew|found|set|never|read|still|had [a-zà-ɏ]+ within|did(?:n['’]t| not)|could(?:n['’]t)?|asked|needed help|managed|finished|pressed|clicked|tapped|picked|chose|named|correct|right|wrong|unaided)\\b`,
    `\\b(?:never saw|pressed|clicked|scrolled past|asked (?:[a-zà-ɏ]+ )?(?:where|what|how|whether)|(?:read|understood|found|chosen|picked|missed|used|named) (?:[a-zà-ɏ]+ly )?by (?:all|none|most|half|\\d+|one|${twoToTen})|got (?:lost|stuck)|gave up|needed help|without (?:any )?help|without asking|meant nothing|stumbled|can['’]t find|wrong (?:box|field|button|place)|didn['’]t (?:see|notice|find|get|realise|realize))\\b`,
    reacted.source,
  ].join('|'),
)
const wouldBuy = /\b(?:would|['’]d) (?:buy|pay|sign|order)\b/i

/** It was put before people, in whatever words. */
const putBefore = anyCase(
  /\b(?:in front of|before|handed|gave|passed|mock sessions?|paper (?:version|cards?|sketch)|demo (?:tablet|phone|unit|booth)|version [AB]\b|with [AB](?=,)|checked with|tried (?:it|them|both|the [a-zà-ɏ]+) (?:with|on|out)|read (?:it|them) (?:out|aloud)|round of|dummy|mock-?up|draft (?:on|of))\b/,
)
/** What somebody does who copes with a thing, or does not. */
const handled = anyCase(
  /\b(?:tapp?(?:ed|ing)|click(?:ed|ing)|dragg(?:ed|ing)|press(?:ed|ing)|hunt(?:ed|ing)|scroll(?:ed|ing)|swip(?:ed|ing)|typ(?:ed|ing)|read (?:it |them )?back|got (?:past|lost|stuck|through|it)|(?:asked|asking) (?:where|what|whether|which|how|if)|look(?:ed|ing) for|(?:thought|believed|assumed|took) .{1,40}\b(?:meant|means?|was|were|closes?|for)\b|mistook|missed|understood|explained|managed|finished|completed|swapped|picked|chose|went right|(?:needed|took) (?:[a-zà-ɏ]+ )?(?:\d+|one|two|three|four|five|ten) (?:minutes?|seconds?|tries|attempts)|filled (?:in|it)|in under|gave up|(?:found|didn['’]t find|never found) (?:it|the|their|out)|named|knew (?:what|where|how)|could(?:n['’]t)? (?:say|tell|find|name|explain))\b/,
)
const several = anyCase(`\\b(?:${numeral}|none|half|all but one|everyone|everybody|nobody|both|most|all)\\b`)

/** Some of those it was put before coped, and some did not. */
function fareInFront(text: string, after: string): boolean {
  const all = `${text} ${after}`
  return putBefore.test(text) && withSomeone(text) && handled.test(all) && several.test(all) && !wished.test(text) && looksBack(all)
}

/** "Booked a slot with the draft in four minutes": something was done with what is not there yet. */
const didWithDraft = anyCase(
  /\b(?:booked|ordered|filled|found|finished|did|completed|managed|signed|opened|sent|entered|bought|paid|set up|registered|reported)\b[^.;]{0,60}\b(?:with|on|in|using) (?:the|a|our) (?:draft|prototype|mock-?up|dummy|beta|paper version|test version|clickable\b[^.;]{0,12}|build)\b/,
)

/** People had it in their hands, and it is told how they fared. */
export function triedInHands(text: string, after: string): boolean {
  if (fareInFront(text, after)) return true
  if (didWithDraft.test(text) && unhelped.test(text) && looksBack(text) && !wished.test(text)) return true
  if (wished.test(text.replace(/\bshould\b.*$/i, ' ')) || wouldBuy.test(text)) return false
  const tried = handedOver.exec(text) ?? (inUse.test(text) || artefact.test(text) ? stoodBy.exec(text) : null)
  return tried !== null && withSomeone(text) && fared.test(`${text.slice(tried.index + tried[0].length)} ${after}`)
}

/** What people did when they were watched: "Most participants expected the total on the first page". */
const did =
  "(?:found|clicked|tapped|understood|misunderstood|missed|overlooked|ignored|skipped|misread|mistook|recogni[sz]ed|finished|succeeded|failed|gave up|got (?:lost|stuck)|asked|noticed|expected|struggled|completed|managed|navigated|scrolled|hesitated|chose|looked for|went to|(?:were|was) (?:able|unable|confused|unsure)|had (?:no )?(?:trouble|difficult(?:y|ies)|problems?|issues?)|could(?:n['’]t| not)?|did(?:n['’]t| not))"
const behaved = anyCase(
  `\\b(?:all|most|many|several|some|none|both|everyone|a few|multiple|the majority|${numeral})(?: of)?(?: (?:the|our|these|those))? (?:[a-zà-ɏ]+ ){0,2}?(participants?|testers?|interviewees|respondents|users?)(?: (?:we|who|that|in|with) [^,.;]{2,30}?)? (?:[a-zà-ɏ]+ly )?${did}\\b|^\\W*(?:the |our )?(participants|testers|interviewees|respondents) (?:[a-zà-ɏ]+ly )?${did}\\b`,
)
/** "83 % reached the goal screen". */
const reached = anyCase(/\b\d[\d.]{0,15} ?% (?:of [^.;]{2,40} )?(?:reached|completed|finished|found|clicked|tapped|succeeded|failed|gave up|marked|got)\b/)
/** "We did two rounds of testing", "there were no issues understanding it". */
const rounds = anyCase(
  /\b(?:did|ran|held|completed|conducted)\b.{0,25}\brounds? of (?:user |usability |prototype )?(?:testing|tests)\b|\b(?:had|were|was) no (?:issues?|trouble|problems?|difficult(?:y|ies)) (?:understanding|finding|using|navigating|completing|reading)\b/,
)

/** "Two rounds of paper screens, 6 + 4 wardens, in the hut. All correct by the second": how it went, in the short words of a note. */
const roundsNoted = anyCase(
  /\b(?:session|test) notes\b|\bnotes from (?:the )?(?:test )?sessions?\b|\b(?:\d+|one|two|three|four|five|six) (?:short |quick |more )?(?:rounds?|sessions?|tests?|test rounds?|walk-?throughs?) (?:of|with|on) (?:the )?(?:clickable|paper|printed|prototype|mock-?up|draft|screens?|wireframes?|think-?aloud|usability|user)\b/,
)

/** "What did the pilot tell us?", "Results of the trial": what stands there came out of it. */
const trialWord = '(?:pilots?|trials?|field tests?|tests?|betas?|experiments?|prototypes?|spikes?|PoC|proof of concept|dry runs?|mock-?ups?)'
const reportsTrial = anyCase(
  `\\b${trialWord}\\b[^?]{0,30}\\b(?:tell|told|show(?:ed|n)?|say|said|found|go|went|taught|learn(?:ed|t)?|results?|findings|outcomes?|revealed|gave)\\b|\\b(?:results?|findings|outcomes?|lessons|learnings?) (?:of|from|in) (?:the |our |a |an )?(?:[a-zà-ɏ-]+ )?${trialWord}\\b|^\\W*what (?:have )?(?:we|i)(?: have|['’]ve)? (?:already )?(?:tried|tested)\\b`,
)
export function headsReport(heading: string): boolean {
  return reportsTrial.test(heading)
}
export function tellsAttempts(text: string): boolean {
  return attempts.test(text)
}

/** "Screen-reader check by Nia: two labels were missing". */
const checkNoted = anyCase(
  /\b(?:screen[- ]?reader|accessibility|keyboard|contrast|readability|usability|heuristic|plain[- ]language) (?:check|audit|review|test|pass|walk-?through|evaluation)s?\b[^.;:]{0,40}:[^.;]*(?:\d|\b(?:all|none|no|one|two|three|four|five|missing|passed|failed|found|unreadable)\b)/,
)
export function notesCheck(text: string): boolean {
  return checkNoted.test(text) && !wished.test(text)
}

/** Were there rounds with people, and is it noted how they fared? */
export function notesRounds(text: string, after: string): boolean {
  const all = `${text} ${after}`
  return roundsNoted.test(text) && fared.test(all) && !wished.test(all)
}

/** "Task completion rose from 61 % to 88 %", "SUS was 74": a gauge of use, and what it read. */
const gauged = anyCase(
  /\b(?:(?:task|form|flow|checkout|tutorial|onboarding) (?:completion|success)(?: rate)?|time on task|SUS|system usability scale|error rate of (?:users|participants))\b[^.;]{0,40}\b(?:rose|fell|went|was|were|dropped|improved|climbed|came to|reached)\b[^.;]{0,40}\d/,
)
export function gaugesUse(text: string): boolean {
  return gauged.test(text) && looksBack(text) && !wished.test(text)
}

/** How much it weighs that people are said to have managed, or not: those who took part in a test settle it, users add up. */
export function wereWatched(text: string): number {
  if (wished.test(text)) return 0
  if (reached.test(text)) return 1
  const found = behaved.exec(text)
  const who = found?.[1] ?? found?.[2]
  if (who) return /^users?$/i.test(who) ? 0.5 : 1
  return rounds.test(text) ? 0.5 : 0
}

/** "Two kiosks have had it since May": it runs where people are. */
const liveSince = anyCase(
  /\b(?:have|has|['’]ve|['’]s) (?:had it|been (?:using it|running (?:it|on it)|live|in use|in operation)|run (?:it|on it)|used it|worked with it)\b[^.;]{0,40}\bsince\b|\b(?:live|in use|running|switched on) (?:in|at|on|with|for) [^.;]{2,40}\bsince\b/,
)
export function runsSince(text: string, after: string): boolean {
  return liveSince.test(text) && /\d/.test(after.replace(/\b(?:19|20)\d\d\b/g, ' ')) && !wished.test(text)
}

const aheadOf = "(?:['’]ll|\\bwill|\\bgoing to|\\bwant to|\\bwe|\\bI|\\bthen|^\\W*)"
const standBy = anyCase(
  `${aheadOf} ?(?:also |then )?(?:(?:be )?(?:watch(?:ing)?|observ(?:e|ing)|tim(?:e|ing)(?= (?:them|him|her|how|each|it|\\d|the|two|three|four|five|six|eight|ten)\\b)|sit(?:ting)? (?:down )?(?:with|beside|next to)))\\b(?! out| for)`,
)
const handOver = anyCase(
  /\b(?!(?:hand[- ]?(?:off|over)))(?:rounds?|sessions?|try|tries|test|tests|show|shows|see|sees|get|gets|use|uses|goes to|go to|hand|give|put|walk)\b/,
)

/** "Five volunteers will try it without an introduction". */
const willTry = anyCase(
  `\\b${numeral} (?:[a-zà-ɏ-]+ ){1,3}?(?:will|are going to|(?:are|get) to) (?:try|test|walk through|have a go at) (?:it|this|the)\\b|['’]ll (?:try|test) (?:it|this) (?:out )?(?:with|on) `,
)

/** "At least 12 of 15 visitors pick a seat without our help": how many are to cope. */
const setsPassMark = (text: string): boolean => share.test(text) && unhelped.test(text)
const unhelped = anyCase(
  /\b(?:without (?:[a-zà-ɏ]+ ){0,2}(?:help|explanation|explaining|asking|prompts?|prompting|hints?|training|instructions?|assistance)|unaided|unassisted|on their own|alone|by themselves|first (?:try|attempt)|correctly|the right [a-zà-ɏ]+|(?:inside|within|in under|in less than) (?:\d+|one|two|three|four|five|ten) (?:minutes?|seconds?))\b/,
)

/** "We'll watch five gardeners set a timer", "four wardens try the clickable version": it is going to come into somebody's hands. */
export function willBeInHands(text: string): boolean {
  if (!withSomeone(text)) return false
  if (setsPassMark(text) && (wished.test(text) || /\bat least\b/i.test(text))) return true
  if (looksBack(text) || /\b(?:has|have) been\b/i.test(text)) return false
  if (willTry.test(text)) return true
  return (
    setsPassMark(text) ||
    standBy.test(text) ||
    (!/\bcan\b/i.test(text) && /\b(?:prototypes?|mock-?ups?|dummy|clickable|wireframes?|paper version)\b/i.test(text) && handOver.test(text))
  )
}

/** What may be too much for a machine, or may not be possible. */
export const cope = anyCase(
  /\b(?:copes?|too slow|too heavy|opens? up|how (?:hard|difficult|much work)|handle (?:it|this|that|the|so)|take (?:it|the load|that)|keep up|fast enough|how fast|technically|possible to (?:get|read|send|build|detect|tell)|at all|can (?:even )?(?:read|detect|calculate|compute|send) |can (?:be|(?:it|we|the [a-zà-ɏ]+) (?:even )?be) (?:read|sent|detected|measured|calculated|computed|exported|imported|matched|parsed|queried|built|done|maintained|kept|stored|run|loaded|streamed|synced|rendered|held|scaled|deployed|integrated|packaged|migrated|reached|reused)|(?:read|get|send|detect|calculate|compute|match|parse|export) (?:it|that|this|them) (?:at all|reliably)|\d+ ?(?:k|thousand|million|m) (?:rows|records|devices|requests|nodes|files))\b/,
)
const findOut = anyCase(
  /\b(?:see(?:s|ing)?|find(?:s|ing)? out|check(?:s|ing)?|tr(?:y|ies|ying) out|determin(?:e|es|ing)|prov(?:e|es|ing)|verif(?:y|ies|ying)|validat(?:e|es|ing)|establish(?:es|ing)?|confirm(?:s|ing)?|demonstrat(?:e|es|ing)|investigat(?:e|es|ing)|explor(?:e|es|ing)|evaluat(?:e|es|ing)|assess(?:es|ing)?|test(?:s|ing)?) (?:if|whether|that|how (?:fast|far|well|long|many|much))\b/,
)

/** "Takes two days to see whether the scanner can read them." */
export function willTryMaking(text: string): boolean {
  return !looksBack(text) && findOut.test(text) && cope.test(text)
}

const money = '(?:[€$£¥] ?\\d[\\d.,]{0,15}|\\d[\\d.,]{0,15} ?(?:[€$£¥]|(?:EUR|USD|GBP|CHF|NOK|SEK|DKK)\\b))'
const keepsHouse = anyCase(
  `\\b(?:data|names?|photos?|recordings?|addresses|numbers?)\\b.{0,40}\\b(?:stored|kept|deleted|hosted|anonymi[sz]ed|masked|encrypted) (?:in|after|for|within|at)\\b|${money} ?(?:an?|per|/) ?(?:month|year|seat|user|head)`,
)
/** How long data stays, what is paid for it: a bare statement about the business. */
export function saysHouse(text: string): boolean {
  return keepsHouse.test(text)
}

/** "For security reasons", "robust security", "passwords are hashed": how data is kept safe, which is as bare a statement where it is demanded. */
const keepsSafe = anyCase(
  /\b(?:for|robust|strong|high|enhanced|improved|data|application|information|network|API|account|password|payment|enterprise|row-level|end-to-end|bank-grade|enterprise-grade) security\b|^\W*security\b(?! (?:officers?|guards?|staff|teams?|cameras?))|\bsecurity (?:purposes?|reasons?|requirements?|measures?|standards?|polic(?:y|ies)|controls?|hardening|best practices?|compliance|and (?:privacy|secrets?|compliance))\b|\b(?:passwords?|credentials?|secrets?|tokens?|personal (?:data|details)|data) (?:is |are |must |shall |should |will |be |not |never |always )+(?:stored in plain ?text|hashed|encrypted|salted|stored as)\b/,
)
export function keepsDataSafe(text: string): boolean {
  return keepsSafe.test(text)
}

/** Who builds it and how long that takes: "two devs, five weeks", "15 PD". A bare statement about making it. */
export function saysEffort(text: string): boolean {
  return (
    /\b\d+(?:[.,]\d+)?\s?(?:PT|PD|MD|person[- ]days|man[- ]days|dev[- ]days|story points|SP)\b/.test(text) ||
    /\b(?:devs?|developers?|engineers?|programmers?)\b.{0,40}\b(?:days?|weeks?|months?|quarters?|sprints?)\b/i.test(text)
  )
}
