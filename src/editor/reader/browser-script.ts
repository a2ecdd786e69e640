import { serve } from './service.js'

/** The script of the reading thread in a browser. */
const take = serve((message) => self.postMessage(message))
self.onmessage = ({ data }) => void take(data)
