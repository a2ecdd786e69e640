import { anyCase } from '../language/any-case.js'
import { technologiesIn } from '../language/artefacts.js'
import { anyPeople } from '../language/people.js'
import { evidenceIn, hasNumber, hasResult, isHedged, isQuestion, looksBack, saysAssumption } from '../language/signals.js'
import { disclaims } from './disclaimers.js'
import { asksMaking, believesMaking, doubtsGrasp, doubtsHouse, doubtsMaking, hasToFindOut, saysUnknown } from './doubts.js'
import { rungOf } from './evidence-ladder.js'
import { isFillerText } from './filler-text.js'
import { asksAuthority, foundOut, ruledUpon, willHear } from './found-out.js'
import { fared, headsTryOut, likedOnly, willFare } from './handed.js'
import { asksInSlant, isItalicPrompt } from './placeholders.js'
import { filled, liesAhead, planSlots } from './plan-slots.js'
import { notesTrial } from './proven.js'
import { type Standing, withLabel } from './reading.js'
import { aims, type Cue, calledOpen, type Found, filedUnder, isInvented, mention, onlySet, putBeforePeople, Said, shortNote, testPlan } from './risk-said.js'
import { type Risk, risks } from './risk-states.js'
import { headsAnyDesign, headsRisk } from './risk-topics.js'
import type { Role } from './roles.js'
import { awaitsRuling, bindsUs } from './rulings.js'
import { headsReport, keepsDataSafe, runsSince, saysEffort, saysHouse, tellsAttempts, willBeInHands, willTryMaking } from './trials.js'
import { valueCue } from './value-cues.js'
import { waives, waivesBusiness } from './waivers.js'
import { notesRuling } from './word-given.js'

export type { Cue } from './risk-said.js'

/** Nothing there says anything about the risks. */
export const silentRoles: ReadonlySet<Role> = new Set<Role>(['history', 'reference'])
/** What colleagues wrote beneath a document is part of what is known, but for whether anybody wants it. */
const discusses = /^\W*(?:comments?|discussion|thread|notes from (?:the )?review)\W*$/i
const mentionInStory = 0.1
const noCues: readonly Cue[] = []

/** What a statement says about the four risks; worked out once while it keeps its place. */
export function cuesOf(placed: Standing): readonly Cue[] {
  if (silentRoles.has(placed.role) && !discusses.test(placed.section.title)) return noCues
  return placed.statement.readIn(placed, cuesOf, () => {
    if (isPrompt(placed.statement)) return noCues
    const filed = filedUnder(placed)
    if (filed ? isFillerText(filed.rest) : placed.statement.kind !== 'row' && isFillerText(placed.statement.text.trim())) return noCues
    const said = new Said(placed, filed?.risk)
    return risks.flatMap((risk) => {
      const found =
        filed && filed.risk !== risk
          ? besides(risk, filed.risk, said)
          : risk === 'valuable'
            ? silentRoles.has(placed.role)
              ? undefined
              : valueCue(said)
            : cueFor(risk, said)
      return found ? [{ risk, ...found, rung: rungOf(risk, found.state, withLabel(placed.statement)) }] : []
    })
  })
}

/** Under "Will they use it?" is told how they fared with it as well. */
function besides(risk: Risk, filed: Risk, { placed, text, after, done }: Said): Found | undefined {
  return risk === 'usable' && filed === 'valuable' && done && fared(text, after, headsTryOut(placed.section.title))
    ? { state: 'evidenced', weight: 1 }
    : undefined
}

/** What a template asks in italics, or "Cost drivers (what costs most?):" with nothing behind it. */
function isPrompt({ block, text }: Standing['statement']): boolean {
  return isItalicPrompt(block) || asksInSlant(block) || (/\([^()]{8,}\)\W*:\W*$/.test(text) && /\?|\b(?:your?|e\.g|etc)\b/i.test(text))
}

/** A table's row or a list's item that is marked as built and tried: the best proof that it can be. */
function isDone({ statement: { block, item, text } }: Standing): boolean {
  if (block.kind === 'row')
    return block.cells.some(({ inline }) => /^\W*(?:verified|implemented|done|completed?|shipped|released|merged|passed)\W*$/i.test(inline.text))
  return item?.checked === true && /\b(?:implement|build|built|spike|prototype|migrat|integrat|test)/i.test(text)
}

