import { anyCase } from './any-case.js'
import { besideStory } from './beside-story.js'
import { deedIn } from './deeds.js'
import { everyMatch } from './every-match.js'
import { isAsserted } from './moods.js'
import { isOfWeight, isPatron, patronAfter } from './patrons.js'
import { anyOf } from './phrases.js'
import type { Statement } from './statements.js'

const ruling = '(?:resolution|decision|motion|vote|order|decree|directive|edict|instruction|ruling|minute|action item|announcement|wish|mandate|commission)s?'

/** What was decided elsewhere is carried out here, or taken as it is. */
const carriedOut = anyOf([
  `(?:to give effect to|in execution of|in implementation of|by virtue of|pursuant to|executes?|implements?|carries out|carry out|to carry out|to implement|to execute) (?:the |this |that |a |an? |their |[a-zà-ɏ]+['’]s? ){1,2}(?:[a-zà-ɏ]+ ){0,2}?${ruling} (?:of|by|from|taken|passed|made|adopted|reached)`,
  `(?:acting (?:up)?on|further to|following|under|per|as per|in response to|because of|owing to) (?:item|minute|point|motion|resolution|decision|action|order) (?:no\\.? ?)?[\\dIVX]+[.\\da-z/]{0,8}\\b`,
  '(?:we|I|the team|product|engineering)(?: (?:now|therefore|hereby|simply))? (?:take|took|treat|regard|consider|count|read|understand) (?:it|this|that|them|these|his|her|their)(?: [a-zà-ɏ]+)? as (?:decided|settled|given|agreed|an order|our (?:brief|mandate|order)|the brief|a mandate|read|done|fixed|final|a yes|binding)\\b',
  '(?:treat|take|regard|consider) (?:it|this|that|the (?:list|scope|order|items?)|them|these|all of (?:it|them)) as (?:frozen|final|fixed|given|settled|decided|set in stone|read|binding|agreed|sacrosanct|non-?negotiable)',
  '(?:that|this|which)(?: pretty much| more or less)? (?:settles|settled|decides|decided|clinched|clinches|sealed|seals) (?:it|that|the (?:matter|question|issue|case|scope))\\b',
  "(?:so|and so|hence|therefore|thus),? (?:it|this|that|they|there)(?:['’]s| is| it is|['’]re| are| shall be| will be) (?:coming|in|happening|on|to be|a must|going in)(?=\\W*$)|\\bthere shall be\\b|(?<!\\b(?:do|doing|does|did|if|even|or) )(?:so|hence),? an? [a-zà-ɏ -]{2,30}? (?:there )?(?:shall|will|must) (?:there )?be\\b",
  '(?:came|come|comes|emerged|went|was|were|left) (?:out of|from|in) (?:the |our |a |that |this )?(?:[a-zà-ɏ]+ ){0,2}(?:call|meeting|session|dinner|lunch|conference|council|committee|round|talk|chat|phone call)s? as an? (?:must|requirement|wish|condition|action|to-?do|decision|order)',
  '(?:minuted|recorded|noted|logged|entered) (?:it|this|that|them)?(?: down)? ?(?:as (?:an? )?(?:action|decision|resolution|order|task|requirement|must)\\b|in the minutes)',
  "(?:it|this|that)(?: is|['’]s| was) what (?:the |our |his |her )?[a-zà-ɏ]+(?: [a-zà-ɏ]+){0,2} (?:ran on|campaigned on|approved|signed off|voted for|bought|were sold|was sold|was promised|were promised|paid for|signed up for|agreed to)",
])

/** Deeds by which a body or somebody of weight settles what is built. */
const settles = anyOf(
  [
    'assented|acceded|concurred|has spoken|have spoken|nodded(?: (?:it|this|that|them))?(?: through)?|waved (?:it|this|that|them) through|rubber-?stamped|minuted|decreed|ordained|stipulated|enjoined',
    '(?:resolved|ruled|voted|decided|concluded|ordered|directed|determined|agreed)(?: (?:accordingly|unanimously|so|thus|likewise|to that effect)| that (?:[^.;]{2,80}? )?(?:be|shall|will|should|must|is to|are to|goes?|comes?)\\b)',
    'voted (?:it|this|that|them|the [a-zà-ɏ]+) (?:in|through|up)',
    '(?:tasked|charged|entrusted|commissioned|instructed|directed|mandated) (?:us|me|the (?:team|department|office|unit|squad)|product|IT|engineering|officers)\\b',
    '(?:settled|agreed|arranged|fixed|sorted) (?:it |this |that |them |so )?(?:with|between) (?:them|him|her|us|the|my|our)\\b(?! (?:supplier|vendor)\\b)',
    '(?:has|have|had) (?:already )?(?:agreed|settled|decided|ordered|ordained|ruled|resolved|stipulated|laid (?:it |this )?down|spoken|set out (?:his|her|their|its) (?:expectations|wishes|demands|requirements|vision|priorities)|made (?:up )?(?:his|her|their|its) minds? ?(?:up)?)(?=\\W*$|\\s*\\||[,;)]| for\\b| in\\b| on\\b)',
    '(?:set out|laid out|outlined|sketched|spelt out|spelled out) (?:his|her|their|its) (?:expectations|wishes|demands|requirements|vision|ideas|list)\\b',
    '(?:drew up|drew|wrote|wrote up|put together|compiled|assembled|handed over|handed us|dictated|left us|forwarded|e-?mailed|mailed|sent(?: over| us| in)?|came with|passed on|jotted down|scribbled) (?:us |over |in |down |up )?(?:the|this|a|their|his|her|its) (?:[a-zà-ɏ]+ )?(?:list|items|points|wishes|requirements|features|particulars|catalogue)(?: (?:below|beneath|here|that follows|of (?:wishes|features|points|requirements|functions))|:|(?=\\W*$))',
    '(?:phoned|rang|called|e-?mailed|mailed|texted|messaged|wrote|cabled|faxed)(?=\\s*:)',
    '(?:pushed|drove|forced|talked|pressed|steered|got|argued|whipped) (?:it|this|that|them|the [a-zà-ɏ]+) (?:through|in|past the [a-zà-ɏ]+|into the (?:plan|scope|budget|release))\\b',
  ],
  'g',
)

