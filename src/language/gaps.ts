import { anyOf, matchUnless, type PhraseMatch } from './phrases.js'

/**
 * What the world is said to lack: no good way, no proper tool, nobody who serves these people, nothing but this. Whoever writes it has
 * looked for one, or has not; the text does not say.
 */
const quality =
  '(?:good|easy|simple|single|real|clear|central|reliable|proper|unified|consistent|convenient|effective|efficient|standard|straightforward|affordable|dedicated|shared|common|suitable|adequate|decent|practical|quick|fast|safe|trustworthy|structured|systematic|lightweight|modern|integrated|native|viable|satisfying|satisfactory|obvious|friendly|low-cost|cheap|objective|independent)'
const answer =
  '(?:ways?|tools?|tooling|places?|means|solutions?|views?|sources?|options?|overviews?|mechanisms?|process(?:es)?|methods?|standards?|systems?|channels?|products?|support|alternatives?|offerings?|providers?|marketplaces?|platforms?|homes?|apps?|services?|guidance|workflows?|software|resources?|pictures?)'
const kept = '(?:often|usually|typically|generally|mostly|mainly|only|either|all|simply|still|already|today|also|currently|commonly|too|both)'
const made =
  '(?:approaches|tools|tooling|solutions|methods|products|apps|applications|platforms|systems|processes|workflows|alternatives|offerings|services|software|options|vendors|providers|competitors|techniques|practices|programs|programmes|portals|marketplaces|dashboards|frameworks|libraries)'

