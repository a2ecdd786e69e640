/** A stub with the blank lines it needs around it at its place, so that it becomes a block of its own. */
export function spacedStub(text: string, offset: number, stub: string): string {
  const before = text.slice(0, offset)
  const after = text.slice(offset)
  const bare = stub.replace(/^\n+|\n+$/g, '')
  return lead(before) + bare + trail(after)
}

function lead(before: string): string {
  if (before.trim() === '') return ''
  if (/\n[ \t]*\r?\n[ \t]*$/.test(before)) return ''
  return /\n[ \t]*$/.test(before) ? '\n' : '\n\n'
}

function trail(after: string): string {
  if (after.trim() === '') return /^\r?\n/.test(after) ? '' : '\n'
  if (/^[ \t]*\r?\n[ \t]*\r?\n/.test(after)) return ''
  return /^[ \t]*\r?\n/.test(after) ? '\n' : '\n\n'
}
