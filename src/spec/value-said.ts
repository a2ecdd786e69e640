import { isQuestion } from '../language/moods.js'
import { anyPeople } from '../language/people.js'
import { isQuotation } from '../language/quotations.js'
import type { Statement } from '../language/statements.js'
import { type Standing, withLabel } from './reading.js'
import { isMadeUp, type RiskSaid } from './risk-said.js'
import { headsRisk, type Touch } from './risk-topics.js'
import type { Role } from './roles.js'
import { weightOfTrouble } from './tallies.js'

/** What a statement says about whether anybody wants it: what the steps to its state ask for. */
export class ValueSaid {
  readonly placed: Standing
  readonly statement: Statement
  readonly role: Role
  readonly title: string
  readonly text: string
  readonly touch: Touch
  /** It speaks of people, or in their words. */
  readonly people: boolean
  /** It has to do with the risk. */
  readonly about: boolean
  #trouble: number | undefined

  constructor(readonly said: RiskSaid) {
    const { placed, filed, touches } = said
    const { statement, role, section } = placed
    this.placed = placed
    this.statement = statement
    this.role = role
    this.title = section.title
    this.text = statement.text
    this.touch = touches.valuable
    this.people = anyPeople(statement.text).length > 0 || isQuotation(statement)
    this.about = filed !== undefined || touches.valuable.touches || (headsRisk(section.title, 'valuable') && section.role !== 'title')
  }

  /** How much its figures of people's trouble weigh. */
  get trouble(): number {
    this.#trouble ??= this.#weighTrouble()
    return this.#trouble
  }

  #weighTrouble(): number {
    const { placed, statement, role, text } = this
    return countsPeople.has(role) && !isMadeUp(placed) && !isQuestion(text) ? weightOfTrouble(withLabel(statement), statement.paragraph) : 0
  }
}

/** There nothing is said of people and their gain, but in passing. */
export const valueSilent: ReadonlySet<Role> = new Set<Role>(['technical', 'timeline', 'requirement', 'stakeholder', 'out-of-scope', 'constraint'])
/** Where people's trouble may be told in figures, and be it as the reason for a requirement; elsewhere figures are of the product, or aimed at. */
const countsPeople: ReadonlySet<Role> = new Set<Role>(['problem', 'evidence', 'background', 'user', 'wish', 'other', 'faq', 'requirement', 'risk'])
/** Figures of what people said or did. */
export const figure = /\d(?:[.,]\d+)? ?\/ ?(?:5|10)\b|\d ?%|\d (?:of|out of)\b|\b\d{3,}\b/
