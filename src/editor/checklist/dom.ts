/** What the panel's page is made of. Elements stay as long as what they stand for; all text goes in as text and can never act as HTML. */

const svgNamespace = 'http://www.w3.org/2000/svg'

type Tag = 'section' | 'h1' | 'h2' | 'p' | 'div' | 'span' | 'ul' | 'button'

/** The child of that class, made where there is none yet. */
export function part<Name extends Tag>(parent: HTMLElement, tag: Name, name: string): HTMLElementTagNameMap[Name] {
  const present = parent.querySelector<HTMLElementTagNameMap[Name]>(`:scope > .${name}`)
  if (present) return present
  const made = document.createElement(tag)
  made.className = name
  parent.append(made)
  return made
}

export function button(parent: HTMLElement, name: string, press: () => void): HTMLButtonElement {
  const element = part(parent, 'button', name)
  element.type = 'button'
  // The latest press counts: what a button stands for may have moved to another line.
  element.onclick = press
  return element
}

/** Empty parts stay in the page and out of sight. */
export function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
  element.hidden = text === ''
}

/** Keeps one child per item, in their order, and moves only those that stand elsewhere. */
export function patchList<T extends { id: string }>(
  parent: HTMLElement,
  items: readonly T[],
  tag: 'section' | 'li' | 'span',
  patch: (element: HTMLElement, item: T) => void,
): void {
  const present = new Map([...parent.children].flatMap((child) => (child instanceof HTMLElement ? [[child.dataset['id'], child] as const] : [])))
  items.forEach((item, index) => {
    const element = present.get(item.id) ?? document.createElement(tag)
    present.delete(item.id)
    element.dataset['id'] = item.id
    const place = parent.children[index] ?? null
    if (place !== element) parent.insertBefore(element, place)
    patch(element, item)
  })
  for (const gone of present.values()) gone.remove()
}

/** A part of a drawing, with its attributes; made anew each time, as nothing in a drawing takes the focus. */
export function drawn(tag: 'svg' | 'g' | 'path' | 'text' | 'rect', attributes: Record<string, string>, ...content: (SVGElement | string)[]): SVGElement {
  const made = document.createElementNS(svgNamespace, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...content)
  return made
}