/** What came of it: "Load test: 40 sales a minute", "the spike showed that …". */
function tellsOutcome(text: string): boolean {
  if (looksBack(text)) return hasResult(text) || /\b(?:showed|shown|found|confirmed|proved|passed|failed)\b/i.test(text)
  return hasResult(text) && !/\b(?:target|goal|should|must|shall|will|if (?:it|not|that|they))\b|[<>≤≥]/i.test(text)
}

/** A question that is still open: not under "Resolved questions", nor with its answer beside it ("Price: none, it is in the contract"). */
function isOpen({ placed: { section, statement }, text }: Said): boolean {
  if (/\b(?:resolved|answered|decided|closed|settled)\b/i.test(section.title)) return false
  return isQuestion(text) || isHedged(text) || saysAssumption(text) || !/^\W*(?:none|no|yes|done)\b/i.test(statement.text)
}

function assumes(placed: Standing): boolean {
  return saysAssumption(withLabel(placed.statement)) || saysUnknown(placed.statement.text) || calledOpen(placed)
}

/** With what is noted behind it: "Do they see that it scrolls? No idea." */
function withNote({ placed: { statement }, text }: Said): string {
  return statement.next && statement.next.text.length < shortNote ? `${text} ${statement.next.text}` : text
}

const opensWithWaiver = /^\W*(?:n\/?a\b|not? |nothing )/i

/** A question among the frequent ones has its answer beneath it. */
function answeredBelow({ role, statement }: Standing): boolean {
  return role === 'faq' && isQuestion(statement.text) && statement.index === 0
}

/** What stands among the risks and yet says how all is well: "data is handled in accordance with the law". */
const assures = anyCase(
  /\bin (?:accordance|line|keeping) with\b|\b(?:complian(?:t|ce)|complies|compl(?:y|ied) with|conforms?|adheres?|meets?|covered by|indicates? (?:that )?[a-z]+ (?:is|are))\b/,
)

/** Beside what is to be done about it, a danger is an entry of a list and no open question. */
function mitigated({ statement }: Standing): boolean {
  return statement.block.kind !== 'row' && /\b(?:mitigat(?:ions?|e[ds]?|ing)|countermeasures?|contingency)\b/i.test(statement.paragraph)
}

