import { anyCase } from '../language/any-case.js'
import type { Standing } from './reading.js'

/** Where the thing and its day are described: those who do the work there. */
export function namesPlace({ role, statement: { text } }: Standing): boolean {
  if (role === 'background' || role === 'user') return forThose.test(text) || department.test(text)
  return role === 'problem' && department.test(text)
}

/** Whom it is for, said of one or of those in a place: "for Ana, who runs …", "for the people at the dock", "the one who pays for it is …". */
const forThose = anyCase(
  /\bfor (?:the |those |all the )?(?:people|ones|person|somebody|someone|folks) (?:who|at|in|on|behind|whose|with)\b|\bfor [a-zà-ɏ]+, who\b|\b(?:the )?(?:one|ones|person|people) who (?:suffers?|pays?|has|have|feels?|uses?|works?|needs?) (?:[a-zà-ɏ]+ ){0,4}(?:is|are) (?:mostly |mainly )?(?:an?|the|our)\b|\bthink of (?:someone|somebody|an?) (?:[a-zà-ɏ]+ )?(?:who|with|in|at)\b/,
)
/** A part of a company that does something: "Back Office gets a mail", "HR people answer". */
const department = anyCase(
  /^\W*(?:(?:the|our|every|each|today|then|when)\s+)*(?:back[- ]office|front[- ]desk|reception|accounting|accounts payable|book-?keeping|customer (?:service|care)|hotline|call cent(?:er|re)|dispatch|payroll|procurement|purchasing|facilities|shop floor|warehouse|kitchen|night shift|HR)(?: (?:people|staff|colleagues|folks|team))?(?: (?:at|in|of) (?:[a-zà-ɏ]+ ){1,3}?)?\s*(?:gets?|calls?|writes?|types?|has|have|cop(?:y|ies)|opens?|answers?|prints?|checks?|takes?|sends?|fills?|looks?|enters?|sorts?|phones?|rings?|needs?|waits?)\b|\b(?:HR|IT|payroll|finance|support|sales|office|warehouse|kitchen|reception|back[- ]office) (?:people|staff|folks|colleagues)\b/,
)
