import { anyCase } from '../../language/any-case.js'
import { saysChange } from '../../language/changes.js'

/** Something becomes more or less, or goes from one figure to another. */
export function moves(text: string): boolean {
  return saysChange(text) || changed.test(text) || /→|->/.test(text) || fromTo.test(text) || todayThen.test(text) || byShare.test(text)
}
/** "Reduced complaints about …", "An increased share of …": how it is then. */
const changed = anyCase(
  /^\W*(?:an? )?(?:decreased|increased|reduced|improved|lowered|raised|shortened|strengthened|heightened|shorter|smaller|calmer|quieter|cleaner|warmer|healthier|fairer|steadier|tidier|fresher|greener|stronger|closer|tighter|lighter|fuller|emptier|slower|richer|clearer|simpler|safer)\b/,
)
/** From one figure or state to another; not from one place to another. */
const fromTo = anyCase(/\bfrom\b(?=.{0,40}\d).{1,40}\bto\b|\bfrom (?!the\b|[a-zà-ɏ]+ing\b)(?:an? )?[a-zà-ɏ-]+ to (?:an? )?(?!the\b)[a-zà-ɏ]/)

/** "8 % today, 60 % half a year later". */
const todayThen = anyCase(
  /\(\d[\d.,]{0,15} ?%? (?:now|today|at present)\)|\d[\d.,]{0,15}\s?\S{0,12} (?:today|now|at present|at the moment|currently)\b,? .{0,40}\d/,
)
/** "tickets −50 %", "balance +4 %". */
const byShare = /(?:^|\s)[−–+-]\s?\d[\d.,]{0,15}\s?%/

const share = /\d[\d.,]{0,15}(?= ?%)/g
/** "3 %", "60 %" in the cells of a row: a share that is to become another one. From nothing to all of it goes any piece of work. */
export function sharesDiffer(cells: readonly string[]): boolean {
  const found = new Set(cells.flatMap((cell) => (cell.match(share) ?? []).map((figure) => Number(figure.replace(',', '.')))))
  return [...found].filter((value) => value > 0 && value < 100).length > 1
}
