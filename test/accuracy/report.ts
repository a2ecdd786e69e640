import { rightspec } from './rightspec.js'
import { interval, labels, precision, recall, type Score, scoreCorpus, type Tally } from './score.js'
import { secondReader } from './second-reader.js'
import { wordList } from './word-list.js'

const names = {
  RG: 'RG: order-taking',
  SD: 'SD: dictated solution',
  OG: 'OG: output as goal',
  UC: 'UC: unsupported claim',
  PH: 'PH: placeholder',
} as const

/** Scores of one corpus: our own, and those that say what ours is worth. */
export interface Scores {
  own: Score
  /** A list of words, as the floor. */
  words: Score
  /** Another reader's labels, as the ceiling. */
  second: Score
}

/** Scores the corpus in a folder for `accuracyPage`. */
export function scoreAll(folder: string): Scores {
  return { own: scoreCorpus(folder, rightspec()), words: scoreCorpus(folder, wordList), second: scoreCorpus(folder, secondReader(folder)) }
}

/** The page `docs/accuracy.md`, made from the scores. */
export function accuracyPage({ own: score, words, second }: Scores): string {
  const rules = [...score.byRule].sort(([a], [b]) => a.localeCompare(b))
  return `# Accuracy

How often is Rightspec right? The figures below are made by \`npm run accuracy\`; a test fails when this page is not current, and another when a
figure falls below its floor (\`test/accuracy/accuracy.test.ts\`).

## Method

The corpus, \`test/corpus/\`, holds ${score.specs} product specs in many voices, industries, formats and qualities, and ${score.others} documents that are none. They were written
for it, by hand and as an assistant would write them. Somebody who had not seen the rules labelled their lines: grade 2 where a coach who let
a line pass would be careless, grade 1 where it is a matter of taste. They also gave the state of each of the four product risks (two, where two good
readers would differ) and the lines that answer six plain questions.

A finding above hint is *right* when it touches a line of grade 2 with its label, *neutral* when it touches only a line of grade 1 or one
with another label, *wrong* otherwise. Precision is right / (right + wrong); recall is the share of labels of grade 2 that a finding touches.
In brackets: the 95 % interval (Wilson), which says how little a small count proves.

The corpus is ours, and the rules were improved with it in view: on documents that nobody tuned for, expect less. Only what holds there counts,
so a rule is never fitted to one document.

How much less? Two further sets of 18 public specs each, from 36 authors, were labelled by the same guide by readers who did not know the rules, and scored once
before anybody had read them: precision 58 % and 52 %, recall 20 % and 27 %, risk states right 58 % and 76 %, answers 59 % and 80 %; none of 12 other documents
was flagged. In the first, four of the specs were not recognised as such. Rules were improved after that, with half of the first set left unread; there they
reached 69 % and 25 %. A third set, of 22 specs and 8 others whose readers gave fewer certain labels (2.8 a spec), was scored once after both had been read:
precision 44 %, recall 19 %, risk states right 58 %, answers 75 %, none of the others flagged, two specs not recognised. What is learned from reading a set shows
on that set first. Take a finding on a spec unlike those of the corpus as a question rather than a verdict.

## By label

| label | precision | recall | right | neutral | wrong | labels |
| --- | --- | --- | --- | --- | --- | --- |
${labels.map((label) => row(names[label], score.byLabel[label])).join('\n')}
${row('**all**', score.all)}

## Beside a word list and a second reader

What is that worth? A list of words is the floor: it marks every line that holds a word of its label's list (\`test/accuracy/word-list.ts\`). A second reader, who
labelled the same specs by the same guide without seeing the first labels, is the ceiling: their certain labels are scored as if they were findings
(\`test/corpus/second/\`). The two hold to the guide in much the same way, so they agree more than strangers would: an upper bound. Precision and recall of each:

| label | word list | Rightspec | second reader |
| --- | --- | --- | --- |
${labels.map((label) => `| ${names[label]} | ${[words, score, second].map(({ byLabel }) => both(byLabel[label])).join(' | ')} |`).join('\n')}
| **all** | ${[words, score, second].map(({ all }) => both(all)).join(' | ')} |
| risk states right | – | ${percent(score.risks.right / score.risks.all)} | ${percent(second.risks.right / second.risks.all)} |
| covered, partial or absent right | – | ${percent(score.risks.coarse / score.risks.all)} | ${percent(second.risks.coarse / second.risks.all)} |
| answered or not, right | – | ${percent(score.answers.right / score.answers.all)} | ${percent(second.answers.right / second.answers.all)} |

## By rule

| rule | precision | right | neutral | wrong |
| --- | --- | --- | --- | --- |
${rules.map(([id, tally]) => `| \`${id}\` | ${share(precision(tally), tally.right, tally.right + tally.wrong)} | ${tally.right} | ${tally.neutral} | ${tally.wrong} |`).join('\n')}

## The document as a whole

| | |
| --- | --- |
| risk states right | ${share(score.risks.right / score.risks.all, score.risks.right, score.risks.all)} of ${score.risks.all} |
| covered, partial or absent right | ${share(score.risks.coarse / score.risks.all, score.risks.coarse, score.risks.all)} |
| answered or not, right | ${share(score.answers.right / score.answers.all, score.answers.right, score.answers.all)} of ${score.answers.all} |
| findings above hint per 1,000 words | ${score.perThousandWords.toFixed(1)} |
| documents that are no specs and were flagged | ${score.flagged.length} of ${score.others} |
`
}

function row(name: string, tally: Tally): string {
  const { right, neutral, wrong, found, gold } = tally
  return `| ${name} | ${share(precision(tally), right, right + wrong)} | ${share(recall(tally), found, gold)} | ${right} | ${neutral} | ${wrong} | ${gold} |`
}

function both(tally: Tally): string {
  const said = (value: number | undefined) => (value === undefined ? '–' : percent(value))
  return `${said(precision(tally))} / ${said(recall(tally))}`
}

function share(value: number | undefined, hits: number, all: number): string {
  const range = interval(hits, all)
  return value === undefined || !range ? '–' : `${percent(value)} (${percent(range[0])}–${percent(range[1])})`
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`
}
