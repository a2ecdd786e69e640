import { anyCase } from '../language/any-case.js'
import { twoToTwelve } from '../language/number-words.js'
import { anyPeople } from '../language/people.js'
import { looksBack } from '../language/tense.js'

/**
 * What was found out of the making and is told in passing: a note in brackets ("bench: 3.1 s"), the score of a model on a sample, a figure with the
 * machine that it was taken on, a way of working that was lived for some weeks, an estimate by somebody who has looked.
 */

const numeral = `(?:\\d[\\d.,]{0,15}|one|${twoToTwelve}|fifteen|twenty|thirty|forty|fifty|hundred)`
const wished = anyCase(
  /\b(?:will|shall|must|should|would|to be|plan(?:s|ned)?|needs? to|target|goal|aim(?:s|ing)?|want(?:s|ed)? to|at least|at most|budget(?:ed)?|until|unless|if)\b|['’]ll\b|[≥≤<>]/,
)

/** "(bench: 3.1 s)", "(Leila's test, 6 Nov)", "(measurements on 12 pipes)", "(Hiro did 20 in an afternoon)". */
const bracketed = anyCase(
  /\(((?:[^()]{0,60}\b)?(?:bench(?:mark(?:s|ed)?)?|(?<!(?:user|usability|A\/B|hallway|price|panel|field|blood) )tests?|tested|trial(?:led)?|trial run|spike[ds]?|measured|measurements?|load[- ]tested|dry run|sandbox|staging|test rig|in (?:the|our) (?:lab|workshop)|simulat(?:ed|ions?)|tried (?:on|with|it|over)|(?:have |has )?(?:did|done) (?:it|this|that|\d+|two|three|ten|so)\b|calls? (?:with|to) (?:their|its|the|our) (?:[a-z]+ )?(?:support|vendor|supplier|maker|manufacturer|host|engineers?|hotline)|checked (?:in|with|on|against))\b[^()]{0,80})\)/,
)
const bracketsAhead = anyCase(
  /\b(?:estimate[ds]?|guess(?:ed|es)?|will|to be|to do|tbd|tbc|see|planned|pending|open|not yet|by the end|e\.g\.|optional|required|pass mark|if)\b|\?/,
)
const numberless = anyCase(
  /\b(?:can(?:not|['’]t)?|exists?|supports?|blocks?|works?|don['’]t|doesn['’]t|no (?:errors?|problems?|trouble)|holds?|fits?|fails?)\b/,
)
/** People who tried it are for whether they can work it out. */
const peopleTried = anyCase(/\b(?:usability|user test\w*|participants?|testers?|respondents?|interview\w*|survey\w*|unaided|without help)\b/)

/** A figure or a fact with a note of the trial that it came out of. */
export function notesTrial(text: string): boolean {
  const note = bracketed.exec(text)?.[1]
  if (!note || bracketsAhead.test(note) || peopleTried.test(text)) return false
  return /\d/.test(text.replace(/\b(?:19|20)\d\d\b|\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/g, ' ')) || numberless.test(text)
}

/** What reads, guesses or recognises in place of a person. */
const machineReads = anyCase(
  /\b(?:models?|algorithms?|scripts?|classifiers?|detectors?|parsers?|OCR|HTR|ASR|LLMs?|GPT[\w-]*|extraction|recognition|transcri(?:ber|ption)|translation engine|match(?:er|ing)|predict(?:or|ions?|ed)|forecast(?:s|er)?|valuations?|ranking|ranker|recommender|heuristic|regex|sensors?|cameras?|scanners?|radar|lidar|feeds?|estimator|plug-?in|offline|back-?test|embedding|clustering|segmentation|summari[sz]er|bot|engine|photos?|recordings|scans|triples)\b/,
)
const scored = anyCase(
  /\b(?:error(?: rate)?|wrong|right|correct(?:ly)?|accura(?:te|cy)|match(?:ed|es)?|recogni[sz]ed|detected|caught|missed|filled|found|read|off by|within \d|false (?:positives?|alarms?|negatives?)|recall|precision|hit rate|F1|WER|CER|calibration|agree[ds]?(?: with)?|usable|hallucinat\w+|invented)\b/,
)
const onSample = anyCase(
  /\b(?:on|in|over|of|from|for|across|with|against) (?:a (?:sample|set) of |the |our |some |about |all |last [a-zà-ɏ]+['’]s )?(?:\d[\d.,]{0,15}|[a-zà-ɏ]+ hundred) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?:[a-zà-ɏ\d-]+ ){0,3}?[a-zà-ɏ]{3,}|(?:^|[:;] )\W*\d[\d.,]{2,15} (?:[a-zà-ɏ-]+ ){0,3}[a-zà-ɏ]{3,}s\b[,:]|\bby my own check\b|\bon \d\dth|\berror rate (?:of )?\d/,
)
const inFigures = anyCase(`\\d ?%|±|\\b${numeral} (?:of|out of) (?:the |those |our )?(?:them|${numeral})\\b`)

/** How often a machine got it right, over how much. */
export function scoresMachine(text: string): boolean {
  return machineReads.test(text) && scored.test(text) && inFigures.test(text) && onSample.test(text) && !wished.test(text.replace(/;.*$/, ' '))
}

const machineFigure = anyCase(
  /\d\s?(?:ms|µs|s|secs?|seconds?|KB|MB|GB|TB|fps|Hz|rps|watts?|W|mA|dB|Mbit|[kM]bps|(?:requests|messages|events|frames|rows|writes|reads|orders|scans|pages|jobs) (?:a|per|\/) ?(?:s|second|minute|hour))\b/,
)
/** "median over 60 tries", "on the dev cluster", "on 5 test phones": over how many it was taken, and on what. */
const takenOn = anyCase(
  `\\b(?:over|in|across|of) ${numeral} (?:[a-zà-ɏ]+ )?(?:tries|runs|attempts|trips|loads|starts|launches|sessions|measurements|cycles|repeats|passes)\\b|\\bon (?:the|a|an|my|our|his|her|${numeral}|[A-Z]?[a-zà-ɏ]+['’]s) (?:[a-zà-ɏ\\d-]+ ){0,3}?(?:cluster|laptops?|phones?|tablets?|handhelds?|machines?|servers?|devices?|desk|browsers?|boards?|consoles?|headsets?|watch(?:es)?|routers?|emulator|hardware|GPUs?|CPUs?|dev box|workstations?|terminals?|PCs?|Macs?|iPhones?|Androids?|test (?:bed|track)|test system)\\b|\\bover (?:LTE|[345]G|wi-?fi|LoRa|Bluetooth|satellite|the (?:VPN|intranet|mesh))\\b`,
)
/** A time with the machine that it was taken on. */
export function timesMachine(text: string): boolean {
  return machineFigure.test(text) && takenOn.test(text) && !wished.test(text) && !peopleTried.test(text)
}

/** It was lived for a while, or shown to work: "Papa tried it with 22 orders", "the vendor demonstrated it on two holsters", "the ward ran it for three weeks". */
const lived = anyCase(
  `\\b(?:tried|ran|drove|did|operated|staffed|piloted|trialled|rehearsed|demonstrated|demoed|flew|sailed|simulated|worked|baked|cooked|built|wore|carried) (?:it|this|that|one|both|the (?:same|lot|whole thing))(?: (?:by hand|twice|once|out|three times|already|ourselves|so))?\\b|\\b(?:switched on|put (?:up|in)|installed|mounted|worn|carried|trialled|rebuilt|set up|hung|fitted|deployed|rolled out|tried(?: out)?)\\b[^.;:]{0,50}?\\b(?:in|on|for|by|at|over|with) (?:the |a |an )?(?:[a-zà-ɏ]+ ){0,2}?(?:${numeral}|January|February|March|April|May|June|July|August|September|October|November|December|week|month|colleagues|staff|students?)\\b`,
)
const thenWent = anyCase(
  `\\b(?:held|worked|coped|kept up|lasted|survived|broke|failed|jammed|leaked|overheated|fits?|no (?:errors?|problems?|trouble|complaints|outages?|crashes)|without (?:any |a )?(?:trouble|errors?|hitch|leaks?|problems?|complaint|incident)|(?:in|on) time|twice|frames per second|fps|nothing to build)\\b|\\b${numeral} (?:[a-zà-ɏ]+ )?(?:of ${numeral}|sent|delivered|arrived|updated|within|came through|went through|lost|failed|right|wrong|late|misses|answered|printed|synced|read)\\b|\\d[\\d.,]{0,9} ?% (?:updated|delivered|right|correct|arrived|came|of (?:the )?time)|\\bright about\\b|\\bnot on the\\b`,
)
/** "Works with it on the bench", "runs without leaks for an hour", "did 300 sessions on Black Friday without trouble". */
const worksThere = anyCase(
  /\b(?:works|worked|runs|ran|holds|held|prints|pairs|connects|syncs|reads|boots|charges|starts|opens|flies|lasts|lasted)\b[^.;:]{0,50}?\b(?:on (?:the|a|my|our|his|her) (?:bench|desk|laptop|machine|test [a-z]+|dev [a-z]+)|in (?:the|our|my) (?:lab|sandbox|workshop|test|staging|garage|kitchen|simulator)|in staging|without (?:any )?(?:leaks?|errors?|crash(?:es|ing)?|trouble|problems?|loss(?:es)?|hitches)|with the [a-z]+ in service)\b|\b(?:did|carried|took|served|bore|handled|processed|printed|sent|moved)\b [^.;:]{0,30}\d[^.;:]{0,60}\bwithout (?:any )?(?:trouble|problems?|errors?|a hitch|complaint|crash\w*|loss\w*)\b/,
)

/** It was lived for a while, or is seen to run, and how that went. */
export function livedWith(text: string, after: string): boolean {
  if (wished.test(text) || peopleTried.test(text)) return false
  if (worksThere.test(text)) return true
  return lived.test(text) && looksBack(text) && thenWent.test(`${text} ${after}`)
}

const effort = anyCase(
  `\\b(?:${numeral}|a|a few|a couple of|half an?)(?:\\s?[-–]\\s?\\d+| to [a-zà-ɏ]+| or [a-zà-ɏ]+)? (?:person[- ]|dev |engineer |man[- ])?(?:days?|weeks?|sprints?|months?|afternoons?|evenings?|PD|story points)\\b|\\b\\d+ (?:PD|PT|SP|MD)\\b`,
)
const lookedFirst = anyCase(
  /\b(?:after (?:an? |having )?(?:look|looking|looked|read|reading|spike|spiking|trying|walk|review)|having (?:looked|read|tried|built|seen|counted)|going by|based on (?:the|a|our) (?:spike|prototype|branch|last|same|previous|similar)|(?:has|have) (?:looked (?:at|into|through)|read|built|been through) (?:the |it|one)|as (?:it|that|the last one) took|(?:prototypes?|spikes?|versions?|screens?|pages?|parts?) (?:we|i|he|she|they|[A-Z][a-z]+) (?:timed|built|did|made|measured))\b/,
)

/** "Two days, says Roel after a look at the code": an estimate by somebody who has seen the thing. */
export function estimatedFromLook(text: string): boolean {
  return effort.test(text) && lookedFirst.test(text) && !wished.test(text)
}

/** Those who run and make machines. */
const makers =
  '(?:(?:the |our |their )?(?:ICT|IT|[Ee]ngineering|[Dd]ev(?:elopment|ops| team)?|[Oo]ps|[Ll]ab [Oo]ps|[Pp]latform(?: team)?|[Ii]nfra(?:structure)?(?: team)?|[Bb]ack-?end(?: team)?|[Ff]irmware(?: team)?|[Hh]ardware(?: team)?|[Dd]ata (?:team|science|engineering)|R&D|[Mm]aintenance|[Nn]etwork(?: team| ops)?|[Vv]endor|[Ss]upplier|[Mm]anufacturer|[Ii]ntegrator|[Cc]ontractor|[Ee]lectrician|[Pp]rinter|[Ww]orkshop|[Aa]rchitects?|[Ss]quad))(?: \\([^)]{1,30}\\))?'
const makersFound = new RegExp(
  `\\b${makers} (?:has |have |had )?(?:also |already )?(?:confirm(?:s|ed)|tested|tried|measured|found|demonstrated|showed|proved|ran|built(?! (?:entirely |exclusively |fully |directly )?(?:on|with|in|for|around|from|upon|to|using)\\b)|verified)\\b(?! (?:the )?(?:dates?|deadline|plan|budget|price))|\\b${makers} (?:says?|said|reports?|reported)\\b[^.;]{0,80}\\b(?:blocks?|supports?|exposes?|can(?:not|['’]t)? be|(?:is|are) (?:able|possible|there)|exists?|handles?|takes?|needs? no|works?)\\b|\\bas (?!(?:we|it|they|soon|far|long)\\b)[A-Za-zà-ɏ]+ (?:confirmed|tested|measured|verified|demonstrated|proved) (?:in|with|on|by|during)\\b`,
)
/** What those who run the machines have confirmed, or found. */
export function makersHaveFound(text: string): boolean {
  const found = makersFound.exec(text)
  if (!found || wished.test(text)) return false
  return anyPeople(text.replace(found[0], ' ').replace(/\b(?:officers?|colleagues)\b/gi, ' ')).length === 0
}
