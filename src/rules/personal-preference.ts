import { anyCase } from '../language/any-case.js'
import { namesTest } from '../language/assumptions.js'
import { isQuestion } from '../language/moods.js'
import { hasNumber } from '../language/numbers.js'
import { anyPeople } from '../language/people.js'
import { isQuoted, withoutQuotes } from '../language/quotations.js'
import type { Statement } from '../language/statements.js'
import type { Role } from '../spec/roles.js'
import { defineRule, hitOn } from './define.js'

const opinion = anyCase(
  /\b(?:i|we)(?: (?:personally|really|strongly|all|honestly|still|just))? (?:think|feel|felt|reckon|love|would love|like|prefer|would prefer|'d prefer|hate|dislike|loathe|detest|can['’]t stand|cannot stand|don['’]t like)\b|\b(?:i|we)['’]d (?:love to (?:see|have|add|get|build|try)|love an?|love it|prefer)\b|\b(?:imo|imho|in my (?:opinion|view|experience)|my gut|our gut|gut feeling|our instinct|personally|my favou?rite|makes it (?:so )?fun)\b|\b(?:blew|wowed) (?:everyone|everybody|us|them|me)(?: all)? away\b|\b(?:everyone|everybody)\b.{0,40}\bwas (?:impressed|thrilled|excited|delighted)\b|\b(?:i|we) (?:personally |really |strongly )?believe\b(?=.{0,60}\b(?:love|like|want|prefer|enjoy|adopt)\b)|\bwe (?:have been|['’]ve been) wanting\b|\bi (?:can['’]t|cannot|could never) (?:go back|imagine|live without|do without)\b|\bwhat i(?:['’]d| would) (?:enjoy|love|like|want)\b|\b(?:i|we)(?: have|['’]ve) (?:always |long )?wanted (?:an?|the|to (?:have|build|add))\b|\b(?:my|our|his|her) (?:mum|mom|mother|dad|father|wife|husband|spouse|son|daughter|kids?|gran|grandmother|grandma|sister|brother|parents|neighbou?rs?|flatmate|girlfriend|boyfriend) (?:(?:and|or) \w+ )?(?:\w+ )?(?:could|can|would|loves?|likes?|loved|liked|uses?|used|wants?|tried|managed|gets? it|got it)\b|\b(?:would|will|are going to) (?:absolutely |really |just |surely |certainly |definitely )?(?:love|adore)\b|\b(?:i|we)(?: have|['’]ve) (?:always |long |both |all )?(?:wanted|dreamed of|dreamt of) (?:this|it|that|one|something like (?:this|it))\b|\b(?:a|my|our|his|her) (?:(?:old|big|childhood|long-?time|secret) )?dream of (?:mine|ours|his|hers)\b|\b(?:my|our|his|her) (?:pet project|baby|guilty pleasure)\b|\bi(?:['’]m| am) (?:so |really |very |super |personally )?(?:excited|passionate|thrilled|in love|a (?:big|huge|great) fan)\b|\bi can['’]t wait\b|\bscratch(?:es|ing)? (?:my|our) own itch\b|\bif you ask me\b|\bto my mind\b|\bin my book\b|\bi for one\b|\b(?:it|this|that)(?:['’]s| is| would be|['’]d be) (?:just |simply |so |really |super |pretty |way |absolutely )*(?:cool|cooler|awesome|amazing|fun|sexy|a blast|magic)\b/,
)
/** One's own circle as the witness: "showed it to my sister", "all of us on the team prefer it", "I'd find it painful to go back". */
const circle = anyCase(
  /\b(?:showed|shown|demoed|gave|tried|mentioned|pitched|described|sent) (?:it|this|them|the [a-zà-ɏ]+(?: [a-zà-ɏ]+)?|an? [a-zà-ɏ]+(?: [a-zà-ɏ]+)?) (?:to|on|with|out on|out with) (?:my|our|his|her|some|a few|a couple of) (?:mum|mom|mother|dad|father|wife|husband|spouse|partner|son|daughter|kids?|gran|grandmother|grandma|sister|brother|parents|neighbou?rs?|flatmates?|roommates?|girlfriend|boyfriend|friends?|family|in-laws|cousins?|uncle|aunt|niece|nephew|book club|running club|hairdresser|barber|dentist|buddies|mates|old (?:boss|colleagues?))\b|\b(?:all of us|every(?:one|body) (?:here|on the team|in the (?:team|office|project))|the (?:whole |entire )?(?:team|office|crew|project team)|we all|my (?:friends|colleagues|family|flatmates|neighbou?rs))(?: (?:on|in|at|of) [^.;,]{2,30}?)? (?:(?:really|much|clearly|all|just|simply) )?(?:prefers?|loves?|likes?|adores?|loved|adored|(?:found|finds|thought|think|thinks) (?:it|this|that|the [a-zà-ɏ]+(?: [a-zà-ɏ]+)?) (?:was |is )?(?:[a-zà-ɏ]+ly |very |so )?(?:fantastic|great|brilliant|beautiful|nice|nicer|better|lovely|amazing|awesome|cool|fun|exciting|convincing|impressive|gorgeous|wonderful|delightful))|\bi(?:['’]d| would) (?:(?:personally |definitely |certainly |happily |gladly )?(?:use|buy|pay for|want|download|install|order|subscribe to) (?:it|this|that|one)|find it|hate to|never want to|be lost|miss it|be sad)\b|\bwould be (?:so |so much |much |far |way |a lot |just ){0,2}(?:nicer|cooler|prettier|more fun|more elegant|sexier|funnier|lovelier|neater) (?:than|to|if)\b/,
)

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

/** Said like this it is taste, whatever it is about. */
const plain = anyCase(
  /\b(?:away|was|dream(?:ed|t)? of|wanted|pet|baby|pleasure|excited|passionate|thrilled|in love|fan|wait|itch|hate|dislike|loathe|detest|stand|don['’]t like|cool(?:er)?|awesome|amazing|sexy|blast|magic)\b/,
)
/** Words of taste. "We think that admins can reassign it" is about how a thing works. */
const ofTaste = anyCase(
  /\b(?:love|prefer|gut|instinct|favou?rite|personally|wanting|wanted|my|felt|feel|elegant|better|nicer|cool|right|fun|best|great|nice|beautiful|ugly|boring|dull|clunky|restrictive|limiting|annoying|silly|old-fashioned|outdated|exciting|impressive|attractive|compelling|worthwhile|important|valuable)\b/,
)
const dispositions = anyCase(
  /^(?: [a-zà-ɏ]+){0,3}? (?:wants?|would|will|won['’]t|likes?|needs?|loves?|prefers?|enjoys?|expects?|understands?|finds?|hates?|cares?|trusts?|get|appreciates?|deserves?|are|is)\b/,
)

/** "… we can motivate people", "… will win over new donors" */
const moving = anyCase(
  /\b(?:motivate|attract|convince|win over|bring in|draw in|engage|inspire|persuade|encourage|excite|delight|please)s? (?:more |new |many |the |our )*(?:[a-zà-ɏ]+ )?$/,
)

/** What people will do, want or are like, in the author's opinion. */
function foretellsPeople(text: string): boolean {
  return anyPeople(text).some(({ start, end }) => dispositions.test(text.slice(end, end + 60)) || moving.test(text.slice(Math.max(0, start - 30), start)))
}

const opinionIn = (statement: Statement) => opinion.exec(withoutQuotes(statement.text)) ?? circleIn(statement)
const circleIn = ({ text }: Statement) => circle.exec(withoutQuotes(text))

export default defineRule('personal-preference', {
  looksAt: ({ role, statement }) => !elsewhere.has(role) && statement.read(opinionIn) !== null,
  statement(placed, report) {
    const { statement } = placed
    const match = statement.read(opinionIn)
    if (
      !match ||
      statement.story ||
      isQuoted(statement) ||
      isQuestion(statement.text) ||
      namesTest(statement.paragraph) ||
      (/\bbelieve\b/i.test(match[0]) && placed.section.statements.some((near) => namesTest(near.statement.text)))
    )
      return
    const text = withoutQuotes(statement.text)
    if (
      !(plain.test(match[0]) || circle.test(match[0]) || ofTaste.test(text) || foretellsPeople(text.slice(match.index))) ||
      (hasNumber(text) && !/\blove|gut|elegant|\bmy \w+ (?:could|can|would)\b/i.test(text))
    )
      return
    report({ ...hitOn(placed), values: { opinion: match[0] } })
  },
})
