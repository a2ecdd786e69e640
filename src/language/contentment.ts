import { anyCase } from './any-case.js'
import { everyMatch } from './every-match.js'
import { patronAfter, patronBefore } from './patrons.js'
import { anyOf } from './phrases.js'
import type { Statement } from './statements.js'

/** A state of mind, or a nod, that a goal waits for. */
const pleased = anyOf(
  [
    '(?:is|are|feels?|stays?|remains?|will be|must be|should be) (?:very |fully |really |completely |totally |super )?(?:content|happy|satisfied|pleased|delighted|thrilled|impressed|on board|convinced|proud|won over|glad|calm|quiet|ok|okay|fine)',
    '(?:has|have) (?:formally |officially |all )?(?:signed off|accepted|approved|confirmed|agreed|validated|given (?:us )?(?:its|their|his|her|the) (?:ok|okay|approval|blessing|sign-?off|go)|said (?:yes|ok|okay|wow))',
    '(?:formally |officially )?(?:signs? off|accepts?|approves?|confirms?|validates?|gives? (?:us )?(?:its|their|his|her|the) (?:ok|okay|approval|blessing|sign-?off|go)|says? (?:yes|ok|okay|thank you|thanks|wow)|nods?|smiles?|claps?|applauds?)',
    "(?:likes|loves|shows? (?:it|this) (?:off|around)|(?:is |are )?recommends?|stops? (?:asking|calling|complaining|mailing)|no longer (?:asks?|calls?|complains?)|doesn['’]t (?:complain|call|ask))",
  ],
  'g',
)
/** "Satisfy the faculty", "Meet all of Danforth's wishes", "Keep the mayor happy". */
const pleasing = anyCase(
  /^\W*(?:to |we (?:will |want to |must )?)?(?:satisfy|satisfying|satisfaction of|please|pleasing|delight|appease|content|contentment of|happiness of|win over|impress|convince|keep|make|fulfil|fulfill|fulfilling|fulfilment of|meet|meeting|honou?r|live up to|deliver on|comply with|implement|cover|close|tick off|formal acceptance (?:by|of|from)|acceptance (?:by|of|from)|approval (?:by|of|from)|sign-?off (?:by|of|from)|blessing (?:of|from)|written confirmation (?:by|of|from))\s+/,
)
const demanded =
  '(?:conditions?|demands?|requirements?|expectations?|wish(?:es)?|wish ?list|list|points|criteria|requests?|asks?|promises?|commitments?|needs list|must-haves)'
const demands = anyCase(`^['’]?s?['’]? ?(?:(?:[a-zà-ɏ]+|\\d+) ){0,3}?${demanded}\\b`)
/** A name's pattern takes the next words along: "Danforth's wishes". */
const demandsInName = anyCase(`['’]s? (?:[a-zà-ɏ]+ ){0,2}${demanded}$`)
/** What of somebody is kept, met or closed behind these verbs before they are named: "all four of". */
const amount = /^(?:(?:all|both|each|every|the|most|\d+|two|three|four|five|six|seven|eight|nine|ten|of) )+/i
const needsDemand = anyCase(
  /(?:fulfil|fulfill|fulfilling|fulfilment of|meet|meeting|honou?r|live up to|deliver on|comply with|implement|cover|close|tick off)\s+$/,
)
const listOf = '(?:conditions|demands|requirements|expectations|wishes|wish ?list|requests|asks|points|items|list|promises|must-haves)'
/** "All demands of the league are met", "Mrs Roth's points are closed". */
const demandsMet = anyCase(
  `\\b${listOf} (?:are|is|have been|has been)(?: all)? (?:met|fulfilled|closed|done|covered|ticked off|implemented|delivered|resolved|honou?red|satisfied|in|live)\\b`,
)
const demandsOf = anyCase(`\\b${listOf} (?:of|from|by) (?=\\S)`)
const demandsOfMet = anyCase(
  /\b(?:are|is|have been|has been)(?: all)? (?:met|fulfilled|closed|done|covered|ticked off|implemented|delivered|resolved|honou?red|satisfied|in|live)\b/,
)
/** "No complaints from Mr Duval", "Acceptance protocol signed by the trust". */
const wordOf = anyCase(
  /^\W*(?:(?:only |very )?(?:positive|good|great|happy|enthusiastic|favou?rable|no (?:more |further )?(?:negative|bad)?) ?(?:feedback|reactions?|complaints?|mails?|calls?|verdict|review|vote|remarks?|objections?|words?)|praise|applause|thanks|a yes|thumbs up|(?:written |formal |final )?(?:acceptance|approval|confirmation|sign-?off|ok|okay|go|blessing|yes)(?: protocol| letter| form| mail)?(?: (?:signed|given|received|confirmed))?) (?:from|by|of) (?=\S)/,
)
/** A measure of its own. */
const moreOrLess = anyCase(/\b(?:earlier|later|sooner|faster|quicker|more often|less often|fewer|within|than|instead of|from \S+ to)\b|%/)
/** Is what a goal or a measure waits for the contentment or the signature of somebody by name, or of a body? */
export function isContentment(statement: Statement): boolean {
  return statement.read(readContentment)
}

function readContentment({ text, story }: Statement): boolean {
  if (story || moreOrLess.test(text)) return false
  for (const match of everyMatch(pleased, text)) {
    const before = text.slice(Math.max(0, match.index - 100), match.index).replace(/[\s,]+(?:has|have|had|all|also)?\s*$/i, '')
    const who = patronBefore(before)
    if (who && /^\W*(?:(?:when|if|once|as soon as) )?(?:the |our )?$/i.test(before.slice(0, who.start))) return true
  }
  const met = demandsMet.exec(text)
  if (met && patronBefore(text.slice(0, met.index).replace(/['’]s?\s+(?:\p{L}+ ){0,2}$/u, '')) !== undefined) return true
  const of = demandsOf.exec(text)
  if (of && (met || pleasing.test(text) || demandsOfMet.test(text)) && patronAfter(text.slice(of.index + of[0].length)) !== undefined) return true
  const word = wordOf.exec(text)
  if (word && patronAfter(text.slice(word[0].length)) !== undefined) return true
  const aim = pleasing.exec(text)
  if (!aim) return false
  const behind = text.slice(aim[0].length).replace(amount, '')
  const who = patronAfter(behind)
  if (!who) return false
  const rest = behind.slice(who.end)
  if (needsDemand.test(aim[0])) return demands.test(rest) || demandsInName.test(who.text)
  return /(?:keep|make)\s+$/i.test(aim[0]) ? /^\s+(?:very )?(?:happy|content|satisfied|calm|quiet|on board|proud)\b/i.test(rest) : true
}
