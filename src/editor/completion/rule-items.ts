import * as vscode from 'vscode'
import type { OpenSpecs } from '../open-specs.js'
import type { Reader } from '../reader/reader.js'

/** Rules and categories to choose from: the rules of the document's findings first, and none that is named already. */
export async function ruleItems(specs: OpenSpecs, reader: Reader, document: vscode.TextDocument, named: readonly string[]): Promise<vscode.CompletionItem[]> {
  const inDocument = await found(specs, document)
  const pages = [...(await reader.pages()).values()]
  const rules = pages.map(({ id, title, what }) => {
    const item = new vscode.CompletionItem({ label: id, description: title }, vscode.CompletionItemKind.EnumMember)
    item.documentation = new vscode.MarkdownString(what)
    item.sortText = `${inDocument.has(id) ? 0 : 1}${id}`
    return item
  })
  const categories = [...new Set(pages.map(({ category }) => category))].map((category) => {
    const item = new vscode.CompletionItem({ label: category, description: vscode.l10n.t('all rules of this category') }, vscode.CompletionItemKind.Enum)
    item.sortText = `2${category}`
    return item
  })
  return [...rules, ...categories].filter(({ label }) => !named.includes(typeof label === 'string' ? label : label.label))
}

/** The rules of the document's findings. A comment that names no rule yet silences all, so silent ones count. */
async function found(specs: OpenSpecs, document: vscode.TextDocument): Promise<ReadonlySet<string>> {
  const { findings, suppressed } = (await specs.fresh(document)) ?? { findings: [], suppressed: [] }
  return new Set([...findings, ...suppressed.map(({ finding }) => finding)].map(({ ruleId }) => ruleId))
}
