import { anyPeople } from './people.js'
import { anyOf, matchUnless, type PhraseMatch } from './phrases.js'

/**
 * What is said to count for people, why they are said to come and go, and what is said to be so for most of them: a ranking that only a
 * count of them could give.
 */
const weighty =
  '(?:key|crucial|essential|critical|paramount|vital|everything|decisive|indispensable|a must|all-important|king|the be-all|non-negotiable|of the essence)'
const reason = '(?:main|number[- ]one|biggest|primary|principal|most common|most frequent|top|real|single biggest|chief|commonest|leading)'
const matters = anyOf([
  // "Speed matters most to couriers", "what matters to choir leaders"
  String.raw`(?:matters?|counts?) (?:(?:most|more|a lot|a great deal|enormously|greatly|above all|hugely|little) )?(?:to|for|with) (?:[a-zà-ɏ-]+ ){0,3}?[a-zà-ɏ-]+`,
  // "Simplicity is key for older patients"
  String.raw`(?:is|are|remains?) (?:absolutely |really |simply |just |especially |particularly )?${weighty} (?:to|for|with) (?:[a-zà-ɏ-]+ ){0,3}?[a-zà-ɏ-]+`,
  // "the main reason customers cancel"
  String.raw`the ${reason} (?:reasons?|causes?|driver|motives?|obstacles?|barriers?|concerns?|worry|fear|wish|need|complaint) (?:(?:why|that|for|of|among|which) )?(?:[a-zà-ɏ-]+ ){0,4}?[a-zà-ɏ-]+`,
  // "For most tenants, the letter is the only contact"
  String.raw`(?<=^\W{0,4}(?:(?:And|But|Yet|Still|Because),? )?|[.;:] )for (?:most|many|almost all|nearly all|a lot of|the majority of|the average|the typical|countless)(?: of)?(?: (?:the|our|these))? (?:[a-zà-ɏ-]+ ){0,3}?[a-zà-ɏ-]+, (?!(?:we|this|it) (?:will|can|shall|should|must|show)\b)[a-zà-ɏ]+`,
])
const notSaid = /(?:\b(?:if|whether|unless|how much|how|what if) )(?:[a-zà-ɏ]+ ){0,5}$/i

/** The first such ranking in the text, or undefined. */
export function rankingIn(text: string): PhraseMatch | undefined {
  const match = matchUnless(notSaid, matters, text)
  return match && anyPeople(text).some((person) => person.start < match.end + 20 && person.end > match.start) ? match : undefined
}
