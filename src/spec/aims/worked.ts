import { anyCase } from '../../language/any-case.js'
import { twoToTwelve } from '../../language/number-words.js'
import { service } from './service.js'

/** What is done to a thing when it is made, put up, moved or got rid of, and by nobody but those whose work it is. */
const worked =
  '(?:mapped|modell?ed|scanned|digiti[sz]ed|photographed|filmed|migrated|converted|translated|locali[sz]ed|integrated|connected|cabled|wired(?: up)?|implemented|delivered|shipped|released|deployed|installed|mounted|fitted(?: out)?|equipped|rolled out|redesigned|refactored|rewritten|re-?built|built|developed|designed|drafted|indexed|catalogu?ed|annotated|labell?ed|drawn|rendered|animated|modernised|modernized|documented|automated|covered|produced|specified|prototyped|tested|geo-?coded|surveyed|measured up|laid(?: out)?|typeset|instrumented|containeri[sz]ed|moved (?:to|onto|over)|ported|imported|switched (?:over|off|on|to)|replaced|decommissioned|retired|signed|trained|onboarded|certified|hung|placed|staffed|branded|embedded|minted|submitted|filed|lodged|put up|set up|erected|painted|paved|refurbished|renovated|retrofitted|refitted|upgraded|patched|archived|shut down|turned (?:off|on)|fine-?tuned|calibrated|provisioned|handed (?:out|over|in)|distributed|printed|engraved|dubbed|subtitled|narrated|voiced|composed|mastered|ratified|discharged|concluded|negotiated|patented|licen[cs]ed|accredited|audited|homologated|commissioned|transcribed|ingested|vectori[sz]ed|normali[sz]ed|cleansed|merged|assembled|packaged|bundled|published|announced|unveiled|presented|demoed|torn down|dismantled|scrapped|removed|deleted|uploaded|kitted out|stocked|furnished|consolidated|centrali[sz]ed|standardi[sz]ed|harmoni[sz]ed|re-?platformed|re-?branded|tagged|recruited|appointed)'

const some = `(?:\\d[\\d.,]{0,15}\\+?(?: ?(?:k|m|thousand|million|billion))?|one|${twoToTwelve}|twenty|thirty|forty|fifty|a dozen|a hundred|a thousand)`
const noun = "(?!(?:is|are|was|were|be|been|has|have|had|and|or|who|that|which|when|if|can|could|not)\\b)[a-zà-ɏ\\d+&/’'-]{1,30}"
/** Behind it the sentence ends, or says where, how or by when. */
const ending =
  '(?=[\\s.;,!)"”]*$|,? (?:in|on|at|by|for|to|with|into|onto|from|across|through|before|until|under|over|off|as|and|,|next|this|per|against|out)\\b|, )'
const been = '(?:(?:is|are|has been|have been|gets?|got|being|was|were)(?: (?:finally|fully|all|successfully|now))? )?'

/** "200 robots placed", "46,000 labels hung in six shops" */
const soMany = anyCase(
  `^\\W*(?:(?:at least|about|around|up to|all|the first|the|another|more than|over|some|our) ){0,2}${some} (?:${noun} ){1,4}?${been}${worked}${ending}`,
)
/** "90 % of modules mapped" */
const shareOf = anyCase(`^\\W*(?:at least |over |more than |> ?|≥ ?)?\\d{1,3} ?%(?: of)? (?:(?:the|our|all) )?(?:${noun} ){1,4}?${been}${worked}${ending}`)
/** "All 18 clubs branded", "the whole archive …" */
const all = anyCase(`^\\W*(?:all|both|every|the (?:whole|entire|complete|full))(?: of)?(?: the| our)? (?:${noun} ){1,5}?${been}${worked}${ending}`)
/** "Side letter discharged", "the table is dropped from the schema": one thing, which is in that state or not. */
const single = anyCase(
  `^\\W*(?:(?:the|an?|our|new|final|first|last|old) ){0,2}(?:${noun} ){0,4}?(${noun}) (?:(?:with|of|to|for|between|in|at|from) (?:${noun} ){1,4}?)?${been}(?:${worked}|dropped(?= from))${ending}`,
)
/** "Partnerships with five law centres signed": bound to a number, or to several places by name. */
const bound = anyCase(`^\\W*(?:${noun} ){1,3}?(?:with|to|for|between|in|at|from|on) ${some} (?:${noun} ){1,3}?${been}${worked}${ending}`)
/** "Rows removed on five platforms" */
const atSoMany = anyCase(
  `^\\W*(?:${noun} ){1,3}?${been}${worked} (?:in|on|at|across|from|to|for|by|into|onto) (?:(?:the|our) )?(?:${some}|all|both|every)(?! ?%)(?: (?!minutes?|hours?|days?|weeks?|seconds?)${noun}){1,4}`,
)

/** What those who use a thing file, place, send or sign themselves, every day; and what is no thing. */
const daily = anyCase(
  /\b(?:forms?|tickets?|reviews?|bids?|returns?|entr(?:y|ies)|surveys?|comments?|photos?|pictures?|answers?|homework|assignments?|quiz(?:zes)?|votes?|tips?|offers?|bets?|documents?|receipts?|readings?|prescriptions?|referrals?|timesheets?|expenses?|reservations?|lessons?|exercises?|workouts?|questions?|purchases?|items?|meals?|accounts?|profiles?|patients?|errors?|faults?|time|money|energy|water|waste|power|food|trust|losses|injur(?:y|ies)|incidents?|hours?|minutes?|days?|weeks?|leads?|deals?|customers?|data|vacanc(?:y|ies)|jobs?|loans?|trees?|homes?)\b/,
)
/** What only makers have to do with, whoever else may file or publish such things. */
const ofMakers = /\b(?:patents?|trade ?marks?|files?|dossiers?|contracts?|agreements?|licen[cs]es?|certificates?)\b/i
const onTime = anyCase(
  /\b(?:on time|in time|correctly|within|without|first (?:time|try|go)|faster|sooner|instead|again|per|each|every (?:day|week|month)|a (?:day|week|month|year)|late|overdue|by (?:users?|customers?|members?|visitors?|themselves)|online|digitally|unaided)\b/,
)

/** Is a piece of the work in the state that it is to be in: made, moved, put up, signed, gone? */
export function isEndState(text: string): boolean {
  if (onTime.test(text)) return false
  const isDaily = (said: string) => (service.test(said) || daily.test(said)) && !ofMakers.test(said)
  for (const pattern of [soMany, shareOf, all, bound, atSoMany]) {
    const match = pattern.exec(text)?.[0]
    if (match !== undefined && !isDaily(match)) return true
  }
  const one = single.exec(text)
  if (!one) return false
  const [said, head = ''] = one
  return (!/s$/i.test(head) || /ss$/i.test(head)) && !isDaily(said)
}
