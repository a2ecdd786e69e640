import { type RiskState, riskStates, risks } from '../spec/risk-states.js'
import { type Html, html } from './html.js'
import type { Overview } from './overview.js'
import type { ReportWords } from './report-words.js'

const nameWidth = 96
const barWidth = 544
const rowHeight = 40
const barHeight = 26
/** Narrower parts have no room for their number; the text of the picture has it. */
const narrowest = 18

/** One bar a risk, cut by how many specs answer it and how. It says the same in words to whoever cannot see it. */
export function riskPicture({ specs, risks: counts }: Overview, words: ReportWords): Html {
  const text = risks.map((risk) => `${words.risk[risk]}: ${words.counted(risk)}.`).join(' ')
  const bars = risks.map((risk, index) => {
    let left = nameWidth
    const parts = riskStates.flatMap((state) => {
      const count = counts[risk][state]
      if (count === 0) return []
      const width = (count / specs.length) * barWidth
      const drawn = part(state, count, left, index * rowHeight, width)
      left += width
      return drawn
    })
    return html`<text x="0" y="${index * rowHeight + barHeight / 2}" class="name">${words.risk[risk]}</text>
${parts}`
  })
  return html`<svg role="img" aria-labelledby="picture-title picture-text" viewBox="0 0 ${nameWidth + barWidth} ${risks.length * rowHeight}">
<title id="picture-title">${words.risksTitle}</title>
<desc id="picture-text">${text}</desc>
${bars}
</svg>`
}

function part(state: RiskState, count: number, x: number, y: number, width: number): Html {
  const number = width < narrowest ? undefined : html`<text x="${x + width / 2}" y="${y + barHeight / 2}" class="on-${state}">${count}</text>`
  return html`<rect x="${x}" y="${y}" width="${width}" height="${barHeight}" class="${state}"/>${number}`
}
