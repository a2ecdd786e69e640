import type { Localiser } from '../../src/editor/localiser.js'

/** Texts as they are in the source, with their values filled in. */
export const english: Localiser = {
  t: (message, ...values) => message.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
}
