import { anyCase } from '../../language/any-case.js'
import { anyPeople } from '../../language/people.js'
import { Aim } from './aim.js'
import { drawsAttention, servesSelling } from './attention.js'
import { isOnlyDue } from './in-place.js'
import { isHandedOut, isThere } from './presence.js'
import { isEndState } from './worked.js'

/** Where a piece of work is to be had, seen or heard. */
const outlets =
  "(?:production|prod|staging|main|master|trunk|Homebrew|npm|PyPI|Maven|crates\\.io|NuGet|Docker Hub|Flathub|TestFlight|GitHub|(?:the |both |all |our )?(?:app |play |company |online |web )?(?:stores?|shops?|shelves|shelf|catalogue|catalog|wiki|intranet|website|web ?site|site|home ?page|front page|brochure|price list|marketplace|registry|repository|repo|newsletter|annual report|programme|handbook|manual|docs|documentation|press|papers?|library|museum|foyer|lobby|hall|warehouse|customers?['\u2019] hands|hands of the [a-z\u00e0-\u024f]+))"
const isSomewhere = anyCase(
  `^\\W*((?:[a-z\u00e0-\u024f\\d'\u2019-]+ ){1,5}?)(?:is|are|lies|lie|stands?|hangs?|sits?|runs?|answers?|responds?|lands?|arrives?|goes|works?|plays?|appears?)(?: (?:finally|now|up|out|live|up and running))? (?:in|on|at|from|inside) (?:(?:the|our|their|its|every|each|all|both) )?(?:[a-z\u00e0-\u024f\\d'\u2019-]+ )?${outlets}(?![a-z\u00e0-\u024f])`,
)
/** Out, up, on, live, and nothing else is said of it. */
const isOut = anyCase(
  /^\W*(?:[a-zà-ɏ\d'’-]+ ){1,5}?(?:is|are|(?:has|have) (?:gone|been)|goes|go)(?: (?:finally|now|all|both))? (?:live|up|out|on|online|open|on air|published|launched|released|shipped|merged|tagged|installed|deployed|hung|mounted|printed|signed|switched (?:on|off)|handed over|rolled out|on sale)(?=\W*$| (?:by|on|before|in time|at the latest|for)\b)/,
)
const onSale = /\b(?:is|are|goes|go) on sale\b/i
/** An occasion on which it is shown. */
const shown = anyCase(
  /\b(?:walks? (?:past|by|through)|inspects?|visits?|(?:is|are|gets?|has been|have been) (?:shown|presented|demoed|demonstrated|unveiled|displayed) (?:to|at|on|by|in)|(?:has|have) (?:tried|seen|tested|opened|held) it (?:himself|herself|themselves|with)|(?:presents?|shows?|unveils?|demos?) (?:it|the [a-zà-ɏ-]+) (?:at|on|to|in))\b/,
)

/** The work is out, up, on the shelf, shown to somebody: what it is done for is not said. */
export function isOutAndAbout(text: string): boolean {
  const aim = new Aim(text)
  if (aim.moves || aim.namesResult) return false
  if (drawsAttention(aim) || servesSelling(aim) || shown.test(text)) return true
  if (isOnlyDue(text) || isThere(aim) || isHandedOut(text) || onSale.test(text)) return true
  if (isSomewhere.test(text) || isOut.test(text)) return anyPeople(isSomewhere.exec(text)?.[1] ?? '').length === 0
  return aim.isOfWork && isEndState(text)
}