/** Nobody has used it yet, and the text says so. */
const untried = anyCase(
  /(?:\bnot|n['’]t|\bnever|\bnobody has|\bno ?one has|\bno (?:users?|customers?|[a-zà-ɏ]+s?) (?:has|have)) (?:yet |been |actually |ever )*(?:shown|tried|tested|used|seen)\b[^.;]{0,40}\b(?:(?:any|no|some)(?:one|body)|any [a-zà-ɏ]+|(?:real )?(?:users|people|customers))\b|\b(?:nobody|no ?one) (?:has |outside of (?:the|our) team has )?(?:tried|used|seen) (?:it|this|the (?:prototype|screens?|draft|mock-?ups?))\b|\b(?:no|without) (?:user|usability) test(?:s|ing)?\b[^.;]{0,20}\b(?:yet|so far|was|were|has been|done)\b|\buntested (?:with|by|on) (?:users|people|anyone)\b/,
)

/** "We assume that the licence allows it". */
const betsOn = anyCase(/\b(?:we|i) (?:assume|suspect|guess|presume|hope)\b|\b(?:is|are) (?:only |just )?(?:an? )?(?:assumptions?|hypothes[ie]s|guess(?:es)?)\b/)

/** Openly not known, whether in words of the risk or not. */
const doubts: Readonly<Record<Exclude<Risk, 'valuable'>, (text: string, asked: boolean) => boolean>> = {
  usable: doubtsGrasp,
  feasible: doubtsMaking,
  viable: doubtsHouse,
}
const notKnown = /\b(?:(?:don['’]t|do not) know|no idea|unknown|not known)\b/i
/** What stands there is open: to ask or to fear is to say that it is not known. */
const open: ReadonlySet<Role> = new Set<Role>(['question', 'risk', 'assumption'])
/** There people's trouble and wishes are told: what they do not know is no doubt of the author's. */
const settled: ReadonlySet<Role> = new Set<Role>(['problem', 'evidence', 'user', 'story', 'wish', 'metric', 'goal'])

const unknownLabel = anyCase(
  /^\W*(?:unknowns?|unclear|untested|unproven|assumptions?|hypothes[ie]s|guess(?:es)?|open(?: (?:question|point|issue))?|(?:open )?questions?|to (?:be )?(?:clarif(?:y|ied)|confirm(?:ed)?|check(?:ed)?|decided?)|tbc|tbd|to ?do|not known|don['’]t know)\W*\d*\W*$/,
)

/** "Unknown: who may close a till?" */
function saidUnknown({ statement: { label } }: Standing): boolean {
  return label !== undefined && unknownLabel.test(label)
}

/** Where the making is told, what happened and came to a figure is a finding, whatever its words; what people did, and what is aimed at, is none. */
function toldInFigures(text: string): boolean {
  return looksBack(text) && hasNumber(text) && !aimed.test(text) && anyPeople(text).length === 0
}
const aimed = anyCase(/\b(?:target|goal|must|shall|should|will|at least|at most|no more than|would|estimated?|planned|scheduled|deadline)\b|[≥≤]/)

/** Figures from a pilot: how people fared in it, and that the thing ran. */
function reportsOn({ placed: { section, statement }, text, after }: Said, risk: Risk): boolean {
  if (risk === 'feasible' && runsSince(text, after)) return true
  if (risk === 'viable' || !headsReport(statement.label ?? section.title) || !hasResult(text) || aimed.test(text)) return false
  return risk === 'usable' ? tellsAttempts(text) : anyPeople(text).length === 0 && ranAs.test(text)
}
/** "1,200 scans: 91 % right", "it was at 71 %". */
const ranAs = anyCase(
  /\d[\d.,]{0,15} (?:[a-zà-ɏ-]+ ){0,2}[a-zà-ɏ-]+s\b[^.;]{0,20}[:,;] ?\d[\d.,]{0,15} ?%|\b(?:fail(?:ed|ures?)|errors?|crash[a-zà-ɏ]*|lost|dropped|missed|first (?:try|attempt)|outages?|uptime|latency)\b/,
)

function cueFor(risk: Exclude<Risk, 'valuable'>, said: Said): Found | undefined {
  const { placed, filed, text, done, demanded, ahead } = said
  const touch = said.touches[risk]
  const headed = headsRisk(placed.section.title, risk) && placed.section.role !== 'title' && (touch.touches || !headsAnyDesign(placed.section.title))
  if (risk === 'usable' && untried.test(text)) return { state: 'assumed', weight: 1 }
  if (risk === 'feasible' ? isDone(placed) : touch.method && placed.statement.item?.checked === true) return { state: 'evidenced', weight: 1 }
  if ((filed || headed) && opensWithWaiver.test(text) && waives(text, risk)) return { state: 'waived', weight: 1 }
  if (risk === 'viable' && !demanded && notesRuling(withLabel(placed.statement))) return { state: 'evidenced', weight: 1 }
  if (risk === 'viable' && !demanded && waivesBusiness(text)) return { state: 'waived', weight: 1 }
  const row = said.parts.length > 0
  const unproven = (placed.role === 'assumption' || placed.role === 'question') && !looksBack(text)
  if (risk === 'usable' && likedOnly(text, said.after)) return { state: 'partial', weight: 1 }
  // A story reports nothing; beside one in a table stands what was found out.
  const tellsStory = placed.statement.story !== undefined && !row
  if (done && !unproven && !tellsStory && !(risk === 'usable' && isInvented(placed))) {
    const near = said.near[risk]
    const surroundings = {
      after: said.after,
      touch,
      near: headed || filed ? { ...near, touches: true } : near,
      row,
      problem: placed.role === 'problem' || placed.role === 'evidence',
      tryOut: filed === 'usable' || headsTryOut(placed.section.title),
    }
    const told = [risk === 'viable' ? said.alone : text, ...said.parts].filter(
      (part) =>
        !isQuestion(part) && (!demanded || looksBack(part) || (risk === 'feasible' && notesTrial(part))) && (risk === 'viable' || !liesAhead(part, false)),
    )
    const weight = Math.max(0, ...told.map((part) => foundOut(risk, { text: part, ...surroundings })))
    // What was found out about a way that was not taken says little about the one that is.
    if (weight > 0) return { state: 'evidenced', weight: placed.role === 'option' && risk !== 'viable' ? weight / 3 : weight }
  }
  if (done && !ahead) {
    if (filed && looksBack(text) && (evidenceIn(placed.statement) || hasResult(text))) return { state: 'evidenced', weight: 1 }
    if (filed && risk === 'viable' && ruledUpon(text)) return { state: 'evidenced', weight: 1 }
    if (touch.method && !demanded && (looksBack(text) || !aims.has(placed.role)) && (evidenceIn(placed.statement) || tellsOutcome(text)))
      return { state: 'evidenced', weight: 1 }
  }
  if (done && !ahead && reportsOn(said, risk)) return { state: 'evidenced', weight: 1 }
  if (risk === 'feasible' && done && !ahead && (headed || placed.role === 'technical') && toldInFigures(text)) return { state: 'evidenced', weight: 1 }
  const named = risk === 'feasible' && namesTechnology(placed)
  const asked = open.has(placed.role) || discusses.test(placed.section.title) || saidUnknown(placed)
  const doubted =
    !demanded && !answeredBelow(placed) && (!settled.has(placed.role) || saidUnknown(placed)) && doubts[risk](withNote(said), asked) && isOpen(said)
  if (risk === 'viable' && !demanded && awaitsRuling(text)) return { state: 'planned', weight: 1 }
  const guess = risk === 'feasible' && !doubted && !touch.method ? guessesMaking(said, named) : 0
  if (guess > 0) return { state: 'assumed', weight: guess }
  const tries =
    !settled.has(placed.role) &&
    ((risk === 'usable' && (willBeInHands(text) || willFare(text, placed.statement.paragraph))) || (risk === 'feasible' && willTryMaking(text)))
  const plain =
    doubted ||
    tries ||
    (risk === 'feasible' && saysEffort(text)) ||
    (risk === 'viable' && (saysHouse(text) || bindsUs(text) || disclaims(text) || (!settled.has(placed.role) && keepsDataSafe(text))))
  if (!touch.touches && !named && !headed && !filed && !plain) {
    // "The contract ends in May. What then, we don't know."
    const beside = risk === 'viable' && !settled.has(placed.role) && said.near.viable.touches && notKnown.test(text)
    return beside ? { state: 'assumed', weight: 0.5 } : undefined
  }
  const hears = risk === 'viable' && !demanded && onlySet(text) && !looksBack(text) && willHear(text)
  const heard = hears || (risk === 'viable' && !demanded && asksAuthority(text) && !doubted)
  const method =
    touch.method ||
    tries ||
    (risk === 'usable' && (touch.touches || filed) && putBeforePeople(text)) ||
    (risk === 'usable' && touch.core && testPlan.test(placed.section.title)) ||
    heard
  if (method && (ahead || tries || hears || !done) && !(heard && placed.role === 'question'))
    return { state: 'planned', weight: heard || filled(planSlots(placed.statement.paragraph, true)) >= 2 ? 1 : 0.5 }
  // "SUS of at least 75": how it will be gauged, and what will do.
  if (risk === 'usable' && touch.method && aims.has(placed.role) && hasNumber(text) && !looksBack(text) && !isQuestion(text))
    return { state: 'planned', weight: 1 }
  const core =
    filed !== undefined ||
    headed ||
    plain ||
    touch.core ||
    (placed.role === 'assumption' && touch.touches && calledOpen(placed)) ||
    (touch.touches && !settled.has(placed.role) && (saysUnknown(text) || saidUnknown(placed) || betsOn.test(text))) ||
    (risk === 'viable' && placed.role === 'question' && touch.touches && isQuestion(text))
  if (doubted) return { state: 'assumed', weight: 1 }
  if (
    core &&
    ((placed.role === 'question' && !isRegister(placed) && isOpen(said)) ||
      placed.role === 'assumption' ||
      (!demanded && !/\b(?:shall|must)\b/i.test(text) && !(risk === 'usable' && placed.role === 'problem') && assumes(placed)))
  )
    return { state: 'assumed', weight: 1 }
  if (placed.role === 'risk' && core && (isHedged(text) || (filed && !assures.test(text))))
    return mitigated(placed) ? { state: 'partial', weight: 1 } : { state: 'assumed', weight: row ? 0.5 : 1 }
  if (core && waives(text, risk)) return { state: 'waived', weight: 1 }
  // That screens are to be drawn by a day, or are left out, says nothing of them.
  const aside = risk === 'usable' && (placed.role === 'timeline' || placed.role === 'out-of-scope') && !filed
  if (!aside && (core || (named && (builtOn.has(placed.role) || builtWith.test(text)))))
    return { state: 'partial', weight: placed.statement.story && risk !== 'usable' ? mentionInStory : 1 }
  const little = (placed.statement.story && risk !== 'usable') || (risk === 'usable' && (placed.role === 'out-of-scope' || placed.role === 'technical'))
  return { state: 'partial', weight: little ? mentionInStory : mention, word: risk === 'viable' ? touch.first : undefined }
}

/** How openly it is assumed or asked how the thing is made, or what the systems around it do. */
function guessesMaking(said: Said, technology: boolean): number {
  const { placed, text, demanded, touches } = said
  const { role, statement } = placed
  if (demanded || isRegister(placed)) return 0
  const technical = technology || statement.spans('code').length > 0
  if (isQuestion(text)) {
    if (!isOpen(said) || !asksMaking(text)) return 0
    if (role === 'question' && touches.feasible.touches && /\b(?:do|should|can|could|would|will|must) we\b/i.test(text)) return 1
    if (role === 'question' || saidUnknown(placed)) return technical ? 1 : statement.label && /\bwhat happens\b/i.test(text) ? 0.5 : 0
    return technology && ownQuestions.has(role) && !statement.label ? 1 : 0
  }
  const aboutPeople = touches.valuable.core || touches.usable.touches || touches.viable.core
  if (listsAssumption(placed) && !aboutPeople) return technical || touches.feasible.touches ? 1 : 0.5
  if (hasToFindOut(text) && ownQuestions.has(role)) return technical || touches.feasible.touches ? 1 : 0.5
  return believesMaking(text) && !looksBack(text) && role !== 'faq' ? 0.5 : 0
}
/** "Sleep and Recovery": a name, of which nothing is said. */
const namesOnly = /^\W*(?:[A-Z][\w-]{1,30}|and|of|the|for|&)(?: (?:[A-Z][\w-]{1,30}|and|of|the|for|&)){0,5}\W*$/
/** An entry of a list of assumptions, that is neither a hypothesis about people nor asks something of the author. */
function listsAssumption({ role, statement }: Standing): boolean {
  const { item, label, text } = statement
  if (role !== 'assumption' || !(item || /^assum/i.test(label ?? '')) || namesOnly.test(text)) return false
  return (
    !/\?|^\W*(?:include|describe|list|explain|state|write|add|note|which|what|how|who)\b/i.test(text) &&
    !/\b(?:we|i) (?:believe|bet|expect|hope)\b/i.test(withLabel(statement))
  )
}

/** A question there is the author's own, and open. */
const ownQuestions: ReadonlySet<Role> = new Set<Role>(['other', 'goal', 'solution', 'technical', 'timeline', 'option', 'constraint', 'risk'])

/** A row of a register of risks, with how likely and how bad they are. */
function isRegister({ statement: { block } }: Standing): boolean {
  return block.kind === 'row' && block.table.header.some((name) => /\b(?:likelihood|probability|impact|severity|mitigations?)\b/i.test(name))
}

/** Where a technology that is named is what the thing will be built on. */
const builtOn: ReadonlySet<Role> = new Set<Role>(['technical', 'requirement', 'solution', 'constraint'])
/** "React, PostgreSQL": a list of what it is built with is a bare statement. */
function namesTechnology({ statement }: Standing): boolean {
  return technologiesIn(statement.text).length > 0
}
const builtWith = anyCase(/\b(?:built (?:with|on|in)|based on|runs on|running on|written in|stack|hosted on|powered by|implemented (?:in|with))\b/)
