import { isQuestion } from '../language/moods.js'
import { looksBack } from '../language/tense.js'
import { disclaims } from './disclaimers.js'
import { doubtsHouse } from './doubts.js'
import { asksAuthority, ruledUpon, willHear } from './found-out.js'
import { withLabel } from './reading.js'
import { settledRoles } from './risk-open.js'
import { type Found, isInvented, mention, onlySet, type RiskSaid } from './risk-said.js'
import { calledAssumed, cameOut, feared, foundOutBy, isReport, leftOpen, mentionInStory, setOut, tickedOff, waived, waivedOutright } from './risk-steps.js'
import { awaitsRuling, bindsUs, tellsLaw } from './rulings.js'
import { type RiskWords, SaidOfRisk } from './said-of-risk.js'
import { keepsDataSafe, saysHouse } from './trials.js'
import { waivesBusiness } from './waivers.js'
import { notesRuling } from './word-given.js'

const viable: RiskWords = {
  risk: 'viable',
  doubts: doubtsHouse,
  speaks: ({ placed: { role }, text }) => saysHouse(text) || bindsUs(text) || disclaims(text) || (!settledRoles.has(role) && keepsDataSafe(text)),
  dwells: ({ placed: { role }, text }) => role === 'question' && (isQuestion(text) || asks.test(text)),
}

/** Under "Questions" the mark is often left out. */
const asks = /^\W*(?:are|is|do|does|can|could|may|must|should|shall|will|would|how|what|who|which|when|where|why|whether)\b/i

/** What a statement says about whether it works for the business. */
export function viableCue(said: RiskSaid): Found | undefined {
  const it = new SaidOfRisk(said, viable)
  const found =
    tickedOff(it) ??
    waivedOutright(it) ??
    rulingNoted(it) ??
    lawTold(it) ??
    ofNoBusiness(it) ??
    wordGiven(it) ??
    cameOut(it) ??
    ruledOn(it) ??
    rulingAwaited(it)
  if (found) return found
  if (!it.concerns) return openBeside(it)
  return planned(it) ?? leftOpen(it) ?? calledAssumed(it) ?? feared(it) ?? waived(it) ?? mentioned(it)
}

function rulingNoted({ said, placed }: SaidOfRisk): Found | undefined {
  return !said.demanded && notesRuling(withLabel(placed.statement)) ? { state: 'evidenced', weight: 1 } : undefined
}

/** What the law says was looked up: told once, it adds up with more of it. */
function lawTold({ said, text }: SaidOfRisk): Found | undefined {
  return !said.demanded && tellsLaw(text) ? { state: 'evidenced', weight: 0.5 } : undefined
}

function ofNoBusiness({ said, text }: SaidOfRisk): Found | undefined {
  return !said.demanded && waivesBusiness(text) ? { state: 'waived', weight: 1 } : undefined
}

/** Those who have a say have given their word, or it was reckoned up. */
function wordGiven(it: SaidOfRisk): Found | undefined {
  if (isInvented(it.placed)) return undefined
  return foundOutBy(it, (sentence) => isReport(it, sentence), it.said.alone)
}

/** Under the name of the risk a ruling needs fewer words. */
function ruledOn({ text, filed, happened }: SaidOfRisk): Found | undefined {
  return filed && happened && ruledUpon(text) ? { state: 'evidenced', weight: 1 } : undefined
}

function rulingAwaited({ said, text }: SaidOfRisk): Found | undefined {
  return !said.demanded && awaitsRuling(text) ? { state: 'planned', weight: 1 } : undefined
}

/** "The contract ends in May. What then, we don't know." */
function openBeside({ said, role, text }: SaidOfRisk): Found | undefined {
  return !settledRoles.has(role) && said.near.viable.touches && notKnown.test(text) ? { state: 'assumed', weight: 0.5 } : undefined
}
const notKnown = /\b(?:(?:don['’]t|do not) know|no idea|unknown|not known)\b/i

/** Those who have a say will be heard, or are asked. */
function planned(it: SaidOfRisk): Found | undefined {
  const { said, role, text, touch } = it
  const hears = !said.demanded && onlySet(text) && !looksBack(text) && willHear(text)
  const isHeard = hears || (!said.demanded && asksAuthority(text) && !it.doubted)
  if (!isHeard) return setOut(it, touch.method)
  return role !== 'question' && (hears || said.ahead || !said.done) ? { state: 'planned', weight: 1 } : undefined
}

function mentioned({ placed, touch, core }: SaidOfRisk): Found {
  const { story } = placed.statement
  if (core) return { state: 'partial', weight: story ? mentionInStory : 1 }
  return { state: 'partial', weight: story ? mentionInStory : mention, word: touch.first }
}
