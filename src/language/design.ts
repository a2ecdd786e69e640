import { anyCase } from './any-case.js'
import { drawn } from './drawn.js'
import { twoToTen } from './number-words.js'
import { matchIn, type PhraseMatch } from './phrases.js'
import { fixesScreen } from './screens.js'

const colour =
  '(?:navy|crimson|beige|violet|turquoise|magenta|coral|maroon|indigo|charcoal|scarlet|burgundy|lilac|ivory|lavender|red|green|blue|yellow|orange|purple|grey|gray|black|white|pink|teal|gold|silver|amber)'
const material = '(?:gold|silver|coral|ivory|lavender|charcoal|orange|amber|lilac|violet)'
/** Colours that are things as well: "our gold members", "in coral reefs". */
const colourOnly = '(?=\\W*$| ?[.,;:)]| (?:and|or|on|with|for|when|if|as|by|until|while)\\b)'
/** Sides of what has no screen: "the left side of the road". */
const onThings =
  '(?! of (?:an?|the|his|her|their|its|each|every) (?:\\w+ )?(?:body|road|street|lane|yard|bed|face|chest|brain|heart|head|neck|mouth|jaw|knee|hip|field|river|building|house|hall|room|car|bus|lorry|truck|vehicle|boat|ship|train|track|runway|court|pitch|stage|fridge|freezer|shelf|jetty|patient|valley|border|plot|garden|tooth|eye|ear)\\b)'
