import { anyCase } from '../language/any-case.js'
import type { Statement } from '../language/statements.js'
import { paragraphAbove } from '../markdown/lead-in.js'

const leads = anyCase(
  /\b(?:does|do|did|takes?|took|follows?|followed|goes through|go through|went through|ha(?:s|ve|d) to (?:do|take|go through)|performs?) (?:all )?(?:the following(?: (?:steps|things))?|(?:these|those|several|many|the same|\d+|two|three|four|five|six|seven) (?:[a-zà-ɏ]+ )?(?:steps|things)|this|as follows)\W*:\s*$/,
)
const ofProduct = anyCase(
  /\b(?:apps?|applications?|systems?|tools?|platform|products?|services?|features?|pages?|screens?|scripts?|buttons?|servers?|back-?end|engine|bot|module|it|that|which|we|will|shall|must|should)\b[^.;]*$/,
)

/** "Instead, Rowan does the following:", "Today a clerk takes these steps:": what stands in the list is what somebody does, and nothing to be built. */
export function isToldStep({ item }: Statement): boolean {
  return leadsIntoSteps(paragraphAbove(item?.list))
}

/** Does a line lead into steps that somebody takes, rather than the product? */
export function leadsIntoSteps(leadIn: string): boolean {
  const told = leads.exec(leadIn)
  return told !== null && !ofProduct.test(leadIn.slice(0, told.index).replace(/^.*[.!?]\s/, ''))
}
