import { anyCase } from '../../language/any-case.js'
import { findArtefacts } from '../../language/artefacts.js'
import { devices } from '../../language/lexicon.generated.js'
import { phrases } from '../../language/phrases.js'
import { wordCount } from '../../language/words.js'
import type { Aim } from './aim.js'

const device = phrases(
  devices.flatMap((name) => [
    name,
    name.endsWith('y') && !/[aeo]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}${/(?:s|x|ch)$/.test(name) ? 'es' : 's'}`,
  ]),
)
/** "… on every silo", "… at six hotels", "… in both branches" */
const everywhere = anyCase(
  /^(.{3,60}?) (?:on|in|at|beside|next to|outside|above|inside|under|across) (?:(?:every|each|all|both|either|one|the|our) )*(?:(?:every|each|all|both|\d[\d.,]{0,10}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty) )[a-zà-ɏ\d'’-]/,
)
/** "Our own tile in the store", "the map on the start page" */
const inOurPlace = anyCase(
  /^(.{3,50}?) (?:on|in) (?:the |our |its |every )?(?:[a-zà-ɏ-]+ )?(?:app ?stores?|stores?|home ?page|start page|landing page|toolbar|navigation|main menu|marketplace|appstore|catalogue|catalog|intranet|foyer|lobby|showroom)\b/,
)
const opensWithVerb = /^\W*(?:to |more |less |fewer |no |not )/i

/** A thing of wood, glass or pixels in so many places: that it is there, not what anybody does with it. */
export function isThere({ text, isOfWork, namesResult }: Aim): boolean {
  if (!isOfWork || namesResult || opensWithVerb.test(text)) return false
  const thing = (everywhere.exec(text) ?? inOurPlace.exec(text))?.[1]
  if (!thing || wordCount(thing) > 6 || /\b(?:is|are|can|could|be|was|were|has|have|who|that|which)\b|,/i.test(thing)) return false
  return endsIn(thing, device.all(thing)) || endsIn(thing, findArtefacts(thing))
}

/** "Every depot has its scanner", "all technicians have the app": handed out is not used. */
const handedOut = anyCase(
  /^\W*(?:every|each|all)\b[^.;|]{3,40}? (?:has|have|owns?|gets?|receives?|received) (?:(?:the|an?|our|its|their|his|her|own|new) ){1,3}(?:app|tablets?|devices?|licen[cs]es?|accounts?|log-?ins?|headsets?|scanners?|screens?|badges?|cards?|terminals?|phones?|laptops?)(?=\W*$| (?:on|by|in|installed)\b)/,
)

export function isHandedOut(text: string): boolean {
  return handedOut.test(text)
}

function endsIn(text: string, found: readonly { end: number }[]): boolean {
  return found.some(({ end }) => end >= text.trimEnd().length)
}
