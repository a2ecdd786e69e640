import { type Html, html } from './html.js'
import { page } from './page.js'
import { type Corner, corners, stateMarks, triangle } from './triangle.js'
import type { WrittenChecklist, WrittenLine } from './written-checklist.js'

/** The checklist as a page by itself, made to be printed. `language` is a BCP 47 tag, that of its words. */
export function checklistHtml({ title, summary, ladder, triangle: drawn, groups }: WrittenChecklist, language: string): string {
  const content = html`<p>${summary}</p>
<section>
<h2>${ladder.title}</h2>
<p>${ladder.scale}</p>
<ul>
${ladder.risks.map((risk) => html`<li><strong>${risk.title}</strong> ${bar(risk.reached, ladder.height)} ${risk.label}${linesOf(risk.lines)}</li>\n`)}</ul>
</section>
<section>
<h2>${drawn.title}</h2>
${drawing(drawn)}
<ul>
${drawn.regions.map(({ letter, title: region, state, stateLabel }) => html`<li>${letter} · ${region}: ${mark(state)} ${stateLabel}</li>\n`)}</ul>
</section>
${groups.map(groupOf)}`
  return page({ title, language, style, content })
}

function groupOf({ title, state, questions }: WrittenChecklist['groups'][number]): Html {
  return html`<section>
<h2>${title}${state === '' ? undefined : html` <small>${state}</small>`}</h2>
<ul>
${questions.map((asked) => html`<li>${mark(asked.state)} <strong>${asked.question}</strong> ${asked.stateLabel}${linesOf(asked.lines)}</li>\n`)}</ul>
</section>
`
}

function linesOf(lines: readonly WrittenLine[]): Html | undefined {
  return lines.length === 0 ? undefined : html`<ul>${lines.map(({ label, excerpt }) => html`<li>${label}: ${excerpt}</li>`)}</ul>`
}

/** The word beside it says the same. */
function mark(state: keyof typeof stateMarks): Html {
  return html`<span class="mark" aria-hidden="true">${stateMarks[state]}</span>`
}

function bar(reached: number, height: number): Html {
  return html`<span class="mark" aria-hidden="true">${'■'.repeat(reached)}${'□'.repeat(height - reached)}</span>`
}

function drawing({ regions, corners: names, product, description }: WrittenChecklist['triangle']): Html {
  const { x, y, width, height } = triangle.product
  return html`<svg role="img" aria-label="${description}" viewBox="${triangle.viewBox}">${regions.map(({ id, letter, state }) => {
    const region = triangle.regions[id]
    return html`<path class="${state}" d="${region.path}"/><text x="${region.x}" y="${region.y}" text-anchor="middle">${letter} ${stateMarks[state]}</text>`
  })}<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${height / 2}"/><text x="${x}" y="${y + 5}" text-anchor="middle">${product}</text>${corners.map((corner) => cornerOf(corner, names[corner]))}</svg>`
}

function cornerOf(corner: Corner, name: string): Html {
  const { x, y, anchor } = triangle.corners[corner]
  return html`<text x="${x}" y="${y}" text-anchor="${anchor}">${name}</text>`
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
