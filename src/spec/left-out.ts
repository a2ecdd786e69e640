import { type Reading, withLabel } from './reading.js'
import { type Role, roleOfHeading } from './roles.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'

const exclusion =
  /\b(?:out of scope|not in (?:the |this )?scope|non-goals?|no-gos?|we (?:will not|won't|do not plan to|don't plan to|are not going to|aren't going to)|(?:is|are) (?:explicitly |deliberately )?(?:excluded|left out|postponed|deferred)|(?:is|are) out(?=[.;,]|$)|not (?:now|for now|in v1|in this (?:release|version|phase|iteration))|not in it:|not touching|it (?:won['’]t|will not|does not|doesn['’]t) (?:touch|undo|change|replace|cover|handle)|another story|(?:we|i)(?:['’]ve| have) no lever|belongs to (?:squad|team|the)|what (?:i|we) leave out|(?<!\b(?:must|shall|should|will|can) )leave(?:s|ing)? out|not (?:part|be part) of|does not (?:attempt|cover|include)|waits? until|(?:left|kept|saved|parked|deferred|postponed|moved|pushed) (?:for|until|till|to) (?:later|an?other|a (?:later|future|second)|phase|the (?:next|future)|v\d|now)|(?:comes?|follows?|planned|considered|added) (?:only )?(?:in|with|for) (?:a|the) (?:later|next|future|second)|(?:scope|release|version|MVP|pilot|it|this) excludes|excluding|(?:for|in|to|until) phase [2-9]|is (?:meant |intended )?for (?:[\w-]+ ){1,4}only|is only (?:meant |intended )?for|is phase [2-9]|only in this (?:release|version|phase|step)|later:|v1\.1)\b/i
/** "Stored procedures: no.", "Slack: out.", "spare parts NO". */
const turnedDown =
  /(?<!\b(?:required|optional|mandatory|nullable|unique|default|blocking|breaking(?: change)?|reversible)):\s*(?:no|out|not (?:now|yet|this time))(?=\s*(?:[.;,]|$))/i
const shoutedNo = /\p{L}{3,} NO(?=[\s,.;(]|$)/u
/** A row whose mark says that its thing is not built. */
const dropped = /^\W*(?:dropped|won['’]t(?: have)?|out|not planned|rejected|excluded|not now|no)\W*$/i
/** A column that says whether a thing is built. */
const ranked = /\b(?:priority|MoSCoW|in scope|scope|included)\b/i
const scoped = /\b(?:scope|stor(?:y|ies)|requirements?|features?|MoSCoW)\b/i

/** Something concrete that is left out. */
export function findNonGoal(spec: Spec): PlacedStatement | undefined {
  return spec.statements.first(standsOutOfScope) ?? spec.statements.first(excludesSomething) ?? spec.statements.first(limitsItself)
}

/** "The tool does not …", "This proposal won't …", "It is for local use only": the thing itself is said to stop somewhere. */
const limit =
  /(?:^|[.;:,—–]\s|\b(?:and|but|so|as)\s)\W*(?:(?:as (?:proposed|designed|planned),? )?(?:(?:this|the|our|its?)\s(?:\p{L}+[- ]){0,3}?)?(?:feature|functionality|proposal|project|product|tool|app|application|library|pack|package|service|system|release|version|MVP|pilot|prototype|spec|document|integration|module|solution|site|design|plan|scope|v1|it|this|that|we))\s(?:(?:itself|currently|also|still|only|initially|as such)\s)*(?:(?:is|are|does|do|will|would|should|can) (?:\p{L}+ly )?not|(?:is|are|does|do|wo|would|should)n['’]t|cannot|can['’]t|never)\b/iu
const limitless: ReadonlySet<Role> = new Set<Role>([
  'problem',
  'evidence',
  'history',
  'question',
  'story',
  'risk',
  'reference',
  'stakeholder',
  'option',
  'wish',
  'metric',
  'requirement',
  'technical',
])
const limitsItself: Reading = ({ role, statement }) => !limitless.has(role) && statement.kind !== 'row' && limit.test(statement.text)

/** "No Android app, login or sync in v1". */
const noneYet = /^\W*no \p{L}.{0,120}\b(?:in|for) (?:v\d|(?:the )?MVP|version \d|phase \d|this (?:version|release|phase)|the first (?:version|release))\W*$/iu
/** "No native app for v1" among the constraints. */
const bareNo = /^\W*no (?!more|less|fewer|later|longer)\p{L}[\p{L}/-]*(?: [\p{L}/-]+){0,6}(?: \([^)]{1,60}\))?\W*$/iu

const standsOutOfScope: Reading = ({ role, statement }) => role === 'out-of-scope' && isConcrete(statement.text)

const excludesSomething: Reading = ({ role, section, statement }) => {
  if (role === 'question' || role === 'problem' || role === 'history' || role === 'timeline') return false
  const { block, text } = statement
  if (block.kind === 'row' && block.cells.some(({ inline }, at) => isConcrete(inline.text) && roleOfHeading(block.table.header[at] ?? '') === 'out-of-scope'))
    return true
  if (role !== 'technical' && role !== 'requirement' && block.kind !== 'row' && (turnedDown.test(withLabel(statement)) || shoutedNo.test(text))) return true
  if (
    block.kind === 'row' &&
    block.cells.length > 1 &&
    (scoped.test(section.title) || block.table.header.some((name) => ranked.test(name))) &&
    block.cells.slice(1).some(({ inline }) => dropped.test(inline.text))
  )
    return true
  return (
    (exclusion.test(withLabel(statement)) || /^\W*excludes\b/i.test(text) || noneYet.test(text) || (role === 'constraint' && bareNo.test(text))) &&
    isConcrete(text)
  )
}

function isConcrete(text: string): boolean {
  return !/^\W*(?:none|n\/?a|tbd|todo|nothing|everything else(?: is out of scope)?)\W*$/i.test(text) && /\p{L}{3,}/u.test(text)
}
