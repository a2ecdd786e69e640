import { anyCase } from '../language/any-case.js'
import { saysAssumption } from '../language/assumptions.js'
import { isHearsay, isUndecided, makersHaveNotLooked } from './not-yet.js'
import { housesOpen } from './rulings.js'
import { cope } from './trials.js'

/**
 * Doubts in plain words: somebody says or asks whether people will understand it, whether it can be made, whether the house may and will have it.
 */

const users = '(?:people|users?|customers?|they|everyone|anyone|anybody|everybody|nobody|somebody|someone|staff|[a-zà-ɏ]+s)'
const grasp =
  '(?:notice|understand|follow (?:it|this|the|a)|make (?:out|sense)|recogni[sz]e|hear (?:it|the|that)|cope with|manage|find their way|find (?:it|the|their|out)|figure|reads?\\b|overlook|miss (?:it|the|that)|ignore|misread|mistake|mix (?:[a-zà-ɏ]+ )?up|confuse|get (?:it|this|that|what|lost)|know (?:what|where|how|that|which)|remember|work (?:it|this|that) out|click|tap\\b|press|learn|struggle|stumble|have (?:trouble|difficult(?:y|ies)|problems)|need (?:help|training)|find (?:it|this) (?:too )?(?:hard|difficult|confusing|complicated)|see (?:that|it|the)\\b|take .{1,30} for)'
const mayGrasp = anyCase(
  `\\b(?:will|would|may|might|could|do|does|can|won['’]t|don['’]t|whether|if|that) (?:[a-zà-ɏ]+ ){0,2}?${users} (?:will |would |may |might |can |actually |really |even |ever )?${grasp}|\\b${users}(?:['’]ll| (?:will|would|may|might|could|won['’]t|might not|may not))(?: not)?(?: just| simply| actually)? ${grasp}`,
)
const unsure = anyCase(
  /\b(?:not (?:so |quite |at all )?sure|don['’]t know|do(?:es)? not know|no idea|another matter|remains to be seen|to be seen|who knows|open question|can['’]t (?:say|tell)|(?:has|have) doubts|my doubts|i doubt|worr(?:y|ies|ied)|fear|afraid|nobody knows|no answer (?:yet|so far)|wonder\w*|(?<!\b(?:what|which|that|who|items?|tasks?|tickets?|cases?|issues?)(?: is| are)? )(?:still|is|are|remains) open)\b|^\W*(?:open|unclear|unknown|unsure)\s*[:–—-]/,
)

/** It is openly not known: said so, or asked. `asked`: it stands where questions and risks stand. */
function leftOpen(text: string, asked: boolean): boolean {
  return asked
    ? /\?|\b(?:may|might|could|whether|if)\b/i.test(text) || asks.test(text) || unsure.test(text) || saysAssumption(text)
    : unsure.test(text) || saysUnknown(text)
}

/** Asked without a question mark, as in a thread: "ok, so who pays for it". */
const asks = anyCase(
  /(?:^|[.!:;]\s|\bago\s)\W*(?:ok(?:ay)?\b\W*|so\b\W*|and |but |hm+\W*)*(?:who|what|how|where|which|why)\b(?! (?:(?:we|i|they|it|you|he|she)\b|[a-zà-ɏ]+ing\b))/,
)

/** "Is it clear to clerks why a line turns grey?" */
const isClear = anyCase(
  /\b(?:is|are|be|does|will|would) [^.?]{0,80}?\b(?:clear|obvious|visible|noticeable|understandable|understood|confusing|intuitive|self-explanatory|too (?:complex|complicated|technical|much|small|hidden)|discoverable|legible) (?:to|for|enough|by)\b/,
)
/** "This may confuse members of two clubs", "there is a risk of misunderstanding": what the thing itself could do to those who use it. */
const mayConfuse = anyCase(
  /\b(?:risks?|may|might|could|can|would|likely to|tends? to|danger of|potential(?:ly)?|possibly|fear(?:s|ed)?|worr(?:y|ied)(?: about)?)\b(?: [a-zà-ɏ]+){0,6}? (?:confus(?:e|es|ing|ion)|mislead(?:s|ing)?|overwhelm(?:s|ing)?|misunderstand(?:s|ings?)?|misinterpret[a-zà-ɏ]*|disorient[a-zà-ɏ]*|frustrat[a-zà-ɏ]*)\b/,
)

