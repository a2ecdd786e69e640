import { artefactPhrase, findArtefacts } from './artefacts.js'
import { askers as askerList, promiseVerbs } from './lexicon.generated.js'
import { alternation } from './phrases.js'
import { isConditional, isQuotation, withoutQuotes } from './signals.js'
import type { Statement } from './statements.js'

/** Somebody's wish, demand, promise or decision, as a sentence reports it. */
export interface Request {
  kind: 'ask' | 'promise'
  /** Who asks, as written. */
  who: string
  /** The words that make it a request, as written. */
  said: string
  start: number
  end: number
  /** What is asked for names a thing to build. */
  forArtefact: boolean
}

const role = `(?:the |our |their |his |her |its |a |an |one |two |three |four |five |six |several |some |many |both |\\d+ (?:of )?(?:the |our )?)?(?:[\\p{L}&'’-]+ ){0,2}?(?:${alternation(askerList)})(?:['’]s? \\p{L}+)?`
/** A name: a capitalised word or two that no sentence needs to start with. */
const commonStarts =
  'The|This|That|These|Those|It|Its|We|Our|They|Their|He|She|His|Her|You|Your|I|If|When|While|Where|Once|After|Before|As|For|In|On|At|By|To|From|With|Without|And|Or|But|So|Since|Because|Also|Then|Than|There|Here|No|Not|All|Any|Each|Every|Some|Many|Most|More|Much|Few|Several|Both|Other|Another|Such|Same|What|Which|Who|Why|How|Whether|Only|Just|Even|Still|Users?|Customers?|Note|Today|Currently|Now|Later|Yes|Admin|Admins|Managers?|Teams?|System|App|API|Must|Should|Could|May|Can|Will|Do|Does|Is|Are|Was|Were|Has|Have|Had|Be|Given|Requests?|Requirements?|Feature|Features|Data|New|Old|First|Second|Third|Next|Last|Mobile|Web|Page|Button|Access|Support'
const name = `(?:(?!(?:${commonStarts})\\b)\\p{Lu}[\\p{L}\\p{N}&.'’-]*(?: (?:and |& )?\\p{Lu}[\\p{L}\\p{N}&.'’-]*){0,3}(?:['’]s? (?:\\p{L}+ ){0,2}\\p{L}+)?(?: \\([^)]{1,40}\\))?)`
const who = `(?:${name}|${role}|(?:they|he|she)(?= (?:also |really |have |has |had |want|ask|insist|demand|would))|(?:the |our )?\\p{Lu}\\p{L}+ (?:team|office|site|branch|account|group))`
const adverbs = `(?:(?:also|really|all|both|again|already|recently|repeatedly|explicitly|specifically|clearly|strongly|now|just|still|even|each|originally|often|keeps?|kept|has|have|had|is|are|was|were|been|be|would|will|do|does|did|on (?:the|a|our|last) [\\p{L}\\d ]{2,20}|in (?:the|a|our|their|last) [\\p{L}\\d ]{2,20}|last \\p{L}+|twice|\\([^)]{1,60}\\)),? )*`

const askPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(${who}),? ${adverbs}(ask(?:ed|s|ing)? (?:us |me |the team |product )?(?:for|to|if|whether)|request(?:ed|ing|s)?(?! (?:is|are|was|has|to|from|body|header|id|type|handler|rate|per|path|payload|must|can|will|may)\\b)|demand(?:ed|s|ing)|insist(?:ed|s|ing)? (?:on|that)|want(?:ed|s)?(?! to (?:know|understand|find|see (?:which|what|who|when|how|whether|if)|avoid|feel|be sure|stop|learn|spend|get (?:home|paid)))|would (?:like|love)(?! to (?:know|understand|find out))|like(?:s|d)? to see|(?:push(?:ed|es|ing)|press(?:ed|es|ing)|lobb(?:ied|ies|ying)|beg(?:ged|s|ging)|call(?:ed|s|ing)) for|won['’]?t (?:drop|sign|renew|let (?:it|this) go)|(?:wo|will) not (?:drop|sign|renew)|(?:raised|brought) (?:it|this) (?:again|up)|keeps? (?:asking|coming back)|is (?:asking|waiting) for|has been (?:asking|promised|waiting))\\b`,
  'iu',
)
const passivePattern = new RegExp(
  `\\b((?:as )?(?:(?:was|were|is|are|been|being) )?(?:requested|asked for|demanded|mandated|wanted|required|proposed|suggested|chosen|picked|selected|decided|decreed|promised|agreed|approved|ordered|requested explicitly)(?: on| upon)? by|(?:at|on|upon) the request of|at the behest of|(?:as )?per (?:the )?(?:request (?:of|from)|wish(?:es)? of|instructions? (?:of|from)|direction of)|per(?= (?:the )?(?:steering|board|ceo|cto|exec|leadership|management|sales))|(?:feature |user |customer )?requests? (?:from|by)|(?:wish ?list|requirements?|must-have) (?:from|of)|(?:came|comes|coming|straight) from) (${who})`,
  'iu',
)
const nounPattern =
  /\b((?:we (?:keep|kept) (?:hearing|getting|receiving|seeing)|(?:many|several|frequent|repeated|multiple|numerous|a lot of|popular|top) )(?: \w+){0,3} (?:requests?|asks|demands?) (?:for|to))\b/iu
const promisePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(${who}|we|i|it was|this was|this is|it's|that was),? (?:[^.;]{0,60}? and )?${adverbs}(${alternation(promiseVerbs)})(?![\\p{L}])`,
  'iu',
)
const promiseNoun =
  /\b(?:(?:shaken|shook hands|agreed|decided|promised|committed) (?:on |to )?(?:at|in|during) the (?:\w+ ){0,2}(?:offsite|off-site|meeting|dinner|demo|call|workshop|steerco|steering committee|summit|conference|renewal|QBR)|(?:decided|decision) (?:upstairs|from above|at the top)|(?:in|to) the (?:renewal|contract) (?:offer|annex)|mandate(?:d)? (?:from|by)|non-negotiable|must-win (?:deal|account))\b/iu

/** Does somebody other than the author's team ask for something in this text? Used for lists' lead-ins. */
export function namesAsker(text: string): boolean {
  return (
    askPattern.test(`${text} `) ||
    passivePattern.test(text) ||
    /\bwhat (?:they|he|she|the \p{L}+|\p{Lu}\p{L}+) (?:wants?|asked|needs?|requested|demands?)\b/iu.test(text)
  )
}

/** The request that a statement reports, or undefined. Runtime events ("when the user requests an export") are none. */
export function requestIn(statement: Statement): Request | undefined {
  return statement.read(readRequest)
}

function readRequest(statement: Statement): Request | undefined {
  if (isQuotation(statement) || statement.story) return undefined
  const text = withoutQuotes(statement.text)
  for (const [pattern, kind] of [
    [askPattern, 'ask'],
    [passivePattern, 'ask'],
    [nounPattern, 'ask'],
    [promisePattern, 'promise'],
    [promiseNoun, 'promise'],
  ] as const) {
    const match = pattern.exec(text)
    if (!match) continue
    const behind = statement.text.slice(match.index + match[0].length)
    if (
      isConditional(text) ||
      /\b(?:if|when|whenever|once|unless|until)\s+(?:an?\s+|the\s+|any\s+)?$/i.test(text.slice(Math.max(0, match.index - 24), match.index))
    )
      continue
    const subject = (pattern === passivePattern ? match[2] : match[1]) ?? ''
    if (
      pattern === askPattern &&
      /\b(?:want(?:ed|s)?|would (?:like|love)|like(?:s|d)?)\b/i.test(match[0]) &&
      (/\b(?:we|i|you|who|that|which)\b/i.test(match[0]) ||
        /\b(?:an?|any|the) (?:\p{L}+ )?(?:user|client|customer|admin|buyer)$/iu.test(subject.trim()) ||
        /\b(?:could|may|might|would then|can)\b/i.test(match[0]))
    )
      continue
    if (
      pattern === promisePattern &&
      /^(?:we|i|it was|this was|this is|it's|that was)$/i.test(subject.trim()) &&
      !/\b(?:promised|committed|told|shaken|guaranteed|sold|given)\b/i.test(match[0])
    )
      continue
    const head = behind.replace(/^\s*(?:to (?:be able to |have |get |see |add |build )?|for |that |on )?/i, '')
    return {
      kind,
      who: subject.trim(),
      said: statement.text.slice(match.index, match.index + match[0].length).trim(),
      start: match.index,
      end: match.index + match[0].length,
      forArtefact: Boolean(artefactPhrase(head)) || findArtefacts(behind.slice(0, 80)).length > 0,
    }
  }
  return undefined
}
