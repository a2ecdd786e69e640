/** Where YAML front matter that is being typed has got to. */
export interface FrontMatterPart {
  /** What comes next: a key of the mapping at `path`, or a value of what `path` names. */
  wants: 'key' | 'value'
  path: readonly string[]
  /** Column where the word at the caret begins. */
  start: number
  /** Keys of the mapping, or entries of the list, that are there already. */
  named: readonly string[]
  /** Between braces or brackets, on one line. */
  inFlow: boolean
}

interface Place {
  path: readonly string[]
  key?: string
  item?: string
}

const fence = /^\uFEFF?---[ \t]*$/
const entry = /^(?<indent> *)(?<dash>-(?: +|$))?(?:(?<key>[\w-]+) *:(?= |$))?(?<rest>.*)$/
/** Longer front matter is not looked through with each key that is pressed. */
const mostLines = 200

/**
 * Reads the place of a caret. It need not be closed yet.
 * @param lines the document's lines up to the caret's, at most; what follows it in its own line is `after`
 * @returns undefined where the caret is not in front matter, or where nothing of it can be completed
 */
export function frontMatterPartAt(lines: readonly string[], line: number, column: number): FrontMatterPart | undefined {
  if (line < 1 || line > mostLines || !fence.test(lines[0] ?? '') || lines.slice(1, line + 1).some((text) => fence.test(text))) return undefined
  const before = (lines[line] ?? '').slice(0, column)
  const end = lines.findIndex((text, index) => index > line && fence.test(text))
  const block = lines.slice(1, end < 0 ? line + 1 : Math.min(end, mostLines))
  if (!block.every((text) => /^\s*(?:#.*|- .*|-|[\w-]*|[\w-]+ *:.*)$/.test(text))) return undefined
  const { indent = '', dash = '', key, rest = '' } = entry.exec(before)?.groups ?? {}
  const parents = parentsOf(lines, line, indent.length, dash !== '')
  if (key === undefined) return wordPart(lines, line, end, { before, parents, isItem: dash !== '', rest })
  const path = [...parents, key]
  const flow = /^\s*[[{]/.test(rest) ? flowPart(rest, path) : undefined
  if (/^\s*[[{]/.test(rest)) return flow && { ...flow, start: before.length - flow.word.length, inFlow: true }
  const word = /^\s+([\w-]*)$/.exec(rest)?.[1]
  return word === undefined ? undefined : { wants: 'value', path, start: before.length - word.length, named: [], inFlow: false }
}

function wordPart(
  lines: readonly string[],
  line: number,
  end: number,
  { before, parents, isItem, rest }: { before: string; parents: readonly string[]; isItem: boolean; rest: string },
): FrontMatterPart | undefined {
  if (!/^[\w-]*$/.test(rest)) return undefined
  const named = lines.slice(1, end < 0 ? undefined : end).flatMap((_, index) => {
    const at = index + 1
    const { path, key, item } = placeOf(lines, at)
    return at !== line && path.join('\n') === parents.join('\n') ? (key ?? item ?? []) : []
  })
  return { wants: isItem ? 'value' : 'key', path: parents, start: before.length - rest.length, named, inFlow: false }
}

function placeOf(lines: readonly string[], line: number): Place {
  const { indent = '', dash = '', key, rest = '' } = entry.exec(lines[line] ?? '')?.groups ?? {}
  return { path: parentsOf(lines, line, indent.length, dash !== ''), ...(key === undefined ? {} : { key }), ...(dash === '' ? {} : { item: rest.trim() }) }
}

/** The keys above a line that it stands under, outermost first. A list may stand as far to the left as its key. */
function parentsOf(lines: readonly string[], line: number, indent: number, isItem: boolean): string[] {
  let within = isItem ? indent + 1 : indent
  const parents: string[] = []
  for (let at = line - 1; at >= 1 && within > 0; at--) {
    const { indent: left = '', dash, key } = entry.exec(lines[at] ?? '')?.groups ?? {}
    if (key === undefined || dash || left.length >= within) continue
    parents.unshift(key)
    within = left.length
  }
  return parents
}

/** The place at the end of a value between braces or brackets; undefined inside a text or behind its last bracket. */
function flowPart(value: string, path: readonly string[]): (Omit<FrontMatterPart, 'start' | 'inFlow'> & { word: string }) | undefined {
  const open: { path: readonly string[]; isMap: boolean; key: string | undefined; named: string[] }[] = []
  let word = ''
  const close = () => {
    const last = open.at(-1)
    if (word !== '' && last && !last.isMap) last.named.push(word)
    word = ''
  }
  for (const [index, sign] of [...value].entries()) {
    const last = open.at(-1)
    if (sign === '"' || sign === "'" || sign === '#') return undefined
    if (sign === '{' || sign === '[') {
      if (word !== '') return undefined
      open.push({ path: last ? [...last.path, ...(last.key === undefined ? [] : [last.key])] : path, isMap: sign === '{', key: undefined, named: [] })
    } else if (sign === '}' || sign === ']') {
      close()
      open.pop()
      if (open.length === 0) return undefined
    } else if (sign === ',') {
      close()
      if (last) last.key = undefined
    } else if (sign === ':' && last?.isMap && last.key === undefined && /^(?:\s|$)/.test(value.slice(index + 1))) {
      last.key = word
      last.named.push(word)
      word = ''
    } else if (/[\w-]/.test(sign)) word += sign
    else if (word !== '' || !/\s/.test(sign)) return undefined
  }
  const last = open.at(-1)
  if (!last) return undefined
  const { isMap, key, named } = last
  if (isMap && key === undefined) return { wants: 'key', path: last.path, named, word }
  return { wants: 'value', path: isMap && key !== undefined ? [...last.path, key] : last.path, named: isMap ? [] : named, word }
}
