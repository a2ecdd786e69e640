import { anyCase } from '../language/any-case.js'
import type { Reading } from './reading.js'
import type { Role } from './roles.js'
import type { Spec } from './spec.js'

const isContent = (role: Role) => role !== 'history' && role !== 'reference'
const inContent: Reading = ({ role }) => isContent(role)

/** The share of a spec's words that stand in statements of a kind, from 0 to 1; history and references are no part of it. */
function shareOf(spec: Spec, kind: Reading): number {
  return spec.statements.words(kind) / Math.max(spec.statements.words(inContent), 1)
}

/**
 * The share of a kind of statements where the document is mostly about it: so many statements and such a share of the words at
 * least, and more words than discovery has. Undefined where it is not.
 */
export function dominance(spec: Spec, kind: Reading, fewest: number, least: number): number | undefined {
  if (spec.statements.count(kind) < fewest) return undefined
  const share = shareOf(spec, kind)
  return share > least && share > shareOf(spec, isDiscovery) ? share : undefined
}

const discovery: ReadonlySet<Role> = new Set<Role>(['problem', 'evidence', 'user', 'assumption', 'option'])
/** What the product does, for whom and why: words about money or sales are the subject there, not the business around it. */
const product: ReadonlySet<Role> = new Set<Role>([...discovery, 'requirement', 'solution', 'story', 'technical', 'question', 'out-of-scope'])

const isAround = (role: Role) => isContent(role) && !product.has(role)

/** Who has which trouble, what was found out about it, which ways were weighed. */
const isDiscovery: Reading = ({ role }) => discovery.has(role)

const money = anyCase(
  /\b(?:ROI|NPV|IRR|pay-?back|break-?even|EBITDA|margins?|CAGR|TAM|SAM|SOM|revenues?|ARR|MRR|ACV|LTV|CAC|profits?|cash ?flows?|capex|opex|projections?|projected|forecasts?|addressable|market size|investment|upsell|cross-sell|FY ?\d+|savings|cost[- ]benefit|year [1-5]|discount rate)\b|[$€£]\s?\d|\d[\d.,]{0,15}\s?(?:M|k|million|bn|billion)?\s?(?:EUR|USD|GBP|€|£)/g,
)
const moneyHeading = anyCase(/\b(?:business case|financials?|ROI|return on investment|cost[- ]benefit|revenue|market size|unit economics|profitability)\b/)
/** Figures for an investment decision. Guide: "Not Defining Business Cases". */
export const isBusinessCase: Reading = ({ role, section, statement }) =>
  isAround(role) && ((statement.text.match(money) ?? []).length >= 2 || (moneyHeading.test(section.title) && /\d/.test(statement.text)))

const promotion = anyCase(
  /\b(?:tag ?lines?|slogans?|messaging|positioning|campaigns?|promos?|promotions?|promotional|press (?:release|kit|plan)|PR|blog posts?|webinars?|newsletters?|social media|LinkedIn|Instagram|TikTok|Facebook|YouTube|Product Hunt|influencers?|ads|advertis\w+|landing page|launch (?:event|party|day)|sales (?:enablement|deck|kit)|battle ?cards?|price points?|bundles?|discounts?|go-to-market|GTM|trade show|booth|swag|early[- ]bird)\b/g,
)
const promotionHeading = anyCase(
  /\b(?:go[- ]to[- ]market|gtm|marketing|messaging|campaigns?|promotions?|press|launch (?:activities|checklist|campaign)|tag ?lines?|brand(?:ing)?|pricing|sales (?:enablement|kit)|channels)\b/,
)
/** How it is positioned, priced, announced and sold. Guide: "Not Product Marketing". */
export const isMarketing: Reading = ({ role, section, statement }) =>
  isAround(role) && ((statement.text.match(promotion) ?? []).length >= 2 || promotionHeading.test(section.title))

const planHeading = anyCase(
  /\b(?:project plan|timeline|schedule|milestones?|sprints?|RACI|resourcing|staffing|status|work ?streams?|gantt|meetings?|cadence|tickets?|task list|work breakdown|delivery plan|planning|roles and responsibilities|governance)\b/,
)
const planLine = anyCase(
  /\b(?:owner|assignee|responsible|accountable|due|deadline|ETA) ?:|\b(?:sprint \d+|\d{1,3} ?% (?:done|complete)|in progress|not started|on track|stand-?up|steering (?:committee|group) (?:meets|every)|[A-Z]{2,6}-\d{2,5})\b|\|\s*(?:done|todo|to do|in progress|open|closed|complete)\s*(?:\||$)/,
)
/** Dates, owners, status and tickets. Guide: "Not Project Management". */
export const isPlanning: Reading = ({ role, section, statement }) =>
  isContent(role) &&
  !discovery.has(role) &&
  role !== 'metric' &&
  role !== 'goal' &&
  role !== 'question' &&
  (planLine.test(statement.text) || planHeading.test(section.title))
