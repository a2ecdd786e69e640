import { stateMarks } from './triangle.js'
import type { WrittenChecklist, WrittenLine } from './written-checklist.js'

/** The checklist as Markdown, for an issue, a review or a message. Nothing of the document's text acts as Markdown or HTML there. */
export function checklistMarkdown({ title, summary, ladder, triangle, groups }: WrittenChecklist): string {
  const blocks = [
    `# ${escaped(title)}`,
    escaped(summary),
    `## ${escaped(ladder.title)}`,
    list(ladder.risks.map(({ title: risk, label, lines }) => item(`**${escaped(risk)}**: ${escaped(label)}`, lines))),
    `## ${escaped(triangle.title)}`,
    list(
      triangle.regions.map(({ letter, title: region, state, stateLabel }) => `- ${stateMarks[state]} ${letter}, ${escaped(region)}: ${escaped(stateLabel)}`),
    ),
    ...groups.flatMap((group) => [
      `## ${escaped(group.title)}${group.state ? ` (${escaped(group.state)})` : ''}`,
      list(
        group.questions.map(({ question, state, stateLabel, lines }) => item(`${stateMarks[state]} **${escaped(question)}** ${escaped(stateLabel)}`, lines)),
      ),
    ]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function item(text: string, lines: readonly WrittenLine[]): string {
  return [`- ${text}`, ...lines.map(({ label, excerpt }) => `  - ${escaped(label)}: ${escaped(excerpt)}`)].join('\n')
}

function list(items: readonly string[]): string {
  return items.join('\n')
}

/** Text as Markdown that shows it as it is, on one line. */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
}
