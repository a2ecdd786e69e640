import { anyCase } from '../language/any-case.js'
import { hardship } from '../language/hardship.js'
import { isQuestion } from '../language/moods.js'
import { anyPeople, isGenericPerson, leadingPerson } from '../language/people.js'
import type { Statement } from '../language/statements.js'
import { isBareAbsence } from './absence.js'
import { isSpecificActor } from './actors.js'
import { hasBlank } from './blanks.js'
import { tellsProblem } from './problem.js'
import { anything, both, inRoles, type Reading, type SectionReading, type Standing } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement } from './sections.js'
import { isOwnProse, type Spec } from './spec.js'
import { actsInHaste, asksOfUse, saysForWhom } from './whom-it-is-for.js'

/** Where a user may be named in passing, when it is said whom the thing is for or whose trouble it is. */
const userRoles: ReadonlySet<Role> = new Set<Role>(['user', 'background', 'assumption', 'other', 'goal', 'faq', 'evidence'])
/** In these only somebody's trouble tells who is meant. */
const troubleOnly: ReadonlySet<Role> = new Set<Role>(['other', 'goal', 'faq', 'evidence'])

/** A specific user: a role with a qualifier or a situation, not "users". Guide: "Do It for Your Users". */
export function findUser(spec: Spec): PlacedStatement | undefined {
  const { statements } = spec
  const named = statements.first(namedAmongUsers) ?? statements.first(labelsUser) ?? statements.first(saysForWhom)
  if (named || statements.sectionsThat(asksForUsers).length > 0) return named
  return (
    namedInHeading(spec) ??
    specificStory(spec) ??
    statements.first(opensStoryOfOne) ??
    statements.first(namedInProblem) ??
    statements.first(actsInHaste) ??
    statements.first(ownPersona) ??
    statements.first(meantInPassing) ??
    statements.sectionsThat(asksOfUse)[0]?.statements[0] ??
    namedInTitle(spec)
  )
}

/** A persona's own heading among the users or the stories: "Sarah, the night nurse", "Librarian". What stands beneath answers. */
function namedInHeading({ statements }: Spec): PlacedStatement | undefined {
  for (const section of statements.sectionsThat(namesSomebody)) {
    const said = section.parent?.heading && section.statements.find(({ statement }) => !hasBlank(statement))
    if (said) return said
  }
  return undefined
}

const namesSomebody: SectionReading = ({ role, title, saysNothing }) =>
  (role === 'user' || role === 'story') && !saysNothing && !isUsersHeading(title) && isNamed(title)

/** "Primary user", "Actors": says that somebody is named beneath, and names nobody. */
function isUsersHeading(heading: string): boolean {
  const bare = heading.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return userLabel.test(bare) || groupHeading.test(bare)
}
const groupHeading = anyCase(/^(?:(?:user|system|main|key|primary) )?(?:actors|roles|personas|users|audiences?|user (?:roles|types|groups|personas|segments))$/)

/** Who they are is asked outright there, and something answers: whoever else is mentioned in passing is not meant. */
const asksForUsers: SectionReading = ({ role, title, saysNothing, statements }) =>
  role === 'user' && !saysNothing && (isUsersHeading(title) || asksForWhom.test(title)) && statements.some(({ statement }) => !hasBlank(statement))
