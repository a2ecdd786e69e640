import { keepFocus } from './focus.js'
import { type Request, readShow } from './messages.js'
import { patchChecklist } from './patch.js'

/** The editor's side, as a webview sees it. */
interface Host {
  postMessage(message: Request): void
  getState(): unknown
  setState(state: unknown): void
}
declare function acquireVsCodeApi(): Host

const host = acquireVsCodeApi()
const root = document.querySelector<HTMLElement>('#checklist')
const restoreFocus = root ? keepFocus(root) : () => {}
let uri = ''
let scrollTo = scrollOf(host.getState())

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const show = readShow(data)
  if (!show || !root) return
  patchChecklist(root, show.view, (request) => host.postMessage(request))
  restoreFocus()
  uri = show.view.uri
  if (scrollTo > 0) window.scrollTo(0, scrollTo)
  scrollTo = 0
  remember()
})
window.addEventListener('scroll', remember, { passive: true })
host.postMessage({ type: 'ready' })

/** Kept while the panel is hidden and over a reload. */
function remember(): void {
  if (uri !== '') host.setState({ uri, scroll: window.scrollY })
}

function scrollOf(state: unknown): number {
  return state !== null && typeof state === 'object' && 'scroll' in state && typeof state.scroll === 'number' ? state.scroll : 0
}
