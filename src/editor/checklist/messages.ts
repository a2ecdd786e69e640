import { isRecord } from '../../config/record.js'
import type { ChecklistView } from './view.js'

/** What the editor sends to the panel. */
export interface Show {
  type: 'show'
  view: ChecklistView
}

/** What the panel sends to the editor. */
export type Request =
  | { type: 'ready' }
  /** Take the caret to a line, from 1. */
  | { type: 'reveal'; line: number }
  | { type: 'insertStub' | 'insertAssumption' | 'waive'; question: string }
  | { type: 'lintAnyway' }
  /** Write the checklist out: to the clipboard, or as a page. */
  | { type: 'copy' }
  | { type: 'save' }

/** A message from the panel, if it is one that we know: a web page is not to be trusted with more. */
export function readRequest(message: unknown): Request | undefined {
  if (!isRecord(message)) return undefined
  const { type, line, question } = message
  if (type === 'ready' || type === 'lintAnyway' || type === 'copy' || type === 'save') return { type }
  if (type === 'reveal' && typeof line === 'number' && Number.isSafeInteger(line) && line >= 1) return { type, line }
  if ((type === 'insertStub' || type === 'insertAssumption' || type === 'waive') && typeof question === 'string') return { type, question }
  return undefined
}

/** A message from the editor, if it is one that we know. */
export function readShow(message: unknown): Show | undefined {
  return isRecord(message) && message['type'] === 'show' && isRecord(message['view']) && Array.isArray(message['view']['groups'])
    ? (message as unknown as Show)
    : undefined
}

/** What the panel keeps over a reload of the window: which document it showed. */
export function readState(state: unknown): { uri: string } | undefined {
  return isRecord(state) && typeof state['uri'] === 'string' && state['uri'] !== '' ? { uri: state['uri'] } : undefined
}
