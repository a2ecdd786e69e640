import { anyCase } from '../language/any-case.js'
import { askerAfter } from '../language/askers.js'
import type { HeadingBlock } from '../markdown/blocks.js'
import type { MarkdownDocument, PlacedChunk } from '../markdown/document.js'
import { areSame } from '../markdown/lists.js'
import type { OutlinedChunk } from './outline.js'
import { lastingRoles, measuring, planning, type Role, roleOfHeading } from './roles.js'

type Chunks = readonly PlacedChunk<OutlinedChunk>[]

/** A stretch of a document: the place of its chunk, and its own in there. */
export interface Piece {
  chunk: number
  stretch: number
}

/**
 * A heading among the headings of a document, with what stands under it up to the next one. It knows no text but its own and no offset, so that
 * all branches stay what they are while somebody types between the headings.
 */
export interface Branch {
  /** Its place among the branches; of the others that it leads to, -1 where there is none. */
  at: number
  title: string
  /** 0 for the document's title, else the depth of the heading. */
  level: number
  role: Role
  parent: number
  next: number
  children: number[]
  /** Among its parts are a problem, a goal or users. */
  opensDocument: boolean
  /** Where its heading is; the title may have none. */
  heading: Piece | undefined
  /** What stands under it. */
  pieces: Piece[]
  /** The last stretch that it reaches into, or -1 in a chunk that has none; undefined where nothing at all stands under it. */
  last: Piece | undefined
}

/** The depth of headings that are no Markdown headings. */
export const lineDepth = 7

/** A branch while the tree grows. */
interface Growing extends Branch {
  block: HeadingBlock | undefined
  above: Growing | undefined
}

/** Sorts a document's headings into a tree, in their order. The first branch is what stands in front of all others; its heading is the document's title. */
export function branchesOf(chunks: Chunks): readonly [Branch, ...Branch[]] {
  const { topLevel, severalTops } = levelsOf(chunks)
  const title = branch(0, 'title', undefined, undefined)
  const grown: [Growing, ...Growing[]] = [title]
  let current = title
  let named = false
  /** Is the first heading the document's title? Not where it is the first part of several, or one beneath a text without a title. */
  const namesDocument = ({ depth, text }: HeadingBlock) => {
    const saysNothing = title.pieces.every((piece) => isSilent(chunks, piece))
    if (depth !== topLevel || (topLevel === lineDepth && !saysNothing)) return false
    const opensPart = severalTops || (depth > 1 && !saysNothing)
    return !(opensPart && roleOfHeading(text))
  }
  for (const [chunk, { chunk: outlined }] of chunks.entries()) {
    for (const [stretch, { heading }] of outlined.outline.stretches.entries()) {
      const piece = { chunk, stretch }
      if (heading) {
        if (!named && namesDocument(heading)) {
          title.heading = piece
          title.title = heading.text
        } else {
          current = branchUnder(current, heading, grown)
          current.heading = piece
        }
        named = true
      }
      current.pieces.push(piece)
      current.last = piece
    }
    if (outlined.outline.stretches.length === 0) current.last = { chunk, stretch: -1 }
  }
  const done = ({ block, above, ...known }: Growing): Branch => ({ ...known, opensDocument: opensDocument(known, grown) })
  const [first, ...others] = grown
  return [done(first), ...others.map(done)]
}

/**
 * Which chunks of a document differ from those of another one, where all headings are the same and stand in the same places: then the other one's
 * branches are its own, too. Undefined where they are not.
 */
export function changedBetween({ chunks, kept }: Pick<MarkdownDocument<OutlinedChunk>, 'chunks' | 'kept'>, before: Chunks): number[] | undefined {
  if (chunks.length !== before.length) return undefined
  const [front, back] = kept?.of === before ? [kept.front, kept.back] : [0, 0]
  const changed: number[] = []
  for (let at = front; at < chunks.length - back; at++) {
    const [known, now] = [before[at]?.chunk, chunks[at]?.chunk]
    if (known === now) continue
    if (!known || !now || !haveSameHeadings(known, now)) return undefined
    changed.push(at)
  }
  return changed
}

function haveSameHeadings({ outline: one }: OutlinedChunk, { outline: other }: OutlinedChunk): boolean {
  return (
    one.stretches.length === other.stretches.length &&
    areSame(one.depths, other.depths) &&
    one.stretches.every((stretch, at) => {
      const [heading, now] = [stretch.heading, other.stretches[at]]
      return isSameHeading(heading, now?.heading) && (stretch.statements.length === 0) === (now?.statements.length === 0)
    })
  )
}

