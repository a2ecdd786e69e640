import { anyCase } from '../language/any-case.js'
import { technologiesIn } from '../language/artefacts.js'
import { tongues } from '../language/lexicon.generated.js'
import { isMandate } from '../language/mandates.js'
import { isConditional, isDemand } from '../language/moods.js'
import { saidAlong } from '../language/numbered-lines.js'
import { type PhraseMatch, phrases } from '../language/phrases.js'
import { givesReason } from '../language/reasons.js'
import type { Statement } from '../language/statements.js'
import { wordCount } from '../language/words.js'
import type { Reading } from '../spec/reading.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

/** In front of a name: "kept in", "powered by", "on top of the". */
const fixes = anyCase(/\b(?:using|with|via|through|in|on|on top of|to|by)\s+(?:the |an? )?$/)
/** "Rewrite it in …": a demand in the imperative. */
const orders = anyCase(/^\W*(?:(?:goal|we|to)\W+)?(?:rewrite|migrate|implement|build|use|move|port|store|deploy|rebuild|switch|adopt|create|develop)\b/)

/** "Must be made with SeatKit", "to be implemented as a Svelte front end": what it is to be made of, whether or not we know its name. */
const madeWith =
  /\b(?:[Mm]ust|[Ss]hall|[Ss]hould|[Tt]o) be (made|built|implemented|written|developed|coded|programmed|realised|realized) (with|in|on|using|on top of|as an?) (?!(?:Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December|Phase|Version|Release|Sprint|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b)((?:\p{Lu}[\p{L}\d.+#-]{0,40}[\p{L}\d+#])(?: (?:and |\+ )?\p{Lu}[\p{L}\d.+#-]{0,40}[\p{L}\d+#])?)/u

const tongue = phrases(tongues)
/** A name that only a technology has: "SeatKit", "Next.js", "C++". */
const coined = /\p{Ll}\p{Lu}|\p{L}[.+#]|\d|^\p{Lu}{2,5}\b(?!-)/u

/** What it is to be made of: not in which town or tongue, nor of which wood. */
function material(text: string): string | undefined {
  const [, verb = '', preposition = '', name = ''] = madeWith.exec(text) ?? []
  if (!name || tongue.test(name)) return undefined
  const isPlain = verb === 'made' || preposition.startsWith('as') || (preposition === 'in' && /built|developed|reali[sz]ed/.test(verb))
  return isPlain && !coined.test(name) && technologiesIn(name).length === 0 ? undefined : name
}

/** "Must be built on the group's low-code platform", "shall be based on our design system": the means is given, whatever its name. */
const madeOnTheirs = anyCase(
  /\b(?:must|shall|has to|have to|is to|are to) be (?:built|developed|implemented|reali[sz]ed|programmed|based|hosted) (?:on|in|with|using|on top of) ((?:the|our|their|an?) (?:(?!of )[a-zà-ɏ'’-]+ ){0,4}?(?:platforms?|frameworks?|stack|suite|cloud|tool ?kit|librar(?:y|ies)|template|CMS|ERP|CRM|design system|data ?base|programming language|engine))\b/,
)

/** "AI-enhanced discovery", "blockchain-based receipts": made so, and not said what for. */
const drivenBy = anyCase(
  /\b((?:AI|ML|machine[- ]learning|deep[- ]learning|LLM|GPT|NLP|blockchain|computer[- ]vision|RPA|IoT)[- ](?:powered|driven|based|enhanced|assisted|enabled|supported|backed))\b/,
)

/** "The device shall …": a requirement, whatever the heading. */
const ofProduct = /^\W*(?:[a-z][.)] )?(?:the|this|our) (?:[a-zà-ɏ’'-]+ ){1,5}(?:shall|must)\b/i

const names: Reading = ({ role, statement }) =>
  (demanding.has(role) || (proposing.has(role) && (ofProduct.test(statement.text) || isOrdered(statement)))) &&
  (statement.read(namedIn).length > 0 || anyMeans(statement.text) !== undefined || drivenBy.test(statement.text))
const demanding: ReadonlySet<Role> = new Set<Role>(['requirement', 'goal', 'story'])
/** Here a list says what there is to be as well, where its entries order. */
const proposing: ReadonlySet<Role> = new Set<Role>(['other', 'background', 'title', 'solution'])

/** A technology at the head of an entry, or one that something must be or run on: an order wherever it stands. */
function isOrdered(statement: Statement): boolean {
  return statement.isEntry && (/\b(?:must|shall|has to|have to)\b/i.test(statement.text) || openingTechnology(statement) !== undefined)
}

/** "Must go by WhatsApp", "alerts shall be sent through Telegram": by which way, whatever people read. */
function channelIn(text: string): string | undefined {
  return channel.exec(text)?.[1]
}
const channel =
  /\b(?:must|shall|has to|have to|will|should) (?:only |always |all )?(?:go|come|be (?:sent|delivered|posted|pushed|issued|handed out|distributed|done|given)|arrive|run|reach [a-z]+|work|happen) (?:out )?(?:only |exclusively )?(?:by|via|through|over|on|in|as) (?:an? |the )?((?:WhatsApp|Telegram|Signal|WeChat|Viber|Messenger|Facebook Messenger|Slack|Microsoft Teams|Teams|Discord|Zoom|SMS|MMS|RCS|iMessage|Instagram|TikTok|LINE|KakaoTalk|Mattermost|Outlook|Gmail|SharePoint|Jira|Trello|Notion|Confluence|Google Sheets|Excel)\b)/

/** What it is to be made of, what with or by which way, whether or not we know the name. */
const anyMeans = (text: string): string | undefined => material(text) ?? madeOnTheirs.exec(text)?.[1] ?? channelIn(text)

/** What the document is about, or tells of as there today, is no order. */
const tellsOfToday: Reading = ({ role, statement }) => (role === 'problem' || role === 'background' || role === 'title') && statement.read(namedIn).length > 0

export default defineRule('tech-dictated', {
  /** Only where a technology is named first, and not in what the document is about: further down it is a given. */
  document({ spec }, report) {
    const named = new Set(
      [spec.title.title, ...spec.statements.that(tellsOfToday).map(({ statement: { text } }) => text)].flatMap((text) =>
        technologiesIn(text).map(({ text: name }) => name),
      ),
    )
    for (const placed of spec.statements.that(names)) {
      const technology = placed.statement.read(placed.role === 'requirement' && isEntry(placed.statement) ? technologyInEntry : technologyIn)
      if (technology !== undefined && !named.has(technology)) report({ ...hitOn(placed), values: { technology } })
      for (const name of placed.statement.read(namedIn)) named.add(name)
    }
  },
})

const namedIn = ({ text }: Statement): readonly string[] => technologiesIn(text).map((match) => match.text)

/** "React + our design kit": an entry that is nothing but what it is to be made of. What is done with a model or a format is a feature. */
function openingTechnology({ text, item, index }: Statement): string | undefined {
  if (!item || index > 0 || wordCount(text) > mostWords) return undefined
  const first = technologiesIn(text.slice(0, 40))[0]
  if (!first || !/^\W*(?:an? )?$/i.test(text.slice(0, first.start)) || general.test(first.text)) return undefined
  return (everyday.test(first.text) ? madeOf : opens).test(text.slice(first.end)) ? first.text : undefined
}
const mostWords = 9
const general = anyCase(
  /^(?:AI|LLMs?|RAG|HTML5?|CSS|PWA|blockchain|ChatGPT|GPT.*|large language models?|neural network|smart contract|microservices|REST|NFC|RFID|AWS|Azure|Google Cloud|GCP)$/,
)
/** "Rust on the hull", "Flask with tea": words of every day as well. */
const everyday = /^(?:Rust|Flask|Python|Swift|Spring|Java|Angular|Express|Spark|Dart)$/i
const madeOf = anyCase(
  /^(?:\W*$|\s*[+&/|]|\s+(?:as (?:the|our|its) (?:[a-z]+ )?(?:stack|framework|language|front|back|database|client|app|platform)|front[- ]?end|back[- ]?end|database|stack|app|services?|server|hosting)\b)/,
)
/** Behind it, nothing that says what is done with it. */
const opens = anyCase(
  /^(?:\W*$|\s*[+&,/;|]|\s+(?:and|with|for|on|between|in|as (?:the|our|its)|mesh|front[- ]?end|back[- ]?end|database|stack|architecture|app|services?|hosting|server|cluster|instances?|endpoint|engine|nodes?|index|plug-?in)\b)/,
)

function isEntry({ item, index, text }: Statement): boolean {
  return index === 0 && item !== undefined && wordCount(text) <= longestEntry && !isConditional(text) && !/["“”`]|\b(?:when|if|whether)\b/i.test(text)
}
const longestEntry = 14

/** Among requirements an entry demands without a verb of demanding: "Kept in MySQL". */
const technologyInEntry = (statement: Statement): string | undefined => fixedTechnology(statement, true)
const technologyIn = (statement: Statement): string | undefined => fixedTechnology(statement, false)

/** A technology that is demanded without a reason. */
function fixedTechnology(statement: Statement, isDemanded: boolean): string | undefined {
  const text = statement.text
  const opening = openingTechnology(statement)
  if (isNamedByLabel(statement)) return technologiesIn(text)[0]?.text
  if (!(opening || isDemanded || isDemand(text) || orders.test(text) || anyMeans(text) !== undefined) || givesReason(saidAlong(statement)) || isMandate(text))
    return undefined
  if (
    /\b(?:existing|current(?:ly)?|already|customers?['’]s?|their own|compatible|works? with|integrat\w*|interoperab\w*|import|export|paste|queries)\b/i.test(
      text,
    )
  )
    return undefined
  if (opening) return opening
  const means = anyMeans(text) ?? drivenBy.exec(text)?.[1]
  if (means !== undefined) return means
  const technology = technologiesIn(text).find(
    (match) =>
      !statement.inCode(match.start, match.end) &&
      !knowsIt.test(text.slice(0, match.start)) &&
      (fixes.test(text.slice(0, match.start)) ||
        /\b(?:uses?|adopts?|(?:include|contain|have) (?:an?|one (?:form|kind|type) of))\s+$/i.test(text.slice(0, match.start)) ||
        isIt(text, match)),
  )
  return technology?.text
}

/** "Technology: …", "Database: …" among requirements: the label says what the name is, and nothing else is said. */
function isNamedByLabel(statement: Statement): boolean {
  const { label, text, siblings } = statement
  if (!label || siblings.length > 1 || !stackLabel.test(label) || wordCount(text) > mostWords) return false
  return !givesReason(saidAlong(statement)) && !isMandate(text)
}
const stackLabel =
  /^\W*(?:tech(?:nolog(?:y|ies))?|(?:tech(?:nology)? )?stack|databases?|frameworks?|(?:programming )?languages?|hosting|back-?end|front-?end|librar(?:y|ies)|(?:AI |language )?models?|infrastructure)\W*$/i

/** "Confident with Node.js": what somebody can do. */
const knowsIt = anyCase(
  /\b(?:confident|experienced?|familiar|comfortable|proficient|skilled|fluent|versed|trained|knowledge|expertise|skills?|background|years|new|up to date) (?:with|in|to|of|on) (?:[a-zà-ɏ.+#]+,? (?:and |or )?){0,3}$/,
)

/** "Must be ONNX", "has to be a WordPress plug-in": what it is. */
function isIt(text: string, { start, end }: PhraseMatch): boolean {
  return (
    /\b(?:must|shall|has to|have to|should|needs to) be (?:an? |all |plain |pure )?$/i.test(text.slice(0, start)) &&
    !/^[- ]?(?:ready|based authentication|friendly|safe|compliant|certified)\b/i.test(text.slice(end))
  )
}