const gaps = anyOf([
  // "have no good way to …", "There's no single place", "with no proper tools"
  String.raw`(?:have|has|had|with|are left with|is left with|there (?:is|are|was|were)|there['’]s|offers?|finds?|provides?) (?:(?:currently|today|simply|still|often|usually|effectively|really|presently|virtually|practically) )?no (?:truly |really )?${quality}(?:,? (?:and |or )?${quality})?,? (?:[a-zà-ɏ-]+ ){0,2}?${answer}(?! (?:systems?|codes?|files?|ids?|types?|tickets?)\b)`,
  // "lacks a lightweight tool", "are left without a decent way"
  String.raw`(?:lacks?|lacking|without|miss(?:es)?) an? (?:truly |really )?${quality},? (?:[a-zà-ɏ-]+ ){0,2}?(?:ways?|tools?|tooling|places?|means|solutions?|views?|overviews?|systems?|channels?|products?|alternatives?|offerings?|platforms?|homes?)`,
  // "No product on the market combines …"
  String.raw`no (?:[a-zà-ɏ-]+ )?(?:products?|tools?|apps?|platforms?|solutions?|services?|software|systems?|vendors?|providers?) (?:on the market|available(?: today)?|out there|in (?:this|the|our) (?:[a-zà-ɏ]+ )?(?:market|space|segment|category|field|industry|sector|country|region)|we know(?: of)?|we found|today|anywhere) (?:[a-zà-ɏ]+ly )?(?!(?:was|were|is|be)\b)[a-zà-ɏ]{3,}s\b`,
  // "Spreadsheets fall apart as soon as …"
  String.raw`(?:spreadsheets?|excel(?: sheets?)?|paper(?: forms?| lists?)?|e-?mails?|whatsapp(?: groups?)?|group chats?|phone calls?|sticky notes|pen and paper|whiteboards?|shared (?:drives?|folders?|inboxes|inbox|calendars?|documents?)|manual [a-zà-ɏ]+) (?:(?:simply|quickly|soon|just|always|often|inevitably|also) )?(?:breaks? down|falls? apart|falls? short|fails? (?:them|people|as soon|when|to)|gets? (?:messy|lost|out of hand|out of date)|(?:do|does)(?: not|n['’]t) (?:scale|cut it|work)|cannot keep up|can['’]t keep up|collapses?)`,
  // "Traditional dispensers rely on the patient"
  String.raw`(?<=^\W{0,4}(?:(?:But|Yet|However|And|Today|Currently|Unfortunately|While|Although|Because|Since),? )?|[.;:—–] )(?:traditional|conventional|generic|mainstream|popular|typical|ordinary|off-the-shelf|classic|big-name|well-known) (?:[a-zà-ɏ-]+ ){0,2}?[a-zà-ɏ]{3,}s (?:${kept} ){0,2}(?:rely|focus|treat|lack|fail|ignore|force|assume|overlook|neglect|were built|were designed|were made|are built for|are designed for|are made for|are aimed at|leave|expect|demand)\b`,
  // "none of these tools talks to the register"
  String.raw`none of (?:these|the|those|today['’]s|our|all these|them)(?: (?:existing|current|other|available|major|leading|popular|big|common|commercial|alternative|above|main|usual|well-known))?(?: ${made})?(?: (?:on the market|available|above|out there|today|we know|we found))? (?:(?:really|fully|currently|actually|properly|yet|ever) )?(?:integrates?|offers?|provides?|supports?|address(?:es)?|solves?|handles?|gives?|lets?|allows?|combines?|connects?|covers?|works?|fits?|understands?|speaks?|talks?|focus(?:es)?|serves?|scales?|helps?|knows?|meets?|tackles?|does|do|is (?:built|made|designed|aimed|tailored|meant)|are (?:built|made|designed|aimed|tailored|meant)|was (?:built|made|designed|meant)|were (?:built|made|designed|meant))\b`,
  // "Traditional methods rely on …", "Most platforms focus on …", "Generic apps treat …"
  String.raw`(?<=^\W{0,4}(?:(?:But|Yet|However|And|Today|Currently|Unfortunately|While|Although),? )?|[.;:–—] )(?:(?:the |most |many |all )?(?:existing|current|traditional|today['’]s|conventional|other|generic|legacy|incumbent|alternative|available|competing|rival|off-the-shelf|commercial|mainstream)|most|many) (?:[a-zà-ɏ-]+ ){0,3}?${made}(?: (?:on the market|available|out there|in (?:the|this) [a-zà-ɏ]+))? (?:${kept} ){0,2}(?:rely|focus|require|optimi[sz]e|treat|lack|fail|ignore|force|leave|miss|cannot|can['’]t|break|struggle|fall|depend|demand|assume|overlook|neglect|suffer|were built|were designed|were made|stop at|stop short|give you|show you|tell you|(?:are|remain|feel) (?:${kept} ){0,2}(?:manual|slow|expensive|costly|clunky|limited|complex|complicated|generic|rigid|fragmented|siloed|inconsistent|outdated|time-consuming|cumbersome|inflexible|reactive|static|opaque|insufficient|inadequate|too [a-zà-ɏ]+|hard to|difficult to|built for|designed for|made for|aimed at|geared|tailored|one-size|disconnected|scattered|passive|bloated|overkill))\b`,
  // "is the only solution that"
  String.raw`(?:is|are|be|being|remains?) the (?:first and )?only (?:[a-zà-ɏ-]+ ){0,3}?(?:solutions?|products?|tools?|platforms?|apps?|companion|offerings?|frameworks?|marketplaces?|vendors?|companies|company|providers?|software|assistants?)(?: (?:on the market|available|out there|in (?:the|this|our) [a-zà-ɏ]+))? (?:that|which|to|with|where|offering|combining|built|made|designed|able|capable)\b`,
  // "a severely underserved group"
  String.raw`(?:(?:an?|this|the|one|most) (?:[a-zà-ɏ]+ )?(?:under-?served|overlooked|neglected|unserved|forgotten|ignored) (?:[a-zà-ɏ]+ )?(?:groups?|segments?|markets?|audiences?|niches?|populations?|customers|users|users?['’] need|demographics?)|(?:is|are|remains?|stays?) (?:[a-zà-ɏ]+ly |still |largely )?(?:under-?served|unserved)(?=\W{0,3}$|[.,;:!)]| (?:and|or|by|today|in|because|despite)\b))`,
])

/** Looked for, wished for or to be settled: "to check whether there is no good way". */
const notSaid = /(?:\b(?:if|whether|unless|until|so that|where|when|should) )(?:[a-zà-ɏ]+ ){0,6}$/i

/** The first such gap in the text, or undefined. */
export function gapIn(text: string): PhraseMatch | undefined {
  return matchUnless(notSaid, gaps, text)
}
