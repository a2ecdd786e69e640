import { anyCase } from '../language/any-case.js'
import { anyPeople, isGenericPerson } from '../language/people.js'
import type { Statement } from '../language/statements.js'

/** Are the people of a statement those who do something in it, and not only mentioned: "Field engineers visit …", "When a nurse swaps …"? */
export function isActing({ text }: Statement): boolean {
  return anyPeople(text).some(
    ({ start, end, noun }) =>
      !isGenericPerson(noun) &&
      !/\ball (?:[a-zà-ɏ]+ ){0,2}$/i.test(text.slice(0, start)) &&
      subject.test(text.slice(0, start)) &&
      !foretold.test(text.slice(end)) &&
      !disposed.test(text.slice(end)) &&
      !decides.test(text.slice(end)) &&
      !wishing.test(text.slice(end)),
  )
}
const foretold = anyCase(/^\s+(?:[a-zà-ɏ]+ly\s+)?(?:will|would|could|may|might|must|should|shall|(?:are|is) going to)\b|^['’]ll\b/)
/** Who sets conditions and promises is not the one who uses it. */
const decides = anyCase(
  /^\s+(?:(?:has|have|had) )?(?:[a-zà-ɏ]+ly )?(?:committed|demanded|decided|promised|insisted|announced|unveiled|approved|mandated|ordered|agreed|signed|voted|resolved|requested|been (?:told|promised|assured)|made (?:it|this) (?:a condition|clear)|want(?:ed)? us)\b/,
)
/** What people crave and love tells nobody apart. */
const wishing = anyCase(
  /^\s+(?:(?:are|really|always|all|just|simply|[a-zà-ɏ]+ly) )*(?:crav(?:e|es|ing)|loves?|expects?|demands?|prefers?|adores?|hates?|long for|dream of|desires?|wants?)\b/,
)
/** What stands in front of a subject: nothing, the end of a clause, a word or two that qualify it. */
const subject = anyCase(
  /(?:^|[.;:,—–]\s|\b(?:when(?:ever)?|if|that|and|but|so|because|since|as|while|today|currently))\W*(?:(?:an?|the|our|many|most|some|every|each|all)\s+)?(?:\d{1,5}\s+)?(?:[a-zà-ɏ'’-]+\s+){0,2}$/,
)

/** "Our guests are curious and confident", "The porters are fine with it", "Clerks would find it second nature": what they are said to be like speaks for the thing, and tells nobody apart. */
export const disposed = anyCase(
  /^\s+(?:(?:are|is|feel|feels|seem|seems|remain|will be|would be)\s+(?:all |very |quite |really |already |always |mostly |also )?(?:[a-zà-ɏ]+ly )?(?:curious|confident|glad|happy|fine|comfortable|keen|eager|ready|delighted|savvy|open|willing|excited|enthusiastic|thrilled|pleased|proud|digital|modern|mobile|on board|in favour|used to|fond|hungry|crazy|passionate|tech[a-z-]*)\b|(?:will|would|['’]ll|['’]d)\s+(?:[a-zà-ɏ]+ly )?(?:find|love|like|enjoy|appreciate|embrace|welcome|adopt|thank|adore|flock|rush|value|come along|be (?:glad|happy|delighted|thrilled|able))\b|(?:(?:really|always|all|just|simply) )?(?:craves?|adores?|long for|dream of)\b)/,
)
