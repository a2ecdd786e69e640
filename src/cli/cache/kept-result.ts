import * as v from 'valibot'
import { contextWords, dimensions } from '../../config/context.js'
import { findingSeverities } from '../../config/severity.js'
import type { FileResult } from '../../formats/result.js'
import { riskStates } from '../../spec/risk-states.js'
import { rungs } from '../../spec/rungs.js'

/** What is kept of a document that could be read; the path is that of the run. */
export type KeptResult = Omit<FileResult, 'path' | 'error'>

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const place = v.pipe(v.number(), v.integer(), v.minValue(1))
const lines = v.array(place)

const finding = v.strictObject({
  ruleId: v.string(),
  category: v.string(),
  severity: v.picklist(findingSeverities),
  message: v.string(),
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  url: v.pipe(v.string(), v.startsWith('https://')),
})

const risk = v.strictObject({
  state: v.picklist(riskStates),
  lines,
  rung: v.nullable(v.picklist(rungs)),
  ladder: v.array(v.strictObject({ rung: v.picklist(rungs), lines })),
})

const answer = v.nullable(place)

const question = v.strictObject({
  id: v.string(),
  state: v.picklist(['answered', 'partly', 'open', 'waived']),
  lines,
  reason: v.exactOptional(v.string()),
})

const keptResult = v.strictObject({
  genre: v.custom<KeptResult['genre']>((value) => typeof value === 'string'),
  linted: v.boolean(),
  reason: v.string(),
  context: v.strictObject(
    Object.fromEntries(dimensions.map((dimension) => [dimension, v.exactOptional(v.picklist<readonly string[]>(contextWords[dimension]))])),
  ),
  findings: v.array(finding),
  suppressed: count,
  risks: v.nullable(v.strictObject({ valuable: risk, usable: risk, feasible: risk, viable: risk })),
  answers: v.nullable(v.strictObject({ problem: answer, user: answer, outcome: answer, learning: answer, nongoals: answer, goal: answer })),
  checklist: v.array(question),
}) satisfies v.GenericSchema<unknown, KeptResult>

/** Whether a value has the form of a result, to the last field: a file is no more than what somebody has written into it. */
export function isKeptResult(value: unknown): value is KeptResult {
  return v.is(keptResult, value)
}
