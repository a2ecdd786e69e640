import { placeText } from '../../src/engine/placing.js'
import { hasTabStops } from '../../src/engine/snippet.js'
import type { Hit } from '../../src/rules/define.js'
import type { FixPlace } from '../../src/rules/page.js'
import type { Spec } from '../../src/spec/spec.js'
import { specOf } from '../spec/spec-of.js'
import { apply } from './apply.js'

/** The document after placing; undefined where the text has no place. */
export function place(where: FixPlace, text: string, fixText: string, hitIn: (spec: Spec) => Hit): string | undefined {
  const spec = specOf(text)
  const snippet = hasTabStops(fixText)
  const edit = placeText(where, { text: fixText, snippet }, spec, hitIn(spec))
  return edit && apply(text, { ...edit, snippet })
}

/** The statement that starts with these words. */
export const saying =
  (words: string) =>
  (spec: Spec): Hit => {
    const statement = [...spec.statements].find((placed) => placed.statement.text.includes(words))
    if (!statement) throw new Error(`no statement says '${words}'`)
    return { start: statement.start, end: statement.end, statement }
  }

export const heading =
  (title: string, scope: 'line' | 'document' = 'line') =>
  (spec: Spec): Hit => {
    const section = [spec.title, ...spec.sections].find((candidate) => candidate.title === title)
    if (!section?.heading) throw new Error(`no heading '${title}'`)
    return { start: section.heading.start, end: section.heading.end, section, scope }
  }

export const onHead = (spec: Spec): Hit => ({ ...spec.head, scope: 'document', section: spec.title })
