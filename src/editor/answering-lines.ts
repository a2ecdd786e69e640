import type { ChecklistEntry } from '../spec/checklist.js'

/** The lines, from 1, that answer questions of the checklist, each with the questions it answers. What is answered in part only is left out. */
export function answeringLines(checklist: readonly Pick<ChecklistEntry, 'question' | 'state' | 'lines'>[]): ReadonlyMap<number, readonly string[]> {
  const questions = new Map<number, string[]>()
  for (const { question, state, lines } of checklist) {
    if (state !== 'answered') continue
    for (const line of new Set(lines)) questions.set(line, [...(questions.get(line) ?? []), question])
  }
  return questions
}
