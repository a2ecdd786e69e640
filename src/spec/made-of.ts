import { anyCase } from '../language/any-case.js'

/** "Built on Postgres", "can be tested", "when compared with last month": what it is made of or can have done to it, and no trial. */
const madeOf = anyCase(
  /\b(?:(?:can|could|may|might|should|must|to|will|cannot|being) (?:not )?(?:also |then |easily |always )?be (?:[a-zà-ɏ]+(?:, | and | or |, and ))*(?:built|tested|verified|validated|evaluated|measured|compared|moved|imported|extracted|converted|indexed|run|tried|opened|read|reviewed|checked|seen)|built (?:entirely |exclusively |specifically |primarily |mainly |fully |directly )?(?:with|on|in|for|into|around|from|upon|to|using|as)|(?:when|as|if|once|while|than) (?:compared|tested|measured|validated|verified|opened|checked|seen|reviewed|read|called))\b/g,
)

/** What is told to have been done, without what it is made of and what can be done with it. */
export function doneIn(text: string): string {
  return text.replace(madeOf, ' ')
}
