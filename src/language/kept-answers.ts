/**
 * Questions by numbers, in the order in which they first come up. There are some hundreds of them, which last as long as the module that asks; every
 * statement and section of a document keeps what it answered to each, and a list by their numbers takes a quarter of the memory of a map.
 */
export class Questions<Q> {
  readonly #numbers = new Map<Q, number>()

  numberOf(question: Q): number {
    const known = this.#numbers.get(question)
    if (known !== undefined) return known
    const number = this.#numbers.size
    this.#numbers.set(question, number)
    return number
  }
}

/** What was answered, by questions. */
export class KeptAnswers<Q, A> {
  readonly #kept: (A | undefined)[] = []

  constructor(private readonly questions: Questions<Q>) {}

  get(question: Q): A | undefined {
    return this.#kept[this.questions.numberOf(question)]
  }

  set(question: Q, answer: A): void {
    this.#kept[this.questions.numberOf(question)] = answer
  }
}
