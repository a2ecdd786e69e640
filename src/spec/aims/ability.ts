import { anyCase } from '../../language/any-case.js'
import { artefactPhrase } from '../../language/artefacts.js'
import { tongues } from '../../language/lexicon.generated.js'
import { anyPeople } from '../../language/people.js'
import { phrases } from '../../language/phrases.js'
import type { Aim } from './aim.js'

const tongue = phrases(tongues)
/** "Nora speaks Danish", "replies in Polish and Czech" */
const inTongues = anyCase(
  /\b(?:speaks?|understands?|talks?|(?:answers?|repl(?:y|ies)|responds?|reads?|writes?|chats?) (?:[a-zà-ɏ]+ )?in|knows?|(?:available|offered|localised|localized|comes) in) /,
)
const someTongues = anyCase(
  /^(?:at least |up to |about |all )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|many|all) (?:other |European |official )?(?:languages|tongues|dialects|locales)\b/,
)

/** Which languages it has. */
function speaks(text: string): boolean {
  const match = inTongues.exec(text)
  if (!match) return false
  const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
  return someTongues.test(behind) || /^dialects?\b/i.test(behind) || (tongue.first(behind)?.start ?? 1) === 0
}

/** A part of the product that acts like somebody. */
const actor = anyCase(
  /^\W*(?:(?:the|an?|our|its|each|every) )*(?:[a-zà-ɏ-]+ ){0,2}?(?:robot|engine|camera|device|kiosk|machine|software|hardware|scanner|sensor|solution|product|voice|twin|game|terminal|companion|concierge|gadget|till|printer|reader|algorithm|AI|LLM|IVR|voicebot|hotline)\b/,
)
/** What a machine can, in verbs that are said of machines. */
const can = anyCase(
  /^ (?:(?:also|even|then|fully|automatically|natively|now|reliably) )?(?:supports?|accepts?|recogni[sz]es?|detects?|understands?|speaks?|knows?|handles?|answers?|reads?|writes?|imports?|exports?|prints?|plays?|sings?|offers?|covers?|contains?|includes?|has|remembers?|predicts?|suggests?|identifies|classifies|translates?|transcribes?|scans?|streams?|runs? (?:on|in|as|without)|works? (?:on|in|with|offline|without)|talks? to|connects? (?:to|with)|syncs? (?:to|with)|integrates? with|comes? (?:in|with)|fits?|can|(?:does not|doesn['’]t|never) (?:crash|hang|freeze|time out|break|stutter))\b/,
)
/** The like of a name that no sentence explains: "Fido knows …" */
const nameCan =
  /^\W*\p{Lu}[\p{L}\d]{2,20} (?:(?:also|even|then|now) )?(?:supports?|recogni[sz]es?|detects|handles|runs (?:on|in|as)|works (?:on|in|with|offline)|talks to|connects (?:to|with)|syncs (?:to|with)|integrates with|knows (?:all|every|each|the|our|\d+)|can (?:sing|speak|talk|read|do|answer|recogni[sz]e|handle|connect|print|play|tell|export|import))\b/u
/** Without a subject: "Works offline", "Compatible with …" */
const impliedCan = anyCase(
  /^\W*(?:(?:fully|natively) )?(?:(?:works|runs|usable|works? well) (?:offline|without (?:internet|network|signal|electricity|power)|in (?:dark|flight|airplane) mode|(?:on|with) (?:all|every|any|old|older|both|iOS|Android|Windows|Linux|Mac|the [a-zà-ɏ]+ (?:browser|device|phone)))|(?:is )?compatible with)\b/,
)
/** "It does everything the old one did": what it is measured by is another product. */
const asTheOther = anyCase(
  /\b(?:does|can|has|offers|covers|do|have) (?:everything|all|whatever|anything|what) (?:that )?(?:the )?(?:[a-zà-ɏ-]+ ){0,2}?(?:did|does|had|has|could|can|offers?|offered)\b/,
)
/** How well, how often, of how many: a figure that may rise. */
const howWell = anyCase(
  /%|\b(?:per ?cent|of the (?:calls|questions|requests|cases|time)|without (?:help|asking|calling|human)|first (?:time|try|contact)|instead|no longer|faster|so that)\b/,
)

/** What the product can: an ability, however useful, is none of those who use it. */
export function isAbility({ text, isOfWork, namesResult }: Aim): boolean {
  if (!isOfWork || namesResult || howWell.test(text)) return false
  if (impliedCan.test(text) || speaks(text) || asTheOther.test(text) || nameCan.test(text)) return true
  const end = actor.exec(text)?.[0].length ?? artefactPhrase(text)?.end
  return end !== undefined && can.test(text.slice(end)) && anyPeople(text.slice(0, end)).length === 0
}