function isSameHeading(one: HeadingBlock | undefined, other: HeadingBlock | undefined): boolean {
  if (!one || !other) return one === other
  return one.text === other.text && one.depth === other.depth && one.form === other.form && one.details === other.details
}

function branch(at: number, role: Role, block: HeadingBlock | undefined, above: Growing | undefined): Growing {
  return {
    at,
    title: block?.text ?? '',
    level: block?.depth ?? 0,
    role,
    parent: above?.at ?? -1,
    next: -1,
    children: [],
    opensDocument: false,
    heading: undefined,
    pieces: [],
    last: undefined,
    block,
    above,
  }
}

function isSilent(chunks: Chunks, { chunk, stretch }: Piece): boolean {
  return chunks[chunk]?.chunk.outline.stretches[stretch]?.statements.length === 0
}

function levelsOf(chunks: Chunks): { topLevel: number; severalTops: boolean } {
  let topLevel = lineDepth
  let tops = 0
  for (const { chunk } of chunks) {
    for (const depth of chunk.outline.depths) {
      if (depth < topLevel) [topLevel, tops] = [depth, 0]
      if (depth === topLevel) tops++
    }
  }
  return { topLevel, severalTops: topLevel < lineDepth && tops > 1 }
}

/** A new branch on the innermost one around `current` that can hold it. */
function branchUnder(current: Growing, heading: HeadingBlock, grown: Growing[]): Growing {
  let holder = current
  while (holder.above && !canHold(holder, heading)) holder = holder.above
  const held = branch(grown.length, roleUnder(heading.text, holder), heading, holder)
  current.next = held.at
  holder.children.push(held.at)
  grown.push(held)
  return held
}

/** May the heading be a part of this one? What stands in `<details>` is a part of its summary, whatever the levels; nothing behind it is. */
function canHold({ level, block: outer }: Growing, block: HeadingBlock): boolean {
  if (!outer) return level < block.depth
  if (outer.details > block.details) return false
  if (block.form === 'summary') return outer.details < block.details
  return outer.form === 'summary' || level < block.depth
}

/** "Business requirements" above a problem and a goal is the document's first part. */
function opensDocument({ role, children }: Branch, all: readonly Branch[]): boolean {
  return role === 'requirement' && children.some((at) => all[at]?.role === 'problem' || all[at]?.role === 'goal' || all[at]?.role === 'user')
}

/** "Prototype, second round" beneath an aim shows what was made of it. */
const drawn = anyCase(/\b(?:prototypes?|iterations?|mock-?ups?|wireframes?|user (?:work)?flows?|workflow|screens?|walk-?through)\b/)

/** "Change log" above "Motivation" and "Requirements": what is said there is of now; they only stand a level too low. */
const parts: ReadonlySet<Role> = new Set<Role>(['problem', 'user', 'goal', 'requirement', 'story', 'metric', 'solution'])
const keepsVersions = anyCase(
  /^\W*(?:\d[\d.]{0,5}\W+)?(?:(?:document|spec|version|revision|change|edit) )?(?:change ?-?logs?|history|revisions?|versions?|changes)\W*$/,
)

/** "Requirements from Rick's e-mail", "Requests of the field". */
const fromSomebody = anyCase(
  /^\W*(?:(?:[a-zà-ɏ]+ )?(?:requirements|requests|wishes|wish ?list|asks|demands|must-haves|ideas|points)) (?:from|of|by|as per) (.{3,40})$/,
)

/** "Product goals & requirements" holds both: each part says which it is. */
const holdsRequirements = /(?:\band\b|[&/+,]) ?(?:[a-zà-ɏ]+ )?(?:requirements|features|scope|specifications?)\W*$/i

function roleUnder(text: string, { role: above, title }: Pick<Branch, 'role' | 'title'>): Role {
  const whose = fromSomebody.exec(text)?.[1]
  const own = whose && askerAfter(whose) ? 'wish' : roleOfHeading(text)
  if (own && above === 'history' && parts.has(own) && keepsVersions.test(title)) return own
  if (lastingRoles.has(above)) return above
  if (!own && measuring.has(above) && drawn.test(text)) return 'solution'
  if (!own) return above === 'title' ? 'other' : above
  if (measuring.has(above) && planning.has(own) && !(own === 'requirement' && holdsRequirements.test(title))) return above
  // What a milestone is checked by is what has to be there.
  if (above === 'timeline' && own === 'metric') return 'requirement'
  // "Phase 2" of a plan is a step of it.
  if (above === 'timeline' && own === 'out-of-scope') return above
  return own
}
