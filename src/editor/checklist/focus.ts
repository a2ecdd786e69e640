/**
 * Keeps the keyboard's place in the page. A page forgets it when the focus goes to the editor or to a question that the editor asks, and
 * it is lost when the focused button has no more to offer. It comes back to the same element, or else to the nearest one around it that
 * can take it (those with a `tabindex`).
 * @returns what is to be done after the page has changed
 */
export function keepFocus(root: HTMLElement): () => void {
  let path: HTMLElement[] = []
  root.addEventListener('focusin', ({ target }) => {
    path = target instanceof HTMLElement ? focusableFrom(target) : []
  })
  // Who points at a place wants to be there, not where the keyboard was.
  window.addEventListener('pointerdown', () => {
    path = []
  })
  const restore = () => {
    const { activeElement } = document
    const isLost = activeElement === document.body || activeElement?.closest('[hidden]')
    if (isLost && document.hasFocus()) path.find(isShown)?.focus({ preventScroll: true })
  }
  window.addEventListener('focus', restore)
  return restore
}

function focusableFrom(element: HTMLElement): HTMLElement[] {
  const around = element.parentElement?.closest<HTMLElement>('[tabindex]')
  return [element, ...(around ? focusableFrom(around) : [])]
}

function isShown(element: HTMLElement): boolean {
  return element.isConnected && !element.closest('[hidden]')
}
