import { corners, stateMarks, triangle } from '../../formats/triangle.js'
import { button, drawn, part, patchList, setText } from './dom.js'
import type { RegionView, TriangleView } from './view.js'

/** The triangle, and beside it the same in words: each region leads to its question below. */
export function patchTriangle(element: HTMLElement, view: TriangleView): void {
  element.hidden = view.regions.length === 0
  const heading = part(element, 'h2', 'triangle-title')
  heading.id = 'triangle'
  element.setAttribute('aria-labelledby', heading.id)
  setText(heading, view.title)
  const body = part(element, 'div', 'triangle-body')
  const drawing = part(body, 'div', 'drawing')
  drawing.setAttribute('role', 'img')
  drawing.setAttribute('aria-label', view.description)
  draw(drawing, view)
  patchList(part(body, 'ul', 'regions'), view.regions, 'li', patchRegion)
}

function draw(element: HTMLElement, view: TriangleView): void {
  const sameAsBefore = JSON.stringify(view)
  if (element.dataset['drawn'] === sameAsBefore) return
  element.dataset['drawn'] = sameAsBefore
  const { product } = triangle
  element.replaceChildren(
    drawn(
      'svg',
      { viewBox: triangle.viewBox, 'aria-hidden': 'true' },
      ...view.regions.map(({ id, letter, state }) => {
        const { path, x, y } = triangle.regions[id]
        const label = drawn('text', { x: String(x), y: String(y), 'text-anchor': 'middle' }, `${letter} ${stateMarks[state]}`)
        return drawn('g', { class: 'region', 'data-state': state }, drawn('path', { d: path }), label)
      }),
      drawn('rect', {
        class: 'product',
        x: String(product.x - product.width / 2),
        y: String(product.y - product.height / 2),
        width: String(product.width),
        height: String(product.height),
        rx: String(product.height / 2),
      }),
      drawn('text', { x: String(product.x), y: String(product.y + 5), 'text-anchor': 'middle' }, view.product),
      ...corners.map((corner) => {
        const { x, y, anchor } = triangle.corners[corner]
        return drawn('text', { class: 'corner', x: String(x), y: String(y), 'text-anchor': anchor }, view.corners[corner])
      }),
    ),
  )
}

function patchRegion(element: HTMLElement, { letter, title, state, stateLabel, question }: RegionView): void {
  element.className = 'region-line'
  const jump = button(element, 'jump', () => document.getElementById(`question-${question}`)?.closest<HTMLElement>('.question')?.focus())
  setText(part(jump, 'span', 'region-name'), `${letter} · ${title}`)
  const shown = part(element, 'span', 'region-state')
  shown.dataset['state'] = state
  const mark = part(shown, 'span', 'mark')
  mark.setAttribute('aria-hidden', 'true')
  setText(mark, stateMarks[state])
  setText(part(shown, 'span', 'state-label'), stateLabel)
}
