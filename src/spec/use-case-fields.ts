import { anyCase } from '../language/any-case.js'
import type { Statement } from '../language/statements.js'

/** The fields of a use case, as Cockburn has them ("Writing Effective Use Cases", 2000), that no test case has as well. */
const actor = '(?:(?:primary|secondary|main) )?actors?'
const course = '(?:flows?|scenarios?|paths?|courses?)'
const otherCourse = `(?:alternat(?:e|ive)|exception(?:al)?|error) ${course}`
const flow = `(?:main|basic|normal|happy|primary|typical) (?:success )?${course}(?: of events)?|flow of events|${otherCourse}`

/** "Primary actor", "Flow of events", "Alternative flows and exceptions": a label, or the first cell of a row. */
export const useCaseField = anyCase(`^\\W*(?:${actor}|supporting actors?|${flow}|${otherCourse} and exceptions)\\W*$`)

/** The same among headings in small letters, one a line. */
export const useCaseHeads = new RegExp(`^(?:${actor}|${flow})$`, 'gm')

/** Does a heading speak of what happens in a use case, and not of what is to be built? */
export function namesFlow(heading: string): boolean {
  return inHeading.test(heading)
}
const inHeading = anyCase(`\\b(?:main|basic|normal|alternat(?:e|ive)|exception(?:al)?) (?:success )?${course}\\b`)

/** Is it a row of a use case ("| Post-condition | the user is logged out |"): what happens in it, and to nobody yet? */
export function isUseCaseRow({ block }: Statement): boolean {
  return block.kind === 'row' && rowOfUseCase.test(block.cells[0]?.inline.text ?? '')
}
const rowOfUseCase = anyCase(`${useCaseField.source}|^\\W*(?:pre|post|error|entry|exit|success|failure)[- ]?conditions?\\W*$`)