/** "Will older gardeners notice the red dot?" */
export function doubtsGrasp(text: string, asked: boolean): boolean {
  return mayConfuse.test(text) || (leftOpen(text, asked) && (mayGrasp.test(text) || isClear.test(text)))
}

/** "Not sure the old phones can take it." */
export function doubtsMaking(text: string, asked: boolean): boolean {
  return makersHaveNotLooked(text) || (leftOpen(text, asked) && cope.test(text))
}

const house = anyCase(
  /\b(?:who (?:pays|will pay|owns|answers|maintains|moderates|looks after|supports|is liable|carries|is responsible)|(?:are|is|am|were) (?:we|it|that|this|they|I) (?:even |really )?(?:allowed|permitted|legal|covered)|allowed to (?:keep|store|show|use|send|share|charge)|(?:may|can|do|must|should) we (?:even )?(?:legally |still )?(?:keep|store|retain|charge)|(?:how long|whether) (?:may|can|do|must|we may|we can|we must)\b.{0,20}\b(?:keep|store|retain)|what .{0,40}\bcosts?\b|will cost\b|how much (?:it|this|that|they|the)|(?:licen[cs]e|contract|terms|law) (?:even |really )?(?:lets?|allows?|permits?|covers?))\b/,
)
const houseMinds = anyCase(
  /\b(?:do|does|would|will) (?:they|he|she|it|the (?:insurers?|board|council|bank|landlord|union|partners?|regulator|authority|processor)|our (?:insurers?|bank|landlord|partners?)) (?:even |really )?(?:accept|allow|permit|cover|agree|mind|object)\b[^.]{0,80}\?|\b(?:legal|sales|finance|support|board|works council|union|partners?|management|regulators?|compliance|marketing|insurers?)\b.{0,20}\b(?:may|might|could) (?:not )?(?:like|mind|object|refuse|accept|agree|be happy|complain)\b|\bnot (?:yet )?(?:been )?(?:cleared|agreed|checked|discussed|confirmed|approved) (?:with|by)\b/,
)
/** "It may count as a medical device", "perhaps we need a licence": what the law makes of it is not known. */
const lawMay = anyCase(
  /\b(?:may|might|could|would|perhaps|possibly|probably|whether|unclear|not sure|if)\b[^.;]{0,60}?\b(?:fall(?:s)? under|be subject to|is subject to|counts? as|qualif(?:y|ies) as|(?:need|require)s? (?:an? |the |our |a new )?(?:[a-zà-ɏ]+ )?(?:licen[cs]e|permit|approval|consent|certificat\w+|authori[sz]ation|registration|DPIA|impact assessment|CE mark|clearance)|breach(?:es)?|violates?|infringes?|be (?:illegal|unlawful|prohibited|liable|fined))\b/,
)
/** What the law may make of it is said to be open. */
export function doubtsLaw(text: string): boolean {
  return lawMay.test(text)
}

/** Those whose word settles it for the house. */
const namesHouse = anyCase(
  /\b(?:legal|counsel|lawyers?|sales|finance|support|(?:the |our )(?:board|bank|union|council|landlord)|works council|partners?|management|regulators?|authorit(?:y|ies)|compliance|privacy|security|procurement|marketing|insurers?|auditors?|dpo|cfo|ceo|coo|cto)\b/,
)

