import { anyCase } from '../language/any-case.js'
import { artefactPhrase, findArtefacts } from '../language/artefacts.js'
import { isCommissioned } from '../language/commissions.js'
import { isDecree } from '../language/decrees.js'
import { requestIn } from '../language/requests.js'
import type { Statement } from '../language/statements.js'
import { stopsOnResult } from './learning-plan.js'
import { withLabel } from './reading.js'

/** How often a document says, in whatever form, what lies ahead of a product. */
export interface Ahead {
  /** Where a figure is to get to. */
  shifts: number
  /** What becomes of the thing if it does not. */
  stops: number
  /** Somebody wants it, or has had it decided. */
  orders: number
  /** Entries of lists that are nothing but a thing to show to people. */
  things: number
  /** Statements with a thing in them that is built or shown. */
  products: number
}

/** A figure as it is, and as it is to be. */
const figure = '(?:[€$£]\\s?)?\\d[\\d.,]{0,12}\\s?(?:%|percent|per cent|points?|[a-zà-ɏ]{1,12}(?: [a-zà-ɏ]{1,12})?)?'
const mark = '(?:under |below |over |above |about |around |at least |at most |more than |less than |fewer than |some |[<>≤≥~] ?)?'
const shift = anyCase(
  [
    `${figure}\\s*(?:→|->|=>|⇒)\\s*${mark}(?:[€$£]\\s?)?\\d`,
    `\\bfrom (?:the |about |today['’]s |some |an average of )?${figure}[^.;\\d]{0,40}?\\b(?:to|down to|up to) ${mark}(?:[€$£]\\s?)?(?:\\d|half|none|zero|nil|a (?:third|quarter|tenth))`,
    `[:|] ${figure} to ${mark}(?:[€$£]\\s?)?\\d[\\d.,]{0,12} ?(?:%|[a-zà-ɏ]{0,12})\\W{0,3}$`,
    `\\b(?:become|becomes|turn into|turns into|shrinks? to|grows? to|drops? to|falls? to|rises? to|go(?:es)? (?:down|up)? ?to) ${mark}(?:[€$£]\\s?)?\\d`,
    `\\b${figure},? (?:instead of|rather than|and not|against|where it (?:is|was)|down from|up from) ${mark}\\d`,
    `\\b(?:should|shall|must|to|will|would|has to|have to|is to|are to|ought to|hope to|can) (?:go|fall|drop|rise|grow|shrink|climb|come down|be|stay|halve|double|get)(?: down| up| back)?(?: (?:from|to|by|under|below|over|above|at|within|at least|at most|no more than|less than|fewer than|more than)){1,2} [^.;]{0,20}?(?:\\d|half|a (?:third|quarter|tenth))`,
    `\\b(?:should|shall|must|will|would|has to|have to|is to|are to|ought to) (?:halve|double|fall by|drop by|rise by|grow by)\\b`,
    `\\b(?:half|two thirds|an? (?:third|quarter|tenth)|\\d[\\d.,]{0,12} ?%|\\d{1,6} (?:in|out of|of) \\d{1,6}) of (?:the |those |all |our |them )?[^.;]{2,50}\\b(?:should|shall|must|would)\\b`,
    `\\b(?:under|below|fewer than|less than|at most|no more than|over|above|more than|at least) \\d[^.;]{0,60}\\b(?:would do|will do|is enough|would be enough|is what we want|and we are happy|is the mark|is the bar)\\b`,
  ].join('|'),
)
/** "A number from 1 to 5", "Saturdays from 10 to 16": a range is no way to go. */
const range = anyCase(
  /\b(?:an? number|scales?|scores?|scored|rat(?:e|ed|es|ing|ings)|marks?|grades?|open|daily|every day|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays|hours?|ages?|aged|years?|sizes?|pages?|versions?|range[sd]?|ranging|anything|anywhere)\b[^.;\d]{0,15}\bfrom \d|\bfrom \d{1,2}:\d\d\b/,
)
/** So it was: figures that have moved already are found out. */
const moved = anyCase(
  /\b(?:rose|fell|went|was|were|grew|dropped|sank|climbed|increased|decreased|improved|declined|came|moved|had|ran|jumped|slipped|took|served|(?:is|are) (?:now )?(?:down|up) from|(?:has|have) (?:fallen|risen|grown|dropped|sunk|climbed|gone|come|improved|increased|decreased|declined|halved|doubled))\b/,
)

/** Does it say where a figure is to get to from where it is? */
function isShift(text: string): boolean {
  return shift.test(text) && !moved.test(text) && !range.test(text)
}

/** What lies ahead, by all statements. What one of them shows is kept with it. */
export function readAhead(statements: readonly Statement[]): Ahead {
  const found: Ahead = { shifts: 0, stops: 0, orders: 0, things: 0, products: 0 }
  for (const statement of statements) {
    const { shifts, stops, orders, things, products } = statement.read(aheadIn)
    found.shifts += shifts
    found.stops += stops
    found.orders += orders
    found.things += things
    found.products += products
  }
  return found
}

function aheadIn(statement: Statement): Ahead {
  const { text, item, index } = statement
  return {
    shifts: Number(isShift(withLabel(statement))),
    stops: Number(stopsOnResult(text)),
    orders: Number(requestIn(statement)?.kind === 'ask' || isDecree(statement) || isCommissioned(statement)),
    things: Number(item !== undefined && index === 0 && artefactPhrase(text) !== undefined),
    products: Number(findArtefacts(text).length > 0),
  }
}
