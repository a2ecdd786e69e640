import { remember } from '../language/remember.js'
import type { Genre } from './genre.js'
import { isSpecGenre } from './spec-genres.js'

/** What a name says: which kind of document, and how loudly. Points add up with those of the content. */
export interface NameHint {
  genre: Genre
  points: number
  /** The words that say so; empty where the place in the tree says it. */
  words: string
  where: 'file' | 'folder' | 'title'
  /** Is the name nothing but these words ("CHANGELOG", "Glossary")? Else they may be what the document is about. */
  whole: boolean
}

type NamePattern = readonly [genre: Genre, points: number, pattern: RegExp]

/** Words of a file's name, its folder's name, or a title, all in small letters with single spaces. */
const patterns: readonly NamePattern[] = [
  ['prd', 5, /\bprds?\b|\bproduct requirements?\b|\bproduct spec(?:ification)?s?\b|\bmarketing requirements\b/],
  ['prd', 3.5, /\b(?:functional|feature|ux|ui|requirements?|game|app|mvp) (?:spec(?:ification)?|brief|proposal|outline|request spec)s?\b|\bdeliverable spec/],
  ['prfaq', 5, /\bpr ?faqs?\b|\bpress release(?: and| &)? faq\b|\bworking backwards\b/],
  ['one-pager', 4, /\bone ?pagers?\b|\b1 ?pagers?\b/],
  ['brief', 5, /\bproduct briefs?\b/],
  [
    'brief',
    4,
    /\b(?:product|initiative|project|opportunity|creative|design|mvp|client|customer|website|site|web|app|feature|discovery|vision|game|launch|innovation) (?:brief|outline|charter|canvas)s?\b|\bproblem (?:brief|statement)s?\b|\bconcept (?:paper|note|brief|document|one pager)\b/,
  ],
  [
    'brief',
    2.5,
    /\b(?:product|app|game|project|feature|service|site|website) (?:concept|idea|pitch)\b|\b(?:statement|scope) of work\b|\bproject scope\b|\bbrief(?:ing)?$/,
  ],
  ['pitch', 3, /\bpitch(?:es)?\b/],
  ['story-list', 4, /\buser ?stor(?:y|ies)\b|\bjob stories\b/],
  [
    'requirements',
    2.5,
    /\b(?:business|user|customer|client|stakeholder|functional|feature|software|system|project|app|application|website|site|game|design) requirements?\b|\bsrs\b|\bbrd\b|\bmrd\b|\brequirements? doc(?:ument)?\b/,
  ],
  ['requirements', 1.5, /\brequirements?\b|\buse ?cases?\b|\bacceptance criteria\b/],
  [
    'strategy',
    2,
    /\b(?:product|category) (?:strategy|vision|direction)\b|(?<!\b(?:security|threat|model|test|testing|qa|branching|branch|git|caching|migration|deployment|release|backup|versioning|logging|rollback|upgrade|retry|content|marketing|data|seo) )\bstrategy$|\bproduct vision\b/,
  ],
  ['strategy', 1.5, /\bvision\b|\bdirection$/],
  ['hypothesis', 2, /\bhypothes[ie]s\b|\bexperiment brief\b/],
  ['proposal', 2.5, /\b(?:product|feature|project|app|application|game|capstone|design) proposals?\b/],
  ['proposal', 1.5, /\bproposal$|^proposal\b/],
  ['prd', 1.5, /\bspecs?\b|\bspecification$|\bmvp\b|\bepics?\b/],
  ['prd', 1, /\bfeatures?\b/],
  ['template', 6, /\b(?:template|templates|boilerplate|skeleton|issue template|pull request template)\b/],
  [
    'process',
    6,
    /\b(?:guidelines?|how to (?:write|create)|what (?:is|are|makes)|\d+ (?:things|tips|ways|rules|mistakes)|writ(?:e|ing)|using|standards?|checklist|examples?|best practices|cheat ?sheet|handbook|playbook)\b.*\b(?:prds?|specs?|stor(?:y|ies)|briefs?|pitch(?:es)?|pr ?faqs?|one ?pagers?|use cases|requirements|documents?)\b|\b(?:prds?|pr ?faqs?|briefs?|specs?|user stories|one ?pagers?) (?:at|in) (?:our|the|this) (?:company|team|organi[sz]ation|squad|studio|department)\b|\b(?:guide|introduction|intro|primer) (?:to|on|for) (?:\w+ ){0,3}(?:prds?|specs?|user stor(?:y|ies)|briefs|pitches|pr ?faqs?|requirements)\b|\b(?:prds?|specs?|stor(?:y|ies)|briefs?|pitch(?:es)?|requirements|pr ?faqs?|one ?pagers?|use cases?) (?:(?:creation|writing|authoring|review|template) )?(?:guidelines?|guide|checklist|standards?|examples?|lifecycle|life cycle|process|workflow|format|phases|rules)\b/,
  ],
  [
    'process',
    12,
    /^(?:how (?:to|we) (?:write|structure|create|draft)|(?:an? |our |the )?(?:guide|introduction|primer) (?:to|on|for)|writing) (?:(?:an?|the|our|your|good|great|better|effective|clear) ){0,3}(?:writing )?(?:prds?|product requirements?(?: documents?)?|user stories|(?:product |feature )?specs?|one ?pagers?|pitch(?:es)?|pr ?faqs?|use cases|requirements|(?:product )?briefs?)$/,
  ],
  ['other', 12, /^(?:glossary|terminology|vocabulary|nomenclature|definitions|terms)$/],
  ['changelog', 9, /\bchange ?logs?\b|^(?:history|changes|news)$/],
  ['release-notes', 8, /\brelease ?notes?\b|\bwhat s new\b|^releases?$|\bannouncements?\b/],
  ['adr', 7, /\badrs?\b|\b(?:architecture|architectural) decisions?\b|\bdecision (?:record|log)s?\b|^decisions$/],
  ['rfc', 5, /\b(?:[abcfjkptz]|oc|fl)ip \d+\b|\b(?:rfd|tep|gep|jep|nep|oep) \d+\b|\bkeps?\b|\bpeps?\b|\beips?\b|\benhancement proposals?\b/],
  // Product teams ask for comments as well: the word says less than the form.
  ['rfc', 4, /\brfcs? \d+\b/],
  ['rfc', 3, /\brfcs?\b/],
  ['rfc', 1, /\brequests? for comments?\b/],
  [
    'design',
    4,
    /\b(?:tech(?:nical)?|system|software|engineering|detailed|low level|high level|architecture|database|api) (?:design|spec(?:ification)?|proposal)s?\b|(?<!\bgame )\bdesign doc(?:ument)?s?\b|\barchitecture\b|\bimplementation (?:plan|notes|summary|guide)\b|\bhld\b|\blld\b/,
  ],
  [
    'tutorial',
    5,
    /\btutorials?\b|\b(?:lesson|module|chapter) \d+\b|\bhow ?to\b|\bgetting ?started\b|\bquick ?start\b|\bwalk ?through\b|\bcookbook\b|\b(?:user|developer|installation|setup|install|migration|upgrade|deployment|style|configuration|usage) (?:guide|manual)\b|^guides?$|\bcodelab\b|\bfaqs?$|\btroubleshooting\b/,
  ],
  [
    'notes',
    5,
    /\b(?:meetings?|standup|retro(?:spective)?|sprint|agenda|guild|weekly|lecture) ?(?:meeting ?)?(?:notes?|minutes|agendas?|log|recap|summary|review)\b|\bmeeting ?notes\b|\bminutes\b|\bagendas?\b|\bretrospectives?\b|\bsprint \d+\b(?! (?:requirements?|specs?|specifications?|prd|brief|proposal|user stories)\b)|\bstatus (?:report|update)s?\b|\bdev ?log\b|\bjournal\b/,
  ],
  [
    'notes',
    5,
    /\b(?:progress|project status|interim|activity|mid ?term) (?:report|update)s?\b|\b(?:project|monthly|quarterly|weekly|annual|half yearly|year end|board|steering|sprint) (?:report|update)s? (?:no |nr |number )?(?:\d|to the|q\d|january|february|march|april|may|june|july|august|september|october|november|december)|^(?:monthly|quarterly|weekly|annual|project) (?:report|update)s?$/,
  ],
  ['notes', 5, /^(?:calendar )?week \d{1,2}(?: \d{4})?$|^week ?notes?\b/],
  ['other', 4, /\bwhich (?:one |of them |\w+ )?(?:should|shall|do|can) we (?:buy|choose|take|pick|get)\b/],
  ['notes', 4, /\bwhat .{2,60} taught (?:us|me)\b|\blessons (?:learn(?:ed|t)|from)\b|\blooking back\b|\bretro\b/],
  ['notes', 3, /\bnotes$|\b(?:call|workshop|planning|session) (?:recap|summary|log)\b/],
  ['runbook', 6, /\brun ?books?\b|\bplay ?books?\b|\bon ?call\b|\bsop\b|\boperations? (?:guide|manual)\b|\bdisaster recovery\b/],
  [
    'other',
    6,
    /\bpost ?mortems?\b|\bincident (?:report|review)s?\b|\bthreat model(?:l?ing)?\b|\bsecurity (?:policy|advisory)\b|\blicen[cs]e\b|\bprivacy policy\b|\bterms of (?:service|use)\b|\bglossary\b|\bcode of conduct\b|\bauthors\b|\bgovernance\b|\bmaintainers\b|\bsecurity$|\bapi (?:reference|docs?|documentation)\b|\bapi$|\btest (?:plan|cases?|report|summary|protocol|results?|run)s?\b|\bbug report\b|\bpull request\b/,
  ],
  [
    'process',
    6,
    /\bcontributing\b|\b(?:developer|employee|staff|team|engineer(?:ing)?|contributor|volunteer|new (?:hires?|starters?|joiners?)) onboarding\b|\bonboarding (?:guide|handbook|docs?|documentation|plan|process|programme?|for new)\b|\b(?:release|review|triage|planning|hiring|development|support) process\b|\blife ?cycle\b|\bways? of working\b|\bworking agreements?\b|\bguidelines?\b|\bconventions?\b|\bstyle ?guide\b|^(?:\w+ ){0,3}polic(?:y|ies)\b|\bbest practices\b|\bproduct planning\b|\bteam charter\b|^agents$|^claude$|^skills?$/,
  ],
  [
    'research',
    4,
    /\b(?:user |ux |customer |market )?research (?:report|findings|summary|plan|readout|synthesis|notes|script|guide)\b|\binterview (?:guide|script|notes|summary|transcript)s?\b|\bsurvey (?:results|report)\b|\busability (?:test|study|report|findings)\b|\bconversation guide\b|\bcompetitive analysis\b|\bliterature review\b|\bpersonas?$|\bfindings\b|\btop ?lines?\b|\b(?:usability|user) test(?:s|ing)?\b|\b(?:master|bachelor|doctoral|phd|diploma)(?: s)? (?:thesis|dissertation)\b|^what (?:is|do we|we) known? about\b|\breview of (?:the )?(?:literature|studies|evidence|research)\b|^spike\b|\bspike (?:report|results?|notes|findings)\b|^(?:customer|client|discovery|sales|user) (?:calls?|interviews?|visits?)\b|\bround \d+ (?:test|research|interview)s?\b/,
  ],
  ['other', 3, /\broad ?maps?\b|^tasks?$|\btodo\b|\bbacklog$|\btechnical debt\b|\bevaluation\b|\bcomparison\b/],
  [
    'other',
    6,
    /\b(?:marketing|communications?|campaign|hiring|recruit(?:ing|ment)|staffing|migration|upgrade|capacity|data management|business continuity) plans?\b|\b(?:grant|funding) (?:application|proposal)s?\b|^application (?:to|for) (?:the |an? )?(?:\w+ ){0,4}(?:fund|grant|foundation|trust|lottery|subsidy|bursary)\b|\bjob descriptions?\b/,
  ],
  [
    'other',
    6,
    /^(?:invitation (?:to|for)|call for) (?:tenders?|bids?|offers)\b|^(?:invitation (?:to|for)|call for|request for) (?:tenders?|bids?|proposals?|quotations?|quotes?|information|offers)(?:$| (?:for|on|of|no|\d)\b)|^(?:tender|rfp|rfq|itt)(?:$| (?:for|no|\d))/,
  ],
  ['other', 5, /^(?:\w+ )?budgets?(?:$| (?:(?:for )?(?:fy ?)?\d{2,4}|plan|proposal|request|overview|forecast)\b)/],
  ['other', 4, /^(?:the )?(?:go to market|gtm)(?: plan)?\b|\bmarketing$/],
  // A product has an onboarding as well as a team.
  ['process', 1, /\bonboarding\b/],
  [
    'process',
    5,
    /^who (?:works on|does|owns|decides) what\b|^(?:(?:issue|bug|ticket|incident|defect|pr|pull request)s? )?triag(?:e|ing)(?: (?:process|guide|guidelines|policy|(?:issues|bugs|tickets)))?$/,
  ],
  ['design', 4, /^how .{2,60} (?:fits? together|is built|works (?:inside|under the hood))$/],
  ['other', 6, /^what (?:our|the|these) \w+ mean$|\b(?:data|metrics?|kpi) (?:dictionary|definitions|catalog(?:ue)?)\b/],
  ['other', 5, /^service (?:description|level agreement|catalog(?:ue)?)s?\b|\bslas?$/],
  ['other', 6, /\b(?:data protection|privacy)(?: impact)? assessments?\b|\bdpias?\b/],
  ['other', 5, /^okrs?\b|\bokrs$|\b(?:okrs?|goals?|quarter(?:ly)?|q[1-4]|h[12]) (?:reviews?|results|check ?ins?|recap|retro(?:spective)?)\b/],
  [
    'tutorial',
    6,
    /\b(?:assignment|homework|coursework|problem set|exercise sheet) (?:no )?\d|\brubrics?$|\b(?:grading|marking) (?:rubrics?|schemes?|criteria|guide|sheet)\b/,
  ],
  ['other', 5, /\binvestors?\b|\bfund ?raising\b|\bpitch decks?\b|\b(?:pre )?seed (?:round|deck)\b|\bbusiness plan\b/],
  ['other', 5, /\b(?:specs?|specifications?|stories|documents?|docs|features?|requirements|prds?)(?: \w+)? index$|^index of\b/],
  ['post', 4, /^how .{2,40} (?:[a-z]{2,12}ed|cut|won|grew|built|made|found|saves|cuts|grows) (?:(?:its|their|his|her|the) )?(?!to\b|by\b)\w+/],
  ['post', 5, /^posts?$|^blogs?$|\bblog posts?\b|^newsletters?$/],
  ['readme', 2, /\bread ?me$/],
]
const wholeWorlds: readonly NamePattern[] = [
  ['template', 9, /(?:^|\/)\.github\/|(?:^|\/)issue_template(?:\/|$)/i],
  ['readme', 9, /(?:^|\/)(?:node_modules|vendor|third_party|bower_components)\//],
  ['post', 6, /(?:^|\/)_posts\//],
  ['rfc', 4, /(?:^|\/)keps?\//],
]
/** A folder speaks for all that lies in it, so it says less about the single file. */
const folderShare = 0.6
/** File names that say nothing themselves: the folder's name stands for them. */
const emptyNames = /^(?:index|read ?me|main|default|overview|page|document|doc)$/

/** What the path and the title say about a document: at most one hint each from the file's name, its folder's and the title. */
export function readNames(path: string | undefined, title: string): NameHint[] {
  const hints: NameHint[] = []
  if (path !== undefined) {
    const parts = decode(path).replace(/\\/g, '/').split('/').filter(Boolean)
    const file = words((parts.at(-1) ?? '').replace(/\.(?:md|markdown|mdown|mkd|mdx|txt)$/i, ''))
    const folder = words(parts.at(-2) ?? '')
    const shares = emptyNames.test(file) ? 1 : folderShare
    for (const [genre, points, pattern] of wholeWorlds)
      if (pattern.test(`${parts.slice(0, -1).join('/')}/`)) hints.push({ genre, points, words: '', where: 'folder', whole: true })
    hints.push(...hintOf(file, 1, 'file'), ...hintOf(folder, shares, 'folder'))
  }
  const kind = kindBesideTopic(title)
  hints.push(...(kind ? [{ ...kind, where: 'title' as const }] : hintOf(words(title), 1, 'title')))
  return hints
}

/**
 * A title that says of what kind its document is names its topic beside that: "PRD: Onboarding", "Search – product brief", "Project proposal: a score API".
 */
function kindBesideTopic(title: string): Omit<NameHint, 'where'> | undefined {
  const parts = title.split(/\s*[:(|]\s*|\s[–—-]\s/).map(words)
  const [first = '', ...others] = parts
  const last = others.pop()
  if (last === undefined) return undefined
  const kinds = [[first, last] as const, [last, first] as const].map(([name, beside]) => (namesSpec(beside) ? undefined : loudest(name)))
  const [inFront] = kinds
  return kinds.find((hint) => hint?.whole) ?? (inFront && isSpecGenre(inFront.genre) && first.endsWith(inFront.words) ? inFront : undefined)
}

/** Is it the name of a kind of spec and nothing else: "Product vision", "User stories"? */
export function isKindOfSpec(title: string): boolean {
  const hint = loudest(words(title))
  return hint?.whole === true && isSpecGenre(hint.genre)
}

function namesSpec(name: string): boolean {
  return patterns.some(([genre, , pattern]) => isSpecGenre(genre) && pattern.test(name))
}

/** "Meeting notes assistant", "Roadmap view": what carries such a name is a thing, and what it is for stands in front. */
const thing =
  / (?:assistants?|pages?|galler(?:y|ies)|views?|dashboards?|redesign|apps?|features?|editors?|widgets?|tools?|screens?|tabs?|buttons?|search|exports?|imports?|integrations?|builders?|generators?|trackers?|portals?|revamp|improvements?)$/

function hintOf(name: string, share: number, where: NameHint['where']): NameHint[] {
  const hint = loudest(name)
  const isTopic = hint && !isSpecGenre(hint.genre) && thing.test(name) && !/ (?:for|of|on|to|with|in|about) /.test(name) && !thing.test(` ${hint.words}`)
  const found = isTopic ? undefined : hint
  return found ? [{ ...found, points: found.points * share, where }] : []
}

/** The loudest hint of a name; the words in it say together what it is: an "Investor Pitch" is no pitch to a product team. */
const loudest = remember((name): Omit<NameHint, 'where'> | undefined => {
  let best: Omit<NameHint, 'where'> | undefined
  for (const [genre, points, pattern] of patterns) {
    if (best && best.points >= points) continue
    const words = pattern.exec(name)?.[0]
    if (words) best = { genre, points, words, whole: words === name || outright.test(name) }
  }
  return best
})

/** What opens with these is one, whatever it goes on to name: no product is called so. */
const outright =
  /^(?:test (?:plan|cases|report)|threat model|post ?mortem|incident (?:report|review)|(?:grant|funding) (?:application|proposal)|job description)\b|\b(?:grading|marking) (?:rubric|scheme)$|\b(?:marketing|communications?|campaign|hiring|recruit(?:ing|ment)|staffing|migration|upgrade|capacity|data management|business continuity) plan$/

/** "feature_Spec-v2" → "feature spec v2", "MeetingNotes" → "meeting notes". */
function words(name: string): string {
  return name
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
