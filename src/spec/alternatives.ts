import { type Reading, says } from './reading.js'

const weighing = says(
  /\b(?:alternatives?|instead of|rather than|considered|rejected|do(?:ing)? nothing|status quo|workarounds?|we also (?:looked|tried)|why not|trade-?offs?|option (?:[A-D1-4]\b|one|two)|as opposed to)\b/i,
)

/** Another way is weighed: an option, one that was dropped, what people do today in its place, doing nothing. */
export const weighsAlternative: Reading = (placed) => placed.role === 'option' || weighing(placed)
