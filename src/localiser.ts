/** What parts without the editor need of `vscode.l10n`: texts are named by their English wording. */
export interface Localiser {
  t(message: string, ...values: (string | number)[]): string
}

/** Speaks by translations of English texts; what has none stays English. */
export function localiserOf(translations: Readonly<Record<string, string>>): Localiser {
  return {
    t: (message, ...values) => {
      const text = Object.hasOwn(translations, message) ? (translations[message] ?? message) : message
      return text.replace(/\{(\d+)\}/g, (blank, index: string) => String(values[Number(index)] ?? blank))
    },
  }
}

/** Texts as they are in the source, with their values filled in. */
export const english: Localiser = localiserOf({})

/** Marks a text that is only data here and is localised where it is shown, so that translators get it, too. */
export function localisable(text: string): string {
  return text
}
