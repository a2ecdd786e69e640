import { escapeHtml as escaped } from './html.js'
import { type Corner, corners, stateMarks, triangle } from './triangle.js'
import type { WrittenChecklist, WrittenLine } from './written-checklist.js'

/**
 * The checklist as a page by itself, made to be printed: it loads nothing, runs nothing, and nothing of the document's text acts as HTML.
 * `language` is that of the words, as in HTML's `lang`.
 */
export function checklistHtml({ title, summary, ladder, triangle: drawn, groups }: WrittenChecklist, language: string): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)}</p>
<section>
<h2>${escaped(ladder.title)}</h2>
<p>${escaped(ladder.scale)}</p>
<ul>${ladder.risks.map((risk) => `<li><strong>${escaped(risk.title)}</strong> ${bar(risk.reached, ladder.height)} ${escaped(risk.label)}${linesOf(risk.lines)}</li>`).join('\n')}</ul>
</section>
<section>
<h2>${escaped(drawn.title)}</h2>
${drawing(drawn)}
<ul>${drawn.regions.map(({ letter, title: region, state, stateLabel }) => `<li>${letter} · ${escaped(region)}: ${mark(state)} ${escaped(stateLabel)}</li>`).join('\n')}</ul>
</section>
${groups.map(groupOf).join('\n')}
</main>
</body>
</html>
`
}

function groupOf({ title, state, questions }: WrittenChecklist['groups'][number]): string {
  const items = questions.map(
    (asked) => `<li>${mark(asked.state)} <strong>${escaped(asked.question)}</strong> ${escaped(asked.stateLabel)}${linesOf(asked.lines)}</li>`,
  )
  return `<section>
<h2>${escaped(title)}${state === '' ? '' : ` <small>${escaped(state)}</small>`}</h2>
<ul>${items.join('\n')}</ul>
</section>`
}

function linesOf(lines: readonly WrittenLine[]): string {
  return lines.length === 0 ? '' : `<ul>${lines.map(({ label, excerpt }) => `<li>${escaped(label)}: ${escaped(excerpt)}</li>`).join('')}</ul>`
}

/** The word beside it says the same. */
function mark(state: keyof typeof stateMarks): string {
  return `<span class="mark" aria-hidden="true">${stateMarks[state]}</span>`
}

function bar(reached: number, height: number): string {
  return `<span class="mark" aria-hidden="true">${'■'.repeat(reached)}${'□'.repeat(height - reached)}</span>`
}

function drawing({ regions, corners: names, product, description }: WrittenChecklist['triangle']): string {
  const { x, y, width, height } = triangle.product
  const parts = [
    ...regions.map(({ id, letter, state }) => {
      const region = triangle.regions[id]
      return `<path class="${state}" d="${region.path}"/><text x="${region.x}" y="${region.y}" text-anchor="middle">${letter} ${stateMarks[state]}</text>`
    }),
    `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${height / 2}"/>`,
    `<text x="${x}" y="${y + 5}" text-anchor="middle">${escaped(product)}</text>`,
    ...corners.map((corner) => cornerOf(corner, names[corner])),
  ]
  return `<svg role="img" aria-label="${escaped(description)}" viewBox="${triangle.viewBox}">${parts.join('')}</svg>`
}

function cornerOf(corner: Corner, name: string): string {
  const { x, y, anchor } = triangle.corners[corner]
  return `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(name)}</text>`
}

const style = `
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; font: 11pt/1.45 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin: 1.4em 0 0.3em; } h2 small { font-weight: normal; color: #555; }
p { margin: 0.2em 0; } ul { margin: 0.2em 0; padding: 0; list-style: none; } li { margin: 0.35em 0; overflow-wrap: anywhere; break-inside: avoid; } li ul { margin-left: 1.6em; color: #555; }
h2 { break-after: avoid; } .mark { display: inline-block; min-width: 1.3em; }
svg { width: 17rem; max-width: 100%; break-inside: avoid; } svg text { font-size: 17px; }
path, rect { fill: #fff; stroke: #1a1a1a; stroke-width: 1.5; stroke-linejoin: round; }
path.answered { fill: #cfe8cf; } path.partly { fill: #f5e7b8; } path.open { stroke-dasharray: 5 4; }
@page { margin: 18mm; }
@media print { body { margin: 0; max-width: none; padding: 0; print-color-adjust: exact; } }
`
