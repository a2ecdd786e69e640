import { artefacts as artefactList, technologies as technologyList } from './lexicon.generated.js'
import { matchIn, type PhraseMatch, phrases } from './phrases.js'

const artefacts = phrases(artefactList.flatMap((name) => [name, plural(name)]))

function plural(name: string): string {
  if (/(?:s|x|ch|sh)$/.test(name)) return name.endsWith('s') ? name : `${name}es`
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** Names of technologies are proper nouns: "rust" on a bridge and "spring" in the year are none. */
const technologies = phrases(technologyList)
const technologyNames = new Map(technologyList.map((name) => [name.toLowerCase(), name]))

/** "Across the board", "get everybody on board": nothing to build. */
const idiom = /\b(?:across the|on) $/i

export function findArtefacts(text: string): PhraseMatch[] {
  return artefacts.all(text).filter(({ text: thing, start }) => !(/^board$/i.test(thing) && idiom.test(text.slice(Math.max(0, start - 12), start))))
}

export function technologiesIn(text: string): PhraseMatch[] {
  return technologies.all(text).filter((match) => {
    const name = technologyNames.get(match.text.toLowerCase())
    if (!name) return /[A-Z]/.test(match.text)
    return name === name.toLowerCase() || match.text === name || (match.text === match.text.toUpperCase() && match.text.length > 2)
  })
}

/** A noun phrase whose head is an artefact: "a Gantt chart", "**Inventory Dashboard**", "chain editor in Admin". */
export function artefactPhrase(text: string): PhraseMatch | undefined {
  const opening =
    /^\W*(?:(?:an?|the|some|new|one|single|simple|basic|own|dedicated|our|their|more|better|improved|working|functioning|minimum of \w+)\s+)*/u.exec(text)
  const from = opening?.[0].length ?? 0
  for (const match of findArtefacts(text.slice(from, from + 80))) {
    const before = text.slice(from, from + match.start)
    if (
      /[.;:!?]|\b(?:is|are|was|were|be|can|could|must|shall|should|will|may|has|have|had|do|does|did|to|of|for|with|in|on|at|by|from|before|after|during|within|without|via|through|into|onto|per|than|as|not|that|who|which|and|or|when|if|so|because)\b/i.test(
        before,
      )
    )
      return undefined
    if (before.trim().split(/\s+/).length > 4) return undefined
    return { text: match.text, start: from + match.start, end: from + match.end }
  }
  return undefined
}

const colour = '(?:navy|crimson|beige|violet|turquoise|magenta|red|green|blue|yellow|orange|purple|grey|gray|black|white|pink|teal|gold|silver|amber)'
const screenPart = '(?:header|footer|side ?bar|toolbar|navbar|navigation bar|home ?screen|menu|home page|nav)'
/** Where a thing is to stand and how it is to look: place, colour, size, theme. */
const look = new RegExp(
  [
    // place
    '\\b(?:top|bottom|upper|lower|left|right)(?:[- ](?:left|right|hand|most))?(?:[- ]hand)?\\s+(?:corner|side|edge|of the (?:screen|page|header|menu|list|form|card|panel|dialog|window|modal|view|table|sidebar|map))\\b',
    '\\b(?:top|bottom|upper|lower)[- ](?:left|right)\\b',
    '\\b(?:on|in|to|at) (?:the )?(?:left|right)(?= *(?:[,;.|]|$|and\\b))',
    '\\b(?:left|right) (?:navigation|sidebar|menu|column)\\b',
    '\\balong the (?:bottom|top|side)\\b',
    `\\b(?:in|on|at|above|below|beneath|under|next to|beside|inside) the (?:\\w+ ){0,2}${screenPart}\\b`,
    '\\b(?:above|below|beneath|next to|beside|left of|right of) the (?:\\w+ ){0,2}(?:card|list|table|form|map|buttons?|title|image|photo|chart|search (?:bar|box|field))\\b',
    '\\b(?:left|right)[- ]hand (?:pane|panel|side|column|menu|navigation)\\b',
    '\\b(?:under|above|below|beneath|beside|next to|left of|right of) (?:the )?[“"][^”"]{2,40}[”"](?! (?:is|are|we|they|it)\\b)',
    `\\b${colour} (?:\\S+ ){0,2}?["“][^"”]{2,40}["”] (?:button|link|label|banner|badge|tab)\\b`,
    '\\b(?:full[- ]width|rounded|centred|centered) (?:\\w+ )?(?:buttons?|cards?|banners?|images?|forms?|columns?|corners)\\b',
    '\\blogo (?:is|shall be|must be|will be)? ?(?:placed|shown|in|at|on)\\b',
    '\\bicon next to\\b',
    '\\b\\d+ columns\\b',
    '\\bsticky (?:header|footer|row|column)\\b',
    // colour
    `(?:\\b${colour}|#[0-9a-f]{6}|#[0-9a-f]{3})\\s+(?:button|icon|banner|badge|text|label|background|header|bar|dot|border|letters|accents?|theme|stars?|bubble|ribbon|line|frame|ring|panel|tile|stripe)s?\\b`,
    `\\b${colour} for [^.;,]{2,30}, ${colour} for\\b`,
    `\\b(?:be|is|are|in) (?:our )?${colour}\\b(?! (?:list|book|box|tape|zone)\\b)`,
    `\\bour ${colour}\\b`,
    `\\b${colour} (?:on|to) ${colour}\\b`,
    '\\b(?:turn|become|goe)s? (?:amber|red|green|yellow|blue|grey|gray|orange)\\b',
    '\\b(?:corporate|brand|house|company) colou?rs?\\b|\\bcolou?rs? of the\\b|\\bcolou?r[- ]coded\\b|\\btraffic[- ]light (?:system|colou?rs?|icons?|status)\\b',
    '\\b(?:light|dark) theme\\b',
    // size and type
    '\\b\\d{3,4} ?[×x] ?\\d{3,4}\\b|\\b\\d+\\s?(?:px|pt|dp|rem)\\b|\\bfont(?:[- ]size)?\\b|\\bmono(?:space[d]?)? (?:digits|font)\\b',
  ].join('|'),
  'i',
)
/** "in Admin > Rooms": a place in the menus. */
const menuPath = /\b(?:in|under|on|at) (?:the )?\p{Lu}\p{L}+(?: \p{L}+)? > \p{Lu}\p{L}+/u
/** Controls, effects and wording. */
const control =
  /\b(?:drop-?down|radio buttons?|check ?box(?:es)?|toggle|slider|carousel|modal|pop-?up|tooltip|(?<!to )gauge|accordion|hamburger menu|wizard|combo box|stepper)\b|\b(?:pie|bar|line|donut|column|area) (?:chart|graph)s?\b|\bdata grid\b|\btabs for\b|\b(?:shown?|shows|displayed|displays?|presented|rendered|listed)\b[^.;]{0,40}\b(?:in|as) (?:an? (?:[\p{L}-]+ )?(?:table|grid|chart|graph|tree|tiles|cards|timeline|dial|gauge|ring|thermometer|speedometer|badge|ribbon)|(?:[\p{L}-]+ )?(?:tiles|cards|bubbles|badges|rings|dials|gauges))\b|\bavatars? (?:named|called|that|which|with)\b|\b(?:draggable|collapsible|swipeable)\b|\bsortable by\b|\banimates? (?:once|twice|when|on|in|as)\b|\bin (?:bold|italics|upper ?case|capitals)\b|\b(?:confirmation|button|help|error|hint|link|menu) (?:text|label|caption)s?:? ?["“]|\bhover (?:state|effect|and active)\b|\bdrag[- ]and[- ]drop\b|\bmouse (?:wheel|button)\b|\b(?:Ctrl|Control|Alt|Shift|Cmd|Command|⌘|⌥) ?\+ ?(?:(?:Shift|Alt|Ctrl|Cmd) ?\+ ?)?(?:[A-Z]|F\d{1,2}|Enter|Tab|Space)\b|\b3D\b|\bfull[- ]?screen\b|\bvideo wall\b|\bconfetti\b|\bsay(?:s|ing)? ["“]|\blabel(?:l?ed)? ["“]|\bdisplay(?:s|ed)? ["“]|\bmessage ["“]/iu

/** How many dots a screen has that there is: "a 240×135 TFT display" is bought, not designed. */
const screenSize = /^\d+\s?[×x]\s?\d+/i
const hardware = /\b(?:displays?|LCDs?|OLEDs?|TFTs?|IPS|e-?ink|e-?paper|panels?|monitors?|sensors?|cameras?)\b/i

/** What comes first there is the most important, not the topmost. */
const ranked = /\b(?:puts?|came|comes|was|were|ranks?|ranked) [^.;]{0,40}$/i

/** How a thing is to look or where it is to stand; a name ("Blue Badge") says neither. */
export function fixesLook(text: string): PhraseMatch | undefined {
  const match = matchIn(look, text)
  if (!match) return matchIn(menuPath, text)
  if (screenSize.test(match.text) && hardware.test(text)) return undefined
  if (/\blist$/i.test(match.text) && ranked.test(text.slice(0, match.start))) return undefined
  return /^\p{Lu}\S* \p{Lu}/u.test(match.text) ? undefined : match
}

/** Parts of a screen: nobody needs one of these, whatever the reason. */
const controls =
  /\b(?:buttons?|icons?|tabs?|drop-?downs?|check ?box(?:es)?|radio buttons?|toggles?|sliders?|modals?|pop-?ups?|tool-?tips?|carousels?|accordions?|menus?|side ?bars?|panels?|tables?|columns?|tickers?|hover states?|banners?|badges?|widgets?|gauges?|logos?|stamps?|matrix|pins?|ribbons?|labels?|animations?|search (?:bar|box|field)s?|progress bars?|splash screens?)$/i

/** A control that something is to be, the one tab that it is to be on, or how a thing looks under the pointer. */
const place =
  /\bas (?:an? |the )?(?:\p{L}+ ){0,2}(?:buttons?|icons?|tabs?|drop-?downs?|check ?box(?:es)?|radio buttons?|toggles?|sliders?|modals?|pop-?ups?|tool-?tips?|carousels?|accordions?|cards?)\b|\b(?:in|on) (?:an? |one )?(?:single |separate |new |main |own )+(?:tab|screen|page|modal|pop-?up)\b|\b(?:hover|focus|pressed)\b.{0,20}\bstates?\b/iu
export function fixesPlace(text: string): PhraseMatch | undefined {
  return matchIn(place, text) ?? fixesAppearance(text.replace(/^(?:to )?(?:toggle|slide)\b/i, (verb) => ' '.repeat(verb.length)))
}

export function isControl(artefact: string): boolean {
  return controls.test(artefact)
}

/** Look, place, control or wording: whatever of a design a text fixes. */
export function fixesAppearance(text: string): PhraseMatch | undefined {
  return fixesLook(text) ?? matchIn(control, text)
}
