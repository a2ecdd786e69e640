import { type Profiler, Session } from 'node:inspector/promises'

/** Frames that run for whoever is at work: the garbage collector, and what V8 has no name for. */
const nobodys = new Set(['(garbage collector)', '(program)'])

/**
 * How long an extension keeps its host, each time, while something is done, in milliseconds. A sampling profile says whose code is at work: what
 * other extensions take does not count, nor what the host waits for.
 */
export async function blocksOf(extension: string, run: () => Promise<void>): Promise<number[]> {
  const session = new Session()
  session.connect()
  try {
    await session.post('Profiler.enable')
    await session.post('Profiler.setSamplingInterval', { interval: 200 }) // microseconds: a key may take less than one millisecond
    await session.post('Profiler.start')
    await run()
    const { profile } = await session.post('Profiler.stop')
    return blocksIn(profile, extension)
  } finally {
    session.disconnect()
  }
}

function blocksIn({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile, extension: string): number[] {
  const own = new Set<number>()
  const calls = new Map(nodes.map((node) => [node.id, node]))
  const take = (id: number, isOwn: boolean) => {
    const node = calls.get(id)
    if (!node) return
    const isOurs = isOwn || node.callFrame.url.includes(extension)
    if (isOurs) own.add(id)
    for (const child of node.children ?? []) take(child, isOurs)
  }
  if (nodes[0]) take(nodes[0].id, false) // the root
  const blocks: number[] = []
  let block = 0
  for (const [index, id] of samples.entries()) {
    const milliseconds = (timeDeltas[index] ?? 0) / 1000
    if (own.has(id)) block += milliseconds
    else if (block > 0 && !nobodys.has(calls.get(id)?.callFrame.functionName ?? '')) {
      blocks.push(block)
      block = 0
    }
  }
  return block > 0 ? [...blocks, block] : blocks
}
