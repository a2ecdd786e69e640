import { anyCase } from '../language/any-case.js'
import { hardship } from '../language/hardship.js'
import { anyPeople } from '../language/people.js'
import type { Absence } from './absence.js'

/** Things of technology that nobody misses before they have been thought of. */
const thing =
  '(?:robots?|engine|ledger|twin|swarm|touch ?points?|ontolog(?:y|ies)|knowledge (?:base|graph)|pass-?keys?|wallet|tokens?|companion|co-?pilot|marketplace|canvas|simulator|headset|wearables?|sensors?|drones?|locker|digital (?:layer|twin|key|pass|card|space|service|offer|product|presence|tool|solution|experience)|(?:[a-z]+ )?(?:layer|hub|feed|bot|coach|concierge|assistant)|gamification|personali[sz]ation|automation|synthesis|visuali[sz]ation|integration|loyalty (?:scheme|programme|program)|recommendations?|AI|AR|VR|totem|hologram|cobots?|exoskeletons?|trackers?|gateway|blockchain|metaverse|simulation|algorithm|classifier|taxonomy|e-?signatures?|online (?:booking|shop|store|check-in|catalogue|payment|course)|web ?shop|chat|tele-?medicine|live-?streams?|leader ?board|quests?|mini-?games?|voice (?:control|interface)|(?:face|speech|voice|image) recognition|fingerprint reader|auto-?pilot|auto-?complete|geo-?fenc(?:e|es|ing)|smart (?:[a-z]+)|bar ?codes?|watch app|e-?learning|intranet|CRM|ERP|CMS|video wall|digital signage|e-?paper|telemetry platform|data (?:platform|space|hub|mesh|fabric)|metaverse|super-?app|community|social (?:layer|feed|network)|streaks?|badges|levels|rewards)'
/** How technology makes things be: to be so is nobody's need. */
const made =
  '(?:[a-z]+-(?:sourced|readable|based|native|enabled|driven|powered|linked|connected|aware|optimi[sz]ed)|digital(?:ly [a-z]+ed)?|digiti[sz]ed|automated|automatic|connected|interlinked|integrated|interactive|gamified|personali[sz]ed|immersive|smart|intelligent|real-time|cloud-[a-z]+|modern(?:i[sz]ed)?|tokeni[sz]ed|continuously [a-z]+ed|automatically [a-z]+ed|centrally [a-z]+ed)'

const lacks: readonly RegExp[] = [
  // somebody has no such thing
  `\\b(?:do(?:es)?(?:n['’]t| not) (?:yet |currently )?(?:own|have|possess|offer|include|carry|get)|(?:have|has|had|own|owns|offers?|provides?|comes? with|with|got) no|lacks?|lacking|without|but (?:not|no)) (?:(?:an?|any|the|such an?) )?(?:[a-zà-ɏ-]+ ){0,3}?${thing}\\b`,
  `\\b(?:do(?:es)?(?:n['’]t| not) have|(?:have|has) no|lacks?) access to (?:an? |the )?(?:[a-zà-ɏ]+ ){0,2}?(?:${made}|${thing})\\b`,
  `\\bno (?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ]+ exists?\\b`,
  // it is not made so
  `\\b(?:is|are|was|were)(?:n['’]t| not) (?:yet |currently |really |at all |even )?(?:${made})\\b`,
  `\\b(?:is|are) (?:(?:still|only|just|merely|nothing but|purely) ){1,2}(?:on |an? )?(?:paper|static|text|plain text|2D|mute|silent|dumb|passive|analogue|analog|flat|PDFs?|offline|a list|lists|a table|tables|pictures|words)\\b`,
  `\\b(?:is|are|looks?) (?:like )?(?:the past|yesterday|outdated|old-fashioned|dated|dead|(?:from )?(?:19|20)\\d\\d)(?=\\W*$)|\\bhas (?:moved|gone) to [A-Z]`,
  // nothing shows it, and that is it
  `\\bnowhere (?:[^.;:]{0,40} )?(?:is|are) (?:[^.;:]{0,40} )?(?:drawn|shown|displayed|visuali[sz]ed|listed|mapped|plotted|pictured|collected)\\b|\\b(?:is|are)(?:n['’]t| not) (?:drawn|shown|displayed|visuali[sz]ed|mapped|plotted|pictured) (?:anywhere|at all)\\b`,
  `, and that['’]s (?:it|all)(?=\\W*$)|\\bneither (?:of them )?is an? [a-z]+\\b`,
  `\\b(?:we|ours|our [a-z]+|[A-Z][a-z]+) (?:are|is) the (?:only|last) (?:ones?|[a-z]+) (?:without|(?:that|who|which) (?:has no|have no|lacks?|do(?:es)?(?:n['’]t| not) (?:have|offer)))\\b`,
].map((source) => anyCase(source))

/** Somebody is worse off, as far as it says. */
const suffers = anyCase(
  /\b(?:can(?:no|['’])t (?!be\b)|unable|wait|waits|waiting|late|lose|loses|lost|twice|again|by hand|manually|hours?|minutes?|days?|weeks?|die|dies|pain|afraid|angry|guess|guesses|complain|so that|so (?:they|we|he|she)|because|therefore|which means)\b/,
)

/** "The case file isn't event-sourced", "Clients do not own a robot": what is wanted turned round, and nobody is worse off for it. */
export function lacking(text: string): Absence | undefined {
  if (suffers.test(text) || (hardship(text) && anyPeople(text).length > 0)) return undefined
  for (const lack of lacks) {
    const match = lack.exec(text)
    if (match) return { what: match[0].trim(), start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

/** "Customers need a passkey.": a thing, and nothing of what for. */
const needed = anyCase(
  /^\W*(?:[A-Za-zà-ɏ'’-]+ ){1,3}needs? (?:an? |its own |their own |more |some )((?!(?:way|place|person|doctor|break|answer|reason|solution|partner|plan|job|home|hand|say|chance|choice|clear|quick|better|faster|safe|simple|easier|quiet|moment|human|real|second|lot|bit|better)\b)(?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ-]+)\W*$/,
)

/** What is said to be needed where it is a thing of technology. */
export function neededTechnology(text: string): string | undefined {
  const what = needed.exec(text)?.[1]
  return what && isThing.test(what) ? what : undefined
}
const isThing = anyCase(`(?:^|[ -])${thing}$`)
