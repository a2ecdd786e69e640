const waiver =
  /\b(?:n\/?a|not applicable|does(?: not|n['’]t) apply|not relevant|no (?:user )?interface|no (?:personal|customer|user) data|no (?:new )?(?:technical|legal|privacy|usability) (?:risk|impact|concern|change)|nothing (?:changes|to (?:learn|use|see)) for)\b/i
const reason = /\b(?:because|since|as|:|—|–|batch|no|not)\b/i
/** A waiver is said in few characters; a longer text tells of something else. */
const longest = 240

/** Says why a risk does not apply. */
export function waives(text: string): boolean {
  return text.length < longest && waiver.test(text) && reason.test(text)
}
