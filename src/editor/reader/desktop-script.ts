import { serve } from './service.js'

/** The script of the reading process. It ends with the host, whatever it is at. */
process.on(
  'message',
  serve((message) => process.send?.(message)),
)
process.on('disconnect', () => process.exit())
