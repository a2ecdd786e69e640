import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checklistQuestions } from '../../src/spec/checklist-questions.js'

it('is documented by the ids of its questions', () => {
  const page = readFileSync(new URL('../../docs/suppressions.md', import.meta.url), 'utf8')
  const rows = [...page.slice(page.indexOf('| question |')).matchAll(/^\| `([\w-]+)` \| (.+) \|$/gm)].map((match) => [match[1], match[2]])
  expect(rows).toEqual(checklistQuestions.map(({ id, question }) => [id, question]))
})
