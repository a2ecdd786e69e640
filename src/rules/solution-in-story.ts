import { artefactPhrase } from '../language/artefacts.js'
import { defineRule, hitOn } from './define.js'

export default defineRule('solution-in-story', {
  statement(placed, report) {
    const { story } = placed.statement
    if (!story || placed.role === 'out-of-scope') return
    const want = story.want.replace(/^(?:have|get|see|keep|use|receive|be (?:given|provided with)|access)\s+(?=(?:an?|the|my)\s)/i, '')
    const artefact = artefactPhrase(want)
    if (!artefact || !/^\s*(?:an?|the|my|some|more|new)\b/i.test(want)) return
    const behind = want.slice(artefact.end)
    if (/^\s*(?:that|which|where|when|to|with|of|showing|listing|for)\b/i.test(behind) && story.why) return
    if (story.why && !repeats(story.why, want) && !/^(?:i|we) (?:stay|remain|keep|am|feel|have|get)\b/i.test(story.why)) return
    const opening = placed.statement.text.slice(0, story.wantStart).replace(/\s+(?:to\s*)?$/i, '')
    report({ ...hitOn(placed), values: { what: artefact.text, opening } })
  },
})

/** "I want a Gantt chart so that I can see the Gantt chart": the reason says the wish again. */
function repeats(why: string, want: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const wanted = words(want)
  const given = words(why)
  if (wanted.size === 0) return false
  return [...wanted].filter((word) => given.has(word)).length / wanted.size > 0.6
}
