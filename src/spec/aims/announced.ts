/** What opens a goal and says that it is one. */

/** "The goal is to …", "We'll know when …": what stands behind it is the goal. */
const announced =
  /^\W*we(?:['’]ll| will|['’]ve| have) (?:know|reached|met|made) (?:[a-zà-ɏ]+ ){0,4}(?:when|if|once)\s+|^[a-zà-ɏ'’ ]{0,60}?\b(?:is|are|will be|be) (?:considered|deemed|called|regarded as|seen as)? ?(?:an? )?success(?:ful)? (?:if|when|once)\s+|^.{0,110}?\b(?:goals?|objectives?|aims?|purpose|intent(?:ion)?|mission)\b.{0,40}?\b(?:is|are|was)\b(?: still)?(?: to (?=[a-zà-ɏ]))?/iu

/** A goal without the words that announce it and without a number of its own. */
export function withoutAnnouncement(text: string): string {
  return withoutNumber(text).replace(announced, '')
}
export function withoutNumber(text: string): string {
  return text.replace(clauseNumber, '')
}
/** "3.1 To complete …", "KR2. Connect …": a number of its own in front of what is said. */
const clauseNumber =
  /^\W*(?:(?:\d{1,2}\.){1,3}\d{0,2}\)?\s+(?=\p{Lu})|(?:KR|OKR|Key [Rr]esult|Objective|Goal|Target|[OGMKT])\s?\d{1,2}(?:\.\d{1,2})*\s*[.:)–—-]\s+(?=\p{L}))/u

/** Does a statement outside of a section of goals say in so many words what the goal is? */
export function announcesGoal(text: string): boolean {
  if (
    /^\W*we(?:['’]ll| will|['’]ve| have) (?:know|reached|met|made) (?:[a-zà-ɏ]+ ){0,4}(?:when|if|once)\b|^[a-zà-ɏ'’ ]{0,60}?\b(?:considered|deemed|called|regarded as|seen as) (?:an? )?success(?:ful)? (?:if|when|once)\b/iu.test(
      text,
    )
  )
    return true
  return /(?:^\W*(?:(?:so|thus|overall|ultimately),? )?|,\s*(?:so|and|but) )(?:the|our|its|a|one|my)\b.{0,30}?\b(?:goals?|objectives?|aims?)\b.{0,40}?\b(?:is|are) to\b/i.test(
    text,
  )
}
