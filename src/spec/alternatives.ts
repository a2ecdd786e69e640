import { anyCase } from '../language/any-case.js'
import { type Reading, says } from './reading.js'

const weighing = says(
  anyCase(
    /\b(?:alternatives?|alternatively|instead of|rather than|as opposed to|considered|rejected|ruled out|do(?:ing)? nothing|status quo|workarounds?|we (?:also |first )?(?:looked at|tried|compared|weighed)|why not|trade-?offs?|(?:option|version|variant|route) (?:[A-D1-4]\b|one|two)|other (?:ways|approaches|solutions|options|ideas)|compared (?:with|to)|versus|vs)\b/,
  ),
)
const headed = anyCase(/\b(?:alternatives?|options?|other (?:ways|approaches|solutions|ideas)|looked at|considered|rejected|compar(?:ed|ison))\b/)

/** Another way is weighed: an option, one that was dropped, what people do today in its place, doing nothing. */
export const weighsAlternative: Reading = (placed) => placed.role === 'option' || weighing(placed) || headed.test(placed.section.title)