const paper =
  '(?:minutes|slides?|deck|annex|list|sheet|spreadsheet|matrix|letter|memo|e-?mail|sketch|napkin|speech|manifesto|tender|RFP|flyer|leaflet|press release|term sheet|proposal|offer|drawing|wish ?list|brochure|campaign|dossier|order form|pitch)'
/** Somebody's paper is what the thing is built after. */
const afterPaper = anyOf([
  '(?:resolution|motion|decree|mandate|manifesto|board (?:paper|minutes)|minutes|terms of reference|ToR|brief)(?: (?:no\\.? ?)?\\d[\\d./-]{0,9}[a-z]?)? (?:itself |only |also |just |simply |explicitly |clearly )*(?:says?|said|calls? for|called for|asks? for|asked for|demands?|demanded|wants?|wanted|speaks? of|commits? us to)(?= (?!(?:nothing|no|not|little|neither|yes|who|whom|whose|how|which|what|when|where|whether|if|why)\\b))',
  `(?:the |these |those |their |his |her )?${paper}(?: (?:of|from|by|to|after|at) (?:[a-zà-ɏ’'-]+ ){0,4}?[a-zà-ɏ’'-]+)? (?:is|are|was|were|forms?|serves? as|makes?|counts? as|constitutes?) (?:thus |therefore |hereby )?(?:the|our) (?:only |sole |main )?(?:source|basis|base|scope|specification|spec|brief|mandate|requirements?|backlog)\\b`,
  `${paper}(?: \\([^)]{1,40}\\))?(?: (?:of|from|by) (?:[a-zà-ɏ’'-]+ ){0,3}?[a-zà-ɏ’'-]+)? (?:enumerates?|lists?|names?|sets out|spells? out|itemi[sz]es?|prescribes?|demands?|asks? for|calls for|requires?) (?:the|all|its|their|our|which|what) (?:[a-zà-ɏ]+ )?(?:functions?|features?|requirements?|points|items|modules|wishes|screens|reports|fields|we (?:are to|must|shall|have to))\\b`,
  '(?:reproduced|repeated|copied|restated|carried over|transcribed|taken over|taken up|adopted|transferred|listed|set down|written down)(?: here| below| in full)? (?:one for one|one to one|1:1|verbatim|word for word|unchanged|unaltered|unedited|as they (?:stand|are|came)|as (?:received|it stands|it came|they came|sent|given|dictated))',
  '(?:its points|her points|his points|their wishes|her wishes|his wishes|her expectations|his expectations) (?:are|have been|were) (?:all |fully |duly |now )?(?:reflected|incorporated|taken up|taken over|adopted|picked up|included|accommodated|reproduced|worked in|built in|honou?red) (?:in|here|below|under|by)',
  '(?:these|those|they|all of (?:them|these|it)) (?:are|have been|were) (?:all |fully |duly |now )?(?:reflected|incorporated|taken up|taken over|adopted|picked up|accommodated|reproduced|worked in|built in|honou?red) (?:here|below|(?:in|under) (?:this|our|section|chapter|the (?:requirements|scope|plan|list|following|document|spec)))',
  `(?:looked at|was shown|were shown|saw|approved|bought|signed off|nodded at|applauded) (?:an? |the |this |that |our )?(?:[a-zà-ɏ]+ )?${paper} (?:with|of|showing|that had|containing) (?:precisely|exactly|just|this|that|the same|it)`,
  `${paper} \\d{1,3} (?:of|in|from) (?:the |our |his |her |their )(?:[a-zà-ɏ’'-]+ ){0,3}?(?:deck|presentation|pack|pitch|keynote|briefing|proposal)\\b`,
  '(?:tender|RFP|RFQ|bid|compliance|requirements?|scoring|evaluation|questionnaire|procurement) ?(?:sheet|matrix|table|list|form|grid|questionnaire|document)?[^.;]{0,40}? (?:came back|are|were|is|was|turned|showed) (?:red|amber|unticked|empty|marked no|a no|zero|non-compliant|failed)\\b',
  '(?:we|sales|our bid|our offer) (?:lost|came (?:second|third|last)|missed|were beaten|scored)[^.;]{0,60}?\\b(?:tender|RFP|bid|procurement|scoring sheet|compliance)\\b[^;]{0,120}?\\b(?:so|therefore|hence|which|will be|next time)\\b',
  `(?:[,;(–—|-] ?)(?:per|as per|from|acc(?:ording|\\.) to|source:|cf\\.) (?:the |our |his |her |their )?(?:[a-zà-ɏ]+ )?(?:tender|RFP|deck|slides?|pitch|minutes|sales call|call|dinner|speech|manifesto|wish ?list|napkin|term sheet|mail|e-?mail|phone call|brochure|press release|campaign)(?: \\d{1,3})?(?=\\W*$|\\))`,
])
/** "The decision for tablets was taken by the directors in March", "signed off by the dean, so not up for change". */
const decisionOf = anyCase(
  /\b(?:decision|choice)(?: (?:for|on|about|to) [^.;:]{2,50}?)? (?:was|has been) (?:taken|made|reached) by (?=\S)|\b(?:signed off|approved|accepted|confirmed|agreed) by (?=\S)/g,
)
const taken = /^(?:\W*$| (?:in|on|at|last|back|before|during|after) [^.;]{2,30}\W*$)/i
const settledSo = /^[^.;]{0,30}(?:,| –| —) ?(?:so|hence|therefore|thus|not up for|no longer up for|end of)(?![a-zà-ɏ])/i

