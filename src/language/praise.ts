import { anyOf } from './phrases.js'

/** Words that praise the product or what comes of it, and say nothing that could be seen or counted. */
const praised = anyOf(
  [
    'next[- ](?:generation|gen)(?! (?:sequencing|firewalls?|of (?:[a-zà-ɏ-]+ ){0,2}?(?:staff|nurses|people|children|[a-zà-ɏ]{3,}(?:ers|ors|ists|ians|ants|ents)))\\b)',
    // With a blank it is as often a floor, or a level of a game.
    'next-level(?= [a-zà-ɏ])',
    'next level (?:of|in) (?:[a-zà-ɏ]+ )?(?:services?|quality|experience|performance|comfort|productivity|collaboration|engagement|care|safety|convenience|efficiency|learning)',
    'revolutionary',
    'revolutioni[sz](?:e|es|ing)',
    'game[- ]chang(?:er|ing)',
    'ground-?breaking',
    'breakthrough(?! (?:bleeding|pain|infections?|voltage|of the)\\b)',
    'best[- ]in[- ]class',
    'best[- ]of[- ]breed',
    'world[- ]class',
    'cutting[- ]edge',
    'bleeding[- ]edge',
    'state[- ]of[- ]the[- ]art',
    'industry[- ]leading',
    'market[- ]leading',
    'class[- ]leading',
    'award[- ]winning',
    'first[- ]of[- ]its[- ]kind',
    'one[- ]of[- ]a[- ]kind',
    'un(?:paralleled|rivall?ed|precedented|beatable)',
    'unmatched(?<!\\b(?:remains?|stays?|left|still|as) unmatched)(?! (?:payments?|deposits?|records?|rows?|entries|lines?|invoices?|transactions?|items?|receipts?|orders?|bookings?|fields?|names?|parcels?|files?|columns?|accounts?)\\b)',
    'like never before',
    'second to none',
    'paradigm[- ]shift(?:ing)?',
    'disrupt(?:s|ing)? the (?:[a-zà-ɏ]+ )?(?:market|industry|sector)',
    'immersive(?! (?:mode|view|reader|exhibit|room|theatre|theater))',
    'mind-?blowing',
    'jaw-?dropping',
    'breathtaking',
    'wow(?:[- ](?:factor|effect|moment))',
    'the wow\\b',
    'supercharg(?:e|es|ed|ing)',
    'turbo-?charg(?:e|es|ed|ing)',
    'unleash(?:es|ing)?(?! (?:the |an? |your |their )?dogs?\\b)',
    'unlock(?:s|ing)? (?:the |your |their |its |our )?(?:full |true |hidden |untapped |real |new ){0,3}(?:potential|power|value|productivity|creativity|growth|agility|efficienc(?:y|ies)|possibilities|synergies)(?![- ](?:ups?|packs?|cards?|stages?|tools?|levels?|slots?|\\d))',
    'empower(?<!\\b(?:law|act|statute|bylaws?|contract|charter|clause|mandate|regulation|constitution) empower)(?:s|ing)? (?:(?:our|their|the|all|every|busy|modern) ){0,3}(?:[a-zà-ɏ]+ ){1,3}?(?:to|with)',
    'unlimited (?:flexibility|possibilities|potential|growth|freedom|scalability)',
    'endless (?:possibilities|opportunities|customi[sz]ation)',
    'the (?:most (?:powerful|advanced|intuitive|complete|comprehensive|innovative|efficient|natural|convenient|elegant|modern|flexible|beautiful|engaging|effective)|ultimate|easiest|simplest|fastest|smartest|best|perfect) (?:and [a-zà-ɏ]+ )?(?:way|place|tool|app|platform|solution|experience|companion|product|service|system)(?: (?:to|for|on|in|of|ever)|\\W*$)(?!(?<=^\\W{0,4}the [^.;:]{1,60})[^.;:]{0,60} (?:is|are|was|were) )',
    '(?:for|at) (?:only |just |less than |about )?a (?:tenth|third|quarter) of the (?:cost|price)',
    'a fraction of the (?:cost|price|time|effort)',
    'at the push of a button',
    'takes? (?!(?:the |an? |our )?(?:players?|hero(?:es)?|characters?|visitors?|passengers?|riders?|guests?|them|him|her|you)\\b)(?:[a-zà-ɏ]+ ){1,5}?to (?:the|a(?:n entirely| whole)?) (?:next|new) level',
    'sets? (?:an? |the )?new (?:standards?|benchmarks?)',
    'future-?proof',
    'in the blink of an eye',
    'ahead of (?:the|its) (?:curve|time|game)',
  ],
  'iu',
)

export function praiseIn(text: string): { start: number; end: number } | undefined {
  const match = praised.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
