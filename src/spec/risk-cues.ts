import { rungOf } from './evidence-ladder.js'
import { feasibleCue } from './feasible-cues.js'
import { isFillerText } from './filler-text.js'
import { asksInSlant, isItalicPrompt } from './prompts.js'
import { type Standing, withLabel } from './reading.js'
import { type Cue, discusses, type Found, filedUnder, RiskSaid } from './risk-said.js'
import { type Risk, risks } from './risk-states.js'
import { silentRoles } from './roles.js'
import { usableBesideValue, usableCue } from './usable-cues.js'
import { valueCue } from './value-cues.js'
import { viableCue } from './viable-cues.js'

const noCues: readonly Cue[] = []
/** What a statement says about each risk. */
const cueFor: Readonly<Record<Risk, (said: RiskSaid) => Found | undefined>> = {
  valuable: valueCue,
  usable: usableCue,
  feasible: feasibleCue,
  viable: viableCue,
}

/** What a statement says about the four risks; worked out once while it keeps its place. */
export function cuesOf(placed: Standing): readonly Cue[] {
  if (silentRoles.has(placed.role) && !discusses.test(placed.section.title)) return noCues
  return placed.statement.readIn(placed, cuesOf, () => {
    if (isPrompt(placed.statement)) return noCues
    const filed = filedUnder(placed)
    if (filed ? isFillerText(filed.rest) : placed.statement.kind !== 'row' && isFillerText(placed.statement.text.trim())) return noCues
    const said = new RiskSaid(placed, filed?.risk)
    return risks.flatMap((risk) => {
      const found = said.filed && said.filed !== risk ? besides(risk, said) : cueFor[risk](said)
      return found ? [{ risk, ...found, rung: rungOf(risk, found.state, withLabel(placed.statement)) }] : []
    })
  })
}

/** What is filed under one risk speaks of no other, but that value may tell of use. */
function besides(risk: Risk, said: RiskSaid): Found | undefined {
  return risk === 'usable' && said.filed === 'valuable' ? usableBesideValue(said) : undefined
}

/** What a template asks in italics, or "Cost drivers (what costs most?):" with nothing behind it. */
function isPrompt({ block, text }: Standing['statement']): boolean {
  return isItalicPrompt(block) || asksInSlant(block) || (/\([^()]{8,}\)\W*:\W*$/.test(text) && /\?|\b(?:your?|e\.g|etc)\b/i.test(text))
}
