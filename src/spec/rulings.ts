import { anyCase } from '../language/any-case.js'
import { monthWord } from '../language/months.js'

/**
 * What the law, a contract or somebody with a say makes of it, in the short words of a spec: a ruling that is cited, a rule that binds, an answer
 * that is due. What tells them is the frame (who rules, with what verb or paper, on which day), not a list of laws.
 */

const day = `(?:\\d{1,2}\\.? ?${monthWord}|${monthWord} \\d{1,2}\\b|\\d{1,2}[./]\\d{1,2}\\b|\\d{4}-\\d\\d-\\d\\d|(?:last|on) (?:Mon|Tues|Wednes|Thurs|Fri)day|${monthWord}\\b)`

/** Those who rule on such things, wherever they sit; the long list of those whose verdict is read elsewhere. */
const rulers =
  '(?:legal|counsel|compliance|finance|privacy|DPO|lawyers?|solicitors?|attorneys?|notary|auditors?|actuary|accountants?|tax|controllers?|procurement|security|infosec|risk|insurers?|underwriters?|regulators?|union|works council|ethics|board|committee|trustees?|ombudsman|inspectors?|safeguarding|data protection(?: officer)?|rights desk|licensing)'
/** The paper that a ruling stands on. */
const paper =
  '(?:memos?|memorandum|advice|opinions?|notes?|letters?|e-?mails?|mails?|minutes|rulings?|resolution|decision|assessment|clearance|approval|sign-off|statement|report|review|certificate|permit|consent)'
