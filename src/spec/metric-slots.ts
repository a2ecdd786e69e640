import { anyCase } from '../language/any-case.js'
import { saysAssumption } from '../language/assumptions.js'
import { hasNumber } from '../language/numbers.js'
import type { Standing } from './reading.js'

/** What makes a measure one that somebody can read off later. */
export interface MetricSlots {
  /** The value to reach. */
  target: boolean
  /** Only how much more or less: "by 10 %". */
  relative: boolean
  /** The value today. */
  baseline: boolean
  /** By when, or over which time. */
  when: boolean
  /** Where it can be read. */
  source: boolean
}

const relative = anyCase(
  /\bby (?:about |around |roughly |at least |up to |more than |over |an? )?(?:\d[\d.,]{0,15}(?:[-–]\d+)?(?:\s?%|\s?(?:percent|per cent|points?|pp|x)\b)|half\b|a (?:third|quarter)\b)|\d[\d.,]{0,15}\s?(?:%|percent|per cent|points?|x) (?:more|fewer|less|higher|lower|faster|increase|decrease|reduction|improvement|growth|uplift|drop|rise)\b|\b(?:increase|decrease|reduction|improvement|growth|uplift|drop|rise) of (?:about |at least )?\d/,
)
const baseline = anyCase(
  /\bfrom\b.{1,40}\bto\b|→|->|\b(?:today|currently|now|at present|baseline|was|were|is at|previous(?:ly)?|last (?:year|month|quarter|week)|same (?:month|quarter|week|period)|compared (?:to|with)|versus|vs\.?|against|year[- ]on[- ]year|YoY|(?:so far|until now))\b/,
)
const when = anyCase(
  /\b(?:by|until|before|within|after|in|on|per|over|at|during|from|since) (?:the )?(?:end of |first |next |following |mid-?|early |late )?(?:the )?(?:\d[\d.,]{0,15}(?![\d.,]{0,15}\s?(?:%|percent|per cent|points?|pp|x\b))|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Q[1-4]|H[12]|FY|year|week|month|quarter|day|season|launch|release|one|two|three|four|six|eight|twelve|Easter|Christmas|summer|autumn|winter|spring|M\d)|\b(?:Q[1-4]|H[12]|20\d\d|(?:week|month|day) \d+|[DWM]\d{1,2}|\d+ (?:days?|weeks?|months?)|T\+\d+|weekly|monthly|quarterly|daily|a (?:day|week|month|quarter|year)|year[- ]end)\b/,
)
const source = anyCase(
  /\b(?:measured|tracked|logged|counted|event|survey(?:s|ed)?|poll|interviews?|logs?|analytics|telemetry|quer(?:y|ies)|reports?|tickets?|tagged|according to|asked|dashboard|re-?check|sample|audit|ledger|register)\b/,
)

/** The slots that a statement fills, its item or row and the header of its columns taken together. */
export function metricSlots({ statement }: Standing): MetricSlots {
  const { block } = statement
  const text = statement.label ? `${statement.label}: ${statement.paragraph}` : statement.paragraph
  const cells = block.kind === 'row' ? block.cells.map(({ inline }) => inline.text.trim()) : []
  const filled = (name: RegExp) =>
    block.kind === 'row' &&
    block.table.header.some((title, at) => name.test(title) && /[\p{L}\p{N}]/u.test(cells[at] ?? '') && !/^\W*(?:tbd|n\/?a|x|\?+)\W*$/i.test(cells[at] ?? ''))
  return {
    target: hasNumber(text) || /\b(?:zero|none|no (?:more )?[a-zà-ɏ]+|never|nobody|every|all)\b/i.test(text) || filled(/target|goal|to\b|aim/i),
    relative: relative.test(text),
    baseline: baseline.test(text) || filled(/today|now|current|baseline|from|before|as[- ]is/i) || cells.filter((cell) => hasNumber(cell)).length > 1,
    when: when.test(text) || filled(/when|by|date|due|deadline|time|quarter|horizon/i),
    source: source.test(text) || statement.spans('link').length > 0 || statement.spans('code').length > 0 || filled(/source|measured|where|how|event/i),
  }
}

/** The value today, or the target, is to be found out: that is said openly. */
export function isYetToBeMeasured(text: string): boolean {
  return (
    /\b(?:baselines?|instrument(?:ed|ing)?|not (?:yet )?measured|to be (?:measured|set|defined|agreed)|set (?:the |a )?targets?|target (?:to be|is) set|unknown)\b/i.test(
      text,
    ) || saysAssumption(text)
  )
}
