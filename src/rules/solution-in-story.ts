import { anyCase } from '../language/any-case.js'
import { artefactPhrase, technologiesIn } from '../language/artefacts.js'
import { fixesLook, fixesPlace, isControl } from '../language/design.js'
import { hardship } from '../language/hardship.js'
import { isHollow, isWhim, servesMachine } from '../language/hollow-reasons.js'
import { hasNumber } from '../language/numbers.js'
import type { PhraseMatch } from '../language/phrases.js'
import { type Statement, type Story, storyOf } from '../language/statements.js'
import { startsWithVerb } from '../language/verbs.js'
import { isFancy, wantedPhrase } from '../language/wanted.js'
import { wordsAbove } from '../markdown/lead-in.js'
import { moves } from '../spec/aims/movement.js'
import type { Reading } from '../spec/reading.js'
import type { StatementPlace } from '../spec/sections.js'
import { defineRule, hitOn, rangeIn, type StatementHit } from './define.js'
import { excerpt } from './excerpt.js'

export default defineRule('solution-in-story', {
  looksAt: ({ role, statement }) => role !== 'out-of-scope' && statement.read(dictatedIn) !== undefined,
  statement(placed, report) {
    const found = placed.statement.read(dictatedIn)
    if (found) report(storyHit(placed, found.wantStart, found.what))
  },

  /** "I want to verify my phone via OTP" in a document called "OTP for leads", "I want a Glow" in "Night Glows": the story wishes for the solution. */
  document({ spec }, report) {
    for (const placed of spec.statements.some(isOfUser) ? spec.statements.that(usesTechnique) : []) {
      const { story } = placed.statement
      if (story) report(storyHit(placed, story.wantStart, excerpt(story.want, 5)))
    }
    const acronyms = new Set<string>(spec.title.title.match(/\b\p{Lu}[\p{Lu}\d]{1,5}\b/gu) ?? [])
    const names = new Set((spec.title.title.match(/\b\p{Lu}\p{Ll}+/gu) ?? []).map(singular))
    if (acronyms.size === 0 && names.size === 0) return
    for (const placed of spec.statements.that(namesSomething)) {
      const { story } = placed.statement
      if (!story) continue
      const means = meansIn(story)
      const what = means && acronyms.has(means) ? means : ownName(story, names)
      if (what) report(storyHit(placed, story.wantStart, what))
    }
  },
})

/** Those who make it. In a spec of something for them, all stories are theirs. */
const maker = anyCase(
  /^\W*(?:(?:software|web|app|back-?end|front-?end|full-?stack|lead|senior|junior|team) )?(?:developers?|devs?|programmers?|coders?|software engineers?)\W*$/,
)
const isOfUser: Reading = ({ statement: { story } }) => story !== undefined && !maker.test(story.actor)
/** "As a developer, I want to use Flexbox" beside the stories of users: how it is made, and what is theirs already is none of it. */
const usesTechnique: Reading = ({ role, statement }) => {
  const { story } = statement
  if (role === 'out-of-scope' || !story || !maker.test(story.actor) || !technique.test(story.want)) return false
  return !(story.why && saysGain(story.why)) && statement.read(dictatedIn) === undefined
}
const technique = anyCase(
  /^(?:to )?(?:use|write|follow|apply|adopt|implement)\s+(?!(?:the|this|that|these|those|our|your|my|its?|their|them|all|any|an? (?:single|shared|common|different|new))\b)/,
)

/** "verify my phone via OTP": by which means it is to be done. */
function meansIn({ want }: Story): string | undefined {
  return /\b(?:via|using|by means of)(?: an?| the)? (\p{Lu}[\p{Lu}\d]{1,5})\b/u.exec(want)?.[1]
}

/** "a Glow at sunset", and "I get more from Glows" as a reason: what goes by the product's own name in the middle of a sentence is the product. */
function ownName({ want, why }: Story, names: ReadonlySet<string>): string | undefined {
  const wanted = /^(?:an?|the|my|some|(?:to )?(?:have|get|use|open|see|receive) (?:an?|the|my)?) ?(\p{Lu}\p{Ll}+)(?! \p{Lu})/u.exec(want)?.[1]
  if (wanted && names.has(singular(wanted)) && !(why && saysGain(why))) return wanted
  const enjoyed =
    why &&
    /^(?:I |we )?(?:can )?(?:get|have|use|experience|enjoy|try|love|discover|see|share) (?:[a-zà-ɏ]+ ){0,3}(\p{Lu}\p{Ll}+)(?: [a-zà-ɏ]+)?\W*$/u.exec(why)?.[1]
  return enjoyed && names.has(singular(enjoyed)) ? enjoyed : undefined
}