/** "What the directors approved", "the list that the guild adopted". */
const approvedThing = /\b(?:is|are|was|were|it['’]s|that['’]s) (?:exactly |precisely |just )?what (?=\S)/gi
const theyApproved = anyCase(
  /^(?: (?:has|have|had|all|already|then|finally))* (?:approved|signed|agreed|blessed|bought|endorsed|adopted|ratified|voted|accepted|chose|picked|ordered|passed|saw|decided|settled|wanted|asked)\b/,
)

const mayResolve = anyCase(
  /\b(?:resol|decision|motion|vote|voted|order|decre|directive|edict|instruct|ruling|minute|action|mandate|commission|acting|item|point|take|took|treat|regard|consider|count|read|understand|settl|decid|clinch|seal|so|hence|therefore|thus|shall|as an?|ran on|campaign|approved|assent|acced|concur|spoken|nod|wav|rubber|ordain|stipulat|enjoin|ruled|conclud|direct|determin|agreed|task|charg|entrust|arrang|fix|sort|set out|laid|outlin|sketch|spel|drew|wrote|put|compil|assembl|hand|dictat|left|forward|mail|e-?mail|sent|came|pass|jot|scribbl|phoned|rang|called|text|messag|push|drove|forc|talk|press|steer|got|argued|whip|slide|deck|annex|list|sheet|matrix|letter|memo|napkin|speech|manifesto|terms of|ToR|brief|tender|RFP|flyer|leaflet|reproduc|repeat|cop|restat|carried|transcri|taken|adopt|transfer|reflect|incorporat|look|shown|per|from|what)/,
)
/** Law and contract are reasons of their own, and so is what was looked into. */
const soundGround = anyCase(
  /\b(?:court|parliament|act of|statut\w+|treaty|regulation|ordinance|by-?laws?|interview\w*|research|usability|pilot|measured|incident|post-?mortem|audit)\b/,
)

/** Does a statement carry out what somebody has decided, or take it from their paper, with no word on what it is for? */
export function isResolution(statement: Statement): boolean {
  return statement.read(readResolution)
}

function readResolution(statement: Statement): boolean {
  const { text, story } = statement
  if (story || !mayResolve.test(text) || !isAsserted(statement) || soundGround.test(text)) return false
  const said = besideStory(statement)
  if (carriedOut.test(said) || afterPaper.test(said)) return true
  if (deedIn(said, settles, (asker) => isPatron(asker) && (asker.kind === 'role' || asker.kind === 'name')) !== undefined) return true
  for (const match of everyMatch(decisionOf, said)) {
    const behind = said.slice(match.index + match[0].length)
    const who = patronAfter(behind)
    if (who && isOfWeight(who) && (/^decision|^choice/i.test(match[0]) ? taken : settledSo).test(behind.slice(who.end))) return true
  }
  for (const match of everyMatch(approvedThing, said)) {
    const behind = said.slice(match.index + match[0].length)
    const who = patronAfter(behind)
    if (who && isOfWeight(who) && theyApproved.test(behind.slice(who.end))) return true
  }
  return false
}
