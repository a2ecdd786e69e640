import type { Risk } from './risks.js'

/** What each risk is about in the words of specs. */
export interface Topic {
  /** A label, a heading or a row's first cell that names the risk: what stands beneath is about it and about no other. */
  name: RegExp
  /** The statement speaks of the risk at all. */
  words: RegExp
  /** The statement is about the risk itself: enough for an assumption or an open question to count. */
  core: RegExp
  /** The section is about the risk. */
  heading: RegExp
  /** Ways of finding out. */
  method: RegExp
  /** Something that was found out, by itself. */
  found: RegExp
}

export const topics: Record<Risk, Topic> = {
  valuable: {
    name: /^(?:value|valuable|desirab(?:le|ility)|value (?:risk|hypothesis)|demand|(?:do|would|will) (?:they|people|users|customers|\p{L}+) (?:want|choose|use|buy) (?:it|this)\b.*)$/iu,
    words:
      /\b(?:demand|adoption|retention|churn|engagement|usage|conversion|tickets?|complaints?|NPS|CSAT|renewals?|sign-?ups?|need(?:s|ed)?|value|benefit|willing(?:ness)? to pay|win rate|market|users?|customers?)\b/i,
    core: /\b(?:demand|adoption|retention|want|need|use|value|pay)\b/i,
    heading: /\b(?:value|problem|evidence|research|opportunity|why|feedback|validation|need|hypothesis|metrics?)\b/i,
    method:
      /\b(?:interviews?|surveys?|polls?|A\/B[- ]?tests?|experiments?|pilots?|(?:private |public |closed )?beta|user (?:research|testing|tests?|feedback)|customer (?:discovery|feedback|research|interviews)|feedback|fake door|concierge|co-?design|usage (?:data|metrics|patterns)|adoption|telemetry|collect(?:ing)? (?:data|feedback|metrics|usage)|soft launch|cohort|funnel|discovery|design partners?|validate|hackathon|(?:measure|track|monitor|count)(?:s|ing)?)\b/i,
    found: /\b(?:interviewed|surveyed|respondents|participants|n\s*=\s*\d+)\b/i,
  },
  usable: {
    name: /^(?:usab(?:le|ility)|usability (?:risk|tests?|testing)|ux|can (?:they|people|users|customers|\p{L}+) (?:work it out|use it|figure it out)\b.*)$/iu,
    words:
      /\b(?:usab(?:le|ility)|user test(?:s|ing)?|prototypes?|click(?:able)? dummy|unaided|without help|first[- ]time|learn(?:ability|ing curve)|figure(?:d|s)? (?:it )?out|mock-?ups?|wireframes?|figma|invision|sketch(?:es)?|intuitive(?:ly)?|user[- ]friendly|eas(?:y|ily|ier|e) |simple(?:r)? (?:to|enough)|accessib(?:le|ility)|WCAG|screen[- ]readers?|keyboard|onboard(?:ing)?|UX|UI|user experience|user interface|design review|navigation|confus(?:ed|ing|ion)|walk-?through|tutorial|discoverab(?:le|ility)|wording|labels?|copy|readable|legible|clear(?:ly)? (?:shows?|visible|sign|message)|error messages?|screen(?:s|shots?)?|button|layout|understand(?:s|ing|able)?|help text|tooltips?|explorer|autocomplete|docs|documentation|guide)\b/i,
    core: /\b(?:shown? (?:it |this )?to (?:any|no|some)|tr(?:y|ied) (?:it |this )?(?:on|with) (?:any|no|some)|put up with|usab(?:le|ility)|easy|easier|understand|confus|figure|find (?:it|the)|intuitive|learn(?:ing)?|accessib|UX|prototype|discover|abandon|give up|skip)/i,
    heading:
      /\b(?:usab(?:le|ility)|UX|UI|user experience|design|prototypes?|accessib\w*|screens?|wireframes?|mock\w*|user testing|developer experience|onboarding|learning curve)\b/i,
    method:
      /\b(?:usability|user[- ]test(?:s|ing|ed)?|test(?:s|ed|ing)? (?:it |this )?with|prototypes? (?:test|with|to)|clickable prototype|paper prototype|card[- ]sort(?:ing)?|tree test|think[- ]aloud|first-click|moderated|unmoderated|accessibility (?:test(?:s|ing)?|audit|review)|design reviews?|A\/B|walk-?through|hallway test|observ(?:e|ing) (?:users|people|them)|integrate in|try(?: it)? out|sits? with)\b/i,
    found:
      /\b(?:usability (?:test|session|study)s?|user test(?:s|ing|ed)?|prototype|unaided|without help|gave up|got stuck|accessibility audit|moderated|(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:of|out of) (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b.{0,80}\b(?:finished|completed|found|managed|understood|understand|succeeded|gave up|missed|stuck|tried|trust|tap|said|wouldn['’]t|would)|(?:showed|shown|tried) (?:it|them|this|a|the)\b.{0,40}\bto)\b/i,
  },
  feasible: {
    name: /^(?:feasib(?:le|ility)|(?:technical )?feasibility(?: risk)?|technical (?:risk|review)|engineering(?: review)?|can we build (?:it|this)\b.*)$/iu,
    words:
      /\b(?:feasib(?:le|ility)|spike|proof[- ]of[- ]concept|PoC|prototype|benchmark|load[- ]test|latency|throughput|performance|scal(?:e|able|ability|ing)|architecture|API|APIs|backend|back-end|database|schema|migration|infrastructure|server|service|integration|depend(?:s|ency|encies|ent)|engineers?|engineering|dev team|developers? (?:estimate|say)|effort|estimates?|estimated|sprints?|story points|technical(?:ly)?|implementation|implement(?:ed|s)?|implementable|existing (?:code|service|system|engine|packages?|queue|platform)|SDK|library|framework|rate limits?|queue|cache|sync|offline|real[- ]time|device|browser|platform|kubernetes|cluster|module|client|p9[059]|uptime|code|concurrency|CPU|memory|tech stack|data model|app|algorithm|model|html|css)\b/i,
    core: /\b(?:feasib|technical(?:ly)?|performance|latency|scal(?:e|ability|ing)|API|architecture|implement|build|integrat|migrat|server|service|database|queue|rate limit|engine|sync|device|browser|platform|concurrency|effort|engineers?|data (?:are|is|needed)|storage|cache|index|infrastructure|search service|hosting|existing)/i,
    heading: /\b(?:feasib\w*|technical|tech|architecture|implementation|engineering|dependencies|non-functional|effort|performance|stack|data model|api)\b/i,
    method:
      /\b(?:spikes?|proof[- ]of[- ]concept|PoC|benchmarks?|load[- ]tests?|technical (?:review|discovery|investigation)|investigat(?:e|ion)|dry[- ]run|stress test|(?<!clickable |paper |figma |design )prototype|pilot|feasibility|design doc|RFC|reviewed (?:with|by)|soak test|e2e tests?|measure)\b/i,
    found:
      /\b(?:(?:tried|ran|checked|measured|tested|timed|counted|mapped|grepped|simulat\w+|re-?simulat\w+|computed|called)\b.{0,240}\d[\d.,]*\s?(?:ms|s|secs?|seconds|minutes|KB|MB|GB|MiB|GiB|%|fps|rows|codes|calls|requests|of|in|doors|devices|packages)\b|\d\s?(?:ms|MB|GB|fps)\b.{0,60}\b(?:in staging|in production|at the median|at p9\d|measured)|in staging\b|throw-?away build|on a copy of|(?:fits?|holds?) (?:in|with|at|within|up)\b|(?:client|model|service|engine|pipeline|API|code|job|parser|component|library) (?:already )?exists?\b|exists? already|spike(?:d)?|proof[- ]of[- ]concept|PoC|benchmark(?:ed|s)?|load[- ]test(?:ed|s)?|prototyped|(?:did|ran|built) an? (?:\S+ ){0,2}(?:spike|prototype|test)|tried|(?:two|three|four|five|six|a few|\d+)(?:[-– ]\d+)? (?:days?|weeks?|sprints?|months?)(?:['’] | of )?(?:work|effort)|already (?:exists?|built|in place|runs?|implemented|supports?|available)|no new (?:backend|api|service|infrastructure)|(?:is|was|been) (?:verified|implemented|measured)|`?verified`?|works (?:for|on|with|out)|measured|github\.com\/\S+\/blob|is feasible|straightforward)\b/i,
  },
  viable: {
    name: /^(?:viab(?:le|ility)|(?:business )?viability(?: risk)?|business risk|does (?:it|this) work for (?:us|the business|the company)\b.*)$/iu,
    words:
      /\b(?:legal|counsel|lawyers?|privacy|GDPR|DSGVO|CCPA|HIPAA|PCI|PII|personal data|data protection|DPA|DPIA|compliance|compliant|security|pen(?:etration)?[- ]?test|finance|financial|costs?|budget|pricing|price|priced|revenue|margin|ARR|ROI|licen[cs](?:e|es|ed|ing)|(?<!smart )contracts?|procurement|terms|T&Cs|SLA|support team|customer support|supporter care|sales team|sales|brand|trademark|partners?|partnerships?|marketing|business model|monetiz\w*|monetis\w*|subscription|billing|fraud|regulat(?:ion|or|ory|ed)|law|statutory|policy|policies|stakeholders?|funding|grant|audit(?:or|ability)?|retention|residency|insurance|tax|union|works council|trustees?|board|ethics|moderation|abuse|liability|commercial)\b/i,
    core: /\b(?:legal|privacy|GDPR|compliance|security|pricing|price|billing|budget|costs?|licen[cs]|contract|T&Cs|terms|trademark|fraud|finance|funding|support team|sales|partners?|regulat|law|moderat|liability|commercial|business model|revenue|stakeholder approval|personal data)/i,
    heading:
      /\b(?:viab\w*|legal|law|privacy|security|compliance|business (?:case|model|impact|viability)|pricing|costs?|finance|budget|go[- ]to[- ]market|support|stakeholders|licen[cs]\w*|paperwork|monetization|commercial)\b/i,
    method:
      /\b(?:(?:legal|privacy|security|compliance|finance|financial|pricing|contract|brand|trademark|data protection) (?:review|check|assessment|approval|sign-?off|clearance|audit|analysis)|pen(?:etration)?[- ]?test|DPIA|threat model|to be reviewed (?:with|by)|review(?:ed)? (?:with|by)|(?:talk|speak|check|clarify|agree)(?:ed|ing)? with|run customer discovery on|approval|audit(?![- ]ready|able)|counsel|sign(?:ed)?[- ]off)\b/i,
    found:
      /\b(?:(?:legal|counsel|privacy|security|finance|compliance|support|sales|procurement|data protection|trading|commercial|works council|adviser|advisor|trustees?|brand|marketing|licen[cs]ing|pharma)\b.{0,80}\b(?:approved|agreed|signed|ok(?:ay)? with|fine with|happy with|confirmed|cleared|reviewed|said|says|reads|calculates|estimates|puts|would like|accepted|closed|no objection|passed|knows|covers)|(?:approved|agreed|signed off|confirmed|cleared|reviewed|ok'd|estimated|costed) (?:by|with) (?:\w+ ){0,3}(?:legal|counsel|privacy|security|finance|compliance|support|sales|procurement|board|trustees?|council|partners?|management|headteacher|director|officer|works council|bank|insurer|adviser|advisor|regulator|customer success|brand|marketing|operations|pricing committee)|costs? (?:about|around|roughly|approx\.?|≈|some)?\s*(?:[$€£]|USD|EUR|GBP)?\s*\d|(?:[$€£]|GBP|USD|EUR|MNOK|NOK)\s?[\d.,]+\s?\w*(?: a| per|\/)\s?(?:month|year|run|user|seat|update|quarter|call)|\d+(?:p|c|ct) per \w+|tried to break it)\b/iu,
  },
}
