import type { Corner, Region, stateMarks } from './triangle.js'

/** A checklist in words, as it is written out: all texts are ready to be read and none is Markdown or HTML. */
export interface WrittenChecklist {
  title: string
  summary: string
  ladder: { title: string; scale: string; height: number; risks: readonly { title: string; reached: number; label: string; lines: readonly WrittenLine[] }[] }
  triangle: {
    title: string
    description: string
    corners: Readonly<Record<Corner, string>>
    product: string
    regions: readonly { id: Region; letter: string; title: string; state: State; stateLabel: string }[]
  }
  groups: readonly {
    title: string
    state: string
    questions: readonly { question: string; state: State; stateLabel: string; lines: readonly WrittenLine[] }[]
  }[]
}

export interface WrittenLine {
  label: string
  excerpt: string
}

type State = keyof typeof stateMarks
