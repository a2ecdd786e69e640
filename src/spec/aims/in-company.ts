import { anyCase } from '../../language/any-case.js'
import { isQuestion } from '../../language/moods.js'
import type { Statement } from '../../language/statements.js'
import { hasBlank } from '../blanks.js'
import { entriesByList } from '../entries.js'
import type { Reading, ReadSection } from '../reading.js'
import { measuring } from '../roles.js'
import type { PlacedStatement } from '../sections.js'
import { Aim } from './aim.js'

/**
 * A list of goals or measures says by the company that they keep what they are: where one is plainly an output, and none tells of people, of a
 * figure, of a change or of what it is all for, the others are what the product is to have as well ("Responsive on phones", "Clean architecture").
 */
export function outputsInCompany(section: ReadSection, isOutput: Reading): PlacedStatement[] {
  if (!measuring.has(section.role)) return []
  const lists = entriesByList(section, ({ role, statement }) => statement.item !== undefined && role === section.role)
  return [...lists.values()].flatMap((goals) => {
    const others = goals.filter((goal) => !isOutput(goal))
    return others.length < goals.length && others.every(({ statement }) => statement.read(isOfProduct)) ? others : []
  })
}

/** Nothing in it is about anybody, or about what it is for. */
function isOfProduct(statement: Statement): boolean {
  const { text, label } = statement
  if (
    label !== undefined ||
    statement.block.quoteDepth > 0 ||
    isQuestion(text) ||
    /:\s*$/.test(text) ||
    hasBlank(statement) ||
    text.length > longest ||
    !/\p{L} \p{L}/u.test(text)
  )
    return false
  const aim = new Aim(text)
  return aim.isOfWork && !aim.hasNumber && !aim.namesResult && !purpose.test(text) && !spoken.test(text)
}
const longest = 160

/** "Make search easy", "encourage revisiting": how somebody is to fare with it. */
const purpose = anyCase(
  /^\W*(?:to )?(?:mak(?:e|es|ing)|encourag|shift|driv|help|improv|get|becom|establish|ensur|giv|let|allow|enabl|empower|keep|feel|position|grow|earn|win|gain|chang|chart|learn|understand|find|explor|inspir|motivat|protect|foster|promot|respect|build|creat|no |not |less |more |fewer )|\b(?:eas(?:y|ier)|trust|confidence|satisfaction|adoption|engagement|awareness|happ(?:y|ier)|enjoy|rate|time|cost|usage|visits|feedback|score|number|share)\b/,
)
/** Told about a goal by somebody, or how it is measured. */
const spoken = anyCase(/\b(?:we|our|us|they|their|them|i|you|your)\b|^\W*(?:whether|how|what|which|who|when|where|why|measured?|tracked|see|through|via|by)\b/)