const count = `(?:\\d{1,2}|${twoToTen}|twelve)`
const screenPart = '(?:header|footer|side ?bar|toolbar|navbar|navigation bar|home ?screen|menu|home page|nav)'
/** Where a thing is to stand and how it is to look: place, colour, size, theme. */
const look = anyCase(
  [
    // place
    '\\b(?:top|bottom|upper|lower|left|right)(?:[- ](?:left|right|hand|most))?(?:[- ]hand)?\\s+(?:corner|side|edge|of (?:the|each|every|all|any) (?:\\w+ )?(?:screen|page|header|menu|list|form|card|panel|dialog|window|modal|view|table|sidebar|map)s?)\\b' +
      onThings,
    `\\b(?:top|bottom|upper|lower)[- ](?:left|right)\\b${onThings}`,
    '\\b(?:on|in|to|at) (?:the )?(?:left|right)(?= *(?:[,;.|]|$|and\\b))',
    '\\b(?:left|right) (?:navigation|sidebar|menu|column)\\b',
    '\\bto the (?:left|right) of the (?:\\w+ )?(?:names?|tables?|lists?|cards?|charts?|forms?|headings?|headlines?|texts?|numbers?|search|titles?|prices?|buttons?|fields?|doors?|screens?|maps?|logos?|photos?|labels?|icons?|inputs?|rows?|amounts?|speed|lift|entrance)\\b',
    '\\b(?:hangs?|sits?|stands?|mounted|placed|positioned|appears?) (?:\\w+ )?(?:left|right) of\\b',
    '\\bfrom the (?:\\w+ ){0,2}(?:header|footer|side ?bar|tool ?bar|task ?bar|navbar|navigation bar|home ?screen|(?:main|context|settings|app|hamburger|user|top|side|burger|start) menu)\\b',
    '\\b(?:above|below) the fold\\b|\\b(?:in|at) the (?:middle|cent(?:re|er)) of (?:the|each|every) (?:screen|page|header|card|panel|dialog|window|map|display)\\b',
    '\\balong the (?:bottom|top|side)\\b',
    `\\b(?:in|on|at|above|below|beneath|under|next to|beside|inside) the (?:\\w+ ){0,2}${screenPart}\\b`,
    '\\b(?:above|below|beneath|next to|beside|left of|right of) the (?:\\w+ ){0,2}(?:card|list|table|form|map|buttons?|title|image|photo|chart|search (?:bar|box|field))\\b',
    '\\b(?:left|right)[- ]hand (?:pane|panel|side|column|menu|navigation)\\b',
    '\\b(?:under|above|below|beneath|beside|next to|left of|right of) (?:the )?[“"][^”"]{2,40}[”"](?! (?:is|are|we|they|it)\\b)',
    `\\b${colour} (?:\\S+ ){0,2}?["“][^"”]{2,40}["”] (?:button|link|label|banner|badge|tab)\\b`,
    '\\b(?:full[- ]width|full-bleed|edge-to-edge|rounded|round(?! (?:of|the|and|trips?|steel|iron|metal|wooden|bars?)\\b)|pill-shaped|floating(?! (?:solar|wind)\\b)|cent(?:red|ered)|(?:left|right)-aligned) (?:[\\w-]+ ){0,2}(?:buttons?|cards?|banners?|images?|forms?|columns?|corners|logo|headlines?|bars?|menus?|panels?|avatars?|photos?)\\b',
    '\\blogo (?:is|shall be|must be|will be)? ?(?:placed|shown|in|at|on)\\b',
    '\\bicon next to\\b',
    `\\b(?:${count}|\\d+) columns\\b(?! (?:in|of|from) )`,
    '\\b(?:two|three|four|five|\\d)[- ]column (?:layout|grid|view|page|form|design)\\b|\\bin (?:two|three|four|five) columns\\b',
    '\\b\\d{1,2} ?[×x] ?\\d{1,2} (?:grid|matrix|tiles?|layout|raster|cards)\\b',
    `\\b${count} (?:(?!of\\b)[a-z-]+ ){0,2}(?:tiles|tabs|widgets|buttons|panes|swimlanes)\\b(?! (?:are|were|have|do)\\b)`,
    '\\bsticky (?:header|footer|row|column)\\b',
    // colour
    `(?:\\b(?!(?:gold|silver|ivory) (?:rings?|bars?|frames?|cross(?:es)?)\\b|(?:red|white) cells?\\b|red cross\\b)${colour}|#[0-9a-f]{6}|#[0-9a-f]{3})\\s+(?:button|icon|banner|badge|text|label|background|header|bar|dot|border|letters|accents?|theme|stars?|bubble|ribbon|line|frame|ring|panel|tile|stripe|tick|check ?mark|cross|arrow|row|cell|marker|outline|overlay|highlight|lamp|LED)s?\\b`,
    `\\b${colour} for [^.;,]{2,30}, ${colour} for\\b|^\\W*${colour} for (?:the )?[a-z]+`,
    `\\b${colour} \\([^)]{2,30}\\), ${colour} \\(|\\b(?:red|green|amber|yellow) ?/ ?(?:red|green|amber|yellow|orange)\\b(?! ?(?:colou?r[- ]?)?(?:blind|weak|deficien|vision))`,
    `\\b(?:be|is|are|in) (?:our )?(?:(?!${material})${colour}\\b(?! (?:list|book|box|tape|zone|ink|wine|waste|bins?|bags?|tea)\\b)|${material}\\b${colourOnly})`,
    `\\bour ${colour}\\b${colourOnly}`,
    `\\b${colour} (?:on|to) ${colour}\\b`,
    '\\b(?:turn|become|goe)s? (?:amber|red|green|yellow|blue|grey|gray|orange)\\b',
    '\\b(?:corporate|brand|house|company) colou?rs?\\b|\\bcolou?rs of (?:the|our)\\b|\\bcolou?r[- ]coded\\b|\\btraffic[- ]light (?:system|colou?rs?|icons?|status)\\b',
    '\\b(?:light|dark) (?:theme|background|mode (?:by default|as (?:the )?default|only))\\b',
    '\\b(?:gradient|neon|pastel|glass(?:y)?) (?:background|colou?rs?|palette|look|buttons?|cards?)\\b|\\b(?:warm|muted|bold|bright) palette\\b|\\bcolou?r (?:palette|scheme)\\b|\\bdrop shadows?\\b',
    // as it was, or as somebody else has it
    '\\bbuild it (?:just |exactly )?like (?:that|this|the|it)\\b|\\bsame (?:columns?|fields?|layout|order(?! as (?:they|he|she|it|we|you|the [a-z]+ (?:came|come|arrived?|were|was))\\b)|look|screens?|colou?rs?|buttons?) (?:and \\w+ |order )?(?:as|like|pls|please)\\b|\\b(?:columns?|fields?|layout|colou?rs|buttons?|screens?) (?:just |exactly )?(?:as|like) (?:in|on|before|the old)\\b',
    // finish and light of a device
    '\\b(?:anodi[sz]ed|brushed|powder[- ]coated|chrome[- ]plated|polished|matte?) (?:black|white|gr[ea]y|silver|steel|alumini?um|brass|copper|metal|glass|plastic|chrome|gold)\\b',
    '\\bring of light\\b|\\blight ring\\b|\\bLED (?:ring|strip|bar)\\b',
    // size and type
    '\\b\\d{3,4} ?[×x] ?\\d{3,4}\\b|\\b\\d+\\s?(?:px|pt|dp|rem)\\b|\\bfont(?:[- ]size)?\\b|\\btypeface\\b|\\b(?:in|set in) (?:Comic Sans|Arial|Helvetica|Roboto|Times New Roman|Futura|Open Sans|Verdana|Calibri|Garamond|Courier New|Courier(?= *(?:[,;.\\d]|$|font)))\\b|\\bA[3-6],? (?:landscape|portrait)\\b|\\b(?:landscape|portrait) (?:format|mode|orientation|only)\\b|\\bmono(?:space[d]?)? (?:digits|font)\\b',
  ].join('|'),
)
/** "in Admin > Rooms": a place in the menus. */
const menuPath = /\b(?:in|under|on|at) (?:the )?\p{Lu}\p{L}+(?: \p{L}+)? > \p{Lu}\p{L}+/u
/** Controls, effects and wording. */
const control = anyCase(
  /\b(?:drop-?down|radio buttons?|check ?box(?:es)?|toggle|slider|carousel|modal|pop-?up|tooltip|(?<!to )gauge|accordion|(?:ham)?burger (?:menu|icon)|wizard(?![ -]of[ -])|combo box|stepper)\b|\b(?:pie|bar|line|donut|column|area) (?:chart|graph)s?\b|\bdata grid\b|\btabs for\b|\b(?:shown?|shows|displayed|displays?|presented|rendered|listed)\b[^.;]{0,40}\b(?:in|as) (?:an? (?:[a-zà-ɏ-]+ )?(?:table|grid|chart|graph|tree|tiles|cards|timeline|dial|gauge|ring|thermometer|speedometer|badge|ribbon)|(?:[a-zà-ɏ-]+ )?(?:tiles|cards|bubbles|badges|rings|dials|gauges|icons|pins|markers|dots|stars|smileys|thumbnails|chips|avatars))\b|\b(?:shown|displayed|indicated|signalled|marked) (?:by|with|as) (?:an? )?(?:traffic lights?|smiley|smileys|star rating|stars|thumbs|emojis?|coloured [a-zà-ɏ]+|colored [a-zà-ɏ]+)\b|\bhero (?:video|image|banner|section)\b|\bmascots?\b(?! (?:of|for) )|\b\d{1,3}(?:["”]|[- ]?inch) (?:[a-zà-ɏ]+ )?(?:screens?|displays?|tablets?|monitors?|TVs?|video wall)\b|\bavatars? (?:named|called|that|which|with)\b|\b(?:draggable|collapsible|swipeable)\b|\bsortable by\b|\banimates? (?:once|twice|when|on|in|as)\b|\bin (?:bold|italics|upper ?case|capitals)\b|\b(?:confirmation|button|help|error|hint|link|menu) (?:text|label|caption)s?:? ?["“]|\bhover (?:state|effect|and active)\b|\bdrag[- ]and[- ]drop\b|\bmouse (?:wheel|button)\b|\b(?:Ctrl|Control|Alt|Shift|Cmd|Command|⌘|⌥) ?\+ ?(?:(?:Shift|Alt|Ctrl|Cmd) ?\+ ?)?(?:[A-Z]|F\d{1,2}|Enter|Tab|Space)\b|\b3D\b(?! (?:scans?|scanners?|scanned|prints?|printers?|printing|printed|files?|data)\b)|\bfull[- ]?screen\b|\bvideo wall\b|\bconfetti\b|\bparallax\b|\b(?:fad(?:es?|ing)|slid(?:es?|ing)) in (?:from|at|on|when)\b|\b(?:page|screen) transitions?\b|\bloading spinner\b|\bmicro-?interactions?\b|\bswip(?:e|es|ing) (?:left|right|up|down|UI|gestures?|interface|cards?)\b|\bpinch[- ]to[- ]zoom\b|\b(?:long|double|right)[- ](?:press|tap|click)\w*|\btap and hold\b|\bby (?:swiping|nodding|blinking|dragging)\b|\b(?:shak(?:es?|ing)|tilt(?:s|ing)?|flip(?:s|ping)?) (?:the|their|his|her|my|your|an?) (?:phone|device|watch)\b|\bwav(?:es?|ing) (?:the|their|his|her|my|your|an?) (?:phone|device|hand|watch)\b|\b(?:with|by|via|using) (?:an? |the |their )?(?:hand gestures?|game ?pad|game controller|joystick|stylus|foot pedal|trackball|VR headset|voice commands?|smart ?watch|remote control)\b|\b(?:warm|soft|deep|calm|friendly|soothing|cheerful|husky|male|female|woman['’]s|man['’]s|robotic|human-like)(?:,? (?:and )?(?:warm|soft|deep|calm|friendly|male|female|young|older|British|American))? voice\b|(?<!\b(?:can|to) )\bplays? (?:an? |the )?(?:[a-zà-ɏ]+ )?(?:jingle|chime|ding|bell|gong|fanfare|tune|melody|sound|song)\b|\bwith an? (?!(?:strong|heavy|thick|foreign|regional|slight|grave|acute|local)\b)[a-zà-ɏ]+ accent\b|\brespond(?:s|ed)? with,? ["“«]|\b(?:greet(?:s|ed|ing)?|prompt(?:s|ed)?) [^.;"“«]{0,30}(?:with|reading|saying),? ["“«]|\b(?:subject(?: line)?|headline|caption|placeholder|toast|banner)(?: text)? ["“«]|\bsay(?:s|ing)? ["“]|\blabel(?:l?ed)? ["“]|\bdisplay(?:s|ed)? ["“]|\bmessage ["“]/,
)

/** How many dots a screen has that there is: "a 240×135 TFT display" is bought, not designed. */
const screenSize = /^\d+\s?[×x]\s?\d+/i
const hardware = /\b(?:displays?|LCDs?|OLEDs?|TFTs?|IPS|e-?ink|e-?paper|panels?|monitors?|sensors?|cameras?)\b/i

/** "From 375 px on", "phones ≥ 360 px": which screens it has to run on, not how it looks there. */
const pixels = /^\d+\s?(?:px|pt|dp|rem)$/i
const range = anyCase(/(?:[≥≤<>]=?|\b(?:from|down to|up to|at least|minimum|wider than|narrower than|smaller than|below|above)) ?$/)
const screens = /\b(?:viewports?|breakpoints?|responsive|mobile web|screen (?:sizes?|widths?)|resolutions?)\b/i

/** "Hidden from the toolbar": no longer there. */
const takenAway = /\b(?:hid(?:den|es?)|removed?|removes|gone|absent|missing|disappears?|dropped|taken) $/i

/** Words of trades in which the same word is no part of a screen: the menu of a restaurant, the tiles of a roof. */
const ofTrades: readonly (readonly [what: RegExp, trade: RegExp])[] = [
  [
    /\bmenu$/i,
    anyCase(
      /\b(?:dish(?:es)?|meals?|lunch|dinner|breakfast|kitchens?|chefs?|cooks?|waiters?|restaurants?|food|diners?|allergens?|soups?|desserts?|canteens?|wines?)\b/,
    ),
  ],
  [
    /\b(?:tiles|buttons|tabs)$/i,
    anyCase(/\b(?:roof\w{0,6}|floors?|flooring|walls?|bath\w{0,6}|kilns?|coats?|shirts?|tailors?|grout\w{0,4}|mosaics?|pills?|doses?)\b/),
  ],
  [/\bfields?\b/i, anyCase(/\b(?:crops?|sow\w{0,4}|till(?:ed|s)?|farmers?|growers?|harvest\w{0,4}|hay|cattle|graz\w{0,4}|pasture)\b/)],
  [/\bline$/i, anyCase(/\b(?:tickets?|trains?|metro|trams?|underground|stations?|stops?|passengers?|commuters?|bus(?:es)?)\b/)],
  [/\bcarousel$/i, /\b(?:baggage|luggage|airports?|flights?|suitcases?)\b/i],
  [/\baccordion$/i, /\b(?:music\w{0,5}|instruments?|tunes?|bands?|concerts?|pupils?|lessons?)\b/i],
  [/\bstepper$/i, /\bmotors?\b/i],
  [/^(?:turn|become|goe)s? /i, anyCase(/\b(?:traffic (?:lights?|signals?)|leaves|leaf|fruits?|berries|grapes|tomatoes|skin|water|sky|grass)\b/)],
]
const isOfTrade = (match: PhraseMatch, text: string): boolean => ofTrades.some(([what, trade]) => what.test(match.text) && trade.test(text))

/** "Whether the wine is red", "record that a wall is white", "choose a colour palette": what somebody sees there, and not how it looks here. */
const seen = /^(?:be|is|are|in) (?!.*column)|palette$|scheme$|^colou?rs of/i
const seeing = anyCase(
  /\b(?:whether|which (?:[a-zà-ɏ]+ ){1,3}|(?:records?|notes?|says?|sees?|knows?|reports?|enters?|states?|tells?) (?:that|if)\b|(?:can|could|able to|want to) (?:[a-zà-ɏ]+ly )?(?:save|pick|choose|mix|share|compare|record|search|find|filter|sort|note|match|name|enter|describe|report))(?:[^.;]{0,40})$/,
)
/** What has to be dealt with in that form: "accept A4 landscape drawings", "measure polished steel", "readable on the 7-inch displays". */
const dealtWith = anyCase(
  /\b(?:accepts?|reads?|scans?|imports?|uploads?|measures?|detects?|welds?|cleans?|cuts?|grips?|lifts?|inspects?|recogni[sz]es?|describes?|drills?|works? (?:on|with)|(?:readable|legible|usable|fits?|runs?) on)\b[^.;,]{0,30}$/,
)
const formats = anyCase(/^A[3-6]|^(?:landscape|portrait)|^(?:anodi|brushed|powder|chrome|polished|matt)|\binch\b|^\d{1,3}["”]/)

/** "People who cannot swipe left": what must not be needed. */
const unneeded = anyCase(
  /\b(?:cannot|can['’]t|can not|unable to|not able to|without (?:having to |(?:an? |any |the )?(?:[a-zà-ɏ]+ )?)|need not|never have to|(?:do|does)(?: not|n['’]t) (?:have|need) to) ?$/,
)
/** A way of speaking that people have, and not the product. */
const ofSpeakers = anyCase(
  /\b(?:(?:people|those|anyone|anybody|someone|somebody|[a-zà-ɏ]+(?:ers|ors|ents|ants)) (?:with|speaking in|who (?:have|speak (?:in|with)))|(?:understands?|recogni[sz]es?|hears?|records?)) (?:an? |the )?$/,
)

/** "The team in blue": what people wear. */
const wearers = anyCase(/\b(?:teams?|crews?|sides?|men|women|people|staff|those|guards?|nurses|players?|children|[a-zà-ɏ]+ers) $/)

/** What comes first there is the most important, not the topmost. */
const ranked = /\b(?:puts?|came|comes|was|were|ranks?|ranked) [^.;]{0,40}$/i

/** How a thing is to look or where it is to stand; a name ("Blue Badge") says neither. */
export function fixesLook(text: string): PhraseMatch | undefined {
  const match = matchIn(look, text) ?? matchIn(menuPath, text) ?? drawn(text)
  if (!match) return undefined
  if (screenSize.test(match.text) && hardware.test(text)) return undefined
  if (pixels.test(match.text) && (range.test(text.slice(0, match.start)) || screens.test(text))) return undefined
  const before = text.slice(0, match.start)
  if (/^in black$/i.test(match.text) && /^ (?:and|&) white/i.test(text.slice(match.end))) return undefined
  if (/^in /i.test(match.text) && wearers.test(before)) return undefined
  if (takenAway.test(before) || isOfTrade(match, text)) return undefined
  if ((seen.test(match.text) && seeing.test(before)) || (formats.test(match.text) && dealtWith.test(before))) return undefined
  if (/\bside$/i.test(match.text) && /\b(?:left|right) or $/i.test(before)) return undefined
  if (/\blist$/i.test(match.text) && ranked.test(before)) return undefined
  return /^(?!(?:In|On|At|Set) )\p{Lu}\S* \p{Lu}/u.test(match.text) ? undefined : match
}

/** Parts of a screen: nobody needs one of these, whatever the reason. */
const controls = anyCase(
  /\b(?:buttons?|icons?|tabs?|drop-?downs?|check ?box(?:es)?|radio buttons?|toggles?|sliders?|modals?|pop-?ups?|tool-?tips?|carousels?|accordions?|menus?|side ?bars?|panels?|tables?|columns?|tickers?|hover states?|banners?|badges?|widgets?|gauges?|logos?|stamps?|matrix|pins?|ribbons?|labels?|animations?|search (?:bar|box|field)s?|progress bars?|splash screens?)$/,
)

/** A control that something is to be, the one tab that it is to be on, or how a thing looks under the pointer. */
const place = anyCase(
  /\bas (?:an? |the )?(?:[a-zà-ɏ]+ ){0,2}(?:buttons?|icons?|tabs?|drop-?downs?|check ?box(?:es)?|radio buttons?|toggles?|sliders?|modals?|pop-?ups?|tool-?tips?|carousels?|accordions?|cards?)\b|\b(?:in|on) (?:an? |one )?(?:single |separate |new |main |own )+(?:tab|screen|page|modal|pop-?up)\b|\b(?:hover|focus|pressed)\b.{0,20}\bstates?\b/,
)
export function fixesPlace(text: string): PhraseMatch | undefined {
  return matchIn(place, text) ?? fixesAppearance(text.replace(/^(?:to )?(?:toggle|slide|play)\b/i, (verb) => ' '.repeat(verb.length)))
}

export function isControl(artefact: string): boolean {
  return controls.test(artefact)
}

/** Look, place, control or wording: whatever of a design a text fixes. */
export function fixesAppearance(text: string): PhraseMatch | undefined {
  return fixesLook(text) ?? fixesControl(text) ?? fixesScreen(text)
}

function fixesControl(text: string): PhraseMatch | undefined {
  const match = matchIn(control, text)
  if (!match || isOfTrade(match, text)) return undefined
  const before = text.slice(0, match.start)
  if (unneeded.test(before) || (/\bvoice$/i.test(match.text) && ofSpeakers.test(before))) return undefined
  return formats.test(match.text) && dealtWith.test(before) ? undefined : match
}
