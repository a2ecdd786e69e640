import { anyCase } from '../language/any-case.js'
import { artefactPhrase } from '../language/artefacts.js'
import { leadingBuildVerb } from '../language/build-verbs.js'
import { saysChange } from '../language/changes.js'
import { evidenceIn } from '../language/evidence.js'
import { hardship } from '../language/hardship.js'
import { isMandate } from '../language/mandates.js'
import { isQuestion } from '../language/moods.js'
import { opensEntry } from '../language/numbered-lines.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { isQuotation } from '../language/quotations.js'
import { givesReason } from '../language/reasons.js'
import { type Statement, typedBullet } from '../language/statements.js'
import { startsWithVerb } from '../language/verbs.js'
import { wordCount } from '../language/words.js'
import type { List } from '../markdown/blocks.js'
import type { TextRange } from '../markdown/text-range.js'
import { absenceIn, hasConsequence } from './absence.js'
import { entriesByList } from './entries.js'
import { isBareWish, neededThing, plainlyHard, praisesProduct, presents } from './problem.js'
import type { Reading, SectionReading } from './reading.js'
import type { Role } from './roles.js'
import type { PlacedStatement, Section } from './sections.js'
import { isOwnProse, type Spec } from './spec.js'
import { leadsIntoSteps } from './told-steps.js'
import { namesFlow } from './use-case-fields.js'

/** From so many things on, a section is a list of features. */
const fewest = 3
/** From so many stories with a reason on, the stories themselves say what people need. */
const fewestStories = 3

/** Such a share of a list reads like features. */
const mostly = 0.6

const demanding: ReadonlySet<Role> = new Set<Role>(['requirement', 'solution'])
/** Here a list may be one of features, if its items read like that. */
const open: ReadonlySet<Role> = new Set<Role>(['title', 'other', 'background', 'story'])
/** Rules and criteria are about features that are listed elsewhere. */
const aboutFeatures = anyCase(
  /\b(?:criteria|rules?|naming|conventions|principles|prioriti[sz]ation|(?:user|customer|happy) (?:journeys?|paths?))\b|^\W*(?:the |our )?(?:original|previous|former|old|existing|current|earlier|first) (?:design|solution|approach|version|flow|process|implementation|features?|set-?up)\b/,
)

/** A list of what is to be built: the heading or sentence that opens it, down to its first entry. */
export interface FeatureList extends TextRange {
  /** Its heading, or what introduces it. */
  title: string
  section: Section
}

const telling: ReadonlySet<Role> = new Set<Role>(['title', 'background', 'problem', 'evidence', 'user', 'other'])
/** Words for a lack, and in a section about the problem for a need as well. */
const lacking = anyCase(/\b(?:lacks?|lacking|struggl\w*|depends? on|rel(?:y|ies) on|only way|no longer|unable|(?:can|could) only)\b/)
const needing = /\b(?:needs?|wants?|instead of|currently|today|nowadays|hard|difficult|without)\b/i

