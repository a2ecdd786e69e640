/** Where a suppression comment that is being typed has got to. */
export interface CommentPart {
  /** What comes next: the directive's name, or a rule or category. */
  wants: 'directive' | 'rule'
  /** Offset in the line where the word at the caret begins. */
  start: number
  /** Rules and categories that the comment names already. */
  named: string[]
  /** Does text stand before the comment in its line? */
  inText: boolean
  /** Is the comment closed behind the caret? */
  closed: boolean
}

const marker = 'rightspec-'

/** Reads the line around the caret; undefined where no comment of ours is being typed, or its reason is. */
export function commentPartAt(before: string, after: string): CommentPart | undefined {
  const open = before.lastIndexOf('<!--')
  if (open < 0) return undefined
  const comment = /^<!--\s*(?<directive>[\w-]*)(?:(?<rules>[\s,]+[\w\s,-]*?)?(?<word>(?<=[\s,])[\w-]*))?$/.exec(before.slice(open))
  const { directive = '', rules, word } = comment?.groups ?? {}
  if (!comment || /(?:^|\s)--?\s/.test(rules ?? '')) return undefined
  const place = { inText: /\S/.test(before.slice(0, open)), closed: /^[^<]*-->/.test(after) }
  if (rules === undefined) {
    if (!marker.startsWith(directive) && !directive.startsWith(marker)) return undefined
    return { wants: 'directive', start: before.length - directive.length, named: [], ...place }
  }
  if (!directive.startsWith(marker)) return undefined
  return { wants: 'rule', start: before.length - (word ?? '').length, named: rules.match(/[\w-]+/g) ?? [], ...place }
}
