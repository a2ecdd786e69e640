import { anyCase } from '../language/any-case.js'
import { type Reading, says } from './reading.js'

/** Put off: another release, phase or priority says that it is not built now. */
export const comesLater: Reading = ({ role, section, statement }) => {
  if (role !== 'requirement' && role !== 'solution' && role !== 'timeline' && role !== 'story') return false
  if (/\b(?:planned|later|future|nice[- ]to[- ]have|could|won['’]?t|optional|stretch|phase [2-9]|next|post[- ]?MVP)\b/i.test(section.title)) return true
  if (statement.block.kind === 'row')
    return statement.block.cells.some(({ inline }) =>
      /^\W*(?:n\/a|no|later|planned|could|won['’]?t|c|w|p[2-5]|phase [2-9]|v?\d+\.\d+(?:\.\d+)?|m[2-9])\W*$/i.test(inline.text),
    )
  return /\b(?:not before|in a later|later (?:on|version|release|phase)|phase [2-9]|(?:next|future) (?:version|release|phase|iteration))\b/i.test(
    statement.text,
  )
}

/** The document draws a line in passing: it says what the thing is not, does not do, or is only for. */
export const drawsLine: Reading = ({ role, statement }) =>
  role !== 'problem' &&
  role !== 'evidence' &&
  role !== 'history' &&
  /\b(?:(?:is|are|does|do|should|must|will|need|may|not) not|not (?:in|part|a|an|the|before)\b|won['’]t|doesn['’]t|don['’]t|isn['’]t|aren['’]t|never|only (?:for|in|on|when|if|the))\b/i.test(
    statement.text,
  )

/** What would go first if time ran short. */
export const cutsFirst: Reading = says(
  anyCase(/\b(?:cut|drop(?:ped)?|goes|go)\b.{0,60}\bfirst\b|\bhalf the time\b|\bcut line\b|\bif (?:we are |we're |it gets )?late\b|\bfirst to go\b/),
)
