import { anyCase } from '../language/any-case.js'
import { artefactPhrase, technologiesIn } from '../language/artefacts.js'
import { leadingBuildVerb } from '../language/build-verbs.js'
import { fixesAppearance, fixesLook, isControl } from '../language/design.js'
import { hardship } from '../language/hardship.js'
import { isMandate } from '../language/mandates.js'
import { isConditional, isDemand, isQuestion } from '../language/moods.js'
import { opensEntry, saidAlong } from '../language/numbered-lines.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import type { PhraseMatch } from '../language/phrases.js'
import { givesReason } from '../language/reasons.js'
import { fixesContents, fixesScreen } from '../language/screens.js'
import { hasSourceLink } from '../language/source-links.js'
import type { Statement } from '../language/statements.js'
import { startsWithVerb } from '../language/verbs.js'
import { wordCount } from '../language/words.js'
import { paragraphAbove } from '../markdown/lead-in.js'
import { moves } from '../spec/aims/movement.js'
import { aboutProduct } from '../spec/aims/product.js'
import type { Standing } from '../spec/reading.js'
import { type Role, roleOfHeading } from '../spec/roles.js'
import type { Section } from '../spec/sections.js'
import type { Spec } from '../spec/spec.js'
import { isToldStep } from '../spec/told-steps.js'
import { defineRule, hitOn } from './define.js'

export default defineRule('prescribed-solution', {
  document({ answers, spec }, report) {
    const prescribed = spec.statements.that(prescribes).map((placed) => ({ placed, what: prescribedIn(placed) ?? '' }))
    const isSubject = subjectsAmong(
      prescribed.map(({ what }) => what),
      spec,
    )
    for (const { placed, what } of prescribed) {
      const { statement, role } = placed
      if (role !== 'goal' && isSubject(what)) continue
      if ((role === 'solution' || isDesign(placed.section)) && answers.problem) continue // there a design is expected
      if (role === 'requirement' && !answers.problem && !fixesAppearance(statement.text)) continue // features-without-problem speaks
      report({ ...hitOn(placed), values: { what } })
    }
  },
})

function prescribes(placed: Standing): boolean {
  return prescribedIn(placed) !== undefined
}

/** Headings above what is there today, or is not asked for now. */
const elsewhen = anyCase(/\b(?:current(?:ly)?|existing|as[- ]is|already|implemented|status quo|future|later|backlog|roadmap|post[- ]?mvp|phase [2-9])\b/)

/** "Behaviour" beneath a proposal goes on with it: there a design is expected. */
function isPartOfDesign({ title, parent }: Standing['section']): boolean {
  return partOfDesign.test(title) && parent !== undefined && roleOfHeading(parent.title) === 'solution'
}
const partOfDesign = anyCase(/^\W*(?:[\d.]{1,9} )?(?:behaviou?rs?|rules|specifications?|functionality|interactions?|details|in detail)\W*$/)

/** "Requirements of the UI", "Screen design": openly about how it is to look, and all beneath it. */
function isDesign({ title, parent, opensDocument }: Section): boolean {
  return !opensDocument && (design.test(title) || (parent !== undefined && isDesign(parent)))
}
const design = anyCase(
  /\b(?:UX|UI|GUI|user (?:interface|experience)|(?:visual|screen|interaction|interface|page|graphic) design|designs?|wire-?frames?|mock-?ups?|look (?:and|&|\+|n) feel|style ?guide|branding|layout)\b(?! (?:partners?|system team|review|principles))/,
)

