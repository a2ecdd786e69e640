import { anyCase } from '../language/any-case.js'
import { isQuestion } from '../language/moods.js'
import { paragraphAbove } from '../markdown/lead-in.js'
import { isOutput } from './outcomes.js'
import { type Reading, type Standing, withLabel } from './reading.js'
import type { Role } from './roles.js'
import { isOwnProse } from './spec.js'

const named = anyCase(
  /\b(?:(?:company|corporate|business|team|organi[sz]ational|org|strategic|annual|overarching|department|agency|group)(?:'s|-wide|-level)? (?:goals?|objectives?|OKRs?|priorit(?:y|ies)|strategy|mission|north star)|OKRs?\b|north star|objective \d|O\d\b|KR\d|(?:supports?|serves?|contributes? to|ties (?:in)?to|in line with|align(?:s|ed|ing|ment)? (?:with|to)|part of|advances|towards?) (?:the |our )?(?:[\w'’-]+ ){0,4}(?:goal|objective|OKR|strategy|mission|priority|commitment)|(?:meet|reach|achieve|fulfil|further|deliver on)(?:s|ing)? our (?:[\w'’-]+ ){0,2}(?:goals?|mission|vision|strategy)|(?:our|[A-Z]\w+['’]s) (?:top|main|highest|biggest|number one) priorit(?:y|ies)(?! (?:is|was|before|once|after|right now|now|bug|item|ticket|feature|request)\b)|one of (?:our|[A-Z]\w+['’]s) (?:top |main |key )?priorities|our (?:mission|purpose)|mission is|(?:quarter(?:ly)?|annual|yearly?|company|team|squad|quality|corporate|strategic)(?:['’]s)? (?:theme|aim|focus|bet)s?\b|(?:company|board|leadership|authority|ministry|agency|group|council|trust|foundation|ELT|executive team) (?:has|have) (?:therefore )?(?:committed|undertaken|pledged|promised|mandated|set|decided)|(?:company|board|leadership|group|trust|council|agency|ministry|department|foundation|university|library|hospital|management|CEO)['’]s (?:(?:number one|top|main|first|biggest|key|strategic|annual|\d{4}) )*(?:targets?|goals?|priorit(?:y|ies)|aims?|ambitions?|strategy|mission|push)|goals? of (?:the|our) (?:[\w.'’-]+ ){0,4}(?:initiative|programme|program|company|organi[sz]ation|foundation|agency|department|portfolio|team) (?:is|are)|strategy period|(?:mission|strategy|goal|objective|pillar|priority|aim|commitment) (?:item|point|number|no\.?|nr\.?) ?\d|(?:goal|target|aim|priority|number) (?:that )?the (?:company|board|leadership|group|agency))\b/,
)
/** Who sets goals for others. */
const body =
  '(?:board|council|ministry|company|group|management|leadership|directors?|parliament|region|county|city|municipality|government|governor|mayor|minister|treasury|commission|congress|federation|union|diocese|parish|club|library|museum|hospital|school|university|trust|association|foundation|charity|cooperative|agency|authority|department|division|CEO|CTO|CPO|COO|CCO|CFO|executive team)'
/** A part of the product is there for something, too. */
const thing =
  '(?:gates?|rules?|checks?|fields?|screens?|pages?|tests?|alerts?|buttons?|features?|tools?|apps?|systems?|documents?|lists?|reports?|flags?|limits?|polic(?:y|ies)|modes?|roles?|endpoints?|tables?|logs?|views?|settings?|steps?|files?|scripts?|repositor(?:y|ies)|APIs?|specs?|sections?|states?|status(?:es)?|warnings?|messages?|notes?|modules?|components?|services?|processes?)'
