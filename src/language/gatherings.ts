import { anyCase } from './any-case.js'
import { everyMatch } from './every-match.js'
import { gatherings as gatheringList } from './lexicon.generated.js'
import { isQuestion } from './moods.js'
import { pluralPeople } from './people.js'
import { alternation, anyOf } from './phrases.js'
import type { Statement } from './statements.js'

const word = "[a-zà-ɏ\\d&’'.-]+"
const noun = alternation(gatheringList)
/** "the Harbour Inns workshop", "our client day": a gathering with the words in front of its name. */
const gathering = `(?:${word} ){0,5}?(?:${noun})`
/** What is taken home from one. */
const outcome =
  '(?:outcomes?|outputs?|results?|conclusions?|decisions?|wishes|requests|ideas?|wish ?list|list|action (?:items|points)|points|votes?|voting|notes|minutes|priorit(?:y|ies)|priorit(?:i[sz]ation|i[sz]ed list)|ranking|photos|agreements?|alignment|take-?aways|summary|protocol|topics|items)'
const settled =
  '(?:agreed|accepted|adopted|approved|confirmed|aligned|decided|discussed|requested|wished|noted|captured|defined|prioriti[sz]ed|voted|settled|promised|presented|concluded|validated|committed|worked out|listed|collected|drawn|sketched|picked|chosen|fixed|named|resolved|announced|signed off|demanded|asked for|brainstormed|ranked|rated|marked)'

/** A thing stands as it is because people sat together: "in line with the outcome of the … workshop", "as agreed at the offsite". */
const fromThere = anyOf([
  `(?:in (?:line|accordance|keeping) with|according to|based on|on the basis of|as per|per|reflect(?:s|ing)?|implement(?:s|ing)?|follow(?:s|ing|ed)?(?: from)?|tak(?:e|en|ing) (?:over )?from|is|are|was|were|contains?|covers?|lists?) (?:all |only )?(?:the |an? )?(?:agreed |main |full |top |whole )?${outcome} (?:of|from|in|at) ${gathering}`,
  `(?:in (?:line|accordance) with|as per|per) ${gathering}`,
  `(?:comes?|came|coming|comes out|came out|stems?|stemmed|born|taken|straight|goes back|going back|dates back) (?:out of|of|from|at|in|to) ${gathering}`,
  `as ${settled} (?:at|in|on|during|by|with) ${gathering}`,
  `what (?:was|were|we|they|has been|had been|got|came)(?: ${word}){0,3}? (?:at|in|during|on|out of) ${gathering} (?:is|are|forms?|stands?|makes?|counts?|holds?|goes|will be|remains?|stays?|defines?)`,
  `(?:came out|came in|come out|ended up|ranked|finished|was voted|were voted|got voted|emerged|landed)(?: as)?(?: the)? (?:number one|top|first|second|highest|(?:clear )?winner|on top|at the top|no\\. ?1|#1|favourite|top (?:three|five|ten|\\d+))(?: ${word}){0,3}? (?:in|at|of|by|during) ${gathering}`,
  `(?:won|wins|topped|tops) (?:the )?${gathering}`,
  `(?:the|our|last) ${gathering} (?:named|voted|ranked|picked|chose|decided|moved|declared|wanted|settled on|called for|asked for) (?:it|this|that|them|for|on|the|an?)`,
  `(?:number one|no\\. ?1|winner|favourite|top (?:item|wish|topic|idea|request|vote|of the list)|first place|most votes|second place) (?:at|in|of|from) ${gathering}`,
  `(?:added|accepted|adopted|taken over|includes?|included|moved(?: up| in)?|put in|promoted|raised to \\S+|upgraded|inserted|brought forward|changed|renamed|dropped|confirmed|committed|promised|decided|agreed|settled|resolved|chosen|picked|named|prioriti[sz]ed|set)(?:,| ${word}){0,3}? (?:following|after|at|in|during|over|since|on|by|as a result of|because of|due to|thanks to|out of) ${gathering}`,
  `(?:is|are|was|were|goes|went|made it)(?: ${word}){0,2}? in(?: scope)? (?:following|since|because of|due to|thanks to|after) ${gathering}`,
  `(?:after|since|at|in|during|following) ${gathering}(?:,| ${word}){0,8}? (?:was|were|has been|have been|we|got)(?: ${word})? (?:put|moved|added|placed|raised|promoted|prioriti[sz]ed|decided|agreed|chosen|included|promised|ranked|rated|voted)`,
  `(?:everybody|everyone|all|people|the (?:whole )?(?:room|audience|hall|crowd|participants|attendees|guests)) (?:at|in|of|on|from) ${gathering} (?:[a-zà-ɏ]+ )?(?:(?:very |all |really )?(?:enthusiastic|thrilled|sold|excited|in favou?r|keen|delighted|convinced)|loved|liked|wanted|agreed|applauded|clapped|cheered|was for|were for|voted|asked for)`,
])