/** What there is, and stays as it is. */
const isThere = anyCase(/\b(?:existing|current(?:ly)?|already|today|stays?|keeps?|unchanged|unaffected|untouched|not affected|remains?)\b/)
/** A case that is made up to explain something: "For example, say Kim wants to …". */
const tellsCase = anyCase(
  /^\W*(?:(?:for (?:example|instance)|e\.g\.)\W+(?:say|suppose|imagine|if|when|let|assume|consider)|suppose|imagine|assume|consider|let['’]?s (?:say|assume|suppose))\b/,
)

/** "Please add your own at the bottom": about the page itself, to who reads it. */
const toReader = anyCase(
  /\bplease (?:[a-z]+ )?(?:add|see|read|comment|find|note|check|leave|put|write|send|use|fill)\b|\b(?:see|find|questions?|comments?|links?|glossary|appendix|references?|changelog|details?|more|notes?) (?:[a-z]+ ){0,2}(?:at|on) the (?:bottom|top|end)\b/,
)

/** "No red badges": what is not to be there. */
const isBanned = /^\W*(?:no|never|without|avoid|do(?:n['’]t| not))\b/i

/** Steps beneath "To use it, a member will:" tell what somebody does then; they order nothing. */
function tellsUse({ item }: Statement): boolean {
  const text = paragraphAbove(item?.list).trim()
  return leadsIntoUse.test(text) && anyPeople(text).length > 0
}
const leadsIntoUse = anyCase(
  /^\W*(?:to (?:use|open|start|run|try|activate|access)\b|when (?:using|opening|starting)\b|how to use\b|in use\b)[^.]{0,80}(?:\b(?:will|would|does|can|has to|must|should|then)|steps?)\W*:$/,
)

/** "First try. The price on top. Shown to nine guests": what was put before people, and not what is ordered. */
function isTrial({ label, paragraph }: Statement): boolean {
  return trial.test(label ?? '') || trial.test(paragraph)
}
const trial = anyCase(
  /\b(?:tried (?:it|this|that|out|on|with)|first (?:try|attempt|sketch)|(?:in|from|after) (?:the |our |a )?(?:trial|test|prototype|experiment)s?|tested (?:it|this|with|on)|paper (?:version|prototype)|shown to (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve)|mock-?ups? (?:was|were))\b/,
)

/** What is dictated there without a reason. */
function prescribedIn({ statement, role, section }: Standing): string | undefined {
  if (elsewhen.test(section.title)) return undefined
  if (role === 'requirement' && isPartOfDesign(section)) return undefined
  if (role === 'assumption') return statement.read(believedWish)
  const demanding = role === 'goal' || role === 'requirement' || role === 'metric'
  if (!demanding && !aside.has(role)) return undefined
  const { text } = statement
  if (statement.story || statement.kind === 'step' || statement.block.quoteDepth > 0 || isQuestion(text)) return undefined
  if (saysWhatItIs.test(statement.label ?? '')) return undefined
  if (statement.inCode(0, text.length) || /^\s*[✅☑✔]/.test(text)) return undefined // an example, as somebody would enter it; what is done
  if (
    isThere.test(text) ||
    tellsCase.test(statement.paragraph) ||
    isBanned.test(text) ||
    toReader.test(text) ||
    isMandate(text) ||
    tellsUse(statement) ||
    isToldStep(statement)
  )
    return undefined
  if (givesReason(saidAlong(statement)) || hasSourceLink(statement) || isTrial(statement)) return undefined
  if (role === 'metric') return statement.read(lookInMeasure)
  if (role === 'goal') return statement.read(artefactGoal) ?? statement.read(lookInGoal)
  return statement.read(demanding ? dictated : dictatedLook)
}

/** "What is it: a dialog with …": what the document is about. */
const saysWhatItIs = /^\W*(?:what(?:['’]s| is| are) (?:it|this|they)|definition|summary|in short|tl;?dr)\W*$/i

/** A detail is ordered once or twice; what is spoken of more often is what the document is about. */
const mostDetails = 2

/** The document is about that thing: a dark theme is no detail of "Dark theme for the archive", nor where every other line speaks of it. */
function subjectsAmong(prescribed: readonly string[], { title }: Spec): (what: string) => boolean {
  const named = title.title.toLowerCase()
  const times = new Map<string, number>()
  for (const what of prescribed) times.set(what.toLowerCase(), (times.get(what.toLowerCase()) ?? 0) + 1)
  return (what) => {
    const thing = what.toLowerCase()
    return named.includes(thing) || (thing.includes(' ') && !isControl(thing) && !isPlace.test(thing) && (times.get(thing) ?? 0) > mostDetails)
  }
}

const isPlace = /^(?:on|in|at|above|below|beneath|under|next to|beside|along|across|from|to) /i

/** Sections where nobody expects a design, and one may be ordered in passing. */
const aside: ReadonlySet<Role> = new Set<Role>(['other', 'background', 'wish', 'timeline', 'story', 'solution'])

/** A colour, place or size that is ordered: in an entry, with "must", or without a verb ("White letters, the photo round"). */
function dictatedLook(statement: Statement): string | undefined {
  const text = statement.text
  const entry = opensEntry(statement)
  const look = fixesLook(text) ?? (entry ? ordered(text, statement.item?.checked === false) : undefined)
  if (!look || isInFlow(text) || isField(statement)) return undefined
  if (
    isConditional(text) ||
    (!entry && (hardship(text) || purpose.test(text.slice(look.end)))) ||
    /\b(?:was|were|had|have been|has been|touch targets?|target size|contrast)\b/i.test(text)
  )
    return undefined
  if (!entry && !isDemand(text) && /\b(?:is|are|has|have|do|does|did|can|[a-zà-ɏ]+(?:s|ed) (?:the|an?|to))\b/i.test(text)) return undefined
  return look.text
}

/** A control in an entry; one that a single word names may be a thing of its trade, but for a box to tick. */
function ordered(text: string, isToDo: boolean): PhraseMatch | undefined {
  const found = fixesAppearance(text)
  if (!found || isToDo) return found
  return /\b(?:can|could|may)\b/i.test(text) || isControl(found.text) || !/[\s-]/.test(found.text.trim()) ? undefined : found
}

/** "…, to invite the reader in": what it looks like that for. */
const purpose = /,? to (?!the\b|an?\b|be\b)[a-zà-ɏ]{3,}/i

/** "The member taps it on the home screen": somebody on their way, told and not ordered. */
const inFlow = anyCase(/^\W*(?:(?:the|an?|then the|each) )?(?:[a-zà-ɏ]+ ){1,2}(?:taps|clicks|opens|selects|presses|swipes|scrolls|chooses|goes|returns)\b/)

function isInFlow(text: string): boolean {
  const [opening = ''] = inFlow.exec(text) ?? []
  return anyPeople(opening).length > 0
}

/** "`icon.class` (optional): …": a field of a format. */
function isField({ label, text }: Statement): boolean {
  return (
    /^\W*[a-z][a-zA-Z\d]*(?:[._][a-zA-Z\d]+)+(?: \([^)]{1,20}\))?\W*$/.test(label ?? '') ||
    /^\W*[a-z][a-zA-Z\d]*(?:[._][a-zA-Z\d]+)+ ?\([^)]{1,20}\)\s*:/.test(text)
  )
}

/** "Automate the report": a word in front of a thing's article is a verb. */
const opensWithDeed = anyCase(/^\W*(?!(?:an?|the|all|both|one|only|just|like|with|for|in|on|of|as|to)\b)[a-zà-ɏ]+ (?:the|an?|our|their|all|every|each|any)\b/)

/** A goal that is a thing: "HTML framework", "an about page", "a single API". */
function artefactGoal(statement: Statement): string | undefined {
  if (statement.index > 0 || !statement.item) return undefined
  const text = statement.text
  const copied = copies.exec(text)
  if (copied) return copied[0].trim()
  if (
    aboutProduct(text) ||
    moves(text) ||
    leadingBuildVerb(text) ||
    startsWithVerb(text) ||
    opensWithDeed.test(text) ||
    (hasNumber(text) && anyPeople(text).length > 0)
  )
    return undefined
  const artefact = artefactPhrase(text) ?? artefactPhrase(text.replace(/^\W*(?:\p{L}+ ){1,3}and /u, ''))
  if (artefact) {
    const behind = text.slice(artefact.end)
    const isSubject = actsItself(artefact, text) || comesTrue.test(behind) || isMeasured.test(behind)
    return isSubject || isObject.test(text.slice(0, artefact.start)) ? undefined : artefact.text
  }
  const technology = technologiesIn(text.slice(0, 30))[0]
  return technology && technology.start < 4 ? technology.text : undefined
}

/** "Reports reach the board by noon", "the map is trusted", "a rota without gaps": what comes of the thing for somebody. */
const comesTrue = anyCase(
  /^\W*(?:(?:is|are) (?:[a-zà-ɏ]+ly )?(?:used|opened|read|trusted|loved|seen|watched|visited|known|understood|followed|believed|answered|heard|gone|empty|quiet|fair|short|right)\b|becomes? |(?:reach(?:es)?|means?|ends?|saves?|arrives?|lasts?|earns?|pays?|fits?|helps?) |(?:without|within|in time|on time|at the right)\b|that (?:moves?|works?|holds?|lasts?|fits?)\b)/,
)
/** "Parents trust the reports": somebody does something with it. */
const isObject = anyCase(
  /(?<![a-zà-ɏ])(?!(?:all|both|one|only|just|like|the|with|for|from|into|than|and|have|has|had|gets?|getting|receives?|owns?|sees?|given|gives?|offers?|provides?|uses?|access|opens?|browse)\b)[a-zà-ɏ]{3,30} (?:the|an?|our|its|their|his|her) (?:[a-zà-ɏ-]+ ){0,2}$/,
)

/** "Riders get three route cards": a goal that settles how many of which part a screen has. */
function lookInGoal(statement: Statement): string | undefined {
  const { text, item, index } = statement
  if (!item || index > 0 || moves(text) || isConditional(text) || hardship(text) || isField(statement)) return undefined
  return (fixesLook(text) ?? fixesScreen(text))?.text ?? cardsCounted.exec(text)?.[0] ?? usedThing(text)
}
/** "Map with pins in three colours", "all of it by mouse clicks": that it looks so is no success of anybody. */
function lookInMeasure(statement: Statement): string | undefined {
  const { text, item, index } = statement
  if (!item || index > 0 || hasNumber(text) || moves(text) || isConditional(text) || hardship(text)) return undefined
  return fixesAppearance(text)?.text
}

const cardsCounted = anyCase(
  /\b(?:[2-9]|two|three|four|five|six) (?:[a-zà-ɏ]+ )?(?:result|recommendation|program(?:me)?|product|route|info|story|summary|suggestion|answer|offer|profile|news|question|topic|tip)s? cards\b/,
)

/** "Members can browse a portal", "give each member a modern app": what they get done there is not said. */
function usedThing(text: string): string | undefined {
  const using = handing.exec(text)
  if (!using || anyPeople(using[0]).length + anyPeople(text.slice(0, using.index)).length === 0 || givesReason(text)) return undefined
  const behind = text.slice(using.index + using[0].length)
  const thing = artefactPhrase(behind)
  return thing && !/^ of (?:what|who|which|how|where|when)\b/i.test(behind.slice(thing.end)) ? thing.text : undefined
}
const handing = anyCase(
  /\b(?:can (?:[a-zà-ɏ]+ly )?(?:use|access|open|browse|have|get)|have|has|gets?|receives?|owns?|sees?|(?:is|are) given) (?=(?:an?|its own|their own) )|^\W*(?:to )?(?:give|provide|offer|equip|supply|present) (?:[a-zà-ɏ'’-]+ ){1,4}?(?:with )?(?=(?:an?|new|modern) )/,
)

/** "We believe that guests want a widget": the belief is about a thing, and not about what is wrong or what people do. */
function believedWish({ text, paragraph }: Statement): string | undefined {
  const wish =
    /\b(?:we|i|team) (?:[a-zà-ɏ]+ )?(?:believe|think|assume|bet|suspect|hypothesi[sz]e)\b[^.;]{2,60}? (?:wants?|needs?|(?:would|['’]d) (?:like|love)(?: to have)?|are (?:waiting|looking) for) (?=(?:an?|some|more) )/i.exec(
      text,
    )
  const thing = wish && artefactPhrase(text.slice(wish[0].length + wish.index))
  return thing && anyPeople(wish[0]).length > 0 && !givesReason(paragraph) ? thing.text : undefined
}

/** "Newsletter sign-ups", "App store rating of 4": the thing stands in front of what is counted. */
const isMeasured = anyCase(
  /^(?:s\b)?[\s-]+(?:[a-zà-ɏ]+[\s-]+){0,2}?(?:adoption|usage|use|rates?|ratings?|scores?|shares?|numbers?|counts?|volume|times?|conversion|completions?|completion rate|sign-?ups|views|visits|clicks|downloads|installs|opens|errors|failures|satisfaction|engagement|retention|responses?|traffic|revenue|costs?|latency|uptime|availability|performance|speed|accuracy|coverage|quality|success|efficiency|productivity)\b/,
)

/** "Emails get people back", "Reminder mails get people back": what things do is no thing. */
function actsItself({ text: thing, end }: PhraseMatch, text: string): boolean {
  const [first = '', second = ''] = text.slice(end).match(/\p{L}+/gu) ?? []
  return /s$/i.test(thing) ? startsWithVerb(first) : /s$/i.test(first) && startsWithVerb(second)
}

/** A control that is pointed at is named in so many words. */
const mostNamed = 3
/** "disable the channel's toggle": the control is there already, and something happens to it. */
const pointsAt = anyCase(
  /\b(?:the|this|that|its|their|each|every) (?:(?!(?:and|by|as|in|on|with|via|through|from|of|to|is|are|for)\b)[a-zà-ɏ\p{N}"'’`-]+ ){0,2}$/u,
)

/** "In the second tab", "on the left": that is where, and no control that is there. */
const isOrdinal = /^(?:(?:on|in|at|to|from|as) |(?:first|second|third|fourth|fifth|last|topmost|leftmost|rightmost)\b)/i

/** To look like something that exists is no goal of anybody. */
const copies = anyCase(/^\W*(?:mimic|imitate|copy|clone|replicate|mirror)\b.{0,30}?\b(?:style|look|UI|UX|design|layout|interface|appearance|feel)\b/)

/** "… (e.g. drop-down menus)": one way of it. */
const inExample = /\b(?:e\.g\.|for example|for instance|such as)[^.;]*$/i

/** "A button opens the map": a control that was not there before. */
const introducesControl = anyCase(
  /^\W*(?:an?|one|another) (?:[a-zà-ɏ-]+ ){0,2}?(buttons?|icon|drop-?down|check ?box|toggle|slider|modal|pop-?up|tool-?tip|carousel|accordion|side ?bar|ticker|banner|widget|gauge|progress bar|search (?:bar|box)) (?!(?:size|label|text|colou?r|with|for|of|in|on|to|from|and|or|at|by|that|which|where|is|are|was|were|would|could)\b)[a-zà-ɏ]/,
)

/** "Build the first version around …": all of it, and no thing in it. */
const whole = anyCase(
  /^(?:versions?|releases?|MVPs?|minimum viable products?|prototypes?|proofs? of concept|features?|functionality|capabilit(?:y|ies)|platforms?|systems?|apps?)$/,
)

/** A requirement that fixes a control, its place, colour or wording, or consists of building one thing. */
function dictated(statement: Statement): string | undefined {
  const text = statement.text
  if (isField(statement)) return undefined
  const found = isInFlow(text) ? undefined : fixesAppearance(text)
  const fixed = found && inExample.test(text.slice(0, found.start)) ? undefined : found
  const isThere =
    fixed && !isOrdinal.test(fixed.text) && wordCount(fixed.text) <= mostNamed && pointsAt.test(text.slice(0, fixed.start)) && isControl(fixed.text)
  const appearance = isThere ? undefined : fixed
  const verb = leadingBuildVerb(text)
  const modal = isDemand(text)
  // An item or a row of requirements demands without a verb as well: "Wizard with five steps".
  if (appearance && (modal || verb || (opensEntry(statement) && !isConditional(text)))) return appearance.text
  const introduced = introducesControl.exec(text)
  if (introduced?.[1]) return introduced[1]
  const contents = isConditional(text) ? undefined : fixesContents(text)
  if (contents && (modal || opensEntry(statement))) return contents.text.replace(/\W+$/, '')
  const shown = modal ? /\b(?:have|show|display|include|contain|offer|provide)\s+/i.exec(text) : null
  const part = shown ? artefactPhrase(text.slice(shown.index + shown[0].length)) : undefined
  if (part && (isControl(part.text) || wordCount(text) <= 9)) return part.text
  if (!verb) return undefined
  const artefact = artefactPhrase(text.slice(verb.end))
  return artefact && wordCount(text) <= 12 && !whole.test(artefact.text) ? artefact.text : undefined
}
