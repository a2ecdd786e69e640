import * as vscode from 'vscode'
import { markdown } from '../documents.js'
import type { OpenSpecs } from '../open-specs.js'
import type { Reader } from '../reader/reader.js'
import { frontMatterPartAt } from './front-matter-part.js'

/** Offers the stubs of the checklist's questions, and the table of risks, where somebody asks for them at the start of a line of a spec: what is open first. */
export function completeStubs(specs: OpenSpecs, reader: Reader): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(markdown, {
    async provideCompletionItems(document, position, _token, { triggerKind }) {
      const before = document.lineAt(position).text.slice(0, position.character)
      if (triggerKind !== vscode.CompletionTriggerKind.Invoke || !/^[\w-]*$/.test(before) || isElsewhere(document, position)) return undefined
      const report = await specs.fresh(document)
      if (!report?.linted) return undefined
      const range = new vscode.Range(position.with({ character: 0 }), position)
      const questions = report.checklist.map(({ id, question, state, stub }) =>
        stubItem(id, question, stub.text, state === 'open' || state === 'partly' ? 0 : 1),
      )
      const table = await reader.riskTable()
      const items = table ? [...questions, stubItem('risk-table', table.title, table.text, 0)] : questions
      for (const item of items) item.range = range
      return items
    },
  })
}

function stubItem(id: string, detail: string, text: string, rank: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(id, vscode.CompletionItemKind.Snippet)
  item.insertText = new vscode.SnippetString(text.trim())
  item.detail = detail
  item.documentation = new vscode.MarkdownString().appendCodeblock(text.trim().replace(/\$\{\d+:([^}]*)\}/g, '$1'), 'markdown')
  item.sortText = `${rank}${id}`
  // What the stub is about is found by its heading, too: "success" for `outcome`.
  item.filterText = `${id} ${/^[#\s]*([^:|\n]*)/.exec(text.trim())?.[1] ?? ''}`
  return item
}

/** In front matter or in a block of code nothing of a spec is written. */
function isElsewhere(document: vscode.TextDocument, position: vscode.Position): boolean {
  const above = document.getText(new vscode.Range(0, 0, position.line, position.character)).split(/\r?\n/)
  if (frontMatterPartAt(above, position.line, position.character)) return true
  return above.filter((line) => /^ {0,3}(?:```|~~~)/.test(line)).length % 2 === 1
}
