import { anyCase } from '../language/any-case.js'
import { saysUnknown } from './doubts.js'
import type { Standing } from './reading.js'
import { answeredBelow, isOpen, openRoles, saidUnknown, settledRoles } from './risk-open.js'
import { calledOpen, discusses, type RiskSaid, shortNote } from './risk-said.js'
import type { Risk } from './risk-states.js'
import { headsAnyDesign, headsRisk, type Touch } from './risk-topics.js'
import type { Role } from './roles.js'

/** What is particular to one risk in how statements speak of it. */
export interface RiskWords {
  risk: Exclude<Risk, 'valuable'>
  /** Is it openly not known, whether in words of the risk or not? `asked` tells that it stands where all is open. */
  doubts: (text: string, asked: boolean) => boolean
  /** Does it say that it will be tried? */
  tries?: (said: RiskSaid) => boolean
  /** Is it about the risk, without any of its words? */
  speaks?: (said: RiskSaid) => boolean
  /** Are words of the risk more than a mention there? */
  dwells?: (said: RiskSaid) => boolean
}

/** What a statement says of one risk: what the steps to its state ask for, worked out when one of them does. */
export class SaidOfRisk {
  readonly placed: Standing
  readonly role: Role
  readonly text: string
  readonly touch: Touch
  /** It bears the name of the risk, or stands under it. */
  readonly filed: boolean
  /** Its heading is about the risk. */
  readonly headed: boolean
  #doubted: boolean | undefined
  #tries: boolean | undefined
  #plain: boolean | undefined
  #core: boolean | undefined

  constructor(
    readonly said: RiskSaid,
    readonly words: RiskWords,
  ) {
    const { placed, text, filed, touches } = said
    const { title, role } = placed.section
    this.placed = placed
    this.role = placed.role
    this.text = text
    this.touch = touches[words.risk]
    this.filed = filed !== undefined
    this.headed = headsRisk(title, words.risk) && role !== 'title' && (this.touch.touches || !headsAnyDesign(title))
  }

  /** It has been done, and does not lie ahead. */
  get happened(): boolean {
    return this.said.done && !this.said.ahead
  }

  /** It is openly not known. */
  get doubted(): boolean {
    this.#doubted ??= this.#isDoubted()
    return this.#doubted
  }

  #isDoubted(): boolean {
    const { said, placed, role } = this
    if (said.demanded || answeredBelow(placed) || (settledRoles.has(role) && !saidUnknown(placed))) return false
    const asked = openRoles.has(role) || discusses.test(placed.section.title) || saidUnknown(placed)
    return this.words.doubts(withNote(said), asked) && isOpen(said)
  }

  /** It will be tried. */
  get tries(): boolean {
    this.#tries ??= this.words.tries?.(this.said) ?? false
    return this.#tries
  }

  /** It is about the risk, whatever its words and wherever it stands. */
  get plain(): boolean {
    this.#plain ??= this.doubted || this.tries || (this.words.speaks?.(this.said) ?? false)
    return this.#plain
  }

  /** It has to do with the risk. */
  get concerns(): boolean {
    return this.touch.touches || this.headed || this.filed || this.plain
  }

  /** The risk is its subject, and no mere mention. */
  get core(): boolean {
    this.#core ??= this.filed || this.headed || this.touch.core || this.plain || (this.touch.touches && this.#dwells())
    return this.#core
  }

  #dwells(): boolean {
    const { said, placed, role, text } = this
    if (role === 'assumption' && calledOpen(placed)) return true
    if (!settledRoles.has(role) && (saysUnknown(text) || saidUnknown(placed) || betsOn.test(text))) return true
    return this.words.dwells?.(said) ?? false
  }
}

/** With what is noted behind it: "Do they see that it scrolls? No idea." */
function withNote({ placed: { statement }, text }: RiskSaid): string {
  return statement.next && statement.next.text.length < shortNote ? `${text} ${statement.next.text}` : text
}

/** "We assume that the licence allows it". */
const betsOn = anyCase(/\b(?:we|i) (?:assume|suspect|guess|presume|hope)\b|\b(?:is|are) (?:only |just )?(?:an? )?(?:assumptions?|hypothes[ie]s|guess(?:es)?)\b/)
