import { describe, expect, it } from 'vitest'
import { isAcceptance } from '../../../src/spec/aims/acceptance.js'

describe('that somebody agrees to the work', () => {
  it.each([
    'The harbour board gives its blessing',
    'Formal acceptance by the ministry',
    'Written approval from legal',
    'Acceptance protocol without reservations',
    'Sign-off',
    'Steering committee approval',
    'Thumbs up from the works council',
    'Mrs Halloran is convinced',
    'Captain Iversen likes it',
    'The client signs the acceptance sheet',
    "Brackwater's crew office confirms all three conditions",
    'The lead customer has accepted the system',
    'Ferris & Daughters sign the acceptance form',
    'The data protection officer has no further objections',
    'No complaints from the sponsor',
    'Torben says yes',
    'The final invoice is paid',
    'Milestone 3 invoiced',
    'The committee agrees in writing',
    'Our publisher is happy with the result',
    'The minister visits',
    'The board has seen the demo',
    'The sponsor pays the last instalment',
    'Board happy',
    'Client very pleased with the result',
    'Torben happy at the demo (4 May, Bergen)',
    'Sponsor impressed, in person',
  ])('%s', (text) => {
    expect(isAcceptance(text)).toBe(true)
  })

  it.each([
    'Skippers accept the first berth that is offered',
    'Acceptance of the new rota among crews',
    'Acceptance rate of berths',
    'Crew happy with the berth',
    'Passenger satisfied after the crossing',
    'Torben happy on the water',
    'Approval within two days',
    'The owner approves a repair without a second call',
    'The client signs the lease at home',
    'Passengers are happy with the ferry',
    'Passengers confirm their trip',
    'The insurer accepts the claim at the first attempt',
    'The board decides in one meeting',
    '4 of 5 councillors are content',
    'The harbour master is happy with fewer calls',
    'No complaints from passengers',
    'Renewal signed',
    'Invoices paid on time',
    'Everybody agrees on who sails',
    'Signs of wear',
    'Third visits',
    'The board sees the arrears before it meets',
  ])('not: %s', (text) => {
    expect(isAcceptance(text)).toBe(false)
  })
})
