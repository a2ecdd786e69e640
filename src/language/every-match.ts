/**
 * All matches of an expression with the flag `g`, from left to right, as `matchAll` tells them; that one makes the expression anew for each text,
 * which costs more than most searches.
 */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex = match.index + lengthAt(text, match.index, pattern.unicode)
  }
  return found
}

/** Of what nothing was matched in front of; with the flag `u`, a character is never searched from its second half. */
function lengthAt(text: string, index: number, unicode: boolean): number {
  return unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
}
