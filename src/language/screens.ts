import { anyCase } from './any-case.js'
import { screenControls } from './lexicon.generated.js'
import { twoToTen } from './number-words.js'
import { matchIn, type PhraseMatch, phrases } from './phrases.js'

/** Parts of a screen by their own names. */
const controls = phrases(screenControls.flatMap((name) => [name, `${name}s`]))
/** Toast at breakfast, spinners at a mill: the same words in trades without a screen. */
const ofTrades = /\b(?:bak\w{1,6}|bread|butter|breakfast|mills?|yarn|wool|textiles?|wedding|guests? of honou?r)\b/i

const determiner = '(?:(?:the|an?|our|its|their|each|every) )?'
const nth = '(?:first|second|third|fourth|fifth|last|next|middle|top(?:most)?|left(?:most)?|right(?:most)?|only)'
const count = `(?:\\d{1,2}|${twoToTen}|twelve|fifteen)`
/** Where people find their way on a screen. */
const navigation =
  '(?:(?:bottom|top|side|main|primary|global|left|right|lower|upper|tab|footer|header)[- ]navigation(?: ?bar| menu| drawer| rail)?|navigation (?:bar|menu|drawer|rail)|nav ?bars?|(?:bottom|top|side|tab|app|action|status|menu|title) bar|(?:main|side|hamburger|burger|context|overflow|profile|settings|avatar) menu)'
/** What holds other things on a screen. */
const holder = '(?:cards?|tiles?|rows?|list items?|entr(?:y|ies)|markers?|pins?|thumbnails?|slides?|bubbles?|columns?|panels?|boxes)'
const quote = '["“„«‘\']'
/** One word of what people touch a screen with. */
const touch = '(?:click|tap|press|swipe|double-click|double-tap|right-click|long-press|hover)'

const placed = anyCase(
  [
    // in which part of the navigation, which tab, which entry
    `\\b(?:in|on|at|from|to|into|via|through|under) ${determiner}${navigation}(?! (?:of (?:the )?(?:hotel|pub|building)))\\b`,
    `\\b(?:in|on|to|as) ${determiner}${nth} tab\\b|^\\W*(?:the )?${nth} tab (?:of|in|on|shows?|is|holds?|with)\\b|\\btab [1-9]\\b(?! (?:characters?|stops?|spaces?))`,
    `\\b${nth} (?:item|entry|option|link|position|place|icon) (?:in|of|on) ${determiner}(?:[a-z]+ )?(?:menu|navigation|side ?bar|drop-?down|tool ?bar|tab bar|footer|header)\\b`,
    '\\b(?:visible|shown|reachable|displayed|seen) without (?:having to )?scroll(?:ing)?\\b|\\bno scrolling\\b',
    '\\bopens? (?:up )?in (?:an?|the|its own) (?:new |separate |second |same |own )+(?:browser )?(?:window|tab)\\b',
    // how it is arranged
    `\\b(?:one|single|two|three|four|five|[1-6])[- ](?:zone|pane|panel|part|section|area|row)s? (?:[a-z]+ )?(?:layout|view|screen|page|design|interface|dashboard)\\b`,
    `\\b(?:two|three|four|five|six|[2-9]) (?:cards |tiles |images |photos |items |products |posters )?(?:per|in each|in a|to a) row\\b`,
    `\\bgrid of (?:[a-z]+ )?(?:cards|tiles|icons|photos|images|thumbnails|posters|covers|products|buttons)\\b`,
    `\\b(?:cards|tiles|rows|list items|badges|avatars) with (?:an? |the )?(?:[a-z]+ )?(?:icons?|photos?|images?|pictures?|thumbnails?|avatars?|logos?|arrows?|titles?)\\b`,
    `\\b(?:(?:filter|side|detail|menu|search|info|left|right)[ -]panel|side ?bar|accordion)s? (?:which |that |can |should |must |shall )?(?:collapses?|folds?|slides? (?:in|out|up|down|over)|expands?)\\b`,
    '\\bmobile[- ]first (?:[a-z]+ )?(?:layout|design)\\b|\\b(?:masonry|card|tile|tabbed|two-column|single-column|full-width|fluid|fixed-width) layout\\b',
    // a style of the house of somebody
    `\\blook (?:and|&|\\+|n) feel (?:of|like)\\b|\\bMaterial Design\\b|\\b[A-Za-z]+-(?:like|style) (?:look|design|layout|interface|UI)\\b|\\bpixel[- ]perfect\\b`,
    `\\b(?:headings?|headlines?|body(?: text)?|titles?|fonts?|typography|lettering|labels|text|buttons)\\b[^.;]{0,20}?\\(?\\b(?:Montserrat|Oswald|Lato|Poppins|Open Sans|Playfair|Nunito|Raleway|Source Sans|Noto Sans|IBM Plex|DM Sans|Merriweather|Segoe UI|Helvetica|Roboto|Inter(?=\\W*$|[),.;]))\\b`,
    // which words stand there
    `\\b(?:with|and|the|reads?|text:|wording:) ?(?:the )?(?:exact |standard |following |friendly )?(?:text|wording|words|copy|title|heading|headline|slogan|tagline|phrase|greeting|caption|label|message|subject(?: line)?),?:? ["“„«]`,
    `\\b(?:text|wording|copy|title|heading|headline|slogan|tagline|greeting|caption|label|subject(?: line)?) (?:(?:on|of|for) the [a-z]+ )?(?:must|shall|should|is to|will|has to|is|reads?|says?)(?: be| read| say)?:? ["“„«‘]`,
    `\\b(?:rename|relabel|retitle|call)(?:s|d)? (?:the )?(?:[a-z]+ )?(?:button |tab |menu |field |page |link )?["“„«‘][^"”“»’]{1,40}["”»’] (?:to|into|as|instead)\\b`,
    `\\b${count} (?:[a-z]+ )?(?:options|choices|buttons|tabs|links|entries|answers)(?:,|:| –| -)? ${quote}`,
    // by which means it is worked
    '\\b(?:via|through|with|by|using) (?:the )?(?:mouse|voice|touch|gesture|stylus)(?: clicks?| input| commands?| control|s)? ?(?:only|alone|(?= *[(.;,]|\\W*$))|\\b(?:mouse|click|voice|touch|gesture|swipe|stylus)-only\\b|\\b(?:mouse|button) clicks only\\b',
    // what people have to touch, by its name
    `\\b(?:must|shall|should|will|has to|have to|needs? to)(?: (?:then|first|only|simply|just|always))? ${touch}(?: on)?(?: the)? (?:[a-z]+ )?(?:${quote}|(?:(?!the|an?|for|in|on)[a-z]+ )?(?:button|icon|link|tab|image|logo|arrow)\\b)`,
  ].join('|'),
)

