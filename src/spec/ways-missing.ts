import { anyCase } from '../language/any-case.js'
import { hardship } from '../language/hardship.js'
import { isQuestion } from '../language/moods.js'
import { anyPeople } from '../language/people.js'
import type { Statement } from '../language/statements.js'
import { hasConsequence } from './absence.js'
import type { PlacedStatement, Section } from './sections.js'

const how =
  '(?:(?:good|easy|simple|single|central|central[a-z]+|quick|direct|reliable|convenient|real|great|built-in|standard|standardi[sz]ed|unified|structured|systematic|proper|consistent|native|practical|effective|efficient|safe|fast|dedicated|better|lightweight|integrated|automated|seamless|flexible|intuitive|modern),? (?:and |or |yet )?){0,4}'
const way = '(?:ways?|means|possibility|method|mechanism|place|spot|tool|option|solution|process|system|home|approach|platform|app)'
/** What a product does for people. What somebody wants to know, to reach or to be spared is a need, and none of these. */
const deed =
  '(?:monitor|manage|track|record|create|generate|organi[sz]e|visuali[sz]e|share|export|import|search|filter|sort|compare|analy[sz]e|collect|store|schedule|automate|coordinate|collaborate|customi[sz]e|view|browse|log|capture|measure|publish|edit|build|observe|run|orchestrate|access|sync|annotate|upload|download|print|translate|plan|communicate|centrali[sz]e|configure|test|deploy|debug|simulate|discover|explore|document|design|integrate|convert|turn|look at|interact|display|show|save|handle|oversee|control|list|rate|review|bookmark|tag|stream|play|post|chat)'
const missing = anyCase(
  `\\b(?:(?:ha(?:s|ve|d)|['’]ve|there(?: is| are|['’]s)) (?:currently |still |today |presently )?no ${how}${way}|(?:do|does)(?:n['’]t| not) (?:currently |yet )?have (?:an?|any) ${how}${way}|lacks? (?:an?|any) ${how}${way}|needs? (?:an? )?${how}${way}) (?:to|for|of|that (?:lets|allows|helps)) (?:[a-zà-ɏ]+ (?:to )?){0,2}?${deed}(?:ing)?\\b`,
)

/** More sentences tell more than that. */
const mostSentences = 4

/** "Small teams have no good way to monitor their agents": that a deed of the wanted product cannot be done is all that a section on the problem says. */
export function wayMissing({ role, statements, isLeaf }: Pick<Section, 'role' | 'statements' | 'isLeaf'>): PlacedStatement | undefined {
  if (role !== 'problem' || !isLeaf || statements.length === 0 || statements.length > mostSentences) return undefined
  const found = statements.find(({ statement }) => statement.read(misses))
  return found && statements.every(({ statement }) => statement.read(troublesNobody)) ? found : undefined
}

const misses = ({ text, story }: Statement): boolean => !story && !isQuestion(text) && missing.test(text)

/** Nothing comes of it, no figure, no cause. */
function troublesNobody(statement: Statement): boolean {
  const { text, story } = statement
  const rest = text.replace(missing, ' ')
  if (story || hardship(rest) || hasConsequence(rest) || /\d/.test(rest) || becauseOf.test(rest)) return false
  return statement.read(misses) || anyPeople(rest).length === 0
}
const becauseOf = /\b(?:because|since|whenever|although|each time|when (?:they|we|it|he|she|the|an?))\b/i
