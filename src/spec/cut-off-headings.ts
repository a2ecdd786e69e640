import { isQuestion } from '../language/moods.js'
import { lineDepth } from './branches.js'
import type { SectionReading } from './reading.js'
import { roleOfHeading } from './roles.js'
import type { Section } from './sections.js'
import type { Spec } from './spec.js'

/** Headings with nothing beneath but a line across the page, which cuts them off from the deeper headings behind it. Where lines stand behind most headings, they only adorn. */
export function cutOff({ statements }: Spec): readonly Section[] {
  const found = statements.sectionsThat(endsInLine).filter(({ isLeaf, children: [first], title }) => !isLeaf && first && !goesOn(title, first.title))
  return found.length > 0 && found.length <= statements.countSections(hasParts) ? found : []
}

const endsInLine: SectionReading = ({ level, heading, blocks: [first, ...more] }) =>
  level > 1 && level < lineDepth && first?.block.kind === 'rule' && more.length === 0 && heading !== undefined && first.start - heading.end > 1
const hasParts: SectionReading = ({ level, isLeaf, blocks }) => level > 1 && level < lineDepth && !isLeaf && blocks.every(({ block }) => block.kind !== 'rule')

/** "3. Features" goes on in "3.1 Lists", and "FAQ" in its first question. */
function goesOn(title: string, next: string): boolean {
  if (roleOfHeading(title) === 'faq' && isQuestion(next)) return true
  const number = /^\W*(\d+(?:\.\d+){0,3})/.exec(title)?.[1]
  return number !== undefined && next.replace(/^\W+/, '').startsWith(number)
}