/** "Who pays for the SIM cards is still open." */
export function doubtsHouse(text: string, asked: boolean): boolean {
  return (
    houseMinds.test(text) ||
    doubtsLaw(text) ||
    housesOpen(text) ||
    (namesHouse.test(text) && (isUndecided(text) || isHearsay(text))) ||
    (leftOpen(text, asked) && house.test(text))
  )
}

/** "Should it be sent as one file?", "What happens to a parcel that …?": asked of the making, where the text speaks of technology. */
export function asksMaking(text: string): boolean {
  return howMade.test(text)
}
const howMade = anyCase(
  /\b(?:(?:how|where|when|which|what|who|can|could|should|do|does|will|would|is|are|must)\b[^.?]{0,60}\b(?:we|it|this|that|they|be|the|our|an?)\b|what happens)\b[^.]{0,200}\?/,
)

/** "It is unclear whether the lock reports its state". */
export function saysUnknown(text: string): boolean {
  return unknownWhether.test(text.replace(theirs, ' '))
}
/** "They have no idea how", "parents do not know which": people's trouble, and no doubt of the author's. */
const theirs = anyCase(
  /\b(?!(?:we|i|us)\b)(?:they|people|anyone|everyone|someone|who|(?!(?:is|was|this|engineers|developers)\b)[a-zà-ɏ]{2,30}s)(?: [a-z]+ly| often| still| just)? (?:(?:don['’]t|do not|doesn['’]t|does not|did not|didn['’]t) know|ha(?:ve|s|d) no idea|(?:are|were) (?:not sure|unsure|uncertain))\b/g,
)
const unknownWhether = anyCase(
  /\b(?:unclear|(?:not|\w+n['’]t) (?:yet |entirely |quite |fully )?(?:clear|known|sure|certain|decided)|uncertain|unknown|undecided|(?:don['’]t|do not|doesn['’]t|does not) know|remains to be seen|nobody knows|no idea|still open|an? open question)(?: yet)? (?:if|whether|how|which|what|when|who|where|why)\b/,
)

/** "We still need to find out how crates are told apart": work to know it lies ahead. */
export function hasToFindOut(text: string): boolean {
  return toFindOut.test(text)
}
const toFindOut = anyCase(
  /\b(?:we|i|the team|engineers?|someone|somebody)(?: will|['’]ll)? (?:still )?(?:needs?|have|has|must|want) (?:to )?(?:figure out|find out|work out|investigate|determine|understand|explore|research) (?:how|whether|if|which|what|the best|the right)\b|\b(?:needs?|requires?) (?:further |more |some |additional )?(?:technical )?(?:investigation|exploration|discovery)\b/,
)

/** "I think the till can already reopen a bill": what a system does is believed, and not known. */
export function believesMaking(text: string): boolean {
  return believed.test(text) && !hoped.test(text)
}
const believed = anyCase(
  /\b[a-zà-ɏ]+ (?:think|thinks|believe|believes|assume|assumes|suspect|suspects|guess|guesses|presume|reckon) [^.;]{0,90}?\b(?:can|cannot|can['’]t|could|(?:is|are) able to|supports?|allows?|lets?|exists?|handles?|stores?|returns?|sends?|already|runs?|is (?:stored|sent|kept|cached|enabled|available)|are (?:stored|sent|kept|cached|enabled|available))\b/,
)
/** What people are to get from it is no matter of making. */
const hoped = anyCase(/\b(?:want|need|like|love|prefer|benefit|value|save|use it|pay|happy|care|help(?:s|ed)?|improve[sd]?|increase[sd]?|reduce[sd]?)\b/)

/** Not sure, in so many words, of what was just written down: "I'm not sure that these are the right ones". */
export function saysUnsure(text: string): boolean {
  return /\b(?:i['’]m|i am|we['’]re|we are) (?:still )?not (?:so |quite |really |at all |yet |entirely )?(?:sure|certain|convinced)\b|\bneeds? (?:more )?(?:validation|research)\b/i.test(
    text,
  )
}
