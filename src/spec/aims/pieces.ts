import { anyCase } from '../../language/any-case.js'
import { workPieces } from '../../language/lexicon.generated.js'
import { twoToTwelve } from '../../language/number-words.js'
import { alternation } from '../../language/phrases.js'
import type { Aim } from './aim.js'
import { service } from './service.js'

/** What is done to a thing when it is made, and by nobody but the team. */
const worked =
  '(?:mapped|modell?ed|scanned|digiti[sz]ed|photographed|filmed|migrated|converted|translated|locali[sz]ed|integrated|connected|cabled|wired|implemented|delivered|shipped|released|deployed|installed|mounted|fitted|equipped|rolled out|redesigned|refactored|rewritten|re-?built|built|developed|designed|drafted|indexed|catalogu?ed|annotated|labell?ed|drawn|rendered|animated|modernised|modernized|documented|automated|covered|produced|specified|prototyped|tested|geo-?coded|surveyed|measured up|laid out|typeset|instrumented|containeri[sz]ed|moved (?:to|onto|over)|ported|imported|switched (?:over|off|to)|replaced (?:by|with)|decommissioned|retired|signed|trained|onboarded|certified)'
/** The same where it may be done by those who use the thing, too: only where all of a fixed number are meant. */
const ofAFixedNumber =
  '(?:recorded|written|published|created|generated|printed|placed|sent|added|entered|done|in|ready|there|finished|completed|filled|up|live|online|ticked)'
const some = `(?:\\d[\\d.,]{0,15}|${twoToTwelve}|twenty|thirty|forty|fifty|a dozen|a hundred)`
const pieces = alternation(workPieces)

