import * as vscode from 'vscode'

/** Scheme of the read-only documents that hold the rules' pages. */
export const ruleScheme = 'rightspec-rule'

/** The address of a rule's page among those documents. */
export function ruleUri({ category, id }: { category: string; id: string }): vscode.Uri {
  return vscode.Uri.from({ scheme: ruleScheme, path: `/${category}/${id}.md` })
}

/** The rule that a page's path names. */
export function ruleIdOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.md$/, '')
}
