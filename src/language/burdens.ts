import { anyCase } from './any-case.js'
import { twoToTwelve } from './number-words.js'
import { anyOf, matchIn, type PhraseMatch } from './phrases.js'

/** How hard a thing is, how long it takes and how poor today's way is, in words where a count would tell. */
const burden = anyOf([
  // "Keeping the rota is hard", "It is difficult to find a berth"
  String.raw`(?<=^\W{0,4}(?:(?:Generally|Today|Currently|Often|Usually|In general|However|And|But),? )?|[.;:] )(?!(?:building|implementing|migrating|developing|refactoring|rewriting|parsing|designing|shipping|launching|estimating|testing|scaling|deploying)\b)[a-zà-ɏ]{2,}ing (?!(?:is|are)\b)[^.;:|]{3,80}? (?:is|are|can be|remains?) (?:(?:often|usually|always|very|really|extremely|notoriously|so|too|still|generally|quite|incredibly|surprisingly|both) ){0,4}(?:hard|difficult|challenging|time[- ]consuming|tedious|painful|frustrating|cumbersome|a (?:pain|hassle|nightmare|chore|struggle|challenge)|complicated|exhausting|confusing|daunting|overwhelming|stressful|error[- ]prone|slow and)`,
  String.raw`(?<=^\W{0,4}(?:Today |Currently |Often |Usually |And |But |so )?)it(?:['’]s| is| can be) (?:(?:often|usually|always|very|really|extremely|notoriously|so|too|still|generally|quite|incredibly|surprisingly) ){0,4}(?:hard|difficult|challenging|time[- ]consuming|tedious|painful|frustrating|cumbersome|complicated|a (?:pain|hassle|nightmare|chore|struggle)) (?:for [a-zà-ɏ]+ (?:[a-zà-ɏ]+ )?)?to (?:know|find|keep|see|tell|understand|get|manage|track|compare|choose|decide|start|remember|learn|share|work|plan|follow|navigate|use)(?! (?:at this (?:stage|point|time)|yet|for now)\b)`,
  // "which makes it hard to compare", "has made it challenging for some to join"
  String.raw`(?:makes?|made|making) (?:it|this|that|them) (?:(?:very|so|too|almost|really|nearly|unnecessarily|quite|even|more|extremely|[a-zà-ɏ]{3,}ly) ){0,2}(?:hard|harder|difficult|challenging|impossible|tedious|painful|confusing|time-consuming|cumbersome|frustrating|tricky|daunting|stressful) (?:for (?!us\b|me\b)[^.;,]{2,40}? )?to [a-zà-ɏ]+`,
  // "is the worst part of the evening"
  String.raw`(?:is|are) the (?:worst|hardest|(?:most|single most) (?:annoying|painful|stressful|frustrating|tedious|time-consuming|hated|dreaded|confusing|difficult)) (?:part|thing|moment|step|bit|task|time|aspect)s? (?:of|about|for|in)\b`,
  // "makes training a new driver painful"
  String.raw`(?:makes?|made) [a-zà-ɏ]{2,}ing [^.;,|]{2,50}? (?:(?:very|so|too|almost|really|nearly|unnecessarily|quite|more) )?(?:hard|harder|difficult|challenging|impossible|tedious|painful|confusing|time-consuming|cumbersome|frustrating|daunting|stressful|a (?:pain|nightmare|chore|hassle|struggle))`,
  // "costs teams hours every week", of which nobody says how many
  String.raw`costs? (?:(?:(?:the|our|their|many|most|every) )?(?:us|them|[a-zà-ɏ]{3,}s|[a-zà-ɏ]{4,}) )?(?:countless |many |valuable |several |precious |real |a lot of |so much |too much )?(?:hours|days|time and (?:money|effort|nerves)|valuable time|precious time|money and (?:time|nerves)|nerves|customers|sales|goodwill|revenue|credibility|reputation|trust|their sanity)(?! (?:than|are|is|of)\b)`,
  // "a universal pain point", "a perennial headache"
  String.raw`(?:universal|common|major|big|classic|typical|well-known|recurring|chronic|perennial|constant|persistent|familiar|top|notorious|huge|daily|growing|shared) (?:[a-zà-ɏ]+ )?(?:pain points?|headaches?|frustrations?|annoyances?|grievances?|bugbears?|bottleneck|nuisance|struggle|worry|complaint)`,
  // "often under 5 %", "2-4 hours for each application": a figure with nothing behind it
  String.raw`(?:often|typically|usually|commonly|generally|routinely|frequently) (?:(?:well )?(?:under|over|below|above|less than|more than|about|around|up to|as (?:much|many|low|high) as) |[<>~≈] ?)?\d[\d.,]{0,8}(?: ?[-–] ?\d[\d.,]{0,8})? ?(?:%|percent|per cent|hours)`,
  String.raw`(?:costs?|takes?|wastes?|loses?|requires?|eats? up|swallows?) (?:[a-zà-ɏ]+ ){0,3}?\d{1,3} ?[-–] ?\d{1,3} (?:hours|minutes|days) of (?:[a-zà-ɏ]+ )?(?:effort|work|time|typing|searching|labou?r|admin|attention)`,
  // "This confusion is real", "the pain is acute"
  String.raw`(?:this|that|the|these|their|those) (?:[a-zà-ɏ]+ ){0,2}(?:confusion|pains?|frustrations?|problems?|needs?|gaps?|demand|burdens?|struggles?|anxiety|anxieties|fears?|issues?|stress|friction|loneliness|uncertainty|cost|costs|fatigue|urgency|opportunity) (?:is|are) (?:very |all too |certainly |quite |especially |particularly |truly |only )?(?:real|acute|widespread|universal|everywhere|pressing|immense|enormous|endemic|pervasive|ubiquitous|felt (?:by|across|in|everywhere|most)|growing|getting worse|worst|chronic)\b`,
  // "resulting in a fragmented experience and lost sales"
  String.raw`(?:result(?:s|ed|ing)? in|lead(?:s|ing)? to|led to|the (?:result|consequence|outcome|upshot)s? (?:is|are):?|caus(?:es|ed|ing)|giv(?:es|ing) rise to|contribut(?:es|ed|ing) to|translat(?:es|ed|ing) into|creat(?:es|ed|ing)) (?:(?:an?|the|more|much|many|further|frequent|constant|unnecessary|significant|increased|higher|greater|considerable|major|severe|real|poor|lower|low) ){0,2}(?:[a-zà-ɏ-]+,? (?:and |or )?){0,4}?(?:(?:fragmented|inconsistent|poor|bad|frustrating|disjointed|subpar|suboptimal|confusing|negative|broken|unpleasant) (?:[a-zà-ɏ]+ )?(?:experiences?|journeys?|outcomes?|communication|decisions?|service|care|onboarding)|(?:lost|missed|wasted|foregone) (?:[a-zà-ɏ]+ )?(?:conversions?|revenue|sales|time|opportunit(?:y|ies)|productivity|business|income|customers|bookings|deals|appointments|deadlines|hours|money|effort|trust)|confusion|frustrations?|dissatisfaction|burn-?out|stress|churn|disengagement|abandonment|drop-offs?|mistrust|inefficienc(?:y|ies)|misunderstandings?|rework|resentment|fatigue|anxiety|turnover|poor (?:adoption|retention|morale|engagement|satisfaction)|low (?:adoption|retention|morale|engagement|satisfaction))\b`,
  // "many months of work\", "hours of typing every week"
  String.raw`(?:many|countless|several|endless|untold|lots of|a lot of|far too many) (?:hours|days|weeks|months|years)(?: of (?:[a-zà-ɏ]+ )?(?:work|effort|time|labou?r|searching|typing|waiting|toil|frustration|research|manual|development))(?! (?:is|are|were) (?:booked|paid|planned|agreed|scheduled|logged|included|reserved)\b)`,
  // "A shift is eight hours of work", "counts as hours of work": counted, or defined.
  String.raw`(?:hours|days|weeks|months) (?<!\b(?:\d{1,6}|one|${twoToTwelve}|twenty|as|and|counts?|paid|working) (?:hours|days|weeks|months) )(?:of|spent|wasted) (?:[a-zà-ɏ]+ly )?(?:manual |tedious |repetitive |hard |extra |wasted |lost )?(?:work|effort|labou?r|typing|searching|waiting|re-?keying|copying|chasing|formatting|back and forth)(?! (?:is|are|were) (?:booked|paid|planned|agreed|scheduled|logged|included|reserved)\b)`,
])

/** Taste, said of what is there today: "old-fashioned", "looks tired". */
const judged = anyCase(
  /\b(?:is|are|looks?|feels?|seems?|becoming|become|became|getting) (?!(?<=\b(?:is|are) )dated\b)(?:(?:all|often|either|too|very|quite|rather|a bit|a little|somewhat|simply|just|really|so|hopelessly|painfully|downright|frankly|increasingly|starting to look|beginning to look|tired and|also) ){0,4}(?:old-fashioned|tired|dated|ugly|clunky|boring|dull|embarrassing|unprofessional|uninspiring|uninspired|bland|dreary|archaic|antiquated|prehistoric|lame|drab|amateurish|soulless|unsexy|hideous|dead(?! (?:letters?|ends?|links?|line|spots?|zones?|batter(?:y|ies)|pixels?|code|cells?|weight|time|stock|animals?))|from the (?:stone age|nineties|eighties|last century|90s|80s))\b(?! (?:of|when|by|after|from|with)\b)/,
)

export function burdenIn(text: string): PhraseMatch | undefined {
  return matchIn(burden, text) ?? matchIn(judged, text)
}
