import { hasNumber } from '../../language/numbers.js'
import { anyPeople } from '../../language/people.js'
import { moves } from './movement.js'
import { namesResult } from './result-words.js'

/** An aim is told in fewer characters than these; what goes on and on is no aim, and is not gone through again for each way of saying one. */
const mostRead = 800

/** The words of a goal or a measure, with what several readings ask of them: each is worked out once. */
export class Aim {
  #moves: boolean | undefined
  #namesPeople: boolean | undefined
  #namesResult: boolean | undefined

  readonly text: string

  constructor(whole: string) {
    this.text = whole.slice(0, mostRead)
  }

  /** Something becomes more or less, or goes from one figure to another. */
  get moves(): boolean {
    this.#moves ??= moves(this.text)
    return this.#moves
  }

  get namesPeople(): boolean {
    this.#namesPeople ??= anyPeople(this.text).length > 0
    return this.#namesPeople
  }

  /** A result by its name: retention, complaints, a share of something. */
  get namesResult(): boolean {
    this.#namesResult ??= namesResult(this.text)
    return this.#namesResult
  }

  get hasNumber(): boolean {
    return hasNumber(this.text)
  }

  /** Nobody is named, and nothing becomes more or less: it is about the work alone. */
  get isOfWork(): boolean {
    return !this.namesPeople && !this.moves
  }
}
