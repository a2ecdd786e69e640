/** What parts without the editor need of `vscode.l10n`. */
export interface Localiser {
  t(message: string, ...values: (string | number)[]): string
}