/** Where the team finds out or plans, there things are learned. */
const ofResearch = anyCase(
  /\b(?:usability|research|discovery|co-?design|design (?:workshop|sprint|session)|test(?:ing|s)?|tested|interviews?|refinement|retro\w*|architecture|threat|risks?|security|privacy|training|observ\w+|found (?:that|out)|showed|learn(?:ed|t)?|saw|measured|prototype|story mapping|event storming|pre-?mortem|spike|journey)\b/,
)
/** "a workshop with nine porters": heard from those who do the work. */
const withPeople = /\b(?:with|of|among|for) ([^.;()]{2,40})/gi

/** A line that points at the wall of a meeting room, and says no more: "Flipchart 3, blue.", "See post-its." */
const pointer = anyCase(
  /^(?!.*\b(?:is|are|was|were|can|could|has|have|will|must|may|shows?)\b)\W*(?:(?:see|cf\.?|from|as per|per|as on|as in|on|photo of|taken from|source) )?(?:the |our |their )?(?:photos? of (?:the )?)?(?:flip[ -]?charts?|post-its?|sticky notes?|stickies|whiteboard photos?|wish ?list|wall photos?)\b[^.;:]{0,30}\W*$/,
)
const pointed = anyCase(
  /\(\s*(?:see |cf\.? |from |as per |per |on )?(?:the |our |their )?(?:flip[ -]?charts?|post-its?|sticky notes?|wish ?list)\b[^()]{0,30}\)|\b(?:see|as per|from|on) (?:the |our )?(?:flip[ -]?charts?|(?:whiteboard|wall) photos?|photos? of the (?:wall|whiteboard))\b/,
)
/** "All flipchart items", "everything that got two dots": what hangs there is the scope. */
const hungUp = anyCase(
  /\b(?:all|every|each|the) (?:of the )?(?:[a-zà-ɏ]+ )?(?:flip[ -]?chart|post-it|sticky note|workshop|wish ?list|offsite|kick-?off|voted|dotted) (?:items?|points?|topics?|features?|ideas?|wishes|requests|results?|outcomes?|requirements?)\b|\b(?:items|points|ideas|topics|everything|all) (?:with|that (?:got|has|have|had)) (?:at least |more than )?(?:\w+ )?(?:dots?|stickers|stars|hands|crosses|check ?marks)\b/,
)

const mayBeThere = anyCase(`\\b(?:${noun}|wish[- ]?list|stick(?:y|ies|ers)|whiteboard|dots?|stars|hands|crosses)\\b`)

/** "After the offsite" it has happened; these may never. */
const onlyIf = /^\W*(?:if|when|whenever|once|unless|until|in case|as soon as|before|should|where|while)\b/i

/** Is what a statement says so because of a gathering, with no word on what was learned there? */
export function comesFromGathering(statement: Statement): boolean {
  return statement.read(readGathering)
}

function readGathering({ text, story }: Statement): boolean {
  if (story || !mayBeThere.test(text) || isQuestion(text) || onlyIf.test(text)) return false
  if (pointer.test(text) || pointed.test(text) || hungUp.test(text)) return true
  return fromThere.test(text) && !ofResearch.test(text) && !everyMatch(withPeople, text).some(([, whom = '']) => pluralPeople(whom).length > 0)
}