function singular(name: string): string {
  return name.replace(/s$/, '')
}

const namesSomething: Reading = ({ role, statement: { story }, statement }) =>
  role !== 'out-of-scope' && story !== undefined && /\p{Lu}/u.test(`${story.want} ${story.why ?? ''}`) && statement.read(dictatedIn) === undefined

/** What is wanted from `wantStart` on, with the words in front of it. In a table, a fix writes into the cell of the wish. */
function storyHit(placed: StatementPlace, wantStart: number, what: string): StatementHit {
  const hit = hitOn(placed)
  const opening = openingOf(placed.statement.text.slice(0, wantStart))
  if (placed.statement.block.kind !== 'row') return { ...hit, values: { what, opening } }
  return { ...hit, values: { what, opening: opening.replace(/^.*\|\s*/s, '') }, replaced: rangeIn(placed, wantStart) }
}

/** The words in front of a wish, without a "to" at their end. */
function openingOf(text: string): string {
  return text.replace(/(?:^|\s+)(?:to\s*)?$/i, '')
}

/** The thing that a story wants, and where the wish starts. */
function dictatedIn(statement: Statement): { what: string; wantStart: number } | undefined {
  const story = statement.story ?? listedWish(statement)
  if (!story) return undefined
  const opening = statement.text.slice(0, story.wantStart)
  const what = wantedThing(story, /\bto\s*$/i.test(opening)) ?? fixedPlace(story) ?? plumbing(story) ?? means(story) ?? feeding(story) ?? whim(story)
  return what ? { what, wantStart: story.wantStart } : undefined
}

/** "As a clerk, I want:" or "As a clerk:" above a list: each item is what is wanted. */
function listedWish({ item, text, index }: Statement): Story | undefined {
  const actor = wordsAbove(item?.list)
  if (index > 0 || !/^\W*as an?\b/i.test(actor)) return undefined
  if (/\p{L}+ \p{L}+/u.test(storyOf(actor)?.want ?? '')) return undefined // a whole story, and beneath it what makes it done
  const opening = `${actor.replace(/[\s:.…]+$/, '')} `
  const story = storyOf(opening + text)
  return story && { ...story, wantStart: Math.max(0, story.wantStart - opening.length) }
}

/** To have or look at a thing is to want the thing. */
const having = anyCase(
  /^(?:to )?(?:have|get|see|keep|use|receive|be (?:given|provided with)|access|click|press|tap|choose from|open|put|add|go to)\s+(?=(?:an?|the|my|on)\s)/,
)
/** "where I can see …", "that shows …": the rest of the wish says what the thing is for. */
const shows = /^\s*(?:that|which|where|when|to|showing|listing|for)\b/i

/** The thing or technology that is wanted: nothing but the thing, or where the reason does not say what to get done with it. */
function wantedThing(story: Story, infinitive: boolean): string | undefined {
  const want = story.want.replace(having, '')
  const isAction = (infinitive && want === story.want) || startsWithVerb(want)
  const thing = wantedPhrase(want) ?? secondThing(want)
  if (thing && (determined.test(want) || !isAction) && !doneTo(want.slice(thing.end)) && !doesIt(want, thing.end)) {
    const excused =
      story.why !== undefined &&
      (saysGain(story.why) || !/^\s*(?:with\b.*)?$/s.test(want.slice(thing.end))) &&
      !isControl(thing.text) &&
      (saysGain(story.why) || !isFancy(thing.text)) &&
      !isCircular(story.why, want, thing.text) &&
      (shows.test(want.slice(thing.end)) || !isHollow(story.why))
    if (!excused) return thing.text
  }
  if (story.why) return want === story.want && !thing && determined.test(want) && repeats(story.why, want) ? excerpt(want, 5) : undefined
  if (accessTo.test(story.want)) return excerpt(story.want, 5)
  if (exports.test(want)) return excerpt(want, 5)
  return isAction ? undefined : technologiesIn(want.replace(everythingIn, '')).find(({ start }) => start === 0)?.text
}

/** "So that guests wait less": something becomes less or more, or a trouble ends. */
function saysGain(reason: string): boolean {
  return moves(reason) || hasNumber(reason) || hardship(reason)
}

