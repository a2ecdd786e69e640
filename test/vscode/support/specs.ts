/** A small spec that gives no reason for a finding; what is to be marked is put in by the tests. */
export interface SpecParts {
  title?: string
  problem?: string
  requirements?: readonly string[]
  more?: string
}

export const order = 'Harrow Books asked for a Gantt chart, so we will add one.'
export const orderRule = 'customer-dictated-solution'

export function spec({ title = 'Seat swaps', problem = '', requirements = [], more = '' }: SpecParts = {}): string {
  return `# ${title}

## Problem

Cashiers re-enter every seat swap by hand. We counted 140 swaps in March, and 9 of them ended with two people on one seat.
${problem && `\n${problem}\n`}
## Primary user

Cashiers at small theatres, in the half hour before the doors open.

## Goals

- Double bookings after a swap fall from 9 a month to fewer than 1, by 1 October.

## What we know about the risks

- Value: 7 of the 8 cashiers we interviewed in April keep a paper list of swaps.
- Usability: 5 of 6 cashiers finished a swap unaided with the clickable prototype (tested on 12 May).
- Feasibility: spike on 3 May by the ticketing engineers found that the seat lock holds for 90 seconds.
- Viability: the finance lead confirmed on 9 May that refunds stay inside the current budget.

## Requirements

- Cashiers can move a guest to another seat while the guest is on the phone.
${requirements.map((item) => `- ${item}\n`).join('')}
${more && `${more}\n\n`}## After release

On 15 October, the product manager will review the double bookings with two theatres; if there are more than 4, we go back to the paper list.
`
}
