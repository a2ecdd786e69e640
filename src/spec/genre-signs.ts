import { anyCase } from '../language/any-case.js'
import { everyMatch } from '../language/every-match.js'
import { evidenceIn } from '../language/evidence.js'
import { pluralPeople } from '../language/people.js'
import type { Statement } from '../language/statements.js'
import { wordsAbove } from '../markdown/lead-in.js'
import { namesMechanics, partsOfMachines, speaksOfMachines } from './genre-machines.js'
import { withLabel } from './reading.js'
import { useCaseField } from './use-case-fields.js'

const target = anyCase(
  /(?:[<≤≥>]\s?|\b(?:under|below|above|over|at least|at most|no more than|fewer than|less than|more than|no longer than|up to|target:?)\s+(?:\w+ ){0,2})(?:\d|half\b|a (?:third|quarter|tenth)\b)|\bfrom (?:about )?\d[\d.,]{0,15}\s?%?(?: \w+){0,2} to (?:under |over |about )?\d|\d\s?%?\s*(?:→|->)\s*\d|\b(?:fall|drop|rise|grow|fewer|halve|down|up)\b.{0,40}\bby (?:half|\d|a (?:third|quarter))/,
)
const intention = anyCase(
  /\b(?:we|i)(?:'d like|’d like| would like| want| propose| suggest| intend| plan to| aim to| hope| believe|'re (?:asking|proposing)| are (?:asking|proposing)| recommend)\b/,
)
const instruction = anyCase(
  /^\W*(?:(?:first|then|next|now|finally|optionally),?\s+)?(?:click|select|run|open|install|type|enter|choose|go to|navigate|copy|paste|download|clone|set|create a new|execute|press|check out|make sure|ensure|verify that|start the|restart|log in|sign in|edit|replace|save|use the|configure|deploy|execute|build the|push|pull|commit|import|export|add the following|submit|update your|remove the|follow)\b/,
)

