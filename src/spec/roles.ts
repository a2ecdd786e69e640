import { anyCase } from '../language/any-case.js'
import { sectionRoles } from '../language/lexicon.generated.js'
import { patronBefore } from '../language/patrons.js'
import { phrases } from '../language/phrases.js'
import { remember } from '../language/remember.js'
import { wordCount } from '../language/words.js'
import { roleOfQuestion } from './asking-headings.js'
import { announcesLeftOut } from './leaving-out.js'
import { spelt } from './misspelt.js'

/** What a section or a statement is for. `title` is the part before the first section; `other` has no known role. */
export type Role = keyof typeof sectionRoles | 'title' | 'other'

interface RolePhrase {
  role: Role
  words: number
}

const byPhrase = new Map<string, RolePhrase>()
for (const [role, list] of Object.entries(sectionRoles) as [Role, readonly string[]][]) {
  for (const phrase of list) byPhrase.set(normal(phrase), { role, words: phrase.split(/[\s-]+/).length })
}
const matcher = phrases([...byPhrase.keys()])

/** What a heading says in front of its noun about how it is meant: "Proposed metrics for …" are metrics. */
const qualifiers =
  /^(?:proposed|suggested|possible|potential|initial|preliminary|draft|main|overall|high-level|specific|detailed|additional|further|other|general|explicitly|deliberately|intentionally|currently|our|my|key|strategic|measurable) (?=\p{L})/u

/** These are a role only by themselves: "Out", but not "How we will find out". */
const exactOnly = anyCase(
  /^(?:out|not|not in|open|ac|eng|choices|ways|details|v1|version 1|first version|first release|issues?|gaps?|as[- ]is|currently|segments?|to[- ]be|measures?|indicators?|trial|review|afterwards|looking back|facts|baseline|skipped|skipping|cuts|dropped|postponed|unchanged|untouched|v2|pending|tbc|doubts|must|should|could|danger|dangers|beware|fears|bet|guesses|beliefs|unproven|untested|discarded|variants|intent|intention|ambition|what for|the number|the list|the point|objections|recommendation|suggestion|functions|explanation|follow-? ?up|occasion|analytics|targets?|impact|effects?|win|wins|victory|destination|result|results|metadata|meta data|meta|what happens|stack)$/,
)

/**
 * The role that a heading (or a label, or a list's lead-in of few words) announces by itself, or undefined. A role's phrase counts
 * when it opens the heading before a colon or the like, or ends a short one, for there stands the noun that carries it: "Risk" in
 * "Risk score" says nothing, nor does "flow" in "Email confirmation flow, connect another device".
 */
export const roleOfHeading: (heading: string) => Role | undefined = remember(readHeading)

/** "O1 — Launch", "OKR 2: …" */
const objective = /^\W*(?:O|OKR ?)\d{1,2}\s*[:.–—-]\s*\S/

