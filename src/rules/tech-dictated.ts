import { technologiesIn } from '../language/artefacts.js'
import { givesReason, isDemand, isMandate } from '../language/signals.js'
import { defineRule, hitOn } from './define.js'

const fixes =
  /\b(?:using|with|via|in|on|on top of|built (?:on|with|in)|stored in|based on|powered by|written in|hosted on|run(?:s|ning)? on|to|by)\s+(?:the |an? )?$/i
/** "Rewrite it in …": a demand in the imperative. */
const orders = /^\W*(?:(?:goal|we|to)\b\W*)?(?:rewrite|migrate|implement|build|use|move|port|store|deploy|rebuild|switch|adopt|create|develop|integrate)\b/i

export default defineRule('tech-dictated', {
  statement(placed, report) {
    if (placed.role !== 'requirement' && placed.role !== 'goal' && placed.role !== 'story') return
    const { statement } = placed
    const text = statement.text
    if (!(isDemand(text) || orders.test(text)) || givesReason(statement.paragraph) || isMandate(text)) return
    if (
      /\b(?:existing|current(?:ly)?|already|customers?['’]s?|their own|compatible|works? with|integrat\w*|interoperab\w*|import|export|paste|queries)\b/i.test(
        text,
      )
    )
      return
    const technology = technologiesIn(text).find(
      (match) =>
        !statement.inCode(match.start, match.end) && (fixes.test(text.slice(0, match.start)) || /\b(?:use|adopt)\s+$/i.test(text.slice(0, match.start))),
    )
    if (technology) report({ ...hitOn(placed), values: { technology: technology.text } })
  },
})
