import { anyCase } from '../../language/any-case.js'
import { hasNumber } from '../../language/numbers.js'
import type { Aim } from './aim.js'

/** "Be the first in Europe to do it": a race, and nobody who gains by it. */
export const beingFirst = anyCase(
  /^\W*(?:the )?(?:best|fastest|smartest|coolest|prettiest|most [a-zà-ɏ]+(?:ed|ive|ful|able|ous|al))\b.{0,40}\bin (?:the|its) (?:category|market|industry|class|segment|world|country)\W*$|^\W*(?:[a-zà-ɏ]+ )?(?:known|seen|recogni[sz]ed|regarded) as (?:the )?(?:[a-zà-ɏ'’-]+ ){0,2}?first\b|^\W*(?:(?:to )?(?:be|become)|(?:we|it|this)(?:['’]re|['’]s| are| is)) (?:the )?(?:very )?first (?:in|to|on|(?!(?:point|choice|place|stop|port|thing|step|line|address|contact)\b)(?:[a-zà-ɏ-]+ ){1,3}(?:in|to|on|with|that))\b|\bfirst[- ](?:to[- ]market|mover)\b/,
)

const onlookers =
  '(?:the )?(?:[a-zà-ɏ]+ ){0,2}?(?:press|media|newspapers?|magazines?|journalists?|reporters?|TV|television|bloggers?|influencers?|analysts?|Gartner|Forrester|competition|competitors?|rivals?|industry|sector|scene|market|trade|(?:everyone|everybody|people|visitors) (?:at|on|in) the (?:[a-zà-ɏ]+ )?(?:fair|show|conference|booth|stand|summit|expo|congress))'
/** "The press writes about it", "our rivals copy us": what others make of it from afar. */
const noticed = anyCase(
  `^\\W*(?:(?:our|all|other|trade|local|national|regional|big|one of our) )*${onlookers} (?:(?:will|can|must|should|then|have|has|had|even|finally|is|are|be|gets?) ){0,3}(?:writ(?:es?|ing|ten)|reports?|reported|reporting|talk(?:s|ed|ing)?|mention(?:s|ed)?|cover(?:s|ed)?|featur(?:es?|ed)|cop(?:y|ies|ied)|imitat(?:es?|ed)|env(?:y|ies)|follow suit|jealous|envious|impressed|surprised|stunned|nervous|notic(?:es?|ed)|sa(?:y|ys|id) (?:wow|so)|react(?:s|ed)?|tak(?:es?|en) not(?:e|ice)|quot(?:es?|ed)|cit(?:es?|ed)|picks? (?:it|us) up|prais(?:es?|ed)|name[sd]? us|lists? us|catch(?:es)? up|tweet(?:s|ed)?|post(?:s|ed)? about|tak(?:es?|ing) (?:selfies|photos|pictures)|film(?:s|ed)? it|film(?:s|ed)? us)\\b`,
)
const outlet =
  '(?:[a-zà-ɏ-]+ ){0,2}(?:press|media|newspapers?|magazines?|journals?|TV|television|radio|news|papers?|dailies|blogs?|podcasts?|news broadcast|feuilleton)\\b'
/** "An article in the trade press", "five interviews on the radio" */
const coverage = anyCase(
  `^\\W*(?:(?:at least|positive|good|wide|broad|an?|one|two|three|four|five|six|ten|\\d{1,4}|the|favourable|favorable|number of) )*(?:[a-zà-ɏ-]+ )?(?:articles?|coverage|reports?|pieces?|segments?|features?|interviews?|mentions?|stor(?:y|ies)|headlines?|reviews?|echo|spots?|presence) (?:in|on|by|from) (?:(?:the|a|an|one|all|some|local|our|major|two|three|\\d{1,2}) )*${outlet}`,
)
const pressCount = anyCase(
  /^\W*(?:(?:number of|at least|\d[\d.,]{0,8}|positive|good|some) )*(?:press|media|TV) (?:articles?|mentions?|clippings?|coverage|reports?|releases?|echo|interviews?|appearances?|presence)\b/,
)
/** "A design award", "nomination for the innovation prize" */
const award = anyCase(
  /^\W*(?:(?:to |we )?(?:win|wins|get|gets|receive|receives|bag|take|takes|earn|earns|land|be nominated for|shortlisted for) )?(?:(?:an?|the|one|at least one|this year['’]s|two|three) )*(?:[a-zà-ɏ\d&.'’-]+ ){0,4}?(?:awards?|prizes?|nominations?|trophy|medal)(?: (?:for|at|in|by|from|won|20\d\d)\b[^.;|]{0,60})?\W*$/,
)
const prizeOfOthers = anyCase(
  /\b(?:award|prize)s? (?:of|criteria|decisions?|process|money|notices?|letters?)\b|\b(?:players|pupils|students|members|users|customers|guests|fewer|more|grant|contract|tender)\b/,
)
/** "Trending on a list of new products", "featured by a store" */
const placed = anyCase(
  /(?:#\s?1|\b(?:trending|featured?|front page|number one|no\. ?1|top \d+|top ten|first place|editor['’]?s['’]? choice|(?:product|app|game) of the (?:day|week|month|year))) (?:on|in|by|of|at) (?:the )?(?:Product Hunt|Hacker News|Reddit|LinkedIn|Twitter|X\b|TikTok|YouTube|Steam|App Store|app stores?|Apple|Google|Play Store|Google Play|charts|news)\b/,
)
/** "Recognised in the press as …", "mentioned by analysts": the same, of whom they write. */
const namedBy = anyCase(
  `^\\W*(?:(?:we|it|the [a-zà-ɏ-]+) (?:are|is|get|gets) |be |being |get )?(?:recogni[sz]ed|named|mentioned|featured|covered|listed|reviewed|quoted|cited|praised|noticed|reported(?: on| about)?|written about|presented|portrayed|profiled|rated|ranked) (?:as [^.;|]{2,40}? )?(?:in|by|on) (?:(?:the|an?|all|at least|one|two|three|several|our|major|leading|national|local|regional) ){0,3}(?:${onlookers}|${outlet}|[a-zà-ɏ'’-]+ (?:magazine|press|newspaper|journal|blog|podcast|association|federation))`,
)
/** "Presentation at the network of harbours", "a talk at the congress" */
const onStage = anyCase(
  /^\W*(?:(?:an?|the|our|one|two|three|\d{1,2}|live|public|joint|short|official|first|successful|product) ){0,3}(?:presentations?|talks?|keynotes?|papers?|posters?|demos?|demonstrations?|speech(?:es)?|panels?|booths?|stands?|lectures?|showcases?|premieres?|lightning talks?|slots?|appearances?) (?:(?:of|about|on) (?:[a-zà-ɏ-]+ ){1,4})?(?:at|before|in front of|to) (?:(?:the|an?|our|this year['’]s|next year['’]s|every|each|all|both|two|three|one) ){1,2}[a-zà-ɏ]/,
)

/** "300 visits to our booth", "90 likes on the teaser" */
const showing = anyCase(
  /^\W*(?:(?:number of|at least|more than|over|>) ?){0,2}(?:\d[\d.,]{0,15}\+? )?(?:(?:booth|stand|stall) (?:visits?|visitors?|contacts?|talks?|traffic|conversations?)\b|(?:[a-zà-ɏ-]+ )?(?:visits?|visitors?|people|guests|contacts|conversations|business cards|badge scans) (?:to|at|on|from) (?:our|the) (?:[a-zà-ɏ]+ )?(?:booth|stand|stall)(?=\W*$| (?:at|on|during|in)\b)|[^.;|]{0,20}\b(?:post|video|teaser|trailer|tweet|reel) with (?:more than |at least |over )?\d[\d.,]{0,15}\+? (?:likes|views|shares|comments|reactions)\b|(?:[a-zà-ɏ-]+ )?(?:likes?|comments?|shares?|views?|retweets?|upvotes|reactions|claps) (?:on|of|for|under|to) (?:the|our|a|its) (?:[a-zà-ɏ-]+ ){0,2}(?:posts?|videos?|teasers?|trailers?|announcements?|tweets?|reels?|clips?|press release|article)\b)/,
)
/** "The mayor cuts the ribbon", "the demo goes well": the day of the show. */
const show = anyCase(
  /\b(?:cuts? the ribbon|(?:demo|presentation|keynote|unveiling|show|launch event|premiere|opening) (?:is|goes|went|runs|was) (?:well|smooth(?:ly)?|a success|great|fine|without (?:a )?(?:hitch|glitch)(?:es)?)|looks (?:good|great|cool|nice) (?:on|at|in) (?:stage|the (?:video wall|demo|show|fair|booth|stand|screenshots?|keynote|photos?))|standing ovation|wow (?:effect|factor|moment)|goes viral|(?:makes?|hits?) the headlines|talk of the (?:town|fair|industry)|(?:no|zero|without (?:any |a )?)(?: ?(?:technical|major|live|single|visible))? ?(?:crash(?:es)?|glitch(?:es)?|hiccups?|bugs?|failures?|errors?|hitch(?:es)?|freezes?|hangs?|outages?|problems?|issues?|surprises) (?:at|on|in|during) (?:the |our )?(?:[a-zà-ɏ-]+ ){0,2}(?:demos?|presentation|keynote|show|fair|launch(?: event)?|opening|premiere|conference|congress|unveiling|inauguration|board meeting|pitch|talk|ceremony|event))\b/,
)

const moreThan = /\bmore than \d/i

/** Others take notice: the press, rivals, juries, whoever comes to the booth. Nobody uses anything for that. */
export function drawsAttention({ text, moves }: Aim): boolean {
  if (show.test(text) || (award.test(text) && !prizeOfOthers.test(text))) return true
  if (moves && !moreThan.test(text)) return false
  if (namedBy.test(text) || onStage.test(text)) return true
  return noticed.test(text) || coverage.test(text) || pressCount.test(text) || placed.test(text) || showing.test(text)
}

const sellers =
  '(?:marketing|sales|PR|comms|communications|the (?:sales|marketing|press|comms) (?:team|department|people)|account managers|we|our sales (?:team|people)|business development)'
/** "Marketing can tick the box", "sales has something to show" */
const toSell = anyCase(
  `^\\W*${sellers} (?:(?:can|could|may|will|is able to|are able to|gets? to|(?:finally|then|now|at last)|has|have|gets?) ){1,3}(?:tick|check off|check (?:the|that|this)|put (?:an?|the|a check|it) [^.;]{0,30}\\b(?:matrix|comparison|table|brochure|site|website|slides?|deck|ad|packaging|price list|tender|list|catalogue|page|list|front page|home ?page)|say (?:yes|(?:that )?we |["“]|that we (?:have|can|do|support))|announce|advertise|claim|boast|brag|show (?:it )?off|(?:something|a story|a demo|an? [a-zà-ɏ]+ story) to (?:show|sell|tell|talk about|announce|demo)|use (?:the|their|its) (?:[a-zà-ɏ-]+ ){0,2}(?:logo|name|quote|story)|use it (?:as|in) (?:an? )?(?:reference|argument|selling point|pitches|ads))\\b`,
)
/** "The feature is in the brochure", "on the price list" */
const inBrochure = anyCase(
  /\b(?:is|are|['’]s|be|stands?|appears?|listed|mentioned|shown|included|ticked|marked)\b(?: green)? (?:on|in) (?:(?:the|our|every|each|all|new|an?) ){0,2}(?:[a-zà-ɏ]+ )?(?:brochures?|marketplace|app store|store|directory|price list|sales (?:deck|slides|sheet|brochure)|comparison (?:table|matrix|sheet|chart)|product sheet|data ?sheet|tenders?|RFPs?|keynote|catalogue|catalog|annual report|slide deck|flyer|leaflet)\b|\b(?:sales deck|brochure|price list|comparison (?:table|matrix)|data ?sheet|product sheet|press kit|press release|website|web ?site) (?:is |are )?(?:updated|out|printed|ready|sent|up to date|adapted)\b|\btick(?:s|ed)? (?:off )?(?:the|a|that|this|our|another) (?:[a-zà-ɏ-]+ ){0,3}(?:box|row|line)\b/,
)

/** "A reference customer for the website" */
const reference = anyCase(/^\W*(?:(?:an?|one|two|three|first|the|our|named|public) )*reference (?:customers?|clients?|projects?|sites?|cases?)\b/)

/** What there is to sell, show or claim then. */
export function servesSelling({ text, moves }: Aim): boolean {
  return !moves && !hasNumber(text) && (toSell.test(text) || inBrochure.test(text) || reference.test(text))
}