/** "Who's it for?", "Who will use this": the same as a question. */
const asksForWhom = anyCase(
  /^\W*(?:\d[.\d]{0,5}\W+)?(?:(?:who(?:['’]?s)?|whom?) (?:is |are )?(?:it|this|that|we|they)\b.{0,30}\bfor|for whom|who (?:is|are) (?:the |our |its )?(?:primary |main |target |typical |real |actual )*(?:users?|customers?|audience|personas?)|who (?:will|would|should|is going to|is to) use\b.{0,30}|who uses (?:it|this|that))\W*$/,
)

/** "Librarian (main branch)", or "Sarah, the night nurse". */
function isNamed(heading: string): boolean {
  const [name = '', what = ''] = heading.split(/\s*(?:,|:|\(| [–—-] )\s*/)
  return isSpecificName(name) || (/^\W*\p{Lu}\p{L}+\W*$/u.test(name) && isSpecificName(what))
}

/** "Invoice reminders for freelance designers": then the whole document is for them. */
function namedInTitle({ title, statements }: Spec): PlacedStatement | undefined {
  return isSpecificName(forWhom.exec(title.title)?.[1] ?? '') ? statements.first(anything) : undefined
}
const forWhom = /\bfor (.+)$/i

/** The first story of somebody specific, unless as many are told of just anybody, or each of another one: then no one is the primary user. */
function specificStory({ statements }: Spec): PlacedStatement | undefined {
  const told = statements.count(tellsOfSomebody)
  if (told * 2 <= statements.count(tellsStory)) return undefined
  return told >= fewestTold && areOfOthers(statements.standings(tellsOfSomebody)) ? undefined : statements.first(tellsOfSomebody)
}

/** Is each story told of somebody else? */
function areOfOthers(stories: Iterable<Standing>): boolean {
  const actors = new Set<string | undefined>()
  for (const { statement } of stories) {
    const actor = statement.story?.actor.toLowerCase()
    if (actors.has(actor)) return false
    actors.add(actor)
  }
  return true
}

/** With so many stories somebody would come back. */
const fewestTold = 3

/** "As an IT administrator," on a line of its own. */
function startsStory(text: string): boolean {
  const actor = /^\W*as an? ([a-zà-ɏ '’-]{2,60}?),?\s*$/i.exec(text)?.[1]
  return actor !== undefined && isSpecificActor(actor)
}

/** Are the people of a problem those who have it? */
function suffers(placed: Standing): boolean {
  const { text } = placed.statement
  if (rivalry.test(text) || isBareAbsence(placed.statement)) return false
  return (
    isActing(placed.statement) ||
    namesPlace(placed) ||
    asked.test(text) ||
    saysPrimary.test(text) ||
    (tellsProblem(placed) && hardship(text)) ||
    /\b(?:for|who|helps?)\b/i.test(text)
  )
}
/** Whoever else is in the market: not the ones that it is made for. */
const rivalry = anyCase(
  /\b(?:competit(?:ion|ive|ors?)|rivals?|incumbents?|(?:market|retail|industry|big|large|digital|new|other|global|established) players|players in (?:the|our) (?:market|industry|field))\b/,
)

/** Are the people of a statement those who do something in it, and not only mentioned: "Field engineers visit …", "When a nurse swaps …"? */
function isActing({ text }: Statement): boolean {
  return anyPeople(text).some(
    ({ start, end, noun }) =>
      !isGenericPerson(noun) &&
      !/\ball (?:[a-zà-ɏ]+ ){0,2}$/i.test(text.slice(0, start)) &&
      subject.test(text.slice(0, start)) &&
      !foretold.test(text.slice(end)) &&
      !disposed.test(text.slice(end)) &&
      !decides.test(text.slice(end)) &&
      !wishing.test(text.slice(end)),
  )
}
const foretold = anyCase(/^\s+(?:[a-zà-ɏ]+ly\s+)?(?:will|would|could|may|might|must|should|shall|(?:are|is) going to)\b|^['’]ll\b/)
/** Who sets conditions and promises is not the one who uses it. */
const decides = anyCase(
  /^\s+(?:(?:has|have|had) )?(?:[a-zà-ɏ]+ly )?(?:committed|demanded|decided|promised|insisted|announced|unveiled|approved|mandated|ordered|agreed|signed|voted|resolved|requested|been (?:told|promised|assured)|made (?:it|this) (?:a condition|clear)|want(?:ed)? us)\b/,
)
/** What people crave and love tells nobody apart. */
const wishing = anyCase(
  /^\s+(?:(?:are|really|always|all|just|simply|[a-zà-ɏ]+ly) )*(?:crav(?:e|es|ing)|loves?|expects?|demands?|prefers?|adores?|hates?|long for|dream of|desires?|wants?)\b/,
)
/** What stands in front of a subject: nothing, the end of a clause, a word or two that qualify it. */
const subject = anyCase(
  /(?:^|[.;:,—–]\s|\b(?:when(?:ever)?|if|that|and|but|so|because|since|as|while|today|currently))\W*(?:(?:an?|the|our|many|most|some|every|each|all)\s+)?(?:\d{1,5}\s+)?(?:[a-zà-ɏ'’-]+\s+){0,2}$/,
)

/** "Mara is a ranger on the islands. She …": somebody is made up to stand for the users. A bot or a mascot is not. */
const introducesPersona: Reading = ({ statement }) => {
  const what = /^\W*\p{Lu}\p{Ll}+ is an? (?=\p{L}|\d)(.*)/u.exec(statement.text)?.[1]
  return what !== undefined && !creature.test(what) && /\b(?:he|she|his|her)\b/i.test(statement.paragraph)
}
const creature = anyCase(/^(?:[a-zà-ɏ-]+ ){0,3}?(?:robot|bot|chatbot|assistant|avatar|mascot|cartoon|speaker|device)\b|^animated\b/)

function isMeant(placed: Standing): boolean {
  return (
    tellsProblem(placed) ||
    asked.test(placed.statement.text) ||
    saysPrimary.test(placed.statement.text) ||
    (placed.role === 'background' && (isActing(placed.statement) || namesPlace(placed))) ||
    /\b(?:we|i) (?:believe|assume|bet)\b/i.test(placed.statement.text) ||
    (!troubleOnly.has(placed.role) && /\b(?:for|who|help(?:s|ing)?|target|primary|aimed at|designed for|as an?)\b/i.test(placed.statement.text))
  )
}

/** "Primary user: shift leads", "Primary actor: Skipper". */
const userLabel = /^(?:primary|main|target|core)\s+(?:users?|actors?|audience|personas?|customers?|segment)$/i

/** "Donor (main user)", and behind a name: "Primary user who …". */
const calledPrimary = anyCase(
  /^\W*(?:([a-zà-ɏ][a-zà-ɏ '’-]{2,40}?) \((?:the )?)?(?:primary|main|core) (?:[a-zà-ɏ]+ )?users?\b(?! (?:flow|journey|group|base|interface|need|story|stories|path|goal|role)s?\b)/,
)
/** "Who it's for", "Person": the one behind it is meant. */
const whoLabel = anyCase(
  /^(?:who(?:m)? (?:it|this)(?:['’]s| is)(?: mainly| mostly| really)? (?:for|meant for|about)|for whom|(?:who|whom) (?:we (?:do|build|make|mean) (?:it|this)(?: for)?|has it|feels it|needs it|uses it|benefits|suffers)|meant for|made for|built for|person|the person|addressee|beneficiar(?:y|ies))$/,
)

/** Who stands behind such a label: beside it, in the next cell, or first under a heading of these words; nobody where it says "users". */
function behindUserLabel({ statement: { block, label, index, item, text }, section: { title } }: Standing, heading = ''): string | undefined {
  if (label && (userLabel.test(label) || whoLabel.test(label))) return text
  const called = calledPrimary.exec(text)
  if (called) return called[1] || label || title
  const [name, who] = block.kind === 'row' ? block.cells.map(({ inline }) => inline.text.trim()) : []
  if (name && who && (userLabel.test(name) || whoLabel.test(name))) return who
  return userLabel.test(heading.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')) && index === 0 && !item && /^\W*\p{L}/u.test(text) ? text : undefined
}

function isSomebody(who: string): boolean {
  return /\p{L}{3,}/u.test(who) && !everybody.test(who) && !isGenericPerson(who.replace(/[^\p{L}\s-]/gu, '').trim())
}
/** Nobody in particular: everybody. */
const everybody = anyCase(
  /^\W*(?:all|everyone|everybody|anyone|anybody|any)\b|\b(?:of|at|in) (?:all|any|every) (?:sizes?|kinds?|ages?|types?|sorts?|levels?|industr(?:y|ies)|backgrounds?)\b/,
)
/** A person told apart by what they do or are in: "someone spending money on adverts", "people who run a shop". */
const somebody = anyCase(
  /^\W*(?:an?|the|one|our) (?:[a-zà-ɏ-]+ ){1,4}(?:who|whose) [a-zà-ɏ]|\b(?:someone|somebody|people|person) (?:who|whose|that|with|in|at|on|from|under|[a-zà-ɏ]{3,}ing)\b/,
)
/** A role with a name: "Bob is a …", "Vera, head of facilities". */
const persona = /^\W*(\p{Lu}\p{L}+)(?:,| is an?| \()/u
function namesPersona(text: string): boolean {
  const name = persona.exec(text)?.[1]
  return name !== undefined && anyPeople(name).length === 0
}

const situation = anyCase(
  /^\s*(?!(?:in|at|from|on|with|of) (?:the (?:last|past|previous|current|first|next|second|third|end|start|beginning|meantime|process|future|coming|spring|summer|autumn|winter)|(?:last|this|next|each|every|\d|total|average|advance|addition|general|particular|mind|fact|it|this|that|them|Q[1-4]|FY|our|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter)\b))(?:who|whose|that|with|in|at|from|on|under|of|aged|migrating|using|signing|wanting|running|looking|trying|building|working|managing|[a-zà-ɏ]{4,}ing)\b/,
)
/** Somebody does something: "a night nurse needs …". */
const finiteVerb = /^\s+(?:[a-zà-ɏ]+ly\s+)?(?!is\b|was\b|this\b|as\b)[a-zà-ɏ]{2,}s\s/i
/** So many words in front of a generic noun that tell nobody apart. */
const plainQualifier = anyCase(
  /(?:^|\s)(?:the|all|any|our|your|their|its|these|those|some|many|most|more|other|new|existing|current|potential|end|different|multiple|both|and|or|for|to|of|by|with|as|that|which|help|let|lets|allow|allows|allowing|between|from|where)\s*$/,
)

/** "Power users", "older members": told apart from the rest. */
const toldApart = anyCase(
  /\b(?:power|heavy|casual|novice|expert|advanced|elderly|older|first-time|non-technical|blind|deaf|rural|freelance|solo|independent|self-employed|part-time|visually impaired|low-income)\s+$/,
)

/** Does a name end there: "Notion" of "Notion users", not "Registered" of "Registered users"? */
function isNameBefore(text: string): boolean {
  const name = /\p{Lu}\p{L}+(?=\s*$)/u.exec(text)?.[0]
  return name !== undefined && !untelling.test(name) && !plainQualifier.test(text)
}

/** Once for each list, however many items ask. */
const listsWithEverybody = new WeakMap<readonly Statement[], boolean>()
function listsEverybody(items: readonly Statement[]): boolean {
  const known = listsWithEverybody.get(items) ?? items.some(({ text }) => everybody.test(text))
  listsWithEverybody.set(items, known)
  return known
}

/** Roles that a system knows, not people that somebody has met. */
const accountRole = anyCase(/^(?:admins?|administrators?|viewers?|editors?|guests?|members?|owners?|moderators?|authors?|operators?|reviewers?|stakeholders?)$/)
/** Words in front of a generic noun that say what for people they are, by their form: "independent", "busy", "first-time", "small". */
const telling = anyCase(
  /^(?:power|heavy|casual|novice|expert|advanced|elderly|remote|frequent|occasional|[a-zà-ɏ]+(?:al|ed|ing|ive|ic|ous|ent|ant|ary|ful|less)|[a-zà-ɏ-]*-[a-zà-ɏ-]+|small|young|old|older|busy|new|rural|solo|local)$/,
)
const untelling = anyCase(
  /^(?:registered|external|internal|existing|potential|different|general|authenticated|unauthenticated|logged-in|typical|normal|individual|current|global|end-?)$/,
)

/** Does a text open with the name of a group of people that is told apart: "Ward nurses", "Independent businesses", not "Users"? */
function isSpecificName(text: string): boolean {
  const person = leadingPerson(text)
  if (!person) return false
  if (isGenericPerson(person.noun)) return person.before.some((word) => telling.test(word) && !untelling.test(word))
  return person.before.length > 0 || !accountRole.test(person.noun)
}

/** Labels of a persona's card. */
const cardLabel = /^(?:role|occupation|job(?: title)?|profession|position)$/i
/** "For: clinic receptionists". */
const forLabel = /^(?:for|who|whom|users?|audience|personas?|customers?)$/i
/** "The primary user is the depot manager", "the users are the 14 clerks at the dock", "it is used by depot managers". */
const saysPrimary = anyCase(
  /(?:\b(?:primary|main|target|core|intended|first|early|typical|actual|real) (?:users?|audience|personas?|customers?)|(?:^|[.;:,]\s)\W*(?:the|our|its) (?:users?|audience)) (?:is|are|will be|would be)\s+(.+)|\b(?:it|this|they|tool|page|screen|list|report|system) (?:is|are|will be) (?:[a-zà-ɏ]+ly )?used by (?:the |our )?(.+)/,
)
/** "We talked to 11 practice owners": who was asked is who has it. */
const asked = anyCase(
  /\b(?:we|i) (?:have |['’]ve )?(?:also )?(?:talked (?:to|with)|spoke (?:to|with)|spoken (?:to|with)|sat with|met(?: with)?|interviewed|visited|shadowed|watched|observed|followed|rang|phoned|surveyed) (?:about |all |the |our )?(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/,
)

/** Whom it is for, said of one or of those in a place: "for Ana, who runs …", "for the people at the dock", "the one who pays for it is …". */
const forThose = anyCase(
  /\bfor (?:the |those |all the )?(?:people|ones|person|somebody|someone|folks) (?:who|at|in|on|behind|whose|with)\b|\bfor [a-zà-ɏ]+, who\b|\b(?:the )?(?:one|ones|person|people) who (?:suffers?|pays?|has|have|feels?|uses?|works?|needs?) (?:[a-zà-ɏ]+ ){0,4}(?:is|are) (?:mostly |mainly )?(?:an?|the|our)\b|\bthink of (?:someone|somebody|an?) (?:[a-zà-ɏ]+ )?(?:who|with|in|at)\b/,
)
/** A part of a company that does something: "Back Office gets a mail", "HR people answer". */
const department = anyCase(
  /^\W*(?:(?:the|our|every|each|today|then|when)\s+)*(?:back[- ]office|front[- ]desk|reception|accounting|accounts payable|book-?keeping|customer (?:service|care)|hotline|call cent(?:er|re)|dispatch|payroll|procurement|purchasing|facilities|shop floor|warehouse|kitchen|night shift|HR)(?: (?:people|staff|colleagues|folks|team))?(?: (?:at|in|of) (?:[a-zà-ɏ]+ ){1,3}?)?\s*(?:gets?|calls?|writes?|types?|has|have|cop(?:y|ies)|opens?|answers?|prints?|checks?|takes?|sends?|fills?|looks?|enters?|sorts?|phones?|rings?|needs?|waits?)\b|\b(?:HR|IT|payroll|finance|support|sales|office|warehouse|kitchen|reception|back[- ]office) (?:people|staff|folks|colleagues)\b/,
)

/** Under "Users" an entry, its label or a row's first cell may be a name and no more. */
function namesInUserSection({ block, item, kind, label, text }: Statement): boolean {
  if (label && !userLabel.test(label) && (cardLabel.test(label) ? /\p{L}{3,}/u.test(text) : isSpecificName(label) || namesPersona(label))) return true
  if (block.kind === 'row') return isNamed(block.cells[0]?.inline.text ?? '')
  return item !== undefined && kind === 'item' && isSpecificName(text)
}

/** Where the thing and its day are described: those who do the work there. */
function namesPlace({ role, statement: { text } }: Standing): boolean {
  if (role === 'background' || role === 'user') return forThose.test(text) || department.test(text)
  return role === 'problem' && department.test(text)
}

/** "The modern tenant.": nobody that one could meet. */
const anyoneOfToday = anyCase(
  /^\W*(?:the|an?|every) (?:modern|digital|average|typical|ideal|connected|savvy|contemporary|everyday|busy|demanding|discerning|young urban|today['’]s) (?:[a-zà-ɏ-]+ )?[a-zà-ɏ-]+\W*$/,
)
/** "Wards; nurses; offices; our own bookers.": whoever has to do with it, one beside the other, and none first. */
function namesMany(text: string): boolean {
  return (
    /^[^.:]{10,160}\.?$/.test(text) &&
    text.split(/;|,|\/ | and /).filter((part) => /^\W*\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*){0,3}\W*$/u.test(part)).length >= 4 &&
    !/\b(?:primar\w+|main\w*|first|above all|especially)\b/i.test(text)
  )
}

/** "Can manage users and owners": what a role may do, and to whom. */
const permits = /^\W*(?:can|cannot|able to|may|is allowed to|has access to)\b/i
/** "The audience of this RFC are our partners": who is to read the paper. */
const ofPaper = /\baudience (?:of|for) (?:this|the) (?:RFC|document|doc|proposal|spec|specification|page|paper|brief|PRD)\b/i

/** "Colleagues, as discussed …": spoken to, and not of. */
const addressed = anyCase(
  /^\W*(?:dear |hi |hello |good morning,? )?(?:all|colleagues|team|teams|folks|friends|neighbours|members|councillors|ladies and gentlemen|everyone|fellow [a-zà-ɏ]+|dear [a-zà-ɏ ]{2,30})(?:,|:|!| –)(?=\s|$)/,
)
/** "The board of surgeons", "the nurses' union": a body decides, and uses nothing. */
const bodyOf = anyCase(
  /\b(?:board|council|committee|federation|association|union|society|guild|panel|conference|chamber|college|league|assembly|delegation|forum|alliance|syndicate|works council) (?:of|for) (?:the |our )?(?:[a-zà-ɏ-]+ ){0,2}$/,
)
const asBody = anyCase(
  /^['’]?s?['’]? (?:union|association|federation|council|committee|board|society|guild|forum|representatives?|club|league|group|congress|assembly)\b/,
)
/** "Our guests are curious and confident", "The porters are fine with it", "Clerks would find it second nature": what they are said to be like speaks for the thing, and tells nobody apart. */
const disposed = anyCase(
  /^\s+(?:(?:are|is|feel|feels|seem|seems|remain|will be|would be)\s+(?:all |very |quite |really |already |always |mostly |also )?(?:[a-zà-ɏ]+ly )?(?:curious|confident|glad|happy|fine|comfortable|keen|eager|ready|delighted|savvy|open|willing|excited|enthusiastic|thrilled|pleased|proud|digital|modern|mobile|on board|in favour|used to|fond|hungry|crazy|passionate|tech[a-z-]*)\b|(?:will|would|['’]ll|['’]d)\s+(?:[a-zà-ɏ]+ly )?(?:find|love|like|enjoy|appreciate|embrace|welcome|adopt|thank|adore|flock|rush|value|come along|be (?:glad|happy|delighted|thrilled|able))\b|(?:(?:really|always|all|just|simply) )?(?:craves?|adores?|long for|dream of)\b)/,
)
/** "Clerks and judges": what is said of the second is said of both. */
const alsoThose = /^(?:,? (?:and|or) )(?:[a-zà-ɏ-]+ ){0,1}?[a-zà-ɏ-]+(?= )/i

/** "The tenant pays twice", not "the tenant register". */
const standsAlone = anyCase(
  /^\s*(?:$|[.,;:!?)—–]|(?:to|who|that|whose|in|at|on|with|from|for|and|or|then|when|while|if|because|can|cannot|can['’]t|must|does|doesn['’]t|never|only|often|still|gets?|[a-zà-ɏ]{2,}[^s\s]s|[a-zà-ɏ]{2,}ed)(?=\s|$|[.,;]))/,
)
/** What stands in brackets says where a figure is from or who was counted, too. */
const aside = /\([^()]{1,200}\)/g

const namesSpecificUser: Reading = (placed) => {
  const { role, section, statement } = placed
  const { text } = statement
  if (addressed.test(text) || permits.test(text) || ofPaper.test(text)) return false
  if (isQuestion(text) || listsEverybody(statement.siblings) || anyoneOfToday.test(text) || namesMany(text)) return false
  if (isSomebody(behindUserLabel(placed, section.title) ?? '')) return true
  const [, first, usedBy] = saysPrimary.exec(text) ?? []
  if (isSpecificName(first ?? usedBy ?? '')) return true
  if (statement.label && forLabel.test(statement.label) && isSpecificName(text)) return true
  if (statement.label && /^persona$/i.test(statement.label) && namesPersona(text)) return true
  if (role === 'user' && namesInUserSection(statement)) return true
  if (namesPlace(placed)) return true
  if (role === 'user' && (somebody.test(text) || (namesPersona(text) && /\b(?:personas?|users?|who)\b/i.test(section.title)))) return true
  return anyPeople(role === 'user' ? text : text.replace(aside, (words) => ' '.repeat(words.length))).some((person) => {
    if (
      /^(?:prospects?|employees?|staff|leads?|partners?|contributors?|stakeholders?|reviewers?|managers?|followers?|competitors?|incumbents?|rivals?|candidates?|providers?|vendors?|suppliers?|participants?|respondents?|testers?|interviewees?|raters?|annotators?|labell?ers?|colleagues?|sponsors?|strangers?|councils?|boards?|committees?|federations?|associations?|unions?|ministry|ministries)$/.test(
        person.noun,
      ) &&
      role !== 'user'
    )
      return false
    if (/^(?:everyone|everybody|anyone|nobody)$/.test(person.noun)) return false
    const after = text.slice(person.end)
    if (bodyOf.test(text.slice(0, person.start)) || asBody.test(after) || disposed.test(after.replace(alsoThose, ''))) return false
    // "A first-time buyer." under "Who it is for": one person, told apart by what stands before the noun.
    if (role === 'user' && !person.plural && person.start < 3 && /\s\S+\s/.test(text.slice(person.start, person.end))) return true
    if (!isGenericPerson(person.noun) && !person.plural && (role === 'problem' || (role === 'background' && person.start < 4)) && finiteVerb.test(after))
      return true
    // "Asking the tenant to tell it all again": one stands for all who have the trouble.
    if (!isGenericPerson(person.noun) && role === 'problem' && standsAlone.test(after) && tellsProblem(placed) && hardship(text)) return true
    if (!isGenericPerson(person.noun)) return person.plural || /\b(?:who|with|at|in|running|on|of|doing|from|whose|that)\b/i.test(after.slice(0, 14))
    if (toldApart.test(text.slice(0, person.start)) || toldApart.test(text.slice(0, person.end).replace(/\S+$/, ''))) return true
    if (role === 'background') return false
    if (situation.test(after) && !/^\s*(?:who|that) (?:want|need)s?\b/i.test(after)) return true
    return role === 'user' && person.plural && isNameBefore(text.slice(0, person.start))
  })
}

const tellsStory: Reading = ({ statement }) => statement.story !== undefined
const tellsOfSomebody: Reading = ({ statement }) => statement.story !== undefined && isSpecificActor(statement.story.actor)
const opensStoryOfOne: Reading = ({ role, statement }) => role === 'story' && startsStory(statement.text)
/** In whatever section: the label says it. */
const labelsUser: Reading = (placed) => isSomebody(behindUserLabel(placed) ?? '')
const namedAmongUsers = both(inRoles('user'), namesSpecificUser)
const namedInProblem = both(inRoles('problem'), namesSpecificUser, suffers)
const ownPersona = both(isOwnProse, introducesPersona)
const meantInPassing = both((placed) => userRoles.has(placed.role), isOwnProse, namesSpecificUser, isMeant)
