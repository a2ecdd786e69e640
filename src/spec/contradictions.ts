import { anyCase } from '../language/any-case.js'
import type { Statement } from '../language/statements.js'
import { wordsOf } from '../language/words.js'
import type { Reading } from './reading.js'
import type { PlacedStatement } from './sections.js'
import type { Spec } from './spec.js'

export interface Contradiction {
  wanted: PlacedStatement
  excluded: PlacedStatement
  /** The excluded thing, as written. */
  what: string
}

/** Words that tell no two things apart. */
const empty = new Set(
  (
    'a an the and or of for to in on at by with from as into via per any all no not be is are can will should must shall may we our it its this that user users system app product feature features ' +
    'support supports supporting allow allows enable enables provide provides add adds adding implement build building create have has able new full basic'
  ).split(' '),
)
/** Another time or a part of the thing: then both can be true. */
const elsewhen = anyCase(
  /\b(?:phase|stage \d|v\d|later|future|m\d|q[1-4]|optional|stretch|nice[- ]to[- ]have|could|won['’]?t|post-launch|eventually|next|only|except|beyond|other than|until|basic|simple|manual(?:ly)?)\b/,
)
const negated = anyCase(/\b(?:no|not|never|without|won['’]t|don['’]t|doesn['’]t|cannot|can['’]t|instead of|rather than|exclud\w+|nobody)\b/)

/** Things that the document both asks for and leaves out, in nearly the same words, with no phase between the two. */
export function contradictions(spec: Spec): Contradiction[] {
  const excluded = spec.statements.that(isExcluded)
  if (excluded.length === 0) return []
  const wanted = spec.statements.that(isWanted)
  return excluded.flatMap((placed) => {
    for (const { text, terms } of phrasesOf(placed)) {
      const match = wanted.find(({ statement }) => statement.read(termsOf).some((own) => alike(own, terms)))
      if (match) return [{ wanted: match, excluded: placed, what: text }]
    }
    return []
  })
}

const isExcluded: Reading = ({ role, statement }) => role === 'out-of-scope' && statement.index === 0 && !/:\s*$/.test(statement.text)

const isWanted: Reading = ({ role, statement, section }) =>
  role === 'requirement' &&
  statement.index === 0 &&
  statement.isEntry &&
  !negated.test(statement.paragraph) &&
  !elsewhen.test(`${section.title} ${section.parent?.title ?? ''} ${statement.paragraph}`)

function termsOf(statement: Statement): ReadonlySet<string>[] {
  const { block, label, text } = statement
  const parts = block.kind === 'row' ? block.cells.map(({ inline }) => inline.text) : [text, ...(label ? [label] : [])]
  return parts.map(terms)
}

/** "Leaderboards, points for vouchers": each is left out by itself. */
function phrasesOf({ statement }: PlacedStatement): { text: string; terms: ReadonlySet<string> }[] {
  const said = statement.label ?? statement.text
  const from = statement.block.kind === 'row' ? (statement.block.cells[0]?.inline.text ?? '') : said
  if (negated.test(from) || elsewhen.test(from.replace(/\((?:phase|v)[^)]*\)/gi, ''))) return []
  return from
    .replace(/\([^)]*\)/g, ' ')
    .split(/[,;.:–—]|\band\b|\bor\b/)
    .map((text) => ({ text: text.trim(), terms: terms(text) }))
}

function terms(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text.replace(/\([^)]*\)/g, ' '))
      .map(({ text: word }) => word.replace(/(?<=\p{L}{3})ies$/u, 'y').replace(/(?<=\p{L}{2}[^s])s$/u, ''))
      .filter((word) => word.length > 1 && !empty.has(word)),
  )
}

/** Share of common words from which on two phrases name the same thing: high, since a word more is often the difference. */
const least = 0.7
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  return shared / (one.size + other.size - shared) >= least
}