/** "Number of turbines modelled", "% of forms converted" */
const counted = anyCase(
  `^\\W*(?:(?:the |total |overall )*(?:number|count|percentage|percent) of|#|%(?: of)?|no\\.? of) (?:(?:the|our|all|new|of) ){0,2}(?:[a-zà-ɏ-]+ ){1,4}?${worked}(?![a-zà-ɏ-])|^\\W*(?:[a-zà-ɏ-]+ ){1,3}?(?:mapped|modell?ed|scanned|digiti[sz]ed|migrated|converted|translated|locali[sz]ed|integrated|cabled|implemented|delivered|shipped|released|deployed|installed|redesigned|refactored|indexed|annotated|instrumented|ported|decommissioned|equipped|fitted|switched over|rewritten|re-?built|retired|replaced with [a-zà-ɏ]+|moved (?:to|onto) the new [a-zà-ɏ]+)(?: (?:into|to|for|on|onto|with|in) [^.;|]{2,40})?\\W*$`,
)
/** "Number of templates", "New levels", "Supported file formats" */
const byThePiece = anyCase(
  `^\\W*(?:(?:(?:the |total |overall )*(?:number|count) of|#|no\\.? of) )?(?:(?:new|supported|available|planned|additional|live|active|working|native|automated|own|custom|different|finished|launched|more) ){0,2}(?:[a-zà-ɏ\\d-]+ )?(?:${pieces})(?: (?:${worked}|live|supported|available|in (?:production|total|the (?:app|catalogue|catalog|handbook|manual|library|store|product|system|knowledge base|wiki|repo|repository|first (?:release|version|year)))|on the (?:channel|site|website|platform|intranet|blog|shelf)|with [^.;|]{3,30}|held|given|done|ready|closed|burned|burnt))?\\W*$`,
)
/** "Five new levels", "three integrations this quarter" */
const soManyPieces = anyCase(
  `^\\W*(?:(?:at least|about|around|up to|all|the first|another) )*${some}\\+? (?:(?:new|more|additional|further|working|finished|different|native|other) ){0,2}(?:[a-zà-ɏ\\d-]+ )?(?:${pieces})(?: ${ofAFixedNumber}|(?: ${worked})?(?:,? (?:by|this|per|until|before|in|for|each|every|a) [^.;|]{2,40})?)\\W*$`,
)
/** "All nine voices recorded", "every trail photographed", "the whole archive digitised" */
const wholeLot = anyCase(
  `^\\W*(?:(?:all|both|each|every|the (?:whole|entire|complete|full))(?: of)?(?: the| our)? (?:[a-zà-ɏ\\d-]+ ){1,4}?(?:(?:is|are|has been|have been|gets?) )?(?:${worked}|photographed)(?![a-zà-ɏ-])|(\\d{1,4}) ?(?:of|/|out of) ?\\1 (?:[a-zà-ɏ-]+ ){1,3}?(?:${worked}|${ofAFixedNumber})(?![a-zà-ɏ-])|(?:all|the|both) (?:${some} )(?:[a-zà-ɏ-]+ ){1,3}?(?:(?:is|are|has been|have been) )?${ofAFixedNumber}\\W*$)`,
)
/** "Everything that was on the whiteboard is in", "the whole wish list is done" */
const wholeList = anyCase(
  /^\W*(?:(?:everything|all|every(?: single)?|each|whatever|the (?:whole|entire|complete|full)|100 ?%|9\d ?%|most)(?: of)? )(?:(?:the|our|that|which|what) )*(?:[a-zà-ɏ\d'’-]+ ){0,3}?(?:list|backlog|wish ?list|workshop|flip-?chart|whiteboard|board|spec(?:ification)?|tender|annex|contract|plan|roadmap|concept|items?|points|tasks|must-haves|musts|requirements|stories|wishes|scope|epics?|tickets|deliverables|boxes)\b[^.;|]{0,40}?(?:\b(?:is|are|was|were|has been|have been|gets?)\b|\b(?:done|delivered|implemented|in production|ticked|built|complete|closed|accepted|live|shipped|fulfilled|met|realised|realized)\b)/,
)
/** "Summaries sent", "number of newsletters mailed": what goes out of the house, whoever reads it. */
const sentOut = anyCase(
  /^\W*(?:(?:the |total |overall )*(?:number|count|volume) of |# ?(?:of )?)?(?:[a-zà-ɏ-]+ ){0,2}?(?:e-?mails|mails|mailings|mailshots|newsletters|notifications|pushes|push messages|reminders|alerts|summaries|digests|bulletins|letters|leaflets|flyers|brochures|booklets|vouchers|coupons|surveys|questionnaires|text messages|SMS(?:es)?|postcards|posters|starter kits|welcome packs) (?:(?:that are|are|were) )?(?:sent(?: out)?|mailed(?: out)?|e-?mailed|dispatched|pushed|handed out|given out|distributed|posted|delivered|issued)(?: (?:(?:a|per|each|every) (?:day|week|month|quarter|year)|to (?:all|every|our|the)\b[^|]{0,40}|out))?\W*$/,
)

/** How often somebody uses them, or for whom: no count of the team's own. */
const perUse = anyCase(
  /\b(?:per|each|every|used|read|opened|viewed|watched|sold|bought|booked|played|reused|returned|abandoned|asked|lost|missed|wrong|late|overdue|failed|by|from) [a-zà-ɏ]|\b(?:used|read|opened|viewed|watched|sold|bought|played|returned|lost|missed)\b/,
)

/** "Everything that the board asked for" */
const asAsked = anyCase(
  /^\W*(?:everything|all|whatever)(?: that)? (?:the |our )?[^.;|]{2,40}? (?:asked for|wanted|wished for|demanded|requested|wrote down)\W*$/,
)

/** Everything that was agreed is there. */
export function isWholeList(text: string): boolean {
  return wholeList.test(text)
}

/** So many pieces, or all of them, are made: the team's own work by the number. */
export function countsPieces({ text, isOfWork, moves }: Aim): boolean {
  if (asAsked.test(text)) return !moves
  if (!isOfWork) return false
  if (wholeList.test(text) || (wholeLot.test(text) && !service.test(text))) return true
  if (soManyPieces.test(text)) return true
  if (sentOut.test(text)) return true
  return ((counted.test(text) && !service.test(text)) || byThePiece.test(text)) && !perUse.test(text)
}
