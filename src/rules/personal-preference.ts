import { anyPeople } from '../language/people.js'
import { hasNumber, isQuoted, namesTest, withoutQuotes } from '../language/signals.js'
import type { Statement } from '../language/statements.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

const opinion =
  /\b(?:i|we)(?: (?:personally|really|strongly|all|honestly|still|just))? (?:think|feel|felt|reckon|love|would love|like|prefer|would prefer|'d prefer)\b|\b(?:i|we)['’]d (?:love to (?:see|have|add|get|build|try)|love an?|love it|prefer)\b|\b(?:imo|imho|in my (?:opinion|view|experience)|my gut|our gut|gut feeling|our instinct|personally|my favou?rite|makes it (?:so )?fun)\b|\b(?:blew|wowed) (?:everyone|everybody|us|them|me)(?: all)? away\b|\b(?:everyone|everybody)\b.{0,40}\bwas (?:impressed|thrilled|excited|delighted)\b|\b(?:i|we) (?:personally |really |strongly )?believe\b(?=.{0,60}\b(?:love|like|want|prefer|enjoy|adopt)\b)|\bwe (?:have been|['’]ve been) wanting\b|\bi (?:can['’]t|cannot|could never) (?:go back|imagine|live without|do without)\b|\bwhat i(?:['’]d| would) (?:enjoy|love|like|want)\b|\b(?:i|we)(?: have|['’]ve) (?:always |long )?wanted (?:an?|the|to (?:have|build|add))\b|\b(?:my|our|his|her) (?:mum|mom|mother|dad|father|wife|husband|spouse|son|daughter|kids?|gran|grandmother|grandma|sister|brother|parents|neighbou?rs?|flatmate|girlfriend|boyfriend) (?:(?:and|or) \w+ )?(?:\w+ )?(?:could|can|would|loves?|likes?|loved|liked|uses?|used|wants?|tried|managed|gets? it|got it)\b|\b(?:would|will|are going to) (?:absolutely |really |just |surely |certainly |definitely )?(?:love|adore)\b/i
const elsewhere: ReadonlySet<Role> = new Set<Role>([
  'question',
  'assumption',
  'history',
  'story',
  'reference',
  'out-of-scope',
  'wish',
  'requirement',
  'metric',
  'stakeholder',
  'constraint',
])

const opinionIn = (statement: Statement) => opinion.exec(withoutQuotes(statement.text))

export default defineRule('personal-preference', {
  looksAt: ({ role, statement }) => !elsewhere.has(role) && statement.read(opinionIn) !== null,
  statement(placed, report) {
    const { statement } = placed
    const match = statement.read(opinionIn)
    if (
      !match ||
      statement.story ||
      isQuoted(statement) ||
      namesTest(statement.paragraph) ||
      (/\bbelieve\b/i.test(match[0]) && placed.section.statements.some((near) => namesTest(near.statement.text)))
    )
      return
    const text = withoutQuotes(statement.text)
    const about =
      anyPeople(text.slice(match.index)).length > 0 ||
      /\b(?:love|prefer|gut|instinct|favou?rite|personally|wanting|wanted|my|felt|feel|elegant|better|nicer|cool|right|fun|best)\b/i.test(text)
    if (!about || (hasNumber(text) && !/\blove|gut|elegant|\bmy \w+ (?:could|can|would)\b/i.test(text))) return
    report({ ...hitOn(placed), values: { opinion: match[0] } })
  },
})
