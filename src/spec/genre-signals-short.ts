import { localisable } from '../localiser.js'
import type { Genre } from './genre.js'
import { count, often, type Signal, steps } from './genre-signal.js'
import { isShort, type Traits } from './genre-traits.js'

/** The heads by which people divide a page of another kind. */
interface OtherHeads {
  name: string
  genre: Genre
  /** These say it: one at least has to be among them. */
  telling: RegExp
  /** These stand beside them, and in specs as well. */
  beside: RegExp
}

const pages: readonly OtherHeads[] = [
  {
    name: localisable('what has been'),
    genre: 'notes',
    telling:
      /^(?:what (?:we|they|i)(?: have|'ve)? (?:did|built|wanted|delivered|achieved|accomplished|spent|shipped|planned|made|reached|keep|kept|would do differently|'d do differently)\b.*|what we'd do differently.*|(?:who|whom|how many) we (?:reached|met|served|helped)|what (?:changed|happened|helped|worked|went (?:well|wrong|badly)|came of (?:it|that)|surprised us|did(?:n't| not) work|we change|comes out of it)|(?:the )?(?:root )?causes?|went (?:well|badly|wrong)|kudos|thanks|puzzles|shipped|done|done so far|in (?:work|progress)|blocked|blockers|this (?:week|month|sprint|quarter)|next (?:week|month|sprint|quarter)|highlights|lowlights|lessons(?: learned)?|present|apologies|any other business|decided|agreed|actions?)$/gm,
    beside:
      /^(?:impact|money|spent|aims?|numbers|figures|risks|next year|next|partners|who was affected|duration|timeline|not (?:discussed|changed)|state|parked|we'll try|attendees|results?|outlook|what it could mean)$/gm,
  },
  {
    name: localisable('what is sold'),
    genre: 'post',
    telling:
      /^(?:what (?:our |the )?(?:customers|clients|guests|members|users|owners) say|testimonials|what you(?:'ll)? (?:get|pay|save)|you get|what it costs|in the box|prices?|pricing|our promise|why (?:choose )?us|what you can do|not with your money|your gift|donate|guarantee|the results|how to (?:order|buy|give|help|donate|join)|order now|battery|dimensions|colou?rs|shipping|delivery)$/gm,
    beside:
      /^(?:the )?(?:challenge|problem|answer|solution|for|app|who it's for|what it does|does not|features|plans|support|contact|questions|how it works)$/gm,
  },
  {
    name: localisable('an event and its programme'),
    genre: 'other',
    telling:
      /^(?:programme|schedule|dates?|tickets|doors|line-?up|registration|speakers|venue|catering|volunteers(?: wanted| needed)?|stewards|what to bring|bring|getting there|directions|if it rains|in case of rain|music|food|food and drink|movers|packing|parking|prizes?|who judges|judges|judging|side events?|accommodation)$/gm,
    beside:
      /^(?:idea|the idea|who|when|where|why|costs?|what (?:there is(?:n't| not)?|changes|stays|is on)|questions|contact|the app|rules|ideas so far|teams|not this year|boats|sign up|theme|audience)$/gm,
  },
  {
    name: localisable('a campaign and its channels'),
    genre: 'other',
    telling:
      /^(?:(?:key |core |main )?messages?|(?:our )?channels|media(?: mix| plan)?|tag ?line|slogan|claim|creatives?|hashtags?|content calendar|posters|press|reach|call to action|visuals?|who (?:has|needs) to know what\b.*|difficult questions|senders?)$/gm,
    beside: /^(?:objectives?|goals?|audience|target (?:group|audience)|budget|measures?|not part of it|timing|who|partners|kpis?|tone)$/gm,
  },
  {
    name: localisable('talk of investors and capital'),
    genre: 'other',
    telling: /^(?:(?:the |our )?(?:ask|raise|moat|round|traction)|use of funds|runway|exit|cap table|founders|why we(?:'ll)? win)$/gm,
    beside: /^(?:problem|solution|market|(?:business )?model|team|competition|revenue|pricing|product)$/gm,
  },
  {
    name: localisable('lessons and steps'),
    genre: 'tutorial',
    telling:
      /^(?:(?:the )?(?:goals?|aims?|objectives?) of (?:this|the) (?:lesson|unit|course|session|module)|what you(?:'ll| will) (?:take away|learn|need)|take-?aways|(?:what )?you(?:'ll| will)? need|ingredients|materials|homework|exercises?|worksheets?|learning (?:goals|outcomes|objectives)|prior knowledge|assessment|reflections?(?: prompts?| questions?)?|questions? (?:for|to) (?:reflection|discussion)|discussion questions?|check your (?:understanding|knowledge)|quiz|self-test|(?:\W*do this now\W*|practice|practise)(?: checklist| exercise)?|further reading|abstract|about (?:me|the speaker)|bio|level|group size)$/gm,
    beside:
      /^(?:course|why (?:it|this) matters|common (?:failure modes|mistakes|pitfalls|errors)|references|feedback|format|for whom|who it's for|outline|duration|not part of it|the idea|limits|how you see that it worked|when you are back|steps|method)$/gm,
  },
  {
    name: localisable('guidance for a component'),
    genre: 'tutorial',
    telling:
      /^(?:(?:when (?:not )?to )?use(?: it| this)?|(?:do not|don't|when not to|never) use(?: it| this)?|dos?|don'ts?|dos? and don'ts?|variants|anatomy|spacing|tokens|we (?:avoid|say|write|prefer)|avoid|buttons|errors|wording|say what .*)$/gm,
    beside: /^(?:purpose|behaviou?r|accessibility|states|content|examples?|related|placement|info|warning|success|numbers|names|dates)$/gm,
  },
  {
    name: localisable('a page to look things up'),
    genre: 'other',
    telling:
      /^(?:base (?:path|url)|fields|parameters|arguments|returns|responses?|error codes|status codes|pagination|authentication|headers|(?:list|get|create|delete|update) (?:an? )?\w+|defaults?|syntax|see also|who can use (?:it|this)(?: feature)?|available (?:on|in|for|to) .*|related (?:articles|topics|pages)|columns|grain|(?:primary |foreign )?keys?|indexes|affected(?: versions)?|cves?|workarounds?)$/gm,
    beside:
      /^(?:limits|errors|not (?:supported|affected|in here)|examples?|types|versions?|requests?|events|formats?|purpose|users|fix|known (?:problems|issues)|thanks|problem|what it does|permissions|frequently asked(?: questions)?)$/gm,
  },
  {
    name: localisable('rules and terms'),
    genre: 'process',
    telling:
      /^(?:(?:who|what) (?:it|this|the policy) (?:applies to|covers|concerns)|applies to|exceptions?|enforcement|violations?|penalt(?:y|ies)|sanctions|eligibility|effective(?: from| date)?|term|termination|credits?|liability|notice|governing law|parties|fees|what we promise|not allowed|forbidden|allowed|prohibited|service levels?|what we need from you|complaints|house rules|quiet(?: hours)?|appeals|reporting|reports|definitions|what (?:is|isn't|is not) (?:allowed|permitted|covered)|what (?:must|may) (?:not )?happen|(?:valid|in force|effective) (?:from|since|until)\b.*)$/gm,
    beside:
      /^(?:rules|why|why we have this|who to ask|scope|not covered|excluded|support|target|guests|responsibilities|what (?:is|isn't|is not) included|what you get|price|rubbish|laundry|bikes|pets|purpose|service)$/gm,
  },
  {
    name: localisable('what threatens it'),
    genre: 'other',
    telling:
      /^(?:what we (?:protect|guard|defend)|who (?:might|could|would) attack|attackers?|attacks?|assets|threats?|adversar(?:y|ies)|(?:description|nature|scope|context|purposes?) of (?:the )?processing|necessity(?: and proportionality)?|proportionality|(?:lawful|legal) bas[ei]s|data subjects|risks? to (?:individuals|data subjects|people|rights.*)|dpo|residual risks?|threat actors?|abuse cases?)$/gm,
    beside: /^(?:accepted|how|to do|mitigations?|scope|assumptions|likelihood|impact|nature|consultation|sign-?off|retention|recipients)$/gm,
  },
  {
    name: localisable('questions to put to people'),
    genre: 'research',
    telling:
      /^(?:(?:our |the )?questions(?: to ask)?|opening|closing|don't ask(?: about)?|do not ask|warm-?up|script|recruit(?:ing|ment)|participants|respondents|findings|what we heard|sample|method(?:s|ology)?|consent|debrief|probes|screener|quotes|verbatims?|follow-?ups?|time-?box|what is known(?: about .*)?|research questions?|expected contributions?|not (?:looked at|tested|examined|tried out)|what (?:they|he|she) (?:do|does) (?:today|now)|what (?:they|he|she) (?:said|told us)|feature requests)$/gm,
    beside:
      /^(?:goal|aim|who|how|(?:the )?question|recommendations?|gaps(?: in .*)?|sources|what works(?: better| best)?|what (?:we|i) (?:tried|tested|looked at)|why we asked|afterwards|tasks|limits|limitations|introduction|where|what it could mean)$/gm,
  },
  {
    name: localisable('a post on a site'),
    genre: 'post',
    telling:
      /^(?:what (?:it|this|that) means for (?:you|us|(?:the )?staff|(?:our |the |your )?teams?)|what (?:changes|stays|does not change|doesn't change)(?: the same)? for you|what you (?:have|need) to do(?: now)?|who(?:m)? to talk to|from all of us|thank you|more soon)$/gm,
    beside:
      /^(?:what (?:it|this|that) means for .*|why|when|background|questions|any questions|contact|from when|what happens (?:now|next)|what we gave up)$/gm,
  },
  {
    name: localisable('how a team works'),
    genre: 'process',
    telling:
      /^(?:in the (?:room|meeting)|before(?: the meeting)?|during|votes?|voting|cadence|attendance|roles|rota|releases|what we (?:don't |do not |also )?own|what we (?:don't|never|always) do|how (?:we|to) (?:work(?: (?:together|with (?:us|others)))?|meet|talk|communicate|reach us)|(?:our )?(?:meetings|rituals|values)|who we are|we agree|working hours|inputs?|outputs?|who decides|how (?:we|it is|things are|this is) (?:decided?|triaged?|prioriti[sz]ed?)|who(?:m)? to ask|where to (?:send|ask|report|file|post|put|find)(?: .*)?|(?:who|whom) to ask(?: .*)?|what (?:happens (?:then|next|afterwards|to your .*|with your .*|after .*)|you(?:'ll)? hear(?: back)?(?: from us)?)|every (?:day|week|month)|monday|tuesday|wednesday|thursday|friday|day \d|week \d|not maintained|vacan(?:t|cies))$/gm,
    beside: /^(?:who|when|where|afterwards|after|map|search|tools|rules|why)$/gm,
  },
  {
    name: localisable('steps for operators'),
    genre: 'runbook',
    telling:
      /^(?:if (?:that|it|this|nothing|all) (?:fails|does not help|doesn't help|does not work|doesn't work|persists|helps)|who to call|whom to call|call|escalat(?:e|ion)|verify|before you (?:start|begin)|never|always|symptoms?|when it happens|roll back|undo)$/gm,
    beside: /^(?:when|first|then|next|finally|afterwards|steps|check|why|last)$/gm,
  },
  {
    name: localisable('a job to apply for'),
    genre: 'other',
    telling:
      /^(?:the (?:job|role|position)|your (?:role|job|tasks|profile)|you (?:bring|have|are|will|'ll)|(?:what )?you(?:'ll)? (?:bring|do)|(?:what )?we(?:'d)? (?:offer|expect|don't ask for|look for|pay)|salary|how to apply|apply|hours|holidays|perks)$/gm,
    beside: /^(?:who we are|about us|how it goes|benefits|where|start|the team|questions|location)$/gm,
  },
  {
    name: localisable('lists of changes'),
    genre: 'changelog',
    telling:
      /^(?:new|new in .*|better|improved|fixed|fixes|gone|removed|retired|known(?: issues| problems)?|coming (?:next|soon|up)|no longer|added|changed|upgrading|what's new|now possible)$/gm,
    beside: /^(?:for (?:\w+ )?\w+|thanks|performance|changes)$/gm,
  },
  {
    name: localisable('a comparison to choose from'),
    genre: 'other',
    telling:
      /^(?:candidates|(?:what )?(?:i|we) (?:looked at|compared)|contenders|shortlist|criteria|(?:our )?(?:recommendation|verdict|pick|winner)|runner-?up|vendors|offers|scores?|ranking|not recommended)$/gm,
    beside:
      /^(?:what we need(?: it for)?|what (?:i|we)(?:'d| would) (?:do|buy|take)|what it (?:doesn't|does not) (?:do|solve)|what .* said|prices?|open|method|summary|requirements|how we (?:tested|compared|chose))$/gm,
  },
  {
    name: localisable('a bug as it was reported'),
    genre: 'other',
    telling: /^(?:what i (?:did|expected|saw|got|tried)|how often|attached|attachments?|screenshots?|environment|device|workaround|reproducible|log|logs)$/gm,
    beside: /^(?:version|what happened|expected|actual|browser|steps|severity)$/gm,
  },
]

/** "Why do I get a new meter?": what a customer asks. */
const customersQuestion = /^(?:why|what|how|when|where|who|can|do|does|is|are|will|must|may|should|which)\b.*\b(?:i|my|me)\b/gm
/** "O1 Nights are quiet": goals of a team stand side by side. */
const numberedGoal = /^(?:o|okr|objective|goal)(?: ?\d\b|: )/gm

/** What speaks in a short page for another kind, by the heads that its paragraphs open with. */
export const shortSignals: readonly Signal[] = [
  ...pages.map(
    ({ name, genre, telling, beside }): Signal => ({
      name,
      genre,
      points: (traits) => {
        if (!isShort(traits)) return 0
        const told = count(traits.headings, telling)
        return told === 0 ? 0 : steps(told + count(traits.headings, beside) / 2, [1.5, 2], [2, 3], [2.5, 4], [3, 5], [4, 7], [4.5, 9])
      },
    }),
  ),
  {
    name: localisable('what customers ask'),
    genre: 'other',
    points: (traits) => (isShort(traits) ? steps(count(traits.headings, customersQuestion), [2, 1.5], [3, 4]) : 0),
  },
  {
    name: localisable('goals of a team'),
    genre: 'other',
    points: (traits) => (isShort(traits) && count(traits.headings, numberedGoal) >= 2 && !saysWhat(traits) ? 4.5 : 0),
  },
  {
    name: localisable('nothing that lies ahead'),
    genre: 'other',
    points: (traits) => (hasNothingAhead(traits) ? 1.75 : 0),
  },
  {
    name: localisable('nothing that is built'),
    genre: 'other',
    points: (traits) => (hasNothingBuilt(traits) && !hasNothingAhead(traits) ? 1.5 : 0),
  },
  {
    name: localisable('talk to its reader'),
    genre: 'other',
    // The prompts of a template talk to whoever fills it in.
    points: (traits) => (isShort(traits) && traits.prompts === 0 ? often('addresses', 2, [0.2, 1.5], [0.3, 2.5], [0.4, 3.5])(traits) : 0),
  },
]

/** Does it say what is built, for whom or against what? */
function saysWhat({ roles, kinds }: Traits): boolean {
  return (
    (['problem', 'requirement', 'solution', 'user', 'story'] as const).some((role) => roles.has(role)) ||
    (['today', 'behaviour', 'people', 'occasion'] as const).some((kind) => kinds.has(kind))
  )
}

/** Nothing is to be built, shown, reached or decided: what is there is told. */
function hasNothingAhead({ ahead, statements, userWishes, promises, intentions, targets, stories, examples, kinds }: Traits): boolean {
  if (!ahead || statements < fewestTold || kinds.has('aim') || (kinds.has('behaviour') && kinds.has('limit'))) return false
  return ahead.shifts + ahead.stops + ahead.orders + userWishes + promises + intentions + targets + stories + examples === 0 && ahead.things < 2
}

/** Nothing in it is built, shown or done by the people whom a product is for. */
function hasNothingBuilt({ ahead, statements, interfaces, userWishes, promises, stories }: Traits): boolean {
  return ahead !== undefined && statements >= fewestTold && ahead.products + ahead.orders + interfaces + userWishes + promises + stories === 0
}

/** In fewer statements there is no room for much. */
const fewestTold = 4
