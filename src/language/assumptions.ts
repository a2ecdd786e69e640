import { anyCase } from './any-case.js'

/** Ways of saying that a thing is not known yet. */
const hedge = anyCase(
  /\b(?:we|i|they) (?:assume|suspect|guess|hypothesi[sz]e|expect|hope|bet|are betting|wonder)\b|\b(?:assum(?:ption|ptions|ed|ing)|hypothes[ie]s|presumably|supposedly|probably|perhaps|maybe|possibly|likely|unlikely|might|may|could|would|seems?|appears?|unknown|unclear|untested|unproven|unvalidated|not (?:yet )?(?:known|sure|proven|tested|validated|measured)|to (?:be )?(?:verified|validated|confirmed|tested|verify|validate|confirm)|guess|estimate|tbc)\b|\?\s*$/,
)

/** Does the text leave open whether it is so? */
export function isHedged(text: string): boolean {
  return hedge.test(text.replace(/\bMay\b/g, ' ')) // the month is no hedge
}

/** An open assumption, hypothesis or unknown, said as such. */
const assumption = anyCase(
  /\b(?:we|i|team)(?:'re| are)? (?:assum(?:e|ing)|hypothesi[sz]e|suspect|betting|don't know|do not know|aren't sure|are not sure)\b|\b(?:assumptions?|hypothes[ie]s|untested|unvalidated|unproven|unknown|still open|not (?:yet )?(?:known|tested|validated|verified|proven)|(?:not|\w+n['’]t|never|nobody has|no ?one has) (?:yet )?(?:shown|tried|tested|asked|checked)\b|no idea\b|a hunch|biggest unknown|needs? (?:validation|validating|verifying|clarification)|to be (?:validated|verified|confirmed|tested)|no (?:data|number|numbers|evidence) (?:of our own|yet|behind|on))\b|\bwe believe (?:that )?.{5,160}\bwe(?:'ll| will) know\b/,
)

export function saysAssumption(text: string): boolean {
  return assumption.test(text)
}

const test = anyCase(/\bwe(?:'ll| will) know\b|\b(?:hypothes[ie]s|assum(?:e|ption)|to (?:be )?(?:test|verif|validat)|untested|measured by)/)

/** The text calls itself a hypothesis or says how it will be tested. */
export function namesTest(text: string): boolean {
  return test.test(text)
}