const advice = [
  /\byou(?:['’](?:ll|d|re|ve)| will| should| need to| want to| must| can| may| have to| are)\b/i,
  anyCase(
    /\byour (?:own )?(?:teams?|customers?|users?|products?|stakeholders?|company|organi[sz]ation|goals?|audience|readers?|ideas?|business|roadmap|research|process|work|implementation|specs?)\b/,
  ),
  anyCase(
    /^\W*you (?:know|have|can)\b|\b(?:when|if|once) you (?:measure|write|start|know|build|ship|define|ask)\b|\bteams (?:that|who|often|tend)\b|^\W*now ask\b/,
  ),
  anyCase(
    /^\W*(?:focus on|keep (?:it|your|them|the)|remember|avoid|be (?:clear|concise|specific|honest|brief|careful|explicit)|don['’]t|make sure|ask yourself|think (?:about|of)|aim (?:for|to)|consider|start (?:with|by)|look for|try to|note that|mention|make it|explain|encourage)\b/,
  ),
]
const specWords =
  '(?:prds?|one-?pagers?|product (?:briefs?|specs?|specifications?|strateg(?:y|ies)|requirements? (?:docs?|documents?))|user stor(?:y|ies)|pitch(?:es)?|press releases?|pr ?\\/ ?faqs?)'
const aboutSpecs = [
  anyCase(
    `\\b(?:an?|any|each|every|your|most|many|good|great|best|bad|perfect|lazy|effective|well-written|writing|write|create|draft) (?:[\\w-]+ ){0,2}${specWords}\\b`,
  ),
  /\b(?:prds|one-?pagers|briefs|pitches|product strategies)\b/i,
  anyCase(
    /\b(?:the|a|good|great|your) (?:product )?(?:strategy|brief|spec|prd|pitch|one-?pager) (?:is|isn['’]t|should|must|needs?)\b|\b(?:goals|metrics|measures|stories|strategies) should\b/,
  ),
  /\b(?:the|your) (?:product brief|one-?pager)\b/i,
  // What their parts are to be like.
  anyCase(
    /\b(?:each|every|all|an?|your) (?:(?:good|new|single|well-written) )?(?:requirements?|(?:user )?stor(?:y|ies)|objectives?|use cases?|acceptance criteri(?:on|a)|hypothes[ie]s|personas?|non-?goals?|problem statements?)(?: descriptions?)? (?:(?:is|are) (?:an?|the|not)\b|(?:should|must|needs? to|has to|have to|can) (?:be (?:\w+ly )?(?:testable|measurable|verifiable|numbered|short|specific|written|clear|concise|unambiguous|atomic|estimable|outcomes?|small|independent|added|phrased|stated)|follow|answer|contain|include|have|state|describe|start|fit)\b)|\bgoals are outcomes\b/,
  ),
  // How they are filed.
  anyCase(
    /\b(?:follow|use|copy|fill in|duplicate|start from|based on) (?:the|this|our) (?:\w+ )?template\b|\btemplate (?:below|above)\b|\bas a separate (?:document|file|page)\b|\bname of the (?:document|file)\b|\b(?:fill in|delete|remove|complete) (?:every|each|all|any|the) (?:\w+ )?(?:sections?|fields?|instructions|placeholders?|prompts?)\b/,
  ),
]
const capital = anyCase(
  /\b(?:investors?|seed (?:round|funding|stage)|pre-?seed|series [a-c]|valuation|venture capital|equity|tranches?|runway|addressable market|gross margins?|unit economics|break-?even|use of funds|term sheet|raising (?:an? |our |the |of )?(?:seed|round|series|money|funds?|capital|investment|[$€£\d])|capital(?! letters?\b| cit(?:y|ies)\b))\b/,
)
/** In small letters some of these are people's names and other words: "Sam", "arr". */
const capitalLetters = /\b(?:VCs?|TAM|SAM|SOM|CAC|LTV|ARR|MRR|CAGR)\b/
const interfaceWords = anyCase(
  /\b(?:buttons?|screens?|pages?|dialogs?|menus?|icons?|tabs?|check ?box(?:es)?|drop-?downs?|forms?|settings|search box|sidebar|banners?|modals?|pop-?ups?|tooltips?|click(?:s|ing)?|taps?|tapping|scroll(?:s|ing)?|dashboards?|notifications?|navigation|placeholder text)\b/,
)

const duty = anyCase(
  /\b(?:teams?|pms?|tpms?|pos?|product (?:managers?|owners?|leads?)|engineers?|designers?|stakeholders?|reviewers?|leads?|scrum masters?|facilitators?|maintainers?|contributors?|authors?|approvers?|developers?|managers|squads?) (?:should|must|will|can|may|are|is|needs? to|owns?|own|review|decide|meets?|discuss|agrees?|creates?|works?|uses?|have|has)\b|\b(?:backlog|kanban|sprints?|stand-?ups?|ceremon(?:y|ies)|retros?|retrospectives?|grooming|refinement|triage|check-ins?)\b/,
)
const effort = anyCase(
  /[|([–—-][ _*]*(?:(?:very[ -])?(?:easy|medium|hard|difficult|low|high|small|large)|[sml]|xl|\d+(?: ?[-–] ?\d+)? ?(?:h|hours?|days?|weeks?|pts?|points?))(?: ?\/ ?\w+)?(?: effort)?[ _*]*(?:[)\]|]|$)|\b(?:estimated )?(?:effort|complexity|t-shirt size)\s*:/,
)
const hiring = anyCase(
  /\b(?:cvs?|r[ée]sum(?:es?|és)|cover letters?|apply (?:by|until|now|to us|via|here|before)|applications? (?:by|until|close)|(?:full|part)[- ]time|salar(?:y|ies)|days off|days of (?:leave|holiday)|(?:annual|parental) leave|pension|years?['’]? (?:of )?experience|experience (?:with|in)|degree in|equal opportunit\w+|we(?:['’]re| are) (?:looking for|hiring)|join (?:us|our team|the team)|report(?:s|ing)? to the|you(?:['’]d|['’]ll| would| will) (?:be (?:the|an?|responsible|part|working)|work (?:with|closely|on)|report to|join|own|lead)|you(?:['’]ve| have) (?:been|worked|led|built|shipped|run|designed|experience))\b|\br[ée]sumé(?!\w)/,
)
const address = /\b(?:you|your)\b/i
const decision = anyCase(
  /(?:^\W{0,6}|[.!?)]\s)(?:→|=>|->)|[➜➔⇒]|^\W*(?:decision|decided|agreed)\b|\bwe(?:['’]ve| have)? (?:decided|agreed) (?:to|that|on|not)\b/g,
)
const prompt = [
  anyCase(
    /\[(?:e\.g\.|insert|your|describe|name|feature|product|project|date|tbd|user|metric|list|type|role|number|x\b|add|enter|goal|action|benefit)[^\]]*\](?!\()|\{\{[^}]+\}\}|<(?:name|your|feature|date|insert|describe|user|yyyy)[^>]*>/,
  ),
  anyCase(
    /^\W*(?:describe|explain|list|outline|summari[sz]e|provide|state|specify|identify|write|fill in|include|briefly|what (?:is|are|will|problem|does)|who (?:is|are|will)|how (?:will|do|does|might))\b[^.]*\?/,
  ),
  anyCase(/^\W*(?:describe|explain|outline|summari[sz]e|briefly|fill in|write (?:a|the|one|down)|list (?:the|out|all|any)|provide (?:a|the|any)|identify)\b/),
]
/** It was, and it is over: verbs that say so whatever stands around them, and the past of the others behind somebody who did it. */
const past = anyCase(
  /\b(?:was|were|went|came|took|gave|got|became|began|found|made|met|held|told|said|wrote|brought|fell|rose|grew|lost|kept|ran|sold|spent|left|saw|knew|thought|broke|chose|built|sent|paid|won|slipped|happened|failed|had)\b|\b(?:i|we|they|he|she|it|you|nobody|everybody|everyone|someone|somebody|[a-zà-ɏ]{2,20}s|team|group|committee|board|customer|client|supplier|vendor|council|bank|[a-z]+(?:tion|ment|er|or)) (?:also |already |never |then |finally |just |only )?(?:didn['’]t|did not|[a-zà-ɏ]{2,14}[^e\W]ed)\b|^\W*(?:[a-zà-ɏ]{2,14}[^e\W]ed|did) (?:the|an?|our|all|both|half|its|their|two|three|four|five|\d+)\b/,
)
/** What lies ahead in the same sentence, or is thought of only. */
const notPast = anyCase(/\b(?:will|would|should|shall|must|could|can|may|might|want|wants|needs?|if|when|going to)\b|^\W*(?:given|as an?)\b/)
/** Those who make an offer to a buyer, and what they send. */
const bid = anyCase(
  /\b(?:tenderers?|bidders?|offerors?|proponents?|tenders|the tender|bids|quotations|contracting authority|award criteri(?:a|on)|framework agreement|(?:request|call|invitation)s? (?:for|to) (?:tenders?|proposals?|bids?|quotations?|quotes?)|rf[pq]s?|the (?:successful |selected |chosen )?(?:contractor|supplier|vendor|provider|agency)s? (?:shall|must|will|is to|are to|should|undertakes?|has to|guarantees?))\b/,
)
const promise = anyCase(
  /^\W*(?:[A-Z]{1,4}[- ]?\d[\d.]{0,15}\W+)?the (?:[\w-]+ ){1,3}shall\b|^(?:[^.?!]{0,60}\b)?(?:(?:the|this|our|each|every) (?:[\w-]+ ){0,3}(?:app|apps|application|applications|web ?site|site|web ?app|product|program|programme|game|tool|platform|portal|extension|plug-?in|bot|chat ?bot|software|system|solution|project|feature|page|screen|menu|dashboard|homepage|form|robot|device|interface)|it) (?:will|shall|should|must|would|has to|needs to)\b/,
)
const documentAddress = /^(?!\w+:|#).*\.mdx?(?:#.*)?$/i
const documentPath = /(?:^|[\s(])[\w.-]+\/[\w./-]*\.mdx?\b|(?:^|[\s(])(?:docs|specs)\/[\w./-]+/i

/** People who make the product or look after its community rather than use it. */
const teamWords =
  /^(?:contributors|collaborators|ambassadors|committers|moderators|chairs|engineers|developers|designers|stakeholders|reviewers|maintainers|managers|owners|teams|authors|approvers|leads|testers|pms)$/
const wish = anyCase(
  /\b(?:should|could|would|will|must|shall|wants?|needs?|expects?|be able to|may (?:want|wish|choose))\b|\b(?:allow|enable|let|help)(?:s|ing)? (?:\w+ ){1,3}to\b|\blets? (?:\w+ ){1,3}/,
)
/** As an entry of a list or a table, "Users can save drafts" is a thing to build. */
const ability = /(?:^|\|)\W*(?:[a-zà-ɏ]+ ){1,3}can (?!not\b)/i
/** In letters and lists they have been named before: "I want them to see …", "They should be able to …". */
const wishForThem = anyCase(
  /\b(?:i|we)(?:['’]d| would)? (?:want|like|wish|need) (?:them|him|her) to (?!do (?:it|this|that)\b|know\b|help\b)\w|\b(?:they|he|she) (?:should|shall|must|will|would) be able to\b|\b(?:they|he|she) should (?:see|find|choose|get|read|open|book|order|pick)\b/,
)
const user =
  '(?:user|customer|visitor|patient|student|teacher|buyer|seller|shopper|applicant|guest|driver|player|reader|viewer|client|recipient|sender|admin|operator|subscriber|learner|donor|citizen|resident|veteran|employee)'
const oneUser = anyCase(`\\b(?:an?|the|each|every|any|new|this) (?:\\w+ ){0,2}${user}\\b`)
/** An entry does without an article: "User can save drafts". */
const oneUserInEntry = anyCase(`(?:^|\\|)\\W*${user} (?:can|will|should|must|shall|may)\\b`)

const storyIn = anyCase(/\bas an? [^.\n|]{2,80}?[,|\n][\s>|-]{0,8}i (?:want|need|would like|'d like|can|should|wish|have to|must)\b/g)
/** A heading that tells a story: "Story 3: As a guest, I want …", "3.1 As a guest, I would like …". */
const titledStory = anyCase(
  /^\W*(?:[\w-]+(?: [\w.-]+)?[:.)]\s+|\d{1,2}(?:\.\d{1,3}){0,3}\s+)?as an? [^.\n|]{2,80}?,? i (?:want|need|would like|'d like|can|should|wish|have to|must)\b/,
)
/** A story told in two list items: "As a guest" and below it "I want …". */
const storyOpens = /^\W*as an? [^.\n|]{2,80}$/i
const storyGoesOn = /^\W*i (?:want|need|would like|'d like|can|should|wish|have to|must)\b/i

/** How often a statement shows a sign; a sign that is there or not counts once. */
type SignReader = (statement: Statement) => number | boolean

/** What a statement can tell about the kind of document it stands in. */
const signReaders = {
  /** Reports something found out. */
  evidence: (statement) => evidenceIn(statement) !== undefined,
  /** Is about people who use the product. */
  people: isAboutUsers,
  /** Says what these should be able to do. */
  userWishes: (statement) =>
    ((wish.test(statement.text) || (statement.isEntry && ability.test(statement.text))) && isAboutUsers(statement)) ||
    wishForThem.test(statement.text) ||
    goesOnWith(statement, saysWhatUsersGet),
  /** Sets a mark to reach: "under 4 %", "from 31 to 40 %", "at least half". */
  targets: matches(target),
  /** "We want to …", "I'd like to …", "We propose …". */
  intentions: matches(intention),
  /** Tells the reader what to click, run or type. */
  instructions: matches(instruction),
  /** Tells the reader how to do such work well: "you'll want to …", "your stakeholders", "Focus on …", "Be concise". */
  advice: matches(...advice),
  /** Is about specs as such rather than about a product: "a one-pager", "good pitches", "the strategy should". */
  aboutSpecs: matches(...aboutSpecs),
  /** Speaks the language of investors. */
  capital: (statement) => capital.test(withLabel(statement)) || capitalLetters.test(withLabel(statement)),
  /** Names what people see and touch: a button, a page, a menu. */
  interfaces: matches(interfaceWords),
  /** Says what an item of a list costs to build: "| EASY", "(2 days)", "Effort: S". */
  efforts: (statement) => effort.test(withLabel(statement)),
  /** What members of the team do or owe each other. */
  duties: matches(duty),
  /** Speaks of protocols, services, storage and their load: what engineers read. */
  mechanics: namesMechanics,
  /** Says something that only those understand who build or run such things. */
  machines: speaksOfMachines,
  /** Is about people, or what they see, and in words that these people would understand. */
  humans: (statement) => (isAboutUsers(statement) || interfaceWords.test(statement.text)) && !speaksOfMachines(statement),
  /** Speaks of a job to apply for: a CV, full-time, "you'd be responsible". */
  hiring: matches(hiring),
  /** Tells what has been done or has happened. */
  pasts: ({ text }) => past.test(text) && !notPast.test(text),
  /** Speaks of offers to a buyer and of who makes them. */
  bids: matches(bid),
  /** Speaks to its reader. */
  addresses: matches(address),
  /** How many decisions it records: "➜ …", "Decision: …", "We agreed to …"; lines of one paragraph may be one statement. */
  decisions: ({ text, label }) => everyMatch(decision, text).length + Number(/^(?:decision|decided|agreed)$/i.test(label ?? '')),
  /** A prompt of a template that waits for an answer. */
  prompts: matches(...prompt),
  /** Asks something. */
  questions: matches(/\?\W*$/),
  /** Says what the product is going to do: "The app will …", "The system shall …", "It should …". */
  promises: (statement) => promise.test(statement.text) || goesOnWith(statement, (leadIn) => promise.test(leadIn)),
  /** Says by example what has to happen: "Given … when … then …". */
  examples: ({ text }) => tellsExample(text),
  /** Sends the reader on to another document of the same place. */
  pointers: (statement) => statement.spans('link').some(({ url }) => url !== undefined && documentAddress.test(url)) || documentPath.test(statement.text),
  /** Pieces of inline code. */
  codeSpans: (statement) => statement.spans('code').length,
  /** Is a field of a use case: "Primary actor: …", "| Flow of events | … |". */
  useCaseFields: ({ block, label }) => useCaseField.test(label ?? (block.kind === 'row' ? (block.cells[0]?.inline.text ?? '') : '')),
  /** User stories in its paragraph, told once: by the paragraph's first statement. */
  stories: (statement) => (statement.index === 0 ? storiesIn(statement) : 0),
} satisfies Record<string, SignReader>

export type Sign = keyof typeof signReaders
/** How often all statements of a document show each sign. */
export type Signs = { [sign in keyof typeof signReaders]: number }

const allSigns = Object.entries<SignReader>(signReaders)

/** The signs of all statements together. What one of them shows is kept with it. */
export function sumSigns(statements: readonly Statement[]): Signs {
  const shown = statements.map((statement) => statement.read(readSigns))
  return Object.fromEntries(allSigns.map(([sign], at) => [sign, shown.reduce((sum, signs) => sum + (signs[at] ?? 0), 0)])) as Signs
}

/** How often a statement shows each of `allSigns`, in their order. */
function readSigns(statement: Statement): readonly number[] {
  return allSigns.map(([, read]) => Number(read(statement)))
}

function matches(...patterns: readonly RegExp[]): SignReader {
  return ({ text }) => patterns.some((pattern) => pattern.test(text))
}

/** Is it an item of a list whose lead-in is the beginning of its sentence, and says so: "Members should be able to:"? */
function goesOnWith({ item, index }: Statement, says: (leadIn: string) => boolean): boolean {
  const leadIn = index === 0 ? wordsAbove(item?.list) : ''
  return unfinished.test(leadIn) && says(leadIn)
}
const unfinished = anyCase(/\b(?:to|can|could|will|shall|should|must|may|able)\W*$/)

function saysWhatUsersGet(leadIn: string): boolean {
  return wish.test(leadIn) && (pluralPeople(leadIn).some(({ noun }) => !teamWords.test(noun)) || oneUser.test(leadIn) || oneUserInEntry.test(leadIn))
}

function isAboutUsers(statement: Statement): boolean {
  const { text } = statement
  const people = pluralPeople(text).filter(({ noun }) => !teamWords.test(noun))
  if (people.some(({ noun }) => !partsOfMachines.test(noun)) || oneUser.test(text)) return true
  return (people.length > 0 && !speaksOfMachines(statement)) || (statement.isEntry && oneUserInEntry.test(text))
}

/** "GIVEN I am a guest WHEN I open the app THEN I see the door", also where a label has grown together with it. */
function tellsExample(text: string): boolean {
  const given = /(?:\b[Gg]iven|GIVEN)\b/.exec(text)
  if (!given) return false
  const when = /\b(?:[Ww]hen|WHEN)\b/.exec(text.slice(given.index))
  return when !== null && /\b(?:[Tt]hen|THEN)\b/.test(text.slice(given.index + when.index))
}

export function isInstruction({ text }: Statement): boolean {
  return instruction.test(text)
}

export function tellsStory(heading: string): boolean {
  return titledStory.test(heading)
}

/** Does a story begin here that the next statement goes on with? */
export function opensStory(statement: Statement): boolean {
  const text = statement.text.trim()
  return storyOpens.test(statement.beneath.length > 0 ? text.replace(/\.$/, '') : text)
}

export function goesOnWithStory(statement: Statement): boolean {
  return storyGoesOn.test(statement.text)
}

function storiesIn({ inline, siblings }: Statement): number {
  return Math.max(everyMatch(storyIn, inline.text).length, siblings.filter(({ kind }) => kind === 'story').length)
}
