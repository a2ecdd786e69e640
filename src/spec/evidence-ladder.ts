import { anyCase } from '../language/any-case.js'
import { hasNumber } from '../language/numbers.js'
import { withoutQuotes } from '../language/quotations.js'
import type { Risk, RiskState } from './risk-states.js'
import type { Rung } from './rungs.js'

const shipped = anyCase(
  /\b(?:since (?:the |its |our )?(?:launch|release|roll-?out|go-?live|it (?:went live|was (?:launched|released|rolled out|switched on)))|(?:weeks?|months?|days?|quarter|year) after (?:the )?(?:launch|release|roll-?out|go-?live)|(?:has|have) (?:had|used) it since|(?:has|have|['’]s|['’]ve) been (?:live|in production|in use|on for (?:all|every\w*))|(?:is|are|['’]s) (?:in|on|live) for (?:all|every\w*)|live since|rolled out to (?:all|every\w*)|after we (?:launched|released|shipped|rolled (?:it )?out|switched it on))\b/,
)
const tried = anyCase(
  /\b(?:tried|tested|test(?:s|ing)?|trial|trials|pilot(?:s|ed)?|prototypes?|mock-?ups?|A\/B|experiments?|spikes?|spiked|benchmark(?:s|ed)?|proof of concept|PoC|load[- ]test(?:s|ed)?|dry run|simulat\w+|measured|private beta|beta|usability|unaided|without help|control group|fake door|showed (?:it|them|the)|shown (?:to|it)|put (?:it|them) in front|ran (?:it|the|a|an|them))\b/,
)
const reviewed = anyCase(
  /\b(?:approved|agreed|signed|confirmed|cleared|reviewed|review|audit(?:ed)?|went through|gone through|had a look|looked at|checked|accepted|assessment|opinion|no objections?|ok(?:ay)?|fine|passed|findings?)\b/,
)

/** What a statement's evidence is made of. */
function rungOfEvidence(text: string, risk: Risk): Rung {
  if (shipped.test(text)) return 'launch'
  if (tried.test(text) || (risk === 'viable' && reviewed.test(text))) return 'test'
  return hasNumber(withoutQuotes(text)) ? 'data' : 'anecdote'
}

/** The rung on which a statement stands that says so much about a risk; undefined where it waives the risk or says nothing of it. */
export function rungOf(risk: Risk, state: RiskState, text: string): Rung | undefined {
  switch (state) {
    case 'evidenced':
      return rungOfEvidence(text, risk)
    case 'planned':
      return 'plan'
    case 'assumed':
      return 'assumption'
    case 'partial':
      return 'opinion'
    default:
      return undefined
  }
}
