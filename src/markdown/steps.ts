/** Work that can pause: each step is short, and whoever runs it may do something else in between. */
export type Steps<T> = Generator<undefined, T, undefined>

/** Takes all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
