import { interval, labels, precision, recall, type Score, type Tally } from './score.js'

const names = {
  RG: 'RG: order-taking',
  SD: 'SD: dictated solution',
  OG: 'OG: output as goal',
  UC: 'UC: unsupported claim',
  PH: 'PH: placeholder',
} as const

/** The page `docs/accuracy.md`, made from a score. */
export function accuracyPage(score: Score): string {
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

## By label

| label | precision | recall | right | neutral | wrong | labels |
| --- | --- | --- | --- | --- | --- | --- |
${labels.map((label) => row(names[label], score.byLabel[label])).join('\n')}
${row('**all**', score.all)}

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

function share(value: number | undefined, hits: number, all: number): string {
  const range = interval(hits, all)
  return value === undefined || !range ? '–' : `${percent(value)} (${percent(range[0])}–${percent(range[1])})`
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`
}
