import { anyCase } from './any-case.js'
import { twoToTen } from './number-words.js'
import { anyPeople } from './people.js'
import { matchIn, type PhraseMatch } from './phrases.js'

/** Words that draw something: each family by itself is harmless, two that meet fix how a thing looks. */
const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`

const colour = any(
  `red|green|blue|yellow|orange|purple|gr[ea]y|black|white|pink|teal|gold|golden|silver|bronze|copper|amber|navy|crimson|beige|violet|turquoise|magenta|cyan
  |coral|maroon|indigo|charcoal|scarlet|burgundy|lilac|ivory|lavender|cream|peach|mint|sage|mustard|ochre|plum|salmon|rose|ruby|emerald|sapphire|jade|olive
  |aubergine|mauve|taupe|khaki|brown|tan|claret|vermilion|aqua|lime`,
)
/** Colours that are fruit, metals and plants as well. */
const shade = '(?:(?:light|dark|pale|bright|deep|midnight|sky|royal|pastel|neon|soft|warm|brand|house|corporate|company|signature|club|team) )'
/** What stands on a screen, a sign or a device and can be drawn one way or another. */
const part = any(
  `buttons?|icons?|badges?|tiles?|tabs?|cards?|banners?|widgets?|logos?|crests?|emblems?|seals?|watermarks?|photos?|photographs?|pictures?|portraits?|illustrations?
  |avatars?|mascots?|flames?|hearts?|stars?|crowns?|troph(?:y|ies)|medals?|ribbons?|stickers?|chips?|pills?|bubbles?|balloons?|dots?|rings?|discs?|disks?|circles?|orbs?
  |wheels?|dials?|gauges?|meters?|thermometers?|countdowns?|counters?|progress bars?|bars?|strips?|stripes?|tickers?|panels?|panes?|drawers?|overlays?|frames?|borders?
  |arrows?|pins?|markers?|modals?|dialogs?|pop-?ups?|charts?|graphs?|sparklines?|mini-?maps?|timelines?|carousels?|sliders?|toggles?|switch(?:es)?|headlines?
  |captions?|taglines?|slogans?|footers?|headers?|screens?|displays?|monitors?|lamps?|LEDs?|smileys?|faces?|emojis?|thumbs?|symbols?|checkmarks?|ticks?|QR codes?
  |menus?|grids?|matrix|tables?|toolbars?|fields?|links?|boxes|box|tool-?tips?|splash screens?|spinners?|lozenges?|triangles?|squares?|hexagons?|silhouettes?|holograms?`,
)
/** Shapes that something is drawn as. */
const shape = any(
  `rings?|circles?|hexagons?|ovals?|discs?|disks?|dots?|stars?|hearts?|flames?|smileys?|faces?|thumbs?(?: up| down)?|arrows?|lozenges?|diamonds?|bubbles?|wheels?|orbs?|dials?
  |gauges?|tiles?|cards?|bars?|badges?|ribbons?|rows? of [a-z]+|stack(?:s| of [a-z]+)?|tree|trees|ladder|staircase|river|train|road|path|mountain|rocket|tower|pyramid
  |matrix|grid|heat ?map|table|chart|graph|timeline|carousel|thermometer|speedometer|barometer|clock|traffic lights?|emojis?|icons?|avatars?|animals?|characters?
  |cartoons?|modal|pop-?up|overlay|drawer|sheet|sidebar|banner|toast|ticker|watermark|stamp|seal|medals?|crowns?|trophy|coins?|gems?|pins?|markers?|chips?|pills?
  |bubble chart|word cloud|spider ?web|tags?|stickers?|post-?its?|sticky notes?|polaroids?|tickets?|passport|scroll|book|spiral|wave|globe|planets?|constellation|garden`,
)
const determiner = '(?:the|an?|each|every|our|its|their|his|her|all|both|one)'
const screenPlace = any(
  `(?:home|start|first|splash|lock|title|main|opening|landing|log-?in|welcome|order|checkout|detail|profile|stock|booking|search|account|member|product)[- ](?:screens?|pages?|views?|tabs?)|front page
  |(?:player|status|title|tab|action|app|tool|side|top|bottom|button|menu|navigation|nav|task|address)[- ]?bar|(?:top|bottom|side|left|right|upper|lower) (?:bar|pane|panel|rail|drawer|third|half|edge|row)
  |header|footer|splash screen`,
)

/** Two words of the same kind, or one with what it belongs to: that is a drawing. */
const drawings: readonly RegExp[] = [
  // colours
  `\\b${colour}(?:,| and| or|/| to| on|-to-|,? then)[ -]?(?:an? |the |some )?${shade}?${colour}\\b(?! ?(?:colou?r[- ]?)?(?:blind|weak|deficien|vision))`,
  `\\b(?:an? |the |one |two |three |with |in )?${shade}${colour}\\b(?! (?:members?|tier|customers|card|card ?holders)\\b)`,
  `\\bin (?:(?:the|our|its|their|an?) )?(?:[a-zà-ɏ]+['’]s? )(?:[a-zà-ɏ]+ ){0,2}${colour}\\b`,
  `\\b(?:the|our|their) [a-zà-ɏ]+['’]s (?:own )?${colour} (?:as|for|in|on|at)\\b`,
  `\\b${part} (?:is |are |be |shown |printed |drawn |all )?in (?:(?:bright|light|dark|pale|deep|soft|pure) )?${colour}\\b`,
  `\\b(?!black box)${colour}[- ](?:[a-z-]+ ){0,1}?(?:boxes|box|bars?|faces|corners?|flames?|hearts?|circles?|discs?|dots?|pills?|chips?|tags?|lozenges?|squares?|triangles?|hexagons?|smileys?|thumbs?|lettering|letters|gradients?|glow|halo|shimmer|traffic lights?|balls?|pins?|wheels?|stars?|crowns?|shields?|ticks?|checkmarks?|borders?|edges?|frames?|backgrounds?|foreground|text|type|font|outlines?|underline|stripes?|bands?|ribbons?|badges?|buttons?|banners?|icons?|arrows?|headers?|footers?|tiles|overlays?)\\b`,
  `\\b(?:background|lettering|text|type|border|outline|frame|font|theme|accents?|numerals|digits|titles?) (?:is |are |be |stays )?(?:in |on )?${shade}?${colour}\\b`,
  `\\b(?:tri-?colou?r(?:ed)?|two-tone|multi-?colou?red|colou?r(?:ed)?[- ](?:coded|coding|gradient))\\b|\\b(?:two|three|four|five|six|seven|\\d) (?:colou?rs|shades)\\b(?! of opinion)`,
  `\\bcolou?red (?:[a-z-]+ )?(?:flames?|tags?|dots?|labels?|bars?|rings?|circles?|stripes?|borders?|icons?|badges?|tiles?|tabs?|cards?|chips?|rows?|columns?|pins?|markers?|lines?|bands?|backgrounds?|halos?)\\b|\\bcolou?red by\\b`,
  '\\b(?:Pantone|RAL|CMYK) ?\\d{2,4}\\b|#[0-9A-Fa-f]{6}\\b',
  `\\bgradient\\b(?! (?:of the|boost|descent|in the|is steep))`,
  // drawn as
  `\\b(?:drawn|depicted|painted|illustrated|visuali[sz]ed|pictured|sketched|portrayed|symboli[sz]ed) (?:as|like|in the (?:shape|form) of|by|with) `,
  `\\b(?:shown|shows?(?: up)?|displayed|displays?|rendered|presented|represented|appears?|opens?|pops? up|comes? up|listed|indicated|marked|signalled|laid out|arranged) (?:[a-z]+ ){0,4}?(?:as|in|like) (?!the (?:big |old |new |same )?)(?:an? |one |two |three |four |five |six )?(?:[a-zà-ɏ-]+ ){0,2}?${shape}\\b(?! (?:of|for) (?:the )?(?:contents|law))`,
  `\\b(?:in|with) (?:the )?(?:shape|form) of an? (?:[a-z-]+ )?${shape}\\b`,
  `\\b(?:frosted|marbled|translucent|semi-transparent|blurred|glossy|matte|embossed|hand-?drawn|hand-?lettered|photorealistic|skeuomorphic|minimalist|retro|vintage|holographic) (?:[a-z-]+ )?(?:backgrounds?|look|finish|glass|buttons?|cards?|icons?|style|font|letters|texture|theme|background|illustrations?|pictures?|photos?|style|design|3D|twin|model)\\b`,
  `\\b(?:laid out|styled|dressed up) (?:just |exactly )?(?:like|as) an? |\\bin the style of (?:an?|the)\\b`,
  // movement
  `\\b(?!floating (?:solar|wind)|rotating shift)(?:animated|pulsing|pulsating|glowing|shimmering|blinking|flashing|spinning|rotating|bouncing|sparkling|twinkling|wiggling|waving|winking|smiling|dancing|floating|flickering|scrolling|swirling|drifting) (?:[a-z-]+ )?(?:${part}|squirrel|owl|fox|bear|cat|dog|robot|character|figure|host|guide|concierge|assistant|coin|title|text|headline|background|adviser|agent|intro|clip|line|letters?|lights?|loader|map|key|key ?hole|price|number|name)\\b`,
  `\\b${part} (?:(?:[a-z]+ ){0,4}?)(?:pulses?|pulsing|glows?|glowing|shimmers?|blinks?|flash(?:es)?|bounces?|wobbles?|wiggles?|flickers?|sparkles?|twinkles?|unfolds?|morphs?|fill(?:s|ing)? (?:clockwise|up|from)|spins?|swirls?|shakes?|winks?|dances?|walks?|(?:turns?|rotates?) (?:by |through )?\\d{2,3} ?°)`,
  `\\b(?:shimmer|sparkle|glitter|fireworks|confetti|snow|smoke|steam|glow|particle|ripple|parallax|fade|bounce|morph|zoom|flip|shake|wave) (?:and [a-z]+ )?(?:effects?|particles?|animations?|transitions?|burst|rain|overlay)\\b|\\bparticles\\b(?= *(?:$|[.;,|]|in|on|when))|\\bshimmer (?:on|over|across)\\b|\\b(?:spring|intro|entry|opening|closing|win|celebration|success|loading|unlock|hero) animations?\\b`,
  `(?<!\\b(?:the|a|his|her|their|your) )\\b(?:pulses?|blinks?|flashes|glows?|flickers?|sparkles?) (?:when|while|once|twice|three times|every|in (?:${shade}?${colour}))\\b`,
  `\\b${part} (?:[a-z]+ ){0,3}?(?:bobs?|sways?|trembles?|breathes?|(?:glides?|slides?|fl(?:ies|y)|floats?|pops?|rolls?|swings?|folds?|zooms?|swoops?|drifts?|scrolls?) (?:in|out|up|down|open|away|across))\\b|\\bscrolls? across\\b|\\bthat winks?\\b`,
  `\\b[a-z]+-(?:style|shaped|themed|look) ${part}\\b|\\b(?:texture|backdrop|wallpaper|vignette|ornaments?) (?:behind|beneath|under|around)\\b`,
  `\\bas (?:playing |index |flip |post)?(?:cards|tiles|bubbles|dots|bars|pins|chips|stickers|balloons|puzzle pieces|post-its|sticky notes|thumbnails|icons)(?= *(?:$|[.;,)|]| fanned\\b| on\\b| with\\b| in an?\\b))`,
  `\\b(?:ones|rows?|names?|letters|titles?|prices?|amounts?|dates|days|slots?|seats?|entries|words?|numbers|totals?|hours|trips|routes|matches|goals|scores?) in (?:(?:bright|light|dark|pale|deep|soft) )?(?!gold\\b|silver\\b|bronze\\b|copper\\b)${colour}(?= *(?:$|[.;,)|]|and\\b))`,
  // lettering
  `\\b(?:bold|italics?|underlined)(?= *(?:$|twice\\b|[,.;)|]| at\\b| on (?:the )?(?:left|right)\\b))|\\b(?:all caps|small caps|(?:in |with )?capital letters|block capitals|hand-?writ(?:ten|ing) (?:font|letters|look|style)|(?:sans[- ])?serif(?: font)?|in the [a-z]+ typeface)\\b|\\bin italics\\b|\\bzebra[- ]strip(?:ed|es|ing)\\b`,
  // arrangement
  `\\b(?:side[- ]by[- ]side|stacked|overlapping|split[- ]screen|two-up|edge to edge|in a (?:single )?(?:row|column|grid|circle|ring|fan|pile))(?= *(?:$|[,.;|)]|and\\b|on\\b|at\\b|with\\b|above|below|along|between))`,
  `\\b(?:left|right|top|bottom|upper|lower|middle|centre|center|side) (?:panes?|rails?|bars?|drawers?|third|tray|ribbon|strip)\\b(?! of (?:the )?(?:league|table|season))`,
  `\\b${any('horizontal|vertical|diagonal|circular|radial|spiral|force-directed|zigzag|masonry|tabbed|card-based|tile-based|two-pane|three-pane|single-page|split|mirrored')} (?:[a-z-]+ )?(?:layout|view|menus?|lists?|bars?|strips?|timelines?|charts?|tabs?|scale|tree|display|arrangement|grid|carousel|graph|ribbon|stack|design|navigation)\\b|, (?:horizontal|vertical)(?:ly)?(?= *(?:$|[.;,)|]))`,
  `\\b(?:split view|across the (?:top|bottom|screen|page)|down the (?:left|right|side|middle)|along the (?:top|bottom|left|right|edge))\\b`,
  `\\b(?:month|week|day|year|tile|card|photo|thumbnail) (?:grid|mosaic|wall) (?:at|on|for|with|in|of)\\b`,
  `\\bas (?:the|an?) (?:first|second|third|fourth|fifth|last|leftmost|rightmost|topmost|new|extra|additional|separate|own) (?:menu |main |top-level )?(?:tabs?|tiles?|cards?|columns?|buttons?|screens?|entry|entries|rows?|items?|panels?|widgets?|pages?|blocks?|banners?|icons?|fields?)\\b`,
  `\\b(?:first|second|third|fourth|last|topmost|leftmost|rightmost) (?:tiles?|tabs?|buttons?|cards?|icons?|widgets?|menu (?:item|entry)|slides?|banner|swimlane)\\b(?! (?:is|are|was|were) )`,
  `\\b(?:first|second|third|fourth|last) (?:one )?from (?:the )?(?:left|right|top|bottom|above|below)\\b|\\b(?:left|right|top|bottom)most\\b`,
  `\\b(?:at|on|to|in|from) (?:the )?(?:far |very |upper |lower |top |bottom )?(?:left|right|cent(?:re|er)|top|bottom)(?= *(?:$|[,;.|)]| of (?:the|each|every|my|our|an?) (?:[a-z]+ )?(?:screen|page|card|list|form|map|view|header|panel|app|window|dialog|table|menu|bar|photo|picture|sheet|letter|label|poster|sign|badge|tile|row|display)s?\\b| of today\\b| and\\b))`,
  `, (?:top|bottom|upper|lower)[- ](?:left|right|cent(?:re|er)|middle)\\b`,
  `\\b(?:on|in|at the (?:top|bottom|foot|head) of|at the end of|inside|onto|above|below|beneath|under) (?:the|each|every|our|its) (?:[a-zà-ɏ'’-]+ ){0,2}?${screenPlace}(?= *(?:$|[,.;:|)(]| above\\b| below\\b| next\\b| beside\\b| with\\b| in\\b| at\\b| for\\b| when\\b| and\\b))`,
  `\\b(?:top|bottom|header|footer|upper|lower) (?:cent(?:re|er)|middle)\\b`,
  `\\b(?!(?:box|switch|field|table|counter|meter|frame|bar|lamp|ring|dis[ck]|pill|chip|wheel|pin|tick|face|star|strip|display|monitor)(?:e?s)?\\b)${part} (?:[^.;:|]{0,40}? )?(?:above|below|beneath|underneath|under|beside|next to|to the (?:left|right) of|(?:left|right) of|at the (?:foot|head|edge|end) of|on top of|around|behind|in front of|just inside) ${determiner} (?!log-?in|paywall|firewall|proxy|limit|threshold|age|average|target)(?:[a-zà-ɏ'’-]+ ){0,2}?[a-zà-ɏ]+`,
  // size and number
  `\\b\\d{2,4} ?× ?\\d{2,4}\\b(?! ?(?:mm|cm|m|km)\\b)|\\b\\d{1,3} ?% of the (?:[a-z]+['’]s )?(?:screen|frame|page|width|height|display|card|view)\\b`,
  `\\b\\d{1,3}[- ]?inch(?:es)? (?:[a-z-]+ ){0,2}(?:glass|mirror|panels?|kiosks?|totem|touch ?screens?|frames?|tables?|walls?)\\b|\\b\\d{1,3}-(?:segment|spoke|sided|pointed|point|piece|panel|tile) (?:[a-z]+ )?(?:disc|wheel|ring|star|gauge|dial|wall|board|scale)\\b`,
  `\\b(?:\\d{1,2}|${twoToTen}|twelve) (?:(?!of\\b)[a-z-]+ ){0,2}?(?:faces|flames|hearts|smileys|orbs|rings|glowing [a-z]+|emojis|tiles|panes|panels|swimlanes|bubbles|columns|tabs)(?= *(?:$|[,.;:|)(]| on\\b| in\\b| with\\b| at\\b| per\\b| for\\b))`,
  `\\b(?:wizard|flow|form|questionnaire|stepper|tour|assistant|dialog) (?:of|with|in) (?:\\d{1,2}|two|three|four|five|six|seven|eight) (?:steps|screens|pages|slides|tabs)\\b|\\b(?:progress|loading) (?:bar|ring|wheel|dots?)\\b`,
  // charts of a kind
  `\\b(?:sparklines?|spark lines?|radar (?:chart|screen)|spider chart|donut chart|doughnut chart|treemap|tree map|sankey(?: diagram)?|sunburst|bubble chart|word cloud|waterfall chart|polar chart|candlestick|pie chart|bar chart|leader ?board wall)s?\\b`,
  // wording
  `\\b(?:an?|one|new|extra|second|third) (?:[a-zà-ɏ-]+ ){0,3}(?:buttons?|links?|headline|caption|tagline|slogan|banner|toast|tab|block|menu item|menu entry|heading|sign|badge|sticker|stamp),? ["“]|^\\W*(?:[A-Z]{0,3}[\\d.]{0,5} )?(?:[a-zà-ɏ-]+ ){0,2}(?:buttons?|badge|tab|banner|headline|tagline|slogan|wake ?word|greeting|(?:text|wording|copy|title|caption)(?: for [a-z]+)?),?:? ["“]|["“][^"”]{2,30}["”] (?:tab|badge|button|ribbon|sticker|banner|stamp|block|chip)(?= *(?:$|[,.;|]| (?:on|in|at|as|next|beside|above|below|with)\\b))|\\bwake ?word\\b`,
  // gestures, keys, voice and dress
  `\\bwith (?:one|two|three) fingers?\\b|\\bwith a (?:flick|swipe|pinch|nod|wave|clap|whistle|shake|twist)\\b|\\b(?:pinch|rotate|peel|spin|flick|drag), (?:pinch|rotate|peel|spin|flick|drag|zoom)\\b|\\bspin (?:it|the wheel)\\b|\\b(?:single|one)[- ](?:letter|key) shortcuts?\\b|^\\W*(?:[\\d.]{1,4} )?(?:keyboard|shortcuts?|hot ?keys?)\\b[^:]{0,20}: ?\\S|\\bà la [a-zà-ɏ]+`,
  `\\b(?:beeps?|chimes?|jingles?) (?:of|at|when|with|on|for|and)\\b|\\ba (?:soft|short|loud|long|gentle|double|single|low|high) (?:beep|chime|jingle|ping|gong|buzz)\\b|\\bvoice[- ]first\\b`,
  // matter
  `\\b(?:oak|walnut|birch|bamboo|brass|marble|leather|velvet|chrome|copper|concrete|glass|steel|alumini?um|porcelain|wooden|acrylic|titanium|teak|ash) (?:[a-z-]+ )?(?:stand|plinth|casing|housing|bezel|bevel|handle|frame|finish|case|totem|column|mount)\\b|\\bbevel(?:led)?\\b`,
].map((source) => anyCase(source))

/** "Vito wears the blue uniform": dressed, and no person. */
const dressed = anyCase(
  /^([^.;:]{1,40}?) wears? (?:an?|the|our|his|her|its) (?:[a-zà-ɏ'’-]+ ){0,3}(?:uniform|jacket|hat|cap|scarf|suit|apron|costume|glasses|shirt|tie|dress|crown|helmet|coat|jersey|hoodie)\b/,
)

/** Colours of what is no drawing. */
const coloured = anyCase(
  /^(?:black (?:and|or) white|(?:red|white) (?:and|or) (?:white|red))|\b(?:in the (?:black|red|green)|gold(?:en)? (?:and|or|to) silver|silver (?:and|or) gold|bronze)\b/,
)
const ofThings = anyCase(
  /\b(?:wines?|grapes?|apples?|leaves|leaf|paint|painted|paints|cars?|bricks?|tea|rice|cabbage|peppers?|yarn|fabrics?|cloth|wool|hair|skin|eyes?|urine|stool|blood|soil|algae|roses?|tulips?|flowers?|bins?|waste|bags?|glass bottles|cattle|horses?|ear tags?|medals?|gold members|belts?|traffic lights? (?:turn|change|at))\b/,
)

const colourWord = anyCase(`\\b${colour}\\b`)

/** How a thing is drawn: what of it is fixed, by families of words that meet. */
export function drawn(text: string): PhraseMatch | undefined {
  const wearing = dressed.exec(text)
  if (wearing?.[1] && anyPeople(wearing[1]).length === 0) return { text: wearing[0], start: 0, end: wearing[0].length }
  for (const drawing of drawings) {
    const match = matchIn(drawing, text)
    if (match && !coloured.test(match.text) && !(ofThings.test(text) && colourWord.test(match.text))) return match
  }
  return undefined
}
