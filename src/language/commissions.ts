import { anyCase } from './any-case.js'
import { isAsserted } from './moods.js'
import { anyOf } from './phrases.js'
import type { Statement } from './statements.js'

/** Paper in which others write down what they order. */
const orderBook =
  '(?:tenders?|RFPs?|RFIs?|bids?|offers?|pitch|briefs?|wish ?lists?|(?:requirements?|feature|wish|change|points|priority) ?(?:list|catalogue|document|book|sheet)|sales (?:deck|slides?)|pitch deck|Lastenheft|cahier des charges|terms of reference)'

/** The team was told to, requirements were collected, a list was carried over as it was: the author takes the order down. */
const commissioned = anyOf([
  '(?:so|hence|therefore|thus|in short|in other words|bottom line),? (?:the|our|my|his|her|their) (?:request|ask|brief|assignment|mandate|commission|wish|demand)(?: (?:from|of) [a-zà-ɏ]+| to us)? (?:is|was|reads|became)(?: now| then| simply| clear)?(?: for|:)? (?:an?|one|some)(?= (?!(?:get|post|put|json|http|form|object|message|snapshot|list|pair|string|copy|single|call|text|file|record|number|document)\\b))',
  '(?:the|our|his|her|their) (?:ask|brief|assignment|wish|demand|mandate)(?: from (?:the )?[a-zà-ɏ]+(?: [a-zà-ɏ]+)?)? (?:is|was|reads)(?: simply| clear| simple| now| short)?(?::| for) ?["“]?(?:an?|one|to (?:build|have|create|make|add|deliver|get|launch))',
  "(?:we|i|the team|our team|our squad|the squad|product|engineering)(?: have|['’]ve| has| had)?(?: now| also| since| recently)? (?:were|was|been|are|am)(?: now| also| already| recently)? (?:told|asked|instructed|ordered|requested|directed|mandated|tasked|commissioned|urged|briefed|assigned)(?: by (?:the |our )?[a-zà-ɏ-]+(?: [a-zà-ɏ-]+){0,3})? (?:to(?= (?!(?:tell|say|believe|expect|wait|come|comment|review|check|confirm|look|test|answer|estimate|help)\\b))|with (?:the )?(?:[a-zà-ɏ]+ing|development|delivery|implementation|creation|introduction|design))",
  '(?:all |the |these |following |our )?(?:requirements|wishes|wish ?lists|feature (?:requests|ideas|wishes)|asks|functional requirements|business requirements)(?: below| here| listed| in this (?:document|chapter|section))?(?: (?:were|was|have been|has been|are|as))? (?:collected|gathered|received|compiled|consolidated|supplied|provided|submitted|delivered|handed over|elicited|captured|named|raised|given|formulated|dictated|merged) (?:from|by|with|among|across)',
  '(?:each|every|all(?: of the)?) (?:department|desk|team|region|site|branch|faculty|division|unit|country|market|business unit|stakeholder|customer|client)s? (?:was asked to|were asked to|has|have|could|named|gave|sent|submitted|listed|handed in|contributed)(?: named| given| sent| submitted| listed| handed in| name| list| submit| send| give| contributed)? (?:its|their|us|in|a|the|two|three|five|ten|up to)(?: [a-zà-ɏ]+){0,3}? ?(?:wishes|wish ?list|requirements|requests|priorities|points|features|favou?rites|top (?:three|five|ten))',
  `(?:taken|copied|adopted|transferred|carried|lifted|imported|pasted|transcribed)(?: over| across)?(?: 1:1| one[- ]to[- ]one| verbatim| unchanged| as[- ]is| directly| straight| literally)* from (?:the |their |our |his |her |its |an? )?(?:[a-zà-ɏ&.’'-]+ ){0,3}?${orderBook}`,
  `(?:has|have|had)? ?(?:issued|sent|gave|given|handed|submitted|provided|supplied|compiled|drawn up|written) (?:us |me |over |in )*(?:an?|the|their|its|his|her) (?:[a-zà-ɏ-]+ )?(?:list of \\d+ (?:points|wishes|requirements|items)|(?:requirements?|features?|wish|change|points) ?-?(?:lists?|catalogue|sheet))`,
  "(?:for|out of) (?:purely )?(?:political|diplomatic) (?:reasons|considerations)|politically (?:wanted|desired|motivated|important|necessary|wished)|(?:it|this|that)(?: is|['’]s) (?:purely |all )?(?:political|politics)|as (?:a )?(?:sign|gesture|token) of (?:good ?will|appreciation)|good ?will gesture|(?:to keep|for the sake of) (?:the )?peace",
  "(?:is|was|has been|have been|['’]s|already)(?: [a-zà-ɏ]+)? (?:on|in|communicated in|shown on|committed on) (?:the|our) (?:public |customer |external |published |official |sales )?roadmap (?:since|for (?:years|ages|two|three|a long)|that (?:we|sales) (?:showed|shared|sent)|we (?:showed|shared|published))",
  '(?:is|was|been) on (?:the|our|their|his|her) (?:wish ?list|list of wishes)(?: (?:of|from) (?:[a-zà-ɏ]+ ){0,3}[a-zà-ɏ]+)? (?:for (?:years|ages|a long time|[a-zà-ɏ]+ years)|since|forever)',
  '(?:strategic|lighthouse|flagship|marquee|VIP) (?:account|customer|client|logo|deal|partner)(?=\\W*$| \\+)',
])
/** "(RFP 4.12)", "Tender, item 7.": where it was ordered, and no more. */
const ordered = anyCase(
  `(?:^\\W*|\\(\\s*)(?:see |from |per |cf\\.? |as per |source )?(?:the |their |our )?(?:[a-zà-ɏ&.-]+ ){0,2}?${orderBook}[ ,]*(?:item|line|no\\.?|point|section|chapter|page|p\\.|slide|row|#)? ?\\d[\\d.]{0,8}[a-z]?(?=\\W*$|\\s*\\))`,
)
/** Found out in that way, requirements have a source. */
const heard = anyCase(
  /\b(?:interview(?:s|ed)?|observ\w+|shadow\w+|research|usability|survey(?:s|ed)?|visits?|visited|diary|tickets|complaints|analytics|field stud(?:y|ies)|law|regulation)\b/,
)
const mayBeOrdered = anyCase(
  /\b(?:request (?:is|was|from)|request to us|ask\b|order\b|mandate|assignment|task\b|demand|commission|message (?:is|was)|told|asked|instructed|ordered|requested|directed|mandated|tasked|commissioned|urged|briefed|assigned|requirements?|wish|wishes|feature|asks|points|priorit|favou?rites|tender|RFP|RFI|bid|offer|pitch|brief|Lastenheft|cahier|terms of|list of|politic|diplomatic|good ?will|peace|token|gesture|roadmap|strategic|lighthouse|flagship|marquee|VIP|sales)/,
)

/** Does a statement say that the team writes down what others have ordered? */
export function isCommissioned(statement: Statement): boolean {
  return statement.read(readCommission)
}

function readCommission(statement: Statement): boolean {
  const { text, story, item, index, kind } = statement
  if (story || !mayBeOrdered.test(text) || !isAsserted(statement) || heard.test(text)) return false
  return commissioned.test(text) || (ordered.test(text) && (text.includes('(') || (item !== undefined && index > 0) || kind === 'row'))
}