/** Comes near to telling what is wrong, and for whom: too little to be the answer, enough not to say that nothing is told. */
const hintsAtProblem: Reading = (placed) => {
  const { statement, role } = placed
  const { text } = statement
  if (!telling.has(role) || !isOwnProse(placed) || statement.story || isQuotation(statement) || isQuestion(text) || absenceIn(text) || isBareWish(text))
    return false
  if (neededThing(text) && !hasConsequence(text)) return false
  if (role !== 'user' && share.test(text) && evidenceIn(statement)) return true
  if (leadingBuildVerb(text) || /\b(?:must|shall|should|will|would|might|['’]ll)\b/i.test(text)) return false
  if (role === 'problem') return !presents.test(text) && (hardship(text) || lacking.test(text) || needing.test(text) || tellsOfHabit(text))
  return (
    (plainlyHard(text) || lacking.test(text)) &&
    !praisesProduct(text) &&
    (/\b(?:we|our|they|their)\b/i.test(text) || anyPeople(text).length > 0 || hasNumber(text))
  )
}

/** "Many people just use a whiteboard", "housemates routinely split what they spend": what people do today. */
function tellsOfHabit(text: string): boolean {
  return habit.test(text) && anyPeople(text).length > 0
}
const habit = anyCase(
  /\b(?:often|usually|routinely|regularly|frequently|every (?:day|night|week|month|time|term|season)|always|(?:just|still|mostly|simply) (?:use|rely|write|keep|ask|call|print)|again and again|over and over)\b/,
)

/** How many of them: whoever counts that has seen something. */
const share = anyCase(
  /\d\s?%|\b(?:one|two|three|four|five|\d{1,6}) (?:in|out of|of) (?:the |our |those |all |every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|them)/,
)

/** Is nothing said anywhere of what is wrong, nor of what anybody lacks? */
export function tellsNoProblem(spec: Spec): boolean {
  return !spec.statements.some(hintsAtProblem)
}

/**
 * The first list of what is to be built, sub-sections counted; undefined where stories with their reasons stand before it, or a law
 * that demands it.
 */
export function featureList(spec: Spec): FeatureList | undefined {
  const first = firstFeatures(spec)
  if (!first || callsItselfList.test(first.section.title)) return first
  // "How it works", "UI layout", "Authentication requirements": where a list that calls itself the one follows, that is the list.
  const isOfLooks = first.section.role !== 'requirement' && ofLooks.test(first.section.title)
  if (first.section.role === 'solution' && !isOfLooks) return first
  const names = isOfLooks ? ofFeatureLists : callsItselfList
  return (
    firstList(spec, (section) =>
      section.role === 'requirement' && section.start > first.section.start && names.test(section.title) ? sectionOfFeatures(section) : undefined,
    ) ?? first
  )
}
const ofFeatureLists = /\b(?:features?|requirements?|functionalit(?:y|ies)|functions|feature list)\b/i
/** "7. Core features (MVP scope)": the features, and not those of one part. */
const callsItselfList = anyCase(
  /^\W*(?:\d[\d.]{0,5}\W+)?(?:(?:the|our|core|key|main|major|primary|essential|product|MVP|proposed|planned|required) ){0,3}(?:features?|functionalit(?:y|ies)|functions|functional requirements|feature (?:list|set|overview|requirements|specifications?))\b(?: (?:and|&) (?:features?|functionality|functions|requirements|capabilities))?(?=\W*(?:\(|$|:|for (?:the )?(?:MVP|v\d|version|first)))/,
)
const ofLooks = anyCase(
  /^\W*(?:\d[\d.]{0,5}\W+)?(?:how (?:it|this|that) (?:works?|looks?|will work|would work|is used)|(?:(?:UI|UX|screen|page|visual) )?layout|UI|UX|user interface|look and feel|wireframes?|mock-?ups?)\W*$/,
)

function firstFeatures(spec: Spec): FeatureList | undefined {
  return (
    firstList(spec, (section) => sectionOfFeatures(section) ?? listOfFeatures(section) ?? listIntroduced(section) ?? proposalInProse(section)) ??
    firstList(spec, goalsThatAreFeatures)
  )
}

function firstList(spec: Spec, listIn: (section: Section) => FeatureList | undefined): FeatureList | undefined {
  for (const section of spec.sections) {
    const list = listIn(section)
    if (!list) continue
    const isBefore = ({ start }: PlacedStatement) => start < list.start
    const excused =
      spec.statements.that(tellsWhy, fewestStories).filter(isBefore).length >= fewestStories || spec.statements.that(opensWithMandate, 1).some(isBefore)
    return excused ? undefined : list
  }
  return undefined
}

const tellsWhy: Reading = ({ statement }) => Boolean(statement.story?.why)
const opensWithMandate: Reading = ({ role, statement }) => (role === 'problem' || role === 'background') && isMandate(statement.text)

/** A section about the solution, or one that is named after a part of it ("Home screen"). */
function sectionOfFeatures(section: Section): FeatureList | undefined {
  const { role, title } = section
  if (isAboutFeatures(section)) return undefined
  if (!demanding.has(role) && !(role === 'other' && isPart(title))) return undefined
  if (role === 'solution' && section.children.some(isListItself)) return undefined
  if (countFeatures(section) + countFeatures(nextAlike(section)) < fewest) return undefined
  return headOf(role === 'other' ? firstPart(section) : section)
}

/** Parts of a product stand in a row: the first one that lists as much is the head of them all ("Services", "Booking flow", "Admin panel"). */
function firstPart(section: Section): Section {
  const first = section.parent?.children.find((other) => other.role === 'other' && !isAboutFeatures(other) && countFeatures(other) >= fewest)
  return first && first.start < section.start ? first : section
}

/** The section's heading, down to its first entry; undefined where it has none. */
function headOf(section: Section): FeatureList | undefined {
  const { heading, title } = section
  return heading && { title, start: heading.start, end: Math.max(heading.end, firstEntry(section)), section }
}

/** A document of stories, use cases or requirements and nothing else is the list itself. */
export function wholeDocument({ head, title, text }: Spec): FeatureList {
  return { title: title.title || text.slice(head.start, head.end), start: head.start, end: Math.max(head.end, firstEntry(title)), section: title }
}

/** "Functional list" beneath "Solution": that part is the list. */
function isListItself(section: Section): boolean {
  return section.role === 'requirement' && !isAboutFeatures(section) && countFeatures(section) >= fewest
}

/** What stands there is about features that are listed elsewhere, or that others have. */
function namesRules(name: string): boolean {
  return aboutFeatures.test(name) || ofOthers.test(name) || namesFlow(name)
}
const ofOthers = anyCase(
  /\b(?:market (?:overview|analysis|research|landscape|context|background)|competit(?:ors?|ion|ive)\b(?! advantages?\b)|(?:product|market|vendor|industry) landscape|rivals?|existing (?:solutions|tools|products|platforms|apps)|related work|prior art|state of the art)\b|^\W*(?:\d[\d.]{0,5}\W+)?(?:the )?(?:market|landscape)\W*$/,
)

function isAboutFeatures({ title, parent }: Section): boolean {
  return namesRules(title) || (parent !== undefined && isAboutFeatures(parent))
}

/** "Non-technical requirements" right before "Technical requirements": one list in two sections. */
function nextAlike({ parent, children, role, heading }: Section): Section | undefined {
  const next = children.length === 0 ? parent?.children.find((other) => (other.heading?.start ?? 0) > (heading?.start ?? 0)) : undefined
  return next?.role === role ? next : undefined
}

const partWord = anyCase(
  /\b(?:screen|page|view|dialog|dashboard|form|menu|panel|tab|wizard|toolbar|header|footer|sidebar|engine|module|surface|capabilit(?:y|ie)|component|building block|pillar|integration|interface|work package|piece|element|ingredient|mechanic|provision|touchpoint|extra)s?\W*$|^\W*(?:the )?changes?\W*$/,
)

/** Is the heading the name of a part of a product: "Home screen", "Search page", "Product engines"? */
function isPart(heading: string): boolean {
  return partWord.test(heading)
}

/** The heading and the first entry of its list: that much shows what is meant. */
function firstEntry(section: Section): number {
  return section.statements[0]?.end ?? Math.max(section.heading?.end ?? 0, section.children[0] ? firstEntry(section.children[0]) : 0)
}

/** A list whose entries are mostly things to build, wherever it stands: "First, we'll build …", "The second enhancement is …". */
function listOfFeatures(section: Section): FeatureList | undefined {
  if (!open.has(section.role) || isAboutFeatures(section)) return undefined
  const isEntry = section.role === 'story' ? isStoryOfFeature : isFeature
  for (const [list, placed] of listsOf(section)) {
    const entries = placed.filter(({ statement }) => statement.read(isEntry))
    const [first] = entries
    if (!first || entries.length < fewest || (list && entries.length < placed.length * mostly)) continue
    const introduction = introductionOf(list, section)
    if (introduction) return { ...introduction, end: first.end, section }
    if (list && section.heading) return { title: section.title, start: section.heading.start, end: first.end, section }
    return { title: first.statement.text, start: first.start, end: first.end, section }
  }
  return undefined
}

/** "What they see:" above a list: what introduces it says that this is what is to be built. */
function listIntroduced(section: Section): FeatureList | undefined {
  if (demanding.has(section.role) || !open.has(section.role)) return undefined
  const lists = entriesByList(section, ({ role, statement }) => statement.item !== undefined && demanding.has(role))
  for (const [list, [first, ...more]] of lists) {
    const introduction = introductionOf(list, section)
    if (first && more.length + 1 >= fewest && introduction && !namesRules(introduction.title) && !leadsIntoSteps(introduction.title))
      return { ...introduction, end: first.end, section }
  }
  return undefined
}

/** The paragraph that introduces a list in a section, and where it starts. */
function introductionOf(list: List | undefined, { blocks }: Section): Pick<FeatureList, 'title' | 'start'> | undefined {
  const leadIn = list?.leadIn && blocks.find(({ block }) => block === list.leadIn)
  return leadIn?.block.kind === 'paragraph' ? { title: leadIn.block.inline.text, start: leadIn.start } : undefined
}

/** A proposal that is told, and not listed. */
function proposalInProse(section: Section): FeatureList | undefined {
  const { role, statements, children } = section
  if (role !== 'solution' || children.length > 0 || isAboutFeatures(section)) return undefined
  const told = statements.filter(({ statement }) => !statement.item && statement.kind !== 'row' && !isQuestion(statement.text) && !isQuotation(statement))
  return told.length < fewestSentences ? undefined : headOf(section)
}
const fewestSentences = 2

/** A section's own entries and its prose: what has another role by its label is none of them. */
function listsOf(section: Section): Map<List | undefined, PlacedStatement[]> {
  const own = section.role === 'title' ? 'background' : section.role
  return entriesByList(section, ({ role }) => role === own)
}

/** Goals of which none is a result and most are what the product does: "Let a user …", "Members can …". */
function goalsThatAreFeatures(section: Section): FeatureList | undefined {
  const { role, heading, title } = section
  if (role !== 'goal' || !heading) return undefined
  const entries = section.statements.filter(({ statement }) => statement.item && !statement.item.parent && statement.index === 0)
  const [first] = entries
  const features = entries.filter(({ statement }) => statement.read(isAbility))
  if (!first || features.length < fewestAbilities || features.length < entries.length / 2) return undefined
  if (entries.some(({ statement }) => hasNumber(statement.text) || (saysChange(statement.text) && !statement.read(isAbility)))) return undefined
  return { title, start: heading.start, end: first.end, section }
}
const fewestAbilities = 2
const isAbility = ({ text, story }: Statement): boolean =>
  !story && (/^\W*(?:let|allow|enable)s? /i.test(text) || /^\W*(?:[a-zà-ɏ]+ ){1,3}can (?!not\b)/i.test(text))

/** A box to tick, a row of a table of features, or what a team is going to make. */
const isFeature = (statement: Statement): boolean => isToDo(statement) || isRowOfFeatures(statement) || isBuilt(statement)

function isToDo({ item, kind, text }: Statement): boolean {
  return item?.checked === false && kind === 'item' && !isQuestion(text)
}

function isRowOfFeatures({ block }: Statement): boolean {
  return block.kind === 'row' && block.table.header.slice(0, 3).some((name) => ofFeatures.test(name))
}
const ofFeatures = anyCase(
  /^\W*(?:features?|functions?|functionalit(?:y|ies)|capabilit(?:y|ies)|requirements?|(?:text|description) (?:of|in) .{3,40})\W*$|\b(?:requirement|catalogue|tender|RFP)\b/,
)

/** What a team is going to make: "First, we'll add …", "Build an API", "The third enhancement is …". */
function isBuilt(statement: Statement): boolean {
  return !statement.story && statement.block.quoteDepth === 0 && (leadingBuildVerb(statement.text) !== undefined || announcedFeature.test(statement.text))
}
const announcedFeature = anyCase(
  /^\W*(?:the )?(?:first|second|third|fourth|fifth|next|last|final|main|other) (?:feature|enhancement|improvement|addition|capability|module|component|screen) (?:is|will|adds)\b|^\W*(?:first|second|third|fourth|last|finally|then|next)(?:ly)?,? (?:we|it|they)(?:['’]?l{1,2}| will| are going to)\b/,
)

/** A use case that is a feature's name, or what a user can do with the product, and not what for. */
const isStoryOfFeature = (statement: Statement): boolean => namesFeature(statement) || isBareStory(statement)

/** "User can sign up", "As a member, I can rate a court": what for is not said. */
function isBareStory({ text, story, paragraph, beneath }: Statement): boolean {
  if (givesReason(paragraph) || hardship(paragraph) || beneath.some(({ text: more }) => givesReason(more))) return false
  if (story) return !story.why
  return bareAbility.test(text)
}
const bareAbility = anyCase(
  /^\W*(?:(?:an?|the|all|any|every|each|logged[- ]in|registered|new) ){0,2}(?:[a-zà-ɏ]+ )?(?:users?|members?|customers?|players?|visitors?|guests?|admins?|administrators?|people) (?:can|could|should be able to|will be able to|may|is able to|are able to) (?!not\b)/,
)

/** A use case that is a feature's name: nobody does anything in it. */
function namesFeature(statement: Statement): boolean {
  const text = statement.text
  return (
    statement.item !== undefined &&
    statement.kind === 'item' &&
    !startsWithVerb(text) &&
    wordCount(text) <= 10 &&
    !/\b(?:i|we|they|can|wants?|needs?|is|are|has|have|when|who|able)\b|^\W*(?:an? |the )?[a-zà-ɏ]+ [a-zà-ɏ]+s (?:the|an?|to|their|his|her|its)\b/i.test(text)
  )
}

/** How many things to build a section lists, its sub-sections counted. */
export function countFeatures(section: Section | undefined): number {
  if (!section) return 0
  return section.read(countOwnFeatures) + section.children.reduce((sum, child) => sum + Math.max(1, countFeatures(child)), 0)
}

/** Does the document list so many things to build, all in all? */
export function lists({ statements }: Spec, fewest: number): boolean {
  let listed = 0
  for (const section of statements.eachSection(listsFeatures)) {
    listed += countFeatures(section)
    if (listed >= fewest) return true
  }
  return false
}

const listsFeatures: SectionReading = ({ role, parent }) => demanding.has(role) && !(parent && demanding.has(parent.role))

function countOwnFeatures({ statements }: Section): number {
  return statements.filter(
    ({ statement }) =>
      typedBullet.test(statement.text) ||
      (statement.kind !== 'item' && statement.kind !== 'row' && opensEntry(statement) && !/^\W*[A-Z]{0,4}[\d.]{1,6}\W*$/.test(statement.text)) ||
      (statement.index === 0 && (statement.isEntry || leadingBuildVerb(statement.text) || artefactPhrase(statement.text))),
  ).length
}