const cited = anyCase(
  [
    `\\((?:[^()]{0,40}\\b)?${rulers}\\b[^()]{0,20}(?:,| on| of) ?${day}[^()]{0,20}\\)`,
    `\\((?:[^()]{0,40}\\b)?${rulers}(?:['’]s)? ${paper}\\b[^()]{0,30}\\)`,
    `\\(${paper} (?:of|by|from|no\\.?|dated|on|\\d)[^()]{0,40}\\)`,
    `\\((?:read|checked|cleared|agreed|reviewed|approved|confirmed|accepted|vetted|signed off|seen) (?:by|with|against) [^()]{2,50}\\)`,
    '\\((?:finance|cost|pricing|cash-?flow|business|actuarial|tax|margin) (?:model|sheet|calculation|case|plan)\\b[^()]{0,30}\\)',
    `\\b${rulers}(?:['’]s)? (?:[a-z]+ )?${paper},? (?:no\\.? ?)?(?:\\d{1,4}[/-]\\d{1,4}|of \\d{1,2}\\.? ?${monthWord}|dated ${day}|says?|said|reads?|allows?|permits?|clears?|demands?|requires?|concludes?|finds?)`,
    `\\b(?:[A-Z][a-zà-ɏ]+ )?(?:Act|law|office)(?:['’]s)?,? advice(?: of)? (?:${day}|\\d{1,4}[/-]\\d{1,4})`,
    `\\b(?:confirmed|agreed|allowed|permitted|accepted|cleared|promised|approved|waived)(?: (?:it|this|that|so|us))? (?:by letter|in writing|by e-?mail|by mail|in a letter|on paper|on the phone|at the meeting)\\b`,
    `\\b${rulers} (?:set|fixed|drew|chose|named|drafted|wrote) (?:it|this|that|the|us|after|on|in)\\b|\\b(?:the |our )(?:threshold|limit|wording|cap|period|form|clause)s? (?:that )?(?:our|the) ${rulers} (?:set|fixed|chose|asked for|drafted|accepts?)\\b`,
  ].join('|'),
)
/** "The assembly voted in March (211 for, 17 against)", "had no objection", "gave a positive opinion", "raised nothing". */
const settledSo = anyCase(
  [
    '\\bvoted\\b[^.;]{0,60}\\b\\d{1,9} (?:for|in favour|to \\d{1,9}|against)\\b',
    '\\b(?:had|have|has|raised|raises|saw|sees|voiced|found|finds) no (?:objections?|concerns?|liability|reason against|legal (?:risk|issue|problem)s?)\\b|\\braised nothing\\b',
    '\\b(?:gave|given|issued|granted|delivered) (?:us |it |an? |its |his |her |their |the )*(?:positive |favourable |written |formal |clean |green ){0,3}?(?:(?:positive|favourable|written|formal) opinion|consent|go-ahead|green light|blessing|permission|clearance|licen[cs]e|certificate|permit|waiver|exemption)\\b',
    '\\b(?:inspected|audited|certified|assessed|vetted) (?:it|this|the [a-zà-ɏ]+)\\b[^.;]{0,40}\\b(?:rated|passed|found|gave|no |fine|cleared|\\d)',
  ].join('|'),
)
/** It pays, in so many years or from so much on. */
const paysBack = anyCase(
  /\b(?:pays?|paid|paying) (?:back|for (?:it|them)sel(?:f|ves)|off) (?:in|within|after|from|at|over) (?:about |roughly |some )?\d|\bbreak(?:s|ing)?[- ]even (?:at|after|in|from|of|is|comes?|lies)\b[^.;]{0,15}\d|\b(?:saves?|saving) (?:us |the [a-z]+ )?(?:about |some )?[€$£¥] ?\d[\d.,]{0,12}[^.;]{0,30}\((?:[^()]{0,20}\b)?(?:finance|accounts?|books|ledger|time ?sheets|controller|invoices?)\b/,
)
const ifOnly = anyCase(
  /\b(?:will|shall|must|should|would|could|(?<!\b(?:in|by|since|until|of|\d) )may|might|to be|needs? to|until|unless|if|target|goal|expected|due|not yet|pending|awaiting)\b|\?/,
)

/** A ruling that was given, with the paper that it stands on or how the vote went; or that it pays, reckoned out. */
export function citesRuling(text: string): boolean {
  if (paysBack.test(text)) return !/\b(?:must|should|target|goal|hope|would)\b/i.test(text)
  if (settledSo.test(text)) return !ifOnly.test(text)
  return cited.test(text) && !/\b(?:will|not yet|pending|awaiting|due|expected|to be (?:agreed|cleared|checked|confirmed))\b|\?/i.test(text)
}

const kindOfLaw = '(?:Act|Law|Regulation|Directive|Code|Statute|Ordinance|Standard)'
const standard = '(?:ISO|IEC|IEEE|ANSI|NIST|DIN|EN|BS)'
const knownLaw = '(?:GDPR|HIPAA|FERPA|COPPA|CCPA|WCAG|PCI[- ]DSS)'
const anyLaw = new RegExp(`\\b(?:${kindOfLaw}|${standard}|${knownLaw})\\b`)
/** "The Data Privacy Act defines that as 1,750 feet", "ISO 9001 requires a record of each": the law was looked up, and what it says is told. */
const toldLaw = new RegExp(
  `\\b(?:\\p{Lu}[\\p{L}'’-]+ (?:(?:of|and|on|for|the|\\p{Lu}[\\p{L}'’-]+) ){0,5}${kindOfLaw}\\b(?: \\d{4})?|${standard}(?:\\/[A-Z]{2,4})?[ -]\\d[\\w.-]{1,12}|${knownLaw}(?: [Aa]rt(?:icle|\\.)? ?\\d+)?),?(?: \\([^()]{1,60}\\))?,? (?:[a-z]+ly )?(?:defines?|requires?|says|states|allows?|permits?|prohibits?|forbids?|limits?|leaves?|treats?|classif(?:y|ies)|obliges?|mandates?|exempts?|sets?|counts?|demands?) (?:[^.;]{0,200}?\\d|(?:\\S+ ){4})`,
  'u',
)
/** What a law or a standard says on the matter, and not only that it is to be kept. */
export function tellsLaw(text: string): boolean {
  return anyLaw.test(text) && toldLaw.test(text) && !/\?\s*$/.test(text)
}

/** What binds: a law, a contract, a house rule, an office. */
const bindingThing =
  '(?:laws?|acts?|regulations?|regulators?|rules?|directives?|guidance|guidelines?|statutes?|by-?laws?|code|treaty|treaties|polic(?:y|ies)|contracts?|agreements?|licen[cs]es?|terms|standards?|charter|ordinance|decree|courts?|authorit(?:y|ies)|ministry|department|commission(?:er)?|agency|council|councils|works council|unions?|fire brigade|inspectorate|inspectors?|auditors?|insurers?|insurance|underwriters?|reinsur(?:er|ance)|lenders?|bank|landlord|tax office|customs|police|diocese|ombudsman|constitution|settlement|consent decree|app stores?|store|card schemes?|scheme|league|federation|union contract|tariff|collective agreement|funder|grant|donors?|sponsor|(?!(?:JSON|YAML|HTTPS?|HTML|CSV|REST|SOAP|SQLITE|MQTT|GRPC|UUID|IMAP|SMTP|LDAP|OAUTH|SAML|WASM|JPEG|MIDI|BIOS|HDMI|ASCII|README|TODO|MUST|SHALL|SHOULD|NULL|TRUE|FALSE|POST|PATCH|GET)\\b)[A-Z]{4}[A-Z\\d]*(?:[ -]\\d[\\d.]{0,9})?|[A-Z]{3}\\d)'
const binds = new RegExp(
  [
    `\\b${bindingThing}(?:['’]s [a-z-]+ [a-z]+)?(?: \\(?§? ?\\d[\\d.]{0,9}\\)?)? (?:strictly |also |still |only |already )?(?:requires?|required|demands?|demanded|forbids?|forbade|prohibits?|bans?|caps?|limits?|obliges?|makes? (?:us|it)|made us|applies|apply|prescribes?|permits? (?:only|no|it|us)|allows? (?:only|no|it|us)|fined|withheld|withholds?|samples?|insists?|lets? us|binds?|rules? out|covers? (?:only|no)|excludes?|calls? for|asks? us|wants? (?:it|us|every|all|an?))\\b`,
    `\\b(?:required|demanded|forbidden|prohibited|prescribed|banned|capped|bound|obliged|mandated|allowed|governed) (?:by|under) (?:the |our |an? )?(?:[a-zà-ɏ-]+ ){0,3}?${bindingThing}\\b`,
    `\\b(?:under|pursuant to|in line with|according to|as per) (?:the )?(?:[A-Z][a-zà-ɏ]+ ){0,4}(?:Act|Code|Law|Regulation|Directive|Convention|Charter|Ordinance|Rules?|§ ?\\d)\\b|\\bunder (?:the )?[A-Z][A-Za-z]?[A-Z][A-Z\\d]*\\b(?! ?\\d)`,
    '\\((?:[^()]{0,40}\\b)?(?:Act|Regulation|Directive|Ordinance|(?:Civil|Penal|Criminal|Building|Fire|Tax|VAT|Labou?r|Commercial|Revenue|Education|Health|Safety|Food|Highway|Insurance|Procedure|Practice|Conduct) Code|law|§ ?\\d{1,9}|[Aa]rt(?:icle|\\.) ?\\d{1,9}|s\\. ?\\d{1,9}|[Ss]ection \\d{1,9})\\b[^()]{0,30}\\)',
    '\\b(?:counts?|classed|classified|treated|qualif(?:y|ies)|regarded) as (?:an? )?(?:health|personal|sensitive|special[- ]category|biometric|financial|medical|regulated|controlled|protected)\\b',
    '\\b[A-Z][A-Za-z ]{2,30} Act (?:s\\.|section|§|art\\.?) ?\\d',
  ].join('|'),
)
const reasonOfRule = /\b(?:law|contract|treaty|regulator|regulation|statute|policy|licen[cs]e|union|insurer|auditors?)\b/i
/** A rule of the law, of a contract or of an office that the thing has to keep: a bare statement about the business. */
export function bindsUs(text: string): boolean {
  return (
    binds.test(text) ||
    (reasonOfRule.test(text) &&
      /\b(?:as|because|since|or) (?:the|our|[a-z]+) [^.;]{0,60}\b(?:demands?|requires?|forbids?|caps?|lost|void|fined?)\b/i.test(text))
  )
}

const willRule = anyCase(
  [
    `\\b(?:answer|opinion|reply|ruling|decision|verdict|view|advice|sign-off|approval|clearance)s?\\b[^.;]{0,40}\\b(?:is |are )?(?:due|expected|promised|comes?|follows?|by|before)\\b[^.;]{0,20}(?:${day}|\\d{1,2}(?:st|nd|rd|th)\\b|Mon|Tues|Wednes|Thurs|Fri|next|week|month)`,
    `\\b(?:gives?|sends?|delivers?|returns?) (?:us |its |his |her |their |an? |the )*(?:written )?(?:opinion|answer|reply|advice|decision|view|verdict)\\b[^.;]{0,20}\\b(?:by|on|in|before|until)\\b`,
    `\\b${rulers}(?: board| committee| team| officer| council)? (?:meets?|sits?|decides?|votes?|hears? (?:it|us|this)|reads? (?:it|this|the [a-z]+)|looks? at (?:it|this|the [a-z]+)|rules?|reviews? (?:it|this|the [a-z]+))\\b[^.;]{0,25}(?:${day}|\\d{1,2}(?:st|nd|rd|th)\\b|(?:mon|tues|wednes|thurs|fri)day|next|week \\d)`,
    `\\b(?:goes|go|going) (?:through|to|past|before|via) (?:the |our )?(?:[A-Z][a-zà-ɏ]+ )?${rulers}\\b[^.;]{0,20}\\b(?:by|on|in|before)\\b`,
    `\\b(?:audit|inspection|certification|pen(?:etration)?[- ]?test|homologation|EMC|CE(?:/RED)?|approval|conformity|type[- ]approval)(?: test| slot| test slot| date| visit| appointment){1,2}\\b[^.;]{0,30}(?:${day})`,
  ].join('|'),
)
/** The word of somebody with a say is due on a day. */
export function awaitsRuling(text: string): boolean {
  return willRule.test(text)
}

const openHouse = anyCase(
  /\b(?:nobody|no ?one)(?: has| have|['’]s) (?:yet )?(?:examined|looked into|checked|asked|cleared|worked out|read)\b|\bquestions? (?:is |was |has been )?(?:put|sent|raised|posed) (?:to|with)\b|\b(?:i['’]d|we['’]d|i|we|i['’]ll|we['’]ll) (?:still |would |will )?(?:have to|need to|must) ask (?:the|our|a|an)\b|\b(?:may|can|must|are|would) (?:we|they|i|it)(?: still| even| then)? (?:claim|be liable|liable|be fined|keep|charge|sell|share|publish|deduct|reclaim|insure|resell|license)\b[^.]{0,80}\?|\bthe (?:first )?thing to settle\b|\b(?:afterwards|after that)\b[^.;]{0,20}\b(?:unclear|open|not settled|unknown)\b|\bare (?:we|they) liable\b/,
)
/** What the house or the law makes of it is open, in words of no risk. */
export function housesOpen(text: string): boolean {
  return openHouse.test(text)
}
