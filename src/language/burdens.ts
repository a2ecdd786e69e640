import { anyOf } from './phrases.js'

/** How hard a thing is, how long it takes and how poor today's way is, in words where a count would tell. */
const burden = anyOf(
  [
    // "Keeping the rota is hard", "It is difficult to find a berth"
    String.raw`(?<=^\W{0,4}(?:(?:Generally|Today|Currently|Often|Usually|In general|However|And|But),? )?|[.;:] )(?!(?:building|implementing|migrating|developing|refactoring|rewriting|parsing|designing|shipping|launching|estimating|testing|scaling|deploying)\b)[a-zà-ɏ]{2,}ing (?!(?:is|are)\b)[^.;:|]{3,80}? (?:is|are|can be|remains?) (?:(?:often|usually|always|very|really|extremely|notoriously|so|too|still|generally|quite|incredibly|surprisingly|both) ){0,4}(?:hard|difficult|challenging|time[- ]consuming|tedious|painful|frustrating|cumbersome|a (?:pain|hassle|nightmare|chore|struggle|challenge)|complicated|exhausting|confusing|daunting|overwhelming|stressful|error[- ]prone|slow and)`,
    String.raw`(?<=^\W{0,4}(?:Today |Currently |Often |Usually |And |But |so )?)it(?:['’]s| is| can be) (?:(?:often|usually|always|very|really|extremely|notoriously|so|too|still|generally|quite|incredibly|surprisingly) ){0,4}(?:hard|difficult|challenging|time[- ]consuming|tedious|painful|frustrating|cumbersome|complicated|a (?:pain|hassle|nightmare|chore|struggle)) (?:for [a-zà-ɏ]+ (?:[a-zà-ɏ]+ )?)?to (?:know|find|keep|see|tell|understand|get|manage|track|compare|choose|decide|start|remember|learn|share|work|plan|follow|navigate|use)(?! (?:at this (?:stage|point|time)|yet|for now)\b)`,
    // "many months of work", "hours of typing every week"
    String.raw`(?:many|countless|several|endless|untold|lots of|a lot of|far too many) (?:hours|days|weeks|months|years)(?: of (?:[a-zà-ɏ]+ )?(?:work|effort|time|labou?r|searching|typing|waiting|toil|frustration|research|manual|development))(?! (?:is|are|were) (?:booked|paid|planned|agreed|scheduled|logged|included|reserved)\b)`,
    // "A shift is eight hours of work", "counts as hours of work": counted, or defined.
    String.raw`(?:hours|days|weeks|months) (?<!\b(?:\d{1,6}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|as|and|counts?|paid|working) (?:hours|days|weeks|months) )(?:of|spent|wasted) (?:[a-zà-ɏ]+ly )?(?:manual |tedious |repetitive |hard |extra |wasted |lost )?(?:work|effort|labou?r|typing|searching|waiting|re-?keying|copying|chasing|formatting|back and forth)(?! (?:is|are|were) (?:booked|paid|planned|agreed|scheduled|logged|included|reserved)\b)`,
  ],
  'iu',
)

/** Taste, said of what is there today: "old-fashioned", "looks tired". */
const judged =
  /\b(?:is|are|looks?|feels?|seems?|becoming|become|became|getting) (?!(?<=\b(?:is|are) )dated\b)(?:(?:all|often|either|too|very|quite|rather|a bit|a little|somewhat|simply|just|really|so|hopelessly|painfully|downright|frankly|increasingly|starting to look|beginning to look|tired and|also) ){0,4}(?:old-fashioned|tired|dated|ugly|clunky|boring|dull|embarrassing|unprofessional|uninspiring|uninspired|bland|dreary|archaic|antiquated|prehistoric|lame|drab|amateurish|soulless|unsexy|hideous|dead(?! (?:letters?|ends?|links?|line))|from the (?:stone age|nineties|eighties|last century|90s|80s))\b(?! (?:of|when|by|after|from|with)\b)/iu

export function burdenIn(text: string): { start: number; end: number } | undefined {
  const match = burden.exec(text) ?? judged.exec(text)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}
