import { markdownText } from './markdown-text.js'
import { stateMarks } from './triangle.js'
import type { WrittenChecklist, WrittenLine } from './written-checklist.js'

/** The checklist as Markdown, for an issue, a review or a message. Nothing of the document's text acts as Markdown or HTML there. */
export function checklistMarkdown({ title, summary, ladder, triangle, groups }: WrittenChecklist): string {
  const blocks = [
    `# ${markdownText(title)}`,
    markdownText(summary),
    `## ${markdownText(ladder.title)}`,
    list(ladder.risks.map(({ title: risk, label, lines }) => item(`**${markdownText(risk)}**: ${markdownText(label)}`, lines))),
    `## ${markdownText(triangle.title)}`,
    list(
      triangle.regions.map(
        ({ letter, title: region, state, stateLabel }) => `- ${stateMarks[state]} ${letter}, ${markdownText(region)}: ${markdownText(stateLabel)}`,
      ),
    ),
    ...groups.flatMap((group) => [
      `## ${markdownText(group.title)}${group.state ? ` (${markdownText(group.state)})` : ''}`,
      list(
        group.questions.map(({ question, state, stateLabel, lines }) =>
          item(`${stateMarks[state]} **${markdownText(question)}** ${markdownText(stateLabel)}`, lines),
        ),
      ),
    ]),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function item(text: string, lines: readonly WrittenLine[]): string {
  return [`- ${text}`, ...lines.map(({ label, excerpt }) => `  - ${markdownText(label)}: ${markdownText(excerpt)}`)].join('\n')
}

function list(items: readonly string[]): string {
  return items.join('\n')
}
