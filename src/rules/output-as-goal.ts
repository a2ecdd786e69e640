import { isOutput } from '../spec/outcomes.js'
import { defineRule, hitOn } from './define.js'

export default defineRule('output-as-goal', {
  statement(placed, report) {
    if (placed.role !== 'goal' && placed.role !== 'metric') return
    const { statement } = placed
    if (statement.index > 0 && statement.item) return
    if (statement.block.quoteDepth > 0 || statement.story || /\?\s*$/.test(statement.text) || /:\s*$/.test(statement.text)) return
    if (isOutput(placed)) report({ ...hitOn(placed), values: { goal: excerpt(statement.text) } })
  },
})

function excerpt(text: string): string {
  const words = text.replace(/[.;:]\s*$/, '').split(/\s+/)
  return words.length > 7 ? `${words.slice(0, 7).join(' ')} …` : words.join(' ')
}