/** "search using a search bar", "fill it in with AI": by which means it is to be done, and nothing that would come of it. */
function means({ want, why }: Story): string | undefined {
  const by = /\b(?:using|via|through|by (?:clicking|tapping|pressing|using)(?: on)?) (?=(?:an? |the )?[a-zà-ɏ])/i.exec(want)
  const control = by && artefactPhrase(want.slice(by.index + by[0].length))
  if (why !== undefined && !isHollow(why)) return undefined
  if (control && isControl(control.text)) return control.text
  return byTechnology.exec(want)?.[0]
}
const byTechnology =
  /\b(?:with|by|using|via|through|powered by|based on)(?: the help of)?(?: an?| the)? (?:AI|artificial intelligence|machine learning|ML|ChatGPT|GPT|LLMs?|blockchain|(?:augmented|virtual|mixed) reality|AR|VR)\b/

/** "capture detailed metadata so that the AI can rank": somebody is to work for the machine. */
function feeding({ want, why }: Story): string | undefined {
  return why !== undefined && servesMachine(why) ? excerpt(want, 5) : undefined
}

/** "a party mode because it is cool": whatever it is, nobody needs it. */
function whim({ want, why }: Story): string | undefined {
  return why !== undefined && isWhim(why) ? excerpt(want, 5) : undefined
}

/** "event logs and dashboards to …": of two things, the second one is known. */
function secondThing(want: string): PhraseMatch | undefined {
  const first = startsWithVerb(want) ? null : /^\W*(?:[\p{L}-]+ ){1,3}and /u.exec(want)
  const thing = first && artefactPhrase(want.slice(first[0].length))
  return thing ? { text: thing.text, start: thing.start + first[0].length, end: thing.end + first[0].length } : undefined
}

/** What opens a thing, not a deed: "a map", "push notifications". */
const determined = /^\s*(?:an?|the|my|some|more|new|on|subtle|push|\d+)\b/i
const exports = anyCase(/^(?:to )?(?:export|download|print)\b.{0,30}\b(?:to|as|in|into) (?:an? )?(?:Excel|CSV|PDF|XLSX|Word|spreadsheet)\b/)
/** To be let in is no need of anybody. */
const accessTo = /^(?:(?:to )?(?:get|have) )?access to (?:the|an?|this) (?:[a-zà-ɏ]+ )?[a-zà-ɏ]+\W*$/i
const everythingIn = anyCase(/^(?:everything|it all|all(?: of it)?|the (?:system|app|product)) (?:to )?(?:be )?[a-zà-ɏ]+ (?:in|on|with|by)\s+/)

/** The thing is there, and something is to happen to it: "the form saved", "a report to be sent". */
function doneTo(rest: string): boolean {
  return /^\s+\p{L}+ed\b|^[^.;]{0,30}\bto be\b/u.test(rest)
}

/** "My theme to apply at once", "the list to load fast": a thing that is there is to do something. */
function doesIt(want: string, end: number): boolean {
  return /^\W*(?:the|my|our)\b/i.test(want) && /^[^.;,]{0,30}\bto (?!be able\b)[a-zà-ɏ]+/i.test(want.slice(end))
}

/** A control, a place or a look inside of the wish: no reason makes it a need. */
function fixedPlace({ want }: Story): string | undefined {
  return fixesPlace(want)?.text ?? fixesLook(want)?.text
}

/** "log in so that I can use the app": a way in, for the sake of being in. */
function plumbing({ want, why }: Story): string | undefined {
  return why !== undefined && isHollow(why) && /^(?:to )?(?:log[ -]?in|sign[ -]?(?:in|up)|register|authenticate|create an account)\b/i.test(want)
    ? want.split(/\s+/).slice(0, 3).join(' ')
    : undefined
}

/** "I want a Gantt chart so that I can see the Gantt chart": the reason is the wish, the thing, or what it is made of ("using AI"). */
function isCircular(reason: string, want: string, thing: string): boolean {
  if (repeats(reason, want) || names(reason, thing)) return true
  const made = /\b(?:using|with|by|via|through) (?:the |an? |my )?([a-zà-ɏ]+)\W*$/i.exec(reason)?.[1]
  return made !== undefined && anyCase(`\\b${made}\\b`).test(want)
}

function repeats(reason: string, want: string): boolean {
  const words = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  const wanted = words(want)
  const given = words(reason)
  if (wanted.size === 0) return false
  return [...wanted].filter((word) => given.has(word)).length / wanted.size >= 0.5
}

/** The reason is to have the thing that is wanted. */
function names(reason: string, artefact: string): boolean {
  const head =
    artefact
      .toLowerCase()
      .split(/[\s-]+/)
      .pop() ?? ''
  return new RegExp(`\\b${head.replace(/s$/, '').replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![a-zà-ɏ]*-)`, 'iu').test(reason)
}
