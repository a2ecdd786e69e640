import { anyCase } from '../../language/any-case.js'

/** What opens a goal and says that it is one. */

/** "This project aims to …", "We set out to …". */
const aiming = anyCase(
  /^\W*(?:(?:so|thus|overall|ultimately|with this|in short),? )?(?:(?:this|the|our|my) (?:[a-zà-ɏ-]+ ){0,3}?(?:project|apps?|application|product|platform|tool|initiative|effort|feature|system|web ?site|web ?app|service|game|work|team)|we|i) (?:aims?|seeks?|intends?|sets? out) to\s+(?=[a-zà-ɏ])/,
)
/** "The goal is to …", "We'll know when …": what stands behind it is the goal. */
const announced = anyCase(
  /^\W*we(?:['’]ll| will|['’]ve| have) (?:know|reached|met|made) (?:[a-zà-ɏ]+ ){0,4}(?:when|if|once)\s+|^[a-zà-ɏ'’ ]{0,60}?\b(?:is|are|will be|be) (?:considered|deemed|called|regarded as|seen as)? ?(?:an? )?success(?:ful)? (?:if|when|once)\s+|^.{0,110}?\b(?:goals?|objectives?|aims?|purpose|intent(?:ion)?|mission)\b.{0,40}?\b(?:is|are|was)\b(?: still)?(?: to (?=[a-zà-ɏ]))?/,
)

/** "Success at the end of the season: …", "Objective for the autumn: …", "Winning = …": a head of its own on the same line. */
const head = anyCase(
  /^\W*(?:(?:the|our|my|its|main|key|primary|chief|single|first|second|third|overall|next|real|ultimate|only|strategic) ){0,2}(?:(?:goals?|objectives?|aims?|targets?|ambition|success|victory|key results?|KPIs?|north star)(?: (?:\d{1,2}|(?:for|of|in|by|at|this|until|after|during|from|with) [^:=.;|]{1,40}?))(?: ?[:=] ?| (?:means|is when|is that|looks like|will be when|would be)\s+)|(?:success|winning|victory|triumph)(?: (?:here|then|for us|to us|to me))?(?: ?= ?| (?:means|is when|is if|looks like|will be when|would be|would mean|will mean)\s+))(?=\S)/,
)
/** "Done when …", "Finished means …" */
const doneHead = anyCase(
  /^\W*(?:(?:it|this|we|I|the (?:[a-zà-ɏ]+ )?(?:project|work|job|phase|release|pilot|piece))(?:['’]s|['’]re| is| are| will be| counts as) )?(?:done|finished|complete|home|through)(?: (?:when|once|if|means|is when) (?:that )?| ?= ?)(?=\S)/,
)
export function opensWithHead(text: string): boolean {
  return head.test(text) || numberedGoal.test(text)
}
export function opensWithDone(text: string): boolean {
  return doneHead.test(text)
}

/** A goal without the words that announce it and without a number of its own. */
export function withoutAnnouncement(text: string): string {
  return withoutNumber(text).replace(head, '').replace(doneHead, '').replace(aiming, '').replace(announced, '')
}
export function withoutNumber(text: string): string {
  return text.replace(clauseNumber, '').replace(numberedGoal, '')
}
/** "3.1 To complete …", "KR2. Connect …": a number of its own in front of what is said. */
const clauseNumber =
  /^\W*(?:\(?(?:[a-h]|[ivx]{1,4})\)\s+|(?:\d{1,2}\.){1,3}\d{0,2}\)?\s+(?=\p{Lu})|(?:KR|OKR|Key [Rr]esult|Objective|Goal|Target|[OGMKT])\s?\d{1,2}(?:\.\d{1,2})*\s*[.:)–—-]\s+(?=\p{L}))/u
/** "Objective 2 Deliver …": its number, and the goal right behind it. */
const numberedGoal = /^\W*(?:Objective|Goal|Aim|Target|Key [Rr]esult|KR)\s?\d{1,2}(?:\.\d{1,2})*\s+(?=\p{Lu}\p{Ll}+ )/u

/** "Our goal for the winter is to …"; a document has a purpose of its own. */
const isToDo = anyCase(
  /(?:^\W*(?:(?:so|thus|overall|ultimately),? )?|,\s*(?:so|and|but) )(?:the|our|its|a|one|my)\b.{0,30}?\b(?:goals?|objectives?|aims?|purpose(?! of (?:this|the|our) (?:[a-z]+ )?(?:document|doc|page|section|spec|specification|paper|note|proposal|meeting|guide|prd|brief|file|list)\b))\b.{0,40}?\b(?:is|are) to\b/,
)

/** Does a statement outside of a section of goals say in so many words what the goal is? */
export function announcesGoal(text: string): boolean {
  if (
    /^\W*we(?:['’]ll| will|['’]ve| have) (?:know|reached|met|made) (?:[a-zà-ɏ]+ ){0,4}(?:when|if|once)\b|^[a-zà-ɏ'’ ]{0,60}?\b(?:considered|deemed|called|regarded as|seen as) (?:an? )?success(?:ful)? (?:if|when|once)\b/i.test(
      text,
    )
  )
    return true
  return aiming.test(text) || isToDo.test(text)
}
