const parts = [
  (mark: string) =>
    `## Problem ${mark}\n\nNight nurses lose about 20 minutes a shift because the handover list has to be copied by hand from the ward board (${mark}). In May we sat with eleven of them; nine had missed a change at least once. [Notes](https://example.com/notes-${mark.replace(/\W/g, '-')}).\n`,
  (mark: string) =>
    `## Requirements ${mark}\n\n- A nurse can see which patients moved since her last shift, with the time and the reason.\n- Changes appear within 5 seconds on every device on the ward.\n- The export must use Excel, as agreed with the finance department (${mark}).\n- **Audit:** every change is kept for ten years, by law.\n`,
  (mark: string) =>
    `## Success ${mark}\n\n| Measure | Today | Target |\n| --- | --- | --- |\n| Missed changes a week | 31 | < 5 |\n| Minutes of copying a shift | 20 | 3 |\n| Wards using it daily | 0 of 14 | 10 of 14 (${mark}) |\n`,
  (mark: string) =>
    `## Risks ${mark}\n\nWe assume that the ward tablets are charged; nobody has checked. Two of six nurses in the prototype test did not find the filter. Legal has no objection as long as names are not shown in the corridor. "I would trust it if it told me when it last synced", said one of them (${mark}).\n`,
  (mark: string) =>
    `### Story ${mark}\n\nAs a ward manager, I want to see open handovers at six in the morning, so that nobody goes home with one.\n\n1. Given a handover that is open\n2. When the shift ends\n3. Then the manager gets a message\n   - once, not again every minute\n   - with the bed number (${mark})\n`,
]

/** A made-up spec of about `size` characters; another `mark` makes another text of the same kind. */
export function documentOf(size: number, mark: string): string {
  let text = `# Ward handover ${mark}\n\nFor night nurses in hospitals with more than ten wards.\n`
  for (let index = 0; text.length < size; index++) text += `\n${parts[index % parts.length]?.(`${mark} ${index}`) ?? ''}`
  return text
}