/** "Q3 targets", "This year's goals" */
const timedGoals =
  /^(?:(?:our|the) )?(?:q[1-4]|h[12]|fy ?\d+|20\d\d|(?:this )?(?:year|quarter|season|term|release|half)(?:'?s)?|annual|quarterly|yearly|launch|release|season)(?: \d{4})? (?:targets?|goals|objectives|aims)$|^(?:our )?(?:targets|goals|objectives|aims) for (?:q[1-4]|h[12]|fy ?\d+|20\d\d|this |the (?:year|quarter|season|term|pilot|release))/

/** "Reports (future scope)", "Chat – not in the MVP": a part whose name says in passing that it is not for now. */
const putOffAside =
  /\p{L}.*(?:\s[([]|\s[–—-]{1,2} )(?:(?:for |in |planned for )?(?:the |a )?(?:future|later|phase [2-9]|v[2-9]|next (?:release|version|phase|iteration)|later (?:release|version|phase))(?: (?:scope|work|release|version|phase|feature|features|enhancement|iteration|consideration))?|out of scope|not in scope|post[- ]mvp|post[- ]launch|not (?:in|for|part of) (?:the |this )?(?:mvp|v1|release|version|phase|scope|pilot)|deferred|postponed|parked|won't|wont|non-goals?|excluded)[)\]]?$/u

/** "What is the opportunity?", "What are our goals": a part of the document, asked for by its name. */
const asksForIt = /^what(?:'s| is| are| were| was) (?:the |our |your |its |their )(?:\p{L}+ )??(\p{L}+(?: (?:of|to be|for) \p{L}+)?(?: \p{L}+)?)$/u

/** "Problem: What problem is this solving?", "Audience (who is it for?)": a template's part, and what it asks. */
const labelled = /^(?:\d{1,2}[.):] )?([\p{L}][^:–—?()]{1,40}?) ?(?:: |\s[–—-]\s|\()([^?]{4,150}\?)\)?$/u
const onlyAsks = /^\W*(?:what|why|how|when|who|where)\W*$/i

/** Where the label is a word to ask with, its question says what is asked; else the label does, if it is a part's name. */
function roleOfAnswer(label: string, question: string): Role | undefined {
  const asked = readHeading(question)
  const role = asked === 'faq' ? undefined : asked
  return onlyAsks.test(label) ? role : readHeading(label)
}

/** "Leave requests", "HTTP requests": what a product handles, unless somebody with a say stands before it ("Sales requests", "Acme's asks"). */
const handled = /^(?:requests|demands|asks|ask)$/i
const isSomebodys = (before: string) => /['’]s? $/.test(before) || patronBefore(before.trim()) !== undefined

function readHeading(heading: string): Role | undefined {
  const text = spelt(normal(heading))
  const exact = byPhrase.get(text)
  if (exact) return exact.role
  if (objective.test(heading) || timedGoals.test(text)) return 'goal'
  if (announcesLeftOut(text) || putOffAside.test(text)) return 'out-of-scope'
  const bare = text.replace(qualifiers, '')
  if (bare !== text) return readHeading(bare)
  const [, label, question] = labelled.exec(heading.trim()) ?? []
  const answered = label && question ? roleOfAnswer(label, question) : undefined
  if (answered) return answered
  const words = text.split(/[\s-]+/).length
  const endsAsking = heading.trim().endsWith('?')
  if (words >= 2) {
    const asked = byPhrase.get(asksForIt.exec(text)?.[1] ?? '')
    if (asked) return asked.role
    const role = roleOfQuestion(endsAsking ? `${text}?` : text)
    if (role) return role
  }
  if (/\bgoals?\b.*\bnon[- ]?goals?\b/.test(text)) return 'goal'
  let best: RolePhrase | undefined
  for (const match of matcher.all(text)) {
    const phrase = byPhrase.get(match.text.replace(/[\s-]/g, ' ')) ?? byPhrase.get(match.text)
    if (!phrase || exactOnly.test(match.text)) continue
    if (handled.test(match.text) && match.start > 0 && !isSomebodys(text.slice(0, match.start))) continue
    const after = text.slice(match.end).trimStart()
    const opens =
      match.start === 0 &&
      /^(?:[:–—(/,&+.-]|(?:for|of|and|to|in|with|by|on|at|from|vs|till|until|before|after|we|this|summary|overview|description|definition|statement|section|list|table|analysis|assessment|details|space|brief|notes|areas?|items?|log|register|explanations?|prioriti[sz]ation|ideas?|snapshot|outline|recap|highlights|breakdown|at a glance|v?\d|q[1-4]|h[12]|fy)\b)/.test(
        after,
      )
    const closes = match.end === text.length && words <= 5
    if (!(opens || closes)) continue
    if (opens && /^(?:of|for|till|until)\b/.test(after)) return phrase.role // "Objectives of the release" are objectives
    if (!best || phrase.words > best.words || (phrase.words === best.words && best.role !== 'out-of-scope')) best = phrase
  }
  if (best) return best.role
  const aside = /^(.{3,}?)\([^()]{1,40}\)$/.exec(heading.trim())?.[1]
  return aside ? readHeading(aside) : undefined
}

const leadInRoles: readonly [RegExp, Role][] = [
  [
    anyCase(
      /\b(?:does|do|will|would|is|are|am) ?n[o']t\b.{0,30}\b(?:attempt|aim|try|include|cover|address|plan|do|support|touch|part)|\bout of scope\b|^\W*not in\b|\bnot (?:in (?:the )?(?:scope|this|v\d|MVP)|part of|include)|\bexclud|\bleave(?:s)? out\b|\bleft out\b|\bnot now\b|\bwon't\b/,
    ),
    'out-of-scope',
  ],
  [
    anyCase(
      /\b(?:success (?:criteria|measures?)|success(?:ful)? (?:if|when|means)|we(?:'ll| will) know|metrics?|kpis?|measured? (?:by|success)|key results?|done (?:if|when))\b/,
    ),
    'metric',
  ],
  [/\b(?:want|need|hope|like|plan)s? to (?:find out|learn|understand|know|test|check)\b/i, 'question'],
  [
    anyCase(
      /^(?!.*\b(?:already|happened|previous|earlier|last)\b).*\b(?:aims? (?:to|are)|aiming to|goals?|objectives?|desired outcomes?|(?:i|we)(?:'d| would)? (?:like|want|hope)\b.{0,40}\b(?:to see|to achieve|by)|hopes? to achieve|in order to succeed)\b/,
    ),
    'goal',
  ],
  [
    anyCase(
      /\b(?:limitations?|friction points?|pain points?|problems?|challenges?|drawbacks|frustrations|difficult(?:y|ies)|shortcomings|struggles?|hurts?)\b/,
    ),
    'problem',
  ],
  [/^\W*(?:we|i)(?:'ll| will)? (?:do|achieve|reach|get) (?:this|that|it|there) (?:by|through)\b/i, 'solution'],
  [/\b(?:considered|alternatives?|options?|we could|on the table)\b/i, 'option'],
  [anyCase(/\b(?:open questions?|unclear|unknown|don't know|not sure|unsure|to be (?:decided|clarified)|questions? (?:for|to))\b/), 'question'],
  [/\b(?:assum(?:e|ed|ing|ptions?)|hypothes[ie]s|we (?:believe|bet|think))\b/i, 'assumption'],
  [
    anyCase(
      /\b(?:we|i) (?:found|saw|heard|learned|learnt|observed|noticed|measured|counted)\b|\b(?:findings|telemetry|from (?:our|the) (?:logs?|data|analytics|interviews|survey)|analysis of|interviewees|respondents)\b/,
    ),
    'evidence',
  ],
  [/\b(?:risks?|might go wrong|could go wrong|concerns?|worries)\b/i, 'risk'],
]
const wishLeadIn = anyCase(
  /\b(?:asked (?:us )?(?:for|to|if)|asks? for|want(?:s|ed)?|wish(?:es|ed)?|request(?:s|ed)?|demand(?:s|ed)?|insist(?:s|ed)?|would like|need(?:s|ed)? (?:from us|to have)|expect(?:s|ed)?)\b/,
)

/** The role that a list takes from the sentence which introduces it, or undefined. `asker` tells whether somebody else is asking in it. */
export function roleOfLeadIn(text: string, asker: boolean): Role | undefined {
  const short = wordCount(text) <= 6 ? roleOfHeading(text.replace(/:\s*$/, '')) : undefined
  if (short) return short
  if (asker && wishLeadIn.test(text)) return 'wish'
  if (/[.!?]\s*$/.test(text)) return undefined
  return leadInRoles.find(([pattern]) => pattern.test(text))?.[1]
}

function normal(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[*_`"“”]/g, '')
    .replace(/\b(what|who|where|how)s\b/g, "$1's")
    .replace(/\b((?:is|are|was|were|do|does|did|has|have|wo|would|should|could)n|ca(?=nt\b)n)t\b/g, "$1't")
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d[\d.]{0,15}[):]?|(?:[ivx]+|[a-z])[.):]) /, '')
    .replace(/^(?:q|section|part|step|chapter|slide|act|point|topic|item|page) ?\d* ?[:.–-] ?/, '')
    .replace(/[^\p{L}\p{N})'&]+$/u, '')
}

/** Roles that everything beneath them keeps, whatever the sub-headings say. */
export const lastingRoles: ReadonlySet<Role> = new Set<Role>(['out-of-scope', 'option', 'history', 'reference', 'question', 'evidence'])
/** Nothing there says anything about the risks. */
export const silentRoles: ReadonlySet<Role> = new Set<Role>(['history', 'reference'])
export const measuring: ReadonlySet<Role> = new Set<Role>(['goal', 'metric'])
/** "After the pilot:" among measures says when, not what for. */
export const planning: ReadonlySet<Role> = new Set<Role>(['timeline', 'launch', 'requirement', 'background'])
