/** What parts without the editor need of `vscode.l10n`. */
export interface Localiser {
  t(message: string, ...values: (string | number)[]): string
}

/** Texts as they are in the source, with their values filled in. */
export const english: Localiser = {
  t: (message, ...values) => message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
}
