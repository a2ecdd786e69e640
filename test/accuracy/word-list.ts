import { type Label, labels, type Reader } from './score.js'

/** What a linter of words would look for, without regard to where a word stands. */
const words: Readonly<Record<Label, RegExp>> = {
  RG: /\b(?:asked for|asks for|requested|requests|wants?|wanted|demand(?:s|ed)?|insists?|promised|would like|needs? (?:this|it) by|customer requirement|stakeholder requirement)\b/i,
  SD: /\b(?:button|dropdown|drop-down|dashboard|screen|page|widget|modal|pop-?up|sidebar|tab|chart|table|icon|toggle|wizard|API|database|React|chatbot)s?\b|\bthere is no\b/i,
  OG: /\b(?:launch|ship|deliver|release|build|implement|develop|go live|roll out)(?:e?d|es|s|ing)?\b/i,
  UC: /\b(?:users?|customers?|people|everyone|everybody|nobody) (?:love|want|need|hate|prefer|expect|struggle|find)s?\b|\bresearch shows\b|\b(?:intuitive|seamless|user-friendly|easy to use|best-in-class|all (?:our )?competitors)\b|\bI (?:think|believe|feel)\b/i,
  PH: /\b(?:TBD|TODO|TBC|N\/A|coming soon|to be (?:defined|determined|added))\b|\?\?\?/i,
}

/** The baseline: each line that holds a word of a label's list is marked, whatever the document says around it. */
export const wordList: Reader = (_name, text) => {
  const marks = text
    .split(/\r\n|\r|\n/)
    .flatMap((line, index) => labels.filter((label) => words[label].test(line)).map((label) => ({ label, by: 'word-list', start: index + 1, end: index + 1 })))
  return { marks, shown: marks.length, all: marks.length }
}
