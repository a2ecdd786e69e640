import * as vscode from 'vscode'
import { type DirectiveName, directiveNames } from '../../engine/directive-names.js'
import { markdown } from '../documents.js'
import type { OpenSpecs } from '../open-specs.js'
import type { Reader } from '../reader/reader.js'
import { type CommentPart, commentPartAt } from './comment-part.js'
import { ruleItems } from './rule-items.js'

/** Completes suppression comments: the directive, then rules and categories, those that were found in the document first. */
export function completeComments(specs: OpenSpecs, reader: Reader): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    markdown,
    {
      async provideCompletionItems(document, position, _token, { triggerKind }) {
        const line = document.lineAt(position).text
        const part = commentPartAt(line.slice(0, position.character), line.slice(position.character))
        if (!part) return undefined
        // Any comment starts with hyphens: only one that is begun as ours, or somebody who asks, gets a list.
        const asked = triggerKind === vscode.CompletionTriggerKind.Invoke
        if (part.wants === 'directive' && part.start === position.character && !asked) return undefined
        const range = new vscode.Range(position.with({ character: part.start }), position)
        const items = part.wants === 'directive' ? directiveItems(part) : await ruleItems(specs, reader, document, part.named)
        for (const item of items) item.range = range
        return items
      },
    },
    '-',
    ' ',
    ',',
  )
}

function directiveItems({ inText, closed }: CommentPart): vscode.CompletionItem[] {
  return directiveNames.map((name, index) => {
    const item = new vscode.CompletionItem(`rightspec-${name}`, vscode.CompletionItemKind.Keyword)
    item.detail = silences(name)
    item.sortText = String(index)
    // GitHub shows a comment with two hyphens inside a line as text.
    const reason = name === 'enable' ? '' : `${inText ? ':' : ' --'} \${2:${vscode.l10n.t('reason')}}`
    item.insertText = closed ? item.label.toString() : new vscode.SnippetString(`rightspec-${name} $1${reason} -->$0`)
    if (!closed) item.command = { title: '', command: 'editor.action.triggerSuggest' }
    return item
  })
}

function silences(name: DirectiveName): string {
  const { l10n } = vscode
  const details: Record<DirectiveName, string> = {
    'disable-next-line': l10n.t('silences the next line'),
    'disable-line': l10n.t('silences this line'),
    'disable-block': l10n.t('silences the paragraph, item, list or table that follows'),
    'disable-section': l10n.t('silences this section'),
    'disable-file': l10n.t('silences the whole document'),
    disable: l10n.t('silences what follows, up to an enable'),
    enable: l10n.t('ends a disable'),
  }
  return details[name]
}
