import { anyCase } from '../language/any-case.js'
import type { Risk } from './risk-states.js'

const anyRisk = anyCase(
  /\b(?:n\/?a|not applicable|does(?: not|n['’]t) apply|not relevant|no (?:new )?(?:technical|legal|privacy|usability) (?:risk|impact|concern|change)|nothing (?:changes|to (?:learn|use|see)) for)\b/,
)
/** What does away with one risk, and with no other. */
const oneRisk: Readonly<Record<Risk, RegExp>> = {
  valuable: /\bno (?:users?|customers?)\b/i,
  usable: /\bno (?:user )?interface\b/i,
  feasible: /\bno (?:new )?(?:code|infrastructure|integration)\b/i,
  viable: /\bno (?:personal|customer|user) data\b/i,
}
const reason = /\b(?:because|since|as|batch|no|not)\b|[:—–]/i
/** A waiver is said in few characters; a longer text tells of something else. */
const longest = 240

const ofNoBusiness = anyCase(
  [
    "\\bfor (?:the )?(?:(?:builder|author|developer|owner|maker|creator|team|family)['’]s|my|our|his|her|their)(?: own| personal| private){1,2} use\\b",
    '\\b(?:personal|hobby|pet|weekend|toy|student|class|portfolio) (?:project|utility|tool|exercise|app|site)\\b[^.;]{0,60}\\b(?:not|no|never|without|nothing)\\b[^.;]{0,30}\\b(?:commerc\\w*|products?|scale|sell|sale|sold|moneti\\w*|revenue|business|money|profit|customers)\\b',
    '\\bnon-?commercial (?:project|tool|hobby|experiment|use only)\\b|\\bnobody (?:pays|is charged|earns)\\b[^.;]{0,40}\\b(?:hobby|volunteers?|own use)\\b',
  ].join('|'),
)
/** A thing that its maker builds for himself has no business that it would have to work for. */
export function waivesBusiness(text: string): boolean {
  return text.length < longest && ofNoBusiness.test(text)
}

/** Says why a risk does not apply. */
export function waives(text: string, risk: Risk): boolean {
  return text.length < longest && (anyRisk.test(text) || oneRisk[risk].test(text)) && reason.test(text)
}
