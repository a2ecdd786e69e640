import type { FromThread, ToThread } from '../../src/editor/reader/calls.js'
import { Reader, type StartThread } from '../../src/editor/reader/reader.js'
import { serve } from '../../src/editor/reader/service.js'

/** A thread that is none: what goes to and fro is copied as it would be, each time in a turn of its own. */
export const threadInProcess: StartThread = (hear) => {
  const later = (run: () => void) => void setTimeout(run)
  const take = serve((message: FromThread) => {
    const copy = structuredClone(message)
    later(() => hear(copy))
  })
  return {
    post(message: ToThread) {
      const copy = structuredClone(message)
      later(() => void take(copy))
    },
    end() {},
  }
}

export function readerInProcess(): Reader {
  return new Reader(threadInProcess, {
    brokeDown(error) {
      throw error
    },
  })
}
