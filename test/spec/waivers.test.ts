import { describe, expect, it } from 'vitest'
import { waives, waivesBusiness } from '../../src/spec/waivers.js'

describe('why a risk does not apply', () => {
  it('holds for the risk that it is about', () => {
    expect(waives('The board holds no personal data.', 'viable')).toBe(true)
    expect(waives('The board holds no personal data.', 'feasible')).toBe(false)
    expect(waives('There is no interface: a nightly batch.', 'usable')).toBe(true)
    expect(waives('There is no interface: a nightly batch.', 'viable')).toBe(false)
    expect(waives('N/A, as nothing is new.', 'feasible')).toBe(true)
  })

  it.each(["Made for the author's own use.", 'A hobby project, not something to sell.'])('has no business: %s', (text) => {
    expect(waivesBusiness(text)).toBe(true)
  })

  it.each(['Made for our own customers.', 'A student project with forty users.', 'For personal use at home.'])('has one: %s', (text) => {
    expect(waivesBusiness(text)).toBe(false)
  })
})
