import { anyCase } from './any-case.js'
import { remember } from './remember.js'

const past = anyCase(
  /\b(?:was|were|did|had|found|took|held|ran|sent|saw|told|said|gave|got|made|kept|lost|went|came|wrote|chose|spent|felt|stood|sat|spoke|caught|rose|fell|grew|hit|bought|showed|understood|knew|brought|built|agreed|freed|[a-zà-ɏ]{2,}[^e\W]ed)\b/,
)
const ahead = anyCase(
  /\b(?:will|shall|plan(?:s|ned|ning)?|going to|to be|should|must|would|until|schedul(?:ed|e)|booked|pass(?:es|ed)? if|passed (?:when|with)|if|next (?:week|month|sprint|quarter)|aim(?:s|ing)? to|intend|needs? to|have to|tbd)\b|['’]ll\b/,
)

/** Something that has happened and nothing that lies ahead. */
export const looksBack: (text: string) => boolean = remember((text) => past.test(text) && !ahead.test(text))
