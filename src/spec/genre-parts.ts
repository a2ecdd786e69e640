/**
 * The parts that briefs, proposals and specs of all kinds are made of. Each is common in other documents too, so that one alone shows
 * nothing; but what has many of them is written to say what to build, for whom and why. Headings come in small letters, one a line.
 */
const parts: readonly RegExp[] = [
  /\b(?:goals?|objectives?|aims?|desired outcomes?|purpose)$|^(?:goals?|objectives?|aims?|purpose)\b/m,
  /\b(?:(?:target|intended|primary|secondary) (?:audiences?|users?|customers?|groups?|market|demographics?)|audience|(?:user )?personas?|user groups?|beneficiar(?:y|ies))$|^(?:users|customers)$|^who\b.*\bfor$/m,
  /\bproblems?(?: (?:statement|description|definition|to solve|background))?$|^(?:the |core )?problem\b|\bpain ?points?$|\b(?:user|customer|client|business) needs?$|\bopportunit(?:y|ies)$|^challenges?$/m,
  /\bsolutions?(?: overview)?$|\b(?:product|project|app|application|feature|game|website) (?:summary|overview|description|concept|idea|vision)$|^(?:core |high[- ](?:level )?)?(?:concept|idea|vision)(?: statement)?$|\b(?:value proposition|selling points?|differentiat(?:ors?|ion))$/m,
  /\b(?:key|core|main|major|planned|proposed|mvp|essential|basic|product|required|desired|minimum|stretch) (?:features?|functionalit(?:y|ies)|capabilities)\b|^stretch goals\b|^(?:features?|functionalit(?:y|ies)|capabilities)$/m,
  /\brequirements?$|^(?:non-?)?functional$|^what we need$|^(?:must|nice|should|could)[- ](?:to[- ])?haves?\b|\bacceptance criteria$|^user stor(?:y|ies)\b|\buse[- ]cases$/m,
  /\bscope$|^scope\b|\bmvp\b|^(?:non-?goals?|exclusions)\b|\bdeliverables$|^(?:what )?(?:the |it |this )*(?:\w+ )?(?:does not|is not)\b/m,
  /\bsuccess (?:criteria|metrics?|measures?|indicators?)$|^(?:success|metrics?|kpis?)\b|^how (?:we|will we|do we)\b.*\b(?:know|measure)|\bexpected (?:outcomes?|impact|benefits?|results?)$|\bevaluation plan$/m,
  /\b(?:constraints?|assumptions?|dependencies|limitations|(?:anticipated|expected|potential|possible) (?:problems|issues|challenges|risks))$|\brisks?$|^risks?\b/m,
  /\b(?:timeline|time frame|milestones|schedule|budget|(?:delivery|project|work|collaboration|launch|rollout) plan)$|^phases?$|^(?:launch|rollout|go-to-market)$/m,
  /^what (?:the |our )?(?:client|customer|owner|users?|they) (?:wants?|needs?|asked for)$|^(?:client|customer|stakeholders?|sponsor)(?: information| details| background| profile)?$|\b(?:competitors?|competition|competitive (?:analysis|landscape)|competitor analysis|similar (?:apps|products|projects)|existing (?:solutions|alternatives|products|systems?)|alternatives(?: considered)?|related work|market)$/m,
  /\b(?:design|content|branding|visual|ui|ux) (?:requirements|direction|style|preferences|guidelines)$|\blook (?:and|&) feel$|^brand(?:ing)?$|^(?:site ?map|pages|screens|wireframes|mock-?ups)$|\buser (?:flows?|journeys?|experience|interface)$|\bcore loops?$|^game ?play$/m,
]

/** How many different parts of a brief the headings name. */
export function countParts(headings: string): number {
  return parts.filter((part) => part.test(headings)).length
}
