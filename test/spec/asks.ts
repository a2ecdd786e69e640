import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/spec/reading.js'
import type { Role } from '../../src/spec/roles.js'
import { standing } from './standing.js'

export type Case = [text: string, role?: Role, title?: string]
const caseOf = (given: string | Case): Case => (typeof given === 'string' ? [given] : given)

/** What a question to a statement is answered with yes and with no. */
export function asks(name: string, reading: Reading, yes: readonly (string | Case)[], no: readonly (string | Case)[]): void {
  describe(name, () => {
    it.each(yes.map(caseOf))('yes: %s', (...[text, role, title]) => expect(reading(standing(text, role, title))).toBe(true))
    it.each(no.map(caseOf))('no: %s', (...[text, role, title]) => expect(reading(standing(text, role, title))).toBe(false))
  })
}
