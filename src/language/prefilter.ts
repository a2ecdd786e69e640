import { longest, takeNeeded } from './needed-strings.js'

/** The plain letters of `needed-strings.ts`; the first one stands for all that is none of the others. */
const letters = ' abcdefghijklmnopqrstuvwxyz_0'
const figure = letters.indexOf('0')
const letterOf = new Uint8Array(128)
for (const [letter, character] of [...letters].entries()) letterOf[character.charCodeAt(0)] = letter
for (const character of '123456789') letterOf[character.charCodeAt(0)] = figure

/** Nodes are told by 16 bits. */
const mostNodes = 0x10000
/** The next nodes of a node are so many in a row, by powers of two: as many bytes as a processor fetches at once. */
const rowBits = 5

/** Which patterns of a prefilter a text may match, by their numbers: a bit for each. */
export type Candidates = Uint32Array

/**
 * Tells in one go which of many patterns a text may match: those that need no string, and those of whose strings it has one. All strings stand in a tree by
 * their letters; where the text leaves a string it goes on with the longest end of what it has read that opens another one, so that each letter is looked up
 * once (Aho and Corasick, "Efficient String Matching", 1975).
 */
export class Prefilter {
  /** For each node and letter the next node; 0 is where the tree starts. */
  readonly #next = new Uint16Array(mostNodes << rowBits)
  #nodes = 1
  /** By nodes: the first of the ends there; 0 for none. */
  readonly #endAt = new Int32Array(mostNodes)
  /** By nodes: that of the longest other string that ends where the node's does; 0 for none. */
  readonly #shorterAt = new Uint16Array(mostNodes)
  /** By nodes: the last text that came there, by its number. */
  readonly #seenIn = new Uint32Array(mostNodes)
  #texts = 0
  /** By ends: the pattern of which a string ends there, and the next end at the same node. */
  readonly #patterns: number[] = [-1]
  readonly #otherEnd: number[] = [0]
  /** Those that need no string. */
  readonly #always: Candidates
  /** The text at hand in plain letters. */
  #plain = new Uint8Array(1024)

  /** Patterns for any case by their sources; their places are their numbers. */
  constructor(sources: readonly string[]) {
    this.#always = new Uint32Array((sources.length + 31) >> 5)
    for (const [pattern, source] of sources.entries()) {
      if (!takeNeeded(source, (string) => this.#insert(string, pattern))) add(this.#always, pattern)
    }
    this.#goOn()
  }

  /** Of a text in small letters. */
  candidates(small: string): Candidates {
    const found = this.#always.slice()
    const length = this.#tell(` ${small} `)
    const [plain, next] = [this.#plain, this.#next]
    const seenIn = this.#seenIn
    const text = ++this.#texts
    let node = 0
    for (let at = 0; at < length; at++) {
      node = next[(node << rowBits) + (plain[at] ?? 0)] ?? 0
      for (let ending = node; seenIn[ending] !== text; ending = this.#shorterAt[ending] ?? 0) {
        seenIn[ending] = text
        for (let end = this.#endAt[ending] ?? 0; end > 0; end = this.#otherEnd[end] ?? 0) add(found, this.#patterns[end] ?? 0)
      }
    }
    return found
  }

  #insert(string: string, pattern: number): void {
    const length = Math.min(this.#tell(string), longest)
    let node = 0
    // Where no node is left, the beginning of a string stands for it.
    for (let at = 0; at < length && this.#nodes < mostNodes; at++) {
      const edge = (node << rowBits) + (this.#plain[at] ?? 0)
      node = this.#next[edge] ?? 0
      if (node > 0) continue
      node = this.#nodes++
      this.#next[edge] = node
    }
    if (node === 0) add(this.#always, pattern)
    else if (this.#patterns[this.#endAt[node] ?? 0] !== pattern) this.#end(node, pattern)
  }

  /** Where no string goes on with a letter, the longest end of what was read goes on with it. Shorter ones come first. */
  #goOn(): void {
    const next = this.#next
    const shorter = new Uint16Array(this.#nodes)
    const waiting = [0]
    for (const node of waiting) {
      const other = shorter[node] ?? 0
      this.#shorterAt[node] = (this.#endAt[other] ?? 0) > 0 ? other : (this.#shorterAt[other] ?? 0)
      for (let letter = 0; letter < letters.length; letter++) {
        const child = next[(node << rowBits) + letter] ?? 0
        const instead = node === 0 ? 0 : (next[(other << rowBits) + letter] ?? 0)
        if (child === 0) next[(node << rowBits) + letter] = instead
        else {
          shorter[child] = instead
          waiting.push(child)
        }
      }
    }
  }

  #end(node: number, pattern: number): void {
    this.#otherEnd.push(this.#endAt[node] ?? 0)
    this.#endAt[node] = this.#patterns.push(pattern) - 1
  }

  /** Puts what is said into plain letters, in which spaces in a row are one, and figures, too; tells how many letters they are. */
  #tell(said: string): number {
    if (this.#plain.length < said.length) this.#plain = new Uint8Array(said.length * 2)
    const plain = this.#plain
    let length = 0
    for (let at = 0; at < said.length; at++) {
      const letter = letterOf[said.charCodeAt(at)] ?? 0
      if ((letter === 0 || letter === figure) && length > 0 && plain[length - 1] === letter) continue
      plain[length++] = letter
    }
    return length
  }
}

/** May the text match the pattern with this number? */
export function isCandidate(candidates: Candidates, pattern: number): boolean {
  return ((candidates[pattern >> 5] ?? 0) & (1 << (pattern & 31))) !== 0
}

function add(candidates: Candidates, pattern: number): void {
  const at = pattern >> 5
  candidates[at] = (candidates[at] ?? 0) | (1 << (pattern & 31))
}
