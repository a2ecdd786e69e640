/** A small spec that answers what a spec has to answer, for one-line examples to be read in. */
const before = `# Seat swaps

## What goes wrong today

Cashiers re-enter every seat swap by hand. We counted 140 swaps in March, and 9 of them ended with two people on one seat.

## Primary user

Cashiers at small theatres, in the half hour before the doors open.

## What should change

- Double bookings after a swap fall from 9 a month to fewer than 1, by 1 October.

## What we know about the risks

- Value: 7 of the 8 cashiers we interviewed in April keep a paper list of swaps.
- Usability: 5 of 6 cashiers finished a swap unaided with the clickable prototype (tested on 12 May).
- Feasibility: spike on 3 May by the ticketing engineers found that the seat lock holds for 90 seconds.
- Viability: the finance lead confirmed on 9 May that refunds stay inside the current budget.
`

const after = `
## After release

On 15 October, the product manager will review the double bookings with two theatres; if there are more than 4, we go back to the paper list.
`

export interface PlacedExample {
  text: string
  /** 1-based lines of the example itself, both included. */
  first: number
  last: number
}

/** Puts a one-line example as an item under a heading of its own into the small spec. */
export function inExampleSpec(example: string, heading: string): PlacedExample {
  const lead = `${before}\n## ${heading}\n\n`
  const first = lead.split('\n').length
  return { text: `${lead}- ${example}\n${after}`, first, last: first }
}