/** Three things in a row: "photo, name and price". */
const threeThings = /[^,:;(]{2,60},[^,;]{2,60}(?:,| and | or | & )[^,;]{2,}/i
/** "(in, out, waiting)": which values, and no things side by side. */
const aside = /\([^()]{0,80}\)/g
/** A part of a screen that is said to hold something. */
const holds = anyCase(
  `^\\W*${determiner}(?:[a-zà-ɏ'’/-]+ ){0,3}?(?:dashboard|screen|home ?page|landing page|page|tab|dialog(?:ue)?|modal|pop-?up|header|footer|side ?bar|tool ?bar|(?:main|side|start|context) menu|widget|banner|form|(?:list|map|calendar|detail|week|month|day|table) view|${holder})(?: (?:must|shall|should|will|has to|is to|to))?(?: (?:only|also|always|clearly))? (?:shows?|displays?|contains?|includes?|lists?|presents?|features?|has|have)(?: the(?: following)?)?(?: [a-z]+)?:? `,
)
/** Columns, fields and attributes, one by one. */
const fields = anyCase(
  `\\b(?:${count}|the following|these|with|has|have|the|show|capture|store|record|enter|support)(?: the)?(?: following)?(?: [a-z]+)? (?:attributes|fields|columns|data fields)(?: for)?(?: ?[:(–-]| for | ) ?|^\\W*(?:columns|fields|form fields|table columns|attributes): `,
)
/** A table, a list, a form with this, that and the other on it. */
const withParts = anyCase(
  `^\\W*${determiner}(?:[a-z'’-]+ ){0,2}(?:table|grid|form|page|screen|dashboard|header|footer|${holder})(?: of (?:[a-z-]+ ){1,3}?| )(?:with|showing|displaying|containing|listing) (?:the |an? )?`,
)

/** Which things stand on a part of a screen, three or more of them by name. */
export function fixesContents(text: string): PhraseMatch | undefined {
  for (const opening of [holds, fields, withParts]) {
    const match = matchIn(opening, text)
    if (match && threeThings.test(text.slice(match.end).replace(aside, ''))) return match
  }
  return undefined
}

/** Where on a screen something stands, among what, in which words, or with which part of it people have to work. */
export function fixesScreen(text: string): PhraseMatch | undefined {
  return matchIn(placed, text) ?? (ofTrades.test(text) ? undefined : controls.first(text))
}
