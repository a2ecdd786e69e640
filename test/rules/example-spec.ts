export interface SmallSpecParts {
  title: string
  /** The headings of the problem and of the goals. */
  problem: string
  goals: string
  /** More about the problem, as a paragraph of its own. */
  aside?: string
  /** Sections between the risks and what comes after the release. */
  sections: string
}

/** A small spec that answers what a spec has to answer, so that a finding comes from what is put into it. */
export function smallSpec({ title, problem, goals, aside = '', sections }: SmallSpecParts): string {
  return `# ${title}

## ${problem}

Cashiers re-enter every seat swap by hand. We counted 140 swaps in March, and 9 of them ended with two people on one seat.
${aside && `\n${aside}\n`}
## Primary user

Cashiers at small theatres, in the half hour before the doors open.

## ${goals}

- Double bookings after a swap fall from 9 a month to fewer than 1, by 1 October.

## What we know about the risks

- Value: 7 of the 8 cashiers we interviewed in April keep a paper list of swaps.
- Usability: 5 of 6 cashiers finished a swap unaided with the clickable prototype (tested on 12 May).
- Feasibility: spike on 3 May by the ticketing engineers found that the seat lock holds for 90 seconds.
- Viability: the finance lead confirmed on 9 May that refunds stay inside the current budget.

${sections}
## After release

On 15 October, the product manager will review the double bookings with two theatres; if there are more than 4, we go back to the paper list.
`
}

export interface PlacedExample {
  text: string
  /** 1-based lines of the example itself, both included. */
  first: number
  last: number
}

/** Puts a one-line example as an item under a heading of its own into the small spec, whose headings are no rule's. */
export function inExampleSpec(example: string, heading: string): PlacedExample {
  const lead = `## ${heading}\n\n`
  const sections = `${lead}- ${example}\n`
  const text = smallSpec({ title: 'Seat swaps', problem: 'What goes wrong today', goals: 'What should change', sections })
  const first = text.slice(0, text.indexOf(sections) + lead.length).split('\n').length
  return { text, first, last: first }
}
