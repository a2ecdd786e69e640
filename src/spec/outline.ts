import { type ReadChunk, readStatements, type Statement } from '../language/statements.js'
import type { Block, HeadingBlock } from '../markdown/blocks.js'
import type { Chunk } from '../markdown/document.js'
import type { Role } from './roles.js'
import type { SectionSaid } from './said-parts.js'

/** What stands in a chunk under one heading; the first stretch of a chunk may have none. Offsets count from the chunk's start. */
export interface Stretch {
  heading: HeadingBlock | undefined
  blocks: readonly Block[]
  statements: readonly Statement[]
  /** End of the last block. */
  end: number
  /** A number that the chunk's text decides and that tells nothing of it. */
  mark: number
  /** What was read of it as a whole, under which heading, and whether that had parts. */
  readings: Map<unknown, { title: string; role: Role; isLeaf: boolean; value: unknown }>
  /** What sections say that it opens. */
  said: readonly SectionSaid[]
}

interface Outline {
  stretches: readonly Stretch[]
  /** Depths of all headings, those in list items, too. */
  depths: readonly number[]
}

export interface OutlinedChunk extends ReadChunk {
  outline: Outline
}

/** A chunk's statements, and the headings that they stand under. */
export function readOutlined(chunk: Chunk): OutlinedChunk {
  const read = readStatements(chunk)
  return { ...read, outline: readOutline(read) }
}

function readOutline({ source, blocks, statements }: ReadChunk): Outline {
  const own = new Map<Block, Statement[]>()
  for (const statement of statements) {
    const beside = own.get(statement.block)
    if (beside) beside.push(statement)
    else own.set(statement.block, [statement])
  }
  const mark = hashOf(source)
  const stretches: (Stretch & { blocks: Block[]; statements: Statement[] })[] = []
  const depths: number[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') depths.push(block.depth)
    const opens = block.kind === 'heading' && !block.item
    if (opens || stretches.length === 0)
      stretches.push({ heading: opens ? block : undefined, blocks: [], statements: [], end: block.end, mark, readings: new Map(), said: [] })
    const stretch = stretches.at(-1)
    if (opens || !stretch) continue
    stretch.blocks.push(block)
    stretch.statements.push(...(own.get(block) ?? []))
    stretch.end = block.end
  }
  return { stretches, depths }
}

/** As Java hashes its strings. */
function hashOf(text: string): number {
  let hash = 0
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
  return hash >>> 0
}