/** "The council has resolved that …", "We committed to the ministry …", "The board wants half of the revenue online by 2028". */
const resolved = anyCase(
  `\\b${body}\\b(?: has| have)? (?:\\w+ly )?(?:resolved|pledged|undertaken|committed|vowed|set (?:itself|themselves|us|the (?:goal|aim|target))|adopted|aims|is committed)\\b|\\b${body} (?:wants|is to|has to|must|intends|aims|plans)\\b(?=.{0,200}\\b(?:(?!20\\d\\d\\b)\\d+|half|all|every|to be|to become)\\b)(?=.{0,200}\\b(?:by|until|in|before) (?:20\\d\\d|the end)\\b)|\\b(?:we|they)(?: have|['’]ve)? (?:committed|pledged|promised) (?:to )?(?:the |our )?(?:[\\w-]+ )?${body}\\b|\\b(?:it|this|which|that) is what (?:the|our) ${body}\\b|(?<!\\b(?:${thing}|it|this|that|they|these|those|which|there|who|not|already|still) )\\bexists? (?:so that|to|because)\\b`,
)
/** "It's in the strategy paper", "the second point of our plan for 2030", "Part of the programme …": where such goals are written down. */
const writtenDown = anyCase(
  /\b(?:in|from|under|per|of) (?:the|our|this year['’]s|next year['’]s) (?:[\w-]+ ){0,2}?(?:(?:strategic|annual|business|company|corporate|group|yearly|\w+-year) plan|performance agreement|statement of intent|(?:corporate|company|balanced|board|group) scorecard|letter of expectations?)\b|\b(?:in|from|under|per) (?:the|our) (?:[\w-]+ )?(?:strategy|action (?:plan|programme|program)|charter|mandate)\b|\b(?:[Vv]ision|[Aa]genda|[Aa]mbition|[Mm]ission) 20\d\d\b|\bstrategy (?:paper|deck|document|plan|20\d\d|house)\b|\baction (?:plan|programme|program)\b.{0,30}20\d\d|20\d\d.{0,8}\b(?:action (?:plan|programme)|strategy|programme)\b|\b(?:first|second|third|fourth|fifth|one|\d(?:st|nd|rd|th)?) (?:point|goal|aim|priority|item|pillar|theme|bet)s? (?:of|in|on) (?:the|our)\b|\bpillar (?:\d|one|two|three)\b|\bpart of (?:the|our) (?:[\w-]+ )?(?:programme|program|initiative|strategy|transformation)\b|\bplan for 20\d\d\b/,
)
/** "Pays into the company goal of …", "Fits our strategy", "Contributes to the retention goal of the year". */
const paysInto = anyCase(
  /\b(?:fits?(?: in| into| with)?|pays? into|feeds?(?: into)?|contribut\w+ to|links? to|(?:is )?tied to|counts? towards?|moves?|serves?|supports?|backs)\b:?.{0,40}?\b(?:(?:goal|target|aim) (?:of|for) the (?:year|company|quarter|group|team|department)|our (?:strategy|mission|purpose|vision)|(?:company|retention|growth|yearly|annual|revenue|margin) (?:goal|target|objective))\b/,
)
/** "Goal for the year", "the one number for this year", "Company priority no. 1 this half": what a period or a body is about. */
const ofPeriod = anyCase(
  `\\b(?:bet|wager|focus|priority|promise|theme) (?:for|of) (?:this|the|next) (?:year|quarter|half|season|decade)\\b|\\b(?:contribut\\w+ to|part of|under|serves?|supports?|belongs? to|falls? under|feeds?(?: into)?) (?:the |our )?(?:["“][^"”]{3,50}["”] )?(?:\\w+ ){0,2}(?:pillar|strategic (?:theme|priority|pillar))\\b|\\b(?:goals?|aims?|targets?|priorit(?:y|ies)|themes?|focus|number|OKRs?|objectives?) (?:for|of) (?:the|this|next) (?:year|quarter|half|season)\\b|\\b(?:this|the|next) (?:year|quarter|half|season)['’]s (?:\\w+ )?(?:theme|goal|target|aim|focus|priority|bet|objective)\\b|\\b${body}(?:['’]s)? (?:\\w+ )?(?:target|priority|goal|objective|aim|ambition)\\b|\\b${body}s?['’]s? (?:[\\w-]+ ){0,3}(?:targets?|priorit(?:y|ies)|goals?|objectives?|aims?|ambitions?|commitments?|pledges?|mission|purpose|strategy|mandate|remit)\\b|\\b(?:is |are )?what (?:the|our) ${body} (?:funds?|pays?|is there|exists?|was (?:set up|founded)|stands)(?: us| this)? for\\b|\\bour (?:OKR|team goal|yearly goal)s?\\b`,
)
const saysWhose: readonly RegExp[] = [resolved, writtenDown, paysInto, ofPeriod]
/** What is meant in these words must be said, not only that there is something. */
const fewestBeside = 2

