import * as vscode from 'vscode'
import { markdownText } from '../formats/markdown-text.js'
import { answeringLines } from './answering-lines.js'
import type { OpenSpecs } from './open-specs.js'
import type { SettingsReader } from './settings.js'

/** Marks the lines of a spec that answer a question of the checklist, beside their numbers; where the setting asks for it. */
export function markAnswers(specs: OpenSpecs, settings: SettingsReader, extensionUri: vscode.Uri): vscode.Disposable {
  const icon = (theme: string) => ({ gutterIconPath: vscode.Uri.joinPath(extensionUri, 'media', `answered-${theme}.svg`) })
  // Two of them: an icon for all of a line's text would come again with every row that it wraps to.
  const mark = vscode.window.createTextEditorDecorationType({
    // Those for light and dark are those for high contrast as well.
    light: icon('light'),
    dark: icon('dark'),
    gutterIconSize: 'contain',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  })
  const text = vscode.window.createTextEditorDecorationType({ rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed })
  const update = (editor: vscode.TextEditor) => {
    const answers = answersIn(editor.document, specs, settings)
    if (!answers) return
    editor.setDecorations(
      mark,
      answers.map(({ range }) => new vscode.Range(range.start, range.start)),
    )
    editor.setDecorations(text, answers)
  }
  const updateAll = () => vscode.window.visibleTextEditors.forEach(update)
  const updateOf = (document: vscode.TextDocument) => vscode.window.visibleTextEditors.filter((editor) => editor.document === document).forEach(update)
  updateAll()
  return vscode.Disposable.from(
    mark,
    text,
    specs.onDidRead(updateOf),
    specs.onDidClose(updateOf),
    settings.onDidChange(updateAll),
    vscode.window.onDidChangeVisibleTextEditors(updateAll),
  )
}

/** The lines that answer, with what they answer. Undefined where what is marked stays: it moves with the text until that is read anew. */
function answersIn(document: vscode.TextDocument, specs: OpenSpecs, settings: SettingsReader): vscode.DecorationOptions[] | undefined {
  if (specs.documentAt(document.uri) !== document || !settings.of(document).gutter) return []
  const reading = specs.reading(document)
  if (!reading) return undefined
  if (!reading.report?.linted) return []
  if (reading.version !== document.version) return undefined
  return [...answeringLines(reading.report.checklist)].map(([line, questions]) => ({
    range: document.lineAt(line - 1).range,
    hoverMessage: questions.map((question) => new vscode.MarkdownString(markdownText(vscode.l10n.t('Answers: {0}', question)))),
  }))
}
