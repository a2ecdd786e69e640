/** The text of a file, or why its bytes are none. */
export type Decoded = { text: string; failed?: never } | { failed: 'not-utf-8' | 'binary'; text?: never }

/** Bytes as text, without a byte order mark: UTF-8, or UTF-16 with a byte order mark, as editors read it; anything else is no text. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    const text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
    return text.includes('\0') ? { failed: 'binary' } : { text }
  } catch {
    return { failed: 'not-utf-8' }
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