/** What the company, the team or the product is to become one day. */
const ambition = anyCase(
  /^\W*(?:(?:our|the|product|company) )*(?:vision|ambition|north star)(?: for 20\d\d)?(?: is|\s?:)|^\W*to (?:be|become) (?:the|a leading|an? [a-zà-ɏ]+ leader)\b|^\W*(?:to )?establish (?:[a-zà-ɏ-]+ ){1,4}as (?:the|a leading)\b|\b(?:we|i) (?:want|aim|intend|plan|aspire|would like)(?: for)? (?:[a-zà-ɏ]+ ){0,3}to (?:be|become) (?:the (?:most|best|easiest|fastest|first|leading|default|go-to|[a-zà-ɏ]+est)|known for|a leader)\b/,
)
/** What the thing itself is to be one day says nothing of the house that makes it. */
const visionOfProduct = /^\W*(?:(?:our|the|product) )*(?:vision|ambition)\b/i
const ofProduct = anyCase(
  /\b(?:apps?|applications?|tools?|platform|product|portal|system|website|web ?site|webshop|software|assistant|dashboard|features?|chatbot|plug-?in|library for|interface|solution)\b/,
)
/** "Harbour Co's long-term goal is to …", "focused on the long-term goal of …", "VX Q3 objective: …": what those who build it are after. */
const longRun =
  /\b(?:our|the (?:company|team|group|club|foundation|charity|agency|business|organi[sz]ation|community|department|council|trust)['’]s?|[A-Z][\w-]+(?: [A-Z][\w-]+)?['’]s?) (?:long-?term |ultimate |overall |overarching |central |stated |public |core )?(?:mission|vision|ambition|purpose|north star)(?: for 20\d\d)? (?:is|remains|has (?:always )?been)\b|\b(?:the|our|its|their|one|a) (?:long-?term|overarching|ultimate|multi-?year) (?:goal|mission|vision|ambition|aim|objective) (?:of (?:building|becoming|being|making|bringing|giving|getting|reaching|creating|growing)\b|(?:is|remains) to\b)|\b(?:Q[1-4]|H[12]|FY ?\d{2,4})(?: ?\/? ?20\d\d)? (?:[Oo]bjectives?|[Gg]oals?|OKRs?|[Pp]riorit(?:y|ies)|[Tt]heme)\b/
/** Under such a heading stands the goal itself. */
const heading = anyCase(
  /^\W*(?:\d[.\d]*\s*)?(?:(?:our|company|team|product|strategic|the) )*(?:mission|north star|company (?:goals?|objectives?)|strategic (?:goals?|objectives?|alignment|fit)|(?:team|organi[sz]ational|community|department|program(?:me)?|agency|quarterly|annual) (?:goals?|objectives?))(?: statement)?\W*$/,
)
const fewestWords = 4
/** There others' goals are told of, or none. */
const elsewhere: ReadonlySet<Role> = new Set<Role>(['story', 'history', 'reference', 'out-of-scope', 'question'])

/** "• Mission • Services • Opening hours": only what there is to be. */
const typedList = /[•·▪]\s[^•·▪]{1,80}[•·▪]\s/
/** A named company, team or mission goal that this serves. Guide: "Serve the Company". */
export const namesCompanyGoal: Reading = (placed) => {
  if (typedList.test(placed.statement.text)) return false
  if (!isOwnProse(placed) || placed.role === 'requirement' || placed.role === 'technical') return false
  const { label, text } = placed.statement
  if (label && heading.test(label) && wordsIn(text) >= fewestWords) return true
  if (heading.test(placed.section.title) && wordsIn(text) >= fewestWords && !isOutput(placed)) return true
  if (heading.test(paragraphAbove(placed.statement.item?.list).replace(/:\s*$/, '')) && wordsIn(text) >= fewestWords) return true
  if (
    (ambition.test(text) || ambition.test(withLabel(placed.statement))) &&
    wordsIn(text) >= fewestWords &&
    !(visionOfProduct.test(withLabel(placed.statement)) && ofProduct.test(text))
  )
    return true
  if (longRun.test(withLabel(placed.statement)) && wordsIn(text) >= fewestWords && !elsewhere.has(placed.role)) return true
  if (namedInCell(placed)) return true
  const whole = withLabel(placed.statement)
  if (
    !elsewhere.has(placed.role) &&
    !isQuestion(whole) &&
    saysWhose.some((pattern) => {
      const match = pattern.exec(whole)
      return match !== null && wordsIn(whole.replace(match[0], '')) >= fewestBeside
    })
  )
    return true
  const match = named.exec(text) ?? (label && !/\d/.test(label) ? named.exec(label) : null)
  return match !== null && wordsIn(text.replace(match[0], '')) >= fewestWords
}

/** "| OKR | Fewer empty wards |". */
function namedInCell({ statement: { block } }: Standing): boolean {
  if (block.kind !== 'row') return false
  const [first, ...others] = block.cells.map(({ inline }) => inline.text)
  return (
    first !== undefined &&
    first.length < longestName &&
    !/\d/.test(first) &&
    (named.test(first) || heading.test(first)) &&
    others.some((cell) => wordsIn(cell) >= fewestInCell)
  )
}
const longestName = 40
const fewestInCell = 2

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\p{L}{3,}/u.test(word)).length
}
